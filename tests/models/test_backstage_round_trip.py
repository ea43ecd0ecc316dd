"""An organisation written as a Backstage catalog, as Backstage takes it, and read back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from acme import ACME
from hostile import hostile, markup
from hypothesis import given
from interchange_files import FOLDER, source
from organisations import texts

from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.read import read_org_file
from dutyflow_models.interchange.clean import clean
from dutyflow_models.interchange.into.backstage import KIND
from dutyflow_models.interchange.out.backstage import as_backstage
from dutyflow_models.org import Duty, Link, Organisation, Team
from dutyflow_models.scenario import effective, scenario_by_id
from dutyflow_models.wording import plain

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"
NAME = re.compile(r"(?:[a-z0-9][-a-z0-9]{0,61})?[a-z0-9]")
TAG = re.compile(r"[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*")


def read_back(text):
    return KIND.propose(source(("catalog.yaml", text)), None)


def meaning(part):
    """What an entry says, but the note that tells where it was read."""
    return {key: value for key, value in file_map(part).items() if key != "note"}


@pytest.mark.parametrize("scenario", [None, "with-sre", "small"])
def test_teams_groups_duties_roles_and_hand_offs_come_back(scenario):
    shown = effective(ACME, scenario_by_id(ACME, scenario))
    proposal = read_back(as_backstage(shown))

    found = proposal.organisation
    assert proposal.remarks == ()
    assert [meaning(each) for each in found.teams] == [
        {key: value for key, value in meaning(each).items() if key != "when"}
        for each in shown.teams
    ]
    assert [meaning(each) for each in found.duties] == [
        {key: value for key, value in meaning(each).items() if key != "when"}
        for each in shown.duties
    ]
    assert sorted(map(str, map(meaning, found.handoffs))) == sorted(
        str({key: value for key, value in meaning(each).items() if key != "when"})
        for each in shown.handoffs
    )
    assert [each.teams for each in found.groups] == [each.teams for each in shown.groups]


def test_the_sample_comes_back_with_every_team_and_who_is_accountable():
    shown = effective(read_org_file(SAMPLE).organisation, None)
    found = read_back(as_backstage(shown)).organisation

    assert [(each.id, each.title) for each in found.teams] == [
        (each.id, each.title) for each in shown.teams
    ]
    assert [(each.id, each.title, each.answerable, each.stage) for each in found.duties] == [
        (each.id, each.title, each.answerable, each.stage) for each in shown.duties
    ]


def test_an_owner_who_was_changed_in_the_catalog_is_accountable():
    text = as_backstage(effective(ACME, None))
    assert "owner: dev\n" in text or "owner: dev}" in text

    found = read_back(text.replace("owner: dev}", "owner: platform}")).organisation

    code = found.duties_by_id["code"]
    assert (code.accountable, code.responsible) == ("platform", ("dev",))


def test_an_owner_given_to_a_duty_that_nobody_had_is_accountable():
    text = as_backstage(effective(ACME, None))

    found = read_back(text.replace("owner: unassigned", "owner: dev")).organisation

    assert found.duties_by_id["cost"].accountable == "dev"


def test_annotations_that_were_damaged_are_told_with_their_line():
    text = as_backstage(
        Organisation(duties=(Duty(id="a", title="A", load=3, responsible=("x", "y z")),))
    )
    damaged = text.replace('"3"', "heavy").replace('"[\\"x\\"', '"[\\"x')

    said = [str(each) for each in read_back(damaged).remarks]

    assert len(said) == 2
    wanted = re.compile(r"catalog.yaml:\d+: The annotation “\S+” cannot be read.")
    assert all(wanted.fullmatch(each) for each in said)


def test_addresses_are_links_of_backstage_and_all_come_back():
    def links(*held):
        whole = Organisation(teams=(Team(id="t", title="T", links=held),))
        text = as_backstage(whole)
        return "dutyflow/links" in text, read_back(text).organisation.teams[0].links

    plain_ones = ("https://a.example.com", Link(url="http://b.example.com", title="B"))
    assert links(*plain_ones) == (False, plain_ones)
    assert links("see the wall", *plain_ones) == (True, ("see the wall", *plain_ones))


@given(texts, texts, texts)
def test_any_text_comes_back_as_one_line_or_cleaned(title, note, contact):
    whole = Organisation(
        teams=(Team(id="t", title=title, contact=contact),),
        duties=(Duty(id="d", title=title, note=note, tags=(note, title), responsible=("t",)),),
    )
    found = read_back(as_backstage(whole)).organisation

    assert found.teams[0].title == (clean(plain(title)) or "t")
    assert found.duties[0].tags == (clean(note), clean(title))
    assert found.duties[0].responsible == ("t",)


@pytest.mark.parametrize("organisation", ["acme", "hostile"])
def test_the_catalog_is_what_backstage_takes(organisation, tmp_path):
    whole = ACME if organisation == "acme" else hostile(markup(tmp_path))
    documents = list(yaml.safe_load_all(as_backstage(effective(whole, None))))

    assert {each["kind"] for each in documents} == {"Group", "Component"}
    seen = set()
    for each in documents:
        metadata, spec = each["metadata"], each["spec"]
        assert each["apiVersion"] == "backstage.io/v1alpha1"
        assert NAME.fullmatch(metadata["name"])
        assert all(isinstance(text, str) for text in metadata["annotations"].values())
        assert all(TAG.fullmatch(tag) and len(tag) <= 63 for tag in metadata.get("tags", ()))
        assert all(link["url"].startswith("http") for link in metadata.get("links", ()))
        wanted = ("type", "children") if each["kind"] == "Group" else ("type", "lifecycle", "owner")
        assert all(key in spec for key in wanted)
        seen.add((each["kind"], metadata["name"]))
    assert len(seen) == len(documents)


def test_the_longest_ids_become_names_that_backstage_takes_and_come_back():
    ids = ("a" * 64, "a" * 63 + "b", "a" * 63, "b-")
    whole = Organisation(
        teams=tuple(Team(id=each, title=each) for each in ids),
        duties=tuple(Duty(id=each, title=each, accountable=each) for each in ids),
    )
    text = as_backstage(whole)

    names = [each["metadata"]["name"] for each in yaml.safe_load_all(text)]
    assert all(NAME.fullmatch(name) for name in names)
    assert {each.id for each in read_back(text).organisation.teams} == set(ids)


def test_an_organisation_without_anything_says_so():
    assert as_backstage(Organisation()).startswith("#")


def test_the_catalog_is_as_it_was():
    shown = effective(ACME, scenario_by_id(ACME, "with-sre"))

    assert as_backstage(shown) == (FOLDER / "acme-backstage.yaml").read_text(encoding="utf-8")
