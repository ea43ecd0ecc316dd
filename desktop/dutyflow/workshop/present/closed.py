"""Tells when what one works at was closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Closed(QObject):
    """Watches the views of the open document; a scene or another view in front closes nothing."""

    happened = Signal()

    def __init__(self, views: QWidget, still_open: Callable[[], bool], parent: QObject) -> None:
        """Watch; `still_open` is asked whenever the views are hidden."""
        super().__init__(parent)
        self._still_open = still_open
        views.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ask when the views are hidden, once the window knows what it shows instead."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._ask)
        return False

    def _ask(self) -> None:
        if not self._still_open():
            self.happened.emit()
