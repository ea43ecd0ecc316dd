"""The style of the inspector's fields: text first, a frame only where the pointer or a key is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette


def style_sheet(colors: Palette) -> str:
    """Return the rules for the inspector in a theme's colours."""
    return f"""
#inspector, #inspector-page {{ background: {colors.panel}; border: none; }}
QLabel {{ color: {colors.ink}; background: transparent; }}
QLabel[quiet="true"] {{ color: {colors.ink_muted}; }}
QPlainTextEdit, QLineEdit {{ background: transparent; color: {colors.ink}; border-radius: 6px;
  border: 1px solid transparent; padding: 3px 7px; }}
QPlainTextEdit, QLineEdit {{ placeholder-text-color: {colors.ink_muted}; }}
/* Without a pixel to spare below its last line a text edit begins to scroll. */
QPlainTextEdit {{ padding-bottom: 2px; }}
QPlainTextEdit[quiet="true"] {{ color: {colors.ink_muted}; }}
QPlainTextEdit:hover, QLineEdit:hover {{ border-color: {colors.card_border}; }}
QPlainTextEdit:focus, QLineEdit:focus {{ border-color: {colors.accent}; color: {colors.ink}; }}
QLineEdit {{ padding: 3px 5px; }}
QComboBox {{ background: transparent; color: {colors.ink}; border-radius: 6px;
  border: 1px solid transparent; padding: 3px 7px; }}
QComboBox:hover {{ border-color: {colors.card_border}; }}
QComboBox:focus {{ border-color: {colors.accent}; }}
QToolButton {{ background: transparent; color: {colors.ink_muted}; border-radius: 6px;
  border: 1px solid transparent; padding: 3px; }}
QToolButton:hover {{ border-color: {colors.card_border}; color: {colors.ink}; }}
QToolButton:focus {{ border-color: {colors.accent}; }}
QToolButton#link {{ border: none; color: {colors.accent}; padding: 0 4px; text-align: left; }}
QToolButton#link:hover, QToolButton#link:focus {{ text-decoration: underline; }}
QToolButton::menu-indicator {{ image: none; }}
"""
