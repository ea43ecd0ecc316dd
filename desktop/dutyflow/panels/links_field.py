"""Links: edited as text, opened only by a second click, after their whole address was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dutyflow.panels.row_list import Line, RowList
from dutyflow.panels.text_fields import TextField
from dutyflow_models.org import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection

SCHEMES = ("http", "https", "mailto")
"""What may be opened; nothing that runs or shows a file of this machine."""


class LinksField(QWidget):
    """One address a line, with its title after it; below, the same links to open."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Edit and open the links of the subject."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self._asked = ""
        self.text = TextField(field, inspection, self)
        self.rows = RowList("Open a link", inspection, self, choose=self.choose)
        self.setFocusProxy(self.text)

    @property
    def present(self) -> bool:
        """Say whether there is a link."""
        return self.text.present

    def fill(self, *, fresh: bool) -> None:
        """Show the links of the subject."""
        if fresh:
            self._asked = ""
        self.text.fill(fresh=fresh)
        self._show()

    def height_for(self, width: int) -> int:
        """Place text and rows and return the height in pixels."""
        height = self.text.height_for(width)
        self.text.setGeometry(0, 0, width, height)
        below = self.rows.height_for(width)
        self.rows.setGeometry(0, height, width, below)
        return height + below

    def finish(self) -> None:
        """End the typing."""
        self.text.finish()

    def choose(self, address: str) -> None:
        """Show the whole address; the second time, open it."""
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if self._asked == address and may_open(url):
            self._asked = ""
            QDesktopServices.openUrl(url)
        else:
            self._asked = address
        self._show()

    def _show(self) -> None:
        self.rows.show_lines(tuple(self._lines()))
        self.updateGeometry()

    def _lines(self) -> Iterator[Line]:
        links = self._inspection.value(self.field)
        for link in links if isinstance(links, tuple) else ():
            address = link.url if isinstance(link, Link) else str(link)
            title = link.title if isinstance(link, Link) and link.title else address
            yield Line(address, title, "↗", _remark(address) if address == self._asked else "")


def may_open(url: QUrl) -> bool:
    """Say whether an address may be handed to the system."""
    return url.isValid() and url.scheme().lower() in SCHEMES


def _remark(address: str) -> str:
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not may_open(url):
        return "Not opened: only http, https and mailto addresses are."
    encoded = bytes(url.toEncoded().data()).decode("ascii")
    return f"{encoded} — click again to open it outside Dutyflow."
