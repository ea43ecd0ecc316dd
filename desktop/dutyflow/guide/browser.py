"""Shows one page of the guide. The pages are ours, so that they may be markup; nothing else is.

It reads what is bundled and nothing else: no network, no file of the person's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextBrowser

from dutyflow.guide.pages import FOLDER, PAGES, file_text, page_text
from dutyflow.resources import resource_bytes
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_PICTURE = re.compile(r"pictures/[\w-]+\.png")
_FILE = re.compile(r"recipes/[\w.-]+")
_LINE = 135
"""Height of a line in hundredths of the letters'."""
_GAP, _ABOVE_HEADING = 8, 20
_CELL = 6
_AN_IMAGE = "\ufffc"
_MARGIN = 24
_PICTURE_WIDTH = 640
"""Pixels that a picture takes at most."""


class GuideBrowser(QTextBrowser):
    """A page with its pictures; links lead to other pages."""

    page_wanted = Signal(str)
    """A link to a page, or to a file of the guide, was followed."""

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(say("User guide"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._shown, self._wide = "", 0
        self._page: QTextDocument | None = None
        self.anchorClicked.connect(self._follow)

    def show_page(self, name: str) -> None:
        """Show a page by its name, or a file of the guide."""
        self._shown, self._wide = name, self._picture_width()
        text = page_text(name) if name in PAGES else file_text(name)
        # A document of its own for each page: else the first block keeps the form it had.
        document = QTextDocument(self)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.setMarkdown(text)
        self.setDocument(document)
        if self._page is not None:
            self._page.deleteLater()
        self._page = document
        self._set_in_type()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pictures as wide as the page."""
        super().resizeEvent(event)
        if self._shown and self._picture_width() != self._wide:
            self._show_again()

    def changeEvent(self, event: QEvent) -> None:
        """Let links have the colour of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self._show_again()

    def _show_again(self) -> None:
        down = self.verticalScrollBar().value()
        self.show_page(self._shown)
        self.verticalScrollBar().setValue(down)

    def _picture_width(self) -> int:
        return max(_MARGIN, min(_PICTURE_WIDTH, self.viewport().width() - 2 * _MARGIN))

    def find_words(self, words: str) -> None:
        """Go to where the first word stands."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if words.split():
            self.find(words.split()[0])

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Hand out the guide's own pictures, as wide as a page at most."""
        place = name.path() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not _PICTURE.fullmatch(place):
            return None
        image = QImage.fromData(resource_bytes(FOLDER, *place.split("/")))
        ratio = self.devicePixelRatioF()
        wide = int(min(image.width(), self._wide) * ratio)
        image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _follow(self, address: QUrl) -> None:
        place = address.path()
        name = place.removesuffix(".md")
        if not address.scheme() and (name in PAGES or _FILE.fullmatch(place)):
            self.page_wanted.emit(name if name in PAGES else place)

    def _set_in_type(self) -> None:
        """Give lines, headings and tables the room that Markdown says nothing of."""
        document = self.document()
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            if form.headingLevel():
                form.setTopMargin(_ABOVE_HEADING if form.headingLevel() > 1 else 0)
            form.setBottomMargin(0 if cursor.currentTable() else _GAP)
            if block.text() != _AN_IMAGE:
                form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(form)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setCellPadding(_CELL)
                shape.setCellSpacing(0)
                shape.setBorderCollapse(True)
                frame.setFormat(shape)
