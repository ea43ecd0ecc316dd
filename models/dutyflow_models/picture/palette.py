"""Colours: the two themes of the window and the board, the teams' colours, and readable inks.

All colours are `#rrggbb`. What a colour is used for is said by its name; nothing here paints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.org import Team

AA = 4.5
"""The least contrast of text on its ground that WCAG calls readable (level AA)."""

_WHITE, _NIGHT, _BLACK = "#ffffff", "#10131a", "#000000"
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme. Inks are readable (`AA`) on every ground; `ink_faint` is for hints only."""

    name: str
    dark: bool
    window: str
    panel: str
    board: str
    """Behind the lanes, the stage headers and the brackets."""
    lane: str
    lane_alternate: str
    card: str
    card_border: str
    ink: str
    ink_muted: str
    ink_faint: str
    line: str
    accent: str
    accent_ink: str
    selection: str
    """The fill of selected rows and of the rubber band; cards get an outline in `accent`."""
    drop_fill: str
    danger: str
    warning: str
    success: str
    shadow: str
    arrow: str
    amber_fill: str
    """The ground of `warning` in a chip."""
    green_fill: str
    """The ground of `success` in a chip."""
    safe: bool = False
    """Whether teams wear `SAFE_TEAM_COLORS`."""

    @property
    def teams(self) -> Mapping[str, tuple[str, str]]:
        """The named team colours, for light and for dark."""
        return SAFE_TEAM_COLORS if self.safe else TEAM_COLORS


LIGHT = Palette(
    name="light",
    dark=False,
    window="#ffffff",
    panel="#ffffff",
    board="#f6f7f9",
    lane="#ffffff",
    lane_alternate="#fafbfc",
    card="#ffffff",
    card_border="#d9dee7",
    ink="#1b2230",
    ink_muted="#626c7f",
    ink_faint="#7f889a",
    line="#e3e7ee",
    accent="#3b5bdb",
    accent_ink="#ffffff",
    selection="#e9edfc",
    drop_fill="#eef1fb",
    danger="#c8281c",
    warning="#863202",
    success="#0b7059",
    shadow="#0f172a",
    arrow="#838c9f",
    amber_fill="#fef0c7",
    green_fill="#d9f4ea",
)

DARK = Palette(
    name="dark",
    dark=True,
    window="#1b1f27",
    panel="#1b1f27",
    board="#14171d",
    lane="#1a1e26",
    lane_alternate="#171b22",
    card="#232935",
    card_border="#343c4a",
    ink="#e8ebf1",
    ink_muted="#9aa4b4",
    ink_faint="#747e90",
    line="#2b313c",
    accent="#7c9bff",
    accent_ink="#10131a",
    selection="#2a3350",
    drop_fill="#20263a",
    danger="#ff8078",
    warning="#fec84b",
    success="#45cfa9",
    shadow="#000000",
    arrow="#707b91",
    amber_fill="#4e3a0f",
    green_fill="#12392f",
)

TEAM_COLORS: Mapping[str, tuple[str, str]] = {
    "slate": ("#566575", "#98a0af"),
    "blue": ("#2458c9", "#6c99e0"),
    "green": ("#0d8065", "#34c6a0"),
    "violet": ("#7c3aed", "#c79bff"),
    "orange": ("#c2410c", "#ff9466"),
    "teal": ("#0e7490", "#3fc4dc"),
    "pink": ("#be2670", "#fb8cbd"),
    "amber": ("#96600a", "#eab540"),
    "indigo": ("#4f46c8", "#9ba2ff"),
    "red": ("#d03438", "#ff8585"),
    "lime": ("#4d7a0f", "#a3cf4a"),
    "brown": ("#7d5a44", "#cba88f"),
}
"""The named team colours, for light and for dark; also the order in which teams get theirs."""

SAFE_TEAM_COLORS: Mapping[str, tuple[str, str]] = {
    "slate": ("#253550", "#d6e0f5"),
    "blue": ("#4722af", "#6864f2"),
    "green": ("#5a9c76", "#8af8a6"),
    "violet": ("#a96ffa", "#8665b7"),
    "orange": ("#fe281f", "#ef7633"),
    "teal": ("#316186", "#7fc1e4"),
    "pink": ("#d149b5", "#ca8a99"),
    "amber": ("#684913", "#ecd532"),
    "indigo": ("#624cfa", "#6998d8"),
    "red": ("#b33057", "#ae6476"),
    "lime": ("#698509", "#bebc7e"),
    "brown": ("#602018", "#d04929"),
}
"""The same names in shades that differ for people who do not tell red from green, or blue from
yellow: found by making the least difference of any two, in Oklab, as large as can be."""


def team_color(color: str, index: int, palette: Palette) -> str:
    """Resolve a team's colour: a name of `TEAM_COLORS`, or `#rrggbb` as it is.

    Anything else, nothing above all, gives the colour that belongs to the team's index.
    """
    if _HEX.fullmatch(color):
        return color.lower()
    shades = palette.teams.get(color.strip().lower())
    if shades is None:
        shades = tuple(palette.teams.values())[index % len(palette.teams)]
    return shades[palette.dark]


def team_colors(
    teams: Sequence[Team], chosen: Mapping[str, str], palette: Palette
) -> dict[str, str]:
    """Return the colour of every team: what a person chose for it, else its own by its place."""
    return {
        team.id: team_color(chosen.get(team.id) or team.color, len(teams) - place, palette)
        for place, team in enumerate(reversed(teams), start=1)
    }


@lru_cache(maxsize=1024)
def ink_on(fill: str) -> str:
    """Choose the text colour for any fill: white if that is readable, else a near or full black."""
    return next((ink for ink in (_WHITE, _NIGHT) if contrast(ink, fill) >= AA), _BLACK)


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
