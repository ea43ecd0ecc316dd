"""Git's marks of a merge that is not finished."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.files.conflict_markers import apart, put_together
from dutyflow_models.files.problems import CannotRead

LABELS = ("base", "mine", "theirs")


def test_a_text_with_marks_is_taken_apart():
    found = apart("a\n<<<<<<< HEAD\nb\n||||||| 12ab\nc\n=======\nd\n>>>>>>> other\ne\n")

    assert (found.base, found.mine, found.theirs) == ("a\nc\ne\n", "a\nb\ne\n", "a\nd\ne\n")
    assert (found.line, found.mine_lines, found.theirs_lines) == (2, [1, 3, 9], [1, 7, 9])


def test_without_the_part_of_the_base_it_is_not_known():
    found = apart("<<<<<<< HEAD\r\nb\r\n=======\r\nd\r\n>>>>>>> other\r\n")

    assert (found.base, found.mine, found.theirs) == (None, "b\r\n", "d\r\n")


def test_one_conflict_without_base_makes_the_whole_base_unknown():
    text = "<<<<<<<\n1\n|||||||\n2\n=======\n3\n>>>>>>>\n<<<<<<<\n=======\n4\n>>>>>>>"

    assert apart(text).base is None


def test_a_text_without_marks_is_none():
    assert apart("a: |\n  <<<<<<<\n  =======\n=======\n|||||||\n") is None


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("<<<<<<<\na\n", 1, "no end"),
        ("a\n>>>>>>> x\n", 2, "no beginning"),
        ("<<<<<<<\n<<<<<<<\n=======\n>>>>>>>\n", 2, "from line 1 is not at an end"),
        ("a\n<<<<<<<\n>>>>>>>\n", 3, "from line 2"),
        ("<<<<<<<\n=======\n|||||||\n>>>>>>>\n", 3, "from line 1"),
        ("<<<<<<<\n=======\n=======\n>>>>>>>\n", 3, "from line 1"),
    ],
)
def test_marks_in_disorder_are_told_with_their_line(text, line, words):
    with pytest.raises(CannotRead) as caught:
        apart(text)

    problem = caught.value.problems[0]
    assert problem.line == line
    assert words in problem.sentence
    assert "git" in problem.advice


def test_longer_marks_within_a_base_are_its_text():
    text = "<<<<<<<\n1\n|||||||\n<<<<<<<<<\n=========\n>>>>>>>>>\n=======\n3\n>>>>>>>\n"

    assert apart(text).base == "<<<<<<<<<\n=========\n>>>>>>>>>\n"


def test_only_the_lines_that_differ_stand_between_marks():
    text = put_together("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nß\nc\nd\n", LABELS)

    assert text == "a\n<<<<<<< mine\nB\n||||||| base\nb\n=======\nß\n>>>>>>> theirs\nc\nd\n"


lines = st.lists(
    st.sampled_from(["a: 1\n", "  - b\n", "  - c: d\n", "    e: f\n", "\n"]), max_size=9
)


@given(lines, lines, lines)
def test_what_is_put_together_can_be_taken_apart(base, mine, theirs):
    base, mine, theirs = map("".join, (base, mine, theirs))

    found = apart(put_together(base, mine, theirs, LABELS))

    if found is None:
        assert mine == theirs == base
    else:
        assert (found.base, found.mine, found.theirs) == (base, mine, theirs)
