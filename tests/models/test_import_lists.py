"""Trello boards, and any list of entries: which field is what is proposed, changed and kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into import lists, trello
from dutyflow_models.interchange.into.list_mapping import (
    USES,
    ListMapping,
    proposed_mapping,
    read_mapping,
)
from dutyflow_models.interchange.into.list_rows import lists_of
from dutyflow_models.interchange.into.trello import TrelloOptions
from dutyflow_models.interchange.into_existing import joined
from dutyflow_models.interchange.kinds import named_or_surest, recognised
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import BLANK


def source(text, name="x.json"):
    data = text if isinstance(text, bytes) else text.encode()
    return Source((SourceFile(name, data),))


def board(*names, cards=(), **more):
    return json.dumps(
        {
            "name": "Board",
            "lists": [{"id": f"l{n}", "name": name} for n, name in enumerate(names)],
            "cards": [{"id": f"c{n}", "idList": "l0", **card} for n, card in enumerate(cards)],
            **more,
        },
        indent=1,
    )


# --- Trello ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "are_stages"),
    [
        (("Backlog", "In progress", "Done"), True),
        (("To do", "Doing", "Shop"), True),
        (("Shop", "Delivery", "Done"), False),
        (("Platform", "DevOps"), False),
    ],
)
def test_lists_are_what_most_of_their_names_look_like(names, are_stages):
    text = board(*names, cards=[{"name": "A"}])

    made = trello.propose(source(text)).organisation

    assert (bool(made.stages), bool(made.teams)) == (are_stages, not are_stages)


@pytest.mark.parametrize("lists_are", ["teams", "stages"])
def test_what_lists_are_can_be_said(lists_are):
    text = board("Shop", "Done", cards=[{"name": "A"}])

    proposal = trello.propose(source(text), TrelloOptions(lists_are))

    made = proposal.organisation
    assert [each.title for each in getattr(made, lists_are)] == ["Shop", "Done"]
    (duty,) = made.duties
    assert (duty.stage, duty.responsible) == (
        ("shop", ()) if lists_are == "stages" else (None, ("shop",))
    )
    assert f"taken for {lists_are}" in proposal.notes[0]


def test_letters_written_in_two_halves_and_ids_that_repeat():
    text = board("Shop", cards=[{"name": "\U0001f490"}, {"name": "B", "id": "c0"}])

    made = trello.propose(source(text)).organisation

    assert [(duty.id, duty.title) for duty in made.duties] == [("c0", "\U0001f490"), ("c0-2", "B")]


@pytest.mark.parametrize("wrong", ['{"lists": 1}', '{"lists": [1], "cards": [[]]}', "[]", "{", ""])
def test_a_board_of_another_shape_is_refused(wrong):
    with pytest.raises(CannotRead, match=r"^x.json"):
        trello.propose(source(wrong))


def test_a_board_whose_cards_come_late_is_recognised():
    text = board("Shop", cards=[{"name": "A"}])
    late = '{"actions": [' + ", ".join(['{"type": "x"}'] * 30_000) + "], " + text[1:]

    assert recognised(source(late))[0] is trello.KIND


# --- lists -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "name", "wanted"),
    [
        ("title,team,id,stage\na,b,c,d\n", "x.csv", ("title", "team", "id", "stage")),
        ("Key\tTask\tWho\tStep\n1\tb\tc\td\n", "x.tsv", ("Task", "Who", "Key", "Step")),
        ("owning_team;service\nx;y\n", "x.csv", ("service", "owning_team", "", "")),
        ("- {name: a, owner: b}\n", "x.yaml", ("name", "owner", "", "")),
        ('[{"task": "a", "squad": "b"}]', "x.json", ("task", "squad", "", "")),
        ("Was,Wer\nGießen,Jo\nBinden,Bo\nFegen,Jo\nPacken,Bo\n", "x.csv", ("Was", "Wer", "", "")),
        ("n,m\n1,2\n", "x.csv", ("", "", "", "")),
    ],
)  # fmt: skip
def test_fields_are_guessed_by_names_then_by_content(text, name, wanted):
    mapping = proposed_mapping(lists_of(source(text, name))[0][0])

    assert (mapping.title, mapping.team, mapping.id, mapping.stage) == wanted


def test_another_mapping_makes_other_duties():
    text = "a,b,c\nOne,X,1\nTwo,Y,1\n"
    mapping = ListMapping(title="b", team="a", id="c")

    proposal = lists.propose(source(text, "x.csv"), mapping)

    made = proposal.organisation
    assert [(duty.id, duty.title, duty.responsible) for duty in made.duties] == [
        ("1", "X", ("one",)),
        ("1-2", "Y", ("two",)),
    ]
    assert [str(each) for each in proposal.remarks] == [
        "x.csv:3: The id “1” is in line 2 already; it gets another."
    ]


def test_several_teams_in_one_field_are_all_responsible():
    text = "- {title: A, team: 'X; Y, x'}\n- {title: B, team: [Y, Z]}\n"

    made = lists.propose(source(text, "x.yaml")).organisation

    assert [duty.responsible for duty in made.duties] == [("x", "y"), ("y", "z")]


def test_the_longest_list_is_taken_and_another_can_be():
    text = "few: [{title: F}]\ndeep: {many: [{title: A}, {title: B}]}\n"

    assert len(lists.propose(source(text, "x.yaml")).organisation.duties) == 2
    few = lists.propose(source(text, "x.yaml"), ListMapping(title="title", rows="few"))
    assert [duty.title for duty in few.organisation.duties] == ["F"]


def test_a_list_gets_no_further_than_every_other_kind():
    text = board("Shop", cards=[{"name": "A"}, {"name": "B"}])

    assert [kind.id for kind in recognised(source(text))] == ["trello", "list"]
    assert lists.KIND.recognises(source("just words\n", "x.csv")) == 0
    assert lists.KIND.recognises(source(b"\xff\xfe\x00", "x.csv")) == 0
    assert lists.KIND.recognises(source("title,team\n1,2\n3,4\n", "x.csv")) > 0
    for text in ("- a: 1\n", "x:\n  - {a: 1}\n", '[{"a": 1}]', '{"x": [ {"a": 1}]}'):
        assert lists.KIND.recognises(source(text, "x.yaml")) > 0


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        ("", "x.csv", "x.csv: There is no list"),
        ("just words", "x.yaml", "x.yaml: There is no list"),
        ("a: [1, 2]", "x.yaml", "x.yaml: There is no list"),
        ("- {a: 1\n", "x.yaml", "x.yaml, line 2: "),
        ("n,m\n1,2\n", "x.csv", "x.csv: Say which field is the title. There are: “n” and “m”."),
        ('title,team\n"a,b\n', "x.csv", "x.csv, line 2: "),
        (b"\xff\xfe\x00", "x.csv", "x.csv: This is no text"),
        ("title\n" + "a\n" * 50_001, "x.csv", "x.csv, line 50002: It has more than 50,000"),
        ("a," * 1_001 + "\n1\n", "x.csv", "x.csv: It has more than 1,000 fields."),
        ("- &a {title: [x]}\n- {title: *b}\n", "x.yaml", ""),
        ("[" * 100_000, "x.json", "x.json, line 1: "),
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused_with_its_place(text, name, sentence):
    if not sentence:
        assert len(lists.propose(source(text, name)).organisation.duties) == 1
        return
    with pytest.raises(CannotRead) as trouble:
        lists.propose(source(text, name))

    assert str(trouble.value).startswith(sentence)


def test_a_field_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(CannotRead, match=r"no field “owner”\. There are: “title”"):
        lists.propose(source("title\na\n", "x.csv"), ListMapping(title="owner"))
    with pytest.raises(CannotRead, match="no list “deep”"):
        lists.propose(source("title\na\n", "x.csv"), ListMapping(title="title", rows="deep"))


names = st.text(max_size=12)
mappings = st.builds(ListMapping, **dict.fromkeys((*USES, "rows"), names))


@given(mapping=mappings)
def test_a_mapping_comes_back_from_its_file(mapping):
    assert (
        read_mapping(mapping.text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass"))
        == mapping
    )


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"format": 1}', "[" * 100_000, '{"title": "a"}', "\x00"]
)
def test_what_is_no_mapping_is_refused(text):
    with pytest.raises(CannotRead, match="no mapping for such a file"):
        read_mapping(text)


def test_values_of_another_kind_in_a_mapping_count_for_nothing():
    text = '{"format": "dutyflow-list-mapping", "title": "a", "team": 3, "new": "x"}'

    assert read_mapping(text) == ListMapping(title="a")


def test_importing_a_list_again_follows_ids_and_adds_no_team():
    first = lists.propose(source("id,title,team\n1,A,X\n2,B,Y\n", "x.csv"))
    again = lists.propose(source("id,title,team\n1,A better,x\n2,B,Y\n3,C,Y\n", "x.csv"))

    made = joined(joined(BLANK, first), again)

    assert [(duty.id, duty.title) for duty in made.duties] == [
        ("1", "A better"),
        ("2", "B"),
        ("3", "C"),
    ]
    assert [team.title for team in made.teams] == ["X", "Y"]


def test_a_second_column_of_one_name_is_said_and_can_be_chosen():
    text = "Name,Owner,Owner,Owner (2)\nServe,Web,Shop,x\n"

    first = lists.propose(source(text, "x.csv"))
    second = lists.propose(source(text, "x.csv"), ListMapping(title="Name", team="Owner (3)"))

    assert [team.title for team in first.organisation.teams] == ["Web"]
    assert [team.title for team in second.organisation.teams] == ["Shop"]
    said = "x.csv, line 1: several columns have one name: “Owner (3)” is the second “Owner”."
    assert said in first.notes


def test_a_cell_that_is_too_long_is_said_where_nothing_is_recognised():
    text = "Duty,Web\n" + "y" * 1_000_000 + ",R\n"

    with pytest.raises(CannotRead) as caught:
        named_or_surest(source(text, "x.csv"))

    assert str(caught.value) == (
        "x.csv, line 2: A field has more than 131,072 letters. Does a quote not end?"
    )


def test_what_is_not_recognised_names_the_option_that_says_it():
    with pytest.raises(CannotRead) as caught:
        named_or_surest(source("nothing of anything", "x.txt"))

    assert "Say which kind it is with --from: dutyflow, backstage" in str(caught.value)
