"""The RACI table as files: what stands where, and texts that stay texts."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from acme import ACME
from hostile import hostile, markup
from openpyxl import load_workbook

from dutyflow_models.interchange.out.raci_csv import raci_csv
from dutyflow_models.interchange.out.raci_report import raci_html, raci_markdown
from dutyflow_models.interchange.out.raci_xlsx import cell_text, raci_xlsx, sheet_name
from dutyflow_models.org import Duty, Organisation, Scenario, Team
from dutyflow_models.scenario import effective, scenario_by_id

GOLDEN = Path(__file__).parents[1] / "files" / "interchange" / "raci"
WITH_SRE = scenario_by_id(ACME, "with-sre")
SMALL = scenario_by_id(ACME, "small")


def book(data, **how):
    return load_workbook(io.BytesIO(data), **how)


def texts(sheet):
    return [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("acme.csv", lambda: raci_csv(effective(ACME, None))),
        ("acme-small.md", lambda: raci_markdown(effective(ACME, SMALL), SMALL)),
        ("acme-with-sre.html", lambda: raci_html(effective(ACME, WITH_SRE), WITH_SRE)),
    ],
)
def test_acme_is_written_as_it_always_was(name, written):
    assert written() == (GOLDEN / name).read_bytes()


def test_the_team_that_alone_is_responsible_is_accountable_in_the_table_too():
    rows = list(csv.reader(io.StringIO(raci_csv(effective(ACME, None)).decode("utf-8-sig"))))

    assert rows[0] == ["Duty", "Stage", "Platform", "DevOps", "Dev", "Id"]
    assert rows[1] == ["Clusters", "Build", "A/R", "", "", "clusters"]


def test_a_workbook_has_a_sheet_for_each_scenario_and_opens_at_the_one_shown():
    made = book(raci_xlsx(ACME, SMALL))

    assert made.sheetnames == ["Base", "With SRE", "Small", "Key"]
    assert made.active.title == "Small"
    for name, scenario in (("Base", None), ("With SRE", WITH_SRE), ("Small", SMALL)):
        shown = effective(ACME, scenario)
        titles = [team.title for team in shown.teams]
        rows = texts(made[name])
        assert rows[0] == ["Duty", "Stage", *titles, "Id"]
        assert [row[0] for row in rows[1:]] == [duty.title for duty in shown.duties]
        assert made[name].freeze_panes == "B2"


def test_a_scenario_that_is_the_base_has_no_second_sheet():
    named = ACME.replacing(scenarios=(Scenario(id="today", title="Today"), *ACME.scenarios))

    assert book(raci_xlsx(named, None)).sheetnames == ["Base", "Today", "With SRE", "Small", "Key"]
    assert book(raci_xlsx(named, named.scenarios[0])).sheetnames[0] == "Today"


def test_answers_without_a_scenario_of_their_own_get_a_sheet():
    answers = Scenario.model_construct(id="", title="Other answers", facts={"sre": True})

    made = book(raci_xlsx(ACME, answers))
    assert made.sheetnames == ["Base", "With SRE", "Small", "Other answers", "Key"]
    assert made.active.title == "Other answers"


def test_a_workbook_is_the_same_every_time_and_holds_no_time():
    first, second = raci_xlsx(ACME, None), raci_xlsx(ACME, None)

    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        properties = archive.read("docProps/core.xml").decode()
    assert properties.count("1980-01-01T00:00:00Z") == 2


def formulas():
    titles = ["=1+1", "+1", "-1", "@SUM(1)", "#N/A", "TRUE", "1e3", "2026-11-28", "_x0041_b"]
    duties = tuple(
        Duty(id=f"d{at}", title=title, responsible=("t",)) for at, title in enumerate(titles)
    )
    return titles, Organisation(teams=(Team(id="t", title="=HYPERLINK(0)"),), duties=duties)


def test_no_title_is_a_formula_a_number_or_an_error_in_excel():
    titles, organisation = formulas()

    sheet = book(raci_xlsx(organisation, None))["RACI"]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert sheet["B1"].value == "=HYPERLINK(0)"
    assert [row[0] for row in texts(sheet)[1:]] == [*titles[:-1], "_x005F_x0041_b"]


def test_no_title_is_a_formula_in_csv():
    _, organisation = formulas()

    for row in csv.reader(io.StringIO(raci_csv(organisation).decode("utf-8-sig"))):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_hostile_file_is_written_in_every_form(tmp_path):
    organisation = hostile(markup(tmp_path))
    odd = organisation.duties[0].replacing(title="half \ud83d of one")
    organisation = organisation.replacing(duties=(odd, *organisation.duties[1:]))

    made = book(raci_xlsx(organisation, None))
    assert {cell.data_type for sheet in made for row in sheet for cell in row} <= {"s", "n"}
    assert made.worksheets[0]["A2"].value == "half � of one"
    assert not re.search(rb"(?<!\\)<", raci_markdown(organisation, None))
    tags = set(re.findall(rb"<(\w+)", raci_html(organisation, None).partition(b"<main>")[2]))
    assert tags == {b"h1", b"p", b"table", b"thead", b"tbody", b"tr", b"th", b"td"}
    assert raci_csv(organisation).decode("utf-8-sig")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Base", "Base"),
        ("a/b\\c[d]:e*f?g", "a b c d e f g"),
        ("'quoted'", "quoted"),
        ("History", "Sheet History"),
        ("", "Sheet"),
        ("\x00\n", "Sheet"),
        ("x" * 40, "x" * 31),
        ("🙂" * 20, "🙂" * 15),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(title, name):
    assert sheet_name(title, set()) == name


def test_sheets_of_one_name_are_told_apart_whatever_their_capitals():
    taken = set()

    assert [sheet_name(each, taken) for each in ("Small", "SMALL", "s" * 40, "S" * 35)] == [
        "Small",
        "SMALL (2)",
        "s" * 31,
        "S" * 27 + " (2)",
    ]


def test_a_text_too_long_for_excel_is_shortened():
    assert len(cell_text("x" * 40_000)) == 32_767
    assert cell_text("x" * 40_000).endswith("x…")


def test_teams_of_one_title_are_told_apart():
    teams = tuple(Team(id=each, title="Ops") for each in ("one", "two"))
    rows = raci_csv(Organisation(teams=teams)).decode("utf-8-sig").splitlines()

    assert rows == ["Duty,Ops (one),Ops (two),Id"]


def test_an_organisation_with_nothing_in_it_is_a_table_with_a_head():
    assert raci_csv(Organisation()).decode("utf-8-sig") == "Duty,Id\r\n"
    assert b"| Duty |" in raci_markdown(Organisation(), None)
    assert book(raci_xlsx(Organisation(), None)).sheetnames == ["RACI", "Key"]
