"""A few pictures that are compared with kept ones, so that a change of the look is seen by a test.

`python3 dev.py gallery --golden` takes them anew; look at them before you commit them. They are
kept at half their size and compared tile by tile with a tolerance, because letters are smoothed a
little differently by each version of Qt.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from index_page import picture_name
from PIL import Image, ImageChops

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "golden"
GOLDEN = {
    "board-30-small": "light",
    "board-statuses": "dark",
    "board-german": "light",
    "matrix": "dark",
    "load": "light",
    "compare": "dark",
    "dialog-condition": "light",
    "deal": "dark",
}
"""Row to the theme in which it is compared."""
TILE = 20
"""Side of a tile, in pixels of the halved picture."""
MOST = 12.0
"""How far the brightness of a tile may be off in the mean, of 255."""
COLORS = 128


def halved(path: Path) -> Image.Image:
    """Return a picture at half its size."""
    return Image.open(path).convert("RGB").reduce(2)


def tiles_off(taken: Image.Image, kept: Image.Image) -> Iterator[tuple[int, int, float]]:
    """Yield the tiles that differ too much, by their place in pixels, and how much."""
    if taken.size != kept.size:
        yield 0, 0, 255.0
        return
    apart = ImageChops.difference(taken, kept).convert("L")
    for top in range(0, apart.height, TILE):
        for left in range(0, apart.width, TILE):
            tile = apart.crop((left, top, left + TILE, top + TILE))
            counts = tile.histogram()
            mean = sum(value * count for value, count in enumerate(counts)) / sum(counts)
            if mean > MOST:
                yield 2 * left, 2 * top, mean


def keep(taken: Path) -> None:
    """Keep what was taken as what the next ones are compared with."""
    FOLDER.mkdir(exist_ok=True)
    for row, theme in GOLDEN.items():
        picture = halved(taken / picture_name(row, theme, 1))
        small = picture.quantize(COLORS, dither=Image.Dither.NONE)
        small.save(FOLDER / f"{row}.png", optimize=True)


def pictures_wanted() -> set[str]:
    """Return which pictures are compared."""
    return {f"{row}-{theme}" for row, theme in GOLDEN.items()}


def command(folder: Path) -> list[str]:
    """Return the command that takes these pictures."""
    here = str(Path(__file__).resolve().parent)
    return [sys.executable, here, str(folder), *pictures_wanted(), "--exact", "--scale", "1"]
