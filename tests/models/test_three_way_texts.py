"""Three texts of one file made one: what is written, whose comments are there, what is marked."""

import pytest
from acme import ACME
from handwriting import Hand
from hypothesis import given, settings
from hypothesis import strategies as st
from organisations import edited, organisations
from three_texts import BASE, changed, clean, merged

from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.conflicted import read_conflicted
from dutyflow_models.three_way.decide import decide_all
from dutyflow_models.three_way.merge import merge
from dutyflow_models.three_way.texts import merge_texts


def test_both_sides_comments_are_kept_in_a_clean_merge():
    mine = changed(("title: C\n", "title: C\n    # mine within\n    note: see # mine beside\n"))
    theirs = changed(
        ("title: A ", "title: Aa"), ("{id: ops", "# theirs above\n  - {id: ops"), ("- # t", "# t")
    )

    text = clean(mine, theirs)

    assert text == changed(
        ("title: A ", "title: Aa"),
        ("  - {id: ops", "  # theirs above\n  - {id: ops"),
        ("title: C\n", "title: C\n    # mine within\n    note: see # mine beside\n"),
    )


def test_an_entry_that_only_mine_added_stands_as_mine_wrote_it():
    mine = BASE + "\n  # mine\n  - {id: d,   title: 'D'}   # so\n"

    text = clean(mine, BASE + "\n  - id: e\n    title: E\n")

    assert "\n  # mine\n  - {id: d,   title: 'D'}   # so\n" in text
    assert "\n  - id: e\n    title: E\n" in text


def test_a_comment_that_mine_changed_above_an_entry_that_theirs_changed_is_kept():
    mine = changed(
        ("# about a", "# about a, by mine"), ("responsible: [dev]", "responsible: [ops]")
    )
    theirs = changed(("title: A ", "title: Aa"))

    text = clean(mine, theirs)

    assert (
        "  # about a, by mine\n  - id: a\n    title: Aa  # the a\n    responsible: [ops]\n" in text
    )


def test_comment_lines_that_both_put_above_one_entry_are_both_there():
    mine = changed(("  - id: b\n", "  # mine\n  - id: b\n"), ("note: b", "note: mine"))
    theirs = changed(("  - id: b\n", "  # theirs\n  - id: b\n"))

    assert "  # theirs\n  # mine\n  - id: b\n    title: B\n    note: mine\n" in clean(mine, theirs)


def test_comments_of_mine_at_the_top_and_between_entries_are_kept():
    mine = changed(
        ("# who does what\n", "# who does what, and why\n"),
        ("    responsible: [dev]\n\n", "    responsible: [dev]\n\n  # --- the rest ---\n\n"),
    )

    text = clean(mine, changed(("title: C", "title: See")))

    assert text == changed(("title: C", "title: See"), text=mine)


def test_only_the_lines_that_exclude_each_other_are_marked():
    mine = changed(("title: B", "title: Bm"), ("note: b", "note: mine"), ("title: C", "title: Cc"))
    theirs = changed(("title: B", "title: Bt"), ("title: A ", "title: Aa"))

    text, conflicts = merged(mine, theirs)

    assert [each.key for each in conflicts] == ["duties/b/title"]
    assert text == changed(
        ("title: A ", "title: Aa "[:-1]),
        (
            "    title: B\n",
            "<<<<<<< mine\n    title: Bm\n||||||| base\n    title: B\n=======\n"
            "    title: Bt\n>>>>>>> theirs\n",
        ),
        ("note: b", "note: mine"),
        ("title: C", "title: Cc"),
    )


def test_a_duty_removed_here_and_changed_there_is_marked_whole_as_theirs_wrote_it():
    removed = BASE.replace("  - id: b\n    title: B\n    note: b\n\n", "")

    text, conflicts = merged(removed, changed(("note: b", "note: two # words")))

    assert [each.kind for each in conflicts] == ["entry"]
    assert "=======\n  - id: b\n    title: B\n    note: two # words\n" in text


def test_windows_line_ends_a_mark_at_the_start_and_a_missing_end_stay():
    base, mine, theirs = (
        "\ufeff" + text.rstrip("\n").replace("\n", "\r\n")
        for text in (BASE, changed(("note: b", "note: m")), changed(("note: b", "note: t")))
    )

    text, _ = merged(mine, theirs, base)

    assert text.startswith("\ufeff")
    assert text.count("\n") == text.count("\r\n")
    assert "<<<<<<< mine\r\n    note: m\r\n" in text


def test_what_can_be_written_in_neither_text_is_refused():
    base = "duties: [{id: a, title: A}]\nteams: &t []\n? [x]\n: y\n"
    with pytest.raises((CannotWrite, CannotRead)):
        merged(base.replace("A", "B") + "*t : z\n", base.replace("teams: &t []", "teams: &t [x"))


# --- what is marked can be read --------------------------------------------------------------


def test_the_marked_file_has_the_same_conflicts():
    mine, theirs = changed(("title: B", "title: Bm")), changed(("title: B", "title: Bt"))
    text, conflicts = merged(mine, theirs)

    found = read_conflicted(text.encode())

    assert found.joined.conflicts == conflicts
    assert found.line == text[: text.index("<<<")].count("\n") + 1


def test_a_file_of_git_without_the_base_is_read_and_nothing_is_taken_for_decided():
    text = changed(
        (
            "    title: B\n",
            "<<<<<<< HEAD\n    title: Bm\n    load: 2\n=======\n    title: Bt\n>>>>>>> x\n",
        )
    )

    found = read_conflicted(text.encode())

    assert found.base is None
    assert {each.field for each in found.joined.conflicts} == {"title", "load"}
    assert found.joined.organisation.duties_by_id["b"].title == "Bm"


def test_duties_that_git_could_not_join_at_the_end_of_the_list_are_both_there():
    text = (
        BASE
        + "<<<<<<< HEAD\n  - {id: x, title: X}\n=======\n  - {id: y, title: Y}\n>>>>>>> other\n"
    )

    found = read_conflicted(text.encode()).joined

    assert found.conflicts == ()
    assert [duty.id for duty in found.organisation.duties][-2:] == ["x", "y"]


def test_a_base_that_is_no_file_by_itself_tells_nothing():
    text = changed(
        (
            "  - id: b\n",
            "<<<<<<< a\n  - id: b\n    load: 2\n||||||| x\n: [\n=======\n  - id: b\n>>>>>>> b\n",
        )
    )

    found = read_conflicted(text.encode())

    assert found.base is None
    assert [each.field for each in found.joined.conflicts] == ["load"]


def test_a_side_that_cannot_be_read_is_told_with_the_line_of_the_file():
    text = BASE + "<<<<<<< a\n=======\nx: [\n>>>>>>> b\n"

    with pytest.raises(CannotRead) as caught:
        read_conflicted(text.encode())

    assert caught.value.problems[0].sentence.startswith("Behind “=======” it cannot be read: ")
    assert caught.value.problems[0].line >= BASE.count("\n") + 2


def test_an_entry_that_only_mine_has_and_nobody_can_read_is_told_and_not_lost():
    text = BASE + "<<<<<<< a\n  - {id: x}\n=======\n  - {id: y, title: Y}\n>>>>>>> b\n"

    with pytest.raises(CannotRead) as caught:
        read_conflicted(text.encode())

    problem = caught.value.problems[0]
    assert problem.sentence.startswith("Before “=======” it cannot be read: ")
    assert problem.line == BASE.count("\n") + 2


def test_a_file_without_marks_is_none():
    assert read_conflicted(BASE.encode()) is None


# --- laws ------------------------------------------------------------------------------------


@st.composite
def written(draw):
    """Three states, each as another hand wrote them."""
    base = draw(organisations)
    sides = [base]
    for _ in range(2):
        side = base
        for _ in range(draw(st.integers(0, 2))):
            side = draw(edited(side))
        sides.append(side)
    hand = Hand(draw(st.randoms(use_true_random=False)), comments=draw(st.booleans()))
    return [read_org(hand.file(side).encode(), name="acme") for side in sides]


@given(written())
@settings(max_examples=150, deadline=None)
def test_what_is_written_says_what_was_joined(readings):
    base, mine, theirs = (reading.organisation for reading in readings)
    joined = merge(base, mine, theirs)
    try:
        found = merge_texts(*readings)
    except CannotWrite:
        return
    if not joined.conflicts:
        assert read_org(found.data, name="acme").organisation == joined.organisation
        return
    apart = read_conflicted(found.data, name="acme")
    for choice, side in (("mine", apart.mine), ("theirs", apart.theirs)):
        decided = decide_all(joined.organisation, joined.conflicts, choice)
        assert side.organisation == decided
    if apart.base is not None:
        found_again = {each.key for each in apart.joined.conflicts}
        assert {each.key for each in joined.conflicts} <= found_again


@given(organisations)
@settings(max_examples=50, deadline=None)
def test_merging_a_text_with_itself_changes_no_byte(organisation):
    import random

    reading = read_org(Hand(random.Random(1), comments=True).file(organisation).encode(), name="a")

    assert merge_texts(reading, reading, reading).data == reading.source.data


def test_the_sample_organisation_is_merged_through_its_own_text():
    from dutyflow_models.files.emit import org_text

    base = org_text(ACME)
    mine, theirs = base.replace("On call", "On duty"), base.replace("Clusters", "The clusters")

    assert clean(mine, theirs, base) == mine.replace("Clusters", "The clusters")
