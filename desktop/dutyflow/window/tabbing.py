"""Where Tab goes in the window: from bar to view to what stands beside it, round and round.

Qt's own way follows the order in which widgets were made, and turns in a circle at a widget that
hands the keyboard on to one before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QSplitter, QWidget


class TabbedWindow(QMainWindow):
    """A window that Tab goes through region by region."""

    regions: tuple[QWidget, ...] = ()
    """Its parts in the order in which Tab comes to them."""
    beside: QSplitter | None = None
    """What stands beside them, part below part, and comes after them."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on by Tab."""
        side = self.beside
        parts = (side.widget(at) for at in range(side.count())) if side is not None else ()
        regions = (*self.regions, *(part for part in parts if part is not None))
        return go_on(self, regions, forward=forward)


def go_on(window: QWidget, regions: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the keyboard to the next stop; False where there is no other."""
    now = window.focusWidget()
    stops = stops_in(window, regions)
    if now in stops:
        goal = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    elif stops:
        goal = stops[0 if forward else -1]
    else:
        return False
    from PySide6.QtCore import Qt

    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    goal.setFocus(reason)
    return goal is not now


def stops_in(window: QWidget, regions: Sequence[QWidget]) -> list[QWidget]:
    """Return all that Tab comes to, region by region, in each as it was made."""
    from PySide6.QtCore import Qt

    found = [
        each
        for each in _inside(window)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isEnabled()
        and each.isVisibleTo(window)
    ]
    return sorted(found, key=lambda stop: _rank(stop, regions))


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """Yield all in a widget, in the order in which it was made; other windows are not in it.

    Not by `nextInFocusChain`: PySide takes each widget of that for a child of the one before, and
    lets it go with that, though it is still there.
    """
    for child in widget.children():
        if child.isWidgetType() and not cast("QWidget", child).isWindow():
            yield cast("QWidget", child)
            yield from _inside(cast("QWidget", child))


def _rank(stop: QWidget, regions: Sequence[QWidget]) -> int:
    for at, region in enumerate(regions):
        if region is stop or region.isAncestorOf(stop):
            return at
    return len(regions)
