from __future__ import annotations

import pytest

from dutyflow_models.workshop.votes import NoDotsLeft, Rank, Votes, decision_text

EMPTY = Votes(("platform", "dev"), ("a", "b", "c"), dots=2)


def put(votes, team, *duties):
    for each in duties:
        votes = votes.with_dot(team, each, called=team.title())
    return votes


def test_a_team_has_so_many_dots_and_no_more():
    votes = put(EMPTY, "dev", "a", "a")
    assert (votes.left("dev"), votes.left("platform")) == (0, 2)
    with pytest.raises(NoDotsLeft) as refused:
        put(votes, "dev", "b")
    assert str(refused.value) == (
        "Dev has put all of its 2 dots. Take one back, or go on with the next team."
    )


def test_the_last_dot_of_a_team_can_be_taken_back():
    votes = put(put(EMPTY, "dev", "a", "b"), "platform", "c")
    assert votes.without_last("dev").put == (("dev", "a"), ("platform", "c"))
    assert EMPTY.without_last("dev") is EMPTY


def test_duties_are_ranked_and_equal_ones_share_a_place():
    votes = put(put(EMPTY, "dev", "c", "c"), "platform", "b", "a")
    assert votes.ranked() == [Rank(1, "c", 2), Rank(2, "a", 1), Rank(2, "b", 1)]
    assert votes.complete
    assert not EMPTY.complete


def test_the_vote_as_a_decision_names_what_got_dots():
    votes = put(put(EMPTY, "dev", "c", "c"), "platform", "b")
    titles = {"b": "On call", "c": "Write code"}
    assert decision_text(votes, titles) == "Voted: “Write code” 2 and “On call” 1 (3 dots)"
    assert decision_text(EMPTY, titles) == ""


def test_a_decision_names_the_first_ten():
    duties = tuple(f"d{number:02}" for number in range(12))
    votes = put(Votes(("dev",), duties, dots=22), "dev", *duties[:10], *duties)
    text = decision_text(votes, {})
    assert text.startswith("Voted: “d00” 2, “d01” 2, ")
    assert text.endswith("“d09” 2 and 2 more (22 dots)")
