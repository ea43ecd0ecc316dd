"""Reading other versions of what is open: files, git, snapshots, work that was not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.comparing.absent import Absent
from dutyflow.comparing.git import head_version
from dutyflow.comparison import Version
from dutyflow.pictures import is_picture, org_inside, read_file
from dutyflow.recovery.words import time_said
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.library import Library
    from dutyflow.library.snapshots import Snapshot
    from dutyflow.recovery.store import RecoveryStore
    from dutyflow.recovery.works import Generation, Work
    from dutyflow_models.files.opening import GetBytes
    from dutyflow_models.org import Organisation


def version_in_file(path: Path, get: GetBytes) -> Organisation:
    """Read another org file, or a picture that holds one; Absent with a sentence where not."""
    try:
        return read_file(path, get).organisation
    except CannotRead as trouble:
        raise Absent(
            say("“{name}” was not read: {problems}", name=path.name, problems=trouble.problems[0])
        ) from trouble


def version_in_git(path: Path) -> Organisation:
    """Read git's version of a file; Absent as by `head_version`."""
    data, called = head_version(path), say("git’s version of “{name}”", name=path.name)
    return _read(data, path.name, called, picture=is_picture(path))


def version_in_snapshot(library: Library, snapshot: Snapshot) -> Organisation:
    """Read a snapshot; Absent when it is gone or cannot be read, NotKept as by the library."""
    return snapshot_reading(library.snapshot_text(snapshot.id), snapshot).organisation


def snapshot_reading(text: bytes | None, snapshot: Snapshot) -> Reading:
    """Read the text of a snapshot, None for one that is gone; Absent where that cannot be."""
    if text is None:
        raise Absent(say("The snapshot {name} was deleted meanwhile.", name=quoted(snapshot.name)))
    return _reading(text, snapshot.name, say("The snapshot {name}", name=quoted(snapshot.name)))


def version_of_work(store: RecoveryStore, work: Work, generation: Generation) -> Version:
    """Read work that was not saved; Absent when it is gone or cannot be read, NotKept as there."""
    text = store.text(generation)
    if text is None:
        raise Absent(say("This work was taken up or thrown away in another window meanwhile."))
    title = say("Not saved, {time_said}", time_said=time_said(generation.stored, store.now()))
    return Version(title, _read(text, work.title, say("The work that was not saved")))


def _read(data: bytes, name: str, called: str, *, picture: bool = False) -> Organisation:
    return _reading(data, name, called, picture=picture).organisation


def _reading(data: bytes, name: str, called: str, *, picture: bool = False) -> Reading:
    try:
        return read_org(org_inside(data) if picture else data, name=name)
    except CannotRead as trouble:
        raise Absent(
            say("{called} was not read: {problems}", called=called, problems=trouble.problems[0])
        ) from trouble
