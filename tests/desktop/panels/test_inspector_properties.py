"""Choosing, ticking, colouring, linking, and going from one part to another."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from panel_hand import LEFT, NONE, settle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow.locales import day
from dutyflow_models.picture.palette import DARK, TEAM_COLORS


@pytest.fixture
def select(document):
    """Select duties, else a team, else a hand-off."""

    def select(*duties, team=None, handoff=None):
        selection = document.selection
        if team:
            selection.select_team(team)
        elif handoff:
            selection.select_handoff(handoff)
        else:
            selection.select_duties(duties)
        settle()

    return select


def duty(document, duty_id):
    return document.organisation.duties_by_id[duty_id]


def test_nothing_selected_shows_the_organisation_and_what_to_do(document, inspector, hand):
    texts = [line.text for line in hand.widget("counts").lines]

    assert texts[0] == "5 duties · 3 teams · 3 hand-offs · 2 stages"
    assert "Click a card" in texts[1]
    hand.type("title", "Acme Ltd")
    assert document.organisation.org.title == "Acme Ltd"


def test_a_name_that_is_no_slug_is_refused_and_the_last_good_one_stays(document, hand, qtbot):
    hand.type("name", "acme-ltd")
    field = hand.field("name")
    QTest.keyClicks(field, " !")
    with qtbot.waitSignal(document.refused):
        hand.field("title")

    assert document.organisation.org.name == "acme-ltd" == hand.widget("name").toPlainText()


def test_choices_are_made_by_keys_and_named_in_the_undo_text(document, select, hand):
    select("on-call")
    hand.choose("stage", "Build")
    assert duty(document, "on-call").stage == "build"
    assert document.undo_stack.undoText() == "Set the stage of ‘On call’"

    hand.choose("stage", "No stage")
    hand.choose("status", "Disputed")
    hand.choose("focus", "Running")
    now = duty(document, "on-call")
    assert (now.stage, now.status, now.focus) == (None, "disputed", "running")


def test_values_gone_through_by_arrow_keys_are_one_step(document, select, hand):
    select("on-call")
    hand.choose("status", "Later")
    assert document.undo_stack.count() == 1

    hand.field("title")
    hand.choose("status", "Open")
    assert document.undo_stack.count() == 2


def test_the_wheel_scrolls_and_changes_no_value(document, select, hand):
    select("on-call")
    combo = hand.field("stage")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPointF(0, -120).toPoint(), QPointF(0, -120).toPoint(),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, wheel)

    assert document.undo_stack.count() == 0


def test_a_digit_weighs(document, select, hand):
    select("on-call")
    hand.press("load", Qt.Key.Key_4)

    assert duty(document, "on-call").load == 4
    assert document.undo_stack.undoText() == "Set the load of ‘On call’"


def test_several_duties_are_changed_in_one_step(document, inspector, select, hand):
    select("clusters", "on-call", "code")
    assert inspector.form.heading.text() == "3 duties"
    assert hand.widget("stage").currentText() == ""

    hand.choose("status", "Accepted")
    hand.type("tags", "daily", Qt.Key.Key_Return)

    duties = [duty(document, each) for each in ("clusters", "on-call", "code")]
    assert [each.status for each in duties] == ["accepted"] * 3
    assert [each.tags for each in duties] == [("daily",)] * 3
    assert document.undo_stack.count() == 2
    assert document.undo_stack.undoText() == "Tag 3 duties"

    hand.press("tags", Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert duty(document, "clusters").tags == ()


def test_several_duties_go_to_one_stage(document, select, hand):
    select("clusters", "on-call")
    combo = hand.field("stage")
    QTest.keyClick(combo, Qt.Key.Key_Down)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    settle()

    assert duty(document, "clusters").stage == duty(document, "on-call").stage == "build"


def test_conditions_are_pressed_and_keep_their_kind(document, inspector, select, hand):
    select("code")
    form = inspector.form
    form.show_row(form.row("when"))
    when = hand.widget("when")
    hand.click_cell(when, "sre", True)
    hand.click_cell(when, "hosting", "own")
    hand.click_cell(when, "hosting", "cloud")

    assert duty(document, "code").when == {"sre": True, "hosting": ("own", "cloud")}
    assert duty(document, "code").when["sre"] is True
    assert "Not there in the scenario" in form.remark.text()

    hand.click_cell(when, "sre", True)
    hand.click_cell(when, "hosting", "own")
    assert duty(document, "code").when == {"hosting": "cloud"}


def test_an_assignment_is_a_sentence_and_can_be_removed(document, select, hand):
    select("on-call")
    rows = hand.widget("assignments")
    assert [line.text for line in rows.lines] == ["When sre = true: accountable SRE"]

    QTest.mouseClick(rows, LEFT, NONE, rows.cross_rect(0).center())
    settle()
    assert duty(document, "on-call").assignments == ()
    assert document.undo_stack.undoText() == "Remove an assignment of ‘On call’"


def test_hand_offs_lead_to_the_arrow_and_from_there_to_its_ends(document, select, hand):
    select("code")
    rows = hand.widget("handoffs")
    assert [(line.sign, line.text, line.remark) for line in rows.lines] == [
        ("→", "Build <b>images</b>", ""),
        ("→", "Build <b>images</b>", "a fix"),
    ]

    hand.click_line(rows, 1)
    assert document.selection.handoff == "code>images#2"
    assert hand.widget("passes").toPlainText() == "a fix"

    hand.click_line(hand.widget("ends"), 1)
    assert document.selection.duties == ("images",)


def test_lists_are_used_by_keys_too(document, select, hand):
    select("on-call")
    hand.press("handoffs", Qt.Key.Key_Return)
    assert document.selection.handoff == "clusters>on-call"

    select("on-call")
    hand.press("assignments", Qt.Key.Key_Delete)
    assert duty(document, "on-call").assignments == ()


def test_a_hand_off_is_edited_reversed_and_deleted(document, select, hand):
    select(handoff="clusters>on-call")
    hand.type("passes", "a sound cluster")
    hand.choose("kind", "Transfer")
    QTest.mouseClick(hand.widget("turn").reversing, LEFT)
    settle()

    assert document.selection.handoff == "on-call>clusters"
    handoff = document.organisation.handoffs_by_key["on-call>clusters"]
    assert (handoff.passes, handoff.kind) == ("a sound cluster", "transfer")
    assert document.undo_stack.undoText() == "Reverse ‘Create clusters → On call’"

    QTest.mouseClick(hand.widget("turn").deleting, LEFT)
    settle()
    assert "on-call>clusters" not in document.organisation.handoffs_by_key
    assert document.selection.handoff is None


def test_a_team_is_coloured_ticked_and_shows_its_groups(document, select, hand):
    select(team="platform")
    color = hand.widget("color")
    hand.click_cell(color, "color", "green")
    QTest.mouseClick(hand.widget("external"), LEFT, NONE, hand.widget("external").rect().center())
    hand.type("contact", "#platform")

    team = document.organisation.teams_by_id["platform"]
    assert (team.color, team.contact) == ("green", "#platform")
    assert [line.text for line in hand.widget("groups").lines] == ["Ops"]
    assert document.undo_stack.text(0) == "Colour ‘Platform’"
    assert len(color.rows[0].cells) == len(TEAM_COLORS) + 2


def test_a_tick_says_that_a_team_is_external(document, select, hand):
    select(team="platform")
    hand.press("external", Qt.Key.Key_Space)

    assert document.organisation.teams_by_id["platform"].external


def test_a_colour_kept_on_this_machine_makes_way_in_the_same_step(document, select, hand):
    document.arrange(lambda layout: layout.replacing(colors={"platform": "red", "dev": "pink"}))
    select(team="platform")
    hand.click_cell(hand.widget("color"), "color", "teal")

    assert document.layout.colors == {"dev": "pink"}
    document.undo_stack.undo()
    assert document.layout.colors == {"platform": "red", "dev": "pink"}
    assert document.organisation.teams_by_id["platform"].color == "blue"


def test_a_lane_of_several_teams_says_so_and_leads_to_them(document, inspector, select, hand):
    document.arrange(lambda layout: layout.replacing(scenario="small"))
    select(team="ops")

    assert inspector.form.heading.text() == "Lane"
    assert [line.text for line in hand.widget("teams").lines] == ["Platform", "DevOps"]
    hand.click_line(hand.widget("teams"), 1)
    assert document.selection.team == "devops"
    assert inspector.form.heading.text() == "Team"


def test_keys_that_are_not_known_are_shown_as_written(document, select, hand):
    select("code")
    assert [line.text for line in hand.widget("unknown").lines] == ["future: a: 1"]
    select(team="platform")
    assert [line.text for line in hand.widget("unknown").lines] == ["future: 1"]


def test_decisions_about_a_duty_are_shown(select, hand):
    select("code")

    assert [(line.text, line.remark) for line in hand.widget("said").lines] == [
        ("Agreed.", f"Decided · {day(date(2026, 11, 2))}")
    ]


def test_markup_in_titles_is_shown_letter_by_letter(document, inspector, select, hand):
    select("images")
    assert hand.widget("title").toPlainText() == "Build <b>images</b>"
    hand.type("title", "<img src=x> & co")
    assert duty(document, "images").title == "<img src=x> & co"

    select("code")
    assert hand.widget("handoffs").lines[0].text == "<img src=x> & co"


def test_a_click_on_a_link_asks_for_it_and_opens_nothing(inspector, select, hand, monkeypatch):
    opened, wanted = [], []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    inspector.link_wanted.connect(wanted.append)
    select("code")
    rows = hand.widget("links").rows

    hand.click_line(rows, 0)
    hand.click_line(rows, 1)

    assert wanted == ["https://code.example/a", "file:///etc/passwd"]
    assert opened == []
    assert rows.lines[0].remark == ""
    assert rows.lines[1].remark == "Only http, https and mailto addresses are opened."


def test_what_a_duty_lacks_waits_in_the_menu_and_comes_with_the_keyboard_in_it(
    inspector, select, hand, document
):
    select("on-call")
    form = inspector.form
    form.more.menu().aboutToShow.emit()
    offered = {action.text(): action for action in form.more.menu().actions()}
    assert {"Note", "Tags", "Includes", "Only there when"} <= set(offered)
    assert not form.row("note").widget.isVisible()

    offered["Note"].trigger()
    settle()
    assert form.row("note").widget.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Mind the gap")
    assert duty(document, "on-call").note == "Mind the gap"

    select("clusters")
    assert not form.row("note").widget.isVisible()


def test_out_of_sight_nothing_is_refilled_and_it_catches_up_when_shown(document, inspector, select):
    select("on-call")
    inspector.hide()
    select("code")
    assert inspector.inspection.subject.id == "on-call"

    inspector.show()
    settle()
    assert inspector.form.row("title").widget.toPlainText() == "Write code"


def test_another_theme_colours_the_rows(document, inspector, select, hand):
    select("on-call")
    inspector.set_palette(DARK)
    settle()

    grid = inspector.form.row("roles").editor.grid
    assert grid.rows[0].swatch == TEAM_COLORS["blue"][1]
    assert inspector.grab().toImage().pixelColor(2, 300).name() == DARK.panel


def test_of_very_many_unknown_keys_the_first_are_listed_and_the_others_counted(
    document, inspector, hand
):
    known = {f"key{n}": n for n in range(3000)}
    began = process_time()
    document.edit("x", lambda org: org.replacing(**known))
    settle()
    rows = hand.widget("unknown")
    assert process_time() - began < 1
    assert [line.text for line in rows.lines[:2]] == ["key0: 0", "key1: 1"]
    assert rows.lines[-1].text == f"… and {3000 - len(rows.lines) + 1:,} more"
    assert len(rows.lines) < 500
