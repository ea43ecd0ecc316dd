"""What is seen while duties are dealt, and that the mouse does what the keys do."""

from __future__ import annotations

import pytest
from deal_hand import LEFT, NONE, ORDER
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.org import Duty, Team

SHIFT = Qt.KeyboardModifier.ShiftModifier


def edited(desk, **lists):
    desk.document.edit("Make it ready", lambda org: org.replacing(**lists))


def teams(count):
    return tuple(Team(id=f"team-{at}", title=f"Team {at}") for at in range(1, count + 1))


# --- the start -------------------------------------------------------------------------------


def test_the_start_counts_what_there_is_to_deal(hand):
    hand.open()

    start = hand.scene.start
    assert start.counted == "5 duties: 1 disputed, 1 nobody’s, 1 shared and 2 not agreed on"
    assert start.deal.order == ORDER
    assert "Deal 5 duties" in hand.buttons()


def test_words_typed_at_the_start_filter_and_enter_deals_them(hand):
    hand.open()
    hand.type("images service")
    assert "Deal 1 duty" in hand.buttons()

    hand.press("Return")
    assert hand.scene.course.deal.order == ("images",)


def test_order_stage_and_closed_duties_are_chosen_by_mouse(hand, qtbot):
    hand.open()
    start = hand.scene.start
    start.stage.setCurrentIndex(2)
    assert start.deal.order == ("ingress", "cost", "on-call")
    start.stage.setCurrentIndex(0)

    box = start.closed
    QTest.mouseClick(box, LEFT, NONE, QPoint(8, box.height() // 2))
    assert start.deal.order == (*ORDER, "agreed")
    button = start.sortings["stage"]
    QTest.mouseClick(button, LEFT, NONE, QPoint(8, button.height() // 2))
    hand.click("Deal 6 duties")

    by_stage = ("images", "clusters", "agreed", "ingress", "cost", "on-call")
    assert hand.scene.course.deal.order == by_stage


def test_several_selected_cards_are_dealt_alone_unless_all_are_wanted(desk, hand):
    desk.document.selection.select_duties(["on-call", "agreed"])
    hand.open()
    assert hand.scene.start.deal.order == ("on-call", "agreed")

    only = hand.scene.start.only
    QTest.mouseClick(only, LEFT, NONE, QPoint(8, only.height() // 2))
    assert hand.scene.start.deal.order == ORDER


def test_one_selected_card_changes_nothing(desk, hand):
    desk.document.selection.select_duties(["on-call"])
    hand.open()
    assert hand.scene.start.deal.order == ORDER


def test_where_nothing_is_open_it_says_so_and_offers_the_rest(desk, hand):
    edited(desk, duties=desk.document.organisation.duties[:1])
    hand.open()
    assert hand.scene.start.counted.startswith("Nothing is open")
    hand.press("Return")
    assert hand.scene.course is None

    hand.click("Deal those agreed on too")
    assert hand.scene.start.deal.order == ("agreed",)


def test_a_filter_that_finds_nothing_is_taken_away_by_a_click(hand):
    hand.open()
    hand.type("unheard of")
    assert hand.scene.start.counted == "No open duty is found like that."
    hand.click("Deal all that are open")
    assert hand.scene.start.deal.order == ORDER


def test_without_any_duty_there_is_only_the_way_out(desk, hand):
    edited(desk, duties=(), handoffs=())
    hand.open()
    assert "There are no duties yet" in hand.scene.start.counted
    assert [name for name in hand.buttons() if name.startswith("Deal")] == []
    hand.press("Esc")
    assert hand.scene is None


def test_minutes_asked_for_at_the_start_are_shared_by_the_duties(desk, hand):
    hand.open()
    hand.scene.start.minutes.setValue(10)
    hand.press("Return")

    assert hand.scene.side.time_said == "2 min for each of 5"
    assert desk.workshop.duty_clock.allotted == pytest.approx(120, abs=1)
    hand.press("1")
    assert hand.scene.side.time_said.endswith("for each of 4")


def test_what_the_minutes_are_for_stands_beside_them(hand):
    hand.open()
    start = hand.scene.start
    (beside,) = [each for each in start.findChildren(QLabel) if each.buddy() is start.minutes]
    assert beside.isVisible()
    assert beside.text() == "Time for all of them"
    assert beside.width() >= beside.sizeHint().width()
    assert start.minutes.width() >= start.minutes.sizeHint().width()


def test_a_file_for_reading_only_can_be_looked_through_and_says_why_nothing_is_decided(desk, hand):
    desk.document.hold_for_reading("Somebody else has it.")
    hand.open()
    assert "Somebody else has it." in hand.scene.start.warned
    hand.press("Return", "1")

    assert (hand.here, hand.steps) == ("ingress", [])
    assert [toast.sentence for toast in desk.window.toasts.shown] == ["Somebody else has it."]
    hand.press("Right")
    assert hand.here == "cost"
    hand.press("D")
    hand.type("Nothing")
    hand.press("Return")
    assert hand.scene.table.form.said == "Somebody else has it."


# --- the table -------------------------------------------------------------------------------


def test_a_click_on_a_team_gives_with_shift_it_shares(deal):
    deal.click("Give to DevOps, key 2", SHIFT)
    assert deal.duty("ingress").responsible == ("dev", "devops")
    assert deal.here == "ingress"

    deal.click("Give to Platform, key 1")
    assert deal.duty("ingress").answerable == "platform"
    assert deal.here == "cost"


def test_every_hint_can_be_clicked(deal):
    deal.click("A + key makes one accountable")
    deal.click("Give to Platform, key 1")
    assert deal.duty("ingress").accountable == "platform"
    deal.click("Shift + key adds a responsible team")
    deal.click("Give to Dev, key 3")
    assert deal.duty("cost").responsible == ("dev",)
    deal.click("L later")
    assert deal.duty("cost").status == "later"
    deal.click("Ctrl Z undo")
    assert (deal.duty("cost").status, deal.here) == ("open", "cost")
    deal.click("→ skip")
    deal.click("P park it")
    deal.type("Who?")
    deal.click("Enter parks it, without words under its title")
    assert deal.desk.document.organisation.points[0].about == ("images",)
    deal.click("← back")
    deal.click("D write the decision")
    deal.click("Esc back")
    assert deal.here == "images"


def test_a_click_on_what_was_decided_or_parked_goes_back_to_it(deal):
    deal.press("1", "P", "Return", "C")
    rows = {name: each for name, each in deal.buttons().items() if name.startswith("Go to")}
    assert list(rows) == [
        "Go to Build the images, disputed",
        "Go to Ingress certificates, Platform",
        "Go to Watch the cost",
        "Go to On call",
    ]
    deal.click("Go to Ingress certificates, Platform")
    assert deal.here == "ingress"
    deal.click("Go to Watch the cost")
    assert deal.here == "cost"


def test_the_header_says_how_far_it_has_come(deal):
    deal.press("1", "P", "Return", "Right", "C")
    said = deal.scene.header.accessibleName()
    assert said == "Who owns this? Duty 5 of 5 · 1 decided · 1 parked · 1 disputed · 1 skipped"


def test_the_numbers_of_duties_follow(deal):
    before = deal.button("Give to Platform, key 1").lane.duties
    deal.press("1", "1")
    assert deal.button("Give to Platform, key 1").lane.duties == before + 2


def test_more_than_nine_teams_have_letters_that_order_nothing_else(desk, hand):
    edited(desk, teams=teams(14), duties=(Duty(id="x", title="X"), Duty(id="y", title="Y")))
    hand.open()
    hand.press("Return", "B")
    assert hand.duty("x").responsible == ("team-10",)
    hand.press("Shift+H", "A", "E")
    assert (hand.duty("y").responsible, hand.duty("y").accountable) == (("team-14",), "team-11")


def test_teams_beyond_all_keys_are_in_a_menu(desk, hand):
    edited(desk, teams=teams(40), duties=(Duty(id="x", title="X"), Duty(id="y", title="Y")))
    hand.open()
    hand.press("Return", "0")
    hand.choose("Team 40")
    assert hand.duty("x").responsible == ("team-40",)
    hand.click("12 more…, key 0")
    hand.choose("Team 29")
    assert hand.duty("y").responsible == ("team-29",)


def test_without_teams_the_rest_works(desk, hand):
    edited(desk, teams=(), duties=(Duty(id="x", title="X"), Duty(id="y", title="Y")))
    hand.open()
    hand.press("Return", "1", "C")
    assert hand.duty("x").status == "disputed"
    assert hand.here == "y"


def test_a_hidden_lane_comes_last_and_can_get_a_duty(desk, hand):
    desk.document.arrange(lambda layout: layout.replacing(hidden=frozenset({"platform"})))
    hand.open()
    hand.press("Return", "1", "3")
    assert hand.duty("ingress").responsible == ("devops",)
    assert hand.duty("cost").responsible == ("platform",)


# --- the end ---------------------------------------------------------------------------------


def test_at_the_end_the_numbers_and_what_is_left_are_seen(deal):
    deal.press("1", "P", "Return", "C", "Right", "1")

    assert deal.here is None
    assert deal.scene.end.accessibleName() == "2 decided, 1 parked, 1 disputed, 1 skipped"
    assert ("", "Watch the cost", "parked") in deal.scene.end.lines
    assert deal.scene.end.lines[0][1:] == ("Platform", "got 2 duties")
    deal.press("Return")
    assert deal.scene is None


def test_what_was_skipped_is_dealt_again_from_the_end(deal):
    deal.press("Right", "1", "Right", "1", "1", "S")
    assert deal.here == "ingress"
    deal.press("1")
    assert deal.here == "images"
    deal.press("1")
    assert deal.here is None
    assert "skipped" not in deal.scene.header.accessibleName()


def test_from_the_end_back_and_undo_lead_to_the_last_duty(deal):
    deal.press("1", "1", "1", "1", "1")
    assert deal.here is None
    deal.press("Left")
    assert deal.here == "on-call"
    deal.press("1", "Ctrl+Z")
    assert deal.here == "on-call"


# --- how it looks ----------------------------------------------------------------------------

LONG = "Keep the extraordinarily long list of certificates of every single ingress controller " * 3
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)], ids=["small", "large"])
@pytest.mark.parametrize("count", [0, 5, 14, 45])
@pytest.mark.parametrize("title", ["Short", LONG, WORD], ids=["short", "long", "word"])
@pytest.mark.parametrize("key", ["Shift", "Space", "P", "D"])
def test_nothing_overlaps_and_nothing_is_cut(desk, hand, size, count, title, key):
    every = teams(count)
    duty = Duty(id="x", title=title, description=LONG * 5, note=LONG,
                responsible=tuple(team.id for team in every))  # fmt: skip
    edited(desk, teams=every, duties=(duty, Duty(id="y", title="Y")))
    desk.window.resize(*size)
    hand.open()
    hand.press("Return", *([key] if key != "Shift" else []))

    table = hand.scene.table
    parts = [table.card, *((table.form,) if table.form else (table.teams, table.hints))]
    places = [QRect(part.mapTo(table, QPoint(0, 0)), part.size()) for part in parts]
    for at, place in enumerate(places):
        assert table.rect().contains(place), parts[at]
        assert not any(place.adjusted(0, 0, 0, -12).intersects(other) for other in places[at + 1 :])
    assert table.card.height() >= 190
    for button in hand.buttons().values():
        parent = button.parentWidget()
        assert parent.rect().contains(button.geometry()), button.accessibleName()


def test_in_a_narrow_window_the_card_goes_before_the_hints(desk, hand):
    edited(desk, teams=teams(45))
    desk.window.resize(1024, 600)
    hand.open()
    hand.press("Return")
    table = hand.scene.table
    assert table.card.height() > 160
    assert not table.hints.isVisible()


def test_it_wears_the_theme_of_the_window(desk, deal):
    desk.window.actions_by_id["theme-light"].trigger()
    light = deal.scene.grab().toImage()
    desk.window.actions_by_id["theme-dark"].trigger()
    assert deal.scene.grab().toImage() != light


def test_a_title_is_never_taken_for_markup(desk, hand):
    text = "<img src='file:///etc/passwd'><b>bold</b> & co"
    desk.document.edit("x", lambda org: set_duty(org, "ingress", {"title": text}))
    hand.open()
    hand.press("Return", "1")
    assert f"Go to {text}, Platform" in hand.buttons()
