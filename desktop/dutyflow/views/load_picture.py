"""The charts of the load view as a PNG picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QPixmap, QRegion

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.views.load_page import LoadPage
    from dutyflow_models.picture.palette import Palette

_SHARP = 2.0
_MOST_PIXELS = 60_000_000
"""What would be larger is made with fewer pixels for each of the screen's."""


def png_of(page: LoadPage, palette: Palette) -> bytes:
    """Return all of a page that wears a theme, without cursor and selection.

    Raises:
        CannotWrite: there is not enough memory for so large a picture.

    """
    for chart in page.charts:
        chart.is_copied = True
    size = page.show_whole(True)
    sharp = min(_SHARP, (_MOST_PIXELS / max(1, size.width() * size.height())) ** 0.5)
    picture = QPixmap(size * sharp)
    picture.setDevicePixelRatio(sharp)
    picture.fill(palette.window)
    page.render(picture, QPoint(0, 0), QRegion(QRect(QPoint(0, 0), size)))
    for chart in page.charts:
        chart.is_copied = False
    page.show_whole(False)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise CannotWrite(say("The charts are too large for a picture. Export the table instead."))
    return bytes(buffer.data().data())
