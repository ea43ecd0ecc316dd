"""Files of organisations' own tools against golden files: what becomes of each."""

from __future__ import annotations

import pytest
from interchange_files import FOLDER, as_text, source, stored

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into.peribolos import PeribolosOptions
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.kinds import kind_by_id, recognised
from dutyflow_models.org import BLANK, Organisation, Team

GOLDEN = {
    "backstage": "backstage",
    "peribolos.yaml": "peribolos",
    "github": "codeowners",
    "gitlab": "codeowners",
    "sigs.yaml": "sigs",
    "owners": "owners",
    "team-api.md": "team-api",
    "teamapi.yaml": "team-api",
}


@pytest.mark.parametrize("name", GOLDEN)
def test_what_becomes_of_a_file_is_as_it_was(name):
    proposal = recognised(stored(name))[0].propose(stored(name), None)

    assert as_text(proposal) == golden(name).read_text(encoding="utf-8")


def besides_lists(files):
    """Return what files may be; any list of entries may be read as such a list too, at last."""
    kinds = [kind.id for kind in recognised(files)]
    return kinds[:-1] if kinds[-1] == "list" else kinds


@pytest.mark.parametrize("name", GOLDEN)
def test_a_file_is_recognised_whatever_it_is_called(name):
    files = stored(name).files
    renamed = source(*((f"x/{number}", file.data) for number, file in enumerate(files)))

    assert besides_lists(stored(name)) == [GOLDEN[name]]
    if len(files) == 1:
        assert [kind.id for kind in recognised(renamed)][:1] == [GOLDEN[name]]


def test_an_org_file_of_ours_is_none_of_these():
    text = "org: {name: a}\nteams:\n  - {id: a, title: A, members: [x]}\nduties: []\n"

    assert besides_lists(source(("a.org.yaml", text))) == ["dutyflow"]


def test_teams_of_a_file_without_organisations_are_peribolos_too():
    text = "# Teams\nteams:\n\n  web:  # the shop\n    members: [a]\n    repos: {shop: admin}\n"
    (kind,) = recognised(source(("sig/teams.yaml", text)))

    organisation = kind.propose(source(("sig/teams.yaml", text)), None).organisation
    assert organisation.duties[0].responsible == (organisation.teams[0].id,)


def test_people_are_counted_where_that_is_asked_for():
    options = PeribolosOptions(members="counted")
    team = kind_by_id("peribolos").propose(stored("peribolos.yaml"), options).organisation.teams[0]

    assert team.members == ()
    assert team.description == "Keeps the clusters\n2 people, 1 of them maintainers."


def test_a_team_that_was_called_otherwise_is_followed():
    proposal = kind_by_id("peribolos").propose(stored("peribolos.yaml"), None)
    before = Organisation(teams=(Team(id="ops", title="Operations"),))

    after = joined(before, proposal)

    assert [each.id for each in after.teams][:2] == ["ops", "platform-oncall"]
    assert after.duties_by_id["maintain-infra"].accountable == "ops"


def test_a_document_that_cannot_be_read_is_left_out_with_its_line():
    good = (
        "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: {name: a}\nspec: {type: team}\n"
    )
    text = f"%YAML 1.2\n---\n{good}---\nkind: [\n--- # next\n{good.replace('name: a', 'name: b')}"
    proposal = kind_by_id("backstage").propose(source(("all.yaml", text)), None)

    assert [each.id for each in proposal.organisation.teams] == ["a", "b"]
    (remark,) = proposal.remarks
    assert (remark.file, remark.line) == ("all.yaml", 9)


def test_anchors_and_merge_keys_are_read():
    text = (
        "sigs:\n- &one {name: One, dir: sig-one, leadership: &all {chairs: [{name: Ada}]}}\n"
        "- {<<: *one, name: Two, dir: sig-two}\n"
    )
    found = kind_by_id("sigs").propose(source(("sigs.yaml", text)), None).organisation

    assert [(each.title, each.members) for each in found.teams] == [
        ("SIG One", ("Ada",)),
        ("SIG Two", ("Ada",)),
    ]


def test_groups_that_lie_in_one_another_in_a_circle_or_very_deep_end():
    def group(name, parent):
        return (
            "apiVersion: backstage.io/v1alpha1\nkind: Group\n"
            f"metadata: {{name: {name}}}\nspec: {{type: team, parent: {parent}}}\n"
        )

    circle = "---\n".join(group(f"g{n}", f"g{(n + 1) % 3}") for n in range(3))
    deep = "---\n".join(group(f"g{n}", f"g{n + 1}") for n in range(150))
    propose = kind_by_id("backstage").propose

    with pytest.raises(CannotRead):
        propose(source(("x.yaml", circle)), None)
    remarks = [str(each) for each in propose(source(("x.yaml", deep)), None).remarks]
    assert "Groups lie more than 100 deep below “g149”." in remarks[-1]


@pytest.mark.parametrize("name", GOLDEN)
def test_importing_the_same_once_more_changes_nothing(name):
    proposal = kind_by_id(GOLDEN[name]).propose(stored(name), None)

    assert items(joined(BLANK, proposal), proposal) == ()


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        ("backstage", "a: [1", "x, line 1: A “[” is opened and not closed"),
        ("backstage", "a: 1", "x: There is no group, component, API, resource or system in it."),
        ("backstage", b"\xff\xfea\0", "x, line 1: The file is written in UTF-16"),
        ("peribolos", "orgs: {a: {teams: {}}}", "x: There is no team in it."),
        ("peribolos", "a: 1\n\ta: 2", "x, line 2: A tab is used for indentation"),
        ("codeowners", "# nothing\n", "x: There is no rule in it."),
        ("codeowners", "# caf\xe9\n".encode("latin-1"), "x, line 1: The byte 0xe9"),
        ("sigs", "sigs: []", "x: There is no special interest group in it."),
        ("sigs", "- a\n- b", "x, line 1: This document is no mapping of keys."),
        ("owners", "approvers: []", "x: There is no approver or reviewer in it."),
        ("team-api", "* Team name and focus:\n", "x: No team is named behind"),
        ("team-api", "# Something else", "x: There is no Team API in it."),
    ],
)
def test_a_file_with_nothing_in_it_is_refused_by_a_sentence_with_its_place(kind, text, sentence):
    with pytest.raises(CannotRead) as refused:
        kind_by_id(kind).propose(source(("x", text)), None)

    assert str(refused.value).startswith(sentence)


def golden(name):
    return FOLDER / f"{name.partition('.')[0]}-read.org.yaml"
