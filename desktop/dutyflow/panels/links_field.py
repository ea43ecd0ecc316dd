"""Links: edited as text; a click asks to open one, which is not this panel's affair."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dutyflow.addresses import why_not
from dutyflow.panels.row_list import Line, RowList
from dutyflow.panels.text_fields import TextField
from dutyflow_models.language import say
from dutyflow_models.org import Link

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection


class LinksField(QWidget):
    """One address a line, with its title after it; below, the same links to open."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Edit and open the links of the subject."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self.text = TextField(field, inspection, self)
        self.rows = RowList(say("Open a link"), inspection, self, choose=inspection.want_link)
        self.setFocusProxy(self.text)

    @property
    def present(self) -> bool:
        """Say whether there is a link."""
        return self.text.present

    def fill(self, *, fresh: bool) -> None:
        """Show the links of the subject."""
        self.text.fill(fresh=fresh)
        self.rows.show_lines(tuple(self._lines()))
        self.updateGeometry()

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

    def _lines(self) -> Iterator[Line]:
        links = self._inspection.value(self.field)
        for link in links if isinstance(links, tuple) else ():
            address = link.url if isinstance(link, Link) else str(link)
            title = link.title if isinstance(link, Link) and link.title else address
            yield Line(address, title, "↗", why_not(address))
