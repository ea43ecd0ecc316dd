"""Says whose libraries of this system are in the frozen program, and adds their licences.

Python packages bring their own description; what comes from Debian is looked up here.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
COMMON_NAMES = ("LGPL-3", "LGPL-2.1", "GPL-3", "GPL-2")
"""Of Qt and PySide, whose packages come without the text, and of several libraries."""


def describe(program: Path) -> int:
    """Write `licences/` and the list that About reads; return how many packages were found."""
    inside = program / "_internal"
    texts = inside / "licences"
    texts.mkdir(exist_ok=True)
    rows = []
    for package in _packages(inside):
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        version = _said("dpkg-query", "-W", "-f", "${Version}", package)
        rows.append([package, version, licence_of(copyright_file)])
        shutil.copy(copyright_file, texts / f"{package}.txt")
    for name in COMMON_NAMES:
        if (COMMON / name).exists():
            shutil.copy(COMMON / name, texts / f"{name}.txt")
    python = Path(sys.base_prefix, "lib", f"python3.{sys.version_info.minor}", "LICENSE.txt")
    if python.exists():
        shutil.copy(python, texts / "Python.txt")
    listed = inside / "dutyflow" / "_resources" / "app" / "bundled.json"
    listed.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    return len(rows)


def _packages(inside: Path) -> list[str]:
    """Name the packages of Debian whose libraries lie in the program."""
    if shutil.which("dpkg") is None:
        return []
    names = [path.name for path in inside.glob("*.so*") if not path.is_symlink()]
    names = [name for name in names if not name.startswith("libpython")]
    found = _said("dpkg", "-S", *(f"*/{name}" for name in names))
    lines = (line.split(": ", 1) for line in found.splitlines() if ": " in line)
    owners = {Path(path).name: owner.split(",")[0].split(":")[0] for owner, path in lines}
    return sorted({owners[name] for name in names if name in owners})


def licence_of(copyright_file: Path) -> str:
    """Return the licence of a package's files at large, as its Debian copyright file names it.

    Older files are prose: they are only pointed at.
    """
    for paragraph in re.split(r"\n\s*\n", copyright_file.read_text("utf-8", "replace")):
        fields = dict(re.findall(r"^([\w-]+):[ \t]*(.*)$", paragraph, re.MULTILINE))
        if fields.get("Files", "").strip() == "*" and fields.get("License"):
            return fields["License"].strip()
    return f"see {copyright_file.parent.name}.txt"


def _said(*command: str) -> str:
    # dpkg -S also ends with 1 when a single name is unknown to it.
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
