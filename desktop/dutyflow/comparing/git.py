"""The version of a file that was committed last, asked of git: read only, and never for long."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING

from dutyflow.comparing.absent import Absent
from dutyflow.glimpses import glimpse
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 5.0
"""How long git may take for one answer; a disk of the network may be gone."""
_POINTER = b"version https://git-lfs.github.com/spec/"


def is_in_repository(path: Path) -> bool:
    """Say whether a file lies below a folder with a `.git`, without asking git."""
    return glimpse(partial(_is_below_git, path), otherwise=False, about=("git", path))


def _is_below_git(path: Path) -> bool:
    try:
        folders = path.resolve().parents
        return any(os.path.lexists(folder / ".git") for folder in folders)
    except (OSError, RuntimeError):
        return False


def head_version(path: Path) -> bytes:
    """Return a file's content in the commit HEAD; Absent, with a sentence, where there is none.

    It is what `git show HEAD:path` prints, without the filters that a repository may set up.
    """
    try:
        real = glimpse(path.resolve, None, about=("resolve", path))
    except (OSError, RuntimeError) as error:
        raise Absent(say("“{name}” cannot be found any more.", name=path.name)) from error
    if real is None:
        raise Absent(say("The drive of “{name}” does not answer.", name=path.name))
    if _git(real.parent, "rev-parse", "--is-inside-work-tree").returncode:
        raise Absent(
            say("“{name}” does not lie in a git repository, so git has no version.", name=path.name)
        )
    if _git(real.parent, "rev-parse", "--verify", "--quiet", "HEAD^{commit}").returncode:
        raise Absent(say("Nothing is committed in this git repository yet."))
    name = f"HEAD:./{real.name}"
    size = _git(real.parent, "cat-file", "-s", name)
    if size.returncode:
        raise Absent(
            say("“{name}” is not committed yet. Commit it to compare with git.", name=path.name)
        )
    if int(size.stdout) > MAX_BYTES:
        raise Absent(
            say(
                "git’s version of “{name}” has {stdout} bytes; at most {max_bytes} are read.",
                name=path.name,
                stdout=number(int(size.stdout)),
                max_bytes=number(MAX_BYTES),
            )
        )
    found = _git(real.parent, "cat-file", "blob", name)
    if found.returncode:
        raise Absent(
            say(
                "git could not read its version of “{name}”. “git fsck” may tell more.",
                name=path.name,
            )
        )
    if found.stdout.startswith(_POINTER):
        raise Absent(
            say(
                "git keeps “{name}” in LFS, so HEAD holds a pointer only. Check out the old "
                "version beside it and compare with that file.",
                name=path.name,
            )
        )
    return found.stdout


def _git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Ask git one thing; Absent when it is not there, too slow, or does not trust the folder."""
    command = ["git", "--no-optional-locks", "--no-pager", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program, and no shell
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env=_environment(),
            creationflags=0x08000000 if sys.platform == "win32" else 0,  # no window of its own
        )
    except FileNotFoundError as error:
        raise Absent(say("git is not installed, so its version cannot be read.")) from error
    except subprocess.TimeoutExpired as error:
        raise Absent(
            say("git did not answer within {seconds:.0f} seconds.", seconds=SECONDS)
        ) from error
    except (OSError, ValueError) as error:
        raise Absent(say("git could not be run here.")) from error
    if b"dubious ownership" in done.stderr:
        raise Absent(
            say(
                "git does not trust this folder, because it belongs to somebody else. “git "
                "config --global --add safe.directory” with the folder allows it."
            )
        )
    return done


def _environment() -> dict[str, str]:
    """Leave out what would lead git to another repository; it shall neither ask nor fetch."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return kept | {
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_ALLOW_PROTOCOL": "none",  # the same for a git older than that variable
        "GIT_NO_REPLACE_OBJECTS": "1",
    }
