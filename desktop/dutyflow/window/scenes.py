"""A scene takes all of the window: what is shown to the room, without menus, bars and panels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from dutyflow.window.window import Window
    from dutyflow_models.picture.palette import Palette


class Scene(Protocol):
    """What a widget that is shown as a scene can do."""

    def set_palette(self, palette: Palette, /) -> None:
        """Show the colours of a theme."""

    def leaving(self) -> None:
        """Put away what is under way; the scene is deleted afterwards."""


class Scenes(QObject):
    """Shows one scene at a time, in place of everything but the bar with notices."""

    changed = Signal()
    """A scene came up, or the last one went."""

    def __init__(self, window: Window, pages: QStackedWidget) -> None:
        """Show scenes in these pages of the window."""
        super().__init__(window)
        self._window = window
        self._pages = pages
        self._behind = 0
        """The page that a scene was put in front of."""
        self.shown: QWidget | None = None
        window.theme.changed.connect(self._follow_theme)

    def show(self, scene: QWidget) -> None:
        """Put a scene in front, ready for keys; one that is up goes first."""
        self.leave()
        self._behind = self._pages.currentIndex()
        self.shown = scene
        cast("Scene", scene).set_palette(self._window.theme.palette)
        self._pages.addWidget(scene)
        self._pages.setCurrentWidget(scene)
        self._show_bars(shown=False)
        scene.setFocus()
        self.changed.emit()

    def leave(self) -> None:
        """Be where one was before; nothing happens if no scene is up."""
        scene, self.shown = self.shown, None
        if scene is None:
            return
        cast("Scene", scene).leaving()
        self._pages.setCurrentIndex(self._behind)
        self._pages.removeWidget(scene)
        scene.hide()
        scene.deleteLater()
        self._show_bars(shown=True)
        self._window.views.setFocus()
        self.changed.emit()

    def _show_bars(self, *, shown: bool) -> None:
        window = self._window
        window.menuBar().setVisible(shown)
        for bar in window.findChildren(QToolBar):
            bar.setVisible(shown)
        window.status_bar.setVisible(shown)
        window.show_inspector(window.shows_inspector)
        window.toasts.hang_from_above(above=not shown)

    def _follow_theme(self) -> None:
        if self.shown is not None:
            cast("Scene", self.shown).set_palette(self._window.theme.palette)
