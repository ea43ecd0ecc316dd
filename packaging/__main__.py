"""Builds the frozen program and what is given to people: `python3 dev.py package`.

python3 dev.py package            into dist/: the program's folder, a .tar.zst and a .deb
python3 dev.py package --test     only the .deb: install it into an empty system, use it, remove it
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import bundled
import debian
import empty_system
import linux_files
import starting

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"
EMPTY = ROOT / "build" / "empty-system"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
ZSTD = "zstd -9 -T0"


def main(arguments: list[str]) -> int:
    """Build, and test what was built when that is asked for; return the exit code."""
    asked = argparse.ArgumentParser(prog="dev.py package", description=__doc__.splitlines()[0])
    asked.add_argument("--test", action="store_true", help="test it in an empty system")
    options = asked.parse_args(arguments)
    system = empty_system.begin(EMPTY) if options.test else None
    begin = time.monotonic()
    program = freeze()
    made = [archive(program)] if sys.platform == "linux" and not options.test else []
    if shutil.which("dpkg-deb"):
        made.append(debian.make_deb(program, VERSION, DIST))
    print(f"Built in {time.monotonic() - begin:.0f} s:")
    for path in made:
        print(f"  {path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB")
    if not options.test:
        print(starting.compare(program) if sys.platform == "linux" else f"  {program}")
        return 0
    sys.stdout.flush()
    if system is not None:
        system.wait()
    return test()


def freeze() -> Path:
    """Make the folder with Python, Qt and Dutyflow; return it."""
    places = ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "frozen")]
    command = [sys.executable, "-m", "PyInstaller", *places, "--noconfirm", "--log-level=ERROR"]
    subprocess.run([*command, str(HERE / "dutyflow.spec")], check=True, cwd=ROOT)
    program = DIST / "dutyflow"
    if shutil.which("strip"):  # 25 MB where somebody built Python; numpy's must stay as they are
        own = [*program.rglob("libpython3*.so*"), *program.rglob("lib-dynload/*.so")]
        subprocess.run(["strip", "--strip-unneeded", *map(str, own)], check=True)
    bundled.describe(program)
    return program


def archive(program: Path) -> Path:
    """Pack the program with its desktop files for systems without .deb; return the file."""
    name = f"dutyflow-{VERSION}-{sys.platform}-{platform.machine()}"
    tree = DIST / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree, symlinks=True)
    linux_files.lay_out(tree / "share")
    shutil.copyfile(HERE / "linux" / "INSTALL.txt", tree / "INSTALL.txt")
    linux_files.allow_reading(tree)
    packed = DIST / f"{name}.tar.zst"
    owner = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    tar = ["tar", "-C", str(DIST), *owner, f"--use-compress-program={ZSTD}"]
    subprocess.run([*tar, "-cf", str(packed), name], check=True)
    shutil.rmtree(tree)
    return packed


def test() -> int:
    """Run the tests that need what was built."""
    places = {"DUTYFLOW_PACKAGES": str(DIST), empty_system.FOLDER: str(EMPTY)}
    command = [sys.executable, "-m", "pytest", "tests/packages"]
    try:
        return subprocess.call(command, cwd=ROOT, env=os.environ | places)
    finally:
        empty_system.remove(EMPTY)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
