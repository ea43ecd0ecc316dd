"""In which direction the application is read, as the picture is told."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from dutyflow_models.picture.look import Direction


WISH = "DUTYFLOW_DIRECTION"
"""The variable of the environment that says ltr or rtl, whatever the language is."""


def obey_wish() -> None:
    """Read the whole application in the direction that the environment says, if it says one."""
    wished = os.environ.get(WISH, "")
    if wished not in ("ltr", "rtl"):
        return
    from PySide6.QtCore import Qt  # already its name takes 20 ms of the first frame

    directions = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}
    QGuiApplication.setLayoutDirection(directions[wished])


def direction_of(layout: Qt.LayoutDirection) -> Direction:
    """Return a widget's direction as the picture calls it."""
    from PySide6.QtCore import Qt

    return "rtl" if layout == Qt.LayoutDirection.RightToLeft else "ltr"


def reading_direction() -> Direction:
    """Return the direction of the application: that of its language, if nobody said otherwise."""
    return direction_of(QGuiApplication.layoutDirection())
