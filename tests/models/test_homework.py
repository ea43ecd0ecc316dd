from __future__ import annotations

import pytest
from acme import ACME

from dutyflow_models.edits.roles import give_duties
from dutyflow_models.org import Duty, Identity, Team
from dutyflow_models.scenario import scenario_by_id
from dutyflow_models.workshop.answers import NOBODY
from dutyflow_models.workshop.homework import (
    joined_answers,
    other_organisation,
    read_homework,
    team_of_file,
)


def with_duty(org, duty_id, **fields):
    duties = (each.replacing(**fields) if each.id == duty_id else each for each in org.duties)
    return org.replacing(duties=tuple(duties))


def test_a_copy_says_who_has_each_duty():
    work = read_homework(ACME, None, give_duties(ACME, ["code"], "devops"))
    assert work.given == {
        "clusters": "platform", "on-call": "devops", "code": "devops", "cost": NOBODY,
    }  # fmt: skip
    assert work.unmatched == ()


def test_a_copy_is_read_in_the_scenario_shown():
    work = read_homework(ACME, scenario_by_id(ACME, "with-sre"), ACME)
    assert (work.given["on-call"], work.given["reliability"]) == ("sre", "sre")


def test_a_duty_is_found_by_an_id_that_it_had_before_on_either_side():
    renamed = with_duty(ACME, "code", id="coding", previously=("code",))
    assert read_homework(ACME, None, renamed).given["code"] == "dev"
    assert read_homework(renamed, None, ACME).given["coding"] == "dev"


def test_a_duty_is_found_by_its_title_if_only_one_has_it():
    renamed = with_duty(ACME, "code", id="coding")
    assert read_homework(ACME, None, renamed).given["code"] == "dev"
    twice = renamed.replacing(duties=(*renamed.duties, Duty(id="code-2", title="Code")))
    work = read_homework(ACME, None, twice)
    assert "code" not in work.given
    assert work.unmatched == (
        "“Code” is not on the board.",
        "“Code” is not on the board.",
        "“Code” is not in the copy.",
    )


def test_an_id_counts_more_than_a_title():
    swapped = with_duty(with_duty(ACME, "code", title="Cost"), "cost", title="Code")
    assert read_homework(ACME, None, swapped).given["code"] == "dev"


def test_unknown_and_missing_duties_are_listed_and_the_rest_counts():
    copy = ACME.replacing(duties=(*ACME.duties[:2], Duty(id="new", title="Brand new")))
    work = read_homework(ACME, None, copy)
    assert set(work.given) == {"clusters", "on-call"}
    assert work.unmatched == (
        "“Brand new” is not on the board.",
        "“Code” is not in the copy.",
        "“Cost” is not in the copy.",
    )


def test_a_team_is_found_by_another_id_or_its_title_and_an_unknown_one_is_listed():
    teams = (*ACME.teams, Team(id="dx", title="devops"), Team(id="zz", title="Zebra"))
    copy = give_duties(ACME.replacing(teams=teams), ["code"], "dx")
    copy = give_duties(copy, ["cost"], "zz")
    work = read_homework(ACME, None, copy)
    assert work.given["code"] == "devops"
    assert "cost" not in work.given
    assert work.unmatched == ("“Cost” is given to “Zebra”, a team not known here.",)


def test_a_copy_of_another_organisation_is_told():
    other = ACME.replacing(org=Identity(name="beta"))
    assert other_organisation(ACME, other) == ("It is of another organisation: “beta”, not “acme”.")
    assert other_organisation(ACME, ACME) == ""
    assert other_organisation(ACME, ACME.replacing(org=Identity())) == ""


@pytest.mark.parametrize(
    ("name", "team"),
    [
        ("acme-dev.org.yaml", "dev"),
        ("acme-devops.org.yaml", "devops"),
        ("Platform.org.yaml", "platform"),
        ("acme dev 2.org.yaml", "dev"),
        ("acme.org.yaml", None),
        ("developers.org.yaml", None),
        ("acme-dev_devops.org.yaml", "devops"),
    ],
)
def test_the_name_of_a_file_says_which_team_it_is_of(name, team):
    assert team_of_file(name, ACME.teams) == team


def test_copies_become_answers_in_the_order_of_the_board():
    first = read_homework(ACME, None, ACME.replacing(duties=ACME.duties[2:]))
    second = read_homework(ACME, None, ACME.replacing(duties=ACME.duties[:1]))
    answers = joined_answers(ACME, None, [("dev", first), ("platform", second)])
    assert answers.teams == ("dev", "platform")
    assert [card.duty for card in answers.cards] == ["clusters", "code", "cost"]
    assert answers.cards[0].given == {"platform": "platform"}
