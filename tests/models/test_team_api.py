"""Team API pages: the template as people fill it in, and our pages read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from acme import ACME
from hostile import hostile, markup
from interchange_files import FOLDER, source

from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.into.team_api import KIND
from dutyflow_models.interchange.out.team_api import as_team_api
from dutyflow_models.org import Duty, HandOff, Organisation, Team, lane_of
from dutyflow_models.scenario import effective, scenario_by_id

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"


def read(text, name="teams.md"):
    return KIND.propose(source((name, text)), None)


def said(proposal):
    return [str(each) for each in proposal.remarks]


def test_our_pages_keep_teams_owned_duties_roles_and_who_is_accountable():
    shown = effective(ACME, scenario_by_id(ACME, "with-sre"))
    proposal = read(as_team_api(shown))

    assert said(proposal) == []
    found = proposal.organisation
    assert [each.title for each in found.teams] == [each.title for each in shown.teams]
    owned = {each.title: each for each in shown.duties if each.answerable}
    assert {each.title for each in found.duties} == owned.keys()
    for each in found.duties:
        there = owned[each.title]
        assert (each.answerable, each.responsible) == (there.answerable, there.responsible)
        assert (each.consulted, each.consumers) == (there.consulted, there.consumers)
    assert {(each.source, each.target, each.kind, each.passes) for each in found.handoffs} == {
        (each.source, each.target, each.kind, each.passes) for each in shown.handoffs
        if each.source != "on-call"
    }  # fmt: skip


def test_what_does_not_come_back_has_no_team_or_passes_within_one():
    shown = effective(read_org_file(SAMPLE).organisation, None)
    found = read(as_team_api(shown)).organisation

    titles = {each.title for each in found.duties}
    lost = [each for each in shown.duties if each.title not in titles]
    assert [lane_of(each, shown.teams_by_id) for each in lost] == [None]
    lanes = {each.id: lane_of(each, shown.teams_by_id) for each in shown.duties}
    passed = {each.passes for each in found.handoffs}
    gone = [each for each in shown.handoffs if each.passes not in passed]
    assert len(gone) == 2
    assert all(lanes[each.source] == lanes[each.target] for each in gone)


def test_our_pages_are_as_they_were():
    shown = effective(ACME, scenario_by_id(ACME, "with-sre"))

    assert as_team_api(shown) == (FOLDER / "acme-team-api.md").read_text(encoding="utf-8")


def test_a_team_that_is_accountable_alone_or_does_it_for_others_comes_back_so():
    whole = Organisation(
        teams=(Team(id="a", title="A - B"), Team(id="b", title="B | C"), Team(id="c", title="*C*")),
        duties=(
            Duty(id="one", title="One", accountable="a", responsible=("b", "c")),
            Duty(id="two", title="Two, and more", responsible=("b", "c"), informed=("a",)),
        ),
        handoffs=(HandOff(source="one", target="two", passes="x", expectation="in a day"),),
    )
    proposal = read(as_team_api(whole))

    found = proposal.organisation
    assert [each.title for each in found.teams] == ["A - B", "B | C", "*C*"]
    one, two = found.duties
    assert (one.accountable, one.responsible) == ("a-b", ("b-c", "c"))
    assert (two.accountable, two.responsible, two.informed) == (None, ("b-c", "c"), ("a-b",))
    (handoff,) = found.handoffs
    assert (handoff.passes, handoff.expectation) == ("x", "in a day")


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Stream-aligned", "stream-aligned"),
        ("complicated subsystem team", "complicated-subsystem"),
        ("**Platform**", "platform"),
        ("", None),
    ],
)
def test_the_type_of_a_team_is_read_as_people_write_it(written, found):
    team = read(f"* Team name and focus: A\n* Team type: {written}\n").organisation.teams[0]

    assert team.type == found


def test_what_stands_in_a_fence_is_an_example_and_not_read():
    text = "```\n* Team name and focus: Example\n```\n* Team name and focus: Real\n"

    assert [each.title for each in read(text).organisation.teams] == ["Real"]


def test_a_page_that_comes_twice_is_one_team():
    proposal = KIND.propose(
        source(
            ("a.md", "* Team name and focus: A\n* Software owned and evolved by this team: x\n"),
            ("b.md", "* Team name and focus: a\n* Software owned and evolved by this team: y\n"),
            ("readme.md", "# Hello\n"),
        ),
        None,
    )

    assert [each.title for each in proposal.organisation.teams] == ["A"]
    assert [each.note for each in proposal.organisation.duties] == ["a.md, line 2", "b.md, line 2"]
    assert said(proposal) == ["b.md:1: There is a page for “a” already; this one adds to it."]


def test_a_role_in_a_duty_that_nobody_describes_is_told():
    text = (
        "* Team name and focus: A\n* Software owned and evolved by this team: x\n\n"
        "### Our other roles\n\n| Duty | Owned by | Roles |\n| --- | --- | --- |\n"
        "| y | A | C |\n| x | A | Q |\n"
    )

    assert said(read(text)) == [
        "teams.md:8: “y” of “A” is not a duty that is described.",
        "teams.md:9: “Q” are no RASCI letters.",
    ]


def test_no_text_of_a_file_is_markup_on_a_page(tmp_path):
    text = as_team_api(effective(hostile(markup(tmp_path)), None))

    assert "img src" in text
    assert "<img" not in text.replace("\\<", "")
    starts = ("#", "*", "  *", "|", "")
    assert all(line.startswith(starts[:-1]) or not line for line in text.splitlines())
    text.encode()
