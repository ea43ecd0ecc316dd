"""Saves a board that has a file by itself, a while after the last change; off until it is chosen.

Nothing is asked meanwhile: where a save would have to ask, or a hand is busy, it waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.errors import told

if TYPE_CHECKING:
    from dutyflow.desk import Desk


class Autosave(QObject):
    """Follows the document of a desk; a rest of some seconds ends in a save."""

    def __init__(self, desk: Desk) -> None:
        """Begin switched off."""
        super().__init__(desk.document)
        self._desk = desk
        self._on = False
        self.rest = QTimer(self, singleShot=True)
        self.rest.timeout.connect(self._save)
        document = desk.document
        for signal in (
            document.changed,
            document.file_changed,
            document.what_if.changed,
            desk.window.notice_bar.changed,
        ):
            signal.connect(self._begin)

    def choose(self, *, on: bool, seconds: int) -> None:
        """Save by itself, or not, from now on."""
        self._on = on
        self.rest.setInterval(seconds * 1000)
        self._begin()

    @property
    def _wanted(self) -> bool:
        """Whether there is something to save, and nothing that somebody has to decide first."""
        document = self._desk.document
        return (
            self._on
            and document.path is not None
            and document.modified
            and not document.read_only
            and not document.conflicts.all
            and not document.what_if.active
            and self._desk.window.notice_bar.shown is None
        )

    def _begin(self) -> None:
        """Wait anew from the last change on, or from when nothing is left to decide."""
        if self._wanted:
            self.rest.start()
        else:
            self.rest.stop()

    def _save(self) -> None:
        from dutyflow.filing import save
        from dutyflow.outside.hands import hands_are_busy

        if not self._wanted:
            return
        if hands_are_busy(self._desk) or self._desk.saving.under_way:
            self.rest.start()
            return
        with told(self._desk.tell):
            save(self._desk, asked_for=False)
