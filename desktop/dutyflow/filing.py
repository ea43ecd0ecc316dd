"""Opening, saving and leaving the document, so that no answer but “Don’t save” loses work."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.document import READ_ONLY
from dutyflow.export.embedded import embedded_org
from dutyflow.library import NotKept
from dutyflow.library.database import default_folder
from dutyflow.resources import resource_bytes
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, CannotWrite, Problem
from dutyflow_models.files.read import Reading, read_org, read_org_file
from dutyflow_models.files.safe_write import ChangedOnDisk

if TYPE_CHECKING:
    from dutyflow.desk import Desk

SAVE, DISCARD, CANCEL = "Save", "Don’t save", "Cancel"
REPLACE = "Replace the file"
PICTURES = (".png", ".svg")
ORG_KINDS = "Organisations (*.org.yaml *.yaml *.yml)"
KINDS = f"{ORG_KINDS};;Pictures with an organisation in them (*.png *.svg);;All files (*)"
_LARGEST_PICTURE = 200_000_000


def may_leave(desk: Desk) -> bool:
    """Ask what becomes of unsaved work; False means: stay, nothing is lost."""
    desk.board.finish_writing()
    document = desk.document
    if not document.modified:
        return True
    answer = desk.tell.ask(
        f"Save the changes to “{document.title}”?",
        detail="Without saving, what you changed since the file was last saved is lost.",
        choices=(SAVE, DISCARD, CANCEL),
        safe=CANCEL,
    )
    if answer == SAVE:
        return save(desk)
    return answer == DISCARD


def open_path(desk: Desk, path: Path) -> bool:
    """Show a file in place of what is open; what cannot be read leaves everything as it is."""
    if not may_leave(desk):
        return False
    path = path.absolute()
    try:
        if path.suffix.lower() in PICTURES:
            reading, place = _read_picture(path), None
        else:
            reading, place = read_org_file(path), path
    except CannotRead as trouble:
        desk.tell.problem(f"“{path.name}” was not opened: {_in_words(trouble)}")
        return False
    show(desk, reading, place)
    if place is None:
        desk.tell.say("The picture’s organisation is open as a new, unsaved one.")
    return True


def open_resource(desk: Desk, *parts: str) -> bool:
    """Show a sample or a template as a new, unsaved organisation."""
    if not may_leave(desk):
        return False
    reading = read_org(resource_bytes(*parts), name=parts[-1])
    # What a template leaves open is for the person to fill in, and no problem.
    show(desk, replace(reading, problems=()), None, new=True)
    return True


def reload(desk: Desk) -> bool:
    """Read the open file again, with no question."""
    path = desk.document.path
    if path is None:
        return False
    try:
        reading = read_org_file(path)
    except CannotRead as trouble:
        desk.tell.problem(f"“{path.name}” was not read again: {_in_words(trouble)}")
        return False
    show(desk, reading, path)
    return True


def show(desk: Desk, reading: Reading, path: Path | None, *, new: bool = False) -> None:
    """Put on the board what was read, as it was arranged last; a new one as its file says."""
    desk.board.keep_camera()
    layout = desk.layouts.layout_for(reading, path, new=new)
    desk.document.load(reading, path, layout)
    desk.window.show_board()
    if path is not None:
        remember(desk, path)
    if reading.read_only:
        desk.tell.say(READ_ONLY)


def save(desk: Desk) -> bool:
    """Write the file, or ask where to; True only when it is written."""
    desk.board.finish_writing()
    path = desk.document.path
    if path is None or desk.document.read_only:
        return save_as(desk)
    return _write(desk, path)


def save_again(desk: Desk) -> bool:
    """Make the file again that somebody removed, because the person wants it."""
    desk.board.finish_writing()
    path = desk.document.path
    if path is None or os.path.lexists(path):  # it came back, perhaps as another one
        return save(desk)
    return _write(desk, path, replacing=True)


def save_as(desk: Desk) -> bool:
    """Ask where to and write; what is open is that file from then on."""
    desk.board.finish_writing()
    document = desk.document
    folder = document.path.parent if document.path else Path.home()
    name = document.path.name if document.path else f"{_slug(desk)}.org.yaml"
    path = desk.tell.ask_save_path("Save as", suggested=folder / name, kinds=ORG_KINDS)
    if path is None:
        return False
    if not path.suffix:
        path = path.with_name(f"{path.name}.org.yaml")
        if not _may_replace(desk, path):
            return False
    return _write(desk, path.absolute())


def _may_replace(desk: Desk, path: Path) -> bool:
    """Ask about a file whose whole name the save dialog did not know."""
    if not os.path.lexists(path):
        return True
    answer = desk.tell.ask(
        f"Replace “{path.name}”?",
        detail=f"There is already such a file in {path.parent}.",
        choices=(REPLACE, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    return answer == REPLACE


def remember(desk: Desk, path: Path) -> None:
    """Put a file on top of the recent ones; where that is not kept, work goes on."""
    with suppress(NotKept):
        desk.library.add_recent(path, desk.document.organisation.org.title or path.name)


def _write(desk: Desk, path: Path, *, replacing: bool = False) -> bool:
    try:
        with desk.window.outside.writing():
            whole = desk.document.save(path, backup_dir=default_folder(), replacing=replacing)
    except ChangedOnDisk:
        return desk.window.outside.settle_clash() and _write(desk, path)
    except CannotWrite as trouble:
        desk.tell.problem(str(trouble))
        return False
    desk.window.saved_at(datetime.now().strftime("%H:%M"))
    desk.layouts.follow(path)
    remember(desk, path)
    if not whole:
        desk.tell.say(
            f"“{path.name}” was written anew, because the changes did not fit into the text of the"
            " first file. Comments are only there."
        )
    return True


def _read_picture(path: Path) -> Reading:
    text = embedded_org(file_bytes(path, most=_LARGEST_PICTURE))
    if text is None:
        raise CannotRead(
            Problem(
                "There is no organisation in this picture.",
                advice="Pictures that Dutyflow exported with the organisation inside open again.",
            )
        )
    return read_org(text, name=path.name)


def _in_words(trouble: CannotRead) -> str:
    more = len(trouble.problems) - 1
    others = f" ({more} more problem{'s' * (more > 1)}.)" if more else ""
    return f"{trouble.problems[0]}{others}"


def _slug(desk: Desk) -> str:
    from dutyflow_models.ids import new_id

    org = desk.document.organisation.org
    return new_id(org.title or org.name or "organisation", set())
