"""What there is to see when all was dealt: what came of it, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyflow.workshop.cap_button import CapButton
from dutyflow.workshop.deal.summary import came_to, counts_of, duties
from dutyflow.workshop.look import BOLD, SEMIBOLD, TEXT, Look, rounded, write
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.workshop.deal.lanes import Lane
    from dutyflow_models.org import Duty
    from dutyflow_models.workshop.dealing import Deal

_WIDTH = 776
_TILE = 96
_LINE = 30
_MOST_LINES = 6


class EndPanel(QWidget):
    """Numbers, who got how many, what is left to talk about; Enter leaves."""

    left = Signal()
    skipped_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without numbers."""
        super().__init__(parent)
        self._look = look
        self._counts: dict[str, int] = {}
        self.lines: list[tuple[str, str, str]] = []
        """Colour, what, and how many or why."""
        self.leave_button = CapButton(say("Leave"), "Enter", look, self, primary=True)
        self.skipped_button = CapButton("", "S", look, self)
        self.back_button = CapButton(say("Back"), "←", look, self)
        self.leave_button.clicked.connect(self.left)
        self.skipped_button.clicked.connect(self.skipped_wanted)
        self.back_button.clicked.connect(self.back_wanted)

    def show_deal(self, deal: Deal, known: Mapping[str, Duty], lanes: Sequence[Lane]) -> None:
        """Say what came of a deal."""
        self._counts = counts_of(deal)
        self.lines = [*_who_got_how_many(deal, lanes), *_left(deal, known)]
        skipped = self._counts["skipped"]
        self.skipped_button.say(say("Deal what was skipped: {duties}", duties=duties(skipped)))
        self.skipped_button.setVisible(bool(skipped))
        self.setAccessibleName(
            ", ".join(f"{n} {came_to(what)}" for what, n in self._counts.items())
        )
        self._place()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        for button in (self.leave_button, self.skipped_button, self.back_button):
            button.set_look(look)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it in the middle."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heading, numbers and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, colors = self._look, self._look.palette
        painter.fillRect(self.rect(), QColor(colors.board))
        left, top, wide = self._left(), self._top(), self._wide()
        heading = QRectF(left, top, wide, look.px(44))
        write(painter, heading, say("That was the last one"), look.font(36, BOLD), colors.ink)
        self._paint_tiles(painter, left, top + look.px(64), wide)
        y = top + look.px(64 + _TILE + 20)
        for color, what, aside in self._shown_lines():
            self._paint_line(painter, QRectF(left, y, wide, look.px(_LINE)), color, (what, aside))
            y += look.px(_LINE)
        painter.end()

    def _paint_tiles(self, painter: QPainter, left: float, top: float, wide: float) -> None:
        look, colors = self._look, self._look.palette
        gap = look.px(12)
        each = (wide - 3 * gap) / 4
        for at, (what, count) in enumerate(self._counts.items()):
            box = QRectF(left + at * (each + gap), top, each, look.px(_TILE))
            rounded(painter, box, look.px(12), colors.card, colors.card_border)
            number = box.adjusted(look.px(18), look.px(12), -look.px(8), -look.px(36))
            write(painter, number, f"{count:,}", look.font(32, BOLD), colors.ink)
            words = box.adjusted(look.px(18), look.px(54), -look.px(8), -look.px(12))
            write(painter, words, what, look.font(), colors.ink_muted)

    def _paint_line(
        self, painter: QPainter, box: QRectF, color: str, said: tuple[str, str]
    ) -> None:
        look, colors = self._look, self._look.palette
        left = box.x()
        if color:
            size = look.px(10)
            square = QRectF(left, box.center().y() - size / 2, size, size)
            rounded(painter, square, look.px(3), color)
            left += size + look.px(10)
        what, aside = said
        wide = look.width(aside) + 2
        end = QRectF(box.right() - wide, box.y(), wide, box.height())
        write(painter, end, aside, look.font(), colors.ink_muted)
        room = box.right() - wide - look.px(16) - left
        weight = SEMIBOLD if color else 400
        text = look.fitted(what, room, TEXT, weight)
        line = QRectF(left, box.y(), room + 2, box.height())
        write(painter, line, text, look.font(TEXT, weight), colors.ink)

    def _shown_lines(self) -> list[tuple[str, str, str]]:
        """Return as many lines as there is room for; the last one says how many are left out."""
        room = self.height() - self._look.px(64 + _TILE + 20 + 24 + 36 + 40)
        most = max(1, min(2 * _MOST_LINES, room // self._look.px(_LINE)))
        if len(self.lines) <= most:
            return self.lines
        rest = len(self.lines) - most + 1
        return [*self.lines[: most - 1], ("", say("and {rest} more", rest=rest), "")]

    def _place(self) -> None:
        look = self._look
        x = self._left()
        y = self._top() + look.px(64 + _TILE + 20 + 24) + len(self._shown_lines()) * look.px(_LINE)
        for button in (self.leave_button, self.skipped_button, self.back_button):
            size = button.sizeHint()
            button.setGeometry(x, y, size.width(), size.height())
            if not button.isHidden():
                x += size.width() + look.px(10)
        self.update()

    def _wide(self) -> int:
        return min(self.width() - 2 * self._look.px(28), self._look.px(_WIDTH))

    def _left(self) -> int:
        return (self.width() - self._wide()) // 2

    def _top(self) -> int:
        look = self._look
        high = look.px(64 + _TILE + 20 + 24 + 36) + len(self._shown_lines()) * look.px(_LINE)
        return max(look.px(20), (self.height() - high) // 2 - look.px(20))


def _who_got_how_many(deal: Deal, lanes: Sequence[Lane]) -> list[tuple[str, str, str]]:
    got = [outcome.team for outcome in deal.outcomes.values() if outcome.kind == "given"]
    return [
        (lane.color, lane.title, say("got {duties}", duties=duties(got.count(lane.id))))
        for lane in lanes
        if lane.id in got
    ]


def _left(deal: Deal, known: Mapping[str, Duty]) -> list[tuple[str, str, str]]:
    return [
        ("", known[each].title, came_to(deal.outcomes[each].kind))
        for each in deal.of_kind("parked", "disputed", "skipped")
        if each in known
    ]
