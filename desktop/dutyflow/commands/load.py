"""The load view: its exports, and the way from it to the board."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from dutyflow.commands.places import beside, write_beside
from dutyflow.commands.view import bring_out
from dutyflow.errors import told
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.views.load import LoadView

PICTURE, TABLE = mark("PNG picture (*.png)"), mark("CSV table (*.csv)")
SUFFIXES = (".png", ".csv")


def export_load(desk: Desk, kind: str = "") -> None:
    """Ask where to, and write the charts (light) or the numbers, as the file's name says."""
    offered = {"csv": [TABLE], "png": [PICTURE]}.get(kind, [PICTURE, TABLE])
    kinds = ";;".join(say_marked(each) for each in offered)
    path = desk.tell.ask_save_path(
        say("Export load"), suggested=beside(desk, f"-load.{kind or 'png'}"), kinds=kinds
    )
    if path is None:
        return
    with told(desk.tell):
        _write(desk, path)


def _write(desk: Desk, path: Path) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise CannotWrite(
            say("{name}: the name says no format. End it with .png or .csv.", name=path.name)
        )
    view = cast("LoadView", desk.window.views.view("load"))
    data = view.as_csv() if path.suffix.lower() == ".csv" else view.as_png(LIGHT)
    write_beside(desk, path, data)
    desk.tell.done(say("“{name}” was written.", name=path.name))


def show_on_board(desk: Desk) -> None:
    """Show the selected cards on the board, also those in lanes that were put away."""
    bring_out(desk.document, desk.document.selection.duties)
    desk.window.views.show_board()
    desk.board.fit_selection()
    desk.window.refresh()
