"""Where what is written beside the org file goes, unless the person says otherwise."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def beside(desk: Desk, ending: str) -> Path:
    """Return a path beside the org file with its name and another ending; at home without a file.

    `ending` is what follows the name: `.png`, `-minutes`.
    """
    path = desk.document.path
    if path is None:
        return Path.home() / f"board{ending}"
    return path.with_name(f"{path.name.removesuffix('.yaml').removesuffix('.org')}{ending}")


def new_folder(desk: Desk, ending: str) -> Path:
    """Return a path beside the org file where there is nothing yet."""
    wanted = beside(desk, ending)
    ways = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    return wanted if not wanted.exists() else next(way for way in ways if not way.exists())
