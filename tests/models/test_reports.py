"""Minutes and team pages as people read them: golden files, and texts that stay texts."""

from __future__ import annotations

import re
from datetime import UTC
from html.parser import HTMLParser
from pathlib import Path

import pytest
from acme import ACME
from hostile import hostile, markup
from recorded import Recorded

from dutyflow_models import language
from dutyflow_models.edits import decisions, duties, points, roles
from dutyflow_models.org import NextStep
from dutyflow_models.reports.blocks import Heading, Item, Items, Report, Table, Words
from dutyflow_models.reports.html import report_as_html
from dutyflow_models.reports.markdown import report_as_markdown
from dutyflow_models.reports.minutes import AFTER, BEFORE, in_hours, minutes_report
from dutyflow_models.reports.teams import index_report, team_pages, team_report
from dutyflow_models.scenario import effective, scenario_by_id
from dutyflow_models.workshop.minutes import minutes_of

GOLDEN = Path(__file__).parents[1] / "files" / "golden"
PICTURES = {BEFORE: b"before", AFTER: b"after"}
ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li"),
    *("span", "a", "table", "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption"),
}


def held_workshop():
    """A short workshop in which a little of everything happens."""
    recorded = Recorded(ACME).phase("Who owns this?").shown("clusters")
    recorded.edit(lambda org: roles.give_duties(org, ["clusters"], "dev"))
    recorded.shown("cost", minutes=2)
    recorded.edit(lambda org: duties.set_duty(org, "cost", {"status": "disputed"}))
    recorded.edit(lambda org: duties.set_duty(org, "code", {"status": "accepted"}))
    recorded.edit(lambda org: duties.set_duty(org, "code", {"title": "Oops"})).undo()
    recorded.edit(
        lambda org: decisions.add_decision(
            org,
            text="Dev runs the clusters until spring.",
            about=["clusters"],
            by=["platform", "dev"],
            date="2026-11-28",
            next_step=NextStep(what="Hand over the keys", who="Platform", due="2026-12-04"),
        )
    )
    recorded.edit(
        lambda org: points.add_point(
            org, text="Backups?", about=["code"], kind="parked", raised_by="Dev"
        )
    )
    recorded.edit(
        lambda org: points.close_point(org, 0, answer="The budget of Platform", date="2026-11-28")
    )
    return recorded.line("note", "Blind round: 2 teams agree").line("end", minutes=80)


def told(recorded, scenario_id=None):
    return minutes_of(recorded.log, zone=UTC, scenario=scenario_by_id(recorded.now, scenario_id))


def pages_of(org, scenario_id=None):
    return team_pages(effective(org, scenario_by_id(org, scenario_id)), org)


def golden(name, text):
    assert text == (GOLDEN / name).read_text(encoding="utf-8")


def test_minutes_in_markdown():
    golden("minutes.md", report_as_markdown(minutes_report(told(held_workshop()), pictures=True)))


def test_within_a_sentence_nouns_of_another_language_keep_their_capitals(request):
    language.install(lambda text, _about, _n: {"Disputed": "Im Streit"}.get(text, ""))
    request.addfinalizer(lambda: language.install(None))
    assert "im Streit: 1" in report_as_markdown(
        minutes_report(told(held_workshop()), pictures=False)
    )


def test_minutes_in_html():
    report = minutes_report(told(held_workshop()), pictures=True)
    golden("minutes.html", report_as_html(report, PICTURES))


def test_a_team_page_in_markdown():
    page = next(each for each in pages_of(held_workshop().now) if each.team.id == "platform")
    golden("team.md", report_as_markdown(team_report(page, None)))


def test_the_index_leads_to_every_page():
    pages = pages_of(ACME, "with-sre")
    report = index_report(pages, ACME, scenario_by_id(ACME, "with-sre"))

    lines = report_as_markdown(report).splitlines()
    assert lines[:3] == ["# Teams: Acme", "", "Scenario: With SRE"]
    assert "- [Platform](team-platform.md) — accountable: 1" in lines
    assert '<a href="team-sre.html">SRE</a>' in report_as_html(report, {})


def test_what_one_team_gives_another_waits_for():
    for scenario_id in (None, "with-sre", "small"):
        pages = pages_of(ACME, scenario_id)
        served = [each for page in pages for each in page.serves]
        awaited = [each for page in pages for each in page.waits_for]

        assert served
        assert {each for each in served if each.taker} == {each for each in awaited if each.giver}


def test_roles_on_a_team_page_are_those_of_the_scenario():
    page = next(each for each in pages_of(ACME, "with-sre") if each.team.id == "sre")

    assert [
        (role, [(part.title, part.letters) for part in parts]) for role, parts in page.parts
    ] == [("accountable", [("On call", "A/R"), ("Reliability", "A/R")])]


def test_a_merged_lane_has_one_page():
    assert [page.name for page in pages_of(ACME, "small")] == ["team-ops", "team-dev"]


def test_next_steps_stand_with_the_team_or_person_they_name():
    org = ACME
    for text, who, about in (
        ("By name", "devOPS ", ()),
        ("By a person", "Ana", ("code",)),
        ("Of another", "Platform", ("code",)),
    ):
        org = decisions.add_decision(
            org, text=text, about=about, next_step=NextStep(what="x", who=who)
        )
    steps = {page.team.id: [step.decision for step in page.steps] for page in pages_of(org)}

    assert steps == {"platform": ["Of another"], "devops": ["By name"], "dev": ["By a person"]}


def test_points_stand_with_the_teams_whose_duties_they_are_about_until_they_are_closed():
    points_of = {page.team.id: len(page.points) for page in pages_of(ACME)}
    closed = pages_of(points.close_point(ACME, 0))

    assert points_of == {"platform": 1, "devops": 0, "dev": 0}
    assert not any(page.points for page in closed)


def test_no_file_is_called_as_windows_calls_a_device():
    teams = tuple(ACME.teams[0].replacing(id=name, title=name) for name in ("con", "nul", "index"))

    names = [page.name for page in pages_of(ACME.replacing(teams=teams))]
    assert names == ["team-con", "team-nul", "team-index"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "0 s"), (59.6, "1 min"), (245, "4 min 5 s"), (600, "10 min"), (5520, "1 h 32 min")],
)
def test_times_are_said_shortly(seconds, said):
    assert in_hours(seconds) == said


@pytest.mark.parametrize("scenario_id", [None, "c1", "c2"])
def test_no_text_of_a_file_is_markup_in_markdown(hostile_reports, scenario_id):
    for report in hostile_reports(scenario_id):
        text = report_as_markdown(report)
        assert "img src" in text
        assert not re.search(r"(?<!\\)<", text)
        assert not re.search(r"(?<!\\)!\[(?!(Before|After) the workshop\])", text)
        targets = re.findall(r"(?<!\\)\]\(([^)]*)\)", text)
        assert all(
            re.fullmatch(r"(team-t\d|g1|team-g1|before|after)\.(md|png)", t) for t in targets
        )
        starts = ("#", "- ", "| ", "![")
        for line in text.splitlines():
            assert (
                line.startswith(starts)
                or re.match(r"[^\s\d=+>`~-]|\d(?!\d*[.)])", line)
                or not line
            )
        assert all(letter.isprintable() or letter == "\n" for letter in text)
        text.encode()


@pytest.mark.parametrize(
    "text", ["- a", "+ a", "1. a", "12) a", "=== ", "# a", "> a", "~~~", "| a"]
)
def test_a_text_that_begins_like_a_list_or_heading_begins_none(text):
    _, _, words, _, item, _ = report_as_markdown(
        Report("T", (Words(text), Items((Item(text),))))
    ).split("\n")

    for line in (words, item.removeprefix("- ")):
        assert not re.match(r"[-+=#>~|]|\d+[.)]", line)
        assert line.replace("\\", "") == text.strip()


@pytest.mark.parametrize("scenario_id", [None, "c1", "c2"])
def test_no_text_of_a_file_is_markup_in_html(hostile_reports, scenario_id):
    for report in hostile_reports(scenario_id):
        text = report_as_html(report, PICTURES)
        seen = Seen()
        seen.feed(text)

        assert seen.tags <= ALLOWED
        assert not {name for name in seen.attributes if name.startswith("on") or name == "style"}
        assert all(re.fullmatch(r"team-(t\d|g1)\.html", target) for target in seen.targets)
        assert all(source.startswith("data:image/png;base64,") for source in seen.sources)
        assert seen.opened == seen.closed
        text.encode()


@pytest.fixture
def hostile_reports(tmp_path):
    def made(scenario_id):
        org = hostile(markup(tmp_path))
        recorded = Recorded(org).phase(org.duties[0].title).shown("d1")
        recorded.edit(lambda now: roles.give_duties(now, ["d2", "d3"], "t2"))
        recorded.edit(lambda now: duties.remove_duties(now, ["d5"]))
        recorded.edit(lambda now: duties.set_duty(now, "d1", {"title": "half \ud83d"}))
        recorded.line("note", org.duties[1].title)
        pages = pages_of(recorded.now, scenario_id)
        scenario = scenario_by_id(org, scenario_id)
        return [
            minutes_report(told(recorded, scenario_id), pictures=True),
            index_report(pages, org, scenario),
            *(team_report(page, scenario) for page in pages),
        ]

    return made


def test_a_table_has_as_many_cells_in_every_row_whatever_is_in_them():
    report = Report("T", (Heading("H"), Table(("A", "B"), (("x | y", "two\nlines"), ("", "|")))))

    rows = [line for line in report_as_markdown(report).splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {3}


class Seen(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.targets, self.sources = set(), set(), [], []
        self.opened = self.closed = 0

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.targets += [value for name, value in attrs if name == "href"]
        self.sources += [value for name, value in attrs if name == "src"]
        self.opened += tag not in ("meta", "img")

    def handle_endtag(self, tag):
        self.closed += 1
