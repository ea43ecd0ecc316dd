"""The timer on the screen: large beside a scene, small in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyflow.painting.fonts import picture_font
from dutyflow.plain import set_tool_tip
from dutyflow.workshop.timer_words import front_words, phase_words
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from dutyflow.workshop.timekeeper import Timekeeper
    from dutyflow.workshop.timer_words import TimerWords
    from dutyflow_models.picture.palette import Palette

_COLORS = {"calm": "success", "last": "warning", "over": "danger", "rest": "ink_muted"}
_CAPTION, _TIME, _BELOW = 16, 48, 16
"""Pixels of the large one's texts."""
_LINE = 24
_BAR = 6
_SMALL, _SMALL_BAR, _SMALL_BAR_WIDTH, _GAP = 13, 4, 48.0, 8
_WIDEST_TITLE, _NARROWEST_TITLE = 480, 120
"""Pixels for a long title of the small one, where there is room, and where there is not."""
_PADDING = 8


class TimerView(QWidget):
    """Shows the time of the duty before the room or of the phase; the last minute is told gently.

    A large one has the phase below the duty, and takes the width that it gets.
    """

    def __init__(self, workshop: Timekeeper, parent: QWidget, *, large: bool = False) -> None:
        """Follow a workshop."""
        super().__init__(parent)
        self._workshop = workshop
        self._large = large
        self._palette = LIGHT
        self._scale = 1.0
        self.words = front_words(workshop)
        """What is shown."""
        self.phase: TimerWords | None = None
        """What is shown of the phase while a duty is before the room; only by a large one."""
        wide = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        workshop.changed.connect(self._follow)
        workshop.ticked.connect(self._follow)
        self._follow()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be larger in a large window."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all lines, or for the one row of a small one."""
        if self._large:
            return QSize(220, _LINE + round(_TIME * 1.25) + _BAR + 6 + 2 * _LINE) * self._scale
        return QSize(round(min(self._title_width(), _WIDEST_TITLE) + self._beside_title()), 20)

    def minimumSizeHint(self) -> QSize:
        """Return the least: nothing of it may be cut off but a long title."""
        if self._large:
            return self.sizeHint()
        return QSize(round(min(self._title_width(), _NARROWEST_TITLE) + self._beside_title()), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what the workshop says now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._large:
            self._paint_large(painter)
        else:
            self._paint_small(painter)
        painter.end()

    def _follow(self) -> None:
        before = self.sizeHint()
        self.words = front_words(self._workshop)
        beside = self._large and self._workshop.duty is not None
        counts = self._workshop.phase_now is not None or self._workshop.clock.elapsed(
            self._workshop.seconds()
        )
        self.phase = phase_words(self._workshop) if beside and counts else None
        said = f"{self.words.title}: {self.words.time} {self.words.remark}".strip()
        self.setAccessibleName(said)
        if not self._large:
            set_tool_tip(self, said)
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def _paint_large(self, painter: QPainter) -> None:
        painter.scale(self._scale, self._scale)
        words, colors, width = self.words, self._palette, self.width() / self._scale
        row = QRectF(0, 0, width, _LINE)
        _write(painter, row, words.title, (_CAPTION, 600), colors.ink_muted)
        row = QRectF(0, _LINE, width, round(_TIME * 1.25))
        ink = self._tone(words) if words.tone in ("last", "over") else colors.ink
        _write(painter, row, words.time, (_TIME, 700), ink)
        bar = QRectF(0, row.bottom(), width, _BAR)
        self._paint_bar(painter, bar, words)
        row = QRectF(0, bar.bottom() + 6, width, _LINE)
        _write(painter, row, words.remark, (_BELOW, 500), self._tone(words))
        if self.phase is not None:
            said = f"{self.phase.time} {self.phase.remark}".strip()
            _write(
                painter, self._phase_row(row, said), self.phase.title, (_BELOW, 400),
                colors.ink_muted,
            )  # fmt: skip
            row.translate(0, _LINE)
            tone = self.phase.tone in ("last", "over")
            ink = self._tone(self.phase) if tone else colors.ink_muted
            right = Qt.AlignmentFlag.AlignRight
            _write(painter, row, said, (_BELOW, 600), ink, right)

    def _phase_row(self, remark: QRectF, said: str) -> QRectF:
        """Return where the title of the phase goes: beside its time, or above if that is free."""
        assert self.phase is not None
        room = QFontMetricsF(picture_font(_BELOW, 600)).horizontalAdvance(said) + 12
        beside = remark.translated(0, _LINE).adjusted(0, 0, -room, 0)
        wanted = QFontMetricsF(picture_font(_BELOW, 400)).horizontalAdvance(self.phase.title)
        return remark if wanted > beside.width() and not self.words.remark else beside

    def _paint_small(self, painter: QPainter) -> None:
        words, colors, height = self.words, self._palette, self.height()
        bar, time = self._widths()
        title = min(self._title_width(), self.width() - self._beside_title())
        left = 0.0
        _write(
            painter, QRectF(left, 0, title, height), words.title, (_SMALL, 400), colors.ink_muted
        )
        left += title + _GAP
        if bar:
            room = QRectF(left, (height - _SMALL_BAR) / 2, bar, _SMALL_BAR)
            self._paint_bar(painter, room, words)
            left += bar + _GAP
        ink = self._tone(words) if words.tone in ("last", "over") else colors.ink
        _write(painter, QRectF(left, 0, time, height), words.time, (_SMALL, 600), ink)
        left += time + _GAP
        rest = QRectF(left, 0, max(0.0, self.width() - left), height)
        _write(painter, rest, words.remark, (_SMALL, 400), self._tone(words))

    def _title_width(self) -> float:
        return QFontMetricsF(picture_font(_SMALL, 400)).horizontalAdvance(self.words.title) + 1

    def _beside_title(self) -> float:
        """Return how wide all of a small one but the title is."""
        remark = QFontMetricsF(picture_font(_SMALL)).horizontalAdvance(self.words.remark)
        parts = [part for part in (*self._widths(), remark) if part]
        return sum(parts) + _GAP * (len(parts) + 1) + _PADDING

    def _widths(self) -> tuple[float, float]:
        """Return how wide bar and time of a small one are."""
        strong = QFontMetricsF(picture_font(_SMALL, 600))
        bar = _SMALL_BAR_WIDTH if self._workshop.times.front.allotted else 0.0
        return bar, strong.horizontalAdvance(self.words.time) + 1

    def _paint_bar(self, painter: QPainter, bar: QRectF, words: TimerWords) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.line))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        passed = QRectF(bar.topLeft(), QSize(round(bar.width() * words.part), 1))
        passed.setHeight(bar.height())
        if words.part:
            painter.setBrush(QColor(self._tone(words)))
            painter.drawRoundedRect(passed, bar.height() / 2, bar.height() / 2)

    def _tone(self, words: TimerWords) -> str:
        return str(getattr(self._palette, _COLORS[words.tone]))


def _write(
    painter: QPainter,
    row: QRectF,
    text: str,
    font: tuple[int, int],
    ink: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line in a font of a size and a weight; what does not fit ends in an ellipsis."""
    face = picture_font(*font)
    cut = Qt.TextElideMode.ElideRight
    line = QFontMetricsF(face).elidedText(" ".join(text.split()), cut, row.width())
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.drawText(row, side | Qt.AlignmentFlag.AlignVCenter, line)
