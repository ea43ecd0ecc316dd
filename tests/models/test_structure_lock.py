"""The lock refuses changes of lanes, stages and accepted duties, and nothing else."""

from __future__ import annotations

from functools import partial

import pytest

from dutyflow_models.edits.duties import (
    add_duty,
    duplicate_duties,
    remove_duties,
    set_duty,
    set_status,
)
from dutyflow_models.edits.groups import set_group
from dutyflow_models.edits.merges import merge_group
from dutyflow_models.edits.points import add_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.edits.stages import add_stage, move_stage
from dutyflow_models.edits.structure import require_unlocked
from dutyflow_models.edits.teams import add_team, move_team, set_team
from dutyflow_models.layout import Layout
from dutyflow_models.org import Duty, Group, Organisation, Scenario, Stage, Team

ORG = Organisation(
    stages=(Stage(id="build", title="Build"), Stage(id="run", title="Run")),
    teams=(Team(id="dev", title="Dev"), Team(id="ops", title="Ops")),
    groups=(Group(id="all", title="All", teams=("dev", "ops")),),
    scenarios=(Scenario(id="small", title="Small"),),
    duties=(
        Duty(id="done", title="Write code", status="accepted", responsible=("dev",)),
        Duty(id="open", title="On call", stage="build", responsible=("dev",)),
    ),
)
LAYOUT = Layout()


def locked(edit):
    require_unlocked((ORG, LAYOUT), (edit(ORG), LAYOUT))


@pytest.mark.parametrize(
    ("edit", "named"),
    [
        (partial(add_team, title="New"), "teams"),
        (partial(set_team, team_id="dev", fields={"title": "Devs"}), "teams"),
        (partial(move_team, team_id="ops", before="dev"), "teams"),
        (partial(set_group, group_id="all", fields={"teams": ("dev",)}), "teams"),
        (partial(add_stage, title="New"), "stages"),
        (partial(move_stage, stage_id="run", before="build"), "stages"),
        (partial(merge_group, scenario_id="small", group_id="all"), "lanes"),
        (partial(set_duty, duty_id="done", fields={"title": "Code"}), "“Write code”"),
        (partial(give_duties, duty_ids=["open", "done"], team_id="ops"), "“Write code”"),
        (partial(remove_duties, duty_ids=["done"]), "“Write code”"),
        (partial(set_status, duty_ids=["done"], status="open"), "“Write code”"),
    ],
)
def test_what_is_locked_is_refused_by_a_sentence_that_names_the_lock(edit, named):
    with pytest.raises(EditRefused) as refusal:
        locked(edit)

    assert "The structure is locked" in str(refusal.value)
    assert named in str(refusal.value)
    assert "Workshop menu" in str(refusal.value)


@pytest.mark.parametrize(
    "edit",
    [
        partial(give_duties, duty_ids=["open"], team_id="ops"),
        partial(set_duty, duty_id="open", fields={"title": "Be called", "stage": "run"}),
        partial(set_status, duty_ids=["open"], status="accepted"),
        partial(remove_duties, duty_ids=["open"]),
        partial(duplicate_duties, duty_ids=["done"]),
        partial(add_duty, title="New"),
        partial(add_point, text="Who pays?", about=["done"]),
    ],
)
def test_everything_else_goes_through(edit):
    assert edit(ORG) != ORG
    locked(edit)


@pytest.mark.parametrize("changes", [{"lane_order": ("ops", "dev")}, {"colors": {"dev": "red"}}])
def test_lanes_keep_their_order_and_colours(changes):
    with pytest.raises(EditRefused, match="lanes stay as they are"):
        require_unlocked((ORG, LAYOUT), (ORG, LAYOUT.replacing(**changes)))


def test_the_order_of_cards_in_a_cell_is_free():
    require_unlocked((ORG, LAYOUT), (ORG, LAYOUT.replacing(card_order={"dev/": ("open", "done")})))
