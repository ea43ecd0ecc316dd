"""CODEOWNERS in and out: which line counts, how folders become duties, what is written."""

from __future__ import annotations

import pytest
from acme import ACME
from hostile import hostile, markup
from interchange_files import FOLDER, source, stored

from dutyflow_models.interchange.into.codeowners import KIND, CodeownersOptions
from dutyflow_models.interchange.out.codeowners import as_codeowners
from dutyflow_models.org import Duty, Identity, Organisation, Team


def read(text, options=None, name="CODEOWNERS"):
    return KIND.propose(source((name, text)), options)


def owners(proposal):
    """The handles of each duty's responsible teams, by its paths."""
    org = proposal.organisation
    handles = {each.id: (*each.aliases, each.title)[0] for each in org.teams}
    return {
        tuple(tag.removeprefix("paths:") for tag in duty.tags if tag.startswith("paths:")): tuple(
            handles[each] for each in duty.responsible
        )
        for duty in org.duties
    }


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/a/ @x\n/a/ @y", {("/a/",): ("@y",)}),
        ("/a/b.txt @x\n/a/ @y", {("/a/",): ("@y",)}),
        ("/a/b/c/*.txt @x\na/ @y", {("a/",): ("@y",)}),
        ("/a/b @x\n/a/** @y", {("/a/**",): ("@y",)}),
        ("/a/ @x\n* @y", {("*",): ("@y",)}),
        ("*.js @x\n*.js @y", {("*.js",): ("@y",)}),
        ("/a/ @x\n/a/b/ @y", {("/a/",): ("@x",), ("/a/b/",): ("@y",)}),
        ("/ab/ @x\n/a/ @y", {("/ab/",): ("@x",), ("/a/",): ("@y",)}),
        ("/a/ @x\n*.js @y", {("/a/",): ("@x",), ("*.js",): ("@y",)}),
        ("/a @x\n/a/ @y", {("/a",): ("@x",), ("/a/",): ("@y",)}),
    ],
)
def test_the_last_line_that_matches_counts(text, left):
    assert owners(read(text)) == left


def test_a_line_that_never_counts_is_told_with_the_one_that_covers_it():
    said = [str(each) for each in read("/a/b/ @x\n\n/a/ @y").remarks]

    assert said == ["CODEOWNERS:1: “/a/b/” never counts: line 3 covers it."]


def test_sections_of_gitlab_count_beside_one_another():
    found = read("[One] @x\n/a/\n[Two] @y\n/a/\n[ONE]\n/a/ @z").organisation

    assert [(each.title, each.responsible) for each in found.duties] == [
        ("Look after /a (Two)", ("y",)),
        ("Look after /a (One)", ("z",)),
    ]


@pytest.mark.parametrize(
    ("line", "pattern", "handle"),
    [
        (r"/my\ notes/ @x", "/my notes/", "@x"),
        (r"\#odd @x", "#odd", "@x"),
        ("/a @x#y", "/a", None),
        ("/a @x # @y", "/a", "@x"),
        ("/a a.b@example.com", "/a", "a.b@example.com"),
        ("/a\t@org/team-1", "/a", "@org/team-1"),
        ("/a @@maintainer", "/a", "@@maintainer"),
        (r"/\[id\].tsx @x", "/[id].tsx", "@x"),
    ],
)
def test_blanks_comments_and_owners_of_all_kinds_are_read(line, pattern, handle):
    assert owners(read(f"{line}\n/z @z"))[(pattern,)] == ((handle,) if handle else ())


def test_what_one_owner_has_in_a_folder_is_one_duty_down_to_a_depth():
    text = "/a/b/c/x.js @x\n/a/b/d/e/ @x\n/a/f/ @x\n/a/b/g.js @y"

    assert len(owners(read(text))) == 3
    assert len(owners(read(text, CodeownersOptions(depth=1)))) == 2
    assert len(owners(read(text, CodeownersOptions(depth=9)))) == 4


def test_teams_of_one_name_in_two_organisations_stay_two():
    teams = read("/a @one/web\n/b @two/web\n/c @web").organisation.teams

    assert [each.title for each in teams] == ["web", "two/web", "@web"]
    assert len({each.id for each in teams}) == 3


def test_of_several_files_in_one_repository_the_first_place_counts():
    files = source(
        ("one/.github/CODEOWNERS", "/a @x"),
        ("one/CODEOWNERS", "/b @x"),
        ("two/docs/CODEOWNERS", "/a @x"),
        ("mydocs/CODEOWNERS", "/a @x"),
    )
    proposal = KIND.propose(files, None)

    titles = [each.title for each in proposal.organisation.duties]
    assert titles == ["Look after one: /a", "Look after two: /a", "Look after mydocs: /a"]
    assert [str(each) for each in proposal.remarks] == [
        "one/CODEOWNERS: It does not count beside one/.github/CODEOWNERS."
    ]


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_what_was_read_is_written_with_the_same_owners_and_read_again(name):
    first = KIND.propose(stored(name), None)
    sections = {tag for each in first.organisation.duties for tag in each.tags if ":" in tag}
    text = as_codeowners(first.organisation)

    assert sections
    again = read(text)
    assert again.remarks == ()
    flat = {path: who for paths, who in owners(first).items() for path in paths}
    assert {path: who for paths, who in owners(again).items() for path in paths} == flat


def with_paths():
    return Organisation(
        org=Identity(name="acme"),
        teams=(
            Team(id="web", title="Web", aliases=("Front end", "@acme/front")),
            Team(id="ops", title="Ops", contact="ops@example.com"),
            Team(id="data", title="Data", contact="room 5"),
        ),
        duties=(
            Duty(id="a", title="The *shop*", tags=("paths:/src/shop/", "x"), accountable="web"),
            Duty(
                id="b",
                title="All\nelse",
                tags=("paths:*", "paths:/my notes/[a]", "paths: !x"),
                responsible=("ops", "data", "gone"),
            ),
            Duty(id="c", title="Free", tags=("paths:/free",), status="out-of-scope"),
            Duty(id="d", title="Open", tags=("paths:/open",)),
            Duty(id="e", title="No path", responsible=("web",)),
        ),
    )


def test_the_file_is_as_it_was():
    expected = (FOLDER / "acme.codeowners").read_text(encoding="utf-8")

    assert as_codeowners(with_paths()) == expected


def test_without_paths_the_file_says_how_to_name_some():
    assert as_codeowners(ACME) == "# No duty has a tag such as paths:/src\n"


def test_a_path_of_letters_that_nobody_sees_is_none():
    unseen = Duty(id="a", title="A", tags=("paths:\u200b", "paths:\x07", "paths:"))

    assert as_codeowners(Organisation(duties=(unseen,))).endswith("such as paths:/src\n")


def test_an_excluded_path_is_read_without_its_backslashes():
    (duty,) = read("!my\\ notes/\n/src @a\n").organisation.duties[:1]

    assert duty.tags == ("paths:my notes/",)
    assert duty.status == "out-of-scope"


def test_no_text_of_a_file_makes_a_line_of_its_own(tmp_path):
    text = markup(tmp_path)
    org = hostile(text)
    tagged = (
        each.model_copy(update={"tags": (f"paths:{text(number)}",)})
        for number, each in enumerate(org.duties)
    )
    org = org.replacing(duties=tuple(tagged))

    lines = as_codeowners(org).splitlines()

    rules = [line for line in lines if line and not line.startswith("#")]
    assert len(rules) + sum(line.startswith("# Nobody yet") for line in lines) == len(org.duties)
    assert read(as_codeowners(org)).remarks == ()
