"""Comments anywhere in a file that is merged: each of both sides is there once, where it was."""

import re
from collections import Counter

import pytest
from three_texts import BASE, changed, clean, merged

THEIRS = changed(("title: B", "title: Bee"))


def lines(*lines):
    return "".join(line + "\n" for line in lines)


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(("schema: 1", "schema: 1  # mine"), id="beside the schema"),
        pytest.param(("title: Acme}", "title: Acme}  # mine"), id="beside the head in braces"),
        pytest.param(("duties:", "duties:  # mine"), id="beside the key of a list"),
        pytest.param(("duties:\n", "duties:\n  # mine\n\n"), id="below it and set off"),
        pytest.param(("teams:\n", "teams:\n  # mine\n"), id="below it, above the first entry"),
        pytest.param(("  - id: b\n", "  # mine\n\n  - id: b\n"), id="in a gap"),
        pytest.param(("\n\nduties", "\n\n# mine\nduties"), id="above a key"),
        pytest.param(("# who does what\n", "# who does what\n# mine\n"), id="in the file's head"),
        pytest.param(("    title: C\n", "    title: C\n# mine\n"), id="at the file's end"),
        pytest.param(("title: C\n", "title: C\n  # mine\n"), id="indented at the file's end"),
    ],
)
def test_a_comment_of_mine_outside_the_entries_keeps_its_place(pair):
    assert clean(changed(pair), THEIRS) == changed(pair, text=THEIRS)


@pytest.mark.parametrize(
    "pair",
    [
        ("# who does what\n", "# who does what\n# {}\n"),
        ("duties:\n", "# {}\nduties:\n"),
        ("schema: 1", "schema: 1  # {}"),
        ("duties:\n", "duties:\n  # {}\n\n"),
        ("  - id: b\n", "  # {}\n\n  - id: b\n"),
        ("    title: C\n", "    title: C\n# {}\n"),
    ],
)
def test_comments_that_both_put_at_one_place_are_both_there(pair):
    old, new = pair
    mine = changed((old, new.format("mine")))
    theirs = changed((old, new.format("theirs")), text=THEIRS)

    text = clean(mine, theirs)

    assert re.findall("# (?:mine|theirs)", text) in (["# theirs", "# mine"], ["# mine", "# theirs"])


def test_comments_inside_a_block_head_keep_their_place():
    block = ("org: {name: acme, title: Acme}", "org:\n  name: acme\n  title: Acme")
    base = changed(block)
    mine = changed(("  title: Acme", "  # mine\n  title: Acme  # beside\n  # end"), text=base)
    theirs = changed(("title: Acme", "title: Acme Inc"), text=base)

    assert clean(mine, theirs, base) == changed(("title: Acme", "title: Acme Inc"), text=mine)


def test_a_comment_behind_a_dash_goes_above_the_entry():
    text = clean(changed(("  - id: b", "  - # mine\n    id: b")), THEIRS)

    assert "  # mine\n  - id: b\n    title: Bee\n" in text


# --- number signs in values ------------------------------------------------------------------


def test_a_comment_beside_a_value_with_a_number_sign_is_kept():
    base = changed(("title: B\n", 'title: "Fix #12 now"\n'))
    mine = changed(('now"', 'now"  # mine'), text=base)
    theirs = changed(("note: b", "note: bb"), text=base)

    assert clean(mine, theirs, base) == changed(('now"', 'now"  # mine'), text=theirs)


def test_where_theirs_has_a_comment_beside_such_a_value_that_of_mine_goes_above():
    base = changed(("title: B\n", 'title: "Fix #12 now"\n'))
    mine = changed(('now"', 'now"  # mine'), text=base)
    theirs = changed(('now"', 'now"  # theirs'), ("note: b", "note: bb"), text=base)

    text = clean(mine, theirs, base)

    assert '    # mine\n    title: "Fix #12 now"  # theirs\n' in text


def test_a_comment_close_behind_a_bracket_is_one():
    mine = changed(("Acme}", "Acme}#mine"))

    assert "title: Acme}  #mine\n" in clean(mine, THEIRS)


# --- equal comments --------------------------------------------------------------------------

TODOS = changed(("title: B\n", "title: B  # TODO\n"), ("note: b", "note: b  # TODO"))


def test_equal_comments_are_replaced_each_at_its_place():
    mine = changed(("title: B\n", "title: B  # one\n"), ("note: b", "note: b  # two"))
    theirs = changed(("note: b", "note: bb"), text=TODOS)

    text = clean(mine, theirs, TODOS)

    assert "    title: B  # one\n    note: bb  # two\n" in text


def test_of_two_equal_comments_that_one_goes_that_mine_removed():
    mine = changed(("note: b  # TODO", "note: b"), text=TODOS)
    theirs = changed(("note: b", "note: bb"), text=TODOS)

    assert "    title: B  # TODO\n    note: bb\n" in clean(mine, theirs, TODOS)


def test_what_cannot_stay_at_its_place_goes_above_the_entry_and_all_others_stay():
    base = changed(("    title: C\n", "    title: C\n    note: c\n"))
    mine = changed(("note: b", "note: b  # one"), ("note: c", "note: c\n    # two"), text=base)
    open_end = ("note: c\n", "note: |\n      c")  # a line below it would give it a line end
    theirs = changed(("title: B", "title: Bee"), ("title: C", "title: See"), open_end, text=base)

    text = clean(mine, theirs, base)

    above = "  # two\n  - id: c", "  - id: c"
    assert text == changed(above[::-1], ("note: b", "note: b  # one"), text=theirs)


# --- entries that come, go, and are called otherwise -----------------------------------------


def test_an_entry_in_conflict_does_not_double_the_comments_elsewhere():
    mine = changed(
        ("    responsible: [dev]", "    # mine\n    responsible: [dev]"), ("B\n", "Bm\n")
    )
    theirs = changed(("title: A ", "title: Aa"), ("  - id: b\n    title: B\n    note: b\n\n", ""))

    text, conflicts = merged(mine, theirs)

    assert [each.key for each in conflicts] == ["duties/b/entry"]
    assert text.count("# mine") == 1


def test_a_comment_in_a_gap_before_an_entry_in_conflict_is_there_once():
    mine = changed(("  - id: b\n    title: B", "  # mine\n\n  - id: b\n    title: Bm"))
    theirs = changed(("  - id: b\n    title: B\n    note: b\n\n", ""))

    assert merged(mine, theirs)[0].count("# mine") == 1


def test_what_mine_removed_with_an_entry_in_conflict_stays_in_that_of_theirs():
    base = changed(("note: b", "note: b  # old"))
    mine = changed(("  - id: b\n    title: B\n    note: b  # old\n\n", ""), text=base)

    text, _ = merged(mine, changed(("title: B", "title: Bee"), text=base), base)

    assert "=======\n  - id: b\n    title: Bee\n    note: b  # old\n" in text


@pytest.mark.parametrize("renamed_by", ["theirs", "mine"])
def test_comments_follow_an_entry_to_its_new_id(renamed_by):
    commented = changed(("  - id: b\n", "  # above\n  - id: b\n"), ("note: b", "note: b  # beside"))
    renamed = changed(("- id: b\n", "- id: bee\n    previously: [b]\n"))
    mine, theirs = (commented, renamed) if renamed_by == "theirs" else (renamed, commented)

    text = clean(mine, theirs)

    assert "  # above\n  - id: bee\n" in text
    assert "note: b  # beside\n" in text


def test_the_comments_of_an_entry_that_theirs_removed_go_with_it():
    mine = changed(("note: b", "note: b  # mine"), ("  - id: b", "  # mine too\n  - id: b"))
    theirs = changed(("  - id: b\n    title: B\n    note: b\n\n", ""), ("A ", "Aa"))

    assert clean(mine, theirs) == theirs


def test_a_comment_of_theirs_beside_a_key_that_mine_removed_stays_in_the_entry():
    theirs = changed(("note: b", "note: b  # theirs"))

    text = clean(changed(("    note: b\n", "")), theirs)

    assert text == changed(("    note: b\n", "    # theirs\n"))


def test_a_comment_that_mine_only_set_off_from_a_key_is_not_there_twice():
    base = changed(("schema: 1\n", "schema: 1\n  # old\n\n"))
    mine = changed(("  # old", "  # mine\n\n  # old"), text=base)
    theirs = changed(("title: B", "title: Bee"), text=base)

    assert Counter(re.findall("# (?:old|mine)", clean(mine, theirs, base))).total() == 2


# --- brackets --------------------------------------------------------------------------------

FLOW = BASE[: BASE.index("duties")] + lines(
    "duties: [", "  {id: a, title: A},", "  {id: b, title: B, note: b}", "]"
)
BLOCK = BASE[: BASE.index("duties")] + lines(
    "duties:", "  - id: a", "    title: A", "  - id: b", "    title: B", "    note: b"
)


@pytest.mark.parametrize(("base_of_mine", "of_theirs"), [(FLOW, BLOCK), (BLOCK, FLOW)])
def test_comments_go_from_block_to_brackets_and_back(base_of_mine, of_theirs):
    mine = base_of_mine.replace("title: A},", "title: A},  # one").replace(
        "title: A\n", "title: A  # one\n"
    )
    mine = mine.replace("  {id: b", "  # two\n  {id: b").replace("  - id: b", "  # two\n  - id: b")

    text = clean(mine, changed(("note: b", "note: bb"), text=of_theirs), base_of_mine)

    assert Counter(re.findall("# (?:one|two)", text)) == {"# one": 1, "# two": 1}
    assert re.sub("(?m)^ *# two\n|  # one", "", text) == of_theirs.replace("note: b", "note: bb")


def test_a_comment_behind_a_closing_bracket_stays_there():
    mine = changed(("\n]", "\n]  # mine"), text=FLOW)

    assert clean(mine, changed(("title: B", "title: C"), text=FLOW), FLOW).endswith("]  # mine\n")


def test_a_root_in_braces_keeps_comments_between_its_lines():
    base = lines("{schema: 1,", "duties: [{id: a, title: A},", "  {id: b, title: B}]}")
    mine = changed(("duties", "# one\nduties"), ("B}]}", "B}]}  # two"), text=base)
    theirs = changed(("title: B", "title: C"), text=base)

    assert clean(mine, theirs, base) == changed(("title: B", "title: C"), text=mine)


def test_a_comment_behind_the_last_of_an_inner_list_between_brackets_stays_in_it():
    base = changed(("responsible: [dev]", "responsible: [\n      dev,\n      ops\n    ]"))
    mine = changed(("ops\n    ]", "ops\n      # mine\n    ]  # beside"), text=base)

    text = clean(mine, changed(("title: A ", "title: Aa"), text=base), base)

    assert text == changed(("title: A ", "title: Aa"), text=mine)


# --- line ends -------------------------------------------------------------------------------


def test_in_a_file_with_several_line_ends_each_line_is_one():
    base = changed(("note: b", "# old\n    note: b"))
    mine = changed(("    # old\n", ""), ("note: b", "note: b  # mine"), text=base)
    theirs = changed(("title: B\n    # old\n", "title: Bee\r    # old\r"), text=base)

    text = clean(mine, theirs, base)

    assert "    title: Bee\r    note: b  # mine\n" in text


def test_comments_behind_the_end_of_the_document_are_kept():
    base = "---\n" + BASE + "...\n"
    mine = base.replace("...\n", "...  # one\n# two\n").replace("---\n", "---  # three\n")

    text = clean(mine, "---\n" + THEIRS + "...\n", base)

    assert Counter(re.findall("# (?:one|two|three)", text)).total() == 3
