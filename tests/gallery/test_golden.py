"""A small chosen set of pictures is as it was, but for a tolerance."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from golden import FOLDER, GOLDEN, command, halved, tiles_off  # noqa: E402
from index_page import picture_name  # noqa: E402
from PIL import Image, ImageChops, ImageFilter  # noqa: E402

pytestmark = pytest.mark.xdist_group("golden")  # they are taken once
RENEW = "see build/gallery-golden; if it is meant: python3 dev.py gallery --golden"


@pytest.fixture(scope="module")
def taken(tmp_path_factory):
    """Take all of them in one program, with the size, fonts and clock of the gallery."""
    folder = tmp_path_factory.mktemp("taken")
    # Of its own, so that another gallery that runs meanwhile has another home.
    place = os.environ | {"TMPDIR": str(folder)}
    took = subprocess.run(command(folder), capture_output=True, text=True, check=False, env=place)
    assert took.returncode == 0, took.stderr
    return folder


@pytest.mark.parametrize("row", GOLDEN)
def test_a_chosen_picture_is_as_it_was(taken, row):
    path = taken / picture_name(row, GOLDEN[row], 1)
    off = list(tiles_off(halved(path), kept(row)))

    if off:
        place = HERE.parents[1] / "build" / "gallery-golden"
        place.mkdir(parents=True, exist_ok=True)
        path.replace(place / path.name)
    assert not off, RENEW


def test_no_picture_is_kept_that_is_not_compared():
    assert {path.stem for path in FOLDER.iterdir()} == set(GOLDEN)


def test_softer_letters_and_a_touch_of_another_shade_are_tolerated():
    picture = kept("board-30-small")
    softer = Image.blend(picture, picture.filter(ImageFilter.SMOOTH), 0.5)
    darker = picture.point(lambda value: max(0, value - 3))

    assert list(tiles_off(softer, picture)) == list(tiles_off(darker, picture)) == []


@pytest.mark.parametrize("by", [(4, 0), (0, 4)], ids=["right", "down"])
def test_a_shift_by_the_grid_is_not_tolerated(by):
    picture = kept("board-30-small")
    moved = ImageChops.offset(picture, *by)

    assert len(list(tiles_off(moved, picture))) > 5


def test_a_missing_card_and_another_size_are_not_tolerated():
    picture = kept("board-30-small")
    without = picture.copy()
    without.paste(picture.getpixel((4, 300)), (120, 60, 190, 90))

    assert list(tiles_off(without, picture))
    assert list(tiles_off(picture.reduce(2), picture))


def kept(row):
    return Image.open(FOLDER / f"{row}.png").convert("RGB")
