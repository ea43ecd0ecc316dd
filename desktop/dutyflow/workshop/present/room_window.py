"""The window that the room looks at: a page, full screen, without bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from dutyflow.painting.frames import paint_frame, paint_tag
from dutyflow.plain import title_text
from dutyflow.workshop.present.foot_clock import FootClock
from dutyflow.workshop.present.page_paint import clock_place, foot_text, paint_page, screen_of
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from dutyflow.workshop.present.displays import Display
    from dutyflow.workshop.present.show import Show
    from dutyflow.workshop.timekeeper import Timekeeper
    from dutyflow_models.picture.palette import Palette

REST = 3000
"""Milliseconds after which a resting pointer is hidden."""
_LASER = "#ff2d20"


class RoomWindow(QWidget):
    """Shows the page of a show; what keys do is decided by who made the window."""

    key_pressed = Signal(object)
    """Carries the QKeyEvent, which is accepted when it did something."""
    key_released = Signal(object)
    pressed = Signal(str, bool)
    """A card, or with an empty id what is none, was clicked; whether Ctrl was held."""
    closed = Signal()
    """The window was closed from outside."""

    def __init__(self, show: Show, workshop: Timekeeper, palette: Palette, parent: QWidget) -> None:
        """Show a show in the colours of a theme, and the time while a clock runs."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(
            say("{title_text} — presented", title_text=title_text(show.document.title))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._show = show
        self._colors = palette
        self._picture: QPixmap | None = None
        self.clock = FootClock(workshop, palette, self)
        self.blank = False
        self.laser: QPointF | None = None
        """Where the light spot is; None while it is off."""
        self.display: Display | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._hide_pointer)
        show.changed.connect(self.refresh)
        show.document.what_if.changed.connect(self.refresh)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._colors = palette
        self.clock.set_palette(palette)
        self._lay_out()

    def fill(self, display: Display) -> None:
        """Fill a display."""
        self.display = display
        if display.screen is not None:
            self.setScreen(display.screen)
        self.setGeometry(display.geometry)
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self._rest.start()

    def set_blank(self, blank: bool) -> None:
        """Show nothing but black, or the page again."""
        self.blank = blank
        self.update()

    def point(self, at: QPointF | None) -> None:
        """Put the light spot somewhere, or put it out."""
        for spot in (self.laser, at):
            if spot is not None:
                reach = 2 * self._screen_least()
                around = QRectF(spot.x() - reach, spot.y() - reach, 2 * reach, 2 * reach)
                self.update(around.toAlignedRect())
        self.laser = at

    def card_at(self, at: QPointF) -> str:
        """Return the duty whose card or echo is at a place; an empty id where there is none."""
        board = self._show.page.board
        if board is None or self.blank:
            return ""
        x, y = at.x(), at.y()
        echoes = (echo for cell in board.drawing.cells for echo in cell.echoes)
        shapes = (*board.drawing.cards, *echoes)
        return next((each.duty_id for each in shapes if each.rect.holds(x, y)), "")

    def refresh(self) -> None:
        """Paint the page anew."""
        self._picture = None
        self.update()

    # --- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, or black, and the light spot over it."""
        painter = QPainter(self)
        if self.blank:
            painter.fillRect(event.rect(), QColor("black"))
        else:
            painter.drawPixmap(0, 0, self._page_picture())
            if self._show.document.what_if.active:
                self._paint_what_if(painter)
        if self.laser is not None:
            self._paint_laser(painter, self.laser)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def focusNextPrevChild(self, _forth: bool) -> bool:
        """Keep the keyboard: Tab leads nowhere."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        self.key_released.emit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the light spot out: the key may be let go elsewhere."""
        super().focusOutEvent(event)
        self.point(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer for a while, or move the light spot."""
        if self.laser is not None:
            self.point(event.position())
        else:
            self.unsetCursor()
            self._rest.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which card was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            with_others = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.pressed.emit(self.card_at(event.position()), bool(with_others))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nothing is presented any more."""
        event.accept()
        self.closed.emit()

    def pointer(self) -> QPointF:
        """Return where the mouse is in the window, kept inside of it."""
        at = self.mapFromGlobal(QCursor.pos())
        inside = QPoint(
            min(max(at.x(), 0), self.width() - 1), min(max(at.y(), 0), self.height() - 1)
        )
        return QPointF(inside)

    def hide_pointer(self) -> None:
        """Hide the mouse's arrow until it moves."""
        self._hide_pointer()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _lay_out(self) -> None:
        screen = screen_of(self.width(), self.height(), self._colors)
        self._show.set_screen(screen)
        self.clock.stand_in(clock_place(screen), foot_text(screen.least))
        self.refresh()

    def _screen_least(self) -> int:
        return screen_of(self.width(), self.height(), self._colors).least

    def _page_picture(self) -> QPixmap:
        """Return the page, painted once in the display's own pixels."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            screen = screen_of(self.width(), self.height(), self._colors)
            show = self._show
            paint_page(painter, show.page, screen, show.place, show.emphasised)
            painter.end()
        return self._picture

    def _paint_what_if(self, painter: QPainter) -> None:
        size = self._screen_least()
        paint_frame(painter, self.rect(), self._colors, size // 4)
        paint_tag(painter, self.rect(), self._colors, size)

    def _paint_laser(self, painter: QPainter, at: QPointF) -> None:
        reach = float(self._screen_least())
        light = QRadialGradient(at, reach)
        bright, out = QColor(_LASER), QColor(_LASER)
        out.setAlpha(0)
        light.setColorAt(0.0, bright)
        light.setColorAt(0.45, bright)
        light.setColorAt(1.0, out)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(at, reach, reach)
