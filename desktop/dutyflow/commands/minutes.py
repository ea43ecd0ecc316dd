"""Writing the minutes of a workshop."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from dutyflow.commands.pages import page_files, page_names, write_pages
from dutyflow.commands.places import new_folder
from dutyflow.export.options import PictureOptions
from dutyflow.locales import clock, moment
from dutyflow.workshop.pages_dialog import PagesOffer, ask_pages
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.reports.markdown import report_as_markdown
from dutyflow_models.reports.minutes import AFTER, BEFORE, minutes_report
from dutyflow_models.wording import counted, quoted

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.workshop.pages_dialog import PagesChoice
    from dutyflow.workshop.session import SessionInfo
    from dutyflow_models.org import Organisation
    from dutyflow_models.workshop.log import Log
    from dutyflow_models.workshop.minutes import Minutes

_NO_WORKSHOP = mark("There was no workshop yet that minutes could tell of. Begin one first.")
_AS_THE_BOARD = PictureOptions(title=False, embed=False)
_ON_A_SHEET = PictureOptions(title=False, embed=False, size="a4", scale=3)


def write_minutes(desk: Desk) -> None:
    """Ask of which workshop, in which formats and where to, and write the minutes."""
    desk.board.finish_writing()
    sessions = desk.workshop.sessions()
    if not sessions:
        desk.tell.say(say_marked(_NO_WORKSHOP))
        return
    # Kept while the dialog is open: reading a log takes a moment.
    log_at = cache(lambda place: desk.workshop.log_of(sessions[place].id))

    def folder(place: int) -> Path:
        return new_folder(desk, f"-minutes-{sessions[place].started.astimezone():%Y-%m-%d}")

    offer = PagesOffer(
        title=say("Write minutes"),
        question=say("Wor&kshop"),
        choices=[_session_words(each) for each in sessions],
        pictures=True,
        preview=lambda place: report_as_markdown(
            minutes_report(_minutes(desk, log_at(place)), pictures=False)
        ),
        folder=folder,
        names=_minutes_names,
        write=lambda choice, replacing: write_pages(
            desk, choice, _minutes_files(desk, choice, log_at(choice.place)), replacing
        ),
    )
    choice = ask_pages(offer, desk.window)
    if choice is not None:
        desk.tell.done(say("The minutes are in {name}.", name=quoted(choice.folder.name)))


def _minutes(desk: Desk, log: Log) -> Minutes:
    """Work minutes out as of the scenario shown, in the time of this machine on that day."""
    from dutyflow_models.workshop.minutes import minutes_of

    begun = log.entries[0].at if log.entries else datetime.now().astimezone()
    zone = begun.astimezone().tzinfo
    assert zone is not None  # astimezone always gives one
    return minutes_of(log, zone=zone, scenario=desk.document.scenario, limits=desk.findings.limits)


def _session_words(session: SessionInfo) -> str:
    started, changes = moment(session.started.astimezone()), counted(session.edits, "change")
    if session.ended is None:
        return say("{started} (not ended), {changes}", started=started, changes=changes)
    ended = clock(session.ended.astimezone())
    return say("{started} to {ended}, {changes}", started=started, ended=ended, changes=changes)


def _minutes_names(choice: PagesChoice) -> list[str]:
    pictures = [BEFORE, AFTER] if choice.pictures and choice.markdown else []
    return [*pictures, *page_names(["minutes"], choice)]


def _minutes_files(desk: Desk, choice: PagesChoice, log: Log) -> dict[str, bytes]:
    """Return the files: in HTML the pictures are inside, with Markdown they lie beside it."""
    from dutyflow_models.workshop.minutes import last_state

    report = minutes_report(_minutes(desk, log), pictures=choice.pictures)
    pictures = {}
    if choice.pictures:
        pictures = {BEFORE: _picture(desk, log.first), AFTER: _picture(desk, last_state(log))}
    beside = pictures if choice.markdown else {}
    return {**beside, **page_files({"minutes": report}, choice, pictures)}


def _picture(desk: Desk, org: Organisation) -> bytes:
    """Paint the board of a state as it is arranged now, in the scenario shown if it is there."""
    from dutyflow.export.exporters import export
    from dutyflow.export.picture import Subject

    scenario = desk.document.scenario
    known = {each.id for each in org.scenarios}
    scenario_id = scenario.id if scenario is not None and scenario.id in known else None
    subject = Subject(org, desk.document.layout, scenario_id)
    try:
        return export("png", subject, _AS_THE_BOARD)
    except CannotWrite:  # it would be larger than pictures may be
        return export("png", subject, _ON_A_SHEET)
