"""The table of formats, YAML, what lies inside pictures, the clipboard, and writing the file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from export_subjects import FILE, organisation, subject

from dutyflow.embedded import MOST_BYTES, PNG_TEXT_HEAD, embedded_org, packed
from dutyflow.export.clipboard import PNG, SVG, picture_for_clipboard
from dutyflow.export.exporters import EXPORTERS, export, exporter_for
from dutyflow.export.formats import FORMATS
from dutyflow.export.options import ExportChoice, PictureOptions
from dutyflow.export.writing import write_export
from dutyflow_models.changes import compare
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.interchange.into.dutyflow import KIND
from dutyflow_models.interchange.source import Source, SourceFile

pytestmark = pytest.mark.usefixtures("qapp")


def test_yaml_is_the_file_as_it_is():
    assert export("yaml", subject(), PictureOptions()) == FILE


def test_yaml_of_a_scenario_is_what_holds_in_it():
    text = export("yaml", subject(scenario_id="with-sre"), PictureOptions()).decode()
    assert "id: sre, title: Reliability" in text
    assert "# kept as it is" not in text


def test_a_subject_without_a_file_is_written_anew():
    assert b"Who runs it" in export("yaml", subject(text=b""), PictureOptions())


@pytest.mark.parametrize(
    ("name", "format_id"),
    [
        ("a.png", "png"),
        ("b.SVG", "svg"),
        ("c.d.pdf", "pdf"),
        ("x.org.yaml", "yaml"),
        ("y.yml", "yaml"),
        ("z.json", "json"),
        ("page.md", "team-api"),
        ("shop.codeowners", "codeowners"),
        ("CODEOWNERS", "codeowners"),
    ],
)
def test_the_name_of_a_file_says_its_format(name, format_id):
    assert exporter_for(Path(name)).id == format_id


def test_a_name_without_a_known_format_is_refused_with_the_known_ones():
    with pytest.raises(CannotWrite, match=r"a.gif: .* one of .png, .svg, .pdf, .pptx, .yaml"):
        exporter_for(Path("a.gif"))
    with pytest.raises(CannotWrite, match="no format “gif”"):
        export("gif", subject(), PictureOptions())


def test_every_format_has_its_endings_and_every_ending_a_format():
    assert FORMATS.keys() == EXPORTERS.keys()
    assert all(exporter.suffixes for exporter in EXPORTERS.values())


@pytest.mark.parametrize("format_id", ["backstage", "team-api"])
def test_text_formats_tell_what_holds_in_the_scenario(format_id):
    assert b"Reliability" in export(format_id, subject(scenario_id="with-sre"), PictureOptions())
    assert b"Reliability" not in export(format_id, subject(), PictureOptions())


def test_json_of_a_scenario_is_what_holds_in_it():
    text = export("json", subject(scenario_id="with-sre"), PictureOptions()).decode()

    assert "Reliability" in text
    assert '"when"' not in text.partition('"duties"')[2]


def test_json_by_the_schema_reads_back_as_the_same():
    data = export("json", subject(text=b""), PictureOptions())

    proposal = KIND.propose(Source((SourceFile("x.json", data),)), None)
    assert proposal.remarks == ()
    assert not compare(organisation(), proposal.organisation)


def test_every_option_a_format_names_exists():
    for exporter in EXPORTERS.values():
        assert exporter.options <= set(PictureOptions.model_fields)


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n", FILE, b"\x89PNG\r\n\x1a\n\xff\xff"]
)
def test_in_other_data_there_is_no_organisation(data):
    assert embedded_org(data) is None


def png_with(text: bytes) -> bytes:
    chunk = PNG_TEXT_HEAD + text
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(chunk)) + b"iTXt" + chunk + b"\0\0\0\0"


def test_a_compression_bomb_inside_a_picture_is_refused():
    bomb = zlib.compress(b"a" * (MOST_BYTES + 1), 9)
    with pytest.raises(CannotRead, match="larger than 10 MB"):
        embedded_org(png_with(bomb))
    inside = packed(b"a" * (MOST_BYTES + 1))
    svg = f"<svg><dutyflow:organisation>{inside}</dutyflow:organisation></svg>"
    with pytest.raises(CannotRead, match="larger than 10 MB"):
        embedded_org(svg.encode())


@pytest.mark.parametrize("inside", [b"nothing like it", zlib.compress(FILE)[:-5]])
def test_a_damaged_organisation_is_refused_with_advice(inside):
    with pytest.raises(CannotRead, match=r"damaged.*export the picture again"):
        embedded_org(png_with(inside))


def test_a_damaged_svg_is_refused_and_its_entities_are_never_resolved():
    with pytest.raises(CannotRead, match="damaged"):
        embedded_org(b"<dutyflow:organisation>abcde</dutyflow:organisation>")
    trap = b'<!DOCTYPE svg [<!ENTITY x "boom">]><dutyflow:organisation>&x;</dutyflow:organisation>'
    assert embedded_org(trap) is None


def test_an_exported_picture_opens_again_from_what_other_programs_add_around_it():
    svg = export("svg", subject(), PictureOptions())
    assert embedded_org(svg.replace(b"<metadata>", b"<metadata id='m1'>\n  ")) == FILE


def test_the_clipboard_offers_a_bitmap_a_png_and_an_svg():
    data = picture_for_clipboard(subject(), PictureOptions())
    assert data.hasImage()
    assert embedded_org(data.data(PNG).data()) == FILE
    assert embedded_org(data.data(SVG).data()) == FILE


def test_an_export_replaces_its_file(tmp_path):
    path = tmp_path / "board.svg"
    path.write_text("the last export")
    choice = ExportChoice(format="svg", path=str(path))
    assert write_export(subject(), choice) == path
    assert embedded_org(path.read_bytes()) == FILE
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_that_cannot_be_written_leaves_the_old_file_and_says_so(tmp_path):
    with pytest.raises(CannotWrite):
        write_export(subject(), ExportChoice(path=str(tmp_path / "no" / "board.png")))
    with pytest.raises(CannotWrite, match="Say which file"):
        write_export(subject(), ExportChoice(path=" "))


def test_a_choice_survives_being_kept_as_json():
    choice = ExportChoice(format="pdf", options=PictureOptions(size="a4", date=True), path="a.pdf")
    assert ExportChoice.model_validate_json(choice.model_dump_json()) == choice


@pytest.mark.parametrize("wrong", [{"scale": 9}, {"size": "A3"}, {"theme": "pink"}])
def test_impossible_options_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        PictureOptions.model_validate(wrong)


def test_an_empty_organisation_can_be_exported():
    blank = organisation().replacing(teams=(), duties=(), handoffs=(), stages=())
    for format_id in EXPORTERS:
        assert export(format_id, subject(organisation=blank), PictureOptions())
