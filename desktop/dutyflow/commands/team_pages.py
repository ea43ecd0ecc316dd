"""Writing a page for each team."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.commands.pages import page_files, page_names, write_pages
from dutyflow.commands.places import new_folder
from dutyflow.workshop.pages_dialog import PagesOffer, ask_pages
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.reports.markdown import report_as_markdown
from dutyflow_models.reports.teams import INDEX, index_report, team_pages, team_report
from dutyflow_models.wording import counted, quoted

if TYPE_CHECKING:
    from dutyflow.desk import Desk

_NO_TEAMS = mark("There is no team yet that a page could be written for. Add a team first.")


def write_team_pages(desk: Desk) -> None:
    """Ask in which formats and where to, and write a page for each team of what is shown."""
    desk.board.finish_writing()
    document = desk.document
    pages = team_pages(document.shown, document.organisation)
    if not pages:
        desk.tell.say(say_marked(_NO_TEAMS))
        return
    scenario = document.scenario
    reports = {INDEX: index_report(pages, document.organisation, scenario)}
    reports |= {page.name: team_report(page, scenario) for page in pages}
    offer = PagesOffer(
        title=say("Team pages"),
        question=say("&Preview"),
        choices=[say("All teams"), *(page.team.title or page.team.id for page in pages)],
        pictures=False,
        preview=lambda place: report_as_markdown(list(reports.values())[place]),
        folder=lambda _: new_folder(desk, "-teams"),
        names=partial(page_names, list(reports)),
        write=lambda choice, replacing: write_pages(
            desk, choice, page_files(reports, choice), replacing
        ),
    )
    choice = ask_pages(offer, desk.window)
    if choice is not None:
        number = counted(len(pages), "team")
        desk.tell.done(
            say(
                "The pages of {number} are in {name}.",
                number=number,
                name=quoted(choice.folder.name),
            )
        )
