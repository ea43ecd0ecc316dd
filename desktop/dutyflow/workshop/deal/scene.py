"""The scene “Who owns this?”: a start panel, the table where duties are dealt, and the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyflow.enter_key import pressed_by_enter
from dutyflow.workshop.deal.course import Course
from dutyflow.workshop.deal.end_panel import EndPanel
from dutyflow.workshop.deal.keys import DealKeys
from dutyflow.workshop.deal.lanes import lanes_of
from dutyflow.workshop.deal.side import WIDTH, Side
from dutyflow.workshop.deal.start_panel import StartPanel
from dutyflow.workshop.deal.subject import subject_of
from dutyflow.workshop.deal.summary import counts_of, numbers, sections_of, time_for_each
from dutyflow.workshop.deal.table import Table
from dutyflow.workshop.deal.turns import Turns
from dutyflow.workshop.lettering import scale_of
from dutyflow.workshop.look import Look
from dutyflow.workshop.scene_header import SceneHeader
from dutyflow.workshop.timer_keys import did_time
from dutyflow.workshop.timer_view import TimerView
from dutyflow_models.language import mark, say_marked
from dutyflow_models.workshop.agenda import Agenda, Phase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.document import Document
    from dutyflow.workshop.deal.left import Left
    from dutyflow.workshop.session import Workshop
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.dealing import Deal

TITLE = mark("Who owns this?")


class DealScene(QWidget):
    """Shows where a course is; what keys order goes through `Turns`."""

    left = Signal()
    """The room leaves, or never began."""

    def __init__(
        self,
        document: Document,
        workshop: Workshop,
        palette: Palette,
        parent: QWidget,
        *,
        selected: Sequence[str] = (),
        left_deal: Left | None = None,
        seed: int = 0,
    ) -> None:
        """Begin with the start panel; a deal that was left before can be gone on with."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say_marked(TITLE))
        self._document, self._workshop = document, workshop
        self._look = Look(palette)
        self._left_deal = left_deal
        self.course: Course | None = None
        self.turns: Turns | None = None
        over = len(left_deal.deal.left(document.shown.duties_by_id)) if left_deal else 0
        self.header = SceneHeader(say_marked(TITLE), palette, self)
        self.timer = TimerView(workshop, self, large=True)
        self.side = Side(self.timer, self._look, self)
        self.table = Table(self._look, self)
        self.end = EndPanel(self._look, self)
        self.start = StartPanel(
            document, self._look, self, selected=selected, seed=seed, left_over=over
        )
        self._keys = DealKeys(self, self._press, self._order)
        self._connect()
        self._show_page()
        self._say_numbers()

    # --- a deal ------------------------------------------------------------------------------

    def begin(
        self,
        deal: Deal,
        draft: Mapping[str, str] | None = None,
        *,
        decided: Deal | None = None,
    ) -> None:
        """Deal; go on with what was being written, in a what-if with what was decided before it."""
        self._workshop.ensure_running()
        self.course = Course(self._document, self._workshop, deal, self, decided=decided)
        self.turns = Turns(self.course, self.table, self)
        self.turns.form_changed.connect(self._follow_form)
        self.course.changed.connect(self.refresh)
        self.refresh()
        self.setFocus()
        if draft and draft.get("kind"):
            self.turns.open_form(draft["kind"], draft)

    def refresh(self) -> None:
        """Show where the course is."""
        course = self.course
        if course is None:
            return
        duty, deal, known = course.duty, course.deal, course.known
        lanes = lanes_of(self._document, self._look.palette)
        if duty is None:
            self.end.show_deal(deal, known, lanes)
        else:
            subject = subject_of(self._document, duty, self._look.palette)
            self.table.show_duty(subject, lanes, last=not deal.following(known))
        self.side.show_sections(sections_of(deal, known, lanes))
        self._say_numbers()
        self._say_time()
        self._show_page()

    def leaving(self) -> None:
        """Put away what is under way: nothing is taken up again that was left."""
        if self.course is not None:
            self.course.end()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._look = self._look._replace(palette=palette)
        self._dress()

    # --- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, and leaves at the end; Esc goes one step out."""
        if event.key() == Qt.Key.Key_Escape:
            if self.turns is None or not self.turns.give_up():
                self.left.emit()
            return
        if pressed_by_enter(event, self) or (self.course and did_time(self._workshop, event)):
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and self.course is None:
            self._start()
        elif enter and self.end.isVisible():
            self.left.emit()
        elif event.key() == Qt.Key.Key_S and self.end.isVisible():
            self._deal_skipped()
        else:
            super().keyPressEvent(event)

    def _press(self, key: str, shift: bool) -> None:
        if self.turns is not None and self.table.isVisible():
            self.turns.press(key, shift)
        elif key == "S":
            self._deal_skipped()

    def _order(self, what: str) -> None:
        at_end = self.end.isVisible()
        if self.turns is not None and (not at_end or what == "back"):
            self.turns.order(what)

    def _start(self) -> None:
        deal = self.start.deal
        if not deal.order:
            return
        minutes = self.start.minutes.value()
        self._workshop.ensure_running()
        if minutes and not self._workshop.clock.allotted:
            self._workshop.use_agenda(Agenda((Phase(say_marked(TITLE), minutes, "deal"),)))
        self.begin(deal)

    def _go_on(self) -> None:
        if self._left_deal is not None:
            self.begin(self._left_deal.deal, decided=self._left_deal.decided)

    def _go_to(self, duty_id: str) -> None:
        if self.course is not None:
            self.course.go_to(duty_id)

    def _deal_skipped(self) -> None:
        if self.course is not None and self.course.deal.of_kind("skipped"):
            self.course.deal_skipped()

    # --- how it looks ------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make everything as large as fits."""
        super().resizeEvent(event)
        scale = scale_of(self)
        if scale != self._look.scale:
            self._look = self._look._replace(scale=scale)
            self._dress()
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground behind the start panel."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.palette.board))
        painter.end()

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.start.started.connect(self._start)
        self.start.gone_on.connect(self._go_on)
        self.start.left.connect(self.left)
        self.end.left.connect(self.left)
        self.end.skipped_wanted.connect(self._deal_skipped)
        self.end.back_wanted.connect(lambda: self._order("back"))
        self.side.wanted.connect(self._go_to)
        self._workshop.ticked.connect(self._say_time)
        self._workshop.changed.connect(self._say_time)
        self._document.changed.connect(self._recount)
        self._document.arranged.connect(self._recount)

    def _recount(self) -> None:
        if self.course is None:
            self.start.refresh()

    def _dress(self) -> None:
        self.header.set_palette(self._look.palette)
        self.header.set_scale(self._look.scale)
        for part in (self.side, self.table, self.end, self.start):
            part.set_look(self._look)
        self.timer.set_palette(self._look.palette)
        self.timer.set_scale(self._look.scale)
        self.refresh()
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        look = self._look
        high = self.header.height()
        self.header.setGeometry(0, 0, self.width(), high)
        side = look.px(WIDTH) if self.course is not None else 0
        room = self.rect().adjusted(0, high, -side, 0)
        self.side.setGeometry(room.right() + 1, high, side, room.height())
        self.table.setGeometry(room)
        self.end.setGeometry(room)
        wanted = self.start.sizeHint()
        self.start.setFixedHeight(max(0, min(room.height(), wanted.height())))
        self.start.move(
            (self.width() - self.start.width()) // 2,
            high + max(0, (room.height() - self.start.height()) // 2 - look.px(12)),
        )

    def _show_page(self) -> None:
        """Show the start, the table or the end; keys are the table's unless a line is open."""
        at_start = self.course is None
        at_end = self.course is not None and self.course.here is None
        began = self.side.isHidden() and not at_start
        self.start.setVisible(at_start)
        self.side.setVisible(not at_start)
        self.table.setVisible(not at_start and not at_end)
        self.end.setVisible(at_end)
        self._keys.turn(on=not at_start and self.table.form is None)
        if began:
            self._arrange()

    def _follow_form(self) -> None:
        """Let the keys be the table's again once a line is closed."""
        self._show_page()
        if self.table.form is None:
            self.setFocus()

    def _say_numbers(self) -> None:
        course = self.course
        title = self._document.title
        if course is None:
            self.header.say("", aside=title)
            return
        at, count = course.deal.place(course.known)
        part = (at if course.here is not None else count) / max(1, count)
        said = numbers((at, count), counts_of(course.deal))
        self.header.say(said, aside=title, done=part)

    def _say_time(self) -> None:
        course = self.course
        if course is not None:
            left = len(course.deal.left(course.known))
            self.side.say_time(time_for_each(course.seconds_for_each, left))
