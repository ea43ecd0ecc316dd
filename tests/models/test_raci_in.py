"""RACI tables of others: golden files, the mapping that is proposed, changed and remembered."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.interchange.into.raci.kind import KIND, tables_of
from dutyflow_models.interchange.into.raci.mapping import (
    MAX_KEPT,
    RaciOptions,
    TableMapping,
    kept_text,
    mappings_kept,
    remember,
    remembered,
)
from dutyflow_models.interchange.into_existing import joined
from dutyflow_models.interchange.kinds import recognised
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import Team

FILES = Path(__file__).parents[1] / "files" / "interchange" / "raci"
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"


def source(name, data):
    data = data.encode() if isinstance(data, str) else data
    return Source((SourceFile(name, data),))


def read(name, data, options=None):
    return KIND.propose(source(name, data), options)


def titles(proposal):
    return [duty.title for duty in proposal.organisation.duties]


def by_title(proposal, title):
    return next(duty for duty in proposal.organisation.duties if duty.title == title)


def mappings(name, data):
    return [table.mapping for table in tables_of(source(name, data), RaciOptions())[0]]


def book(*sheets):
    made = Workbook()
    made.remove(made.active)
    for title, rows in sheets:
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return made


def saved(made):
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


TABLE = [["Task", "Dev", "Ops"], ["Code", "R", "I"], ["Deploy", "C", "A/R"]]


@pytest.mark.parametrize("name", ["agency.csv", "handbook.md", "by-role.csv", "sections.csv"])
def test_a_table_is_read_as_it_always_was(name):
    read_from = source(name, (FILES / name).read_bytes())
    assert KIND in recognised(read_from)

    proposal = KIND.propose(read_from, None)
    said = [f"# {each}" for each in (*proposal.remarks, *proposal.notes)]
    text = org_text(proposal.organisation) + "".join(f"{line}\n" for line in said)
    assert text == (FILES / f"{name}.org.yaml").read_text("utf-8")


def test_windows_1252_with_semicolons_is_recognised_and_said():
    proposal = read("raci.csv", "Aufgabe;Müller;Söhne\nÜben;R;A\n".encode("cp1252"))

    assert [team.title for team in proposal.organisation.teams] == ["Müller", "Söhne"]
    assert proposal.notes[0] == (
        "raci.csv is written in Windows-1252, with semicolons between the fields."
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_other_encodings_are_recognised(encoding):
    proposal = read("raci.csv", "Task,Müller,Ops\nTest,R,A\n".encode(encoding))

    assert [team.title for team in proposal.organisation.teams] == ["Müller", "Ops"]


def test_what_excel_says_of_the_separator_counts():
    proposal = read("raci.csv", "sep=|\nTask, with comma|Dev|Ops\nOne, two|R|A\n")

    assert titles(proposal) == ["One, two"]
    assert proposal.organisation.duties[0].note == "raci.csv, line 3"


def test_a_duty_says_the_line_where_it_begins_also_after_long_cells():
    proposal = read("raci.csv", 'Task,Dev,Ops\n"One\ntwo\nthree",R,A\nFour,A,R\n')

    assert [duty.note for duty in proposal.organisation.duties] == [
        "raci.csv, line 2",
        "raci.csv, line 5",
    ]
    assert titles(proposal)[0] == "One two three"


def test_a_workbook_is_read_sheet_by_sheet():
    more = [["Task", "Ops", "QA"], ["Test", "I", "R"]]
    proposal = read("raci.xlsx", saved(book(("One", TABLE), ("Two", more), ("Notes", [["Hello"]]))))

    assert titles(proposal) == ["Code", "Deploy", "Test"]
    assert [team.title for team in proposal.organisation.teams] == ["Dev", "Ops", "QA"]
    assert by_title(proposal, "Test").note == "raci.xlsx, sheet “Two”, line 2"
    assert [str(each) for each in proposal.remarks] == [
        "raci.xlsx, sheet “Notes”:1: This table has no RACI letters and was left out."
    ]


def test_a_duty_that_stands_in_a_second_sheet_counts_once_and_that_is_said():
    again = [TABLE[0], ["Code", "A", "R"], ["New", "R", "R"]]
    proposal = read("raci.xlsx", saved(book(("Today", TABLE), ("Later", again))))

    assert titles(proposal) == ["Code", "Deploy", "New"]
    assert by_title(proposal, "Code").responsible == ("dev",)
    assert "1 duty stands above already" in proposal.remarks[0].text


def test_hidden_sheets_are_left_out_and_that_is_said():
    made = book(("One", TABLE), ("Secret", [TABLE[0], ["Hidden", "R", "R"]]))
    made["Secret"].sheet_state = "hidden"
    proposal = read("raci.xlsx", saved(made))

    assert "Hidden" not in titles(proposal)
    assert "what is hidden was left out: “Secret”." in proposal.notes[0]


def test_merged_cells_count_for_each_of_their_rows():
    rows = [
        ["Stage", "Task", "Dev", "Ops"],
        ["Build", "Code", "R", "I"],
        [None, "Test", "A", None],
        ["Run", "Watch", "C", "R"],
    ]
    made = book(("One", rows))
    made["One"].merge_cells("A2:A3")
    made["One"].merge_cells("C3:D3")
    proposal = read("raci.xlsx", saved(made))

    test = by_title(proposal, "Test")
    assert test.stage == "build"
    assert (test.accountable, test.responsible) == ("dev", ("ops",))
    assert any("merged cells count for each of their rows" in note for note in proposal.notes)


def test_of_a_formula_the_value_that_the_file_keeps_counts_and_that_is_said():
    made = book(("One", [*TABLE, ["Third", "=B2", "R"]]))
    proposal = read("raci.xlsx", saved(made))

    assert by_title(proposal, "Third").responsible == ("ops",)
    assert any("of 1 formula the value counts" in note for note in proposal.notes)


def test_numbers_and_dates_in_cells_are_texts():
    made = book(("One", [["Task", "Dev", "Ops"], [2026, "R", "I"], [1.0, "A", "R"]]))

    assert titles(read("raci.xlsx", saved(made))) == ["2026", "1"]


def test_rows_with_one_text_become_stages_or_tags_or_duties():
    text = "Task,Dev,Ops\nBuild,,\nCode,R,I\n"
    proposed = mappings("x.csv", text)[0]
    assert proposed.sections == "stage"

    as_stage = read("x.csv", text).organisation
    assert [stage.title for stage in as_stage.stages] == ["Build"]
    tag = RaciOptions(tables=(proposed.model_copy(update={"sections": "tag"}),))
    assert read("x.csv", text, tag).organisation.duties[0].tags == ("Build",)
    duty = RaciOptions(tables=(proposed.model_copy(update={"sections": "duty"}),))
    assert titles(read("x.csv", text, duty)) == ["Build", "Code"]


def test_beside_a_column_of_stages_such_rows_are_tags():
    proposal = read("x.csv", "Stage,Task,Dev,Ops\n,Basics,,\nBuild,Code,R,I\n")

    assert proposal.organisation.duties[0].stage == "build"
    assert proposal.organisation.duties[0].tags == ("Basics",)


def test_a_changed_mapping_is_what_counts():
    text = "Who knows,Task,Dev,Ops\nfoo,Code,K,R\nbar,Deploy,Z,A\n"
    proposed = mappings("x.csv", text)[0]
    chosen = proposed.using(0, "title").using(2, "team")
    chosen = chosen.model_copy(update={"values": {"k": ("supports",), "z": ()}})
    proposal = read("x.csv", text, RaciOptions(tables=(chosen,)))

    assert titles(proposal) == ["foo", "bar"]
    assert proposal.organisation.duties[0].supports == ("dev",)
    assert proposal.remarks == ()


def test_there_is_one_title_and_one_stage_but_there_are_many_teams():
    mapping = TableMapping(columns=("title", "stage", "team", "ignored"))

    assert mapping.using(3, "title").columns == ("ignored", "stage", "team", "title")
    assert mapping.using(3, "team").columns == ("title", "stage", "team", "team")
    assert mapping.using(0, "stage").columns == ("stage", "ignored", "team", "ignored")


def test_a_table_can_be_left_out():
    data = saved(book(("One", TABLE), ("Two", [TABLE[0], ["Test", "I", "R"]])))
    first, second = mappings("x.xlsx", data)
    options = RaciOptions(tables=(first.model_copy(update={"used": False}), second))

    assert titles(read("x.xlsx", data, options)) == ["Test"]


def test_two_accountable_teams_are_said_and_the_first_is_taken():
    proposal = read("x.csv", "Task,Dev,Ops,QA\nCode,A,A,A/R\n")

    duty = proposal.organisation.duties[0]
    assert (duty.accountable, duty.responsible) == ("dev", ("qa", "ops"))
    assert str(proposal.remarks[0]).startswith("x.csv:2: 3 teams are accountable. “Dev” was taken")


def test_a_value_that_is_no_role_is_said_with_its_place():
    proposal = read("x.csv", "Task,Dev,Ops\nCode,R,maybe\nTest,R,I\nRun,I,R\n")

    assert [str(each) for each in proposal.remarks] == ["x.csv:2: Column C: “maybe” is no role."]


def test_a_mapping_is_found_again_by_its_head_wherever_that_stands():
    text = "Task,Team one,Team two\nCode,R,I\n"
    table = tables_of(source("x.csv", text), RaciOptions())[0][0]
    chosen = table.mapping.model_copy(update={"values": {"k": ("informed",)}, "sections": "duty"})
    kept = mappings_kept(kept_text(remember({}, [(table.grid, chosen)])))

    moved = "A title above\n,,\n**task**,TEAM ONE,Team two\nOther,A,R\n"
    newer = tables_of(source("y.csv", moved), RaciOptions())[0][0].grid
    assert remembered(newer, TableMapping(), kept) == chosen.model_copy(update={"head": 1})
    other = tables_of(source("z.csv", "Task,One,Two\nCode,R,I\n"), RaciOptions())[0][0].grid
    assert remembered(other, TableMapping(), kept) is None


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"a": 1}', '{"a": {"columns": ["x"]}}', "[" * 9999]
)
def test_what_is_kept_but_cannot_be_read_counts_for_nothing(text):
    assert mappings_kept(text) == {}


def test_the_oldest_mapping_is_forgotten_first():
    kept = {}
    for number in range(MAX_KEPT + 5):
        text = f"Task,Team {number},Ops\nCode,R,I\n"
        table = tables_of(source("x.csv", text), RaciOptions())[0][0]
        kept = remember(kept, [(table.grid, table.mapping)])

    assert len(kept) == MAX_KEPT
    assert remembered(table.grid, table.mapping, kept) == table.mapping


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.yaml", "schema: 1\nteams:\n  - {id: a, title: A}\nduties:\n  - {id: b, title: B}\n"),
        ("x.json", '{"teams": ["R", "A"], "x": "R"}'),
        ("CODEOWNERS", "*.py @dev\n/docs @ops @dev\n"),
        ("x.csv", "title,team,prio\nCode,Dev,1\nDeploy,Ops,2\n"),
        ("x.csv", "a,b\n1,2\n"),
        ("x.md", "# A page\n\nNo table | here\n"),
        ("x.txt", ""),
        ("x.bin", b"\0\1\2\3"),
    ],
)
def test_other_files_are_no_raci_tables(name, text):
    found = [kind.id for kind in recognised(source(name, text))]

    assert found[:1] != ["raci-table"] or KIND.recognises(source(name, text)) < 0.1


def test_names_that_make_ids_of_the_sample_by_chance_rename_nothing_there():
    here = read_org(SAMPLE.read_bytes()).organisation
    here = here.replacing(teams=(*here.teams, Team(id="ops", title="Operations")))
    table = "Duty,Ops,Dev\nWrite code,A/R,C\nTest  code LOCALLY,R,\n"
    proposal = read("x.csv", table)

    after = joined(here, proposal)

    assert after.teams[: len(here.teams)] == here.teams
    assert after.duties_by_id["write-code"] == here.duties_by_id["write-code"]
    assert [each.title for each in after.duties[len(here.duties) :]] == ["Write code"]
    assert after.teams[-1] == Team(id="ops-2", title="Ops")
    assert joined(after, read("x.csv", table)) is after
