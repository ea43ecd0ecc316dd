"""A box for a whole number, with room between its edge and the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_INSET = 6
"""Pixels; a style sheet's padding does not reach the number."""
_WIDTH = 96
"""Pixels at least, so that boxes with and without a unit end on one line."""


class NumberBox(QSpinBox):
    """A number between two others, with its unit behind it."""

    def __init__(
        self, least: int, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        """Begin with the least."""
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(unit)
        self.setMinimumWidth(_WIDTH)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
