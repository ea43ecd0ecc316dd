"""Organisations of our own: JSON by the schema, and org files that are joined with another one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from organisations import organisations

from dutyflow_models.changes import compare
from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.into.dutyflow import KIND
from dutyflow_models.interchange.kinds import kind_by_id, kinds, recognised
from dutyflow_models.interchange.source import Source, SourceFile

EVERYTHING = Path(__file__).parent.parent / "files" / "format-1" / "everything.org.yaml"


def source(*files):
    return Source(
        tuple(
            SourceFile(name, text.encode() if isinstance(text, str) else text)
            for name, text in files
        )
    )


def as_json(organisation, **how):
    return json.dumps({"schema": organisation.version} | file_map(organisation), **how)


@pytest.mark.parametrize("how", [{}, {"indent": 2}, {"indent": "\t"}, {"ensure_ascii": False}])
def test_everything_there_is_comes_back_from_json(how):
    organisation = read_org_file(EVERYTHING).organisation

    proposal = KIND.propose(source(("x.json", as_json(organisation, **how))), None)

    assert not compare(organisation, proposal.organisation)
    assert proposal.remarks == ()


@settings(max_examples=50)
@given(organisations)
def test_any_organisation_comes_back_from_json(organisation):
    assume("Infinity" not in as_json(organisation))  # which is no JSON

    proposal = KIND.propose(source(("x.json", as_json(organisation))), None)

    assert file_map(proposal.organisation) == file_map(organisation)


def test_it_is_recognised_by_what_is_in_it():
    organisation = read_org_file(EVERYTHING).organisation
    for name, text in (
        ("board.json", as_json(organisation)),
        ("export", as_json(organisation, indent=2)),
        ("x.yml", EVERYTHING.read_text(encoding="utf-8")),
        ("x.yaml", "teams: []\nduties: []\n"),
    ):
        assert recognised(source((name, text)))[0] is KIND
    for name, text in (
        ("acme.org.yaml", "apiVersion: v1\nspec:\n  teams: []\n  duties: []\n"),
        ("cards.json", '{"name": "Board", "cards": [{"schema": 1, "teams": []}]}'),
        ("deep.json", '{"teams": ' + "[" * 100_000),
        ("acme.json", "[]"),
        ("acme.json", ""),
        ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x01"),
    ):
        assert KIND.recognises(source((name, text))) == 0


def test_a_character_that_json_writes_in_two_halves_is_read():
    text = r'{"schema": 1, "org": {"title": "\\ud83d \ud83d\ude00 \ud83d"}, "teams": []}'

    assert KIND.propose(source(("x.json", text)), None).organisation.org.title == r"\ud83d 😀 �"


def test_what_is_not_understood_has_its_line():
    text = '{"schema": 1,\n "org": {"name": "a"},\n "teams": [\n  {"title": "SRE"}]}'

    (remark,) = KIND.propose(source(("a/x.json", text)), None).remarks

    assert str(remark) == ("a/x.json:4: A team “SRE” has no “id”; it is not shown. Add “id: sre”.")


def test_of_a_folder_the_one_file_that_is_ours_is_read():
    ours = ("deep/acme.json", as_json(read_org_file(EVERYTHING).organisation))
    others = (("a.json", "{}"), ("b.txt", "schema: 1\nduties: []\n"))

    assert KIND.propose(source(*others, ours), None).organisation.duties
    with pytest.raises(CannotRead, match=r"deep/acme\.json and 1 more file are organisations"):
        KIND.propose(source(ours, ("other.json", ours[1])), None)
    with pytest.raises(CannotRead, match="No file in it"):
        KIND.propose(source(*others), None)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"schema": 1,\n "teams": [', "x.json, line 2: "),
        (b'{"schema": 1, "org": "\xff"}', "x.json, line 1: The byte 0xff"),
        ('{"schema": 99, "teams": []}', "x.json: It was written by a newer Dutyflow."),
        ('{"teams": ' + "[" * 100_000, "x.json, line 1: "),
        ("just words", "x.json, line 1: The file has no keys"),
    ],
)
def test_what_cannot_be_read_is_told_with_file_and_line(text, sentence):
    with pytest.raises(CannotRead) as trouble:
        KIND.propose(source(("x.json", text)), None)

    assert str(trouble.value).startswith(sentence)


def test_the_table_of_kinds_can_be_imported_and_ids_are_unique():
    ids = [kind.id for kind in kinds()]

    assert len(set(ids)) == len(ids)
    assert all(kind_by_id(kind.id) is kind and kind.title and kind.suffixes for kind in kinds())
    assert kind_by_id("no such kind") is None
