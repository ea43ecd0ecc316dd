"""Whose turn it is: what a key or a click orders while a duty is on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDate, QObject, QPoint, Qt, Signal

from dutyflow.lane_menu import LaneMenu, for_team
from dutyflow.plain import menu_text
from dutyflow.workshop.deal.answers import MARKS, must_ask
from dutyflow.workshop.deal.forms import DECIDE, PARK
from dutyflow.workshop.deal.lanes import lanes_of
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow.workshop.deal.course import Course
    from dutyflow.workshop.deal.table import Table
    from dutyflow_models.workshop.dealing import Kind

_LINES = 3
"""Lines of a long text that one press scrolls."""


class Turns(QObject):
    """Turns orders into moves of the course; asks which team is meant, and opens lines to write."""

    form_changed = Signal()
    """Lines to write in were opened or closed."""

    def __init__(self, course: Course, table: Table, parent: QObject) -> None:
        """Play one course on a table."""
        super().__init__(parent)
        self._course, self._table = course, table
        self._orders: Mapping[str, Callable[[], object]] = {
            "accountable": lambda: self._wait_for("accountable"),
            "share": lambda: self._wait_for("share"),
            "park": lambda: self.open_form(PARK),
            "decide": lambda: self.open_form(DECIDE),
            "more": table.toggle_more,
            "back": course.back,
            "skip": course.skip,
            "undo": lambda: course.document.undo_stack.undo(),
            "up": lambda: table.card.scroll(-_LINES),
            "down": lambda: table.card.scroll(_LINES),
            "teams": self._offer_teams,
            "esc": self.give_up,
        }
        table.hints.chosen.connect(self.order)
        table.teams.chosen.connect(self.choose)
        table.teams.more_wanted.connect(self._offer_teams)

    def order(self, what: str) -> None:
        """Do what a key or a hint says."""
        waiting, run = self._table.waiting, self._orders.get(what)
        if what not in ("teams", "esc") and waiting:
            self._table.wait_for("")
            if what == waiting:
                return  # the same key again gives up
        if run is not None:
            run()
        elif what in MARKS:
            self._course.mark(cast("Kind", what))

    def press(self, key: str, shift: bool) -> None:
        """Choose the team that has a key."""
        lanes = lanes_of(self._course.document, LIGHT)
        lane = next((lane for lane in lanes if lane.key == key), None)
        if lane is not None:
            self.choose(lane.id, shift)

    def choose(self, lane_id: str, shift: bool) -> None:
        """Give the duty to a team, share it or make the team accountable, as is waited for."""
        waiting = self._table.waiting
        self._table.wait_for("")
        course = self._course
        if shift or waiting == "share":
            self._ask_member(lane_id, course.share)
        elif waiting == "accountable":
            self._ask_member(lane_id, course.make_accountable)
        elif must_ask(course.document, course.here or "", lane_id):
            self._ask_member(lane_id, course.give)
        else:
            course.give(lane_id)

    def give_up(self) -> bool:
        """Close what is open; False when nothing is."""
        if self._table.form is not None:
            self.close_form()
            return True
        if self._table.waiting:
            self._table.wait_for("")
            return True
        return False

    # --- lines to write in -------------------------------------------------------------------

    def open_form(self, kind: str, written: Mapping[str, str] | None = None) -> None:
        """Write why the duty is parked, or what was decided."""
        if self._course.here is None:
            return
        form = self._table.open_form(kind)
        form.write(written or {})
        form.done.connect(self._finish_form)
        form.left.connect(self.close_form)
        form.changed.connect(self._keep_draft)
        self._keep_draft()
        self.form_changed.emit()

    def close_form(self) -> None:
        """Leave what was being written unwritten."""
        self._table.close_form()
        self._course.write({})
        self.form_changed.emit()

    def _finish_form(self) -> None:
        form, course = self._table.form, self._course
        if form is None:
            return
        if form.kind == PARK:
            text = form.written["text"]
            self.close_form()
            course.park(text)
            return
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        refusal = course.decide(form.written, date=today)
        if refusal:
            form.refuse(refusal)
            self._table.arrange()
        else:
            self.close_form()

    def _keep_draft(self) -> None:
        form = self._table.form
        if form is not None:
            self._course.write({"kind": form.kind, **form.written})

    # --- teams -------------------------------------------------------------------------------

    def _wait_for(self, what: str) -> None:
        self._table.wait_for(what)

    def _ask_member(self, lane_id: str, then: Callable[[str, str | None], None]) -> None:
        document = self._course.document
        at = self._below(self._table.teams.button_of(lane_id))
        for_team(document, lane_id, lambda member: then(lane_id, member), at=at, parent=self._table)

    def _offer_teams(self) -> None:
        """Offer the teams that have no key in a menu."""
        lanes = lanes_of(self._course.document, LIGHT)
        rest = [lane for lane in lanes if not lane.key]
        if not rest:
            return
        menu = LaneMenu(self._table)
        for lane in rest:
            menu.addAction(menu_text(lane.title)).triggered.connect(
                lambda _=False, lane_id=lane.id: self.choose(lane_id, False)
            )
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._below(self._table.teams.button_of("")))

    def _below(self, button: object) -> QPoint:
        """Return the place of the screen below a button, else in the middle of the table."""
        from PySide6.QtWidgets import QWidget

        if isinstance(button, QWidget):
            return button.mapToGlobal(QPoint(0, button.height()))
        return self._table.mapToGlobal(self._table.rect().center())
