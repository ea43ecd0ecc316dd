"""A deal survives the end of the program at any key."""

from __future__ import annotations

import pytest
from deal_hand import DealHand

from dutyflow.app import make_window
from dutyflow.library import Library


@pytest.fixture
def after_a_crash(deal, qapp, qtbot, org_file):
    """Let the program go away without a word after some keys, and go on in the next one."""
    opened = []

    def after(*keys):
        deal.press(*keys)
        desk = deal.desk
        desk.document.save(org_file, backup_dir=org_file.parent)
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
        workshop = window.desk.workshop
        assert workshop.go_on(workshop.left())
        return DealHand(window.desk, qtbot)

    yield after
    for library in opened:
        library.close()


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


def test_what_was_being_written_stands_there_again(after_a_crash, deal):
    deal.press("D")
    deal.type("Dev keeps")
    hand = after_a_crash("Tab")
    form = hand.scene.table.form
    assert form.written == {"text": "Dev keeps", "what": "", "who": "", "due": ""}
    hand.press("Return")
    assert hand.desk.document.organisation.decisions[0].text == "Dev keeps"


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
