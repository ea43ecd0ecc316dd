"""Whether a hand is in the middle of something that a reload would break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def hands_are_busy(desk: Desk) -> bool:
    """Say whether a card is in the air, a title is being written, or a menu or dialog is open."""
    board = desk.board
    if board.pointer.gesture is not None or board.writing.editor.field.isVisible():
        return True
    if QApplication.activePopupWidget() or QApplication.activeModalWidget():
        return True
    field = desk.window.focusWidget()
    within = field.parentWidget() if isinstance(field, QLineEdit) else None
    return within is not None and isinstance(within.parentWidget(), QAbstractItemView)
