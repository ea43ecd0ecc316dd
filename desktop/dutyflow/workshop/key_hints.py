"""Keys as caps, and rows of hints that say what each does; a hint can be clicked as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutyflow.painting.fonts import picture_font
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.palette import Palette

TEXT_PIXELS = 16
"""Readable from the back row."""
_CAP_SHARE = 0.8
"""Height of the letters on a cap, as a share of the text beside it."""
_BESIDE_LETTERS = 5
_AFTER_CAP = 6
_BETWEEN = 28
"""Pixels from one hint to the next, with a dot in the middle."""
_BETWEEN_ROWS = 8
_CORNER = 4.0


KEY_NAMES = (
    mark("Ctrl"), mark("Shift"), mark("Enter"), mark("Space"), mark("Home"), mark("End"),
    mark("PgUp"), mark("PgDn"), mark("Esc"), mark("Tab"), mark("Del"),
)  # fmt: skip
"""What is written on keys; some languages write something else."""


class KeyHint(NamedTuple):
    """Keys and what they do; `does` is told when it is clicked, an empty one only informs.

    Words that stand here as a literal are gathered for translation.
    """

    keys: tuple[str, ...]
    words: str
    does: str = ""


def cap_size(key: str, text_pixels: int = TEXT_PIXELS) -> QSize:
    """Return the size of a key's cap beside text of a size; never narrower than high."""
    letters = text_pixels * _CAP_SHARE
    height = round(letters * 1.6)
    width = QFontMetricsF(picture_font(letters, 500)).horizontalAdvance(key) + 2 * _BESIDE_LETTERS
    return QSize(max(height, round(width)), height)


def paint_cap(
    painter: QPainter, at: QPointF, key: str, palette: Palette, text_pixels: int = TEXT_PIXELS
) -> None:
    """Paint a key's cap with its upper left corner at a point."""
    face = QRectF(at, QRectF(QPointF(), cap_size(key, text_pixels)).size())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(palette.card_border), 1))
    painter.setBrush(QColor(palette.window))
    painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
    painter.setFont(picture_font(text_pixels * _CAP_SHARE, 500))
    painter.setPen(QColor(palette.ink_muted))
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyHints(QWidget):
    """Hints side by side, in the middle, on as many rows as they need."""

    chosen = Signal(str)
    """A hint was clicked; carries its `does`."""

    def __init__(
        self,
        hints: Iterable[KeyHint],
        palette: Palette,
        parent: QWidget,
        *,
        pixels: int = TEXT_PIXELS,
    ) -> None:
        """Show hints with text of a size in pixels."""
        super().__init__(parent)
        self._pixels = pixels
        self._palette = palette
        self._shown: tuple[KeyHint, ...] = ()
        self._buttons: list[_HintButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_hints(hints)

    def set_hints(self, hints: Iterable[KeyHint]) -> None:
        """Show other hints."""
        wanted = tuple(hints)
        if wanted == self._shown:
            return
        self._shown = wanted
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._made(hint) for hint in wanted]
        self._arrange()
        self.updateGeometry()
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.set_look(palette, self._pixels)

    def set_look(self, palette: Palette, pixels: int) -> None:
        """Show the colours of a theme, with text of another size."""
        self._palette, self._pixels = palette, pixels
        for button in self._buttons:
            button.set_look(palette, pixels)
        self._arrange()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that they take on one row."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return QSize(sum(widths) + _BETWEEN * max(0, len(widths) - 1), self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest hint, on one row."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._row_height())

    def hasHeightForWidth(self) -> bool:
        """Say that the rows depend on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many rows as are needed."""
        rows = len(self._rows(width))
        return max(0, rows * (self._row_height() + _BETWEEN_ROWS) - _BETWEEN_ROWS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hints onto rows of the new width."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dot between two hints of a row."""
        painter = QPainter(self)
        painter.setFont(picture_font(self._pixels))
        painter.setPen(QColor(self._palette.ink_faint))
        for row in self._rows(self.width()):
            for button in row[:-1]:
                beside = button.geometry()
                gap = QRect(beside.right() + 1, beside.y(), _BETWEEN, beside.height())
                painter.drawText(gap, Qt.AlignmentFlag.AlignCenter, "·")
        painter.end()

    def _made(self, hint: KeyHint) -> _HintButton:
        button = _HintButton(hint, self._palette, self._pixels, self)
        if hint.does:
            button.clicked.connect(lambda: self.chosen.emit(hint.does))
        button.show()
        return button

    def _arrange(self) -> None:
        top = 0
        for row in self._rows(self.width()):
            taken = sum(each.sizeHint().width() for each in row) + _BETWEEN * (len(row) - 1)
            left = max(0, (self.width() - taken) // 2)
            for button in row:
                button.setGeometry(left, top, button.sizeHint().width(), self._row_height())
                left += button.width() + _BETWEEN
            top += self._row_height() + _BETWEEN_ROWS

    def _rows(self, width: int) -> list[list[_HintButton]]:
        rows: list[list[_HintButton]] = []
        room = 0
        for button in self._buttons:
            wide = button.sizeHint().width()
            if not rows or wide + _BETWEEN > room:
                rows.append([])
                room = width + _BETWEEN
            rows[-1].append(button)
            room -= wide + _BETWEEN
        return rows

    def _row_height(self) -> int:
        return round(self._pixels * 1.5)


class _HintButton(QAbstractButton):
    """One hint: its caps, then its words. It never takes the keyboard."""

    def __init__(self, hint: KeyHint, palette: Palette, pixels: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette
        self._pixels = pixels
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keys = tuple(say_marked(key) for key in hint.keys)
        self._words = say_marked(hint.words) if hint.words else ""
        self.setAccessibleName(f"{' '.join(self._keys)} {self._words}".strip())
        self.setEnabled(bool(hint.does))
        if hint.does:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, palette: Palette, pixels: int) -> None:
        self._palette, self._pixels = palette, pixels
        self.update()

    def sizeHint(self) -> QSize:
        caps = [cap_size(key, self._pixels) for key in self._keys]
        words = QFontMetricsF(picture_font(self._pixels)).horizontalAdvance(self._words)
        wide = sum(cap.width() + _AFTER_CAP for cap in caps) + round(words + 0.5)
        return QSize(wide, round(self._pixels * 1.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = 0
        for key in self._keys:
            cap = cap_size(key, self._pixels)
            at = QPointF(left, (self.height() - cap.height()) // 2)
            paint_cap(painter, at, key, self._palette, self._pixels)
            left += cap.width() + _AFTER_CAP
        painter.setFont(picture_font(self._pixels))
        pointed_at = self.isEnabled() and self.underMouse()
        painter.setPen(QColor(self._palette.ink if pointed_at else self._palette.ink_muted))
        words = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
