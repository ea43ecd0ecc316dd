import gc
from time import process_time

import pytest
from boards import board, drawn, duty, hand_off, random_board

from dutyflow_models.layout import Layout
from dutyflow_models.org import Group, Organisation, Team
from dutyflow_models.picture.chips import role_chips
from dutyflow_models.picture.drawing import Box, Face, Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.palette import DARK, LIGHT, ink_on
from dutyflow_models.picture.text_wrap import approximate_width


def texts(marks):
    return [mark.text for mark in marks if isinstance(mark, Text)]


def boxes(marks):
    return [mark for mark in marks if isinstance(mark, Box)]


def face_of(**fields):
    return drawn(board(duty("card", **fields), teams=("ops", "dev", "sre"))).cards[0].face


def inside(mark, face):
    return mark.rect.x >= 0 and mark.rect.right <= face.width and mark.rect.bottom <= face.height


def test_a_card_shows_its_title_and_nothing_else_while_it_is_plain_and_open():
    assert texts(face_of(team_id="ops", title="Run it").marks) == ["Run it"]


def test_other_teams_are_chips_with_their_letters():
    face = face_of(team_id="ops", consulted=("dev",), informed=("sre",), supports=("sre",))
    assert texts(face.marks)[1:] == ["S/I Sre", "C Dev"]


@pytest.mark.parametrize(
    ("roles", "chips"),
    [
        ({"responsible": ("ops",)}, []),
        ({"accountable": "ops"}, []),
        ({"accountable": "ops", "responsible": ("ops",)}, []),
        ({"accountable": "ops", "responsible": ("dev", "ops")}, [("R", "dev")]),
        ({"responsible": ("ops", "dev")}, [("R", "dev")]),
        ({"responsible": ("ops",), "consumers": ("ops", "dev")}, [("U", "dev")]),
        ({"accountable": "left", "responsible": ("ops",)}, [("A", "left"), ("R", "ops")]),
    ],
)
def test_the_lanes_own_team_has_a_chip_only_where_the_lane_does_not_say_it_all(roles, chips):
    assert role_chips(duty("card", **roles), "ops") == tuple(chips)


def test_chips_have_the_colours_of_their_teams_and_wrap_into_rows():
    names = tuple(f"Quite a long name {number}" for number in range(4))
    teams = tuple(Team(id=f"t{number}", title=name) for number, name in enumerate(names))
    card = duty("card", "t0", responsible=("t0", "t1", "t2", "t3"))
    drawing = drawn(Organisation(teams=teams, duties=(card,)))
    face = drawing.cards[0].face
    pills = [box for box in boxes(face.marks) if box.rect.h == 16]
    assert [pill.fill for pill in pills] == [lane.color for lane in drawing.lanes[1:]]
    assert len({pill.rect.y for pill in pills}) == 3
    assert all(inside(pill, face) for pill in pills)
    inks = [mark.color for mark in face.marks if isinstance(mark, Text) and mark.detail]
    assert inks == [ink_on(pill.fill) for pill in pills]


def test_a_state_is_said_at_the_right_in_the_row_of_chips():
    face = face_of(team_id="ops", consulted=("dev",), status="disputed")
    *_, role, state = (box for box in boxes(face.marks) if box.rect.h == 16)
    assert texts(face.marks)[-1] == "disputed"
    assert role.rect.y == state.rect.y
    assert state.rect.right == face.width - 8


def test_every_title_is_readable_in_full_or_said_to_be_cut():
    assert not face_of(team_id="ops", title="Short").cut
    long = face_of(team_id="ops", title="word " * 400)
    assert long.cut
    assert len(texts(long.marks)) == 4
    assert texts(long.marks)[-1].endswith("…")


def test_markup_and_control_characters_are_only_text():
    assert texts(face_of(team_id="ops", title="<b>a</b>\n\x07&amp;").marks) == ["<b>a</b> &amp;"]


def test_a_card_that_nobody_answers_for_is_dashed():
    assert boxes(face_of().marks)[0].dashed
    assert not boxes(face_of(team_id="ops").marks)[0].dashed


def test_a_lanes_header_says_team_description_number_and_load():
    team = Team(id="ops", title="Operations", description="Keeps it all running")
    cards = (duty("a", "ops", load=3), duty("b", "ops"))
    (lane,) = drawn(Organisation(teams=(team,), duties=cards)).lanes
    assert texts(lane.marks) == ["Operations", "Keeps it all running", "2 duties · load 4"]
    assert lane.count == 2


def test_the_bar_shows_the_load_beside_the_heaviest_lanes():
    drawing = drawn(board(duty("a", "ops", load=4), duty("b", "dev", load=1)))
    widths = [
        [box.rect.w for box in boxes(lane.marks) if box.fill == lane.color][-1]
        for lane in drawing.lanes
    ]
    assert widths[1] == pytest.approx(widths[0] / 4, abs=1)


def test_a_header_never_sticks_out_of_its_lane():
    team = Team(id="t", title="A very long name for a team " * 3, description="words " * 60)
    (lane,) = drawn(Organisation(teams=(team,))).lanes
    assert all(mark.y < lane.rect.bottom for mark in lane.marks if isinstance(mark, Text))


def test_colours_of_lanes_are_the_persons_then_the_files_then_by_place():
    teams = (Team(id="a", title="A", color="pink"), Team(id="b", title="B", color="pink"))
    drawing = drawn(
        Organisation(teams=(*teams, Team(id="c", title="C"))), Layout(colors={"a": "red"})
    )
    assert [lane.color for lane in drawing.lanes] == ["#d03438", "#be2670", "#0d8065"]


def brackets(*groups, teams=("a", "b", "c", "d"), **layout):
    parts = tuple(
        Group(id=f"g{number}", title=f"Group {number}", teams=tuple(members))
        for number, members in enumerate(groups)
    )
    return drawn(board(teams=teams, groups=parts), Layout(**layout))


def test_a_group_of_adjacent_lanes_has_a_bracket_beside_them():
    drawing = brackets("bc")
    (bracket,) = drawing.brackets
    top, bottom = drawing.lanes[1].rect.y, drawing.lanes[2].rect.bottom
    assert top < bracket.rect.y < top + 12
    assert bottom - 12 < bracket.rect.bottom < bottom
    assert bracket.rect.right < drawing.lanes[0].header.x
    assert [mark.angle for mark in bracket.marks if isinstance(mark, Text)] == [-90]


def test_a_group_whose_lanes_are_apart_has_no_bracket_until_they_are_moved_together():
    assert brackets("ac").brackets == ()
    assert len(brackets("ac", lane_order=("a", "c")).brackets) == 1
    assert len(brackets("ac", hidden=frozenset("b")).brackets) == 1


def test_a_group_of_one_lane_or_of_unknown_teams_has_no_bracket():
    assert brackets("a", "xy").brackets == ()


def test_overlapping_groups_have_brackets_side_by_side_the_wider_one_outside():
    drawing = brackets("abc", "bc", "cd")
    by_id = {bracket.group_id: bracket.rect for bracket in drawing.brackets}
    assert not any(
        one.touches(other) for one in by_id.values() for other in by_id.values() if one != other
    )
    assert by_id["g0"].x < by_id["g1"].x
    assert drawing.lanes[0].header.x > max(rect.right for rect in by_id.values())
    assert min(rect.x for rect in by_id.values()) >= 0


def test_without_groups_the_lane_headers_begin_at_the_edge():
    assert drawn(board()).lanes[0].header.x == 0


def test_light_and_dark_differ_in_colours_only():
    organisation = random_board(5, 30)
    light, dark = drawn(organisation, look=Look(LIGHT)), drawn(organisation, look=Look(DARK))
    assert [card.rect for card in light.cards] == [card.rect for card in dark.cards]
    assert light.background == LIGHT.board
    assert dark.background == DARK.board
    assert {card.face.fill for card in dark.cards} == {DARK.card}


def test_a_face_is_the_same_object_while_its_duty_is_unchanged():
    faces = Faces(approximate_width)
    first = board(duty("a", "ops"), duty("b", "ops"))
    renamed = first.replacing(duties=(first.duties[0], first.duties[1].replacing(title="New")))
    before, after = drawn(first, faces=faces), drawn(renamed, faces=faces)
    assert after.cards_by_id["a"].face is before.cards_by_id["a"].face
    assert texts(after.cards_by_id["b"].face.marks) == ["New"]
    undone = drawn(first, faces=faces)
    assert undone.cards_by_id["b"].face is before.cards_by_id["b"].face


def test_a_card_looks_as_it_did_at_no_cost_when_only_other_teams_come_and_go():
    faces = Faces(approximate_width)
    without = board(duty("a", "ops"))
    more = without.replacing(teams=(*without.teams, Team(id="sre", title="SRE")))
    before = drawn(without, faces=faces).cards_by_id["a"].face
    assert drawn(more, faces=faces).cards_by_id["a"].face is before
    assert drawn(more, look=Look(DARK), faces=faces).cards_by_id["a"].face is not before


def test_what_is_kept_never_shows_in_another_setting():
    faces = Faces(approximate_width)
    organisation = random_board(7, 20)
    for layout, look in (
        (Layout(), Look(DARK)),
        (Layout(text_scale=1.5), Look()),
        (Layout(colors={"t0": "red"}), Look()),
        (Layout(stage_widths={"s0": 300}), Look(text_scale=2)),
        (Layout(), Look()),
    ):
        assert drawn(organisation, layout, look, faces) == drawn(organisation, layout, look)


def test_a_renamed_team_is_renamed_in_every_chip():
    faces = Faces(approximate_width)
    first = board(duty("a", "ops", consulted=("dev",)))
    teams = (first.teams[0], first.teams[1].replacing(title="Apps"))
    drawn(first, faces=faces)
    after = drawn(first.replacing(teams=teams), faces=faces)
    assert texts(after.cards[0].face.marks) == ["A", "C Apps"]


def test_a_request_is_dashed_and_what_passes_is_the_arrows_label():
    hands = (hand_off("a", "b", kind="request", passes="a ticket"), hand_off("b", "a"))
    organisation = board(duty("a", "ops", "build"), duty("b", "ops", "run"))
    request, provide = drawn(organisation.replacing(handoffs=hands)).arrows
    assert (request.dashed, request.label) == (True, "a ticket")
    assert (provide.dashed, provide.label) == (False, "")


def test_drawing_again_after_one_edit_costs_a_fraction_of_the_first_time():
    organisation, faces = random_board(9, 1000), Faces(approximate_width)
    first = cpu_seconds(organisation, faces)
    changed = organisation.duties[0].replacing(stage="s1")
    edited = organisation.replacing(duties=(changed, *organisation.duties[1:]))
    assert cpu_seconds(edited, faces) < first / 2


def cpu_seconds(organisation, faces):
    gc.collect()
    start = process_time()
    drawn(organisation, faces=faces)
    return process_time() - start


def test_faces_of_cards_that_are_gone_are_not_kept_for_ever():
    gc.collect()
    before = sum(isinstance(each, Face) for each in gc.get_objects())
    faces = Faces(approximate_width)
    for number in range(1000):
        drawn(board(duty("a", "ops", title=f"Title {number}")), faces=faces)

    gc.collect()
    assert sum(isinstance(each, Face) for each in gc.get_objects()) - before < 300


def test_an_opened_card_says_what_is_written_about_its_duty_and_grows():
    written = duty(
        "deploy", "ops", "build",
        description="Bring it live", includes=("roll back", "announce"), excludes="the schema",
    )  # fmt: skip
    closed = drawn(board(written)).cards[0].face
    opened = drawn(board(written), Layout(opened=frozenset({"deploy"}))).cards[0].face
    assert texts(closed.marks) == ["Deploy"]
    assert " ".join(texts(opened.marks)) == (
        "Deploy Bring it live Includes roll back, announce Not: the schema"
    )
    lowest = max(mark.y for mark in opened.marks if isinstance(mark, Text))
    assert closed.height < lowest < opened.height


def test_an_opened_card_of_which_nothing_is_written_says_so():
    opened = drawn(board(duty("deploy", "ops", "build")), Layout(opened=frozenset({"deploy"})))
    assert texts(opened.cards[0].face.marks)[1:] == ["Nothing more is written", "about it."]


def test_a_card_opened_elsewhere_is_open_when_it_is_seen_again():
    faces = Faces(approximate_width)
    here, there = (board(duty("deploy", "ops", stage)) for stage in ("build", "run"))
    opened = Layout(opened=frozenset({"deploy"}))
    for organisation in (here, there):
        drawn(organisation, faces=faces)
    heights = [drawn(each, opened, faces=faces).cards[0].rect.h for each in (there, here)]
    assert heights[0] == heights[1] > drawn(here, faces=faces).cards[0].rect.h
