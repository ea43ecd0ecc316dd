"""Organisation to table and back: teams, duties, stages and roles are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from acme import ACME
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.into.raci.kind import KIND, tables_of
from dutyflow_models.interchange.into.raci.mapping import RaciOptions, mapping_text, read_mapping
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.matching import name_of
from dutyflow_models.interchange.out.raci_csv import raci_csv
from dutyflow_models.interchange.out.raci_report import raci_markdown
from dutyflow_models.interchange.out.raci_xlsx import raci_xlsx
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import ROLES, Duty, Organisation, Stage, Team
from dutyflow_models.scenario import effective
from dutyflow_models.wording import plain

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"
WAYS = {
    "x.csv": raci_csv,
    "x.xlsx": lambda shown: raci_xlsx(shown.replacing(scenarios=()), None),
    "x.md": lambda shown: raci_markdown(shown, None),
}


def read(name, data):
    return KIND.propose(Source((SourceFile(name, data),)), None)


def said(organisation):
    """What a table says: the duties by title with stage and roles, and who answers for each."""
    teams = {team.id: team.title for team in organisation.teams}
    stages = {stage.id: stage.title for stage in organisation.stages}
    duties = []
    for duty in organisation.duties:
        roles = {role: {teams[each] for each in duty.teams_as(role)} for role in ROLES}
        roles["accountable"] = {teams[each] for each in [duty.answerable] if each}
        duties.append((duty.title, stages.get(duty.stage), roles))
    return list(teams.values()), duties


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("organisation", [ACME, read_org_file(SAMPLE).organisation])
def test_a_table_says_the_same_again(name, organisation):
    shown = effective(organisation, None)

    proposal = read(name, WAYS[name](shown))
    assert said(proposal.organisation) == said(shown)
    assert proposal.remarks == ()
    if name != "x.md":
        assert [duty.id for duty in proposal.organisation.duties] == [d.id for d in shown.duties]


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx"])
def test_reading_a_table_of_ours_into_its_organisation_changes_nothing_but_notes(name):
    shown = effective(ACME, None)
    changed = items(shown, read(name, WAYS[name](shown)))

    assert [(each.section, each.sentence) for each in changed if "note" not in each.sentence] == []
    again = joined(shown, read(name, WAYS[name](shown)))
    assert [(duty.accountable, duty.responsible) for duty in again.duties] == [
        (duty.accountable, duty.responsible) for duty in shown.duties
    ]


def test_what_was_edited_in_the_table_is_what_changes():
    text = raci_csv(ACME).decode("utf-8-sig").replace("Build,A/R,,", "Build,,A/R,")

    changed = items(ACME, read("x.csv", text.encode()))
    clusters = next(each for each in changed if each.id == "clusters")
    assert clusters.after.responsible == ("devops",)
    assert clusters.after.accountable == "devops"


def titles(least):
    letters = st.characters(categories=("L", "N", "P", "S", "Zs"))
    return (
        st.text(letters, min_size=least, max_size=30).map(plain).filter(lambda t: len(t) >= least)
    )


@st.composite
def tables(draw):
    """Organisations of which every team and duty has a part in something."""
    letters = [f"Team {each}" for each in draw(st.lists(titles(1), min_size=2, max_size=5))]
    teams = tuple(
        Team(id=f"t{at}", title=title)
        for at, title in enumerate({name_of(each): each for each in letters}.values())
    )
    ids = [team.id for team in teams]
    stages = tuple(Stage(id=f"s{at}", title=f"Stage {at}") for at in range(draw(st.integers(0, 2))))
    some = st.lists(st.sampled_from(ids), unique=True, max_size=len(ids))
    duties = [
        Duty(
            id=f"d{at}",
            title=title,
            stage=draw(st.sampled_from([None, *(stage.id for stage in stages)])),
            accountable=draw(st.sampled_from([None, *ids])),
            **{role: tuple(draw(some)) for role in ROLES if role != "accountable"},
        )
        for at, title in enumerate(draw(st.lists(titles(4), min_size=1, max_size=6, unique=True)))
    ]
    whole = Duty(id="whole", title="Something that all of them do", responsible=tuple(ids))
    return Organisation(teams=teams, stages=stages, duties=(*duties, whole))


NOBODYS = Duty(id="a", title="Left to nobody")
OPS = (Team(id="o", title="Ops"), Team(id="d", title="Dev"))
RUN = Duty(id="r", title="Run", accountable="o", responsible=("d",))
WATCH = Duty(id="b", title="Watch", responsible=("o", "d"), informed=("d",))


@example(Organisation(teams=OPS, duties=(NOBODYS, WATCH, NOBODYS.replacing(id="c", title="Nor"))))
@example(Organisation(teams=OPS, duties=(WATCH.replacing(title="=1+1"), RUN)))
@example(Organisation(teams=OPS, duties=(WATCH.replacing(title="_x0041_ | **b** <br> &amp;"), RUN)))
@settings(max_examples=25, deadline=None)
@given(tables())
def test_any_table_of_ours_says_the_same_again(organisation):
    used = {duty.stage for duty in organisation.duties}
    for name, written in WAYS.items():
        again = read(name, written(organisation)).organisation
        teams, duties = said(organisation)
        assert said(again) == (teams, duties)
        assert len(again.stages) == len([each for each in organisation.stages if each.id in used])


def test_of_a_workbook_of_ours_one_scenario_is_read_and_that_is_said():
    sample = read_org_file(SAMPLE).organisation
    base = effective(sample, None)
    data = raci_xlsx(sample, None)

    proposal = read("x.xlsx", data)

    assert [duty.id for duty in proposal.organisation.duties] == [each.id for each in base.duties]
    assert said(proposal.organisation) == said(base)
    assert proposal.remarks == ()
    (note,) = [each for each in proposal.notes if "was read" in each]
    assert note == (
        "x.xlsx: the sheet “Base” was read. “On-premises”, “Cloud”, “Large, with SRE” and “Small "
        "(three teams are one)” show other scenarios and were left out; choose under Table which "
        "one is read."
    )


def test_another_scenario_of_a_workbook_of_ours_can_be_chosen():
    sample = read_org_file(SAMPLE).organisation
    shown = effective(sample, sample.scenarios[2])
    source = Source((SourceFile("x.xlsx", raci_xlsx(sample, None)),))
    tables, _ = tables_of(source, RaciOptions())
    chosen = [
        each.mapping.model_copy(update={"used": each.grid.sheet == sample.scenarios[2].title})
        for each in tables
    ]

    proposal = KIND.propose(source, RaciOptions(tables=tuple(chosen)))

    assert said(proposal.organisation) == said(shown)
    assert not any("was left out" in each.text for each in proposal.remarks)
    assert not any("was read" in each for each in proposal.notes)


def test_a_mapping_kept_for_the_head_mixes_no_scenarios():
    sample = read_org_file(SAMPLE).organisation
    source = Source((SourceFile("x.xlsx", raci_xlsx(sample, None)),))
    tables, _ = tables_of(source, RaciOptions())
    first = tables[0].mapping.using(0, "description").using(1, "title")
    kept = read_mapping(mapping_text([(tables[0].grid, first)]))

    read_again, _ = tables_of(source, kept)

    assert [each.mapping.used for each in read_again].count(True) == 1
    assert read_again[0].mapping.column("title") == 1
