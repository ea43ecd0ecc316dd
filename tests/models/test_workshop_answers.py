from __future__ import annotations

import pytest
from acme import ACME, duty

from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import Scenario
from dutyflow_models.scenario import effective, scenario_by_id
from dutyflow_models.workshop.agreement import in_a_sentence, verdicts
from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card, begin_answers
from dutyflow_models.workshop.outcomes import accept_answers, acceptable, dispute, write_down

WITH_SRE = scenario_by_id(ACME, "with-sre")
SMALL = scenario_by_id(ACME, "small")
TITLES = {team.id: team.title for team in ACME.teams}
TEAMS = ("platform", "devops", "dev")


def answers(**given):
    """Answers by duty id, dashes written as underscores, each as one answer a team."""
    cards = [
        Card(
            name.replace("_", "-"),
            ACME.duties_by_id[name.replace("_", "-")].title,
            {team: each for team, each in zip(TEAMS, said, strict=True) if each},
        )
        for name, said in given.items()
    ]
    return Answers("acme", TEAMS, tuple(cards))


def only(**given):
    (verdict,) = verdicts(answers(**given), ACME, None)
    return verdict


def test_a_round_asks_about_what_is_there_and_each_once():
    asked = begin_answers(ACME, ["cost", "gone", "cost", "code"], ["dev", "dev", "nobody", "sre"])
    assert [card.duty for card in asked.cards] == ["cost", "code"]
    assert (asked.organisation, asked.teams) == ("acme", ("dev", "sre"))
    assert not asked.begun
    assert not asked.complete


def test_an_answer_can_be_given_changed_and_taken_back():
    card = Card("cost", "Cost").answered("dev", "sre").answered("dev", NOBODY)
    assert card.given == {"dev": NOBODY}
    assert card.answered("dev", None).given == {}


@pytest.mark.parametrize(
    ("said", "agreed", "majority"),
    [
        (("dev", "dev", "dev"), True, "dev"),
        (("dev", "dev", "devops"), False, "dev"),
        (("dev", "devops", "platform"), False, None),
        (("dev", "dev", None), False, "dev"),
        (("dev", None, None), False, None),
        ((NOBODY, NOBODY, NOBODY), True, NOBODY),
        ((UNSURE, UNSURE, UNSURE), False, None),
        (("dev", UNSURE, UNSURE), False, None),
        ((None, None, None), False, None),
    ],
)
def test_all_agree_or_most_do_or_nothing_is_clear(said, agreed, majority):
    verdict = only(cost=said)
    assert (verdict.agreed, verdict.majority) == (agreed, majority)


def test_the_widest_disagreement_comes_first_and_agreement_last():
    found = verdicts(
        answers(
            clusters=("platform", "platform", "platform"),
            code=("dev", "dev", "devops"),
            cost=("dev", "devops", NOBODY),
            on_call=("devops", "devops", UNSURE),
        ),
        ACME,
        None,
    )
    assert [verdict.duty for verdict in found] == ["cost", "code", "on-call", "clusters"]


def test_the_answer_of_most_teams_is_named_first_and_dont_know_last():
    verdict = only(code=(UNSURE, "dev", "devops"))
    assert [(each.answer, each.teams) for each in verdict.voices] == [
        ("dev", ("devops",)),
        ("devops", ("dev",)),
        (UNSURE, ("platform",)),
    ]
    assert in_a_sentence(verdict, TITLES) == "Dev (DevOps), DevOps (Dev), don’t know (Platform)"


def test_who_has_it_now_is_who_has_it_in_the_scenario():
    asked = answers(on_call=("dev", "dev", "dev"))
    (base,), (with_sre,) = verdicts(asked, ACME, None), verdicts(asked, ACME, WITH_SRE)
    assert (base.owner, with_sre.owner) == ("devops", "sre")
    assert only(cost=("dev",) * 3).owner == NOBODY


def test_in_one_lane_of_several_teams_each_of_them_is_still_itself():
    (verdict,) = verdicts(answers(on_call=("devops", "devops", "devops")), ACME, SMALL)
    assert verdict.owner == "devops"
    assert verdict.as_now


def test_a_duty_that_is_not_there_is_left_out():
    assert verdicts(answers(reliability=("dev", "dev", "dev")), ACME, None) == []


# --- outcomes --------------------------------------------------------------------------------


def test_accepting_gives_the_duty_away_and_says_so():
    after = accept_answers(ACME, None, {"code": "devops", "cost": "dev"}, reach="everywhere")
    assert (duty(after, "code").responsible, duty(after, "code").status) == (
        ("devops",),
        "accepted",
    )
    assert (duty(after, "cost").responsible, duty(after, "cost").status) == (("dev",), "accepted")


def test_accepting_what_is_so_already_changes_nothing_but_the_status():
    after = accept_answers(ACME, None, {"on-call": "devops"}, reach="everywhere")
    assert duty(after).replacing(status="open") == duty(ACME)
    assert duty(after).status == "accepted"


def test_that_nobody_has_it_is_no_acceptance():
    after = accept_answers(ACME, None, {"code": NOBODY}, reach="everywhere")
    assert (duty(after, "code").responsible, duty(after, "code").status) == ((), "open")


def test_accepting_in_a_scenario_shows_there_and_only_there():
    after = accept_answers(ACME, WITH_SRE, {"code": "sre"}, reach="only-when")
    assert duty(effective(after, WITH_SRE), "code").responsible == ("sre",)
    assert duty(effective(after, None), "code").responsible == ("dev",)


def test_accepting_where_teams_are_one_lane_names_the_one_that_was_said():
    after = accept_answers(ACME, SMALL, {"clusters": "devops"}, reach="everywhere")
    assert duty(after, "clusters").responsible == ("devops",)


def test_a_team_that_is_not_there_cannot_be_given_anything():
    with pytest.raises(EditRefused, match="SRE is not there in this scenario"):
        accept_answers(ACME, None, {"code": "sre"}, reach="everywhere")
    absent = Scenario(id="x", title="X")
    with pytest.raises(EditRefused, match="not there in this scenario"):
        accept_answers(ACME, absent, {"reliability": "dev"}, reach="everywhere")


def test_what_cannot_be_accepted_is_told_and_what_is_so_already_left_alone():
    wanted = {"code": "sre", "cost": "dev", "clusters": "platform"}
    org = accept_answers(ACME, None, {"clusters": "platform"}, reach="everywhere")
    doable, reasons = acceptable(org, None, wanted, reach="everywhere", require=lambda _after: None)
    assert doable == {"cost": "dev"}
    assert len(reasons) == 1
    assert reasons[0].startswith("SRE is not there in this scenario")


def test_a_team_that_shares_a_duty_becomes_accountable_and_the_others_go_on():
    org = ACME.replacing(
        duties=(*ACME.duties[:4], duty(ACME, "cost").replacing(responsible=("dev", "devops")))
    )
    after = accept_answers(org, None, {"cost": "devops"}, reach="everywhere")
    assert (duty(after, "cost").responsible, duty(after, "cost").accountable) == (
        ("dev", "devops"),
        "devops",
    )


def test_disputing_changes_the_status_alone():
    after = dispute(ACME, ["code"])
    assert duty(after, "code") == duty(ACME, "code").replacing(status="disputed")


def test_a_round_is_written_down_as_decisions_and_questions_once():
    found = verdicts(answers(code=("dev", "dev", "dev"), cost=("dev", NOBODY, None)), ACME, None)
    after = write_down(ACME, found, TITLES, date="2027-01-31")
    assert after.decisions[-1].text == "Blind round, “Code”: all say Dev"
    assert (after.decisions[-1].about, after.decisions[-1].date) == (("code",), "2027-01-31")
    assert after.points[-1].text == (
        "Blind round, “Cost”: Dev (Platform), nobody (DevOps), no answer from Dev"
    )
    assert (after.points[-1].about, after.points[-1].kind) == (("cost",), "question")
    assert write_down(after, found, TITLES) is after


def test_a_duty_that_nobody_said_anything_about_is_not_written_down():
    assert write_down(ACME, [only(code=(None, None, None))], TITLES) is ACME
