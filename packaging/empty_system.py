"""A Debian with nothing in it but what apt needs, to try the .deb in."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SUITE = "bookworm"
FOLDER = "DUTYFLOW_EMPTY_SYSTEM"
"""The variable that tells the tests where it lies."""
_ENTER = """\
mount -t proc proc "$1/proc"
mkdir -p "$1/tmp/.X11-unix"
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
root=$1 who=$2; shift 2
exec chroot --userspec="$who" "$root" "$@"
"""
NOBODY = "65534:65534"


def why_not() -> str:
    """Return why none can be made here, or nothing."""
    if os.geteuid() != 0:
        return "an empty system is made by root"
    missing = [tool for tool in ("mmdebstrap", "unshare", "chroot") if shutil.which(tool) is None]
    return f"{' and '.join(missing)} not installed" if missing else ""


def begin(folder: Path) -> subprocess.Popen[bytes] | None:
    """Begin to make one, which takes a minute; None where that cannot be done."""
    if why_not():
        return None
    remove(folder)
    kept = "--skip=cleanup/apt/lists"  # else the test would have to fetch them again
    command = ["mmdebstrap", "--quiet", "--variant=minbase", kept, SUITE, str(folder)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def remove(folder: Path) -> None:
    """Remove it; nothing of this system is mounted in it once its programs have ended."""
    shutil.rmtree(folder, ignore_errors=True)


def inside(folder: Path, *command: str, who: str = NOBODY) -> list[str]:
    """Return the command that runs another one in there, with /proc and the X servers' sockets."""
    return ["unshare", "--mount", "sh", "-ec", _ENTER, "sh", str(folder), who, *command]
