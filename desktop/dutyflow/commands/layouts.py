"""What the Layouts menu does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.answers import CANCEL
from dutyflow.commands.places import write_beside
from dutyflow_models.language import mark, say
from dutyflow_models.layout import Layout

if TYPE_CHECKING:
    from dutyflow.desk import Desk

KINDS = mark("Layouts (*.layout.yaml *.yaml)")


def new_layout(desk: Desk) -> None:
    """Begin a layout that arranges everything as the file says."""
    name = _free_name(desk, say("Name of the new layout"), "")
    if name is not None:
        desk.layouts.begin(Layout(name=name, scenario=desk.document.layout.scenario))
        desk.tell.done(say("The board is in the new layout “{name}”.", name=name))


def duplicate_layout(desk: Desk) -> None:
    """Begin a layout that is as the one in use."""
    name = _free_name(
        desk, say("Name of the copy"), say("{name} (copy)", name=desk.document.layout.name)
    )
    if name is not None:
        desk.layouts.begin(desk.document.layout.replacing(name=name))


def rename_layout(desk: Desk) -> None:
    """Give the layout in use another name."""
    name = _free_name(desk, say("New name of this layout"), desk.document.layout.name)
    if name is not None:
        desk.layouts.rename(name)


def delete_layout(desk: Desk) -> None:
    """Ask, then delete the layout in use."""
    name, delete = desk.document.layout.name, say("Delete the layout")
    answer = desk.tell.ask(
        say("Delete the layout “{name}”?", name=name),
        detail=say("The organisation stays as it is; only this arrangement goes."),
        choices=(delete, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer == delete:
        desk.layouts.delete()


def import_layout(desk: Desk) -> None:
    """Read a layout that somebody exported, and use it."""
    from dutyflow_models.files.layout_text import read_layout

    path = desk.tell.ask_open_path(say("Import layout"), folder=_folder(desk), kinds=KINDS)
    if path is not None:
        layout, problems = read_layout(desk.fetching.fetch(path))
        for problem in problems:
            desk.tell.say(str(problem))
        desk.layouts.begin(layout.replacing(name=_numbered(layout.name, desk.layouts.names())))
        desk.tell.done(say("The board is in the layout “{name}”.", name=desk.document.layout.name))


def export_layout(desk: Desk) -> None:
    """Write the layout in use for somebody else."""
    from dutyflow_models.files.layout_text import layout_text

    layout = desk.document.layout
    suggested = _folder(desk) / f"{_file_name(layout.name)}.layout.yaml"
    path = desk.tell.ask_save_path(say("Export layout"), suggested=suggested, kinds=KINDS)
    if path is not None:
        write_beside(desk, path, layout_text(layout).encode())
        desk.tell.done(say("“{name}” was written.", name=path.name))


def _free_name(desk: Desk, question: str, text: str) -> str | None:
    """Ask for a name that no layout has yet."""
    name = desk.tell.ask_text(question, text)
    if name is not None and name in desk.layouts.names():
        if name != desk.document.layout.name:
            desk.tell.problem(
                say("A layout called “{name}” is there already. Choose another name.", name=name)
            )
        return None
    return name


def _numbered(name: str, taken: list[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _file_name(name: str) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in name).strip("-") or "layout"


def _folder(desk: Desk) -> Path:
    return desk.document.path.parent if desk.document.path else Path.home()
