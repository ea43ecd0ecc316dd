"""How the window looks, light or dark: Fusion, a palette of our own and a small style sheet.

`setColorScheme` alone has no effect on several platforms, so the palette is set too. What is on the
board has colours of its own and takes them from `Theme.palette`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette

from dutyflow.accessibility import TARGET
from dutyflow.painting.fonts import USUAL
from dutyflow.resources import style_address
from dutyflow.window.style_rules import RULES
from dutyflow_models.picture.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Choice = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
_PALETTES = {
    (dark, safe): replace(palette, safe=True) if safe else palette
    for dark, palette in ((False, LIGHT), (True, DARK))
    for safe in (False, True)
}
_SMALL_PIXELS, _BAR_PIXELS = 11, 28
TEXT_LINE = 16
"""Pixels of a line of text in its usual size."""
_MIDDLE = 128
"""Of the lightness of a colour, 0 to 255."""


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
        self.text_size = 1.0
        """Of the window, as a multiple of the usual one."""
        self._safe = False
        self._hints = application.styleHints()
        chosen: Choice = next((known for known in CHOICES if known == choice), "system")
        if chosen == "system":
            # As `_system_is_dark`, but asking for the scheme takes 20 ms before the first frame.
            self._wear(dark=application.palette().window().color().lightness() < _MIDDLE)
        else:
            self.choose(chosen)
        self._hints.colorSchemeChanged.connect(self._follow)

    def choose(self, choice: Choice) -> None:
        """Wear this theme from now on."""
        from PySide6.QtCore import Qt

        self.choice = choice
        scheme = Qt.ColorScheme
        # The signal that comes back finds the palette in place.
        self._hints.setColorScheme(
            {"system": scheme.Unknown, "light": scheme.Light, "dark": scheme.Dark}[choice]
        )
        self._follow()

    def choose_team_colors(self, choice: str) -> None:
        """Let teams wear `standard` colours, or `safe` ones that colour-blind people tell apart."""
        if (choice == "safe") is not self._safe:
            self._safe = choice == "safe"
            self._follow()

    def choose_text_size(self, size: float) -> None:
        """Write everything in the window so many times as large as usual."""
        if size == self.text_size:
            return
        self.text_size = size
        font = self._application.font()
        font.setPixelSize(round(USUAL * size))
        self._application.setFont(font)
        self._application.setStyleSheet(style_sheet(self.palette, size))
        self.changed.emit()

    def _follow(self) -> None:
        system = self.choice == "system"
        self._wear(dark=self._system_is_dark() if system else self.choice == "dark")

    def _system_is_dark(self) -> bool:
        from PySide6.QtCore import Qt

        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _wear(self, *, dark: bool) -> None:
        palette = _PALETTES[dark, self._safe]
        if self._application.styleSheet() and palette is self.palette:
            return
        self.palette = palette
        self._application.setPalette(window_palette(palette))
        self._application.setStyleSheet(style_sheet(palette, self.text_size))
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
        role.PlaceholderText: colors.ink_muted,
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


def style_sheet(colors: Palette, text_size: float = 1.0) -> str:
    """Return the rules for what Fusion draws too heavily: bars, menus, fields, buttons."""
    bar = _BAR_PIXELS + round(TEXT_LINE * (text_size - 1))
    name = "dark" if colors.dark else "light"
    marks = ("chevron-down", "chevron-up", "check")
    where = {mark.replace("-", "_"): style_address("marks", f"{mark}-{name}.svg") for mark in marks}
    line = round(TEXT_LINE * text_size)
    sizes = {"small": round(_SMALL_PIXELS * text_size), "line": line, "target": max(TARGET, line)}
    return RULES.format(color=colors, bar=bar, **sizes, **where)
