"""Brushes and pens by colour and width, made once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

DASHES = (4.0, 3.0)
"""A dash and a gap, in widths of the line."""


@lru_cache(maxsize=1024)
def brush(color: str) -> QBrush:
    """Return a brush for `#rrggbb`; an empty or unknown colour paints nothing."""
    known = QColor(color) if color else QColor()
    return QBrush(known) if known.isValid() else QBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=1024)
def pen(
    color: str,
    width: float = 1.0,
    *,
    dashed: bool = False,
    flat: bool = False,
    whole: bool = False,
) -> QPen:
    """Return a pen for `#rrggbb`. With `whole`, the width is in the device's pixels at any zoom.

    Lines reach half their width beyond their ends, unless they are dashed or end `flat`.
    """
    known = QColor(color) if color else QColor()
    if not known.isValid():
        return QPen(Qt.PenStyle.NoPen)
    made = QPen(known, width)
    made.setCosmetic(whole)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashed or flat else Qt.PenCapStyle.SquareCap)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if dashed:
        made.setDashPattern(DASHES)
    return made
