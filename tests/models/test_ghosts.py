"""Ghosts on a drawing: where they lie, what leads from them, and what they are not."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from acme import ACME
from hypothesis import given
from hypothesis import settings as limits
from organisations import edited, organisations

from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.legend import legend_of
from dutyflow_models.picture.look import Look
from dutyflow_models.scenario import effective, scenario_by_id

FILE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"


def by_letters(text, size, weight=400):
    return len(text) * size / 2


def drawn(before, after, layout=None):
    return draw(after, layout or Layout(), Look(), Faces(by_letters), before=before)


def words(shape):
    return [mark.text for mark in shape.face.marks if isinstance(mark, Text)]


def test_a_card_that_moved_leaves_a_ghost_in_its_old_cell_with_an_arrow():
    drawing = drawn(ACME, give_duties(ACME, ["clusters"], "dev"))

    (ghost,) = drawing.ghosts.cards
    assert (ghost.duty_id, ghost.team_id, ghost.stage_id) == ("ghost:clusters", "platform", "build")
    assert words(ghost) == ["Clusters", "→ Dev"]
    (arrow,) = drawing.ghosts.arrows
    card = drawing.cards_by_id["clusters"].rect
    assert arrow.points[-1][0] in (card.x, card.right)
    assert card.y <= arrow.points[-1][1] <= card.bottom


def test_a_card_in_another_stage_leaves_a_ghost_too():
    drawing = drawn(ACME, set_duty(ACME, "clusters", {"stage": "run"}))

    assert [words(each)[-1] for each in drawing.ghosts.cards] == ["→ Run"]


def test_a_removed_card_is_gone_and_an_added_one_is_new():
    after = add_duty(remove_duties(ACME, ["clusters"]), title="Backups", team_id="dev")

    ghosts = drawn(ACME, after).ghosts

    assert [words(each)[-1] for each in ghosts.cards] == ["gone"]
    assert not ghosts.arrows
    assert [(each.duty_id, words(each)) for each in ghosts.badges] == [("backups", ["new"])]


def test_a_lane_that_is_gone_is_a_quiet_lane_below_the_others():
    before = effective(ACME, scenario_by_id(ACME, "with-sre"))

    drawing = drawn(before, effective(ACME, None))

    (lane,) = drawing.ghosts.lanes
    assert lane.team_id == "sre"
    assert lane.rect.y >= max(each.rect.bottom for each in drawing.lanes)
    assert "sre" not in {each.team_id for each in drawing.lanes}
    assert "sre" not in {cell.team_id for cell in drawing.cells}


def test_teams_that_are_merged_leave_no_ghosts():
    sample = read_org(FILE.read_bytes(), name="kubernetes").organisation
    small = effective(sample, scenario_by_id(sample, "small"))

    for one, other in ((effective(sample, None), small), (small, effective(sample, None))):
        ghosts = drawn(one, other).ghosts
        assert (ghosts.cards, ghosts.lanes, ghosts.badges) == ((), (), ())


def test_ghosts_are_no_cards_and_do_not_count():
    after = give_duties(ACME, ["clusters"], "dev")
    plain, haunted = draw(after, Layout(), Look(), Faces(by_letters)), drawn(ACME, after)

    assert [card.duty_id for card in haunted.cards] == [card.duty_id for card in plain.cards]
    assert haunted.cards_by_id.keys() == plain.cards_by_id.keys()
    assert [lane.count for lane in haunted.lanes] == [lane.count for lane in plain.lanes]
    assert [arrow.key for arrow in haunted.arrows] == [arrow.key for arrow in plain.arrows]
    assert not any(each.startswith("ghost:") for cell in haunted.cells for each in cell.duty_ids)
    assert not haunted.echoes


def test_the_arrows_of_ghosts_stay_when_hand_offs_are_not_shown():
    drawing = drawn(ACME, give_duties(ACME, ["clusters"], "dev"), Layout(arrows="none"))

    assert (len(drawing.arrows), len(drawing.ghosts.arrows)) == (0, 1)


def test_the_legend_explains_what_is_there():
    after = add_duty(give_duties(ACME, ["clusters"], "dev"), title="Backups", team_id="dev")

    signs = [entry.sign for entry in legend_of(after, drawn(ACME, after))]

    assert signs[-3:] == ["ghost", "move", "new"]
    assert "ghost" not in [
        entry.sign for entry in legend_of(after, draw(after, Layout(), Look(), Faces(by_letters)))
    ]


@pytest.mark.parametrize("echoes", [False, True])
@limits(max_examples=40)
@given(both=organisations.flatmap(lambda org: edited(org).map(lambda after: (org, after))))
def test_ghosts_never_lie_upon_cards_or_one_another(echoes, both):
    before, after = (effective(each, None) for each in both)

    drawing = drawn(before, after, Layout(echoes=echoes))

    every = [
        *drawing.cards,
        *drawing.ghosts.cards,
        *(echo for cell in drawing.cells for echo in cell.echoes),
    ]
    for one, other in itertools.combinations(every, 2):
        assert not one.rect.touches(other.rect)


@limits(max_examples=30)
@given(organisations)
def test_a_state_leaves_no_ghosts_on_itself(org):
    shown = effective(org, None)

    ghosts = drawn(shown, shown).ghosts

    assert (ghosts.cards, ghosts.lanes, ghosts.badges, len(ghosts.arrows)) == ((), (), (), 0)
