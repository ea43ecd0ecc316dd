"""Files that are no table, or a damaged or hostile one: a sentence that names file and place."""

from __future__ import annotations

import io
import re
import struct
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into.raci import xlsx_grids
from dutyflow_models.interchange.into.raci.kind import KIND
from dutyflow_models.interchange.kinds import recognised
from dutyflow_models.interchange.source import Source, SourceFile

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
NESTED = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'

SHEET = (
    b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s'
    b"</sheetData></worksheet>"
)


def source(name, data):
    return Source((SourceFile(name, data),))


def refusal(name, data):
    with pytest.raises(CannotRead) as caught:
        KIND.propose(source(name, data), None)
    return str(caught.value)


def workbook(rows=(("Task", "Dev", "Ops"), ("Code", "R", "I"))):
    made, written = Workbook(), io.BytesIO()
    for row in rows:
        made.active.append(row)
    made.save(written)
    return written.getvalue()


def with_part(data, name, content):
    """Return a zip in which a part holds something else."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(written, "w", 8) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return written.getvalue()


def test_a_table_without_letters_is_refused_with_what_is_looked_for():
    said = refusal("list.csv", b"title,team\nCode,Dev\nDeploy,Ops\n")

    assert said.startswith("list.csv: No table with RACI letters was found. Cells name roles by R")


@pytest.mark.parametrize("data", [b"", b"\n\n", b",,,\n", b"\xef\xbb\xbf", b"# Heading\n"])
def test_a_file_without_a_table_is_refused(data):
    assert "No table with RACI letters" in refusal("x.md", data)


def test_too_many_rows_are_refused_with_the_row():
    data = b"Task,Dev,Ops\n" + b"Code,R,I\n" * 50_000
    assert "x.csv, line 20001: The table has more than 20,000 rows." in refusal("x.csv", data)


def test_too_many_columns_are_refused_with_the_line():
    data = b"Task,Dev\nCode" + b",R" * 600
    assert "x.csv, line 2: The table has more than 500 columns." in refusal("x.csv", data)


def test_a_cell_of_a_megabyte_is_refused_with_its_place():
    large = b"x" * 1_000_000
    assert "x.csv, line 2: A field has more than 131,072 letters." in refusal(
        "x.csv", b"Task,Dev,Ops\n" + large + b",R,I\n"
    )
    table = b"| Task | Dev | Ops |\n|---|---|---|\n| " + large + b" | R | I |\n"
    assert "x.md, line 3: Column A holds 1,000,000 letters." in refusal("x.md", table)
    sheet = SHEET % (b'<row r="2"><c r="C2" t="inlineStr"><is><t>' + large + b"</t></is></c></row>")
    assert "x.xlsx, line 2: Column C holds 1,000,000 letters." in refusal(
        "x.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", sheet)
    )


def test_a_quote_that_does_not_end_is_refused_with_its_line():
    data = b'Task,Dev,Ops\nCode,R,I\n"Open,R,I\nMore,A,R\n'
    assert KIND in recognised(source("x.csv", data))
    assert "x.csv, line 3: The quotes of a field cannot be read." in refusal("x.csv", data)


def test_zero_bytes_are_refused():
    assert "x.csv: This is no text" in refusal("x.csv", b"Task,Dev\0\nCode,R\n")


@pytest.mark.parametrize(
    "data",
    [
        workbook()[:2_000],
        b"PK\x03\x04" + bytes(100),
        with_part(workbook(), "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row>"),
        with_part(workbook(), "xl/workbook.xml", b"<nothing/>"),
        with_part(workbook(), "[Content_Types].xml", b"text"),
        with_part(
            workbook(),
            "xl/worksheets/sheet1.xml",
            SHEET % b'<row r="x"><c r="!!"><v>1</v></c></row>',
        ),
    ],
)
def test_a_damaged_workbook_is_refused(data):
    said = refusal("x.xlsx", data)
    assert said.startswith("x.xlsx")
    assert "This is no Excel workbook, or it is damaged." in said or "No table with" in said


def test_a_flipped_byte_in_a_part_is_found():
    data = bytearray(workbook())
    place = data.find(b"xl/worksheets/sheet1.xml") + 200
    data[place] ^= 0xFF
    assert "damaged" in refusal("x.xlsx", bytes(data))


def test_an_old_workbook_or_one_with_a_password_is_told():
    assert "x.xls: This is an old workbook, or one with a password." in refusal("x.xls", OLD)


def test_a_zip_bomb_is_refused_before_it_is_unpacked():
    bomb = with_part(workbook(), "xl/worksheets/sheet1.xml", b" " * 80_000_000)
    assert len(bomb) < 200_000
    assert "x.xlsx: It unpacks to 80," in refusal("x.xlsx", bomb)


def test_a_zip_that_lies_about_its_size_is_damaged():
    large = with_part(workbook(), "xl/worksheets/sheet1.xml", b" " * 80_000_000)
    at = large.rfind(b"PK\x01\x02")
    lying = bytearray(large)
    struct.pack_into("<I", lying, at + 24, 100)
    assert "damaged" in refusal("x.xlsx", bytes(lying))


def test_many_parts_are_refused():
    written = io.BytesIO(workbook())
    with zipfile.ZipFile(written, "a") as archive:
        for number in range(xlsx_grids.MAX_PARTS):
            archive.writestr(f"xl/media/{number}", b"")
    assert "parts" in refusal("x.xlsx", written.getvalue())


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
@pytest.mark.parametrize("encoding", ["ascii", "utf-16"])
def test_entities_are_refused(part, encoding):
    nested = with_part(workbook(), part, NESTED.decode().encode(encoding))
    assert f"Its part {part} declares entities." in refusal("x.xlsx", nested)


def test_a_sheet_that_names_its_last_row_alone_has_no_letters():
    row = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>R</t></is></c></row>'
    xml = SHEET % row
    assert "No table" in refusal("x.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", xml))


def test_what_is_damaged_is_still_taken_for_a_workbook():
    assert [kind.id for kind in recognised(source("x.xlsx", workbook()[:2_000]))] == ["raci-table"]


def test_texts_of_a_table_are_one_line_and_ids_are_slugs():
    data = '"Do\x1b[31m\nit <b>","=1+1","\u202edev"\n"x\u2028y",R,A\n'.encode()
    proposal = KIND.propose(source("x.csv", data), None)

    names = [team.title for team in proposal.organisation.teams]
    assert all(name.isprintable() for name in names)
    assert [duty.title for duty in proposal.organisation.duties] == ["x y"]
    assert names[0] == "=1+1"


def outcome(name, data):
    """Return the ids of what is made, or what is said instead."""
    try:
        return [duty.id for duty in KIND.propose(source(name, data), None).organisation.duties]
    except CannotRead as refused:
        return str(refused)


@settings(max_examples=150, deadline=None)
@given(
    data=st.binary(max_size=200)
    | st.text("RAIC,;|\t\n\"'-*=# ab", max_size=200).map(str.encode)
    | st.binary(max_size=40).map(lambda each: b"Task,Dev,Ops\nCode,R,I\n" + each),
    name=st.sampled_from(["x.csv", "x.md", "x.xlsx"]),
)
def test_any_bytes_are_read_or_refused(data, name):
    found = outcome(name, data)

    assert name in found if isinstance(found, str) else len(set(found)) == len(found)


@settings(max_examples=40, deadline=None)
@given(place=st.integers(0, 5_000), value=st.integers(0, 255))
def test_a_workbook_with_any_byte_changed_is_read_or_refused(place, value):
    data = bytearray(WORKBOOK)
    data[place % len(data)] = value

    found = outcome("x.xlsx", bytes(data))
    assert "x.xlsx" in found if isinstance(found, str) else found == ["code"]


WORKBOOK = workbook()


TABLE = "| Task | Dev | Ops |\n|---|---|---|\n| Code | R | A |\n"


@pytest.mark.parametrize(
    "around",
    [
        "foo | bar\n-" + " " * 500_000 + "x\n",
        "# a" + " " * 500_000 + "x\n",
        "# " + "a #" * 300_000 + "x\n",
        " *a" * 300_000,
        " **a" * 300_000,
        " _a" * 300_000,
        " `a" * 300_000,
        "A" + " " * 500_000 + "x\n",
    ],
    ids=["rule", "heading", "closed", "star", "stars", "underscore", "code", "legend"],
)
def test_signs_and_blanks_without_end_around_a_table_keep_nobody_waiting(around):
    proposal = KIND.propose(source("raci.md", f"{TABLE}\n{around}".encode()), None)

    assert [duty.title for duty in proposal.organisation.duties] == ["Code"]


@pytest.mark.parametrize(
    "table",
    ["Task,Responsible,Accountable\nCode,Dev,Ops\n", "Task,Dev,Tags\nCode,R,urgent\n"],
    ids=["names", "tags"],
)
def test_blanks_without_end_in_a_cell_keep_nobody_waiting(table):
    cell = "a" + " " * 32_000 + "b"
    rows = "".join(f"Run {number},R,{cell}\n" for number in range(200))

    proposal = KIND.propose(source("raci.csv", (table + rows).encode()), None)

    assert [duty.title for duty in proposal.organisation.duties][-1] == "Run 199"


def test_thousands_of_teams_named_in_cells_keep_nobody_waiting():
    rows = "".join(f"Task {at},Doers {at},Owners {at}\n" for at in range(19_000))
    text = "Task,Responsible,Accountable\n" + rows

    made = KIND.propose(source("raci.csv", text.encode()), None).organisation

    assert len(made.teams) == 38_000


def test_an_underscore_within_a_word_and_a_sharp_at_its_end_are_no_marks():
    text = (
        "# C#\n\n| Task | Dev |\n|---|---|\n| Call deploy_to_prod | R |\n| _Call_ `on_duty` | R |\n"
        "\n# Go #\n\n| Task | Dev |\n|---|---|\n| __Build__ **the *tool*** | R |\n"
    )

    made = KIND.propose(source("raci.md", text.encode()), None).organisation

    titles = ["Call deploy_to_prod", "Call on_duty", "Build the tool"]
    assert [duty.title for duty in made.duties] == titles
    assert [stage.title for stage in made.stages] == ["C#", "Go"]


@pytest.mark.parametrize(
    "merged",
    [
        b'<mergeCells><!-- <mergeCell ref="A0:B2"/> --></mergeCells>',
        b'<mergeCells><!-- <mergeCell ref="A1:B%s"/> --></mergeCells>' % (b"9" * 5000),
    ],
    ids=["row 0", "a row of 5000 figures"],
)
def test_merged_cells_that_cannot_be_keep_nobody_from_the_table(merged):
    cell = b'<c t="inlineStr"><is><t>%s</t></is></c>'
    row = b"<row>" + 2 * cell + b"</row>"
    rows = row % (b"Task", b"Dev") + row % (b"Code", b"R")
    sheet = (SHEET % rows).replace(b"</worksheet>", merged + b"</worksheet>")

    made = KIND.propose(
        source("m.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", sheet)), None
    ).organisation

    assert [(duty.title, duty.responsible) for duty in made.duties] == [("Code", ("dev",))]


def test_merged_cells_over_one_another_and_the_whole_sheet_are_refused():
    area = b'<mergeCell ref="A1:SF5000"/>' * 20_000
    row = b'<row><c t="inlineStr"><is><t>R</t></is></c></row>'
    sheet = (SHEET % (row * 5_000)).replace(
        b"</worksheet>", b"<mergeCells>%s</mergeCells></worksheet>" % area
    )

    said = refusal("m.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", sheet))

    assert "merged" in said


def test_merged_cells_whose_tags_do_not_end_keep_nobody_waiting():
    sheet = SHEET.replace(b"</worksheet>", b"<mergeCell " * 200_000) % b""

    said = refusal("m.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", sheet))

    assert "m.xlsx" in said


ROW = b'<row r="%d"><c t="inlineStr"><is><t>%s</t></is></c></row>'


def test_a_sheet_with_too_many_rows_is_refused_before_its_rows_are_read(monkeypatch):
    rows = b"".join(ROW % (at, b"R") for at in range(1, 50_001))
    data = with_part(workbook(), "xl/worksheets/sheet1.xml", SHEET % rows)
    monkeypatch.setattr(xlsx_grids, "_rows", lambda *_: pytest.fail("rows are read"))

    said = refusal("x.xlsx", data)

    assert "x.xlsx, sheet “Sheet”, line 20001: The table has more than 20,000 rows." in said


def test_a_sheet_whose_tags_have_prefixes_may_not_have_more_rows():
    rows = b"".join(ROW % (at, b"R") for at in range(1, 20_003))
    sheet = (SHEET % rows).replace(b"<", b"<x:").replace(b"<x:/", b"</x:")
    sheet = sheet.replace(b"xmlns=", b"xmlns:x=")

    said = refusal("x.xlsx", with_part(workbook(), "xl/worksheets/sheet1.xml", sheet))

    assert "line 20001: The table has more than 20,000 rows." in said


def test_rows_that_only_have_a_format_do_not_count():
    rows = b"".join(b'<row r="%d"><c s="1"/></row>' % at for at in range(3, 50_001))
    table = b'<row r="1">%s</row><row r="2">%s</row>' % tuple(
        b"".join(b'<c t="inlineStr"><is><t>%s</t></is></c>' % cell for cell in cells)
        for cells in ((b"Task", b"Dev", b"Ops"), (b"Code", b"R", b"I"))
    )
    data = with_part(workbook(), "xl/worksheets/sheet1.xml", SHEET % (table + rows))

    made = KIND.propose(source("x.xlsx", data), None).organisation

    assert [duty.title for duty in made.duties] == ["Code"]


def test_sheets_that_are_all_one_part_are_read_once_and_that_is_said():
    written = io.BytesIO()
    made = Workbook()
    for row in (("Task", "Dev", "Ops"), ("Code", "R", "I")):
        made.active.append(row)
    for at in range(150):
        made.create_sheet(f"S{at}")
    made.save(written)
    data = written.getvalue()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        links = archive.read("xl/_rels/workbook.xml.rels")
    links = re.sub(rb"worksheets/sheet\d+\.xml", b"worksheets/sheet1.xml", links)

    proposal = KIND.propose(
        source("x.xlsx", with_part(data, "xl/_rels/workbook.xml.rels", links)), None
    )

    assert [duty.title for duty in proposal.organisation.duties] == ["Code"]
    assert proposal.remarks == ()
    assert "x.xlsx: left out, as they repeat what others hold: 150 sheets." in proposal.notes
