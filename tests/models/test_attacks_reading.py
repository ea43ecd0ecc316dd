"""Files made to be slow to read, to drown people in words, or to mislead the writer."""

from __future__ import annotations

import pytest

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org

HEAD = "schema: 1\norg: {name: acme}\n"
BLOCK_DUTY = "duties:\n  - id: a\n    title: A\n"
DUTY = "duties:\n  - {id: a, title: A}\n"


def refusal(text):
    with pytest.raises(CannotRead) as refused:
        read_org(text.encode())
    return refused.value.problems[0]


def with_new_title(data):
    reading = read_org(data, name="acme")
    organisation = reading.organisation
    duties = (organisation.duties[0].replacing(title="B"), *organisation.duties[1:])
    return write_org(reading.source, organisation, organisation.replacing(duties=duties))


def test_tag_lines_that_the_parser_would_compare_with_one_another_are_refused():
    lines = "".join(f"%TAG !{number}! tag:x,2000:\n" for number in range(200_000))
    problem = refusal(f"{lines}---\n{HEAD}")
    assert (problem.code, problem.line, problem.column) == ("too-many-tags", 21, 1)
    assert problem.advice


def test_a_second_document_may_not_bring_them_either():
    lines = "".join(f"%TAG !{number}! tag:x,2000:\n" for number in range(200_000))
    assert refusal(f"{HEAD}...\n{lines}---\na: b\n").line == 24


def test_a_few_tag_lines_and_words_about_them_are_read():
    words = "    note: |\n" + "      %TAG\n" * 50
    reading = read_org(f"%TAG !e! tag:x,2000:\n---\n{HEAD}{BLOCK_DUTY}{words}".encode())
    assert [each.id for each in reading.organisation.duties] == ["a"]


@pytest.mark.parametrize(
    "lines",
    ["same: 1\n" * 3000, "list:\n" + "  - !mine a\n" * 3000, "list:\n" + "  - *no\n" * 3000],
)
def test_a_parser_that_complains_without_end_is_cut_short(lines):
    problems = read_org((HEAD + lines).encode()).problems
    assert len(problems) == 1001
    assert problems[-1].sentence.endswith(" more of these.")


def test_the_line_of_the_first_is_named_as_long_as_double_ids_are_told():
    entries = "".join(f"  - {{id: d{number // 2}, title: T}}\n" for number in range(4000))
    problems = read_org((HEAD + "duties:\n" + entries).encode()).problems
    assert "is taken in line 2002" in problems[999].sentence
    assert problems[1000].sentence == "And 1,000 more of these."


LONG = "k" * 5000


@pytest.mark.parametrize(
    "text",
    [
        f"? {LONG}\n: 1\n",
        f"? {LONG}\n: 1\n? {LONG}\n: 2\n",
        f"a: !{LONG} b\n",
        f"a: *{LONG}\n",
        f"duties:\n  - id: a\n    title: A\n    ? {LONG}\n    : 1\n",
        f"duties:\n  - title: {LONG}\n",
        f"duties:\n  - {{id: {LONG}, title: A}}\n",
        f"duties:\n  - {{id: a, title: A, accountable: {LONG}}}\n",
        f"duties:\n  - id: a\n    title: A\n    when:\n      ? {LONG}\n      : 1\n",
        f"duties:\n  - id: a\n    title: A\n    when:\n      ? {LONG}\n      : {{}}\n",
        f"factors: [{{id: f, title: F, values: [{LONG}]}}]\n"
        f"duties: [{{id: a, title: A, when: {{f: {LONG}2}}}}]\n",
        f"factors: [{{id: f, title: F, values: [{', '.join(map(str, range(5000)))}]}}]\n"
        "duties: [{id: a, title: A, when: {f: x}}]\n",
    ],
)
def test_what_a_sentence_quotes_is_shortened(text):
    problems = read_org((HEAD + text).encode()).problems
    assert problems
    assert max(len(str(each)) for each in problems) < 400


@pytest.mark.parametrize("marks", [1, 2, 3])
def test_a_byte_order_mark_too_many_does_not_shift_what_is_edited(marks):
    data = b"\xef\xbb\xbf" * marks + (HEAD + DUTY).encode()
    assert with_new_title(data) == data.replace(b"title: A", b"title: B")


def test_entries_that_cannot_be_read_stay_where_they_are_when_others_are_edited():
    entries = "  - {id: x}\n  - {id: a, title: A}\n  - 5\n  - {}\n  - {id: c, title: C}\n  - []\n"
    data = (HEAD + "duties:\n" + entries).encode()
    assert with_new_title(data) == data.replace(b"title: A", b"title: B")


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('{"org": {"name": "a", "title": "\\ud83d\\ude00"}}', 1, 35, "half a character"),
        ('org: {title: "\\xzz"}\n', 1, 17, "too few digits"),
        ("org:\n  name: a\n||||||| base\n", 3, 2, "several lines"),
        ("%YAML 3.0\n---\norg: {name: a}\n", 1, 1, "another YAML"),
        ("org: {title: &}\n", 1, 15, "followed by a name"),
        ("org:\n  title: A\u2028B\n  name: a\n", 2, 11, "invisible character (U+2028)"),
        ("org:\n  title: A\x85B\n", 2, 11, "invisible character (U+0085)"),
    ],
)
def test_rare_faults_have_a_sentence_of_their_own(text, line, column, words):
    problem = refusal(text)
    assert words in problem.sentence
    assert (problem.line, problem.column) == (line, column)
    assert problem.advice


def test_a_text_of_several_lines_can_be_put_at_the_end_of_a_file_without_a_last_line_end():
    reading = read_org(b"org:\n  name: acme\n  description: short")
    organisation = reading.organisation
    identity = organisation.org.replacing(description="two\n\nparagraphs\n")
    data = write_org(reading.source, organisation, organisation.replacing(org=identity))
    assert data == b"org:\n  name: acme\n  description: |\n    two\n\n    paragraphs\n"
