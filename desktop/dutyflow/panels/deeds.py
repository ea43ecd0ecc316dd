"""Rows of buttons that do something with the subject as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dutyflow.resources import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection


class Deeds(QWidget):
    """Buttons beside one another; they are always there."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Act on the subject; subclasses add the buttons."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def add_button(self, icon_name: str, text: str, do: Callable[[], None]) -> QPushButton:
        """Put one more button behind the others."""
        button = QPushButton(icon(icon_name), text, self)
        button.clicked.connect(do)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    @property
    def present(self) -> bool:
        """Say that the buttons are always there."""
        return True

    def fill(self, *, fresh: bool) -> None:
        """Offer them unless the file is open for reading only."""
        self.setEnabled(not self._inspection.document.read_only)

    def height_for(self, _width: int) -> int:
        """Return the height in pixels."""
        return self.sizeHint().height()

    def finish(self) -> None:
        """Nothing is pending here."""
