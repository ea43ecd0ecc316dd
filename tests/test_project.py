"""What the README promises of a checkout: two commands, locked packages, links that lead on."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / "dev.py"
LOCKS = sorted(ROOT.glob("requirements-*.lock"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DEBIAN_LINE = (
    "apt-get install -y --no-install-recommends libegl1 libgl1 libglib2.0-0 libfontconfig1 "
    "libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
)


@pytest.fixture
def dev():
    """`dev.py` as a module of its own, so that a test may change what it sees."""
    spec = importlib.util.spec_from_file_location("dev", DEV)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_dev_py_fits_on_a_page_and_needs_only_the_standard_library():
    text = DEV.read_text(encoding="utf-8")
    imported = set(re.findall(r"^(?:from|import) (\w+)", text, re.MULTILINE))

    assert len(text.splitlines()) < 155
    assert imported <= sys.stdlib_module_names


def test_dev_py_explains_itself_and_refuses_what_it_does_not_know():
    known = subprocess.run([sys.executable, DEV, "--help"], capture_output=True, text=True)
    unknown = subprocess.run([sys.executable, DEV, "tset"], capture_output=True, text=True)

    assert (known.returncode, unknown.returncode) == (0, 2)
    assert "dev.py run [FILE]" in known.stdout
    assert known.stdout == unknown.stdout


def test_a_person_who_is_not_root_is_told_what_to_install(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "find_library", lambda name: None)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)

    dev.install_system_packages()

    assert f"sudo {DEBIAN_LINE}" in capsys.readouterr().err


def test_a_wider_set_of_packages_is_enough_for_a_narrower_one(dev, monkeypatch, tmp_path):
    stamp = tmp_path / "stamp"
    home = f"{sys.version_info} {sys.base_prefix} {ROOT}"
    stamp.write_text(f"{home}\n{dev.wanted('dev')}", encoding="utf-8")
    monkeypatch.setattr(dev, "STAMP", stamp)
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "install_system_packages", lambda: None)
    asked = []
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: asked.append(command) or 1)

    dev.prepare("dev")
    dev.prepare("run")
    assert asked == []

    with pytest.raises(SystemExit, match="network"):
        dev.prepare("bench")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_locked_package_has_hashes_and_no_address(lock):
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())

    assert "://" not in text
    assert all("--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize(
    ("lock", "groups"),
    [
        ("run", ["build"]),
        ("dev", ["build", "test", "check"]),
        ("package", ["build", "test", "check", "package"]),
        ("bench", ["build", "package", "bench"]),
        ("fuzz", ["fuzz"]),
    ],
)
def test_the_locks_hold_all_that_the_project_names(lock, groups):
    wishes = list(PROJECT["project"]["dependencies"])
    for group in groups:
        wishes += PROJECT["dependency-groups"][group]
    text = (ROOT / f"requirements-{lock}.lock").read_text(encoding="utf-8")

    missing = {name_of(wish) for wish in wishes} - set(re.findall(r"^([\w.-]+)==", text, re.M))

    assert not missing, "run: python3 dev.py lock"


def test_a_package_has_the_same_version_in_every_lock():
    versions = [
        set(re.findall(r"^[\w.-]+==\S+.*?(?= \\)", lock.read_text(), re.M)) for lock in LOCKS
    ]
    bench, dev, fuzz, package, run = versions

    assert run < dev < package < bench < fuzz


def test_nothing_is_installed_that_is_not_locked_with_its_hash(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "install_system_packages", lambda: None)
    asked = []
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: asked.append(command) and 0)

    for name in reversed(dev.SETS):
        dev.prepare(name)

    installs = [command for command in asked if "install" in command]
    locked = [command for command in installs if "--no-index" not in command]
    assert len(installs) == 2 * len(locked) == 2 * len(dev.SETS)
    assert all("--require-hashes" in command and "--no-deps" in command for command in locked)
    assert {command[-1] for command in locked} == {lock.name for lock in LOCKS}


def test_the_release_of_qt_that_loses_none_is_shut_out():
    assert "pyside6-essentials>=6.8,!=6.12.0" in PROJECT["project"]["dependencies"]


def test_the_continuous_check_is_the_command_of_the_readme():
    assert "python3 dev.py test" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "page",
    [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("packaging/*.md")],
    ids=lambda path: path.name,
)
def test_every_link_of_the_pages_leads_to_a_file(page):
    targets = re.findall(r"\]\((?!\w+://|#)([^)#]+)", page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


def name_of(wish: str) -> str:
    return re.sub(r"[._-]+", "-", re.match(r"[\w.-]+", wish)[0]).lower()
