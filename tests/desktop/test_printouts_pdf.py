"""Sheets of paper as PDF: a page for each, text that can be searched, the same bytes every time."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from export_subjects import organisation
from hostile import hostile, markup

from dutyflow.export.pdf import write_sheets
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.org import Duty
from dutyflow_models.picture.texts import Texts
from dutyflow_models.printouts.cards import card_sheets
from dutyflow_models.printouts.matrix import matrix_sheets
from dutyflow_models.printouts.paper import report_sheets
from dutyflow_models.reports.teams import team_pages, team_report
from dutyflow_models.scenario import effective

pytestmark = pytest.mark.usefixtures("qapp")
needs_pdftotext = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="pdftotext is not installed"
)


def large():
    """An organisation whose cards take three sheets."""
    org = organisation()
    more = tuple(Duty(id=f"more-{n}", title=f"Further duty {n}") for n in range(18))
    return effective(org.replacing(duties=(*org.duties, *more)), None)


def cards(org):
    return write_sheets(
        card_sheets(org, [each.id for each in org.duties], Texts(qt_measure)), title="Cards"
    )


def matrix(org):
    return write_sheets(matrix_sheets(org, Texts(qt_measure)), title="Matrix")


def team_sheets(org):
    texts = Texts(qt_measure)
    sheets = [
        sheet
        for page in team_pages(org, org)
        for sheet in report_sheets(team_report(page, None), texts)
    ]
    return write_sheets(sheets, title="Teams")


def boxes(data):
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    return [(round(float(width)), round(float(height))) for width, height in found]


def pages(data, tmp_path):
    """Return the text of each page."""
    (tmp_path / "paper.pdf").write_bytes(data)
    found = subprocess.run(
        ["pdftotext", "-layout", "paper.pdf", "-"],
        cwd=tmp_path, capture_output=True, check=True, timeout=30,
    )  # fmt: skip
    return found.stdout.decode().split("\f")[:-1]


def test_each_sheet_is_a_page_of_a4():
    assert boxes(cards(large())) == [(595, 842)] * 3
    assert boxes(matrix(large())) == [(842, 595)] * 2
    assert boxes(team_sheets(large())) == [(595, 842)] * 2


def test_nothing_is_no_document():
    with pytest.raises(CannotWrite, match="nothing to print"):
        write_sheets((), title="Cards")


@pytest.mark.parametrize("make", [cards, matrix, team_sheets])
def test_it_does_not_say_when_it_was_made(make):
    assert make(large()) == make(large())


@needs_pdftotext
def test_the_text_of_cards_can_be_searched(tmp_path):
    first, *_, last = pages(cards(large()), tmp_path)

    for words in ("Watch the cluster", "Operations", "write", "Further duty 0"):
        assert words in first
    assert "Further duty 17" in last


@needs_pdftotext
def test_every_page_of_the_matrix_names_the_teams(tmp_path):
    found = pages(matrix(large()), tmp_path)

    assert len(found) == 2
    assert all("Operations" in page and "Development" in page for page in found)
    assert [page.split()[-3:] for page in found] == [["1", "of", "2"], ["2", "of", "2"]]


@needs_pdftotext
def test_each_team_has_a_sheet_of_its_own(tmp_path):
    found = pages(team_sheets(large()), tmp_path)

    assert [page.split()[0] for page in found] == ["Operations", "Development"]
    assert "Write code → Watch the cluster: a release" in " ".join(found[0].split())


@needs_pdftotext
@pytest.mark.parametrize("scenario", [None, "c1", "c2"])
def test_hostile_texts_are_printed_as_they_are(tmp_path, scenario):
    org = hostile(markup(tmp_path))
    shown = effective(org, next((each for each in org.scenarios if each.id == scenario), None))

    for make in (cards, matrix, team_sheets):
        text = "".join(" ".join(pages(make(shown), tmp_path)).split())
        assert "<imgsrc=" in text
