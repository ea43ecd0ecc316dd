"""What leaves the program of a file full of tricks: text stays text in every format."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hostile import Canary, hostile, make_canary, markup
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow

from dutyflow.document import Document
from dutyflow.embedded import embedded_org
from dutyflow.export.exporters import EXPORTERS, export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject
from dutyflow.views.load import LoadView
from dutyflow.views.matrix import Matrix
from dutyflow_models.difference_sections import (
    sections,
    sections_as_json,
    sections_as_markdown,
    sections_as_text,
)
from dutyflow_models.differences import as_json, as_markdown, as_text, describe
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.org import Organisation

SURROGATE = "half \ud83d of <b>one</b>"
DRAWN = {"svg", "title", "desc", "metadata", "rect", "line", "path", "polygon", "text", "g"}
TAGS = re.compile(r"(?<!\\)<(?!br>)/?\w")


@pytest.fixture
def canary(tmp_path):
    canary = Canary(make_canary(tmp_path / "canary", b"x"))
    yield canary
    canary.close()


@pytest.fixture
def organisation(tmp_path):
    """Hostile all over; one title holds half a character, as typing and pasting may bring it."""
    made = hostile(markup(tmp_path / "canary"))
    duties = (made.duties[0].replacing(title=SURROGATE), *made.duties[1:])
    return made.replacing(duties=duties)


@pytest.fixture
def subject(organisation):
    return Subject(organisation, Layout(), None, org_text(organisation).encode(), "4 June")


def exported(subject, kind, **options):
    return export(kind, subject, PictureOptions(**options))


@pytest.mark.parametrize("as_paths", [False, True])
@pytest.mark.parametrize("scenario", [None, "c1", "c2"])
def test_an_svg_is_well_formed_and_holds_nothing_but_what_we_draw(
    qapp, subject, canary, as_paths, scenario
):
    data = exported(replace(subject, scenario_id=scenario), "svg", text_as_paths=as_paths)

    root = ElementTree.fromstring(data)
    names = {each.tag.rpartition("}")[2] for each in root.iter()}
    attributes = {name for each in root.iter() for name in each.attrib}
    assert names - {"organisation"} <= DRAWN
    assert not [name for name in attributes if "href" in name or name.startswith("on")]
    assert not {name for name in attributes if name in ("style", "class")}
    assert not [value for each in root.iter() for value in each.attrib.values() if "url(" in value]
    assert b"<!DOCTYPE" not in data
    assert "<img src=" in "".join(root.itertext())
    assert canary.opened() == []


def test_a_png_opens_and_holds_the_file_as_it_was(qapp, subject, canary):
    data = exported(subject, "png")

    assert not QImage.fromData(data).isNull()
    assert embedded_org(data) == subject.file
    assert canary.opened() == []


def test_a_pdf_opens_and_has_neither_links_nor_scripts(qapp, subject, canary, tmp_path):
    data = exported(subject, "pdf")

    for action in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/OpenAction"):
        assert action not in data
    assert canary.opened() == []
    if shutil.which("pdftotext"):
        path = tmp_path / "board.pdf"
        path.write_bytes(data)
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, timeout=60)
        assert (read.returncode, b"Syntax" in read.stderr) == (0, False)
        assert b"<img" in read.stdout


@pytest.mark.parametrize("scenario", [None, "c1", "c2"])
def test_a_yaml_file_says_the_same_again(qapp, subject, scenario):
    data = exported(replace(subject, scenario_id=scenario), "yaml")

    found = read_org(data).organisation
    assert len(found.duties) == len(subject.organisation.duties)
    assert found.duties[0].title == SURROGATE.replace("\ud83d", "�")


@pytest.mark.parametrize("kind", EXPORTERS)
def test_every_format_is_written_and_is_the_same_every_time(qapp, subject, kind):
    assert exported(subject, kind) == exported(subject, kind)


def listed(organisation):
    """All that differs between nothing and everything."""
    return describe(Organisation(), organisation)


def by_team(organisation):
    return sections(Organisation(), organisation)


def test_markdown_of_differences_has_no_markup_from_the_file(organisation):
    for text in (as_markdown(listed(organisation)), sections_as_markdown(by_team(organisation))):
        assert "img src" in text
        assert not TAGS.search(text)
        assert not re.search(r"(?<!\\)!?(?<!\\)\[[^\]]*(?<!\\)\]\(", text)
        assert all(line.startswith(("#", "-")) or not line for line in text.splitlines())
        text.encode()


def test_text_of_differences_has_no_letter_that_a_terminal_obeys(organisation):
    for text in (as_text(listed(organisation)), sections_as_text(by_team(organisation))):
        assert all(letter.isprintable() or letter == "\n" for letter in text)
        text.encode()


def test_json_of_differences_holds_the_texts_as_they_are(organisation):
    for text in (as_json(listed(organisation)), sections_as_json(by_team(organisation))):
        assert SURROGATE in str(json.loads(text)) or "\\ud83d" in text
        assert all(letter.isprintable() or letter == "\n" for letter in text)
        text.encode()


def test_no_field_of_the_load_table_is_a_formula(qtbot, organisation):
    document = Document()
    document.organisation = organisation
    document.loaded.emit()
    window = QMainWindow()
    qtbot.addWidget(window)
    view = LoadView(document, window)
    rows = list(csv.reader(io.StringIO(view.as_csv().decode("utf-8-sig"), newline="")))

    texts = [field for row in rows for field in row]
    assert any("img src" in field for field in texts)
    assert not [f for f in texts if f.startswith(tuple("=+-@\t\r＝")) and not is_number(f)]


def test_no_field_of_the_matrix_on_the_clipboard_is_a_formula_or_a_line_more(qtbot, organisation):
    document = Document()
    document.organisation = organisation
    document.loaded.emit()
    window = QMainWindow()
    qtbot.addWidget(window)
    view = Matrix(document, window)
    window.setCentralWidget(view)
    with qtbot.waitExposed(window):
        window.show()

    lines = view.table.sheet.as_text().split("\n")

    fields = [line.split("\t") for line in lines]
    assert len(lines) == 1 + len(organisation.duties)
    assert {len(line) for line in fields} == {len(fields[0])}
    assert any("img src" in field for line in fields for field in line)
    assert not [f for line in fields for f in line if f.startswith(tuple("=+-@＝"))]


def is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
