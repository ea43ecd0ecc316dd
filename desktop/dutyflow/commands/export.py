"""Export, repeat the last export, and copy the board as a picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from dutyflow.commands.places import beside, write_beside
from dutyflow.export.options import ExportChoice, choice_kept, kept_text
from dutyflow.export.picture import Subject
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def export(desk: Desk) -> None:
    """Ask what to export and where to, and write it."""
    from dutyflow.export.dialog import ask_export

    if desk.window.views.shows == "load":
        from dutyflow.commands.load import export_load

        export_load(desk)
        return
    last = last_choice(desk)
    if not last.path or last.source != desk.document.key:
        last = last.model_copy(update={"path": str(beside(desk, ".png"))})
    choice = ask_export(subject(desk), last, desk.window, partial(write_beside, desk))
    if choice is not None:
        keep(desk, choice)
        desk.tell.done(say("“{name}” was written. Ctrl+E repeats it.", name=Path(choice.path).name))


def repeat(desk: Desk) -> None:
    """Write the last export again with what the board shows now; for another board, ask."""
    from dutyflow.export.writing import write_export

    choice = last_choice(desk)
    if choice.all and choice.series.source == desk.document.key:
        from dutyflow.commands.export_all import repeat_all

        repeat_all(desk)
        return
    if not choice.path or choice.source != desk.document.key:
        export(desk)
        return
    path = write_export(subject(desk), choice, partial(write_beside, desk))
    desk.tell.done(say("“{name}” was written again.", name=path.name))


def copy_picture(desk: Desk) -> None:
    """Put the board on the clipboard as a picture."""
    from dutyflow.export.clipboard import picture_for_clipboard

    data = picture_for_clipboard(subject(desk), last_choice(desk).options)
    QGuiApplication.clipboard().setMimeData(data)
    desk.tell.done(say("The board is on the clipboard as a picture."))


def subject(desk: Desk) -> Subject:
    """Return what an export shows: the board as it is now."""
    document, comparison = desk.document, desk.document.comparison
    return Subject(
        document.organisation,
        document.layout,
        document.scenario.id if document.scenario else None,
        document.copy_text(),
        date.today().isoformat(),
        comparison.ghosts_of,
        comparison.title(comparison.before),
    )


def last_choice(desk: Desk) -> ExportChoice:
    """Return what was exported last on this machine; without any, a PNG without a path."""
    return choice_kept(desk.library.load_settings().last_export)


def keep(desk: Desk, choice: ExportChoice) -> None:
    """Remember what was exported; of one file and of all, also what was chosen for the other."""
    last, source = last_choice(desk), {"source": desk.document.key}
    if choice.all:
        series = choice.series.model_copy(update=source)
        choice = choice.model_copy(
            update={"series": series, "path": last.path, "source": last.source}
        )
    else:
        choice = choice.model_copy(update={"series": last.series, **source})
    text = kept_text(choice)
    desk.library.save_settings(replace(desk.library.load_settings(), last_export=text))
