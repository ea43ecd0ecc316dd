"""Writes a page as PDF: fonts embedded, text that can be searched, the same bytes every time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from dutyflow.export.picture import paint_page, painting_on
from dutyflow.painting.inks import brush
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from dutyflow_models.picture.page import Page

_POINTS_PER_PIXEL = 0.75
_LONGEST_SIDE = 14_400.0
"""Longer pages, in PDF's points of 1/72 inch, are not shown by every reader."""
_DOTS_PER_INCH = 1152
_NAMESPACE = QUuid("{5f3f3a0e-6a3c-5c1e-9d57-0d0c1f7a2b64}")
_DATES = re.compile(
    rb"/(?:Creation|Mod)Date \(D:[^)]*\)" rb'|xmp:(?:Create|Modify|Metadata)Date="[^"]*"'
)


def write_pdf(page: Page, *, title: str) -> bytes:
    """Write a page as a PDF of one page; 96 of the page's points are an inch."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    zoom = min(1.0, _LONGEST_SIDE / (max(page.size) * _POINTS_PER_PIXEL))
    writer.setPageLayout(_layout(page, zoom))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(clean(title))
    writer.setCreator("Dutyflow")
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, clean(title).encode()))
    with painting_on(writer) as painter:
        scale = _DOTS_PER_INCH / 96 * zoom
        painter.scale(scale, scale)
        if page.background:
            painter.fillRect(QRectF(0, 0, *page.size), brush(page.background))
        paint_page(painter, page)
    return _undated(buffer.data())


def _layout(page: Page, zoom: float) -> QPageLayout:
    width, height = (side * _POINTS_PER_PIXEL * zoom for side in page.size)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", exact)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def _undated(data: QByteArray) -> bytes:
    """Blank out when it was made, byte for byte: the file's own table of contents counts them."""
    return _DATES.sub(lambda found: b" " * len(found[0]), data.data())
