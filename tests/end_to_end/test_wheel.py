"""The wheel, installed into an environment that has never seen the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
# Taken before a test's own user folders: pip shall find the packages that it has already fetched.
OUTSIDE = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

# One group: the environment is made once, whatever the number of processes.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.xdist_group("wheel")]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=ROOT)
    (built,) = folder.glob("dutyflow-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The folder of the scripts of a fresh environment with the wheel and nothing else of ours."""
    home = tmp_path_factory.mktemp("clean environment")
    run(sys.executable, "-m", "venv", home)
    pip = [home / SCRIPTS / "python", "-m", "pip", "install", "-q", "--no-input"]
    try:
        run(*pip, "--require-hashes", "-r", ROOT / "requirements-run.lock")
    except subprocess.CalledProcessError as failed:
        if "CI" in os.environ or "onnection" not in failed.stderr:
            pytest.fail(failed.stderr)
        pytest.skip("the packages cannot be fetched: no network")
    run(*pip, "--no-deps", "--no-index", wheel)
    return home / SCRIPTS


def test_the_wheel_holds_the_program_its_data_and_nothing_else(wheel):
    names = zipfile.ZipFile(wheel).namelist()

    tops = {name.split("/")[0] for name in names}
    data = {name.split("/")[2] for name in names if name.startswith("dutyflow/_resources/")}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "dutyflow",
        "dutyflow_models",
    }
    assert {"fonts", "icons", "samples", "templates"} <= data
    assert "dutyflow/_resources/guide/pictures/board.png" in names
    assert "dutyflow/_resources/guide/recipes/dutyflow-check.yml" in names
    assert {"dutyflow/py.typed", "dutyflow_models/py.typed"} <= set(names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_program_draws_the_sample_from_any_folder(installed, tmp_path, qapp):
    picture = tmp_path / "board.png"

    run(installed / "dutyflow", "export", "sample", "--to", picture, cwd=tmp_path)

    image = QImage(str(picture))
    step = max(1, image.width() // 200)
    row = range(0, image.width(), step)
    rows = range(0, image.height(), step)
    assert min(image.width(), image.height()) > 400
    assert len({image.pixel(x, y) for x in row for y in rows}) > 10


def test_the_installed_program_checks_the_sample_without_qt(installed, tmp_path):
    """The code is 1, since the sample leaves open what its article does."""
    code = (
        "import sys; from dutyflow.cli import main\n"
        "try: code = main(['check', 'sample'])\n"
        "except SystemExit as stop: code = stop.code\n"
        "sys.exit(9 if 'PySide6' in sys.modules else code != 1)"
    )

    run(installed / "python", "-c", code, cwd=tmp_path)


def run(*command, cwd=None):
    """Run a program with what it says kept for the failure's report."""
    environment = OUTSIDE | {"QT_QPA_PLATFORM": "offscreen"}
    try:
        subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=600,
        )
    except subprocess.CalledProcessError as failed:
        failed.add_note(failed.stdout + failed.stderr)
        raise
