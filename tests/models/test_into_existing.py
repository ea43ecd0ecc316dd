"""A proposal joined with an organisation: what it adds and changes, and what it never does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from organisations import organisations

from dutyflow_models.changes import LISTS, compare, keyed
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.proposal import Proposal, origin
from dutyflow_models.org import Duty, Group, HandOff, Organisation, Scenario, Stage, Team

IDS = ["alpha", "beta", "gamma", "delta"]
NAMES = ["Alpha", "BETA", "The others", "beta"]
some_ids = st.lists(st.sampled_from(IDS), max_size=2, unique=True).map(tuple)
teams = st.builds(
    Team,
    id=st.sampled_from(IDS),
    title=st.sampled_from(NAMES),
    aliases=st.lists(st.sampled_from(NAMES), max_size=2).map(tuple),
    members=some_ids,
    previously=some_ids,
)
duties = st.builds(
    Duty,
    id=st.sampled_from(IDS),
    title=st.sampled_from(NAMES),
    responsible=some_ids,
    accountable=st.none() | st.sampled_from(IDS),
    previously=some_ids,
    note=st.sampled_from(["", "by hand", "CODEOWNERS, line 3", "CODEOWNERS, line 5"]),
)
handoffs = st.builds(
    HandOff,
    source=st.sampled_from(IDS[:2]),
    target=st.sampled_from(IDS[:2]),
    passes=st.sampled_from(["", "a release", "an alert"]),
    kind=st.sampled_from(["provide", "request"]),
    expectation=st.sampled_from(["", "soon"]),
)
followed = st.builds(
    Organisation,
    teams=st.lists(teams, max_size=4, unique_by=lambda team: team.id),
    duties=st.lists(duties, max_size=4, unique_by=lambda duty: duty.id),
    handoffs=st.lists(handoffs, max_size=4),
    groups=st.lists(
        st.builds(Group, id=st.sampled_from(IDS), title=st.sampled_from(NAMES), teams=some_ids),
        max_size=2,
        unique_by=lambda group: group.id,
    ),
)
existing_ones = followed | organisations
proposed = followed | organisations


def some_made_up(organisation, data):
    keys = [
        (section, part.id)
        for section in ("stages", "teams", "groups", "duties")
        for part in getattr(organisation, section)
    ]
    return frozenset(data.draw(st.sets(st.sampled_from(keys)))) if keys else frozenset()


@given(existing_ones, proposed, st.data())
def test_joining_once_more_changes_nothing(existing, organisation, data):
    proposal = Proposal(organisation, made_up=some_made_up(organisation, data))
    once = joined(existing, proposal)

    assert joined(once, proposal) is once
    assert items(once, proposal) == ()


@given(existing_ones, proposed, st.data())
def test_nothing_that_was_there_is_gone_and_its_order_stays(existing, organisation, data):
    made_up = some_made_up(organisation, data)
    after = joined(existing, Proposal(organisation, made_up=made_up))

    change = compare(existing, after)
    assert not change.identity
    for section in LISTS:
        assert not getattr(change, section).removed
        assert not getattr(change, section).reordered


@given(existing_ones, proposed)
def test_nothing_accepted_is_the_same_organisation(existing, organisation):
    assert joined(existing, Proposal(organisation), only=()) is existing


@given(existing_ones, proposed)
def test_every_item_accepted_is_the_whole(existing, organisation):
    proposal = Proposal(organisation)
    every = {item.key for item in items(existing, proposal)}

    assert joined(existing, proposal, every) == joined(existing, proposal)
    assert len(every) == len(items(existing, proposal))


@given(existing_ones, proposed, st.data())
def test_some_items_touch_nothing_but_themselves(existing, organisation, data):
    proposal = Proposal(organisation)
    keys = sorted(item.key for item in items(existing, proposal))
    chosen = set(data.draw(st.lists(st.sampled_from(keys)))) if keys else set()

    change = compare(existing, joined(existing, proposal, chosen))

    for section in ("stages", "teams", "groups", "duties"):
        touched = getattr(change, section).added | getattr(change, section).edited
        assert {(section, each) for each in touched} <= chosen


@given(existing_ones, proposed)
def test_items_say_what_an_entry_was_and_becomes(existing, organisation):
    proposal = Proposal(organisation)
    after = joined(existing, proposal)

    for item in items(existing, proposal):
        assert item.sentence.endswith((".", "…”."))
        if item.section in ("teams", "duties", "groups", "stages"):
            was = keyed(getattr(existing, item.section)).get(item.id)
            assert item.before == was
            assert (item.matched is None) == (was is None)
            assert keyed(getattr(after, item.section))[item.id] == item.after


@given(existing_ones)
def test_an_organisation_joined_with_itself_is_the_same(existing):
    assert joined(existing, Proposal(existing)) is existing


HERE = Organisation(
    teams=(
        Team(id="platform", title="Platform", aliases=("Cloud team",)),
        Team(id="dev", title="Dev", previously=("developers",)),
    ),
    duties=(
        Duty(id="clusters", title="Clusters", responsible=("platform",), note="ask Ada"),
        Duty(id="code", title="Code", responsible=("dev",), status="accepted", note="X, line 4"),
    ),
)


def made(*, teams=(), duties=(), handoffs=()):
    return Proposal(Organisation(teams=tuple(teams), duties=tuple(duties), handoffs=handoffs))


def test_a_team_is_found_by_its_title_another_name_or_an_id_from_before():
    for team in (
        Team(id="x", title="  PLATFORM"),
        Team(id="x", title="cloud team"),
        Team(id="x", title="Base", previously=("platform",)),
    ):
        duty = Duty(id="new", title="New", responsible=("x",))
        after = joined(HERE, made(teams=[team], duties=[duty]))
        assert [each.id for each in after.teams] == ["platform", "dev"]
        assert after.duties_by_id["new"].responsible == ("platform",)
    after = joined(HERE, made(teams=[Team(id="developers", title="Dev")]))
    assert after is HERE


def test_the_id_is_surer_than_the_title():
    proposal = made(teams=[Team(id="other", title="Dev"), Team(id="dev", title="Devs")])

    after = joined(HERE, proposal)

    assert [(team.id, team.title) for team in after.teams] == [
        ("platform", "Platform"),
        ("dev", "Devs"),
        ("other", "Dev"),
    ]


def test_a_title_that_a_team_had_becomes_another_name_and_no_name_is_its_own():
    renamed = Team(id="dev", title="Devs", aliases=("Dev", "devs", "Platform"))

    after = joined(HERE, made(teams=[renamed]))

    assert (after.teams[1].title, after.teams[1].aliases) == ("Devs", ("Dev",))
    assert joined(after, made(teams=[renamed])) is after


def test_a_title_by_which_a_team_is_known_does_not_rename_it():
    assert joined(HERE, made(teams=[Team(id="platform", title="Cloud team")])) is HERE


def test_what_an_import_does_not_say_stays():
    proposal = made(
        duties=[Duty(id="code", title="Code", responsible=("platform",), note=origin("X", 9))],
        teams=[Team(id="platform", title="Platform")],
    )

    code = joined(HERE, proposal).duties_by_id["code"]

    assert (code.status, code.responsible, code.note) == ("accepted", ("platform",), "X, line 9")


def test_a_place_that_moved_is_no_change_and_a_note_of_a_person_stays():
    proposal = made(
        duties=[
            Duty(id="code", title="Code", note=origin("X", 9)),
            Duty(id="clusters", title="Clusters", note=origin("X", 1)),
        ]
    )

    assert items(HERE, proposal) == ()


def test_where_it_stands_in_a_file_is_no_change_of_a_duty_that_says_the_same():
    here = Organisation(duties=(Duty(id="code", title="Code"),))

    assert items(here, made(duties=[Duty(id="code", title="Code", note=origin("X", 9))])) == ()


def test_sentences_say_who_has_a_duty_now_and_what_is_new():
    proposal = made(
        teams=[Team(id="sre", title="SRE")],
        duties=[
            Duty(id="code", title="Code", responsible=("sre",)),
            Duty(id="page", title="Be on call", accountable="sre"),
        ],
        handoffs=(HandOff(source="code", target="page"),),
    )

    assert [item.sentence for item in items(HERE, proposal)] == [
        "New team: “SRE”.",
        "“Code” moved from Dev to SRE.",
        "New duty: “Be on call” (SRE).",
        "New hand-off: “Code → Be on call”.",
    ]


def test_what_is_accepted_does_not_name_what_is_not():
    proposal = made(
        teams=[Team(id="sre", title="SRE")],
        duties=[
            Duty(id="code", title="Coding", responsible=("sre", "dev")),
            Duty(id="page", title="Be on call", accountable="sre", consulted=("dev",)),
        ],
        handoffs=(HandOff(source="code", target="page"),),
    )

    without_team = joined(HERE, proposal, {("duties", "code"), ("duties", "page")})
    without_duty = joined(HERE, proposal, {("teams", "sre"), ("handoffs", "code>page")})

    assert without_team.duties_by_id["page"].accountable is None
    assert without_team.duties_by_id["page"].consulted == ("dev",)
    assert without_team.duties_by_id["code"].responsible == ("dev",)
    assert without_duty.handoffs == ()


def test_a_hand_off_without_words_gets_them_and_one_with_others_stays():
    here = HERE.replacing(
        handoffs=(
            HandOff(source="code", target="clusters"),
            HandOff(source="clusters", target="code", passes="a cluster"),
        )
    )
    proposal = made(
        handoffs=(
            HandOff(source="code", target="clusters", passes="a release"),
            HandOff(source="clusters", target="code"),
            HandOff(source="clusters", target="code", passes="an alert"),
        )
    )

    after = joined(here, proposal)

    assert [each.passes for each in after.handoffs] == ["a release", "a cluster", "an alert"]


# --- ids that were made up --------------------------------------------------------------------


def guessed(*, stages=(), teams=(), groups=(), duties=(), scenarios=()):
    """Propose entries none of which has an id in the file that it comes from."""
    lists = {"stages": stages, "teams": teams, "groups": groups, "duties": duties}
    made_up = frozenset((section, each.id) for section, held in lists.items() for each in held)
    return Proposal(Organisation(**lists, scenarios=scenarios), made_up=made_up)


def test_an_id_that_was_made_up_is_not_another_entry_by_chance():
    here = HERE.replacing(
        stages=(Stage(id="run", title="Run it"),),
        groups=(Group(id="ops", title="Operations", teams=("dev",)),),
    )
    proposal = guessed(
        stages=[Stage(id="run", title="Run")],
        teams=[Team(id="dev", title="Devices")],
        groups=[Group(id="ops", title="Ops", teams=("dev",))],
        duties=[Duty(id="code", title="Code!", responsible=("dev",), stage="run")],
        scenarios=(Scenario(id="small", title="Small", merge=("ops",)),),
    )

    after = joined(here, proposal)

    assert after.teams[:2] == here.teams
    assert after.duties[:2] == here.duties
    assert after.stages[0] == here.stages[0]
    assert after.groups[0] == here.groups[0]
    assert after.duties[2].model_dump(exclude_defaults=True) == {
        "id": "code-2",
        "title": "Code!",
        "responsible": ("dev-2",),
        "stage": "run-2",
    }
    assert after.groups[1] == Group(id="ops-2", title="Ops", teams=("dev-2",))
    assert after.scenarios[0].merge == ("ops-2",)
    assert joined(after, proposal) is after


def test_an_entry_of_the_same_title_is_found_whatever_id_was_made_up():
    here = HERE.replacing(
        stages=(Stage(id="s1", title="Run"),),
        duties=(Duty(id="d7", title="Be on  call", responsible=("dev",), stage="s1"),),
    )
    proposal = guessed(
        stages=[Stage(id="run", title="run")],
        duties=[Duty(id="be-on-call", title="Be on call", stage="run", tags=("night",))],
    )

    after = joined(here, proposal)

    assert [each.id for each in after.stages] == ["s1"]
    assert [(each.id, each.stage, each.tags) for each in after.duties] == [("d7", "s1", ("night",))]


def test_teams_of_one_name_stay_apart_when_they_are_imported_again():
    here = Organisation(
        teams=(
            Team(id="alpha", title="Beta"),
            Team(id="gamma", title="Alpha"),
            Team(id="beta", title="Beta", aliases=("Alpha",)),
        )
    )
    proposal = guessed(
        teams=[
            Team(id="alpha", title="Alpha"),
            Team(id="gamma", title="Alpha"),
            Team(id="beta", title="Alpha", members=("Ada",)),
        ]
    )

    after = joined(here, proposal)

    assert (after.teams[3].id, after.teams[3].members) == ("beta-2", ("Ada",))
    assert joined(after, proposal) is after


def test_of_duties_with_one_title_each_keeps_its_stage():
    stages = (Stage(id="build", title="Build"), Stage(id="run", title="Run"))
    here = Organisation(
        stages=stages,
        duties=(
            Duty(id="test", title="Test", stage="build"),
            Duty(id="test-2", title="Test", stage="run"),
        ),
    )
    proposal = guessed(
        stages=stages,
        duties=[
            Duty(id="test-1", title="Test", stage="run"),
            Duty(id="test-3", title="Test", stage="build"),
            Duty(id="test-9", title="Test", stage="build"),
        ],
    )

    after = joined(here, proposal)

    assert after.duties[:2] == here.duties
    assert (after.duties[2].id, after.duties[2].stage) == ("test-9", "build")


def test_what_was_renamed_here_is_found_by_the_file_that_it_came_from():
    said = Duty(id="clean", title="Clean", note=origin("list.csv", 9))
    here = Organisation(duties=(Duty(id="clean", title="Clean up", note="list.csv, line 4"),))
    other = Organisation(duties=(Duty(id="clean", title="Clean up", note="b.csv, line 4"),))

    assert [each.title for each in joined(here, guessed(duties=[said])).duties] == ["Clean"]
    assert len(joined(other, guessed(duties=[said])).duties) == 2


def test_a_title_alone_is_not_enough_for_an_id_that_the_file_says():
    after = joined(HERE, made(duties=[Duty(id="x-1", title="Code")]))

    assert [each.id for each in after.duties] == ["clusters", "code", "x-1"]
