"""Writes pages as PDF: fonts embedded, text that can be searched, the same bytes every time."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QHashSeed,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    QUuid,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from dutyflow.export.picture import paint_page, painting_on
from dutyflow.painting.drawings import paint_marks
from dutyflow.painting.inks import brush
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dutyflow_models.picture.page import Page, Size
    from dutyflow_models.printouts.sheet import Sheet

_POINTS_PER_PIXEL = 0.75
_LONGEST_SIDE = 14_400.0
"""Longer pages, in PDF's points of 1/72 inch, are not shown by every reader."""
_DOTS_PER_INCH = 1152
_NAMESPACE = QUuid("{5f3f3a0e-6a3c-5c1e-9d57-0d0c1f7a2b64}")
_INFO_DATES = re.compile(rb"/(?:Creation|Mod)Date \(D:[^)]*\)\n")
_XMP_DATES = re.compile(rb'xmp:(?:Create|Modify|Metadata)Date="[^"]*"')
_ENTRIES = re.compile(rb"(?m)^\d{10}(?= \d{5} n)|(?<=startxref\n)\d+")


def write_pdf(page: Page, *, title: str) -> bytes:
    """Write a page as a PDF of one page; 96 of the page's points are an inch."""

    def paint(painter: QPainter) -> None:
        if page.background:
            painter.fillRect(QRectF(0, 0, *page.size), brush(page.background))
        paint_page(painter, page)

    return _written([(page.size, paint)], title)


def write_sheets(sheets: Sequence[Sheet], *, title: str) -> bytes:
    """Write sheets of paper as a PDF with a page for each, each as large as its sheet.

    Raises:
        CannotWrite: there is no sheet.

    """
    if not sheets:
        raise CannotWrite(say("There is nothing to print here."))
    return _written([(each.size, partial(_paint_sheet, sheet=each)) for each in sheets], title)


def _paint_sheet(painter: QPainter, *, sheet: Sheet) -> None:
    paint_marks(painter, sheet.marks)


def _written(pages: Sequence[tuple[Size, Callable[[QPainter], None]]], title: str) -> bytes:
    """Make a document of pages, given by their size and by what paints them."""
    with _same_order():
        return _undated(_painted(pages, title))


@contextmanager
def _same_order() -> Iterator[None]:
    """Let Qt embed fonts in the same order in every process: that of a hash table."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _painted(pages: Sequence[tuple[Size, Callable[[QPainter], None]]], title: str) -> QByteArray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_layout(pages[0][0]))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(clean(title))
    writer.setCreator("Dutyflow")
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, clean(title).encode()))
    with painting_on(writer) as painter:
        for place, (size, paint) in enumerate(pages):
            if place:
                writer.setPageLayout(_layout(size))
                writer.newPage()
            scale = _DOTS_PER_INCH / 96 * _zoom(size)
            painter.save()
            painter.scale(scale, scale)
            paint(painter)
            painter.restore()
    return buffer.data()


def _zoom(size: Size) -> float:
    return min(1.0, _LONGEST_SIDE / (max(size) * _POINTS_PER_PIXEL))


def _layout(size: Size) -> QPageLayout:
    width, height = (side * _POINTS_PER_PIXEL * _zoom(size) for side in size)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    page_size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", exact)
    return QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF())


def _undated(data: QByteArray) -> bytes:
    """Take out when it was made; how long that is depends on the time zone."""
    written = data.data()
    whole = _INFO_DATES.sub(b"", written)
    found = _INFO_DATES.search(written)
    if found is not None:
        whole = _moved(whole, found.start(), len(written) - len(whole))
    return _XMP_DATES.sub(lambda date: b" " * len(date[0]), whole)


def _moved(data: bytes, place: int, gone: int) -> bytes:
    """Set the file's own table of contents right after bytes are gone at a place before all of it.

    An entry has ten digits: where an object begins, counted from the beginning of the file.
    """
    begin = data.rindex(b"\nxref\n")

    def nearer(found: re.Match[bytes]) -> bytes:
        at = int(found[0])
        return b"%0*d" % (len(found[0]), at - gone if at > place else at)

    table = _ENTRIES.sub(nearer, data[begin:])
    return data[:begin] + table
