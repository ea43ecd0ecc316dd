"""Buttons with a small picture of a board: a template, or a file that was opened lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from dutyflow.plain import menu_text
from dutyflow.resources import icon
from dutyflow.window.start_keys import is_arrow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetrics, QKeyEvent

    from dutyflow.window.theme import Theme

_END = Qt.TextElideMode.ElideRight
_BELOW, _BESIDE = QSize(160, 96), QSize(90, 54)
"""Pixels of a picture with its text below or beside it."""
_PADDING = 8
_ROUND = 5.0
_BEARING = 3
"""Pixels that letters may reach beyond their advance, which counts when they are shortened."""
_FADED = 0.35
"""Opacity of the picture of a file that is gone."""


class Tile(QAbstractButton):
    """A picture with a title and quiet words below it, or with quiet lines beside it.

    What does not fit is an ellipsis; the whole text is in the tool tip and read by screen readers.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        lines: Sequence[str],
        parent: QWidget,
        *,
        beside: bool,
        sign: str = "layout",
    ) -> None:
        """Begin without a picture; below it one text takes two lines, beside it stand all lines."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(menu_text(title))
        self._theme, self._beside = theme, beside
        self._title, self._lines = " ".join(title.split()), tuple(lines)
        self._picture = QPixmap()
        self._sign = icon(sign)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(lines))

    def show_picture(self, picture: QPixmap) -> None:
        """Show how the board looks; an empty picture leaves the sign in its place."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether the board is seen."""
        return not self._picture.isNull()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the page, which goes from button to button."""
        if is_arrow(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for room for picture and text."""
        text = 3 * self.fontMetrics().height()
        if self._beside:
            return QSize(_BESIDE.width() + 160, max(_BESIDE.height(), text) + 2 * _PADDING)
        return QSize(_BELOW.width() + 2 * _PADDING, _BELOW.height() + text + 3 * _PADDING)

    def minimumSizeHint(self) -> QSize:
        """Give way in width only."""
        return QSize(_BESIDE.width() + 2 * _PADDING, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button, the picture in it and the text."""
        painter = QPainter(self)
        self._paint_ground(painter)
        self._paint_picture(painter, self._place_of_picture())
        room = self._place_of_text()
        height = self.fontMetrics().height()
        title = QRect(room.left(), room.top(), room.width(), height)
        colors = self._theme.palette
        painter.setPen(QColor(colors.ink if self.isEnabled() else colors.ink_muted))
        painter.setFont(self._bold())
        shown = painter.fontMetrics().elidedText(self._title, _END, room.width())
        painter.drawText(title, self._aligned(), shown)
        painter.setFont(self.font())
        painter.setPen(QColor(colors.ink_muted))
        self._paint_lines(painter, room.adjusted(0, height, 0, 0))
        painter.end()

    def _paint_lines(self, painter: QPainter, room: QRect) -> None:
        metrics = painter.fontMetrics()
        lines = self._lines
        if not self._beside:
            lines = two_lines(lines[0], metrics, room.width())
        for number, line in enumerate(lines):
            place = QRect(
                room.left(), room.top() + number * metrics.height(), room.width(), metrics.height()
            )
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(place, self._aligned(), shown)

    def _paint_ground(self, painter: QPainter) -> None:
        """Show hover and keyboard."""
        colors, focused = self._theme.palette, self.hasFocus()
        if not focused and not (self.underMouse() and self.isEnabled()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colors.selection))
        painter.setPen(QPen(QColor(colors.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_picture(self, painter: QPainter, place: QRect) -> None:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(place, QColor(self._theme.palette.board))
        if self._picture.isNull():
            sign = QRect(0, 0, 24, 24)
            sign.moveCenter(place.center())
            self._sign.paint(painter, sign)
        else:
            painter.setOpacity(1.0 if self.isEnabled() else _FADED)
            painter.drawPixmap(place, self._picture, _part(self._picture, place))
        painter.restore()
        painter.setPen(QColor(self._theme.palette.line))
        painter.drawPath(outline)

    def _place_of_picture(self) -> QRect:
        if self._beside:
            top = (self.height() - _BESIDE.height()) // 2
            return self._mirrored(QRect(_PADDING, top, _BESIDE.width(), _BESIDE.height()))
        return QRect(_PADDING, _PADDING, self.width() - 2 * _PADDING, _BELOW.height())

    def _place_of_text(self) -> QRect:
        height = 3 * self.fontMetrics().height()
        if not self._beside:
            top = 2 * _PADDING + _BELOW.height()
            return QRect(_PADDING + 2, top, self.width() - 2 * _PADDING - 4, height)
        left = _PADDING + _BESIDE.width() + 12
        place = QRect(left, (self.height() - height) // 2, self.width() - left - _PADDING, height)
        return self._mirrored(place)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _aligned(self) -> Qt.AlignmentFlag:
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return QStyle.visualAlignment(self.layoutDirection(), leading)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def two_lines(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """Return a text in at most two lines, the second one shortened where it does not fit."""
    words = text.split()
    fits = len(words)
    while fits > 1 and metrics.horizontalAdvance(" ".join(words[:fits])) > width - _BEARING:
        fits -= 1
    lines = (" ".join(words[:fits]), " ".join(words[fits:]))
    return tuple(metrics.elidedText(line, _END, width) for line in lines if line)


def _part(picture: QPixmap, place: QRect) -> QRect:
    """Return the upper left part of a picture that has the shape of its place."""
    size = place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(0, 0, size.width(), size.height())
