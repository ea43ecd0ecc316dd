"""The text of a file that somebody else wrote, in whatever encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.source import (
    Source,
    SourceFile,
    recognised_text,
    text_of,
    unreadable,
)

TABLE = "Aufgabe;Plattform;Büro\r\nGrößen prüfen – täglich;R;A\r\n"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_the_encoding_of_a_table_is_recognised(codec, name):
    found = recognised_text(SourceFile("raci.csv", TABLE.encode(codec)))

    assert (found.text, found.encoding) == (TABLE, name)


def text_or_refusal(data):
    try:
        return recognised_text(SourceFile("a/raci.csv", data)).text
    except CannotRead as trouble:
        return str(trouble)


@given(st.binary(max_size=60))
def test_any_bytes_are_some_text_or_are_refused_with_the_files_name(data):
    assert "\0" not in text_or_refusal(data)


def test_what_is_no_text_is_refused_with_the_files_name():
    assert text_or_refusal(b"PK\x03\x04\x00\x00\x00").startswith("a/raci.csv: This is no text")


def test_a_file_of_a_format_in_utf_8_says_its_name_and_line():
    with pytest.raises(CannotRead, match=r"^sub/x\.yaml, line 2: The byte 0xe9"):
        text_of(SourceFile("sub/x.yaml", "a: b\nc: é".encode("latin-1")))


def test_a_refusal_names_file_and_line_in_one_line():
    trouble = unreadable("a\nb.csv", "There is no table.", 7, "Choose another one.")

    assert str(trouble) == "a b.csv, line 7: There is no table. Choose another one."


def test_the_files_of_a_folder_by_their_ending():
    files = tuple(SourceFile(name, b"") for name in ("x/A.YAML", "b.yml", "c.json"))

    assert Source(files).ending(".yaml", ".yml") == files[:2]
    assert Source(files).single is None
    assert Source(files[:1]).single is files[0]
    assert files[0].base_name == "A.YAML"
