"""Comments inside an entry that both sides changed: none of mine is lost, each keeps its place."""

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from organisations import edited, organisations
from three_texts import changed, clean, merged

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.texts import merge_texts

_ENTRY = re.compile(r"(?:  - id: ([\w-]+)$|\w)")
_KEY = re.compile(r"    \w+:")
THEIRS = changed(("title: B", "title: Bee"))


@pytest.mark.parametrize(
    ("mine", "within"),
    [
        pytest.param(
            "    title: B\n    # mine\n    note: b\n",
            "    title: Bee\n    # mine\n    note: b\n",
            id="a line between two keys",
        ),
        pytest.param(
            "    title: B\n    note: b  # mine\n",
            "    title: Bee\n    note: b  # mine\n",
            id="beside a value that theirs left",
        ),
        pytest.param(
            "    title: B  # mine\n    note: b\n",
            "    title: Bee  # mine\n    note: b\n",
            id="beside the value that theirs changed",
        ),
        pytest.param(
            "    title: B\n    note: b\n    # mine\n",
            "    title: Bee\n    note: b\n    # mine\n",
            id="at the end",
        ),
        pytest.param(
            "    title: B\n    # one\n    # two\n    note: mine\n",
            "    title: Bee\n    # one\n    # two\n    note: mine\n",
            id="two lines, and a change of mine",
        ),
        pytest.param(
            "    title: B\n    note: b\n    # mine\n    load: 2  # beside\n",
            "    title: Bee\n    note: b\n    # mine\n    load: 2  # beside\n",
            id="above and beside what only mine has",
        ),
    ],
)
def test_a_comment_inside_an_entry_that_both_touched_keeps_its_place(mine, within):
    text = clean(changed(("    title: B\n    note: b\n", mine)), THEIRS)

    assert text == changed(("    title: B\n    note: b\n", within))


def test_a_comment_between_the_entries_of_an_inner_list_stays_above_the_same_one():
    lists = ("responsible: [dev]", "responsible:\n      - dev\n      - ops")
    base = changed(lists)
    mine = changed(("      - ops", "      # mine\n      - ops  # beside"), text=base)
    theirs = changed(("title: A ", "title: Aa"), text=base)

    assert clean(mine, theirs, base) == changed(("title: A ", "title: Aa"), text=mine)


def test_a_comment_beside_a_line_that_has_one_of_theirs_goes_above_it():
    text = clean(changed(("note: b", "note: b  # mine")), changed(("note: b", "note: b  # theirs")))

    assert "    title: B\n    # mine\n    note: b  # theirs\n" in text


def test_what_both_wrote_stands_once():
    side = changed(("note: b", "# why\n    note: b"))

    assert clean(changed(("title: B", "title: Bee"), text=side), side).count("# why") == 1


def test_a_comment_that_mine_changed_or_took_away_is_not_there_twice():
    base = changed(("    note: b", "    # old\n    note: b  # beside"))
    theirs = changed(("title: B", "title: Bee"), text=base)

    rewritten = clean(changed(("# old", "# new"), text=base), theirs, base)
    removed = clean(changed(("    # old\n", ""), ("  # beside", ""), text=base), theirs, base)

    assert rewritten == changed(("# old", "# new"), text=theirs)
    assert removed == changed(("    # old\n", ""), ("  # beside", ""), text=theirs)


def test_a_comment_that_both_changed_is_there_in_both_ways():
    base = changed(("    note: b", "    # old\n    note: b"))
    mine = changed(("# old", "# of mine"), text=base)
    theirs = changed(("# old", "# of theirs"), ("title: B", "title: Bee"), text=base)

    text = clean(mine, theirs, base)

    assert "    # of theirs\n    # of mine\n    note: b\n" in text
    assert "# old" not in text


def test_a_comment_whose_key_theirs_removed_stays_in_the_entry():
    text = clean(
        changed(("note: b", "note: b  # mine")),
        changed(("    note: b\n", ""), ("title: C", "title: D")),
    )

    assert "    title: B\n    # mine\n" in text


def test_number_signs_in_titles_and_block_texts_are_no_comments():
    base = changed(("note: b", "note: |\n      a\n      # b\n    outcome: 'x # y'"))
    mine = changed(("      a\n", "      a\n      # c\n"), text=base)
    theirs = changed(("title: B", "title: Bee"), ("x # y", "x # z"), text=base)

    text = clean(mine, theirs, base)

    assert text == changed(("      a\n", "      a\n      # c\n"), text=theirs)


def test_in_an_entry_between_braces_a_comment_goes_to_the_end_of_its_line():
    mine = changed(("{id: ops, title: Ops}", "{id: ops, title: Ops}  # mine"))

    text = clean(mine, changed(("title: Ops", "title: Operations")))

    assert "  - {id: ops, title: Operations}  # mine\n" in text


@pytest.mark.parametrize("end", ["\n]\n", "]\n"])
def test_comments_in_a_list_between_brackets_are_kept(end):
    base = "schema: 1\nduties: [\n  {id: a, title: A},\n  {id: b, title: B}" + end
    mine = changed(("  {id: a", "  # mine\n  {id: a"), ("A},", "A},  # beside"), text=base)
    theirs = changed(("title: A", "title: Aa"), ("title: B", "title: Bb"), text=base)

    assert clean(mine, theirs, base) == changed(
        ("title: A", "title: Aa"), ("title: B", "title: Bb"), text=mine
    )


def test_a_comment_at_the_end_of_a_list_between_brackets_is_kept():
    base = "schema: 1\nduties: [\n  {id: a, title: A},\n  {id: b, title: B},\n]\n"
    mine = changed(("\n]", "\n  # mine\n]"), text=base)
    theirs = changed(("title: A", "title: Aa"), text=base)

    assert clean(mine, theirs, base) == changed(("title: A", "title: Aa"), text=mine)


def test_line_ends_and_columns_of_theirs_are_kept():
    mine = changed(("    note: b", "    # mine\n    note: b"))
    theirs = (
        changed(("title: B", "title: Bee"))
        .replace("\n    ", "\n      ")
        .replace("  - id", "  -   id")
    )
    text, conflicts = merged(mine, theirs.replace("\n", "\r\n"))

    assert conflicts == ()
    assert "      title: Bee\r\n      # mine\r\n      note: b\r\n" in text


def test_the_side_of_mine_in_a_marked_file_has_its_comment():
    mine = changed(("title: B", "title: Mine"), ("note: b", "# mine\n    note: b"))

    text, conflicts = merged(mine, THEIRS)

    assert [each.key for each in conflicts] == ["duties/b/title"]
    assert text.count("# mine\n") == 1


@given(organisations, st.data())
@settings(max_examples=75, deadline=None)
def test_no_comment_of_mine_inside_a_duty_is_lost_whatever_theirs_did(organisation, data):
    base = org_text(organisation)
    before, key, duties = base.partition("\nduties:\n")
    lines, duty, written = [*before.splitlines(), *key.split()], "", {}
    for line in duties.splitlines():
        if found := _ENTRY.match(line):
            duty = found.group(1) or ""
        if duty and _KEY.match(line) and data.draw(st.booleans()):
            written[f"# mine {len(lines)}"] = duty
            lines.append(f"    # mine {len(lines)}")
        lines.append(line)
    sides = [base, "\n".join([*lines, ""]), org_text(data.draw(edited(organisation)))]
    base, mine, theirs = (read_org(side.encode(), name="acme") for side in sides)
    assume(mine.organisation == base.organisation)

    text = merge_texts(base, mine, theirs).data.decode()

    here = read_org(text.encode(), name="acme").organisation
    assert here == theirs.organisation
    kept = {comment for comment, duty in written.items() if duty in here.duties_by_id}
    assert kept <= {line.strip() for line in text.splitlines()}
