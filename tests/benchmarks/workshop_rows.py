"""The rows of workshops: what is written down, the deal, the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from measure import spread
from table_row import Row, run

if TYPE_CHECKING:
    from collections.abc import Iterator


def workshop_rows() -> Iterator[Row]:
    """Write down an edit of a workshop, on the window's own thread."""
    yield Row(
        "edit written down in a workshop, 300 duties: ms, p50 / p95 / worst",
        str(spread(run("workshop.py")["line"])),
        goal="p95 ≤ 1",
    )


def film_rows() -> Iterator[Row]:
    """Go through the film of a workshop of 2,000 edits, step by step and by leaps."""
    for found in run("filming.py"):
        size = f"{found['duties']:,} duties, 2,000 edits"
        yield Row(f"film made of its log, {size}: ms", f"{found['opened']:.0f}")
        for what in ("steps", "leaps"):
            yield Row(f"film, {what}, {size}: ms, p50 / p95 / worst", str(spread(found[what])))


def deal_rows() -> Iterator[Row]:
    """Play “Who owns this?” in the whole window; the peer is the same digit on the board."""
    found = run("dealing.py")
    peer = spread(found["board"])
    every = spread(each for taken in found["keys"].values() for each in taken)
    yield Row(
        "a key of “Who owns this?”, 300 duties, whole window with repaint: ms, p50 / p95 / worst",
        str(every),
        f"the digit on the board {peer}",
        f"{every.p50 / peer.p50:.2f}",
        goal="≤ 50",
    )
    for name, taken in found["keys"].items():
        yield Row(f"the key {name}", str(spread(taken)), goal="≤ 50")
