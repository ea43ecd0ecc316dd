"""Task bars show the program's picture, whether it is installed or not."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from dutyflow.app import open_first


def test_the_window_has_the_programs_picture_after_the_first_frame(window, qtbot):
    QApplication.setWindowIcon(QIcon())
    open_first(window, [])

    window.painted.emit()

    qtbot.waitUntil(lambda: not window.windowIcon().isNull())
    image = window.windowIcon().pixmap(64, 64).toImage()
    assert image.pixelColor(40, 57).name() == "#3b5bdb"
