"""Opening, saving and leaving the document, so that no answer but “Don’t save” loses work."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from dutyflow.accessibility import announce
from dutyflow.answers import CANCEL, DISCARD, SAVE
from dutyflow.document import READ_ONLY
from dutyflow.errors import told
from dutyflow.glimpses import exists
from dutyflow.library import NotKept
from dutyflow.library.database import backup_folder
from dutyflow.locales import clock
from dutyflow.pictures import is_picture, read_file
from dutyflow.resources import resource_bytes
from dutyflow_models.files.decoding import MERGE_CONFLICT
from dutyflow_models.files.overwriting import left_behind
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.files.safe_write import ChangedOnDisk
from dutyflow_models.language import mark, say, say_marked, several

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.desk import Desk

_AT_REST = 400
"""Milliseconds after opening or saving until the board’s picture for the start page is made."""
REPLACE = mark("Replace the file")
ORG_KINDS = mark("Organisations (*.org.yaml *.yaml *.yml)")
KINDS = mark(
    "Organisations (*.org.yaml *.yaml *.yml);;Pictures with an organisation in them "
    "(*.png *.svg);;All files (*)"
)


def may_leave(desk: Desk, leave: Callable[[], object]) -> bool:
    """Ask what becomes of unsaved work; False means: stay, nothing is lost.

    While a save is under way it is False too, and `leave` is called when that has ended.
    """
    if _put_off(desk, "leave", leave):
        return False
    desk.board.finish_writing()
    document = desk.document
    if desk.recovery.asks_nobody:
        return True
    if document.what_if.differs:
        from dutyflow.undecided import leave_what_if

        answer = leave_what_if(desk)
    elif not document.modified:
        return True
    else:
        answer = desk.tell.ask(
            say("Save the changes to “{title}”?", title=document.title),
            detail=say("Without saving, what you changed since the file was last saved is lost."),
            choices=(SAVE, DISCARD, CANCEL),
            safe=CANCEL,
        )
    if answer not in (DISCARD, CANCEL):
        with desk.saving.holding():
            saved = _save(desk)
        # A save may take long enough for further edits: they are asked about too.
        return saved and may_leave(desk, leave)
    return answer == DISCARD


def _put_off(desk: Desk, name: str, do: Callable[[], object]) -> bool:
    """Say that something comes after the save that is under way; False when there is none."""

    def do_it() -> None:
        with told(desk.tell):
            do()
        desk.window.refresh()

    waits = desk.saving.put_off(name, do_it)
    if waits and name != "save":
        desk.tell.say(
            say("“{title}” is still being saved. The rest follows then.", title=desk.document.title)
        )
    return waits


def open_path(desk: Desk, path: Path) -> bool:
    """Show a file in place of what is open; what cannot be read leaves everything as it is."""
    if not may_leave(desk, partial(open_path, desk, path)):
        return False
    path = path.absolute()
    try:
        reading = read_file(path, desk.fetching.fetch)
        place = None if is_picture(path) else path
    except CannotRead as trouble:
        if trouble.problems[0].code == MERGE_CONFLICT:
            return _open_conflicted(desk, path)
        desk.tell.problem(
            say("“{name}” was not opened: {trouble}", name=path.name, trouble=_in_words(trouble))
        )
        return False
    show(desk, reading, place)
    if place is None:
        desk.tell.say(say("The picture’s organisation is open as a new, unsaved one."))
    else:
        _tell_of_copies(desk, place)
    return True


def _open_conflicted(desk: Desk, path: Path) -> bool:
    """Show a file that git left with marks of a merge."""
    from dutyflow.joining import open_conflicted
    from dutyflow_models.three_way.conflicted import read_conflicted

    try:
        found = read_conflicted(desk.fetching.fetch(path), name=path.name)
    except CannotRead as trouble:
        desk.tell.problem(
            say("“{name}” was not opened: {trouble}", name=path.name, trouble=_in_words(trouble))
        )
        return False
    if found is None:  # somebody resolved it meanwhile
        return open_path(desk, path)
    return open_conflicted(desk, found, path)


def _tell_of_copies(desk: Desk, path: Path) -> None:
    """Name what a save left in safety that was cut off while it wrote over this file."""
    copies = left_behind(Path(os.path.realpath(path)), backup_folder())
    if copies:
        desk.tell.problem(
            say(
                "A save of “{name}” was cut off. What the file held before is in {copies}: "
                "open that to compare, and remove it when you need it no more.",
                name=path.name,
                copies=copies[0],
            )
        )


def open_resource(desk: Desk, *parts: str) -> bool:
    """Show a sample or a template as a new, unsaved organisation."""
    if not may_leave(desk, partial(open_resource, desk, *parts)):
        return False
    reading = read_org(resource_bytes(*parts), name=parts[-1])
    # What a template leaves open is for the person to fill in, and no problem.
    show(desk, replace(reading, problems=()), None, new=True)
    return True


def open_as_new(desk: Desk, reading: Reading) -> bool:
    """Show what was read as an organisation without a file, asking about unsaved work first."""
    if not may_leave(desk, partial(open_as_new, desk, reading)):
        return False
    show(desk, reading, None)
    return True


def reload(desk: Desk) -> bool:
    """Read the open file again, with no question."""
    return not _put_off(desk, "leave", partial(reload, desk)) and _reload(desk)


def _reload(desk: Desk) -> bool:
    path = desk.document.path
    if path is None:
        return False
    try:
        reading = read_file(path, desk.fetching.fetch)
    except CannotRead as trouble:
        if trouble.problems[0].code == MERGE_CONFLICT:
            return _open_conflicted(desk, path)
        desk.tell.problem(
            say(
                "“{name}” was not read again: {trouble}", name=path.name, trouble=_in_words(trouble)
            )
        )
        return False
    show(desk, reading, path)
    return True


def show(desk: Desk, reading: Reading, path: Path | None, *, new: bool = False) -> None:
    """Put on the board what was read, as it was arranged last; a new one as its file says."""
    desk.board.keep_camera()
    desk.document.what_if.throw_away()  # now, so that nothing of it passes for a change of the file
    layout = desk.layouts.layout_for(reading, path, new=new)
    desk.document.load(reading, path, layout)
    desk.window.show_board()
    if path is not None:
        remember(desk, path)
    if reading.read_only:
        desk.tell.say(say_marked(READ_ONLY))


def save(desk: Desk, *, asked_for: bool = True) -> bool:
    """Write the file, or ask where to; True only when it is written.

    While another save is under way it is False, and this one comes after it. The keyboard stays
    where it is in a save that nobody `asked_for`.
    """
    if _put_off(desk, "save", partial(save, desk)):
        return False
    with desk.saving.holding():
        return _save(desk, asked_for=asked_for)


def save_again(desk: Desk) -> bool:
    """Make the file again that somebody removed, because the person wants it; as `save`."""
    if _put_off(desk, "save", partial(save_again, desk)):
        return False
    with desk.saving.holding():
        return _save_again(desk)


def _save_again(desk: Desk) -> bool:
    desk.board.finish_writing()
    if not _may_save(desk):
        return False
    path = desk.document.path
    if path is None or exists(path, otherwise=True):  # it came back, perhaps as another one
        return _save(desk)
    return _write(desk, path, again=True)


def save_as(desk: Desk) -> bool:
    """Ask where to and write, as `save`; what is open is that file from then on."""
    if _put_off(desk, "save as", partial(save_as, desk)):
        return False
    with desk.saving.holding():
        return _save_as(desk)


def _save(desk: Desk, *, asked_for: bool = True) -> bool:
    desk.board.finish_writing()
    if not _may_save(desk):
        return False
    path = desk.document.path
    if path is None or desk.document.read_only:
        return _save_as(desk)
    return _write(desk, path, asked_for=asked_for)


def _save_as(desk: Desk) -> bool:
    desk.board.finish_writing()
    document = desk.document
    if not _may_save(desk):
        return False
    folder = document.path.parent if document.path else Path.home()
    name = document.path.name if document.path else f"{_slug(desk)}.org.yaml"
    path = desk.tell.ask_save_path(say("Save as"), suggested=folder / name, kinds=ORG_KINDS)
    if path is None:
        return False
    if not path.suffix:
        path = path.with_name(f"{path.name}.org.yaml")
        if not _may_replace(desk, path):
            return False
    return _write(desk, path.absolute())


def _may_save(desk: Desk) -> bool:
    """Say whether nothing is left to decide; else that is told, or asked."""
    document = desk.document
    if not document.conflicts.all and not document.what_if.differs:
        return True
    from dutyflow.undecided import may_save

    return may_save(desk)


def _may_replace(desk: Desk, path: Path) -> bool:
    """Ask about a file whose whole name the save dialog did not know."""
    if not exists(path, otherwise=True):
        return True
    answer = desk.tell.ask(
        say("Replace “{name}”?", name=path.name),
        detail=say("There is already such a file in {parent}.", parent=path.parent),
        choices=(REPLACE, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    return answer == REPLACE


def remember(desk: Desk, path: Path) -> None:
    """Put a file on top of the recent ones; where that is not kept, work goes on."""
    with suppress(NotKept):
        desk.library.add_recent(path, desk.document.organisation.org.title or path.name)
    # Once the board is drawn: nobody waits for its picture.
    QTimer.singleShot(_AT_REST, desk.window, partial(_keep_picture, desk, path))


def _keep_picture(desk: Desk, path: Path) -> None:
    from dutyflow.window.thumbnails import keep_picture

    keep_picture(desk, path)


def _write(desk: Desk, path: Path, *, again: bool = False, asked_for: bool = True) -> bool:
    try:
        with desk.window.outside.writing():
            whole = desk.document.save(
                path, backup_dir=backup_folder(), again=again, run=desk.saving.run
            )
    except ChangedOnDisk:
        settled = desk.window.outside.settle_clash(asked_for=asked_for)
        # While the disk was waited for, a merge may have left something to decide.
        return settled and _may_save(desk) and _write(desk, path, asked_for=asked_for)
    except CannotWrite as trouble:
        desk.tell.not_saved(str(trouble))
        return False
    desk.tell.saved()
    desk.window.saved_at(clock(datetime.now()))
    announce(desk.window, say("Saved"))
    desk.layouts.follow(path)
    remember(desk, path)
    if not whole:
        desk.tell.say(
            say(
                "“{name}” was written anew, because the changes did not fit into the text of "
                "the first file. Comments are only there.",
                name=path.name,
            )
        )
    return True


def _in_words(trouble: CannotRead) -> str:
    more = len(trouble.problems) - 1
    if not more:
        return str(trouble.problems[0])
    return several(
        "{problem} ({n} more problem.)",
        "{problem} ({n} more problems.)",
        more,
        problem=trouble.problems[0],
    )


def _slug(desk: Desk) -> str:
    from dutyflow_models.ids import new_id

    org = desk.document.organisation.org
    return new_id(org.title or org.name or "organisation", set())
