"""Where Qt asks for the interface of a board.

Nothing is made while no accessibility client is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface


def install() -> None:
    """Let Qt ask for the board's interface; right after the application is made."""
    QAccessible.installFactory(interface_of)


def interface_of(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of a board. Qt asks for every class of every object, most derived first.

    The kind is compared before anything is imported.
    """
    if kind != "BoardView":
        return None
    from dutyflow.board.accessible.interface import made_for
    from dutyflow.board.view import BoardView

    return made_for(thing) if isinstance(thing, BoardView) else None
