"""The gallery is complete, and its page shows what there is."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget

import dutyflow

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from gallery_boards import board_text  # noqa: E402
from index_page import picture_name, write_index  # noqa: E402
from table import ROWS  # noqa: E402

from dutyflow_models.files.read import read_org  # noqa: E402


def every_class():
    """Import the whole window, and return the widgets that it has."""
    for found in pkgutil.walk_packages(dutyflow.__path__, "dutyflow."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    known, waiting = set(), [QWidget]
    while waiting:
        fresh = set(waiting.pop().__subclasses__()) - known
        known |= fresh
        waiting += fresh
    return {each for each in known if each.__module__.startswith("dutyflow.")}


def in_front_of_a_person(kinds):
    """Yield what takes the window's place or opens beside it, and is not just a base of others."""
    bases = {base for each in kinds for base in each.__bases__}
    for kind in kinds - bases:
        is_scene = hasattr(kind, "leaving") and hasattr(kind, "set_palette")
        if issubclass(kind, QDialog) or is_scene:
            yield kind


def test_every_dialog_and_scene_has_a_picture():
    wanted = {kind.__name__ for kind in in_front_of_a_person(every_class())}

    missing = wanted - {row.shows for row in ROWS}

    assert len(wanted) > 20
    assert not missing, "add a row to tests/gallery that shows it"


def test_no_two_pictures_have_one_name():
    names = [row.name for row in ROWS]

    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[a-z0-9-]+", name) for name in names)


@pytest.mark.parametrize("board", sorted({row.board for row in ROWS if row.board} - {"loose"}))
def test_every_board_is_an_org_file_without_a_problem(board):
    reading = read_org(board_text(board).encode())

    assert reading.problems == ()


def test_the_page_shows_every_picture_and_fetches_nothing(tmp_path):
    write_index(tmp_path, ("light", "dark"), (1, 2))
    page = (tmp_path / "index.html").read_text("utf-8")

    assert set(re.findall(r'src="([^"]+)"', page)) == {
        picture_name(row.name, theme, scale)
        for row in ROWS
        for theme in ("light", "dark")
        for scale in (1, 2)
    }
    assert "://" not in page
