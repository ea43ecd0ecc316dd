"""What the scenes with pages have in common: the head, the time beside them, and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dutyflow.workshop.aside import Aside
from dutyflow.workshop.lettering import scale_of
from dutyflow.workshop.scene_header import SceneHeader
from dutyflow.workshop.session import FRESH
from dutyflow.workshop.timer_keys import did_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dutyflow.desk import Desk
    from dutyflow.workshop.session import Workshop
    from dutyflow_models.picture.palette import Palette

_LEFT = "left"


def was_left(kept: object) -> bool:
    """Say whether what a scene kept is of one that nobody was in any more."""
    return isinstance(kept, dict) and kept.get(_LEFT) is True


class Page(Protocol):
    """A page with colours of its own."""

    def set_palette(self, palette: Palette, /) -> None:
        """Show the colours of a theme."""


def _take_up_what_was_left(workshop: Workshop) -> None:
    """Go on with a workshop that broke off a while ago, lest what it kept is begun anew."""
    left = None if workshop.running else workshop.left()
    if left is not None and workshop.now() - left.alive <= FRESH:
        workshop.ensure_running()


class SceneFrame(QWidget):
    """A scene of several pages, of which one has the keyboard.

    What is under way in it can be gone on with from its first page when it was left, and comes back
    by itself after a crash.
    """

    left = Signal()
    """The scene is to go."""

    def __init__(self, desk: Desk, title: str, *, kept_as: str = "") -> None:
        """Show a head with a title, and no page yet; what is under way is `kept_as` this."""
        super().__init__()
        self.desk = desk
        _take_up_what_was_left(desk.workshop)
        self._kept_as = kept_as
        self._under_way: Mapping[str, object] | None = None
        palette = desk.window.theme.palette
        self._painted: list[Page] = []
        self.header = SceneHeader(title, palette, self)
        self.header.left.connect(self.left)
        self.aside = Aside(desk.workshop, palette, self)
        self.pages = QStackedWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.pages, 1)
        row.addWidget(self.aside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.header.set_palette(palette)
        self.aside.set_palette(palette)
        for page in self._painted:
            page.set_palette(palette)

    def leaving(self) -> None:
        """Let no card be before the room any more; what is under way waits to be gone on with."""
        self.desk.workshop.show_duty(None)
        if self._under_way is not None:
            self.desk.workshop.keep_state(self._kept_as, {**self._under_way, _LEFT: True})

    def keep(self, under_way: Mapping[str, object]) -> None:
        """Keep what is under way, so that it outlives a crash."""
        self._under_way = under_way
        self.desk.workshop.keep_state(self._kept_as, under_way)

    def add_page(self, page: QWidget, *, painted: bool) -> None:
        """Take a page in; one that is `painted` is told the colours of the theme."""
        if painted:
            self._painted.append(cast("Page", page))
        self.pages.addWidget(page)

    def show_page(self, page: QWidget, *, time: bool) -> None:
        """Put a page in front, with the keyboard, and with the `time` beside it or not."""
        self.pages.setCurrentWidget(page)
        self.aside.setVisible(time)
        self.setFocusProxy(page)
        page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let head and side grow with the window, as the pages do."""
        super().resizeEvent(event)
        scale = scale_of(self)
        self.header.set_scale(scale)
        self.aside.set_scale(scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave; where the time is shown, let it rest, go on or have a minute more."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not (self.aside.isVisible() and did_time(self.desk.workshop, event)):
            event.ignore()
