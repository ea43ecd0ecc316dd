"""What a chart of the load view consists of, in pixels from its corner. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from dutyflow.painting.fonts import picture_font

if TYPE_CHECKING:
    from dutyflow_models.org import Focus
    from dutyflow_models.picture.palette import Palette

TEXT, SMALL = 13, 12
"""Sizes of text; nothing is smaller."""
BOLD = 600
ROW = 30
BAR = 20
LABELS = 150
"""The width of the names at the left."""
GAP = 10
_FOCUS_HUES: dict[Focus | None, tuple[str, str]] = {
    "differentiating": ("#0072b2", "#56b4e9"),
    "enabling": ("#e69f00", "#e69f00"),
    "running": ("#009e73", "#2fb892"),
    None: ("#b4bbc7", "#5b6473"),
}
"""For light and for dark; after Okabe and Ito, told apart also without red or green."""


class Text(NamedTuple):
    """One line of text in a box."""

    rect: QRectF
    text: str
    color: str
    size: int = SMALL
    weight: int = 400
    right: bool = False
    middle: bool = False
    turned: bool = False
    """From the bottom to the top."""


class Block(NamedTuple):
    """A filled box."""

    rect: QRectF
    fill: str


class Line(NamedTuple):
    """A straight line, as a box without a width or a height."""

    rect: QRectF
    color: str
    dashed: bool = False


class Cell(NamedTuple):
    """What can be pointed at: in words, and the ids of the duties it stands for."""

    row: int
    column: int
    rect: QRectF
    said: str
    duties: tuple[str, ...]


class Hint(NamedTuple):
    """A place that explains itself under the pointer."""

    rect: QRectF
    said: str


@dataclass(slots=True)
class Plan:
    """A chart: its size and what lies where. Later texts and lines lie above earlier ones."""

    width: float = 0.0
    """The least it needs."""
    height: float = 0.0
    names: float = 0.0
    """The width of what stays in sight at the left when the rest is scrolled."""
    head: float = 0.0
    """The height of what stays in sight at the top."""
    blocks: list[Block] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)

    def name_row(self, rect: QRectF, title: str, color: str, *, weight: int = 400) -> None:
        """Write a name, shortened to its box, whole under the pointer."""
        shown = elided(title, rect.width(), TEXT, weight)
        self.texts.append(Text(rect, shown, color, TEXT, weight))
        self.hints.append(Hint(rect, title))

    def cell_at(self, x: float, y: float) -> int | None:
        """Return the place in `cells` of what lies at a point."""
        return next((at for at, cell in enumerate(self.cells) if cell.rect.contains(x, y)), None)

    def neighbour(self, at: int, right: int, down: int) -> int:
        """Return the place of the next cell in a direction; itself where there is none."""
        here = self.cells[at]
        if right:
            beside = [
                (abs(cell.column - here.column), place)
                for place, cell in enumerate(self.cells)
                if cell.row == here.row and (cell.column - here.column) * right > 0
            ]
            return min(beside, default=(0, at))[1]
        rows = {cell.row for cell in self.cells if (cell.row - here.row) * down > 0}
        if not rows:
            return at
        row = min(rows) if down > 0 else max(rows)
        middle = here.rect.center().x()
        return min(
            (abs(cell.rect.center().x() - middle), place)
            for place, cell in enumerate(self.cells)
            if cell.row == row
        )[1]


def focus_color(focus: Focus | None, palette: Palette) -> str:
    """Return the colour of a focus in a theme."""
    return _FOCUS_HUES[focus][palette.dark]


def blended(one: str, other: str, part: float) -> str:
    """Return a colour between two `#rrggbb`; part 0 is the first, 1 the other."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def text_width(text: str, size: int = SMALL, weight: int = 400) -> float:
    """Return how wide a line of text is."""
    return QFontMetricsF(picture_font(size, weight)).horizontalAdvance(text)


def elided(text: str, width: float, size: int = SMALL, weight: int = 400) -> str:
    """Return as much of the first line of a text as fits, with an ellipsis if some is left."""
    line = " ".join(text.split())
    metrics = QFontMetricsF(picture_font(size, weight))
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def percent(share: float) -> str:
    """Say a share of 0 to 1: `33 %`."""
    return f"{share * 100:.0f} %"
