"""A deal survives the end of the program at any key."""

from __future__ import annotations

from functools import partial

import pytest
from deal_hand import DealHand

from dutyflow.app import make_window
from dutyflow.library import Library
from dutyflow_models.edits.duties import set_duty


@pytest.fixture
def after_a_crash(deal, qapp, qtbot, org_file):
    """Let the program go away without a word after some keys, and go on in the next one.

    Between both what was done is saved, restored or lost.
    """
    opened = []

    def after(*keys, work="saved"):
        deal.press(*keys)
        desk = deal.desk
        done = desk.document.organisation
        if work == "saved":
            desk.document.save(org_file, backup_dir=org_file.parent)
        else:
            desk.tell.answers("Don’t save")
        desk.workshop._record = None  # nothing is written down any more, as after kill -9
        desk.window.close()
        library = Library.open(desk.library.folder)
        window = make_window(qapp, library)
        opened.append(library)
        qtbot.addWidget(window, before_close_func=lambda w: w.desk.tell.answers("Don’t save"))
        with qtbot.waitExposed(window):
            window.show()
        window.open_path(org_file)
        window.activateWindow()
        qtbot.waitUntil(window.views.isVisible)
        if work == "restored":
            assert window.desk.document.edit("Restore the work", lambda _: done)
        workshop = window.desk.workshop
        assert workshop.go_on(workshop.left())
        return DealHand(window.desk, qtbot)

    yield after
    for library in opened:
        library.close()


def outcomes(hand):
    return {each: known.kind for each, known in hand.scene.course.deal.outcomes.items()}


@pytest.mark.parametrize(
    ("keys", "here"),
    [
        ((), "ingress"),
        (("1",), "cost"),
        (("1", "Right"), "images"),
        (("1", "1", "Left"), "cost"),
        (("1", "P", "Return", "C", "Shift+2"), "clusters"),
        (("1", "1", "Ctrl+Z"), "cost"),
    ],
)
def test_the_same_duty_is_on_the_table_and_nothing_is_forgotten(after_a_crash, deal, keys, here):
    hand = after_a_crash(*keys)
    before, after = deal.course.deal, hand.scene.course.deal

    assert hand.here == here
    assert after == before
    hand.press("2")
    assert hand.duty(here).answerable == "devops"


EACH_KIND = ("1", "2", "C", "L", "P", "Return")


def test_what_came_back_in_no_file_is_dealt_again(after_a_crash):
    hand = after_a_crash("Right", "1", "Shift+2", "3", work="lost")
    assert hand.here == "cost"
    assert outcomes(hand) == {"ingress": "skipped"}
    hand.press("2", "2")
    assert (hand.here, list(outcomes(hand))) == ("clusters", ["ingress", "cost", "images"])


def test_of_each_kind_of_answer_nothing_is_taken_for_done_that_is_lost(after_a_crash):
    hand = after_a_crash(*EACH_KIND, work="lost")
    assert (hand.here, outcomes(hand)) == ("ingress", {})


def test_each_kind_of_answer_that_came_back_is_known(after_a_crash):
    hand = after_a_crash(*EACH_KIND, work="restored")
    assert list(outcomes(hand).values()) == ["given", "given", "disputed", "later", "parked"]
    assert hand.here is None


@pytest.mark.parametrize(("scenario", "key"), [("small", "2"), ("with-sre", "4")])
def test_what_a_team_got_in_a_scenario_is_known_in_any_other(deal, after_a_crash, scenario, key):
    document = deal.desk.document
    document.arrange(lambda layout: layout.showing(scenario))
    document.reach.choose("only-when")
    deal.press(key)
    assert deal.here == "cost"
    document.arrange(lambda layout: layout.showing(None))
    hand = after_a_crash()
    assert (hand.here, outcomes(hand)) == ("cost", {"ingress": "given"})


def test_undo_of_the_work_that_came_back_is_seen_on_the_table_and_redo_too(after_a_crash):
    hand = after_a_crash("1", "3", work="restored")
    assert (hand.here, hand.steps) == ("images", ["Restore the work"])
    hand.press("Ctrl+Z")
    assert hand.duty("ingress").status == "disputed"
    assert (hand.here, outcomes(hand)) == ("ingress", {})

    hand.press("Ctrl+Y")
    assert (hand.here, list(outcomes(hand))) == ("images", ["ingress", "cost"])


def test_after_that_undo_the_duties_are_dealt_anew(after_a_crash):
    hand = after_a_crash("1", "3", work="restored")
    hand.press("Ctrl+Z", "2", "Ctrl+Z", "Ctrl+Y")
    assert (hand.here, outcomes(hand)) == ("cost", {"ingress": "given"})
    assert hand.duty("ingress").answerable == "devops"


def test_undo_of_what_was_done_before_a_deal_leaves_it_as_it_is(deal):
    deal.press("Esc")
    retitle = partial(set_duty, duty_id="agreed", fields={"title": "Write it"})
    deal.desk.document.edit("Retitle", retitle)
    deal.open()
    deal.press("Return", "Right", "Ctrl+Z")
    assert deal.duty("agreed").title == "Write code"
    assert (deal.here, outcomes(deal)) == ("cost", {"ingress": "skipped"})


def test_what_was_being_written_stands_there_again(after_a_crash, deal):
    deal.press("D")
    deal.type("Dev keeps")
    hand = after_a_crash("Tab")
    form = hand.scene.table.form
    assert form.written == {"text": "Dev keeps", "what": "", "who": "", "due": ""}
    hand.press("Return")
    assert hand.desk.document.organisation.decisions[0].text == "Dev keeps"


def test_what_was_being_written_of_one_duty_is_not_written_of_another(after_a_crash, deal):
    deal.press("1", "D")
    deal.type("Dev keeps")
    hand = after_a_crash(work="lost")
    assert (hand.here, hand.scene.table.form) == ("ingress", None)


def test_at_the_end_it_is_the_end_again(after_a_crash):
    hand = after_a_crash("1", "1", "1", "1", "1")
    assert hand.here is None
    assert hand.scene.end.isVisible()


def test_the_clock_of_the_duty_goes_on(after_a_crash, deal):
    deal.press("1")
    asked = deal.desk.workshop.log().entries
    hand = after_a_crash()
    shown = [entry for entry in hand.desk.workshop.log().entries if entry.kind == "shown"]
    assert len([entry for entry in asked if entry.kind == "shown"]) == 2
    assert [entry.about for entry in shown][-2:] == [(), ("cost",)]


def test_a_deal_that_was_left_does_not_come_back(after_a_crash):
    hand = after_a_crash("1", "Esc")
    assert hand.scene is None


@pytest.mark.parametrize("kept", [None, 3, {"deal": "{"}, {"deal": 3, "draft": 4}])
def test_a_damaged_deal_does_not_come_back(desk, kept):
    desk.workshop.start()
    desk.workshop.keep_state("deal", kept)
    desk.workshop.resume_wanted.emit("deal")
    assert desk.window.scenes.shown is None


def test_what_was_only_tried_out_was_not_given_when_it_does_not_come_back(desk, after_a_crash):
    desk.tell.answers("Don’t save")
    hand = after_a_crash("1", "Ctrl+T", "2", "3")
    assert not hand.desk.document.what_if.active
    assert hand.here == "cost"
    assert list(hand.scene.course.deal.outcomes) == ["ingress"]
