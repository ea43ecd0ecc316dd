"""Pictures of the program for systems that take no SVG, made from those in `resources/app`."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def source(name: str) -> Path:
    """Return where a picture is drawn: `dutyflow`, or `org-file` for the files it opens."""
    return ROOT / "resources" / "app" / f"{name}.svg"


def picture(name: str, size: int) -> QImage:
    """Draw a picture in a square of so many pixels.

    Raises:
        SystemExit: the file is no SVG that Qt can draw.

    """
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(source(name)))
    if not renderer.isValid():
        raise SystemExit(f"{source(name)} cannot be drawn.")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    del application
    return image


def write_picture(name: str, size: int, path: Path) -> None:
    """Write a picture as PNG, or as what the name of the file says."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not picture(name, size).save(str(path)):
        raise SystemExit(f"{path} could not be written.")
