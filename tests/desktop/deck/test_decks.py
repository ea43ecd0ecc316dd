"""A whole deck, its reports, and text that tries to be something else."""

from __future__ import annotations

import datetime
import importlib
import io
import re
import sys
import zipfile
from xml.etree import ElementTree

import pytest
from deck_hand import every_text, exported, subject, text_sizes, titles, written
from hostile import Canary, hostile, make_canary, markup
from openpyxl import load_workbook

from dutyflow.export.picture import Subject

pytestmark = pytest.mark.usefixtures("qapp")


def tables(slide):
    return [each.table for each in slide.shapes if each.has_table]


def cells(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


def slide_called(deck, title):
    return next(each for each in deck.slides if each.shapes.title.text.startswith(title))


def test_a_deck_has_a_title_each_scenario_differences_load_teams_and_points():
    found = titles(exported(deck=True))

    order = [
        "Who runs it", "Base", "With SRE", "What the scenarios change", "Load", "Operations",
        "Development", "Open points and decisions",
    ]  # fmt: skip
    assert [re.split("[,:]", each)[0] for each in dict.fromkeys(found)] == order


def test_the_title_slide_says_what_it_is_about_and_when():
    first = exported(deck=True, date=True).slides[0]

    assert first.placeholders[1].text == "As agreed\n4 June"


def test_the_differences_are_told_in_sentences():
    text = every_text(exported(deck=True))

    assert "The duty “Error budget” (Reliability) appeared." in text


def test_load_is_a_table_of_every_lane_and_one_of_the_scenarios():
    by_focus, by_case = tables(slide_called(exported(deck=True), "Load"))

    assert cells(by_focus)[:2] == [
        ["Team", "Duties", "Load", "Not said"],
        ["Operations", "3", "3", "3"],
    ]
    assert cells(by_case)[0] == ["Team", "Base", "With SRE"]
    assert ["Reliability", "0", "1"] in cells(by_case)


def test_a_team_has_a_page_with_its_duties_and_whom_it_serves():
    deck = exported(subject(scenario_id="with-sre"), deck=True)
    page = slide_called(deck, "Reliability")

    assert [cells(each) for each in tables(page)] == [
        [["Duty", "Roles", "Stage"], ["Error budget", "A/R", ""]]
    ]
    assert "Whom it serves" in every_text(deck)


def test_a_team_has_one_slide_with_its_parts_side_by_side():
    deck = exported(subject(2), deck=True)
    pages = [each for each in deck.slides if each.shapes.title.text.startswith("Operations")]

    assert len(pages) == 1
    lefts = {
        text.partition(" (")[0]: shape.left
        for shape in pages[0].shapes
        if shape.has_text_frame
        for text in (each.text for each in shape.text_frame.paragraphs)
    }
    assert lefts["Duties"] < lefts["Whom it serves"] < lefts["Open points"]


def test_points_and_decisions_are_told():
    text = every_text(exported(deck=True))

    assert "Who pays? – about “Run 0 for ops”" in text
    assert "Dev carries the pager" in text


def test_the_load_is_a_chart_whose_numbers_can_be_edited():
    (chart,) = (
        each.chart for each in slide_called(exported(deck=True), "Load").shapes if each.has_chart
    )
    plot = chart.plots[0]

    assert list(plot.categories) == ["Operations", "Development"]
    assert [(each.name, tuple(each.values)) for each in plot.series] == [("Not said", (3, 3))]
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    assert [[cell.value for cell in row] for row in book.active.iter_rows()] == [
        [None, "Not said"],
        ["Operations", 3],
        ["Development", 3],
    ]


def test_a_chart_says_its_numbers_to_a_screen_reader():
    slide = slide_called(exported(deck=True), "Load")
    (frame,) = (each for each in slide.shapes if each.has_chart)

    assert frame.element.nvGraphicFramePr.cNvPr.get("descr") == (
        "Bar chart of the load of each team: “Operations”: 3; “Development”: 3."
    )


def test_a_deck_with_charts_is_the_same_whenever_it_is_made(monkeypatch):
    one = written(deck=True)
    real = datetime.datetime
    later = type("Later", (real,), {"now": classmethod(lambda *_, **__: real(2031, 2, 3))})
    for module in ("openpyxl.packaging.core", "openpyxl.writer.excel", "xlsxwriter.core"):
        importlib.import_module(module)
        if hasattr(sys.modules[module], "datetime"):
            kept = sys.modules[module].datetime
            monkeypatch.setattr(f"{module}.datetime", later if kept is real else _Module(later))

    assert written(deck=True) == one


class _Module:
    """Stands in for the module `datetime` where it is imported whole."""

    def __init__(self, later):
        self.datetime = later

    def __getattr__(self, name):
        return getattr(datetime, name)


def test_a_team_that_looks_like_a_formula_is_a_text_in_a_charts_workbook():
    what = subject().organisation
    teams = (what.teams[0].replacing(title="=1+1"), *what.teams[1:])
    deck = exported(subject(organisation=what.replacing(teams=teams)), deck=True)
    (chart,) = (each.chart for each in slide_called(deck, "Load").shapes if each.has_chart)
    cell = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).active["A2"]

    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_scenarios_in_which_the_same_holds_share_their_slides():
    same = subject().organisation
    twin = same.scenarios[0].replacing(id="again", title="Again")
    deck = exported(
        subject(organisation=same.replacing(scenarios=(*same.scenarios, twin))), deck=True
    )

    assert "With SRE · Again" in titles(deck)
    assert "Again" not in titles(deck)


def test_a_long_table_goes_on_with_its_head_and_loses_no_row():
    deck = exported(subject(20), deck=True)
    pages = [each for each in deck.slides if each.shapes.title.text.startswith("Operations, ")]
    found = [cells(each) for page in pages for each in tables(page)]
    duties = [each for each in found if each[0] == ["Duty", "Roles", "Stage", "Status"]]

    rows = [row[0] for table in duties for row in table[1:] if row[1] == "A/R"]
    assert len(duties) > 2
    assert sorted(rows) == sorted(
        f"{stage} {n} for ops" for stage in ("Plan", "Build", "Run") for n in range(20)
    )


def test_no_text_of_a_report_is_under_twelve_points_or_beyond_the_slide():
    deck = exported(subject(20), deck=True, size="4:3")

    for slide in deck.slides:
        assert min(text_sizes(slide), default=12) >= 12
        for shape in slide.shapes:
            assert shape.top + shape.height <= deck.slide_height


def test_titles_that_are_too_long_are_shortened_before_what_says_which_part_it_is():
    what = subject(20)
    teams = what.organisation.teams
    named = what.organisation.replacing(
        teams=(teams[0].replacing(title="Operations " * 40), *teams[1:])
    )
    found = titles(exported(subject(organisation=named), deck=True))

    long = [each for each in found if "Operations Operations" in each]
    assert len(long) > 3
    assert all(re.fullmatch(r".{40,100}…, \d+ of \d+", each) for each in long)


@pytest.fixture
def trick(tmp_path):
    return Subject(hostile(markup(make_canary(tmp_path / "canary", b"x"))), date="4 June")


@pytest.mark.parametrize("deck", [False, True])
def test_hostile_text_stays_text(trick, tmp_path, deck):
    canary = Canary(tmp_path / "canary")
    data = written(trick, deck=deck)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}

    for name, content in parts.items():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(content)
            assert b"<!DOCTYPE" not in content
        if name.endswith(".rels"):
            assert b"External" not in content
    slides = b"".join(parts[name] for name in parts if name.startswith("ppt/slides/"))
    assert b"hlinkClick" not in slides
    assert b"&lt;img src=" in slides
    assert canary.opened() == []
    canary.close()
