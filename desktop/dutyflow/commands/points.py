"""Points and decisions: writing them down from anywhere, and what is done in their list."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from dutyflow.commands.view import bring_out
from dutyflow.step_texts import called
from dutyflow.workshop.points.entry_dialog import choices_about
from dutyflow_models.edits.decisions import add_decision, change_decision
from dutyflow_models.edits.points import add_point, change_point, close_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say, several
from dutyflow_models.org import Decision, Point
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk
    from dutyflow.workshop.points.decision_dialog import DecisionDialog
    from dutyflow.workshop.points.entry_dialog import About
    from dutyflow.workshop.points.point_dialog import AnswerDialog, PointDialog
    from dutyflow_models.org import Organisation

_Entry = TypeVar("_Entry", Point, Decision)
_VIEWS = ("board", "matrix")
"""Ids of the views in which a duty is seen."""


def park(desk: Desk) -> None:
    """Ask for a point about what is selected, and note it."""
    if not desk.document.writable():
        return
    from dutyflow.workshop.points.point_dialog import PointDialog

    dialog = PointDialog(None, _about(desk), _in_front(desk))
    dialog.accepted.connect(partial(_park, desk, dialog))
    _open(desk, dialog)


def decide(desk: Desk) -> None:
    """Ask for a decision about what is selected, and note it."""
    if not desk.document.writable():
        return
    _ask_decision(desk, None)


def toggle_points(desk: Desk) -> None:
    """Show the list of points and decisions, ready for keys, or hide it."""
    if desk.side.shows_points and desk.side.points is not None:
        had_keyboard = desk.side.points.isAncestorOf(desk.window.focusWidget() or desk.window)
        desk.side.points.hide()
        if had_keyboard:
            desk.window.views.setFocus()
    else:
        show_points(desk)


def show_points(desk: Desk) -> None:
    """Put the keyboard on the list of points and decisions."""
    if desk.side.points is None:
        _make_panel(desk)
    desk.window.show_inspector(True)
    panel = desk.side.points
    assert panel is not None  # it was made just now
    panel.show()
    panel.take_focus()
    desk.window.refresh()


def show_entry(desk: Desk, key: str) -> None:
    """Go to a point or a decision in their list; the key is as in the inspector: `point 3`."""
    section, _, place = key.partition(" ")
    show_points(desk)
    if desk.side.points is not None:
        desk.side.points.take_up(section, int(place))


def _make_panel(desk: Desk) -> None:
    from dutyflow.panels.points_panel import PointsPanel

    panel = PointsPanel(desk.document, desk.window)
    panel.go_wanted.connect(partial(_go_to, desk))
    panel.edit_wanted.connect(partial(_edit, desk))
    panel.close_wanted.connect(partial(_ask_answer, desk))
    panel.left.connect(desk.window.views.setFocus)
    panel.set_palette(desk.window.theme.palette)
    desk.side.take_points(panel)


def _go_to(desk: Desk, ids: Sequence[str]) -> None:
    known = [each for each in ids if each in desk.document.organisation.duties_by_id]
    if not known:
        desk.tell.say(say("What this is about is not there any more."))
        return
    bring_out(desk.document, known)
    desk.document.selection.select_duties(known)
    desk.board.reveal(known[0])
    if desk.window.views.shows not in _VIEWS:
        desk.window.views.show_board()


def _edit(desk: Desk, entry: Point | Decision) -> None:
    if isinstance(entry, Decision):
        _ask_decision(desk, entry)
        return
    from dutyflow.workshop.points.point_dialog import PointDialog

    dialog = PointDialog(entry, _about(desk, entry.about), _in_front(desk))
    dialog.accepted.connect(partial(_change_point, desk, dialog, entry))
    _open(desk, dialog)


def _ask_answer(desk: Desk, point: Point) -> None:
    from dutyflow.workshop.points.point_dialog import AnswerDialog

    dialog = AnswerDialog(point, _in_front(desk))
    dialog.accepted.connect(partial(_close, desk, dialog, point))
    _open(desk, dialog)


def _ask_decision(desk: Desk, decision: Decision | None) -> None:
    from dutyflow.workshop.points.decision_dialog import DecisionDialog

    about = _about(desk, decision.about if decision is not None else ())
    teams = desk.document.organisation.teams
    dialog = DecisionDialog(decision, about, teams, _today(), _in_front(desk))
    dialog.accepted.connect(partial(_write_decision, desk, dialog, decision))
    _open(desk, dialog)


def _in_front(desk: Desk) -> QWidget:
    """Return the window that the person looks at: the one before the room, or the main one."""
    active = QApplication.activeWindow()
    if active is None or isinstance(active, QDialog) or active.parent() is not desk.window:
        return desk.window
    return active


def _open(desk: Desk, dialog: QDialog) -> None:
    desk.board.finish_writing()
    dialog.open()
    dialog.activateWindow()


def _about(desk: Desk, before: Sequence[str] = ()) -> list[About]:
    """Offer what an entry is about, and what the room looks at: in a scene, the duty shown."""
    known = desk.document.organisation.duties_by_id
    shown = desk.workshop.duty if desk.window.scenes.shown is not None else None
    looked_at = desk.document.selection.duties
    if shown is not None and shown in known:
        looked_at = (shown,)
    return choices_about(known, looked_at, before)


# --- what is written -------------------------------------------------------------------------


def _park(desk: Desk, dialog: PointDialog) -> None:
    edit = partial(
        add_point,
        text=dialog.text,
        about=dialog.ids,
        kind=dialog.kind,
        raised_by=dialog.raised_by.text().strip(),
    )
    if desk.document.edit(say("Park {text}", text=called(plain(dialog.text))), edit):
        points = desk.document.organisation.points
        count = sum(point.state == "open" for point in points)
        desk.tell.done(several("Parked. {n} point is open.", "Parked. {n} points are open.", count))


def _change_point(desk: Desk, dialog: PointDialog, point: Point) -> None:
    fields = {
        "text": dialog.text,
        "about": dialog.ids,
        "kind": dialog.kind if point.kind is not None or dialog.kind != "parked" else None,
        "raised_by": dialog.raised_by.text().strip(),
    }

    def edit(org: Organisation) -> Organisation:
        return change_point(org, _place(org.points, point), **fields)

    desk.document.edit(say("Edit point {text}", text=called(plain(point.text))), edit)


def _close(desk: Desk, dialog: AnswerDialog, point: Point) -> None:
    answer, today = dialog.field.text, _today()

    def edit(org: Organisation) -> Organisation:
        return close_point(org, _place(org.points, point), answer=answer, date=today)

    desk.document.edit(say("Close point {text}", text=called(plain(point.text))), edit)


def _write_decision(desk: Desk, dialog: DecisionDialog, decision: Decision | None) -> None:
    text, about, by, step = dialog.text, dialog.ids, dialog.by, dialog.next_step
    day = dialog.date.text().strip()
    if decision is None:
        new = partial(add_decision, text=text, about=about, date=day, by=by, next_step=step)
        if desk.document.edit(say("Write decision {text}", text=called(plain(text))), new):
            desk.tell.done(say("The decision is written down."))
        return
    fields = {"text": text, "about": about, "date": day, "by": by, "next_step": step}

    def edit(org: Organisation) -> Organisation:
        return change_decision(org, _place(org.decisions, decision), **fields)

    desk.document.edit(say("Edit decision {text}", text=called(plain(decision.text))), edit)


def _place(entries: Sequence[_Entry], entry: _Entry) -> int:
    """Return where an entry stands by now; refused where it is gone."""
    same = (at for at, each in enumerate(entries) if each is entry)
    alike = (at for at, each in enumerate(entries) if each == entry)
    place = next(same, next(alike, None))
    if place is None:
        raise EditRefused(say("This was changed or removed meanwhile. Look at the list again."))
    return place


def _today() -> str:
    return date.today().isoformat()
