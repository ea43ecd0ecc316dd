"""The displays that can be presented on, and which of them is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class Display(NamedTuple):
    """A screen or projector; names tell displays apart."""

    name: str
    geometry: QRect
    screen: QScreen | None = None

    @property
    def title(self) -> str:
        """What the display is called in a menu: its name and size."""
        size = f"{self.geometry.width()} × {self.geometry.height()}"
        return f"{self.name}, {size}" if self.name else size


class Displays(QObject):
    """The displays that are there now."""

    changed = Signal()
    """One was plugged in or out."""

    def __init__(self, parent: QObject) -> None:
        """Follow what is plugged in and out."""
        super().__init__(parent)
        # Qt tells of it in the middle of moving windows away.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._soon.start)
            application.screenRemoved.connect(self._soon.start)

    def all(self) -> list[Display]:
        """Return the displays; of several with one name the later ones are numbered."""
        found: list[Display] = []
        for screen in QGuiApplication.screens():
            taken = [each.name for each in found]
            found.append(Display(_free(screen.name(), taken), screen.geometry(), screen))
        return found

    def of(self, window: QWidget) -> Display:
        """Return the display that a window is on."""
        screen, found = window.screen(), self.all()
        return next((each for each in found if each.screen is screen), found[0])


def chosen(displays: Sequence[Display], home: Display, wanted: str) -> Display:
    """Return the display of a name, else one beside the window's own, else that one."""
    named = next((each for each in displays if each.name == wanted), None)
    return named or beside(displays, home) or home


def beside(displays: Sequence[Display], one: Display) -> Display | None:
    """Return the first display that is not this one."""
    return next((each for each in displays if each.name != one.name), None)


def _free(name: str, taken: list[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name} {number}".strip(), number + 1
    return free
