"""Three states made one: what joins, what is asked, and the laws that hold whatever was changed."""

import pytest
from acme import ACME, duty
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from organisations import edited, organisations

from dutyflow_models.changes import LISTS
from dutyflow_models.edits.duties import (
    add_duty,
    move_duties_to_stage,
    remove_duties,
    set_duty,
)
from dutyflow_models.edits.factors import remove_factor
from dutyflow_models.edits.handoffs import add_handoff, remove_handoffs, set_handoff
from dutyflow_models.edits.roles import give_duties, set_role
from dutyflow_models.edits.teams import add_team, move_team, remove_team
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.org import Duty, Organisation, Point
from dutyflow_models.renames import with_ids
from dutyflow_models.three_way.conflict import ABSENT
from dutyflow_models.three_way.decide import choices_of, decide, decide_all
from dutyflow_models.three_way.matching import keyed, matched
from dutyflow_models.three_way.merge import merge
from dutyflow_models.three_way.values import alike, field_names, value_of


def joined(mine, theirs, base=ACME):
    found = merge(base, mine, theirs)
    assert found.conflicts == ()
    return found.organisation


def asked(mine, theirs, base=ACME):
    found = merge(base, mine, theirs)
    assert len(found.conflicts) == 1
    return found.organisation, found.conflicts[0]


def with_duty(**fields):
    return set_duty(ACME, "on-call", fields)


# --- what joins ------------------------------------------------------------------------------


def test_two_fields_of_one_duty_join():
    found = joined(with_duty(title="On call at night"), with_duty(status="accepted"))

    assert (duty(found).title, duty(found).status) == ("On call at night", "accepted")


def test_roles_join_as_sets_when_both_add_or_remove_different_teams():
    mine = set_role(ACME, "on-call", "sre", "consulted", True)
    theirs = set_role(
        set_role(ACME, "on-call", "platform", "consulted", True),
        "on-call",
        "dev",
        "consulted",
        False,
    )

    found = joined(mine, theirs)

    assert duty(found).consulted == ("platform", "sre")
    assert found == joined(theirs, mine)


def test_two_teams_that_each_take_a_duty_over_from_the_same_team_are_a_conflict():
    mine, theirs = (give_duties(ACME, ["code"], team) for team in ("platform", "devops"))

    found, conflict = asked(mine, theirs)

    assert duty(found, "code").responsible == ("platform",)
    assert (conflict.section, conflict.id, conflict.field) == ("duties", "code", "responsible")
    assert "“platform” in mine and “devops” in theirs; it was “dev”" in conflict.sentence


def test_what_both_changed_in_the_same_way_is_no_conflict():
    same = with_duty(title="Same")

    assert joined(same, with_duty(title="Same")) == same


def test_what_each_side_adds_is_there_and_the_order_does_not_depend_on_who_is_who():
    mine = add_duty(add_duty(ACME, title="Zebra"), title="Yak")
    theirs = add_duty(ACME, title="Ant")

    found = joined(mine, theirs)

    assert [each.id for each in found.duties[-3:]] == ["ant", "zebra", "yak"]
    assert found == joined(theirs, mine)


def test_an_order_changed_on_one_side_holds_with_what_the_other_added():
    mine = move_team(ACME, "sre", "platform")
    theirs = add_team(ACME, title="Data", after="devops")

    found = joined(mine, theirs)

    assert [team.id for team in found.teams] == ["sre", "platform", "devops", "data", "dev"]


def test_two_new_orders_are_asked_about():
    mine, theirs = move_team(ACME, "sre", "platform"), move_team(ACME, "dev", "platform")

    found, conflict = asked(mine, theirs)

    assert [team.id for team in found.teams] == [team.id for team in mine.teams]
    assert conflict.kind == "order"
    assert decide(found, conflict, "theirs").teams == theirs.teams
    assert decide(found, conflict, "base").teams == ACME.teams


def test_an_entry_removed_here_and_left_alone_there_is_gone():
    found = joined(remove_duties(ACME, ["code"]), with_duty(title="Other"))

    assert "code" not in found.duties_by_id
    assert all("code" not in (each.source, each.target) for each in found.handoffs)


def test_assignments_of_different_cases_join():
    first, second = duty(ACME).assignments
    mine = with_duty(assignments=(first.replacing(informed=("dev",)), second))
    theirs = with_duty(assignments=(first, second.replacing(informed=("dev",))))

    found = duty(joined(mine, theirs)).assignments

    assert [each.informed for each in found] == [("dev",), ("dev",)]


def test_conditions_on_different_factors_join():
    found = joined(with_duty(when={"sre": True}), with_duty(when={"hosting": "own"}))

    assert duty(found).when == {"sre": True, "hosting": "own"}


def test_keys_we_do_not_know_join():
    def org(**extra):
        return Organisation.model_validate({"duties": [{"id": "a", "title": "A", **extra}]})

    found = merge(org(x=1, y=1), org(x=2, y=1), org(x=1, y={"z": 1}))

    assert (found.conflicts, found.organisation) == ((), org(x=2, y={"z": 1}))
    assert merge(org(x=1), org(x=1), org()).organisation == org()


def test_the_head_joins_by_field():
    mine = ACME.replacing(org=ACME.org.replacing(title="Acme Ltd"))
    theirs = ACME.replacing(org=ACME.org.replacing(description="Who does what"))

    head = joined(mine, theirs).org

    assert (head.title, head.description) == ("Acme Ltd", "Who does what")


# --- what has another id ---------------------------------------------------------------------


def renamed(org, old, new, **fields):
    org = with_ids(org, {}, {old: new})
    return set_duty(org, new, {"previously": (old,), **fields})


def test_a_duty_with_a_new_id_is_followed_wherever_the_other_side_names_it():
    mine = renamed(ACME, "code", "software")
    theirs = add_handoff(set_duty(ACME, "code", {"note": "Mind it"}), "code", "cost")

    found = joined(mine, theirs)

    assert found.duties_by_id["software"].note == "Mind it"
    assert ("software", "cost") in [(each.source, each.target) for each in found.handoffs]
    assert found == joined(theirs, mine)


def test_two_new_ids_of_one_duty_are_asked_about():
    mine, theirs = renamed(ACME, "code", "software"), renamed(ACME, "code", "programs")

    found, conflict = asked(mine, theirs)

    assert conflict.kind == "id"
    decided = decide(found, conflict, "theirs")
    assert "programs" in decided.duties_by_id
    assert ("programs", "on-call") in [(each.source, each.target) for each in decided.handoffs]


# --- what is asked ---------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["mine", "theirs", "base"])
def test_a_field_changed_on_both_sides_is_mine_until_decided(choice):
    sides = {"base": ACME, "mine": with_duty(title="Mine"), "theirs": with_duty(title="Theirs")}

    found, conflict = asked(sides["mine"], sides["theirs"])

    assert duty(found).title == "Mine"
    assert conflict.sentence == (
        "“Mine”: title is “Mine” in mine and “Theirs” in theirs; it was “On call”."
    )
    assert decide(found, conflict, choice) == sides[choice]
    assert choices_of(conflict) == ("mine", "theirs", "base")


def test_one_id_added_on_both_sides_is_one_duty_whose_fields_are_asked_about():
    mine = add_duty(ACME, title="Costs", team_id="dev")
    theirs = move_duties_to_stage(add_duty(ACME, title="Costs", team_id="sre"), ["costs"], "run")
    theirs = set_duty(theirs, "costs", {"title": "The costs"})

    found, conflict = asked(mine, theirs)

    assert duty(found, "costs").responsible == ("sre", "dev") or duty(found, "costs").stage == "run"
    assert (conflict.field, conflict.base) == ("title", ABSENT)
    assert choices_of(conflict) == ("mine", "theirs")


def test_a_duty_removed_here_and_changed_there_is_asked_about_and_can_come_back_to_its_place():
    mine = remove_duties(ACME, ["cost"])
    theirs = set_duty(ACME, "cost", {"title": "Pay"})

    found, conflict = asked(mine, theirs)

    assert "cost" not in found.duties_by_id
    assert conflict.sentence == "The duty “Pay” was removed in mine and changed in theirs."
    assert decide(found, conflict, "theirs").duties == theirs.duties
    assert decide(found, conflict, "base").duties == ACME.duties
    assert decide(found, conflict, "mine") is found


def test_a_duty_changed_here_and_removed_there_stays_until_decided():
    mine, theirs = set_duty(ACME, "cost", {"title": "Pay"}), remove_duties(ACME, ["cost"])

    found, conflict = asked(mine, theirs)

    assert duty(found, "cost").title == "Pay"
    assert decide(found, conflict, "theirs").duties == theirs.duties


def test_a_team_removed_here_that_got_a_duty_there_is_asked_about():
    mine, theirs = remove_team(ACME, "sre"), give_duties(ACME, ["cost"], "sre")

    found, conflict = asked(mine, theirs)

    assert "sre" not in found.teams_by_id
    assert conflict.sentence == "The team “SRE” was removed in mine and still used in theirs."
    assert decide(found, conflict, "theirs").teams == ACME.teams
    other, _ = asked(theirs, mine)
    assert "sre" in other.teams_by_id


# --- hand-offs and what has no id ------------------------------------------------------------


def test_of_two_hand_offs_between_the_same_duties_the_right_one_is_removed():
    mine = remove_handoffs(ACME, ["code>on-call"])
    theirs = set_handoff(ACME, "code>on-call#2", {"note": "Call first"})

    found = joined(mine, theirs)

    assert [(each.kind, each.note) for each in found.handoffs if each.source == "code"] == [
        ("escalate", "Call first")
    ]


def test_a_hand_off_that_passes_two_things_is_asked_about_by_its_key():
    mine, theirs = (
        set_handoff(ACME, "clusters>on-call", {"passes": passes}) for passes in ("one", "two")
    )

    found, conflict = asked(mine, theirs)

    assert (conflict.id, conflict.title) == ("clusters>on-call", "Clusters → On call")
    assert decide(found, conflict, "theirs") == theirs


def test_points_join_by_their_text():
    point = ACME.points[0]
    mine = ACME.replacing(points=(point.replacing(state="closed"),))
    theirs = ACME.replacing(points=(Point(text="First"), point.replacing(kind="risk")))

    found = joined(mine, theirs)

    assert [(each.text, each.state, each.kind) for each in found.points] == [
        ("First", "open", None),
        ("Who pays?", "closed", "risk"),
    ]


# --- without a base --------------------------------------------------------------------------


def test_without_a_base_every_difference_is_asked_about_and_nothing_is_lost():
    mine = add_duty(with_duty(title="Mine"), title="New here")
    theirs = add_duty(with_duty(title="Theirs", note="More"), title="New there")

    found = merge(None, mine, theirs)

    assert {each.field for each in found.conflicts} == {"title", "note"}
    assert {"new-here", "new-there"} <= found.organisation.duties_by_id.keys()


def test_without_a_base_what_only_one_side_has_is_asked_about():
    found = merge(None, ACME, remove_duties(ACME, ["cost"]))

    assert "The duty “Cost” is only in mine; theirs lacks it." in [
        each.sentence for each in found.conflicts
    ]


# --- laws ------------------------------------------------------------------------------------


@st.composite
def changed(draw, organisation, most=3):
    for _ in range(draw(st.integers(0, most))):
        organisation = draw(edited(organisation))
    return organisation


@st.composite
def three(draw):
    base = draw(organisations)
    return base, draw(changed(base)), draw(changed(base))


@given(three())
def test_merging_with_oneself_is_oneself(sides):
    base, mine, _ = sides

    found = merge(base, mine, mine)

    assert (found.organisation, found.conflicts) == (mine, ())


@given(three())
def test_merging_with_what_nobody_changed_is_what_the_other_made(sides):
    base, mine, _ = sides

    assert merge(base, mine, base) == merge(base, base, mine)
    assert merge(base, mine, base).organisation == mine
    assert merge(base, mine, base).conflicts == ()


@given(three())
def test_it_does_not_matter_who_is_who_where_nothing_is_asked(sides):
    base, mine, theirs = sides
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)

    assert {each.key for each in one.conflicts} == {each.key for each in other.conflicts}
    if not one.conflicts:
        assert one.organisation == other.organisation


@given(st.data())
def test_changes_of_different_lists_never_conflict(data):
    base = data.draw(organisations)
    mine = data.draw(changed(base))
    theirs = data.draw(changed(base))
    for name in (*LISTS, "org"):
        side = data.draw(st.booleans())
        kept = {name: getattr(base, name)}
        mine, theirs = (
            (mine.replacing(**kept), theirs) if side else (mine, theirs.replacing(**kept))
        )
    assume(not any(removed(base, side) for side in (mine, theirs)))

    found = merge(base, mine, theirs)

    assert found.conflicts == ()


@given(three())
@settings(max_examples=200)
def test_nobodys_change_is_lost(sides):
    base, mine, theirs = sides
    found = merge(base, mine, theirs)
    asked_about = {(each.section, each.field) for each in found.conflicts}
    for name in LISTS:
        was, here, there = matched(*(getattr(side, name) for side in sides))
        now = keyed(getattr(found.organisation, name))
        if any(number > 1 for _, number in (*was, *here, *there)):
            continue
        for side in (here, there):
            for key in side.keys() - was.keys():
                assert key in now or (name, "") in asked_about
            for key in was.keys() - side.keys():
                assert key not in now or (name, "") in asked_about
            for key in side.keys() & was.keys():
                assert_change_is_there(name, was[key], side[key], now.get(key), asked_about)


def assert_change_is_there(section, was, side, now, asked_about):
    if alike(was, side) or (section, "") in asked_about:
        return
    for field in field_names(was, side):
        before, after = value_of(was, field), value_of(side, field)
        if alike(before, after) or (section, field) in asked_about:
            continue
        assert now is not None
        is_now = value_of(now, field)
        if isinstance(before, tuple) and isinstance(after, tuple):
            assert all(any(alike(x, y) for y in is_now) or x in before for x in after)
            assert not any(any(alike(x, y) for y in is_now) for x in before if x not in after)
        elif not isinstance(after, dict) or not isinstance(before, dict):
            assert alike(is_now, after)


def removed(base, side):
    return any(
        keyed(getattr(base, name)).keys() - keyed(getattr(side, name)).keys() for name in LISTS
    )


@given(three(), st.sampled_from(["mine", "theirs"]))
def test_deciding_everything_for_one_side_leaves_nothing_of_the_other_in_what_was_asked(
    sides, choice
):
    base, mine, theirs = sides
    found = merge(base, mine, theirs)

    decided = decide_all(found.organisation, found.conflicts, choice)

    again = merge(base, decided, {"mine": mine, "theirs": theirs}[choice])
    assert not {each.key for each in again.conflicts if each.kind == "field"} & {
        each.key for each in found.conflicts
    }
    assert decide_all(found.organisation, found.conflicts, "mine") == found.organisation


def test_a_part_that_nobody_changed_is_the_very_object_of_theirs():
    theirs = Organisation.model_validate(ACME.model_dump(by_alias=True))

    found = merge(ACME, with_duty(note="x"), theirs).organisation

    assert found.teams is theirs.teams
    assert [a is b for a, b in zip(found.duties, theirs.duties, strict=True)].count(False) == 1


def test_duties_may_lack_anything():
    bare = Organisation(duties=(Duty(id="a", title="A"),))

    assert merge(Organisation(), bare, Organisation()).organisation == bare


def test_what_one_side_removed_does_not_hide_that_the_other_sorted_the_list():
    base = Organisation(duties=tuple(Duty(id=name, title=name) for name in ("a", "b")))
    mine = remove_duties(base, ["b"])
    theirs = base.replacing(
        duties=tuple(Duty(id=name, title=name) for name in ("first", "b", "last", "a"))
    )

    found = joined(mine, theirs, base)

    assert [duty.id for duty in found.duties] == ["first", "last", "a"]
    assert found == joined(theirs, mine, base)


def test_a_conflict_says_of_an_edit_what_it_says_once_that_was_written_and_read_again():
    """As after a crash, when work comes back; an assignment without its factor holds always."""
    mine, theirs = remove_factor(ACME, "sre"), remove_factor(ACME, "hosting")

    found, conflict = asked(mine, theirs)

    again = read_org(org_text(mine).encode()).organisation
    assert asked(again, theirs) == (found, conflict)
    assert "when: ," not in conflict.sentence
