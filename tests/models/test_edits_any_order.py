"""Whatever is edited in whatever order: the organisation stays sound and nobody's copy changes."""

import contextlib
import re

from acme import ACME
from edit_steps import STEPS, edits
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.changes import compare
from dutyflow_models.edits import duties
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.ids import new_id
from dutyflow_models.org import ID_PATTERN, Organisation


def is_sound(org):
    for parts in (org.teams, org.duties, org.stages, org.groups, org.scenarios):
        assert len({part.id for part in parts}) == len(parts)
    for each in org.duties:
        assert set(duties.teams_in(each)) <= org.teams_by_id.keys()
        assert each.stage is None or each.stage in org.stages_by_id
        assert each.title == each.title.strip() != ""
    for each in org.handoffs:
        assert {each.source, each.target} <= org.duties_by_id.keys()
        assert each.source != each.target
    for each in (*org.points, *org.decisions, *org.waivers):
        assert set(each.about) <= org.duties_by_id.keys()
    named = [team_id for group in org.groups for team_id in group.teams]
    named += [team_id for each in org.principles for team_id in each.applies_to]
    named += [team_id for each in org.decisions for team_id in each.by]
    assert set(named) <= org.teams_by_id.keys()
    assert {each for scenario in org.scenarios for each in scenario.merge} <= {
        group.id for group in org.groups
    }
    assert Organisation.model_validate(org.model_dump(by_alias=True)) == org
    return True


@settings(max_examples=60)
@given(st.lists(edits(), max_size=12))
def test_any_sequence_of_edits_keeps_the_organisation_sound_and_never_touches_the_one_before(steps):
    org = ACME
    for name, first, second, title in steps:
        before, text = org, org.model_dump_json()
        with contextlib.suppress(EditRefused):
            org = STEPS[name](org, first, second, title)
        assert before.model_dump_json() == text
        assert is_sound(org)
        assert bool(compare(before, org)) == (org is not before)


@given(st.text(max_size=90), st.sets(st.sampled_from(["duty", "duty-2", "a", "a-2"])))
def test_an_id_made_from_any_title_is_a_free_slug(title, taken):
    made = new_id(title, taken)
    assert re.match(ID_PATTERN, made)
    assert made not in taken


def test_ids_say_what_the_title_says():
    assert new_id("Clusters — créer & upgrader", ()) == "clusters-creer-upgrader"
    assert new_id("Straße 9½", ()) == "strasse-91-2"
    assert new_id("當番", ()) == "duty"
    assert new_id("當番", {"team"}, fallback="team") == "team-2"
    long = new_id("x" * 90, {"x" * 64})
    assert (len(long), long[-2:]) == (64, "-2")
