"""A team's neighbours and a duty's flow, in small organisations whose answer can be seen."""

from __future__ import annotations

from itertools import pairwise

import pytest

from dutyflow_models.flow import downstream, neighbourhood, upstream
from dutyflow_models.org import Organisation


def organisation(duties, *handoffs):
    """Make duties of `id: team team…`, the first one accountable, and hand-offs of `from>to`."""
    teams = sorted({team for held in duties.values() for team in held.split()})
    ends = [each.split(">") for each in handoffs]
    return Organisation.model_validate(
        {
            "org": {"name": "acme"},
            "teams": [{"id": team, "title": team.upper()} for team in teams],
            "duties": [
                {"id": duty_id, "title": duty_id, "accountable": (held.split() or [None])[0],
                 "consulted": held.split()[1:]}
                for duty_id, held in duties.items()
            ],
            "handoffs": [{"from": source, "to": target} for source, target in ends],
        }
    )  # fmt: skip


CHAIN = organisation(
    {"order": "ops", "build": "dev", "ship": "dev ops", "bill": "pay", "audit": "law", "loose": ""},
    "order>build", "build>ship", "ship>bill", "bill>audit",
)  # fmt: skip


def test_neighbours_share_a_duty_or_a_hand_off_with_the_team():
    found = neighbourhood(CHAIN, "dev")
    assert found.teams == {"ops", "pay"}
    assert found.duties == {"order", "build", "ship", "bill"}


def test_who_is_two_hand_offs_away_is_no_neighbour():
    assert neighbourhood(CHAIN, "law").teams == {"pay"}
    assert neighbourhood(CHAIN, "law").duties == {"audit", "bill"}


def test_a_team_that_is_only_consulted_does_not_bring_in_what_follows():
    found = neighbourhood(organisation({"a": "dev ops", "b": "pay"}, "a>b"), "ops")
    assert (found.duties, found.teams) == ({"a"}, {"dev"})


def test_a_duty_of_nobody_is_a_neighbour_without_a_team():
    found = neighbourhood(organisation({"a": "dev", "b": ""}, "a>b"), "dev")
    assert (found.duties, found.teams) == ({"a", "b"}, frozenset())


def test_a_team_that_is_not_there_has_nothing():
    assert neighbourhood(CHAIN, "sre") == (frozenset(), frozenset())


def test_a_duty_waits_for_all_that_hands_off_towards_it():
    assert upstream(CHAIN, ["ship"]) == {"order", "build", "ship"}


def test_all_that_a_duty_hands_off_towards_waits_for_it():
    assert downstream(CHAIN, ["ship"]) == {"ship", "bill", "audit"}
    assert downstream(CHAIN, ["loose", "bill"]) == {"loose", "bill", "audit"}


@pytest.mark.parametrize("flow", [upstream, downstream])
def test_a_circle_ends_where_it_began(flow):
    circle = organisation({"a": "dev", "b": "dev", "c": "ops"}, "a>b", "b>c", "c>a", "a>a")
    assert flow(circle, ["a"]) == {"a", "b", "c"}


@pytest.mark.parametrize("flow", [upstream, downstream])
def test_hand_offs_to_duties_that_are_not_there_lead_nowhere(flow):
    torn = organisation({"a": "dev"}, "a>gone", "gone>a", "gone>ghost")
    assert flow(torn, ["a", "gone"]) == {"a"}


def test_a_chain_of_5000_is_followed_to_its_end():
    ids = [f"d{number}" for number in range(5000)]
    handoffs = [f"{one}>{next_one}" for one, next_one in pairwise(ids)]
    chain = organisation(dict.fromkeys(ids, "dev"), *handoffs)
    assert downstream(chain, ["d0"]) == set(ids) == upstream(chain, ["d4999"])
