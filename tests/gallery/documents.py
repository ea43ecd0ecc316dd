"""Which pictures of the gallery stand in the documents, and how they get there.

`python3 dev.py gallery --docs` renews them; nobody draws in them by hand.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from index_page import picture_name

if TYPE_CHECKING:
    from pathlib import Path

IN_README = {
    "docs/pictures/board.png": ("board-large", "light"),
    "docs/pictures/board-dark.png": ("board-large", "dark"),
    "docs/pictures/deal.png": ("deal", "light"),
}
IN_GUIDE = {
    f"docs/guide/pictures/{name}.png": (row, "light")
    for name, row in {
        "board": "board-30-small",
        "card": "board-card",
        "handoff": "board-handoff",
        "what-if": "board-what-if",
        "merged": "board-merged",
        "ghosts": "board-ghosts",
        "others": "board-changed-by-others",
        "compare": "compare",
        "matrix": "matrix",
        "load": "load",
        "findings": "findings",
        "conflicts": "conflicts",
        "scenarios": "dialog-scenarios",
        "condition": "dialog-condition",
        "agenda": "dialog-agenda",
        "deal": "deal",
        "blind": "blind-revealed",
        "export": "dialog-export-png",
        "import": "dialog-import-new",
        "minutes": "dialog-minutes",
        "start": "start",
    }.items()
}
PICTURES = IN_README | IN_GUIDE
"""File of a document to the row and the theme that it shows, at 100 %."""
COLORS = 200
"""So many colours are enough for a window, and make a third of the size."""


def pictures_wanted() -> set[str]:
    """Return which pictures documents show."""
    return {f"{row}-{theme}" for row, theme in PICTURES.values()}


def put_into_documents(taken: Path, root: Path) -> None:
    """Write what was taken into the documents, small."""
    from PIL import Image

    for place, (row, theme) in PICTURES.items():
        picture = Image.open(taken / picture_name(row, theme, 1)).convert("RGB")
        small = picture.quantize(COLORS, dither=Image.Dither.NONE)
        data = io.BytesIO()
        small.save(data, "PNG", optimize=True)
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        (root / place).write_bytes(data.getvalue())
