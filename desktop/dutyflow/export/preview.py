"""Shows what an export will look like before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from dutyflow.export.picture import render_page
from dutyflow.painting.drawings import Detail
from dutyflow.painting.inks import brush, pen
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow_models.picture.page import Page

_MARGIN = 16
_SQUARE = 8
_LARGEST_SCALE = 2.0
_SMALLEST_TEXT = 0.2
_FIRST_CHARACTERS = 4000


class Preview(QStackedWidget):
    """A picture of a page, or the beginning of a text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.picture = PagePreview(self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.addWidget(self.picture)
        self.addWidget(self.text)

    def show_page(self, page: Page) -> None:
        """Show a page, as large as there is room."""
        self.picture.show_page(page)
        self.setCurrentWidget(self.picture)

    def show_text(self, data: bytes) -> None:
        """Show the beginning of a text file."""
        text = data.decode("utf-8-sig", errors="replace")
        self.text.setPlainText(text[:_FIRST_CHARACTERS] + "\n…" * (len(text) > _FIRST_CHARACTERS))
        self.setCurrentWidget(self.text)


class PagePreview(QWidget):
    """A page on a grey desk; where the picture is transparent, squares show through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a page."""
        super().__init__(parent)
        self._page: Page | None = None
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Preview"))

    def show_page(self, page: Page) -> None:
        """Paint another page."""
        self._page = page
        self._image = QImage()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size in which something can be recognised."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the page anew, as sharp as the new size allows."""
        self._image = QImage()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the desk and the page in the middle of it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().alternateBase())
        if self._page is not None:
            self._paint_page(painter, self._page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: Page) -> None:
        place = self._place(page)
        if self._image.isNull():
            scale = place.width() / page.size[0] * self.devicePixelRatioF()
            # Text of three pixels cannot be read, but takes longest to paint.
            detail = Detail.FULL if scale * page.zoom > _SMALLEST_TEXT else Detail.BLOCKS
            self._image = render_page(page, min(scale, _LARGEST_SCALE), detail)
        if not page.background:
            _paint_squares(painter, place)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(pen(self.palette().mid().color().name()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _place(self, page: Page) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = QSizeF(*page.size).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(QSizeF(*page.size) * _LARGEST_SCALE)
        left = round(room.center().x() - size.width() / 2)
        top = round(room.center().y() - size.height() / 2)
        return QRectF(left, top, max(1, round(size.width())), max(1, round(size.height())))


def _paint_squares(painter: QPainter, place: QRectF) -> None:
    painter.save()
    painter.setClipRect(place)
    painter.fillRect(place, brush("#ffffff"))
    for row in range(int(place.height() // _SQUARE) + 1):
        for column in range(row % 2, int(place.width() // _SQUARE) + 1, 2):
            corner = place.x() + column * _SQUARE, place.y() + row * _SQUARE
            painter.fillRect(QRectF(*corner, _SQUARE, _SQUARE), brush("#e2e5ea"))
    painter.restore()
