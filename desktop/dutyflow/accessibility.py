"""What screen readers are told of what just happened, and how large is what is pressed.

Nothing is said while no accessibility client is there; the board’s part is in `board/accessible`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

TARGET = 24
"""The least width and height of what is pressed, in pixels: WCAG 2.2, 2.5.8."""


def announce(widget: QObject, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence; an urgent one at once."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def describe(widget: QWidget, said: str) -> None:
    """Say where the cursor of a painted widget is: as its description, and aloud as it moves."""
    if said != widget.accessibleDescription():
        widget.setAccessibleDescription(said)
        if widget.hasFocus():
            announce(widget, said)
