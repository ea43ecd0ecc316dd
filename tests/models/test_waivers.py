from __future__ import annotations

import pytest
from test_checks import DEV, OPS, duty, org, told

from dutyflow_models.checks.findings import examine
from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.waivers import unwaive, waive
from dutyflow_models.org import Waiver

UNOWNED = org(duty("a"), duty("b"), teams=[OPS | {"title": "Same"}, DEV | {"title": "same"}])


def finding(organisation=UNOWNED, check="unowned"):
    return told(organisation, check)[0]


def test_a_waived_finding_is_told_no_more_and_not_forgotten():
    waived = waive(UNOWNED, finding(), reason="next year", by="Ann")

    assert [each.about for each in told(waived, "unowned")] == [("b",)]
    ((kept, waiver),) = examine(waived, None).waived
    assert (kept, waiver.reason, waiver.by) == (finding(), "next year", "Ann")


def test_a_waiver_holds_only_what_was_said():
    (waiver,) = waive(UNOWNED, finding(), reason=" next year ").waivers
    assert waiver.model_fields_set == {"finding", "about", "reason"}
    assert waiver == Waiver(finding="unowned", about=("a",), reason="next year")


def test_a_later_waiver_takes_the_place_of_an_earlier_one():
    first = waive(UNOWNED, finding(), reason="one")
    assert [each.reason for each in waive(first, finding(), reason="two").waivers] == ["two"]


def test_a_finding_can_be_told_again():
    assert unwaive(UNOWNED, finding()) is UNOWNED
    both = waive(waive(UNOWNED, finding(), reason="one"), told(UNOWNED, "unowned")[1], reason="two")
    assert [each.about for each in unwaive(both, finding()).waivers] == [("b",)]


@pytest.mark.parametrize(
    ("until", "today", "is_over"),
    [
        ("2027-01-31", "2027-01-31", False),
        ("2027-01-31", "2027-02-01", True),
        ("2027-01", "2027-01-31", False),
        ("2027-01", "2027-02-01", True),
        ("2027", "2027-12-31", False),
        ("2027", "2028-01-01", True),
        ("2027-01-31", "", False),
        ("", "2099-01-01", False),
    ],
)
def test_a_waiver_is_over_after_its_last_day(until, today, is_over):
    waived = waive(UNOWNED, finding(), reason="next year", until=until)
    assert (("a",) in [each.about for each in told(waived, "unowned", today=today)]) is is_over


def test_ids_may_stand_in_any_order():
    same = finding(check="same-title")
    assert same.about == ("ops", "dev")
    swapped = Waiver(finding="same-title", about=("dev", "ops"))
    assert told(UNOWNED.replacing(waivers=(swapped,)), "same-title") == []


def test_a_waiver_about_nothing_or_about_another_check_silences_nothing():
    others = (Waiver(finding="unowned"), Waiver(finding="disputed", about=("a",)))
    assert len(told(UNOWNED.replacing(waivers=others), "unowned")) == 2
    waived = waive(UNOWNED, finding(), reason="next year")
    assert len(told(remove_duties(waived, ["a"]), "unowned")) == 1


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"reason": "  "}, "A waiver needs a reason"),
        ({"reason": "x", "until": "soon"}, "“soon” is no date. Write it as 2027-01-31."),
    ],
)
def test_a_waiver_that_says_too_little_is_refused(fields, sentence):
    with pytest.raises(EditRefused, match=sentence):
        waive(UNOWNED, finding(), **fields)
