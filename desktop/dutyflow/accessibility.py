"""What screen readers are told: the board, which Qt does not know, and what just happened.

Nothing is made or said while no accessibility client is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

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


def announce(widget: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence; an urgent one at once."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
