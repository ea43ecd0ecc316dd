"""The matrix: letters, rows and groups, cursor, keys, scenarios, edits made elsewhere."""

from __future__ import annotations

from functools import partial

import pytest
from matrix_hand import CTRL, LEFT, NONE
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow.views.matrix_paint import title_of_group
from dutyflow_models.edits.duties import remove_duties, set_duty
from dutyflow_models.edits.roles import set_role
from dutyflow_models.edits.teams import add_team
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.org import Organisation
from dutyflow_models.picture.palette import DARK, LIGHT

Key = Qt.Key


def duty(document, duty_id):
    return document.organisation.duties_by_id[duty_id]


def show(document, scenario):
    document.arrange(lambda layout: layout.replacing(scenario=scenario))


def test_duties_stand_below_their_stages_with_letters_by_team(hand):
    assert hand.lines == [
        "[Build 3]", "Create clusters", "Build <b>images</b>", "Write code",
        "[Run 1]", "On call", "[Without a stage 1]", "Advise",
    ]  # fmt: skip
    assert hand.letters("clusters") == {"platform": "A/R", "dev": "C"}


def test_duties_are_grouped_by_team_or_status_with_a_click(matrix, hand):
    QTest.mouseClick(matrix.groups["team"], LEFT)
    assert hand.lines == [
        "[Platform 1]", "Create clusters", "[DevOps 2]", "On call", "Build <b>images</b>",
        "[Dev 2]", "Advise", "Write code",
    ]  # fmt: skip

    QTest.mouseClick(matrix.groups["status"], LEFT)
    assert hand.lines[:3] == ["[Disputed 1]", "Build <b>images</b>", "[Open 4]"]


def test_what_is_typed_filters_and_esc_shows_all_again(document, matrix, hand):
    matrix.look_for()
    QTest.keyClicks(matrix.field, "DAY")
    assert hand.lines == ["[Build 2]", "Build <b>images</b>", "Write code"]
    assert matrix.count.text() == "2 duties"

    QTest.keyClick(matrix.field, Key.Key_Escape)
    assert matrix.count.text() == "5 duties"
    assert matrix.table.hasFocus()


def test_where_nothing_is_found_a_sentence_says_what_to_do_and_the_filter_still_works(matrix, hand):
    matrix.filter("zebra")
    assert hand.lines == []
    assert "zebra" in hand.at

    matrix.filter("advise")
    assert hand.lines == ["[Without a stage 1]", "Advise"]


def test_a_blank_organisation_says_where_duties_are_added(document, matrix, hand):
    document.close()

    assert "board" in hand.at


def test_a_click_puts_the_cursor_and_selects_the_duty(document, hand):
    hand.click("images", "dev")

    assert document.selection.duties == ("images",)
    assert hand.at == "Build <b>images</b>, Dev: no part"


def test_a_duty_selected_elsewhere_has_the_cursor(document, hand):
    document.selection.select_duties(["clusters"])

    assert hand.at == "Create clusters, Platform: accountable, responsible"


def test_the_name_of_a_team_selects_the_team(document, hand):
    hand.click_team("images", "dev")

    assert document.selection.team == "dev"


def test_arrows_go_from_cell_to_cell_past_the_titles_of_groups(document, hand):
    hand.click("code", "platform")
    hand.press(Key.Key_Down, Key.Key_Right)
    assert hand.at == "On call, DevOps: responsible, and accountable by that"

    hand.press(Key.Key_Up, Key.Key_Left, Key.Key_Left)
    assert hand.at == "Write code, Platform: no part"


def test_without_a_cursor_the_first_arrow_goes_to_the_first_duty(document, hand):
    hand.press(Key.Key_Down)

    assert document.selection.focus == "clusters"


def test_home_and_end_go_to_the_ends_of_the_row_and_with_ctrl_of_the_table(document, hand):
    hand.click("on-call", "devops")
    hand.press(Key.Key_End)
    assert hand.at.startswith("On call, Dev:")
    hand.press(Key.Key_Home)
    assert hand.at.startswith("On call, Platform:")

    hand.press(Key.Key_End, modifier=CTRL)
    assert document.selection.focus == "advice"
    hand.press(Key.Key_Home, modifier=CTRL)
    assert document.selection.focus == "clusters"


@pytest.mark.parametrize(
    ("letter", "role"),
    [("A", "accountable"), ("R", "responsible"), ("S", "supports"), ("C", "consulted"),
     ("I", "informed"), ("U", "consumers")],
)  # fmt: skip
def test_a_letter_gives_a_role_and_again_takes_it_away(document, hand, letter, role):
    hand.click("images", "dev")
    hand.press(Key(ord(letter)))
    assert "dev" in duty(document, "images").teams_as(role)
    assert hand.letters("images")["dev"] == letter

    hand.press(Key(ord(letter)))
    assert duty(document, "images").teams_as(role) in ((), ("devops",))
    assert document.undo_stack.count() == 2
    assert "no longer" in document.undo_stack.undoText()


def test_a_and_r_stand_together(document, hand):
    hand.click("code", "dev")
    hand.press(Key.Key_A)

    assert hand.letters("code") == {"dev": "A/R"}
    assert document.undo_stack.undoText() == "Make Dev accountable for ‘Write code’"


def test_delete_clears_a_cell_in_one_step_that_ctrl_z_undoes(document, window, hand):
    hand.click("clusters", "platform")
    hand.press(Key.Key_Delete)
    assert hand.letters("clusters") == {"dev": "C"}
    assert document.undo_stack.undoText() == "Take Platform out of ‘Create clusters’"

    hand.press(Key.Key_Z, modifier=CTRL)
    assert hand.letters("clusters") == {"platform": "A/R", "dev": "C"}
    assert document.undo_stack.index() == 0


def test_delete_in_an_empty_cell_is_no_step(document, hand):
    hand.click("images", "dev")
    hand.press(Key.Key_Delete)

    assert document.undo_stack.count() == 0


def test_letters_with_ctrl_or_alt_are_no_roles(document, hand):
    hand.click("images", "dev")
    hand.press(Key.Key_A, modifier=CTRL)
    hand.press(Key.Key_I, modifier=Qt.KeyboardModifier.AltModifier)

    assert document.undo_stack.count() == 0


def test_a_double_click_and_enter_edit_nothing_and_enter_asks_for_the_card(
    document, matrix, hand, qtbot
):
    QTest.mouseDClick(hand.view, LEFT, NONE, hand.place("images", "dev"))
    hand.click("images", "dev")

    with qtbot.waitSignal(matrix.card_wanted) as wanted:
        hand.press(Key.Key_Return)

    assert wanted.args == ["images"]
    assert document.undo_stack.count() == 0


def test_where_an_assignment_says_who_has_it_that_one_is_changed(document, hand):
    show(document, "large")
    assert hand.letters("advice") == {"dev": "R", "sre": "C"}
    hand.click("advice", "platform")

    hand.press(Key.Key_C)
    assert duty(document, "advice").assignments[0].consulted == ("sre", "platform")
    assert duty(document, "advice").consulted == ()

    hand.press(Key.Key_I)
    assert duty(document, "advice").informed == ("platform",)


def test_only_when_a_letter_goes_into_an_assignment_for_the_case_shown(document, hand):
    show(document, "large")
    document.reach.choose("only-when")
    hand.click("code", "platform")
    hand.press(Key.Key_C)

    (assignment,) = duty(document, "code").assignments
    assert (assignment.when, assignment.consulted) == ({"sre": True}, ("platform",))
    assert duty(document, "code").consulted == ()
    assert document.undo_stack.undoText() == (
        "Make Platform consulted on ‘Write code’, only when SRE"
    )


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_in_a_column_of_several_teams_a_key_says_which_and_a_role_leaves_all(
    document, matrix, hand
):
    show(document, "small")
    assert [column.team.id for column in matrix.sheet.columns] == ["ops", "dev"]
    hand.click("code", "ops")

    hand.press(Key.Key_C)
    QTest.keyClick(QApplication.activePopupWidget(), Key.Key_Escape)
    assert document.undo_stack.count() == 0

    hand.press(Key.Key_C)
    QTest.keyClick(QApplication.activePopupWidget(), Key.Key_2)
    assert duty(document, "code").consulted == ("devops",)

    hand.press(Key.Key_C)
    assert duty(document, "code").consulted == ()


def test_a_document_for_reading_only_refuses(document, hand, qtbot):
    document.read_only = True
    hand.click("code", "dev")

    with qtbot.waitSignal(document.refused):
        hand.press(Key.Key_A)

    assert duty(document, "code").accountable is None


def test_edits_made_elsewhere_are_shown(document, matrix, hand):
    document.edit(
        "x", partial(set_role, duty_id="code", team_id="devops", role="informed", held=True)
    )
    assert hand.letters("code") == {"devops": "I", "dev": "R"}

    document.edit("x", partial(set_duty, duty_id="code", fields={"stage": "run", "title": "Code"}))
    assert hand.lines[-5:] == ["[Run 2]", "On call", "Code", "[Without a stage 1]", "Advise"]

    document.edit("x", partial(add_team, title="Data"))
    assert matrix.sheet.columns[-1].team.title == "Data"


def test_one_edit_replaces_one_row_and_no_other(document, matrix):
    before = matrix.sheet.rows
    document.edit("x", partial(set_role, duty_id="code", team_id="dev", role="informed", held=True))

    same = [one is other for one, other in zip(before, matrix.sheet.rows, strict=True)]
    assert same.count(False) == 1


def test_a_matrix_out_of_sight_makes_nothing_and_catches_up(document, window, matrix, hand):
    matrix.hide()
    before = matrix.sheet.rows
    document.edit("x", partial(set_duty, duty_id="code", fields={"title": "Code"}))
    assert matrix.sheet.rows is before

    matrix.show()
    assert "Code" in hand.lines


def test_columns_follow_the_order_of_the_lanes(document, matrix):
    document.arrange(lambda layout: layout.replacing(lane_order=("dev", "platform", "devops")))

    assert [column.team.id for column in matrix.sheet.columns] == ["dev", "platform", "devops"]


def test_copying_puts_a_table_with_tabs_on_the_clipboard(hand):
    hand.press(Key.Key_C, modifier=CTRL)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Duty\tStage\tPlatform\tDevOps\tDev"
    assert lines[1] == "Create clusters\tBuild\tA/R\t\tC"
    assert len(lines) == 6


def test_titles_are_shown_letter_by_letter(matrix, hand):
    rect = matrix.table.cell_rect("images", "platform")

    assert matrix.table.look.hint_at(rect.center()) == "Build <b>images</b>, Platform: no part"
    assert matrix.sheet.rows[2].title == "Build <b>images</b>"


def test_both_themes_have_colours_of_their_own(matrix, hand):
    matrix.set_palette(LIGHT)
    light = hand.view.grab().toImage()
    matrix.set_palette(DARK)
    dark = hand.view.grab().toImage()

    assert light.pixelColor(5, 200).lightness() > 200
    assert dark.pixelColor(5, 200).lightness() < 60


def test_three_thousand_duties_and_thirty_teams_scroll_with_the_cursor(document, matrix, hand):
    teams = [{"id": f"t{n}", "title": f"Team {n}"} for n in range(30)]
    duties = [{"id": f"d{n}", "title": f"Duty {n}", "responsible": ["t1"]} for n in range(3000)]
    document.organisation = Organisation.model_validate({"teams": teams, "duties": duties})
    document.loaded.emit()

    hand.press(Key.Key_Down, Key.Key_PageDown, Key.Key_PageDown)
    assert int(document.selection.focus[1:]) > 10

    hand.press(Key.Key_End, modifier=CTRL)
    hand.press(Key.Key_End, Key.Key_I)
    assert duty(document, "d2999").informed == ("t29",)
    assert hand.view.rect().contains(matrix.table.cell_rect("d2999", "t29"))


def test_the_letters_are_explained_where_there_is_room_and_in_each_cell(matrix, window, hand):
    window.resize(1400, 500)
    QGuiApplication.processEvents()
    assert matrix.legend.isVisible()

    window.resize(700, 500)
    QGuiApplication.processEvents()
    assert not matrix.legend.isVisible()
    assert matrix.legend_below.isVisible()
    hint = matrix.table.look.hint_at(hand.place("images", "devops"))
    assert hint.endswith("responsible, and accountable by that")


def test_who_is_accountable_as_the_only_one_responsible_is_drawn_lighter(document, matrix, hand):
    texts = matrix.sheet.texts(matrix.sheet.place_of("images"))
    assert (texts["devops"].letters, texts["devops"].implied) == ("R", True)
    assert len(colors_left_of(hand, "images", "devops")) > 1

    joins = partial(set_role, duty_id="images", team_id="dev", role="responsible", held=True)
    document.edit("Let Dev join", joins)
    QGuiApplication.processEvents()

    assert not matrix.sheet.texts(matrix.sheet.place_of("images"))["devops"].implied
    assert len(colors_left_of(hand, "images", "devops")) == 1


def colors_left_of(hand, duty_id, team_id):
    """Tell the colours painted at the left of a cell's letters."""
    at, picture = hand.place(duty_id, team_id), on_screen(hand)
    return {picture.pixelColor(at.x() + x, at.y() - 4).name() for x in range(-46, -16)}


def test_a_team_that_is_not_there_has_a_column_while_it_has_a_part(document, matrix, hand):
    asks = partial(set_role, duty_id="code", team_id="sre", role="consulted", held=True)
    document.edit("Ask SRE", asks)
    matrix.table.rebuild()
    assert [each.team.id for each in matrix.sheet.columns if each.absent] == ["sre"]
    at = hand.place("code", "sre")
    assert matrix.table.look.hint_at(QPoint(at.x(), 15)) == "SRE (not there in this scenario)"

    hand.click("code", "sre")
    hand.press(Key.Key_C)
    assert duty(document, "code").consulted == ()


def test_below_the_table_it_is_said_where_a_letter_at_the_cursor_goes(document, matrix, hand):
    hand.click("code", "dev")
    assert not matrix.where.isVisible()
    show(document, "large")
    assert matrix.where.text() == "Changes who has it everywhere"
    document.reach.choose("only-when")
    assert matrix.where.text() == "Changes it only when SRE"
    hand.click("advice", "dev")
    assert "C: changes the assignment for SRE is true" in matrix.where.text()


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Left, Key.Key_PageUp, Key.Key_End])
def test_keys_do_nothing_where_the_filter_finds_nothing(document, matrix, hand, key):
    matrix.filter("nothing has these words")
    document.selection.clear()

    hand.press(key)
    hand.press(key, modifier=CTRL)

    assert document.selection.focus is None


@pytest.mark.parametrize("in_sight", [True, False])
def test_a_duty_at_the_cursor_may_go_while_another_scenario_is_shown(
    document, matrix, hand, in_sight
):
    document.arrange(lambda layout: layout.showing("large"))
    hand.click("clusters", "platform")
    matrix.setVisible(in_sight)

    without = remove_duties(document.organisation, duty_ids=["clusters"])
    read = read_org(org_text(without).encode())
    document.load(read, None, document.layout.showing("small"))
    document.arrange(lambda layout: layout.showing("large"))
    matrix.show()

    assert matrix.table.cursor_duty() is None
    assert not matrix.where.isVisible()


def test_the_cursor_stays_in_sight_when_the_line_below_appears(document, matrix, window, hand):
    window.resize(600, 300)
    QGuiApplication.processEvents()
    hand.press(Key.Key_End, modifier=CTRL)
    show(document, "large")
    QGuiApplication.processEvents()
    assert matrix.where.isVisible()
    assert hand.view.rect().contains(matrix.table.cell_rect(document.selection.focus, "platform"))


def test_grouping_and_filter_stay_when_another_file_is_shown_and_out_of_sight(
    document, matrix, hand
):
    matrix.group_by("team")
    matrix.filter("images")
    matrix.hide()
    document.loaded.emit()
    matrix.show()
    assert hand.lines == ["[DevOps 1]", "Build <b>images</b>"]


def test_what_is_scrolled_looks_as_if_painted_anew(document, matrix, window, hand):
    for title in ("Data", "Web", "Mail"):
        document.edit("x", partial(add_team, title=title))
    window.resize(620, 260)
    hand.click("clusters", "platform")
    QGuiApplication.processEvents()
    down, across = matrix.table.verticalScrollBar(), matrix.table.horizontalScrollBar()
    for bar, to in ((down, 37), (across, 9)):
        assert bar.maximum() >= to
        bar.setValue(to)
        QGuiApplication.processEvents()
    for bar in (down, across):  # both before one frame
        bar.setValue(bar.value() - 5)
    QGuiApplication.processEvents()

    moved = on_screen(hand)
    hand.view.update()
    QGuiApplication.processEvents()
    assert on_screen(hand) == moved


def on_screen(hand):
    """What the window shows, without painting it for the occasion."""
    corner = hand.view.mapTo(hand.view.window(), QPoint(0, 0))
    picture = hand.view.screen().grabWindow(hand.view.window().winId())
    return picture.copy(QRect(corner, hand.view.size())).toImage()


def test_the_number_of_duties_is_seen_behind_the_longest_title_of_a_group(matrix):
    assert title_of_group("Run", "   7", 200) == "Run   7"
    assert title_of_group("Überwachung" * 20, "   7", 200).endswith("…   7")
