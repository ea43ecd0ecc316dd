"""The style of what stands around the matrix: text, and buttons joined to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette


def style_sheet(colors: Palette) -> str:
    """Return the rules in a theme's colours."""
    return f"""
#matrix {{ background: {colors.window}; }}
QLabel {{ color: {colors.ink_muted}; background: transparent; }}
QPushButton[segment] {{ background: {colors.panel}; color: {colors.ink_muted}; min-height: 16px;
  border: 1px solid {colors.card_border}; border-radius: 0; padding: 4px 12px;
  margin-left: -1px; }}
QPushButton[segment]:hover {{ background: {colors.board}; }}
QPushButton[segment]:checked {{ background: {colors.accent}; color: {colors.accent_ink};
  border-color: {colors.accent}; }}
QPushButton[segment]:focus {{ border-color: {colors.ink}; }}
QPushButton[segment="first"] {{ border-top-left-radius: 6px; border-bottom-left-radius: 6px; }}
QPushButton[segment="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
"""
