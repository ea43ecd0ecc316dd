"""Reading other versions of what is open, each as an organisation with a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.comparing.absent import Absent
from dutyflow.comparing.git import head_version
from dutyflow.comparison import Version
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org, read_org_file

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.library import Library
    from dutyflow.library.snapshots import Snapshot


def version_in_file(path: Path) -> Version:
    """Read another org file; Absent with a sentence where that cannot be."""
    try:
        return Version(path.name, read_org_file(path).organisation)
    except CannotRead as trouble:
        raise Absent(f"“{path.name}” was not read: {trouble.problems[0]}") from trouble


def version_in_git(path: Path) -> Version:
    """Read git's version of a file; Absent as by `head_version`."""
    return _read(head_version(path), path.name, "git’s HEAD")


def version_in_snapshot(library: Library, snapshot: Snapshot) -> Version:
    """Read a snapshot; Absent when it is gone or cannot be read, NotKept as by the library."""
    text = library.snapshot_text(snapshot.id)
    if text is None:
        raise Absent(f"The snapshot “{snapshot.name}” was deleted meanwhile.")
    return _read(text, snapshot.name, snapshot.name)


def _read(data: bytes, name: str, title: str) -> Version:
    try:
        return Version(title, read_org(data, name=name).organisation)
    except CannotRead as trouble:
        raise Absent(f"{title} of “{name}” was not read: {trouble.problems[0]}") from trouble
