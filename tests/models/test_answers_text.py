from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.answers_text import answers_text, is_answers_file, read_answers
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card

SMALL = Answers(
    "acme",
    ("platform", "dev"),
    (
        Card("clusters", "Create clusters", {"platform": "platform", "dev": NOBODY}),
        Card("code", "Write code: all of it", {"dev": UNSURE}),
    ),
)
SMALL_TEXT = """\
dutyflow-answers: 1
organisation: acme
teams: [platform, dev]
duties:
  - id: clusters
    title: Create clusters
    answers: {platform: platform, dev: (nobody)}
  - id: code
    title: "Write code: all of it"
    answers: {dev: (unsure)}
"""
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,20}", fullmatch=True) | st.sampled_from(
    ["null", "true", "no", "012", "1e3", "0", "12-30"]
)
TRICKS = st.sampled_from(
    ["a: b", "- x", "#", "<<", "~", "{", "&a *a", "two\nlines\n", "\x07\x1b[31m", "=1+1", "\t"]
)
TITLES = (st.text(st.characters(codec="utf-8"), min_size=1, max_size=30) | TRICKS).filter(bool)


@st.composite
def some_answers(draw):
    teams = tuple(draw(st.lists(IDS, unique=True, max_size=4)))
    duties = draw(st.lists(IDS, unique=True, max_size=4))
    said = st.sampled_from([*teams, NOBODY, UNSURE])
    cards = [
        Card(
            duty,
            draw(TITLES),
            draw(st.dictionaries(st.sampled_from(teams), said)) if teams else {},
        )
        for duty in duties
    ]
    return Answers(draw(st.just("") | TITLES), teams, tuple(cards))


def problems(text):
    return [str(problem) for problem in read_answers(text.encode()).problems]


def refusal(data):
    with pytest.raises(CannotRead) as refused:
        read_answers(data)
    return str(refused.value)


@settings(max_examples=80)
@given(some_answers())
def test_what_is_written_reads_back_as_the_same_answers(answers):
    assert read_answers(answers_text(answers).encode()) == (answers, ())


def test_answers_are_a_small_text():
    assert answers_text(SMALL) == SMALL_TEXT


def test_a_byte_order_mark_and_foreign_line_ends_are_read():
    data = b"\xef\xbb\xbf" + SMALL_TEXT.replace("\n", "\r\n").encode()
    assert read_answers(data) == (SMALL, ())


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("dev: (unsure)", "dev: What?", "line 10, column 20: “What?” is no id of a team"),
        ("dev: (unsure)", "sre: dev", "line 10, column 20: “sre” is not among the teams asked"),
        ("{dev: (unsure)}", "[dev]", "line 10, column 14: “answers” must have an answer for each"),
        ("id: code", "id: A Code", "line 8, column 9: “A Code” is no id of a duty"),
        ("id: code", "id: clusters", "line 8, column 5: The duty “clusters” stands here twice"),
        ("[platform, dev]", "[platform, dev, dev]", "line 3, column 24: The team “dev” stands"),
        ("teams: [platform, dev]", "teams: dev", "line 3, column 8: “teams” must be a list"),
        ("organisation: acme", "organisation: [a]", "line 2, column 15: “organisation” must be"),
        ("title: Create", "tittle: Create", "line 6, column 5: “tittle” is no part of a duty’s"),
        ("organisation:", "company:", "line 2, column 1: “company” is no part of a file of"),
    ],
)
def test_what_is_wrong_is_told_with_its_place_and_the_rest_is_read(old, new, sentence):
    text = SMALL_TEXT.replace(old, new)
    told = problems(text)
    assert any(each.startswith(sentence) for each in told), told
    assert any(
        "left out" in each or "counts" in each or "Remove" in each or "list" in each
        for each in told
    )
    assert {card.duty for card in read_answers(text.encode()).answers.cards} >= {"clusters"}


def test_an_answer_that_is_no_text_is_left_out():
    text = SMALL_TEXT.replace("dev: (unsure)", "dev: [a, b]")
    assert read_answers(text.encode()).answers.cards[1].given == {}
    assert problems(text)[0].startswith("line 10, column 20: This is no id of a team")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This is no file of answers"),
        (b"- a\n- b\n", "This is no file of answers"),
        (b"schema: 1\nteams: []\n", "It looks like an organisation"),
        (b"dutyflow-answers: one\n", "line 1, column 1: “dutyflow-answers” is not followed by"),
        (b"dutyflow-answers: 0\n", "is not followed by the number"),
        (b"dutyflow-answers: 9\n", "written by a newer Dutyflow"),
        (b"dutyflow-answers: " + b"9" * 5000, "written by a newer Dutyflow"),
        (b"dutyflow-answers: 1\n\xff", "is not UTF-8"),
        (b"\0" * 64, "nothing but zeros"),
        (b"#" * 5_000_001, "at most 5 MB are read"),
        (b"dutyflow-answers: {", "line 1"),
        (b"dutyflow-answers: 1\nduties: " + b"[" * 5000, "line"),
    ],
)
def test_what_is_no_such_file_is_refused_with_a_sentence(data, sentence):
    assert sentence in refusal(data)


def test_keys_that_stand_twice_are_told_and_aliases_are_followed():
    text = (
        "dutyflow-answers: 1\nteams: &t [dev]\nteams: [sre]\nduties:\n"
        "- {id: a, title: &x A, answers: &a {dev: dev}}\n- {id: b, title: *x, answers: *a}\n"
    )
    answers, told = read_answers(text.encode())
    assert answers.teams == ("dev",)
    assert [card.given for card in answers.cards] == [{"dev": "dev"}] * 2
    assert any(problem.line == 3 for problem in told)


@pytest.mark.parametrize(
    ("name", "holds"),
    [("a.answers.yaml", True), ("A.ANSWERS.YML", True), ("a.org.yaml", False), ("answers", False)],
)
def test_the_name_of_a_file_says_whether_it_holds_answers(name, holds):
    assert is_answers_file(name) is holds
