"""A title stays a title where a spreadsheet would make a formula of it."""

from __future__ import annotations

import csv
import io

import pytest

from dutyflow_models.files.csv_text import csv_text, no_formula, tabbed_text

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＠x",
    " =1",
    "\u00a0=1",
    "\ufeff=1",
]


@pytest.mark.parametrize("title", FORMULAS)
def test_a_title_that_begins_as_a_formula_gets_an_apostrophe(title):
    assert no_formula(title) == f"'{title}"


@pytest.mark.parametrize("title", ["a=1", "1-1", "On call", "'=1", "", "(=1)", "é@x"])
def test_any_other_title_stays_as_it_is(title):
    assert no_formula(title) == title


def test_numbers_stay_numbers():
    assert csv_text([(-1, -0.5, "-1", None)]) == "-1,-0.5,'-1,\r\n"


def test_no_field_of_a_table_with_tabs_is_a_formula_or_a_line_more():
    rows = [["=1+1", "two\nlines\tand =2"], ["\n=3", "x"]]

    assert tabbed_text(rows) == "'=1+1\ttwo lines and =2\n'=3\tx"


def test_what_is_written_reads_as_it_was_apart_from_the_apostrophe():
    row = ['say "so", now', "two\r\nlines", "=1", "\x07bell", "half \ud83d", "漢字"]

    found = next(csv.reader(io.StringIO(csv_text([row]), newline="")))

    assert found == ['say "so", now', "two\nlines", "'=1", "bell", "half �", "漢字"]
