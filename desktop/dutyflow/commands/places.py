"""Where what is written beside the org file goes, unless the person says otherwise."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.document import leads_to
from dutyflow.glimpses import exists
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

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


def write_beside(desk: Desk, path: Path, data: bytes) -> None:
    """Put data into a file that the person chose; CannotWrite where that is the board's own."""
    not_the_board(desk, path)
    desk.saving.write(path, data)


def not_the_board(desk: Desk, path: Path) -> None:
    """Raise CannotWrite where a file to be written is the one that the board is saved in."""
    if desk.document.path is not None and leads_to(path, desk.document.path):
        raise CannotWrite(
            say("{name} is the board itself. Choose another name.", name=quoted(path.name))
        )


def new_folder(desk: Desk, ending: str) -> Path:
    """Return a path beside the org file where there is nothing yet."""
    wanted = beside(desk, ending)
    ways = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    free = (way for way in chain([wanted], ways) if not exists(way, otherwise=False))
    return next(free)
