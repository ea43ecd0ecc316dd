"""Lines are sharp and of one width at 125, 150 and 175 %, and tiles meet without a seam."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import pytest
from hand_drawn import painter_on
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from dutyflow.board.tiles import Tiles
from dutyflow.painting.drawings import Detail, paint_body, paint_card, paint_lane_headers
from dutyflow.painting.fonts import qt_measure
from dutyflow.painting.pixels import rect_on_pixels, thickness
from dutyflow_models.layout import Layout
from dutyflow_models.org import Duty, HandOff, Organisation, Stage, Team
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.palette import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")
SCALES = [0.8, 0.9, 1.1, 1.25, 1.5, 1.75, 2.25]
DIRECTIONS = ["ltr", "rtl"]


def board(direction="ltr", duties=40):
    """Draw four teams over three stages, the last of which has no cards."""
    organisation = Organisation(
        teams=tuple(Team(id=f"t{at}", title=f"Team {at}") for at in range(4)),
        stages=tuple(Stage(id=f"s{at}", title=f"Stage {at}") for at in range(3)),
        duties=tuple(
            Duty(
                id=f"d{at}", title=f"Keep number {at} running", stage=f"s{at % 2}",
                responsible=(f"t{at % 4}",) if at % 7 else (), consulted=(f"t{(at + 1) % 4}",),
            )
            for at in range(duties)
        ),
        handoffs=tuple(
            HandOff.model_validate({"from": f"d{at}", "to": f"d{at * 5 % duties}",
                                    "kind": "request" if at % 3 else "provide"})
            for at in range(1, duties, 2)
        ),
    )  # fmt: skip
    return draw(organisation, Layout(), Look(direction=direction), Faces(qt_measure))


def painted(drawing, scale, detail=Detail.BLOCKS, size=(1400, 1200)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(drawing.background)
    with painter_on(image) as painter:
        painter.scale(scale, scale)
        around = Rect(0, 0, size[0] / scale, size[1] / scale).grown(4)
        paint_body(painter, drawing, around, detail)
        paint_lane_headers(painter, drawing, around, detail)
    return image


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("scale", [1.0, *SCALES])
def test_tiles_are_the_whole_picture(scale, direction):
    drawing, size = board(direction), (1400, 1200)
    part = Rect(0, 0, size[0] / scale, size[1] / scale)
    tiles = Tiles(lambda painter, region: paint_body(painter, drawing, region, Detail.BLOCKS))
    tiles.forget(drawing.background)
    tiles.rescale(scale, 1.0, part)
    assert tiles.sharpen(part, 60_000)
    whole, put_together = (QImage(*size, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (whole, put_together):
        image.fill(drawing.background)
    with painter_on(whole) as painter:
        painter.scale(scale, scale)
        paint_body(painter, drawing, part.grown(4), Detail.BLOCKS)
    with painter_on(put_together) as painter:
        tiles.blit(painter, part, 0, 0)
    assert put_together == whole


@pytest.mark.parametrize("direction", DIRECTIONS)
@pytest.mark.parametrize("scale", SCALES)
def test_the_lines_between_lanes_are_all_as_wide_and_of_one_colour(scale, direction):
    drawing = board(direction)
    height = int(drawing.lanes[-1].rect.bottom * scale)
    image = painted(drawing, scale, size=(int(drawing.size[0] * scale), height))
    last = drawing.stages[2].rect
    for x in (last.x + last.w / 2, drawing.lanes[0].header.x + drawing.lanes[0].header.w - 8):
        top = int(drawing.origin[1] * scale) + 1
        colors = [image.pixelColor(int(x * scale), y).name() for y in range(top, height)]
        runs = [(color, len(list(run))) for color, run in groupby(colors)]
        assert {color for color, _ in runs} <= {LIGHT.lane, LIGHT.lane_alternate, LIGHT.line,
                                                LIGHT.panel}  # fmt: skip
        lines = {length for color, length in runs if color == LIGHT.line}
        assert lines == {max(1, int(scale + 0.5))}


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("place", [(10, 10), (10.4, 33.3), (57, 21)])
def test_the_edges_of_a_card_are_not_blurred(scale, place):
    face = board().cards_by_id["d1"].face
    image = QImage(500, 300, QImage.Format.Format_RGB32)
    image.fill("#ffff00")
    with painter_on(image) as painter:
        painter.scale(scale, scale)
        paint_card(painter, face, *place, Detail.BLOCKS)
    y = int((place[1] + face.height - 12) * scale)
    across = [image.pixelColor(x, y).name() for x in range(500)]
    names = [color for color, _ in groupby(across)]
    assert names == ["#ffff00", face.accent, LIGHT.card, LIGHT.card_border, "#ffff00"]
    x = int((place[0] + face.width / 2) * scale)
    down = [image.pixelColor(x, y).name() for y in range(300)]
    assert down.count(LIGHT.card_border) == 2 * max(1, int(scale + 0.5))


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_at_whole_scales_nothing_is_moved(scale):
    drawing = board()
    plain, twice = painted(drawing, 1.0), painted(drawing, scale)
    lane = drawing.lanes[1].rect
    for image, by in ((plain, 1), (twice, scale)):
        at = int(lane.bottom * by) - 1
        x = int((drawing.stages[2].rect.x + 60) * by)
        if at < image.height() and x < image.width():
            assert image.pixelColor(x, at) == QColor(LIGHT.line)


@given(st.floats(0, 3000), st.floats(0.1, 400), st.sampled_from(SCALES), st.integers(-3000, 3000))
def test_edges_lie_on_pixels_near_where_they_were(start, length, scale, tile):
    moved = rect_on_pixels(Rect(start, start, length, length), scale)
    for value in (moved.x, moved.right):
        assert abs(value * scale - round(value * scale)) < 1e-6
    assert abs(moved.x - start) * scale <= 2
    assert abs(moved.right - start - length) * scale <= 2
    assert round(moved.w * scale) >= 0
    assert thickness(length, scale) * scale >= 1 - 1e-9
    # A tile's own beginning does not change on which pixel an edge lies.
    again = rect_on_pixels(Rect(start - tile / scale, start, length, length), scale)
    assert round(again.x * scale) == round(moved.x * scale) - tile


def test_a_window_is_painted_by_the_pixels_of_the_screen_it_is_moved_to(tmp_path):
    script = Path(__file__).with_name("two_screens.py")
    ran = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == {
        "ratios": [1.0, 1.5, 1.25],
        "on whole pixels": [True] * 3,
        "as if painted anew": [True] * 3,
    }
