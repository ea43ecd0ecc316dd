"""The keys of the start page: arrows go to the nearest button that way, Del forgets a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ASIDE = 3
"""How much a step aside weighs against one straight on."""


def is_arrow(event: QKeyEvent) -> bool:
    """Say whether the key is one that goes from button to button."""
    return event.key() in _WAYS


def went(event: QKeyEvent, page: QScrollArea) -> bool:
    """Give the keyboard to the nearest button that way; False for another key, or at the edge."""
    way, now = _WAYS.get(Qt.Key(event.key())), page.window().focusWidget()
    if way is None or now is None or not page.isAncestorOf(now):
        return False
    nearest = _nearest(now, way, page)
    if nearest is None:
        return False
    nearest.setFocus(Qt.FocusReason.TabFocusReason)
    page.ensureWidgetVisible(nearest)
    return True


def path_to_forget(event: QKeyEvent, page: QWidget) -> Path | None:
    """Return the file at the keyboard if the key takes it off the list."""
    now = page.window().focusWidget()
    if event.key() != Qt.Key.Key_Delete or now is None or not page.isAncestorOf(now):
        return None
    path = now.property("path")
    return path if isinstance(path, Path) else None


def _nearest(now: QWidget, way: tuple[int, int], page: QWidget) -> QWidget | None:
    here = _middle(now, page)
    best, least = None, 0.0
    for each in page.findChildren(QAbstractButton):
        if each is now or not each.isEnabled() or not each.isVisible():
            continue
        step = _middle(each, page) - here
        ahead = step.x() * way[0] + step.y() * way[1]
        aside = abs(step.x() * way[1]) + abs(step.y() * way[0])
        far = ahead + aside * _ASIDE
        if ahead > 0 and aside <= _ASIDE * ahead and (best is None or far < least):
            best, least = each, far
    return best


def _middle(widget: QWidget, page: QWidget) -> QPoint:
    return widget.mapTo(page, widget.rect().center())
