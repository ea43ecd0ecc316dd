"""Copies the board for other programs: each takes the richest kind of picture that it knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from dutyflow.export.exporters import export

if TYPE_CHECKING:
    from dutyflow.export.options import PictureOptions
    from dutyflow.export.picture import Subject

PNG, SVG = "image/png", "image/svg+xml"


def picture_for_clipboard(subject: Subject, options: PictureOptions) -> QMimeData:
    """Return the board as a bitmap, a PNG and an SVG in one.

    Raises:
        CannotWrite: the picture would be too large.

    """
    data = QMimeData()
    png = export("png", subject, options)
    data.setImageData(QImage.fromData(png))
    data.setData(PNG, png)
    data.setData(SVG, export("svg", subject, options))
    return data
