from acme import ACME, duty

from dutyflow_models.changes import Change, ListChange, alike, compare
from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.handoffs import reverse_handoff, set_handoff
from dutyflow_models.edits.identity import set_identity
from dutyflow_models.edits.teams import move_team
from dutyflow_models.org import Organisation


def test_nothing_changed_is_false():
    assert not compare(ACME, ACME)
    assert not compare(ACME, Organisation.model_validate(ACME.model_dump(by_alias=True)))
    assert compare(ACME, ACME.replacing()) == Change()


def test_one_edited_duty_is_the_only_change():
    change = compare(ACME, set_duty(ACME, "cost", {"title": "Costs"}))
    assert change == Change(duties=ListChange(edited=frozenset({"cost"})))
    assert change


def test_added_and_removed_duties_are_told_with_what_goes_along():
    change = compare(ACME, remove_duties(add_duty(ACME, title="New"), ["cost"]))
    assert change.duties == ListChange(added=frozenset({"new"}), removed=frozenset({"cost"}))
    assert change.handoffs == ListChange()
    assert change.points == ListChange(edited=frozenset({"0"}))
    assert (bool(change.decisions), bool(change.waivers)) == (True, True)


def test_another_order_is_not_an_edit():
    change = compare(ACME, move_team(ACME, "dev", "platform"))
    assert change == Change(teams=ListChange(reordered=True))


def test_hand_offs_go_by_their_key():
    change = compare(ACME, set_handoff(ACME, "code>on-call#2", {"note": "often"}))
    assert change == Change(handoffs=ListChange(edited=frozenset({"code>on-call#2"})))
    turned = compare(ACME, reverse_handoff(ACME, "clusters>on-call")).handoffs
    assert (turned.added, turned.removed) == ({"on-call>clusters"}, {"clusters>on-call"})


def test_the_head_and_keys_that_we_do_not_know_are_the_identity():
    assert compare(ACME, set_identity(ACME, {"title": "Other"})) == Change(identity=True)
    unknown = Organisation.model_validate({**ACME.model_dump(by_alias=True), "budget": 3})
    assert compare(ACME, unknown) == Change(identity=True)


def test_an_id_that_stands_twice_is_compared_place_by_place():
    twice = ACME.replacing(duties=(*ACME.duties, duty(ACME, "cost").replacing(title="Again")))
    assert compare(ACME, twice).duties.added == {"cost#2"}
    edited = twice.replacing(duties=(*ACME.duties, duty(ACME, "cost").replacing(title="More")))
    assert compare(twice, edited).duties.edited == {"cost#2"}


def test_a_number_is_not_a_truth_value():
    number = duty(ACME, "cost").replacing(when={"sre": 1})
    truth = number.replacing(when={"sre": True})
    assert number == truth
    assert not alike(number, truth)
    assert alike(number, number.replacing(title="Cost"))
