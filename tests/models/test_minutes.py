"""What minutes tell of a workshop: net of what was undone, in step with its log."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from functools import partial

import pytest
from acme import ACME
from edit_steps import STEPS, edits
from hypothesis import given, settings
from hypothesis import strategies as st
from recorded import Recorded

from dutyflow_models.changes import compare
from dutyflow_models.differences import describe
from dutyflow_models.edits import decisions, duties, in_scenario, points, roles, teams
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import NextStep, lane_of
from dutyflow_models.renames import with_new_ids
from dutyflow_models.scenario import effective, scenario_by_id
from dutyflow_models.workshop.changed import HandedOver
from dutyflow_models.workshop.minutes import last_state, minutes_of


def minutes(recorded, scenario_id=None):
    scenario = scenario_by_id(recorded.now, scenario_id)
    return minutes_of(recorded.log, zone=UTC, scenario=scenario)


def give(*duty_ids, to):
    return lambda org: roles.give_duties(org, list(duty_ids), to)


def status(duty_id, new):
    return lambda org: duties.set_duty(org, duty_id, {"status": new})


def decide(text, **fields):
    return partial(decisions.add_decision, text=text, **fields)


def test_who_took_a_duty_over_is_told_from_whom_and_to_whom():
    found = minutes(Recorded(ACME).edit(give("clusters", to="dev"))).changed

    assert found.handed_over == (
        HandedOver("clusters", "Clusters", "platform", "dev", "Platform", "Dev"),
    )
    assert found.roles == ()


def test_a_duty_that_goes_through_three_hands_went_from_the_first_to_the_last():
    recorded = Recorded(ACME)
    for team_id in ("dev", "devops"):
        recorded.edit(give("clusters", to=team_id))

    assert [(each.old, each.new) for each in minutes(recorded).changed.handed_over] == [
        ("platform", "devops")
    ]


def test_what_was_undone_or_given_back_is_not_told_but_counted():
    recorded = Recorded(ACME).edit(give("clusters", to="dev")).undo()
    recorded.edit(give("code", to="platform")).edit(give("code", to="dev"))
    found = minutes(recorded)

    assert found.changed.handed_over == ()
    assert (found.edits, found.undone) == (3, 1)


def test_a_duty_of_nobody_comes_from_unassigned():
    found = minutes(Recorded(ACME).edit(give("cost", to="dev"))).changed.handed_over

    assert [(each.old, each.old_title) for each in found] == [(None, "Unassigned")]


def test_what_another_team_has_in_one_scenario_only_is_told_with_its_title():
    with_sre = scenario_by_id(ACME, "with-sre")
    recorded = Recorded(ACME).edit(
        lambda org: in_scenario.give_duties_in(
            org, with_sre, ["clusters"], "sre", reach="only-when"
        )
    )

    found = minutes(recorded).changed
    assert [(each.old, each.new, each.case) for each in found.handed_over] == [
        ("platform", "sre", "With SRE")
    ]
    assert found.others == ()
    there = minutes(recorded, "with-sre").changed.handed_over
    assert [(each.new, each.case) for each in there] == [("sre", "")]


def test_teams_that_a_scenario_makes_one_are_told_as_the_teams_they_are():
    recorded = Recorded(ACME).edit(give("clusters", to="devops"))

    found = minutes(recorded, "small").changed.handed_over
    assert [(each.old, each.new, each.case) for each in found] == [("platform", "devops", "")]


def test_a_role_beyond_the_hand_over_is_told_in_a_sentence():
    recorded = Recorded(ACME).edit(
        lambda org: roles.set_role(org, "code", "platform", "consulted", True)
    )

    assert [each.sentence for each in minutes(recorded).changed.roles] == [
        "“Code”: Platform is consulted now."
    ]


def test_new_gone_and_renamed_duties_and_teams_are_listed():
    recorded = Recorded(ACME)
    recorded.edit(lambda org: duties.add_duty(org, title="Backups", team_id="platform"))
    recorded.edit(lambda org: duties.remove_duties(org, ["cost"]))
    recorded.edit(lambda org: duties.set_duty(org, "code", {"title": "Write code"}))
    recorded.edit(lambda org: teams.add_team(org, title="Data"))
    recorded.edit(lambda org: teams.set_team(org, "dev", {"title": "Developers"}))
    found = minutes(recorded).changed

    assert [(each.title, each.owner) for each in found.added] == [("Backups", "Platform")]
    assert [(each.id, each.owner) for each in found.removed] == [("cost", "Unassigned")]
    assert [(each.old, each.new) for each in found.renamed] == [("Code", "Write code")]
    assert [each.title for each in found.teams_added] == ["Data"]
    assert [(each.old, each.new) for each in found.teams_renamed] == [("Dev", "Developers")]


def test_what_no_list_tells_is_told_in_sentences():
    recorded = Recorded(ACME).edit(lambda org: duties.set_duty(org, "code", {"load": 3}))
    recorded.edit(lambda org: points.remove_point(org, 0))

    assert minutes(recorded).changed.others == (
        "“Code”: load is “3” now; it was “1”.",
        "The point “Who pays?” is gone.",
    )


def test_statuses_are_grouped_by_what_they_are_now():
    recorded = Recorded(ACME)
    for duty_id, new in (("code", "accepted"), ("clusters", "accepted"), ("cost", "disputed")):
        recorded.edit(status(duty_id, new))

    assert minutes(recorded).changed.statuses == (
        ("accepted", ("Clusters", "Code")),
        ("disputed", ("Cost",)),
    )


def test_decisions_are_those_added_or_changed():
    recorded = Recorded(ACME).edit(
        decide("Dev pays", about=["cost"], by=["dev"], date="2026-11-28")
    )
    recorded.edit(lambda org: decisions.change_decision(org, 0, date="2026-11-28"))
    found = minutes(recorded).decided

    assert [(each.text, each.about, each.by, each.date) for each in found] == [
        ("Keep it", ("Cost",), ("Dev", "DevOps"), "2026-11-28"),
        ("Dev pays", ("Cost",), ("Dev",), "2026-11-28"),
    ]


def test_next_steps_come_by_the_day_they_are_due_and_those_without_one_last():
    recorded = Recorded(ACME)
    for text, due in (("Never", ""), ("Late", "2027-02-01"), ("Soon", "2026-12-01")):
        recorded.edit(decide(text, next_step=NextStep(what=f"{text}!", who="Ana", due=due)))

    assert [(each.what, each.due, each.decision) for each in minutes(recorded).steps] == [
        ("Soon!", "2026-12-01", "Soon"),
        ("Late!", "2027-02-01", "Late"),
        ("Never!", "", "Never"),
    ]


def test_open_points_say_which_are_new():
    recorded = Recorded(ACME).edit(
        lambda org: points.add_point(org, text="Who pays?", about=["code"], kind="risk")
    )

    assert [(each.text, each.about, each.new) for each in minutes(recorded).points] == [
        ("Who pays?", ("Cost", "Clusters"), False),
        ("Who pays?", ("Code",), True),
    ]


@pytest.mark.parametrize("answer", ["Dev – for now", ""])
def test_a_closed_point_has_its_answer_and_is_open_no_longer(answer):
    recorded = Recorded(ACME).edit(lambda org: points.close_point(org, 0, answer=answer))
    found = minutes(recorded)

    assert [(each.text, each.answer) for each in found.answered] == [("Who pays?", answer)]
    assert found.points == ()
    assert len(found.decided) == bool(answer)


def test_a_point_that_was_closed_before_is_not_told():
    recorded = Recorded(points.close_point(ACME, 0)).edit(give("code", to="platform"))

    assert minutes(recorded).answered == ()


def test_every_duty_stands_where_it_is_left():
    recorded = Recorded(ACME).edit(status("code", "disputed")).edit(status("clusters", "accepted"))
    found = minutes(recorded).left

    assert (found.disputed, found.nobody, found.not_accepted, found.accepted) == (
        ("Code",),
        ("Cost",),
        ("On call",),
        ("Clusters",),
    )


def test_findings_are_those_of_the_end():
    found = minutes(Recorded(ACME).edit(status("code", "disputed"))).findings

    assert ("disputed", ("code",)) in [(each.check, each.about) for each in found]


def test_time_is_told_per_duty_and_phase_with_the_longest_duty_first():
    recorded = Recorded(ACME).phase("Arrive").phase("Deal", minutes=5)
    recorded.shown("code").shown("clusters", minutes=2).shown("code", minutes=4).shown(minutes=3)
    recorded.phase("End", minutes=2).line("end", minutes=7)
    found = minutes(recorded)

    assert [(each.title, each.seconds / 60) for each in found.duties] == [
        ("Code", 5),
        ("Clusters", 4),
    ]
    assert [(each.title, each.seconds / 60) for each in found.phases] == [
        ("Arrive", 5),
        ("Deal", 12),
        ("End", 7),
    ]
    assert found.seconds == 25 * 60


def test_a_phase_that_was_gone_back_to_adds_up():
    recorded = Recorded(ACME).phase("One").phase("Two").phase("One").line("end", minutes=3)

    assert [(each.title, each.seconds / 60) for each in minutes(recorded).phases] == [
        ("One", 4),
        ("Two", 1),
    ]


def test_times_are_in_the_zone_asked_for():
    recorded = Recorded(ACME).line("note", "Coffee", minutes=90)
    found = minutes_of(recorded.log, zone=timezone(timedelta(hours=5, minutes=30)))

    assert f"{found.begun:%H:%M}" == "13:30"
    assert [f"{each.at:%H:%M} {each.text}" for each in found.notes] == ["15:00 Coffee"]


def test_a_log_without_a_line_has_minutes_too():
    recorded = Recorded(ACME)
    recorded.entries.clear()
    found = minutes(recorded)

    assert (found.begun, found.seconds, found.edits, found.decided) == (None, 0, 0, ())


@settings(max_examples=60)
@given(
    steps=st.lists(st.none() | edits(), max_size=12),
    scenario_id=st.sampled_from([None, "with-sre", "small"]),
)
def test_the_numbers_are_those_of_the_first_and_last_state(steps, scenario_id):
    recorded = Recorded(ACME)
    for step in steps:
        replay(recorded, step)
    found = minutes(recorded, scenario_id)
    last = recorded.now
    first = with_new_ids(recorded.first, last)  # what was joined goes on as the one it became
    change = compare(first, last)

    assert last_state(recorded.log) == last
    assert {each.id for each in found.changed.added} == change.duties.added
    assert {each.id for each in found.changed.removed} == change.duties.removed
    assert {each.id for each in found.changed.teams_added} == change.teams.added
    assert {each.id for each in found.changed.teams_removed} == change.teams.removed
    assert lanes_changed(found) == lanes_differing(first, last, scenario_id)
    assert len(found.changed.renamed) == sum(
        each.title != last.duties_by_id[each.id].title
        for each in first.duties
        if each.id in last.duties_by_id
    )
    assert sum(len(getattr(found.left, name)) for name in found.left.__dataclass_fields__) == len(
        effective(last, scenario_by_id(last, scenario_id)).duties
    )
    if not describe(recorded.first, last):
        assert found.changed == minutes(Recorded(first)).changed


def replay(recorded, step):
    """Undo for None; an edit that is refused, or changes nothing, leaves no line."""
    if step is None:
        if recorded._before:
            recorded.undo()
        return
    name, a, b, text = step
    try:
        after = STEPS[name](recorded.now, a, b, text)
    except EditRefused:
        return
    if after is not recorded.now:
        recorded.edit(lambda _: after)


def lanes_changed(found):
    return {
        (each.duty_id, each.old, each.new) for each in found.changed.handed_over if not each.case
    }


def lanes_differing(first, last, scenario_id):
    """Compare who has each duty that is there at both ends, teams apart; the plain way."""
    scenario = scenario_by_id(last, scenario_id)
    apart = scenario.model_copy(update={"merge": ()}) if scenario else None
    lanes = []
    for org in (first, last):
        shown = effective(org, apart)
        lanes.append({duty.id: lane_of(duty, shown.teams_by_id) for duty in shown.duties})
    was, now = lanes
    return {(each, was[each], now[each]) for each in was if each in now and was[each] != now[each]}
