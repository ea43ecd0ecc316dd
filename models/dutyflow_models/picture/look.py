"""What the board is drawn with: a theme, a text size, and the measures that follow from it.

Every measure is a multiple of four points at the normal text size.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Literal

from dutyflow_models.picture.palette import LIGHT, Palette

Direction = Literal["ltr", "rtl"]
"""From left to right, or from right to left: then the whole board is mirrored."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a drawing shall look, apart from what a person arranged."""

    theme: Palette = LIGHT
    text_scale: float = 1.0
    """Multiplies the layout's own text size: larger for a room, 1 for a desk."""
    direction: Direction = "ltr"


@dataclass(frozen=True, slots=True)
class Measures:
    """Lengths in points. Texts and cards grow together; hairlines stay hairlines."""

    scale: float = 1.0
    card_width: float = 156
    column_gutter: float = 36
    """Between the cards of two columns: half of it belongs to either."""
    cell_pad: float = 12
    """Above the first and below the last card of a lane."""
    card_gap: float = 12
    lane_min: float = 72
    folded: float = 32
    lane_header: float = 152
    lane_edge: float = 4
    stage_header: float = 36
    bracket: float = 28
    bracket_gap: float = 8
    card_edge: float = 4
    card_left: float = 12
    card_right: float = 8
    card_top: float = 8
    line: float = 16
    """From one baseline to the next in a card."""
    ascent: float = 12
    """From the top of a line in a card to its baseline."""
    chip: float = 16
    chip_pad: float = 6
    chip_gap: float = 4
    radius: float = 8
    title_text: float = 13
    chip_text: float = 11
    lane_text: float = 15
    small_text: float = 12
    chip_rows: int = 99
    """A card has at most so many rows of chips; how many teams are left out stands in the last."""

    @property
    def column_margin(self) -> float:
        """The half gutter on either side of a column's cards."""
        return self.column_gutter / 2


_NO_LENGTHS = ("scale", "chip_rows")


@lru_cache(maxsize=16)
def measures_at(scale: float) -> Measures:
    """Return the measures for a text size: whole points, as Qt's fonts have whole pixels only."""
    plain = Measures()
    lengths: dict[str, float] = {"scale": plain.scale * scale}
    for name in (field.name for field in fields(Measures)):
        if name not in _NO_LENGTHS:
            lengths[name] = float(max(1, int(getattr(plain, name) * scale + 0.5)))
    lengths["column_gutter"] = 2 * max(1, round(plain.column_margin * scale))
    return replace(plain, **lengths)  # type: ignore[arg-type]  # lengths only
