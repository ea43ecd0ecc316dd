"""What lies below a film: what the step is, the bar with the phases, the keys; or a progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dutyflow.painting.fonts import picture_font
from dutyflow.painting.lines import paint_line
from dutyflow.plain import label
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.lettering import text_width
from dutyflow.workshop.replay.film_bar import FilmBar, Mark
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from dutyflow.workshop.replay.player import Player
    from dutyflow_models.picture.palette import Palette

_TEXT, _BESIDE = 28.0, 17.0
_CAPTION = 48
_SIDE = 20
HINTS = (
    KeyHint(("Space",), "play", "toggle"),
    KeyHint(("←", "→"), "step", "on"),
    KeyHint(("PgUp", "PgDn"), "phase", "phase"),
    KeyHint(("Home", "End"), "ends", "begin"),
    KeyHint(("↑", "↓"), "", "faster"),
    KeyHint(("E",), "pictures…", "pictures"),
)
_SPEED = 4
"""Which of the hints says the speed."""


class Caption(QWidget):
    """What happens in a step; its time at the right, never shortened."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._palette, self._scale = palette, 1.0
        self.set_scale(1.0)
        self.text, self.beside = "", ""

    def say(self, text: str, beside: str) -> None:
        """Say this."""
        self.text, self.beside = text, beside
        self.setAccessibleName(f"{text}. {beside}")
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be so much larger than in a window of the usual size."""
        self._scale = scale
        self.setFixedHeight(round(_CAPTION * scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both on one line."""
        painter, colors = QPainter(self), self._palette
        painter.scale(self._scale, self._scale)
        room = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        wide = text_width(self.beside, _BESIDE)
        right = Qt.AlignmentFlag.AlignRight
        paint_line(painter, room, self.beside, colors.ink_muted, pixels=_BESIDE, align=right)
        room.setWidth(max(0.0, room.width() - wide - 24))
        paint_line(painter, room, self.text, colors.ink, pixels=_TEXT, weight=600)
        painter.end()


class Progress(QWidget):
    """How far the pictures have come, and a way to stop."""

    def __init__(self, parent: QWidget) -> None:
        """Begin at nothing."""
        super().__init__(parent)
        self.words = label("", self)
        self.words.setFont(picture_font(_BESIDE))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.cancel = QPushButton(say("Cancel"), self)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)

    def say(self, words: str, done: int, whole: int) -> None:
        """Say how much is done."""
        self.words.setText(words)
        self.bar.setRange(0, whole)
        self.bar.setValue(done)


class Controls(QWidget):
    """The lower part of the scene."""

    wanted = Signal(str)
    """The `does` of a hint that was clicked."""
    cancelled = Signal()
    """The pictures shall stop."""

    def __init__(self, player: Player, palette: Palette, parent: QWidget) -> None:
        """Follow a player, and let its bar lead it."""
        super().__init__(parent)
        self._player, self._palette = player, palette
        self.caption = Caption(palette, self)
        steps = player.film.steps
        marks = [Mark(number, steps[number].text) for number in player.film.phases]
        self.bar = FilmBar(player.film.end, marks, palette, self)
        self.hints = KeyHints(HINTS, palette, self)
        self.hints.chosen.connect(self.wanted)
        self.progress = Progress(self)
        self.progress.cancel.clicked.connect(self.cancelled)
        self._lower = QStackedWidget(self)
        self._lower.addWidget(self.hints)
        self._lower.addWidget(self.progress)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lower.setSizePolicy(policy)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 8, _SIDE, 12)
        column.setSpacing(4)
        for part in (self.caption, self.bar, self._lower):
            column.addWidget(part)
        self.bar.valueChanged.connect(player.go_to)
        player.changed.connect(self._say_speed)
        self._say_speed()

    def show_progress(self, *, shown: bool) -> None:
        """Show how far the pictures have come in place of the keys."""
        self._lower.setCurrentWidget(self.progress if shown else self.hints)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        for part in (self.caption, self.bar, self.hints):
            part.set_palette(palette)
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be so much larger than in a window of the usual size; the keys are not."""
        self.caption.set_scale(scale)
        self.bar.set_scale(scale)

    def sizeHint(self) -> QSize:
        """Ask for the height of its parts."""
        return QSize(640, self.minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.panel))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._palette.line))
        painter.end()

    def _say_speed(self) -> None:
        hints = list(HINTS)
        hints[0] = hints[0]._replace(words=mark("pause") if self._player.running else mark("play"))
        hints[_SPEED] = hints[_SPEED]._replace(words=self._player.speed.title)
        self.hints.set_hints(hints)
