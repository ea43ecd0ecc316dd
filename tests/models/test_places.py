"""The grid that finds what lies in a region."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.places import Places

SIDES = st.floats(0, 4000)
RECTS = st.builds(Rect, st.floats(-3000, 6000), st.floats(-3000, 6000), SIDES, SIDES)


def edges(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.right, rect.bottom


@settings(max_examples=80)
@given(st.lists(RECTS, max_size=12), RECTS)
def test_everything_that_touches_a_region_is_found_once_and_in_order(rects, region):
    found = Places(map(edges, rects)).near(edges(region))
    assert found == sorted(set(found))
    assert {number for number, rect in enumerate(rects) if rect.touches(region)} <= set(found)


def test_what_is_far_away_is_not_looked_at():
    places = Places(edges(Rect(x, 0, 100, 40)) for x in range(0, 100_000, 1000))
    assert len(places.near((0, 0, 400, 400))) == 1
