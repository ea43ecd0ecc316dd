"""`pipx install .` and `uv tool install .`, each into folders of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Taken before a test's own user folders: what was fetched once shall not be fetched again.
OUTSIDE = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
PLACES = ("PIPX_HOME", "PIPX_BIN_DIR", "PIPX_MAN_DIR", "UV_TOOL_DIR", "UV_TOOL_BIN_DIR")
COMMANDS = {"pipx": ["pipx", "install", "."], "uv": ["uv", "tool", "install", "."]}

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.xdist_group("packages")]


@pytest.mark.parametrize("tool", COMMANDS)
def test_the_program_is_installed_with_its_command_and_draws_the_sample(tool, tmp_path):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    own = {place: str(tmp_path / place.lower()) for place in PLACES}

    def run(*command: object) -> str:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env=OUTSIDE | own | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=800,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run(*COMMANDS[tool])

    (command,) = tmp_path.glob("*bin_dir/dutyflow")
    assert run(command, "--version").startswith("dutyflow ")
    run(command, "export", "sample", "--to", tmp_path / "board.png")
    assert (tmp_path / "board.png").stat().st_size > 10_000
