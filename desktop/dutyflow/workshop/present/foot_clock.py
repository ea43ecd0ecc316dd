"""The time in the foot of a page, as large as what stands beside it, while a clock runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from dutyflow.painting.fonts import picture_font
from dutyflow.workshop.timer_words import front_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from dutyflow.workshop.timekeeper import Timekeeper
    from dutyflow_models.picture.palette import Palette

_TONES = {"last": "warning", "over": "danger"}


class FootClock(QWidget):
    """Says how much time is left, and in words when it is the last minute or over."""

    def __init__(self, workshop: Timekeeper, colors: Palette, parent: QWidget) -> None:
        """Follow a workshop."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._workshop = workshop
        self._colors = colors
        self._pixels = 16
        self.words = front_words(workshop)
        """What is shown."""
        workshop.changed.connect(self._follow)
        workshop.ticked.connect(self._follow)
        self._follow()

    def set_palette(self, colors: Palette) -> None:
        """Show the colours of a theme."""
        self._colors = colors
        self.update()

    def stand_in(self, place: QRect, pixels: int) -> None:
        """Stand at a place with text of a size."""
        self._pixels = pixels
        self.setGeometry(place)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the time, and behind it what the colour says too."""
        painter = QPainter(self)
        ink = QColor(getattr(self._colors, _TONES.get(self.words.tone, "ink")))
        left = 0.0
        for text, weight in ((self.words.time, 600), (self.words.remark, 400)):
            font = picture_font(self._pixels, weight)
            painter.setFont(font)
            painter.setPen(ink)
            at = self.rect().adjusted(round(left), 0, 0, 0)
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, text)
            left += QFontMetricsF(font).horizontalAdvance(text) + self._pixels * 0.5
        painter.end()

    def _follow(self) -> None:
        self.words = front_words(self._workshop)
        self.setVisible(self._workshop.times.running)
        self.update()
