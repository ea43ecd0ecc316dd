"""Snapshots that a workshop keeps by itself: when it begins, every ten minutes, when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.library import NotKept
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.file_text import FileText
    from dutyflow.library import Library, Whereabouts
    from dutyflow.tell import Tell
    from dutyflow_models.org import Organisation

EVERY = 10 * 60 * 1000
"""Milliseconds."""


class AutoSnapshots(QObject):
    """Follows a document while a workshop runs; what has not changed since is not kept again."""

    def __init__(self, document: Document, library: Library, tell: Tell, parent: QObject) -> None:
        """Keep nothing yet."""
        super().__init__(parent)
        self._document = document
        self._library = library
        self._tell = tell
        self._where: Whereabouts | None = None
        self._kept: Organisation | None = None
        self._text: FileText | None = None
        self._organisation: Organisation | None = None
        self._failed = False
        self.due = QTimer(self, interval=EVERY)
        self.due.timeout.connect(self._keep_if_changed)

    def begin(self, where: Whereabouts | None, name: str) -> None:
        """Keep the state of now under a name, and from then on every ten minutes."""
        self._where, self._kept, self._failed = where, None, False
        self.follow()
        self.due.start()
        if name:
            self.keep(name)

    def follow(self, where: Whereabouts | None = None) -> None:
        """Remember what the document is: when another is opened, it can no longer be asked."""
        self._where = where or self._where
        self._text = self._document.held.text
        self._organisation = self._document.what_if.decided

    def end(self, name: str) -> None:
        """Keep how it ended under a name, and nothing further."""
        self.due.stop()
        self.keep(name)
        self._where = self._kept = self._text = self._organisation = None

    def drop(self) -> None:
        """Keep nothing further of a board that nobody wants."""
        self._where = None

    def keep(self, name: str) -> None:
        """Keep what was remembered, unless it was kept already; a failure is told once."""
        if self._where is None or self._text is None or self._organisation is None:
            return
        if self._kept is self._organisation:
            return
        text = self._text.copied_for(self._organisation)[0]
        try:
            self._library.keep_snapshot(self._where, name, text, automatic=True)
        except NotKept as trouble:
            if not self._failed:
                self._tell.problem(str(trouble))
            self._failed = True
        else:
            self._kept = self._organisation

    def _keep_if_changed(self) -> None:
        self.keep(say("In the workshop"))
