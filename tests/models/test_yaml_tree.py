from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.plain_values import plain, resolved
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import (
    Alias,
    LaterMapping,
    Mapping,
    Scalar,
    Sequence,
    whole_start,
)


def written(text, node):
    return text[node.start : node.end]


def value_of(text, key, **options):
    return grow(text, **options).root.get(key)


def outline(node):
    """Everything a tree says about a node."""
    properties = node.properties
    own = (type(node).__name__.removeprefix("Later"), node.start, node.end, properties)
    if isinstance(node, Sequence):
        return (*own, node.flow, [outline(item) for item in node.items])
    if isinstance(node, Mapping):
        return (*own, node.flow, [(outline(key), outline(value)) for key, value in node.pairs])
    if isinstance(node, Alias):
        return (*own, node.name)
    return (*own, node.text, node.style)


@pytest.mark.parametrize(
    ("text", "style", "says"),
    [
        ("plain text", "plain", "plain text"),
        ("'it''s'", "single", "it's"),
        (r'"tab\t"', "double", "tab\t"),
        ("|\n  one\n   two", "literal", "one\n two\n"),
        (">-\n  one\n  two", "folded", "one two"),
        ("two\n  lines", "plain", "two lines"),
        ("😀 é 𝕏", "plain", "😀 é 𝕏"),
        ("", "plain", ""),
    ],
)
def test_a_value_is_found_where_it_is_written(text, style, says):
    whole = f"😀: x\nkey: {text}\n\n# a comment\nnext: y\n"
    node = value_of(whole, "key")
    assert (written(whole, node), node.style, node.text) == (text, style, says)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("key", ["list", "map", "block"])
def test_a_block_ends_with_its_last_content_before_blank_lines_and_comments(key, newline):
    contents = {
        "list": "- a\n  - b: c",
        "map": "a: b\n  c:\n    - d",
        "block": "|\n    text\n     more",
    }
    lead = " " if key == "block" else "\n  "
    whole = f"{key}:{lead}{contents[key]}\n\n# behind\nnext: 1\n".replace("\n", newline)
    assert written(whole, value_of(whole, key)) == contents[key].replace("\n", newline)


def test_the_blank_lines_that_a_plus_keeps_belong_to_the_text():
    text = "a: |+\n  text\n\n\n# behind\nb: 1\n"
    assert written(text, value_of(text, "a")) == "|+\n  text\n\n"


def test_flow_collections_reach_from_bracket_to_bracket():
    text = "a: [1, {b: c, d: [e] } ] # [\n"
    node = value_of(text, "a")
    assert written(text, node) == "[1, {b: c, d: [e] } ]"
    assert written(text, node.items[1]) == "{b: c, d: [e] }"
    assert node.flow
    assert node.items[1].flow


def test_a_value_left_out_has_an_empty_span_behind_its_colon_or_dash():
    text = "a:\nb:\n  -\n  - x\n"
    empty = value_of(text, "a")
    assert (empty.start, empty.end, empty.text) == (2, 2, "")
    assert value_of(text, "b").items[0].start == text.index("-") + 1


def test_a_pair_in_a_list_without_braces_is_a_mapping_without_braces():
    text = "a: [b: [c] , d]\n"
    pair = value_of(text, "a").items[0]
    assert written(text, pair) == "b: [c]"


def test_anchors_and_tags_stand_before_the_value_itself():
    text = "a: &one !!str  text\nb: &two # why\n  - x\nc: *one\n"
    root = grow(text).root
    one, two, alias = root.get("a"), root.get("b"), root.get("c")
    assert (written(text, one), text[whole_start(one) : one.start]) == ("text", "&one !!str  ")
    assert (written(text, two), two.properties.anchor) == ("- x", "two")
    assert (written(text, alias), alias.target) == ("*one", one)


def test_only_the_first_document_is_opened_and_its_end_is_known():
    text = "a: 1\n---\nb: [\n"
    tree = grow(text)
    assert written(text, tree.root) == "a: 1"
    assert text[tree.end :].startswith("---")
    assert [(each.line, each.severity) for each in tree.problems] == [(2, "note")]


def test_double_keys_are_named_with_both_lines_and_the_first_counts():
    tree = grow("list:\n  - a: 1\n    b: 2\n    a: 3\nx: 1\nx: 2\n")
    assert [(each.line, "line " in each.sentence) for each in tree.problems] == [
        (4, True),
        (6, True),
    ]
    assert "line 2" in tree.problems[0].sentence
    assert "line 5" in tree.problems[1].sentence
    assert plain(tree.root) == {"list": [{"a": "1", "b": "2"}], "x": "1"}


def test_merge_keys_give_what_is_not_written():
    text = (
        "base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\none: {<<: *b, y: 9}\ntwo: {<<: [*b, *m]}\n"
    )
    says = plain(grow(text).root)
    assert says["one"] == {"x": "1", "y": "9"}
    assert says["two"] == {"x": "1", "y": "2", "z": "4"}


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("true", True),
        ("False", False),
        ("no", "no"),
        ("on", "on"),
        ("012", "012"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("2026-01-05", "2026-01-05"),
        ("0", 0),
        ("-17", -17),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("-.inf", float("-inf")),
        ("1.", 1.0),
        (".", "."),
        ("~", None),
        ("null", None),
        ("", None),
        ("'12'", "12"),
        ("'~'", "~"),
    ],
)
def test_values_are_those_of_yaml_1_2_except_that_leading_zeros_stay(text, means):
    found = resolved(plain(value_of(f"a: {text}\n", "a")))
    assert (found, type(found)) == (means, type(means))


def bomb(levels):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, levels)]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * 100_000, "too-deep"),
        ("- " * 100_000, "too-deep"),
        ("{a: " * 100_000, "too-deep"),
        ("l:\n- a: " + "[" * 100_000, "too-deep"),
        (bomb(9), "too-many-aliases"),
        ("[" + "a," * 800_000 + "]", "too-long"),
        ("l:\n- {" + "a: [],\n" * 800_000 + "}", "too-long"),
    ],
)
def test_what_no_person_wrote_is_refused_within_two_seconds(text, code):
    start = time.process_time()
    with pytest.raises(CannotRead) as refused:
        grow(text)
    assert refused.value.problems[0].code == code
    assert time.process_time() - start < 4


def test_a_long_chain_of_aliases_is_refused_and_does_not_crash():
    lines = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 400))]
    with pytest.raises(CannotRead, match="deep"):
        plain(grow("\n".join(lines)).root)


def test_an_alias_of_what_is_not_finished_stands_for_nothing():
    tree = grow("a: &a [*a, *b]\n")
    assert [each.code for each in tree.problems] == ["unknown-alias", "unknown-alias"]
    assert plain(tree.root) == {"a": [None, None]}


def test_tags_are_never_acted_upon():
    tree = grow("a: !!python/object/apply:os.system [echo]\n")
    assert [each.code for each in tree.problems] == ["explicit-tag"]
    assert plain(tree.root) == {"a": ["echo"]}


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: [b\nc: d\n", 2, 2, "“[” is opened and not closed"),
        ("a: 'b\n", 2, 1, "quote is opened and never closed"),
        ("a:\n\tb: c\n", 2, 1, "tab"),
        ("a: b: c\n", 1, 5, "second colon"),
        ("a: @b\n", 1, 4, "cannot begin a value"),
        ('a: "\\q"\n', 1, 5, "backslash"),
        ("- a\nb: c\n", 2, 1, "does not fit"),
        ("a: 1\nb\n", 3, 1, "key without a colon"),
        ("a: \x07\n", 1, 4, "control character"),
    ],
)
def test_what_is_no_yaml_is_said_in_words_with_its_place(text, line, column, words):
    with pytest.raises(CannotRead) as refused:
        grow(text)
    problem = refused.value.problems[0]
    assert (problem.line, problem.column) == (line, column)
    assert words in problem.sentence


TEXTS = st.sampled_from(
    [
        "a",
        "b: c",
        "two words",
        "ünï 😀",
        "12",
        "~",
        "",
        "it's",
        '"q"',
        "# no",
        "- x",
        "x\ny",
        " z\n",
    ]
)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
ENTRIES = st.lists(st.dictionaries(TEXTS, VALUES, min_size=1, max_size=4), min_size=1, max_size=3)


@settings(max_examples=80, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["teams", "duties", "x"]), ENTRIES, min_size=1),
    st.sampled_from([None, True, False]),
    st.integers(2, 6),
    st.sampled_from(["", "|", ">", "'", '"']),
)
def test_entries_grown_later_are_the_same_as_those_grown_at_once(values, flow, indent, style):
    text = yaml.safe_dump(
        values,
        default_flow_style=flow,
        indent=indent,
        allow_unicode=True,
        default_style=style or None,
        width=30,
    )
    later, at_once = grow(text), grow(text, later=False)
    assert plain(later.root) == plain(at_once.root)
    assert outline(later.root) == outline(at_once.root)


@settings(max_examples=60, deadline=None)
@given(ENTRIES)
def test_what_a_tree_says_is_what_yaml_says(entries):
    text = yaml.safe_dump({"duties": entries}, allow_unicode=True, default_style='"')
    assert plain(grow(text).root) == {"duties": entries}


def test_most_entries_are_not_grown_before_someone_asks():
    entry = grow("duties:\n  - {id: a}\n").root.get("duties").items[0]
    assert isinstance(entry, LaterMapping)
    assert isinstance(entry.get("id"), Scalar)


def test_without_libyaml_the_tree_is_the_same(monkeypatch):
    text = "a: &x [1, 'two']\nduties:\n  - id: a # ü 😀\n    note: |\n      text\n\n  - {b: *x}\n"
    with_it = outline(grow(text).root)
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert outline(grow(text).root) == with_it
