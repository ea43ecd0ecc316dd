"""What every kind of import promises, whatever it is given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.kinds import kinds, recognised
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import BLANK

KINDS = pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.id)
FILES = Path(__file__).parent.parent / "files"
SEEDS = sorted(
    path
    for folder in ("interchange", "format-1")
    for path in FILES.glob(f"{folder}/**/*")
    if path.is_file() and path.stat().st_size < 100_000
)

words = st.sampled_from(
    [
        "id",
        "title",
        "name",
        "kind",
        "spec",
        "owner",
        "teams",
        "@a/b",
        "* @x",
        "R",
        "A/R",
        "|",
        "---",
        "flowchart LR\n",
        "subgraph x\n",
        "a --> b",
        "end",
        '["',
        "<mxGraphModel><root>",
        '<mxCell id="a" value="A" vertex="1"/>',
        "</root></mxGraphModel>",
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | words | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)
texts = (
    st.lists(words | st.text(max_size=10), max_size=20).map(" ".join)
    | st.lists(words, max_size=20).map("\n".join)
    | values.map(json.dumps)
)
names = st.sampled_from(
    ["x.csv", "CODEOWNERS", "a/OWNERS", "x.yaml", "x.json", "x.md", "x.xlsx", "x.mmd"]
)
data = st.binary(max_size=80) | texts.map(lambda text: text.encode("utf-8", "replace"))
sources = st.lists(
    st.builds(SourceFile, name=names, data=data), max_size=3, unique_by=lambda file: file.name
).map(lambda files: Source(tuple(files)))


@st.composite
def damaged(draw):
    """Return a good file with a piece cut out, doubled or replaced."""
    path = draw(st.sampled_from(SEEDS))
    whole = path.read_bytes()
    start = draw(st.integers(0, len(whole)))
    end = min(len(whole), start + draw(st.integers(0, 40)))
    piece = draw(st.just(b"") | st.just(whole[start:end] * 2) | st.binary(max_size=8))
    return Source((SourceFile(path.name, whole[:start] + piece + whole[end:]),))


def promised(kind, source):
    assert 0 <= kind.recognises(source) <= 1
    try:
        proposal = kind.propose(source, None)
    except CannotRead as trouble:
        return all(problem.sentence for problem in trouble.problems)
    organisation = proposal.organisation
    for section in ("stages", "teams", "groups", "duties"):
        ids = [part.id for part in getattr(organisation, section)]
        assert len(set(ids)) == len(ids)
    read = read_org(org_text(joined(BLANK, proposal)).encode()).organisation
    assert [duty.id for duty in read.duties] == [duty.id for duty in organisation.duties]
    assert [team.id for team in read.teams] == [team.id for team in organisation.teams]
    assert items(joined(BLANK, proposal), proposal) == ()
    return all(str(remark) for remark in proposal.remarks)


@KINDS
@given(source=sources)
def test_any_files_become_a_proposal_or_a_sentence(kind, source):
    assert promised(kind, source)


@KINDS
@given(source=damaged())
def test_a_damaged_file_becomes_a_proposal_or_a_sentence(kind, source):
    assert promised(kind, source)


@given(source=sources | damaged())
def test_recognising_any_files_is_never_a_fault(source):
    found = recognised(source)

    assert len({kind.id for kind in found}) == len(found)


@KINDS
def test_a_source_without_files_is_not_recognised_and_is_refused(kind):
    assert kind.recognises(Source(())) == 0
    with pytest.raises(CannotRead):
        kind.propose(Source(()), None)


LETTERS = "می\u200cخواهم 👩\u200d💻 क्\u200dष"
"""Words and a sign that are others without the joiners between their letters."""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("t.csv", f"Task,{LETTERS}\n{LETTERS},R\nOther,A\n"),
        ("t.csv", f"name,owner\n{LETTERS},{LETTERS}\n"),
        ("t.md", f"| Task | {LETTERS} |\n|---|---|\n| {LETTERS} | A |\n"),
        ("t.mmd", f'flowchart LR\nsubgraph x["{LETTERS}"]\na["{LETTERS}"]\nend\n'),
        ("t.yaml", f"- name: {LETTERS}\n  team: {LETTERS}\n"),
        (
            "catalog-info.yaml",
            "apiVersion: backstage.io/v1alpha1\nkind: Component\n"
            f"metadata: {{name: a, title: {LETTERS}}}\nspec: {{owner: b}}\n---\n"
            "apiVersion: backstage.io/v1alpha1\nkind: Group\n"
            f"metadata: {{name: b, title: {LETTERS}}}\nspec: {{type: team}}\n",
        ),
    ],
    ids=["raci-csv", "list-csv", "raci-markdown", "mermaid", "list-yaml", "backstage"],
)
def test_joined_letters_stay_joined(name, text):
    given_files = Source((SourceFile(name, text.encode()),))

    made = recognised(given_files)[0].propose(given_files, None).organisation

    assert LETTERS in [each.title for each in made.duties]
    assert [each.title for each in made.teams] == [LETTERS]


def test_a_title_of_which_nothing_is_seen_is_none():
    given_files = Source(
        (SourceFile("t.mmd", b'flowchart LR\nsubgraph x\na["\xe2\x80\x8d"]\nend\n'),)
    )

    made = recognised(given_files)[0].propose(given_files, None).organisation

    assert made.duties[0].title.isprintable()
