"""Ghosts on the board, snapshots, and taking the list of differences along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from dutyflow.answers import CANCEL, DELETE
from dutyflow.commands.places import write_beside
from dutyflow.comparing.choices import Choices
from dutyflow.comparison import AsShown, InScenario, WithAnswers
from dutyflow_models.difference_sections import (
    sections_as_json,
    sections_as_markdown,
    sections_as_text,
)
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.comparison import Side
    from dutyflow.desk import Desk
    from dutyflow.library.snapshots import Snapshot
    from dutyflow_models.difference_sections import Section

_ON_BOARD = (AsShown, InScenario, WithAnswers)
_KINDS = mark("Markdown (*.md);;Text (*.txt);;JSON (*.json)")
_CANNOT_SHOW = mark(
    "The board shows what is open. Choose “As shown” or a scenario on one side to "
    "see the other side’s ghosts."
)


def toggle_ghosts(desk: Desk) -> None:
    """Show on the board where cards lay before, or show it no more."""
    if desk.document.comparison.on_board:
        desk.document.comparison.show_on_board(False)
    else:
        show_ghosts_of(desk, "")


def show_ghosts_of(desk: Desk, duty_id: str) -> None:
    """Show the board with ghosts, and the card of a duty if there is one.

    The side after is what the board shows; where only the side before can be shown, they swap.
    """
    comparison = desk.document.comparison
    if not isinstance(comparison.after, _ON_BOARD):
        if not isinstance(comparison.before, _ON_BOARD):
            desk.tell.problem(say_marked(_CANNOT_SHOW))
            return
        comparison.swap()
    after, before = comparison.after, comparison.before
    if isinstance(before, AsShown):
        before = _held(desk)
    if isinstance(after, InScenario):
        desk.document.arrange(lambda layout: layout.showing(after.scenario_id))
    elif isinstance(after, WithAnswers):
        facts = dict(after.scenario.facts)
        desk.document.arrange(lambda layout: layout.replacing(scenario=None, facts=facts))
    comparison.compare(before, AsShown())
    comparison.show_on_board(True)
    desk.window.views.show("board")
    if duty_id:
        if duty_id in desk.document.shown.duties_by_id:
            desk.document.selection.select_duties([duty_id])
        # Later, because the line above the board takes some of its height.
        QTimer.singleShot(0, desk.board, lambda: _reveal(desk, duty_id))
    desk.window.refresh()


def _held(desk: Desk) -> Side:
    """Return what is shown now as a side that stays when another scenario is shown."""
    scenario = desk.document.scenario
    if scenario is not None and not scenario.id:
        return WithAnswers(scenario)
    return InScenario(scenario.id if scenario else None)


def _reveal(desk: Desk, duty_id: str) -> None:
    """Scroll to a card, else to its ghost."""
    from dutyflow_models.picture.ghosts import GHOST

    drawing = desk.board.drawing
    ghosts = drawing.ghosts.cards if drawing.ghosts else ()
    ghost = next((each for each in ghosts if each.duty_id == f"{GHOST}{duty_id}"), None)
    if duty_id in drawing.cards_by_id:
        desk.board.reveal(duty_id)
    elif ghost is not None:
        desk.board.reveal_place(ghost.rect)


def swap(desk: Desk) -> None:
    """Let before and after change places."""
    desk.document.comparison.swap()


def keep_snapshot(desk: Desk) -> None:
    """Ask for a name and keep the whole text of the file under it, on this machine only."""
    desk.board.finish_writing()
    where = desk.layouts.where
    name = desk.tell.ask_text(say("Name of the snapshot"))
    if where is None or name is None:
        return
    desk.library.keep_snapshot(where, name, desk.document.copy_text())
    desk.tell.done(
        say("The snapshot “{name}” is kept. Compare offers it on either side.", name=name)
    )


def snapshots(desk: Desk) -> list[Snapshot]:
    """Return the snapshots of what is open, the newest first."""
    return Choices(desk.document, desk.layouts, desk.library, desk.recovery).snapshots()


def delete_snapshot(desk: Desk, snapshot: Snapshot) -> None:
    """Ask, then delete a snapshot; the file is not touched."""
    answer = desk.tell.ask(
        say("Delete the snapshot “{name}”?", name=snapshot.name),
        detail=say("The file stays as it is."),
        choices=(DELETE, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer == DELETE:
        desk.library.delete_snapshot(snapshot.id)


def copy_markdown(desk: Desk) -> None:
    """Put the list of differences on the clipboard as Markdown."""
    QGuiApplication.clipboard().setText(_titled(desk) + sections_as_markdown(_listed(desk)))
    desk.tell.done(say("The differences are on the clipboard as Markdown."))


def copy_text(desk: Desk) -> None:
    """Put the list of differences on the clipboard as plain text."""
    QGuiApplication.clipboard().setText(sections_as_text(_listed(desk)))
    desk.tell.done(say("The differences are on the clipboard as text."))


def export_differences(desk: Desk) -> None:
    """Ask for a file and write the list into it; its ending says how."""
    from pathlib import Path

    folder = desk.document.path.parent if desk.document.path else Path.home()
    path = desk.tell.ask_save_path(
        say("Save differences"), suggested=folder / "differences.md", kinds=_KINDS
    )
    if path is None:
        return
    write_beside(desk, path, _as_file(desk, path).encode())
    desk.tell.done(say("“{name}” was written.", name=path.name))


def _as_file(desk: Desk, path: Path) -> str:
    listed = _listed(desk)
    if path.suffix.lower() == ".json":
        return sections_as_json(listed)
    if path.suffix.lower() == ".txt":
        return sections_as_text(listed)
    return _titled(desk) + sections_as_markdown(listed)


def _listed(desk: Desk) -> tuple[Section, ...]:
    """Return what the list shows, filtered as it is, if it is in sight; else all."""
    if desk.window.views.shows == "compare":
        return desk.window.views.compare.sections
    return desk.document.comparison.sections


def _titled(desk: Desk) -> str:
    from dutyflow_models.wording import in_markdown

    comparison = desk.document.comparison
    before, after = comparison.title(comparison.before), comparison.title(comparison.after)
    return f"# {in_markdown(f'{before} → {after}')}\n\n{in_markdown(comparison.line)}.\n\n"
