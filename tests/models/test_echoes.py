"""Echoes: shared cards that also lie, lighter, with the other teams that have a part in them."""

import gc

import pytest
from boards import WORDS, board, drawn, duty, random_board
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.layout import Layout
from dutyflow_models.picture.drawing import Box, Rect, Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.palette import AA, DARK, LIGHT, contrast
from dutyflow_models.picture.seats import Seat
from dutyflow_models.picture.text_wrap import approximate_width

CHIP = 16
ECHOING = Layout(echoes=True)


def lanes_of_echoes(drawing, duty_id="deploy"):
    return [echo.team_id for echo in drawing.echoes.get(duty_id, ())]


def words(shape):
    return [mark.text for mark in shape.face.marks if isinstance(mark, Text)]


def test_without_the_switch_a_card_lies_in_one_lane_only():
    drawing = drawn(board(duty("deploy", "ops", "build", consulted=("dev",))))
    assert drawing.echoes == {}


def test_echoes_that_are_no_longer_shown_are_forgotten():
    shared = [duty(f"duty-{number}", "ops", consulted=("dev",)) for number in range(40)]
    faces = Faces(approximate_width)
    drawing = drawn(board(*shared), ECHOING, faces=faces)
    with_echoes = seats_kept()
    del drawing

    drawn(board(*shared), faces=faces)

    assert seats_kept() == with_echoes - 40


def seats_kept():
    gc.collect()
    return sum(isinstance(each, Seat) for each in gc.get_objects())


def test_a_shared_card_lies_in_the_lane_of_every_team_with_a_part_in_it():
    shared = duty(
        "deploy", "ops", "run",
        supports=("s",), consulted=("c",), informed=("i",), consumers=("u",),
    )  # fmt: skip
    drawing = drawn(board(shared, teams=("ops", "s", "c", "i", "u", "apart")), ECHOING)
    assert lanes_of_echoes(drawing) == ["s", "c", "i", "u"]
    assert [words(echo)[1:] for echo in drawing.echoes["deploy"]] == [
        [letter, "with Ops"] for letter in "SCIU"
    ]
    assert {echo.stage_id for echo in drawing.echoes["deploy"]} == {"run"}


def test_a_card_of_nobody_says_so_in_its_echoes():
    drawing = drawn(board(duty("deploy", None, "run", informed=("dev",))), ECHOING)
    assert words(drawing.echoes["deploy"][0]) == ["Deploy", "I", "with nobody"]


def test_an_echo_is_lighter_than_its_card():
    drawing = drawn(board(duty("deploy", "ops", "run", informed=("dev",))), ECHOING)
    card, (echo,) = drawing.cards_by_id["deploy"], drawing.echoes["deploy"]
    grounds = [next(m for m in shape.face.marks if isinstance(m, Box)) for shape in (card, echo)]
    titles = [next(m for m in shape.face.marks if isinstance(m, Text)) for shape in (card, echo)]
    assert grounds[0].fill != grounds[1].fill
    assert titles[0].color != titles[1].color
    assert card.face.accent != echo.face.accent


def test_echoes_lie_below_the_lanes_own_cards_and_do_not_count():
    shared = duty("deploy", "ops", "build", consulted=("dev",))
    drawing = drawn(board(shared, duty("write", "dev", "build")), ECHOING)
    own, (echo,) = drawing.cards_by_id["write"], drawing.echoes["deploy"]
    assert echo.rect.y > own.rect.bottom
    assert [lane.count for lane in drawing.lanes] == [1, 1]
    cell = next(cell for cell in drawing.cells if cell.team_id == "dev" and cell.echoes)
    assert cell.duty_ids == ("write",)
    assert [card.duty_id for card in drawing.cards] == ["deploy", "write"]


def test_a_folded_lane_shows_no_echoes_and_those_of_its_own_cards_stay_elsewhere():
    shared = board(duty("deploy", "ops", "build", consulted=("dev",)))
    folded = [drawn(shared, ECHOING.replacing(folded={lane})) for lane in ("dev", "ops")]
    assert lanes_of_echoes(folded[0]) == []
    assert lanes_of_echoes(folded[1]) == ["dev"]
    assert folded[1].cards == ()


def test_arrows_run_between_the_cards_themselves():
    shared = board(
        duty("deploy", "ops", "build", consulted=("dev",)), duty("run", "ops", "run"),
        handoffs=("deploy>run",),
    )  # fmt: skip
    plain, echoing = drawn(shared), drawn(shared, ECHOING)
    assert len(echoing.arrows) == len(plain.arrows) == 1
    assert [p[0] for p in echoing.arrows[0].points] == [p[0] for p in plain.arrows[0].points]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1000), st.integers(1, 40), st.integers(1, 5), st.integers(0, 4))
def test_nothing_overlaps_with_echoes_and_opened_cards(seed, duties, teams, stages):
    organisation = random_board(seed, duties, teams=teams, stages=stages)
    organisation = organisation.replacing(
        duties=tuple(
            each.model_copy(update={"includes": tuple(WORDS), "excludes": "the rest"})
            for each in organisation.duties
        )
    )
    opened = frozenset(each.id for each in organisation.duties[::3])
    drawing = drawn(organisation, Layout(echoes=True, opened=opened))
    shapes = [*drawing.cards, *(echo for cell in drawing.cells for echo in cell.echoes)]
    for number, shape in enumerate(shapes):
        assert not any(shape.rect.touches(other.rect) for other in shapes[:number])
    for cell in drawing.cells:
        inside = [drawing.cards_by_id[each].rect for each in cell.duty_ids]
        inside += [echo.rect for echo in cell.echoes]
        assert all(
            cell.rect.y < rect.y and rect.bottom < cell.rect.bottom and rect.x > cell.rect.x
            for rect in inside
        )
        assert [e for e in drawing.echoes_near(cell.rect) if e in cell.echoes] == list(cell.echoes)
    everything = Rect(0, 0, *drawing.size)
    assert len(drawing.echoes_near(everything)) == sum(map(len, drawing.echoes.values()))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_echoes_and_opened_cards_are_readable(theme):
    written = duty("deploy", "ops", "run", informed=("dev",), description="Bring it live")
    layout = Layout(echoes=True, opened=frozenset({"deploy"}))
    drawing = drawn(board(written), layout, Look(theme))
    for shape in drawing.shapes_of("deploy"):
        chip = next(m for m in shape.face.marks if isinstance(m, Text) and m.text[:1] == "I")
        grounds = [mark for mark in shape.face.marks if isinstance(mark, Box) and mark.fill]
        plain = [m for m in shape.face.marks if isinstance(m, Text) and m is not chip]
        assert len(plain) >= 2
        assert all(contrast(text.color, grounds[0].fill) >= AA for text in plain)
        under = next(box.fill for box in grounds if box.rect.h == CHIP)
        assert contrast(chip.color, under) >= AA
