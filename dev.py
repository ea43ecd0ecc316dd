"""Starts, checks and measures Dutyflow from a fresh checkout; needs nothing but Python.

python3 dev.py run [FILE]      open the board, on the sample when no file is given
python3 dev.py test [ARGS]     the whole check; the arguments go to pytest: dev.py test -k drag
python3 dev.py bench [ARGS]    measure speed and memory
python3 dev.py fuzz [SECONDS]  try to break the reading and writing of files, ten minutes long
python3 dev.py soak [N] [SEED] do 10,000 things at random in the window, and see that all is well
python3 dev.py translate       gather the window's texts for resources/translations
python3 dev.py package         build what people install, into dist/; --test tries it out too
python3 dev.py gallery [DIR]   take pictures of every view, dialog and state
python3 dev.py lock            write the lock files anew from pyproject.toml
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "dutyflow-stamp"
# From the widest set of packages to the narrowest, with the dependency groups each adds.
GROUPS = ["build", "dev", "package", "bench", "fuzz"]
SETS = {g: GROUPS[: n + 1] for n, g in reversed([*enumerate(GROUPS)]) if n} | {"run": GROUPS[:1]}
FOLDERS = {"bench": "benchmarks", "fuzz": "fuzzing", "soak": "soak", "gallery": "gallery"}
FOLDERS |= {"translate": "../packaging/translating.py", "package": "../packaging"}
QT_NEEDS = {
    "libegl1": "EGL",
    "libgl1": "GL",
    "libglib2.0-0": "gthread-2.0",
    "libfontconfig1": "fontconfig",
    "libdbus-1-3": "dbus-1",
    "libxkbcommon-x11-0": "xkbcommon-x11",
    "libxcb-cursor0": "xcb-cursor",
    "libxcb-icccm4": "xcb-icccm",
    "libxcb-keysyms1": "xcb-keysyms",
    "libxcb-shape0": "xcb-shape",
}
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "import rules": ["-c", "import importlinter.cli as c; c.lint_imports_command()", "--no-logo"],
    "tests": ["-m", "pytest", "-n", "auto", "--maxprocesses", "8", "--dist", "loadgroup"],
}


def run(files: list[str]) -> int:
    """Open the app; a relative file is looked for in the folder of the caller."""
    prepare("run")
    return subprocess.call([str(PYTHON), "-m", "dutyflow", *(files or ["sample"])])


def test(arguments: list[str]) -> int:
    """Run every check, also after one that fails, and name those that did."""
    prepare("dev")
    failed = []
    for name, check in CHECKS.items():
        print(f"== {name}", flush=True)
        if python(*check, *(arguments if name == "tests" else [])):
            failed.append(name)
    sys.exit(f"Failed: {', '.join(failed)}." if failed else 0)


def lock(_arguments: list[str]) -> int:
    """Resolve the widest set first; the others keep to its versions."""
    prepare("dev")
    pip("uv")
    options = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-header"]
    options += ["--no-annotate", "--upgrade", "--quiet"]
    for name, groups in SETS.items():
        wish = ["--output-file", f"requirements-{name}.lock", *(f"--group={g}" for g in groups)]
        if python("-m", "uv", "pip", "compile", "pyproject.toml", *options, *wish):
            return 1
        options += ["--constraints", f"requirements-{name}.lock"]
    return 0


def prepare(name: str) -> None:
    """Make the environment hold at least this set of packages; do nothing when it does."""
    if sys.version_info < (3, 11):
        sys.exit("Dutyflow needs Python 3.11 or newer: start dev.py with that one.")
    install_system_packages()
    home = f"{sys.version_info} {sys.base_prefix} {ROOT}"
    enough = list(SETS)[: list(SETS).index(name) + 1]
    stamp = STAMP.read_text("utf-8").splitlines() if STAMP.exists() and PYTHON.exists() else []
    if stamp in [[home, wanted(wider)] for wider in enough]:
        return
    print("Installing into .venv. The first time this takes a minute or two.", flush=True)
    if home not in stamp and subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        sys.exit("Python could not make the environment .venv, see above.")
    STAMP.write_text(home, "utf-8")
    pip("--require-hashes", "--no-deps", "-r", f"requirements-{name}.lock")
    pip("--no-deps", "--no-build-isolation", "--no-index", "-e", ".")
    STAMP.write_text(f"{home}\n{wanted(name)}", "utf-8")


def install_system_packages() -> None:
    """Install what a Debian lacks if this is root, else print the line that does, and go on."""
    missing = [package for package, library in QT_NEEDS.items() if not find_library(library)]
    if not importlib.util.find_spec("ensurepip"):
        missing.append("python{}.{}-venv".format(*sys.version_info))
    if not missing or not shutil.which("apt-get"):
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        print(f"Please install what is missing:\n  sudo {' '.join(command)}", file=sys.stderr)
        return
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    if subprocess.call(command) and (
        subprocess.call(["apt-get", "update"]) or subprocess.call(command)
    ):
        sys.exit("The system's packages could not be installed, see above.")


def wanted(name: str) -> str:
    files = (ROOT / f"requirements-{name}.lock", ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def pip(*arguments: str) -> None:
    if python("-m", "pip", "install", "-qq", "--no-input", *arguments):
        sys.exit("The packages could not be installed, see above. Is the network there?")


def python(*arguments: str) -> int:
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([str(PYTHON), *arguments], cwd=ROOT, env=offscreen)


def main(command: str = "help", *arguments: str) -> int:
    """Do what the first word says; return the exit code."""
    commands = {"run": run, "test": test, "lock": lock}
    if command not in commands | FOLDERS:
        print(__doc__.strip())
        return 0 if command in ("help", "--help", "-h") else 2
    try:
        if command in FOLDERS:
            prepare(command if command in SETS else "dev")
            return python(f"tests/{FOLDERS[command]}", *arguments)
        return commands[command](list(arguments))
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
