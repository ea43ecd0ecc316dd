"""One key decides: each is one undo step with a name, and the next duty is dealt."""

from __future__ import annotations

import pytest
from deal_hand import ORDER
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShortcut

from dutyflow_models.org import NextStep


def roles(duty):
    return duty.responsible, duty.accountable, duty.status


def test_a_digit_gives_the_duty_which_is_agreed_on_and_deals_the_next(deal):
    deal.press("1")

    assert roles(deal.duty("ingress")) == (("platform",), None, "accepted")
    assert deal.steps == ["Give ‘Ingress certificates’ to Platform"]
    assert deal.here == "cost"

    deal.press("3", "2")
    assert roles(deal.duty("cost")) == (("dev",), None, "accepted")
    assert roles(deal.duty("images")) == (("devops", "dev"), "devops", "accepted")
    assert len(deal.steps) == 3


def test_a_digit_of_the_team_that_has_it_agrees_on_it(deal):
    deal.press("Right", "Right", "Right", "1")

    assert roles(deal.duty("clusters")) == (("platform",), None, "accepted")
    assert deal.here == "on-call"


def test_a_digit_without_a_team_does_nothing(deal):
    deal.press("9")
    assert (deal.here, deal.steps) == ("ingress", [])


def test_shift_and_a_digit_add_a_responsible_team_and_the_duty_stays(deal):
    deal.press("Shift+2")

    assert roles(deal.duty("ingress")) == (("dev", "devops"), None, "disputed")
    assert deal.steps == ["Share ‘Ingress certificates’ with DevOps"]
    assert deal.here == "ingress"


def test_a_then_a_digit_makes_a_team_accountable_whoever_does_it(deal):
    deal.press("A", "1")

    assert roles(deal.duty("ingress")) == (("dev",), "platform", "accepted")
    assert deal.steps == ["Make Platform accountable for ‘Ingress certificates’"]
    assert deal.here == "cost"


@pytest.mark.parametrize("key", ["A", "Esc"])
def test_a_again_or_esc_gives_up_and_a_digit_gives_as_before(deal, key):
    deal.press("A", key, "1")
    assert deal.duty("ingress").responsible == ("platform",)


def test_another_order_gives_up_who_is_accountable(deal):
    deal.press("A", "Right", "1")
    assert roles(deal.duty("cost")) == (("platform",), None, "accepted")


@pytest.mark.parametrize(
    ("key", "status", "words"),
    [("C", "disputed", "disputed"), ("O", "out-of-scope", "out of scope"),
     ("L", "later", "later")],
)  # fmt: skip
def test_a_letter_says_what_becomes_of_a_duty_that_nobody_gets(deal, key, status, words):
    deal.press("Right", key)

    assert deal.duty("cost").status == status
    assert deal.steps == [f"Mark ‘Watch the cost’ as {words}"]
    assert deal.here == "images"


def test_what_holds_already_is_no_step_but_goes_on(deal):
    deal.press("C")

    assert (deal.steps, deal.here) == ([], "cost")
    assert deal.scene.course.deal.of_kind("disputed") == ["ingress"]


def test_p_parks_the_duty_with_what_is_open_about_it(deal):
    deal.press("P")
    deal.type("Who pays? cold")  # the letters and the space order nothing
    deal.press("Return")

    (point,) = deal.desk.document.organisation.points
    assert (point.text, point.about, point.kind) == ("Who pays? cold", ("ingress",), "parked")
    assert deal.steps == ["Park ‘Ingress certificates’"]
    assert deal.here == "cost"
    deal.press("1")
    assert deal.duty("cost").responsible == ("platform",)


def test_parked_without_words_it_keeps_its_title(deal):
    deal.press("P", "Return")
    (point,) = deal.desk.document.organisation.points
    assert point.text == "Ingress certificates"


def test_esc_in_a_line_leaves_the_line_only(deal):
    deal.press("P")
    deal.type("never mind")
    deal.press("Esc")

    assert deal.desk.document.organisation.points == ()
    assert deal.here == "ingress"
    deal.press("1")
    assert deal.here == "cost"


def test_d_writes_a_decision_with_its_next_step_and_the_duty_stays(deal):
    deal.press("D")
    deal.type("Dev keeps them")
    for text in ("Write it down", "Ada", "2027-01-31"):
        deal.press("Tab")
        deal.type(text)
    deal.press("Return")

    (decision,) = deal.desk.document.organisation.decisions
    assert (decision.text, decision.about) == ("Dev keeps them", ("ingress",))
    assert decision.next_step == NextStep(what="Write it down", who="Ada", due="2027-01-31")
    assert decision.date == QDate.currentDate().toString(Qt.DateFormat.ISODate)
    assert deal.steps == ["Write a decision on ‘Ingress certificates’"]
    assert deal.here == "ingress"

    deal.press("Right")
    assert deal.scene.course.deal.of_kind("decision") == ["ingress"]


@pytest.mark.parametrize(
    ("texts", "said"),
    [(("Dev keeps them", "", "", "soon"), "“soon” is no date"), (("", "", "", ""), "empty")],
)
def test_a_decision_that_cannot_be_written_says_why_in_its_place(deal, texts, said):
    deal.press("D")
    for field, text in zip(deal.scene.table.form.fields.values(), texts, strict=True):
        field.setFocus()
        deal.type(text)
    deal.press("Return")

    form = deal.scene.table.form
    assert said in form.said
    assert (deal.desk.document.organisation.decisions, deal.steps) == ((), [])
    assert form.written["text"] == texts[0]


def test_space_shows_everything_that_is_written_about_a_duty(deal):
    deal.press("Right", "Right")
    card = deal.scene.table.card
    before = card.height()

    deal.press("Space")
    assert card.opened
    assert card.height() > before
    deal.press("Space")
    assert (card.opened, card.height()) == (False, before)

    deal.press("Space", "Right", "Left")
    assert not card.opened


def test_left_goes_back_and_right_goes_on_without_deciding(deal):
    deal.press("Right", "Right")
    assert deal.here == "images"
    deal.press("Left")
    assert deal.here == "cost"
    deal.press("Left", "Left", "Left")
    assert deal.here == "ingress"
    assert deal.steps == []


def test_after_going_back_the_room_goes_on_where_it_was(deal):
    deal.press("1", "1", "1")
    deal.press("Left", "Left", "Left", "3")

    assert deal.duty("ingress").responsible == ("dev",)
    assert deal.here == "clusters"


def test_undo_goes_back_to_its_duty_and_redo_on_again(deal):
    before = deal.desk.document.organisation
    deal.press("1", "Right", "C")
    assert deal.here == "clusters"

    deal.press("Ctrl+Z")
    assert (deal.here, deal.duty("images").status) == ("images", "open")
    deal.press("Ctrl+Z")
    assert deal.here == "ingress"
    assert deal.desk.document.organisation == before
    assert deal.scene.course.deal.of_kind("given", "disputed") == []

    deal.press("Ctrl+Shift+Z")
    assert deal.duty("ingress").responsible == ("platform",)
    assert deal.scene.course.deal.of_kind("given") == ["ingress"]
    deal.press("Ctrl+Shift+Z")
    assert deal.here == "clusters"


def test_undo_of_what_was_done_before_the_deal_moves_nothing(desk, hand):
    desk.document.edit("Rename", lambda org: org.replacing(org=org.org.replacing(title="New")))
    hand.open()
    hand.press("Return", "Right", "Ctrl+Z")

    assert hand.here == "cost"
    assert desk.document.organisation.org.title == "Acme"


def test_a_step_of_somebody_else_after_an_undo_is_not_taken_for_a_redo(deal):
    deal.press("1", "Ctrl+Z")
    document = deal.desk.document
    document.edit("Rename", lambda org: org.replacing(org=org.org.replacing(title="New")))

    assert deal.here == "ingress"
    assert deal.scene.course.deal.outcomes == {}


def test_a_held_key_decides_once(deal):
    repeated = {
        shortcut.key().toString()
        for shortcut in deal.scene.findChildren(QShortcut)
        if shortcut.autoRepeat()
    }
    assert repeated == {"Left", "Right", "Up", "Down"}


def test_esc_leaves_and_the_next_deal_has_what_is_still_open(deal):
    deal.press("1", "Esc")
    assert deal.scene is None
    assert deal.desk.window.focusWidget() is deal.desk.board

    deal.open()
    deal.press("Return")
    assert deal.scene.course.deal.order == ORDER[1:]


def test_a_deal_that_was_left_can_be_gone_on_with(deal):
    deal.press("P", "Return", "1", "Esc")
    deal.open()
    deal.click("Go on with the 3 left")

    assert deal.here == "images"
    assert deal.scene.course.deal.of_kind("parked") == ["ingress"]


def test_what_was_undone_since_a_deal_was_left_is_dealt_again(deal):
    deal.press("2", "1", "1", "Esc", "Ctrl+Z", "Ctrl+Z")
    deal.open()
    deal.click("Go on with the 4 left")
    assert (deal.here, list(deal.scene.course.deal.outcomes)) == ("cost", ["ingress"])


def test_t_starts_the_timer_and_plus_gives_a_minute_more(deal):
    workshop = deal.desk.workshop
    running = workshop.duty_clock.running
    deal.press("T")
    assert workshop.duty_clock.running is not running
    workshop.show_duty("ingress", 60)
    deal.press("+")
    assert workshop.duty_clock.allotted == pytest.approx(120, abs=1)
    assert deal.steps == []
