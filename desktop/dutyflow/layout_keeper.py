"""Keeps the layout of the open document in the library by itself, and switches between several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow.errors import told
from dutyflow.library import Library, NotKept, Whereabouts
from dutyflow_models.layout import UNARRANGED, Layout

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow.tell import Tell
    from dutyflow_models.files.read import Reading

REST = 500
"""Milliseconds without a change of the layout after which it is kept."""


class LayoutKeeper(QObject):
    """The named layouts of the organisation that is open."""

    moved = Signal()
    """The organisation was saved, and is known by that place and content."""

    def __init__(self, document: Document, library: Library, tell: Tell) -> None:
        """Follow a document."""
        super().__init__(document)
        self._document = document
        self._library = library
        self._tell = tell
        self._where: Whereabouts | None = None
        self._kept: Layout | None = None
        self._failed = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep)
        document.arranged.connect(self._rest.start)

    @property
    def where(self) -> Whereabouts | None:
        """How the open organisation is known to the library; None while none is followed."""
        return self._where

    def layout_for(self, reading: Reading, path: Path | None, *, new: bool = False) -> Layout:
        """Return the layout used last for what was read, and follow that organisation now.

        A new board has none, whatever was made of the same template before.
        """
        from dutyflow_models.files.safe_write import digest

        self.keep()
        data = b"" if new else reading.source.data
        name = reading.organisation.org.name
        self._where = Whereabouts(name, path, digest(data) if data else None)
        self._kept = UNARRANGED
        with told(self._tell):
            if new:
                self._library.forget_unsaved()
            self._kept = self._library.load_layout(self._where) or self._kept
        return self._kept

    def follow(self, path: Path) -> None:
        """Know the organisation by its new place and content, after it was saved."""
        name = self._document.organisation.org.name or _name_of(path)
        self._where = Whereabouts(name, path, self._document.file_digest)
        self._put(self._document.layout)
        self.moved.emit()

    def stop(self) -> None:
        """Keep what is arranged and follow nothing, because the board is closed."""
        self.keep()
        self._where = None

    def keep(self) -> None:
        """Keep the layout now, if it changed since it was kept."""
        self._rest.stop()
        if self._document.layout is not self._kept:
            self._put(self._document.layout)

    def names(self) -> list[str]:
        """Return the names of all layouts, the one in use always among them."""
        names = set() if self._where is None else set(self._library.layout_names(self._where))
        return sorted(names | {self._document.layout.name}, key=str.casefold)

    def use(self, name: str) -> None:
        """Show the organisation as another layout arranges it."""
        if self._where is None:
            return
        self.keep()
        layout = self._library.load_layout(self._where, name)
        if layout is not None:
            self.begin(layout)

    def begin(self, layout: Layout) -> None:
        """Use this layout and keep it under its name; the one before is kept too."""
        self._rest.stop()
        self._put(self._document.layout)
        self._become(layout)

    def _become(self, layout: Layout) -> None:
        self._document.arrange(lambda _: layout)
        self._put(layout)

    def rename(self, name: str) -> None:
        """Give the layout in use another name."""
        if self._where is not None:
            self._put(self._document.layout)
            self._library.rename_layout(self._where, self._document.layout.name, name)
            self._document.arrange(lambda layout: layout.replacing(name=name))

    def delete(self) -> None:
        """Delete the layout in use and go to another one, or begin as the file says."""
        if self._where is None:
            return
        self._rest.stop()
        self._library.delete_layout(self._where, self._document.layout.name)
        self._become(self._library.load_layout(self._where) or UNARRANGED)

    def _put(self, layout: Layout) -> None:
        if self._where is not None:
            self._kept = layout
            try:
                self._library.save_layout(self._where, layout)
            except NotKept as trouble:
                if not self._failed:
                    self._tell.problem(str(trouble))
                self._failed = True
            else:
                self._failed = False


def _name_of(path: Path) -> str:
    """Return the name that an organisation has by its file, where the file does not say it."""
    return path.name.removesuffix(".yaml").removesuffix(".org")
