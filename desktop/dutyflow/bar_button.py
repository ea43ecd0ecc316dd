"""The buttons of the tool bar: text with its key beside it, flat or standing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from dutyflow.plain import set_tool_tip

if TYPE_CHECKING:
    from dutyflow.theme import Theme

HEIGHT = 30
_MARGIN = 12
_GAP = 7
_RADIUS = 7.0
_TEXT = 13
_KEY = 11


class BarButton(QAbstractButton):
    """A button that says what it does and with which key; sizes in device-independent pixels."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        """Show a text; everything else is set by attributes before it is shown."""
        super().__init__(parent)
        self._theme = theme
        self.strong = ""
        """Shown in semibold after the text."""
        self.key = ""
        """The shortcut, shown as a small key."""
        self.primary = False
        self.field = False
        """Looks like an empty field: faint text, the key at the far end."""
        self.menu: QMenu | None = None
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def trigger(self, action: QAction) -> None:
        """Do what an action does, and be enabled when it is."""
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self.setEnabled(action.isEnabled()))
        self.setEnabled(action.isEnabled())
        set_tool_tip(self, action.statusTip())

    def open_menu(self, menu: QMenu) -> None:
        """Show a menu below the button when it is pressed."""
        self.menu = menu
        self.clicked.connect(lambda: menu.popup(self.mapToGlobal(self.rect().bottomLeft())))

    def say(self, strong: str) -> None:
        """Show another text in semibold."""
        if strong != self.strong:
            self.strong = strong
            self.setAccessibleName(f"{self.text()} {strong}")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return room for everything that is written on it."""
        width = 2 * _MARGIN + _advance(self._font(), self.text())
        if self.strong:
            width += _GAP / 2 + min(_advance(self._font(bold=True), self.strong), 220)
        if self.key:
            width += _GAP + self._key_width()
        if self.menu is not None:
            width += _GAP + 8
        return QSize(round(width), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, text, triangle and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        colors = self._theme.palette
        ink = colors.accent_ink if self.primary else colors.ink_muted if self.field else colors.ink
        if not self.isEnabled():
            ink = colors.ink_faint
        painter.setPen(QColor(ink))
        x = self._paint_text(painter, float(_MARGIN), self.text(), self._font())
        if self.strong:
            x = self._paint_text(painter, x + _GAP / 2, self.strong, self._font(bold=True))
        if self.menu is not None:
            self._paint_triangle(painter, x + _GAP)
        if self.key:
            self._paint_key(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        colors = self._theme.palette
        fill = colors.panel
        if self.primary and self.isEnabled():
            fill = QColor(colors.accent).darker(108).name() if self.underMouse() else colors.accent
        elif self.isDown():
            fill = colors.selection
        elif self.underMouse() and self.isEnabled():
            fill = colors.board
        edge = fill if self.primary and self.isEnabled() else colors.card_border
        pen = QPen(QColor(edge), 1)
        if self.hasFocus():
            pen = QPen(QColor(colors.ink if self.primary else colors.accent), 2)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)

    def _paint_text(self, painter: QPainter, x: float, text: str, font: QFont) -> float:
        metrics = QFontMetricsF(font)
        room = self.width() - x - _MARGIN - (self._key_width() + _GAP if self.key else 0)
        if self.menu is not None:
            room -= _GAP + 8
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0) + 1)
        painter.setFont(font)
        y = (self.height() + metrics.capHeight()) / 2
        painter.drawText(round(x), round(y), shown)
        return x + metrics.horizontalAdvance(shown)

    def _paint_triangle(self, painter: QPainter, x: float) -> None:
        middle = self.height() / 2 + 0.5
        pen = QPen(painter.pen().color(), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(round(x), round(middle - 2), round(x + 3.5), round(middle + 2))
        painter.drawLine(round(x + 3.5), round(middle + 2), round(x + 7), round(middle - 2))

    def _paint_key(self, painter: QPainter) -> None:
        colors = self._theme.palette
        width = self._key_width()
        cap = QRectF(self.width() - _MARGIN + 3 - width, (self.height() - 18) / 2, width, 18)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.line), 1))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(colors.ink_muted if self.isEnabled() else colors.ink_faint))
        painter.setFont(self._font(size=_KEY))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)

    def _key_width(self) -> float:
        return _advance(self._font(size=_KEY), self.key) + 10

    def _font(self, size: int = _TEXT, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _advance(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)
