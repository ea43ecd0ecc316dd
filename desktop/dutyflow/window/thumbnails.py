"""Small pictures of boards for the start page, painted as the board is, and kept in the library."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from dutyflow.glimpses import gone
from dutyflow.library import NotKept
from dutyflow.locales import clock, day
from dutyflow.resources import resource_bytes
from dutyflow.templates import BLANK, TEMPLATES
from dutyflow.window.start_page import RecentFile
from dutyflow_models.language import say

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.library import Library
    from dutyflow.library.recent import Recent
    from dutyflow.templates import Template
    from dutyflow_models.picture.drawing import Drawing
    from dutyflow_models.picture.palette import Palette

PIXELS = QSize(400, 240)
"""Of a picture as it is kept: twice the size in which it is shown."""
_LEAST, _MOST = 0.16, 0.5
"""Pixels a point: a large board is shown in part, a small one does not look enlarged."""


def thumbnail(drawing: Drawing) -> QImage:
    """Paint the upper left of a board so that it fills a small picture."""
    from dutyflow.painting.drawings import Detail, paint
    from dutyflow_models.picture.drawing import Rect

    width, height = drawing.size
    scale = max(PIXELS.width() / max(width, 1), PIXELS.height() / max(height, 1))
    scale = min(max(scale, _LEAST), _MOST)
    image = QImage(PIXELS, QImage.Format.Format_RGB32)
    image.fill(drawing.background)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    seen = Rect(0, 0, min(width, PIXELS.width() / scale), min(height, PIXELS.height() / scale))
    paint(painter, drawing, seen, Detail.FULL)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Return a picture as a PNG file."""
    from dutyflow.export.png import write_png

    return write_png((image.width(), image.height()), [image])


def pixmap_of(library: Library, name: bytes, *, dark: bool, made_of: str = "") -> QPixmap:
    """Return a picture that was kept; an empty one where there is none, or another is wanted."""
    found = None
    with suppress(NotKept):
        found = library.pictures.find(name, dark=dark)
    pixmap = QPixmap()
    if found is not None and made_of in ("", found[0]):
        pixmap.loadFromData(found[1])
    return pixmap


def recent_files(library: Library, files: list[Recent], *, dark: bool) -> list[RecentFile]:
    """Return what the start page shows of files: whether they are there, when, how they looked."""
    away = gone(file.path for file in files)
    return [_recent_file(library, file, there=file.path not in away, dark=dark) for file in files]


def _recent_file(library: Library, file: Recent, *, there: bool, dark: bool) -> RecentFile:
    picture = pixmap_of(library, os.fsencode(file.path.absolute()), dark=dark)
    when = _when(file.when.astimezone(), datetime.now().astimezone())
    return RecentFile(file.path, file.title, there, when, picture)


def _when(then: datetime, now: datetime) -> str:
    """Say when a file was used: the time today, the day before."""
    if then.date() == now.date():
        return say("Today, {time}", time=clock(then))
    return day(then.date())


def keep_picture(desk: Desk, path: Path) -> None:
    """Keep how the open board looks, unless it was changed meanwhile; that is no matter."""
    if desk.document.path != path or desk.document.modified or not desk.window.shows_board:
        return
    png = png_of(thumbnail(desk.board.drawing))
    with suppress(NotKept):
        desk.library.pictures.keep(
            os.fsencode(path.absolute()), "", png, dark=desk.window.theme.palette.dark
        )


class TemplatePictures(QObject):
    """Makes the pictures of all templates, one at a time, so that nobody waits for them."""

    made = Signal(str, QPixmap)
    """A template's name and its picture."""

    def __init__(self, library: Library, parent: QObject) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._library = library
        self._left: list[Template] = []
        self._palette: Palette | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make_one)

    def begin(self, palette: Palette) -> None:
        """Make the pictures in the colours of a theme; again only when it is another one."""
        if palette is not self._palette:
            self._palette = palette
            self._left = [each for each in TEMPLATES if each is not BLANK]
            self._next.start()

    def _make_one(self) -> None:
        if not self._left or self._palette is None:
            return
        template = self._left.pop(0)
        self.made.emit(template.name, self._picture(template, self._palette))
        if self._left:
            self._next.start()

    def _picture(self, template: Template, palette: Palette) -> QPixmap:
        from dutyflow_models.files.safe_write import digest

        name, text = f"template:{template.name}".encode(), resource_bytes(*template.place)
        made_of = f"{_painter()} {palette.name} {digest(text)}"
        known = pixmap_of(self._library, name, dark=palette.dark, made_of=made_of)
        if not known.isNull():
            return known
        image = thumbnail(_drawing_of(text, palette))
        with suppress(NotKept):
            self._library.pictures.keep(name, made_of, png_of(image), dark=palette.dark)
        return QPixmap.fromImage(image)


def _painter() -> str:
    """Name who paints: another version may paint otherwise."""
    try:
        return version("dutyflow")
    except PackageNotFoundError:
        return ""


def _drawing_of(text: bytes, palette: Palette) -> Drawing:
    from dutyflow.painting.fonts import qt_measure
    from dutyflow_models.files.read import read_org
    from dutyflow_models.layout import UNARRANGED
    from dutyflow_models.picture.draw import draw
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.look import Look
    from dutyflow_models.scenario import effective

    organisation = effective(read_org(text).organisation, None)
    return draw(organisation, UNARRANGED, Look(palette), Faces(qt_measure))
