"""Texts beside one another of which some may go where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class ShrinkingRow(QWidget):
    """A row that asks for room and insists on none: its first texts go first, last one first."""

    def __init__(self, spare: Sequence[QWidget], kept: Sequence[QWidget], parent: QWidget) -> None:
        """Lay out what may go, then what stays; only this row hides what may go."""
        super().__init__(parent)
        self._spare = tuple(spare)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (*spare, *kept):
            row.addWidget(widget)

    def sizeHint(self) -> QSize:
        """Return the room for all of it."""
        hint = super().sizeHint()
        gone = sum(self._room_for(each) for each in self._spare if each.isHidden())
        return QSize(hint.width() + gone, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Make no window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Fit when the room is another, or what is said."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        room = self.width() - self.sizeHint().width()
        for widget in reversed(self._spare):
            widget.setHidden(room < 0)
            room += self._room_for(widget) if room < 0 else 0

    def _room_for(self, widget: QWidget) -> int:
        layout = self.layout()
        return widget.sizeHint().width() + (layout.spacing() if layout is not None else 0)
