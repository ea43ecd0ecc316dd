"""How the window looks, light or dark: Fusion, a palette of our own and a small style sheet.

`setColorScheme` alone has no effect on several platforms, so the palette is set too. What is on the
board has colours of its own and takes them from `Theme.palette`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette

from dutyflow_models.picture.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """The theme that is worn: the system's, unless the person chose one."""

    changed = Signal()
    """`palette` differs."""

    def __init__(self, application: QApplication, choice: str = "system") -> None:
        """Dress the application; an unknown choice is the system's."""
        super().__init__(application)
        self._application = application
        self.choice: Choice = "system"
        self.palette = LIGHT
        self._hints = application.styleHints()
        self.choose(next((known for known in CHOICES if known == choice), "system"))
        self._hints.colorSchemeChanged.connect(self._wear)

    def choose(self, choice: Choice) -> None:
        """Wear this theme from now on."""
        self.choice = choice
        # The signal that comes back finds the palette in place.
        self._hints.setColorScheme(_SCHEMES[choice])
        self._wear()

    def _wear(self) -> None:
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self.choice != "system":
            dark = self.choice == "dark"
        palette = DARK if dark else LIGHT
        if self._application.styleSheet() and palette is self.palette:
            return
        self.palette = palette
        self._application.setPalette(window_palette(palette))
        self._application.setStyleSheet(style_sheet(palette))
        self.changed.emit()


def window_palette(colors: Palette) -> QPalette:
    """Return the colours of Qt's own widgets."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, color in {
        role.Window: colors.window,
        role.WindowText: colors.ink,
        role.Base: colors.panel,
        role.AlternateBase: colors.lane_alternate,
        role.Text: colors.ink,
        role.PlaceholderText: colors.ink_faint,
        role.Button: colors.window,
        role.ButtonText: colors.ink,
        role.BrightText: colors.danger,
        role.ToolTipBase: colors.card,
        role.ToolTipText: colors.ink,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.accent_ink,
        role.Link: colors.accent,
        role.LinkVisited: colors.accent,
        role.Accent: colors.accent,
        role.Light: colors.card,
        role.Midlight: colors.lane_alternate,
        role.Mid: colors.line,
        role.Dark: colors.card_border,
        role.Shadow: colors.shadow,
    }.items():
        palette.setColor(name, QColor(color))
    faint = QColor(colors.ink_faint)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, faint)
    off = QPalette.ColorGroup.Disabled
    palette.setColor(off, role.Highlight, QColor(colors.line))
    palette.setColor(off, role.HighlightedText, faint)
    return palette


def style_sheet(colors: Palette) -> str:
    """Return the rules for what Fusion draws too heavily: bars, menus, fields, buttons."""
    return f"""
QMenuBar {{ background: {colors.window}; border-bottom: 1px solid {colors.line};
  padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 8px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{
  background: {colors.selection}; color: {colors.ink}; }}
QMenu {{ background: {colors.panel}; border: 1px solid {colors.card_border}; padding: 5px; }}
QMenu::item {{ padding: 5px 22px 5px 8px; border-radius: 4px; }}
QMenu::item:selected {{ background: {colors.selection}; color: {colors.ink}; }}
QMenu::item:disabled {{ color: {colors.ink_faint}; }}
QMenu::icon {{ padding-left: 6px; }}
QMenu::separator {{ height: 1px; background: {colors.line}; margin: 5px 4px; }}
QWidget#tools {{ background: {colors.window}; border-bottom: 1px solid {colors.line}; }}
QStatusBar {{ background: {colors.window}; border-top: 1px solid {colors.line};
  color: {colors.ink_muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {colors.ink_muted}; }}
QDockWidget {{ color: {colors.ink_muted}; }}
QDockWidget::title {{ padding: 6px 12px; background: {colors.panel}; }}
QMainWindow::separator {{ background: {colors.line}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {colors.accent}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox {{
  background: {colors.panel}; border: 1px solid {colors.card_border}; border-radius: 6px;
  padding: 4px 7px; selection-background-color: {colors.accent};
  selection-color: {colors.accent_ink}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
  border-color: {colors.accent}; }}
QPushButton {{ background: {colors.panel}; border: 1px solid {colors.card_border};
  border-radius: 6px; padding: 5px 14px; min-height: 16px; }}
QPushButton:hover {{ background: {colors.board}; }}
QPushButton:pressed {{ background: {colors.selection}; }}
QPushButton:focus {{ border-color: {colors.accent}; }}
QPushButton:disabled {{ color: {colors.ink_faint}; }}
QPushButton:default {{ background: {colors.accent}; border-color: {colors.accent};
  color: {colors.accent_ink}; }}
QPushButton#way {{ text-align: left; padding-left: 14px; min-height: 30px; }}
QPushButton#recent {{ border: none; text-align: left; padding: 6px; background: transparent; }}
QPushButton#recent:hover, QPushButton#recent:focus {{ background: {colors.selection}; }}
QToolTip {{ background: {colors.card}; color: {colors.ink};
  border: 1px solid {colors.card_border}; padding: 4px 6px; }}
"""
