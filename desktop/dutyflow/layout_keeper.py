"""Keeps the layout of the open document in the library by itself, and switches between several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.errors import told
from dutyflow.library import Library, Whereabouts
from dutyflow_models.layout import Layout

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow_models.files.read import Reading

    from dutyflow.document import Document
    from dutyflow.tell import Tell

REST = 500
"""Milliseconds without a change of the layout after which it is kept."""


class LayoutKeeper(QObject):
    """The named layouts of the organisation that is open."""

    def __init__(self, document: Document, library: Library, tell: Tell) -> None:
        """Follow a document."""
        super().__init__(document)
        self._document = document
        self._library = library
        self._tell = tell
        self._where: Whereabouts | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.keep)
        document.arranged.connect(self._rest.start)

    def layout_for(self, reading: Reading, path: Path | None) -> Layout:
        """Return the layout used last for what was read, and follow that organisation now."""
        from dutyflow_models.files.safe_write import digest

        self.keep()
        data = reading.source.data if reading.source else b""
        name = reading.organisation.org.name
        self._where = Whereabouts(name, path, digest(data) if data else None)
        with told(self._tell):
            return self._library.load_layout(self._where) or Layout()
        return Layout()

    def follow(self, path: Path, data: bytes) -> None:
        """Know the organisation by its new place and content, after it was saved."""
        from dutyflow_models.files.safe_write import digest

        self._where = Whereabouts(_name(self._document, path), path, digest(data))
        self._rest.start()
        self.keep()

    def stop(self) -> None:
        """Keep what is arranged and follow nothing, because the board is closed."""
        self.keep()
        self._where = None

    def keep(self) -> None:
        """Keep the layout now, if it changed since it was kept."""
        if self._rest.isActive():
            self._rest.stop()
            self._put(self._document.layout)

    def names(self) -> list[str]:
        """Return the names of all layouts, the one in use always among them."""
        names = set() if self._where is None else set(self._library.layout_names(self._where))
        return sorted(names | {self._document.layout.name}, key=str.casefold)

    def use(self, name: str) -> None:
        """Show the organisation as another layout arranges it."""
        if self._where is None:
            return
        self._put(self._document.layout)
        layout = self._library.load_layout(self._where, name)
        if layout is not None:
            self.begin(layout)

    def begin(self, layout: Layout) -> None:
        """Use this layout and keep it under its name."""
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
        self.begin(self._library.load_layout(self._where) or Layout())

    def _put(self, layout: Layout) -> None:
        if self._where is not None:
            with told(self._tell):
                self._library.save_layout(self._where, layout)


def _name(document: Document, path: Path) -> str:
    """Return the organisation's name, as it is read from a file that does not say it."""
    return document.organisation.org.name or path.name.removesuffix(".yaml").removesuffix(".org")
