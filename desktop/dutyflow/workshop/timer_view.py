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
_SMALL, _SMALL_BAR = 13, 4
_WIDEST_TITLE = 180
_PADDING = 12


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
        self.words = front_words(workshop)
        """What is shown."""
        self.phase: TimerWords | None = None
        """What is shown of the phase while a duty is before the room; only by a large one."""
        wide = QSizePolicy.Policy.Expanding if large else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        workshop.changed.connect(self._follow)
        workshop.ticked.connect(self._follow)
        self._follow()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all lines, or for the one row of a small one."""
        if self._large:
            return QSize(220, _LINE + round(_TIME * 1.25) + _BAR + 6 + 2 * _LINE)
        text = QFontMetricsF(picture_font(_SMALL))
        time = QFontMetricsF(picture_font(_SMALL, 600)).horizontalAdvance(self.words.time)
        title = min(text.horizontalAdvance(self.words.title), _WIDEST_TITLE)
        remark = text.horizontalAdvance(f" · {self.words.remark}") if self.words.remark else 0
        return QSize(round(title + 8 + time + remark) + _PADDING + 2, 20)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing of it may be cut off but the title."""
        return self.sizeHint()

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
        words, colors, width = self.words, self._palette, self.width()
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
            room = QFontMetricsF(picture_font(_BELOW, 600)).horizontalAdvance(said) + 12
            row.translate(0, _LINE)
            title = row.adjusted(0, 0, -room, 0)
            _write(painter, title, self.phase.title, (_BELOW, 400), colors.ink_muted)
            tone = self.phase.tone in ("last", "over")
            ink = self._tone(self.phase) if tone else colors.ink_muted
            right = Qt.AlignmentFlag.AlignRight
            _write(painter, row, said, (_BELOW, 600), ink, right)

    def _paint_small(self, painter: QPainter) -> None:
        words, colors = self.words, self._palette
        text = QFontMetricsF(picture_font(_SMALL))
        title = min(text.horizontalAdvance(words.title) + 1, _WIDEST_TITLE)
        row = QRectF(0, 0, title, self.height() - _SMALL_BAR)
        _write(painter, row, words.title, (_SMALL, 400), colors.ink_muted)
        row = QRectF(title + 8, 0, self.width() - title - 8, row.height())
        strong = words.tone in ("last", "over")
        ink = self._tone(words) if strong else colors.ink
        _write(painter, row, words.time, (_SMALL, 600), ink)
        if words.remark:
            time = QFontMetricsF(picture_font(_SMALL, 600)).horizontalAdvance(words.time)
            row.setLeft(row.left() + time)
            _write(painter, row, f" · {words.remark}", (_SMALL, 400), self._tone(words))
        if self._workshop.times.front.allotted:
            bar = QRectF(0, self.height() - _SMALL_BAR + 1, self.width() - _PADDING, 3)
            self._paint_bar(painter, bar, words)

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
