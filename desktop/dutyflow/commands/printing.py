"""Paper as PDF: cards to cut out, the empty matrix, a sheet for each team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.commands.places import beside, write_beside
from dutyflow.export.pdf import write_sheets
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.texts import Texts
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.desk import Desk
    from dutyflow_models.printouts.sheet import Sheet

_NO_DUTIES = mark("There is no duty yet that could be printed. Add a duty first.")
_NO_TEAMS = mark("There is no team yet that could be printed. Add a team first.")
_KINDS = mark("PDF document (*.pdf)")


def print_cards(desk: Desk) -> None:
    """Write the duties shown as cards; where several are selected, only those."""
    from dutyflow_models.printouts.cards import card_sheets

    desk.board.finish_writing()
    shown, selected = desk.document.shown, desk.document.selection.duties
    ids = [duty.id for duty in shown.duties if len(selected) < 2 or duty.id in selected]
    if not ids:
        desk.tell.say(say_marked(_NO_DUTIES))
        return
    _write(desk, "cards", card_sheets(shown, ids, Texts(qt_measure)), counted(len(ids), "card"))


def print_matrix(desk: Desk) -> None:
    """Write the matrix of what is shown, with blank cells."""
    from dutyflow_models.printouts.matrix import matrix_sheets

    desk.board.finish_writing()
    shown = desk.document.shown
    if not shown.duties:
        desk.tell.say(say_marked(_NO_DUTIES))
        return
    _write(desk, "matrix", matrix_sheets(shown, Texts(qt_measure)), say("the empty matrix"))


def print_team_sheets(desk: Desk) -> None:
    """Write the page of each team, each beginning on a sheet of its own."""
    from dutyflow_models.printouts.paper import report_sheets
    from dutyflow_models.reports.teams import team_pages, team_report

    desk.board.finish_writing()
    pages = team_pages(desk.document.shown, desk.document.organisation)
    if not pages:
        desk.tell.say(say_marked(_NO_TEAMS))
        return
    texts, scenario = Texts(qt_measure), desk.document.scenario
    sheets = [
        sheet for page in pages for sheet in report_sheets(team_report(page, scenario), texts)
    ]
    _write(desk, "teams", sheets, counted(len(pages), "team"))


def _write(desk: Desk, name: str, sheets: Sequence[Sheet], what: str) -> None:
    """Ask for a file and write the sheets into it."""
    path = desk.tell.ask_save_path(
        say("Print to PDF"), suggested=beside(desk, f"-{name}.pdf"), kinds=_KINDS
    )
    if path is None:
        return
    if path.suffix.lower() != ".pdf":
        raise CannotWrite(
            say("{name}: the name does not say PDF. End it with .pdf.", name=path.name)
        )
    identity = desk.document.organisation.org
    title = f"{identity.title or identity.name}: {name}"
    write_beside(desk, path, write_sheets(sheets, title=title))
    desk.tell.done(
        say(
            "“{name}” was written: {what} on {count}.",
            name=path.name,
            what=what,
            count=counted(len(sheets), "sheet"),
        )
    )
