"""Who does what: the grid of teams and roles, by mouse and by keys, in every scenario."""

from __future__ import annotations

import pytest
from panel_hand import LEFT, NONE, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutyflow_models.org import Organisation


@pytest.fixture
def grid(document, inspector):
    """The grid of “On call”."""
    document.selection.select_duties(["on-call"])
    settle()
    return inspector.form.row("roles").editor.grid


def duty(document, duty_id="on-call"):
    return document.organisation.duties_by_id[duty_id]


def show(document, scenario):
    document.arrange(lambda layout: layout.replacing(scenario=scenario))
    settle()


def keys(grid, *pressed):
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    for key in pressed:
        QTest.keyClick(grid, key)
    settle()


def held(grid, team_id):
    row = next(row for row in grid.rows if row.key == team_id)
    return "".join(cell.text for cell in row.cells if cell.on)


def test_a_click_gives_a_role_and_another_takes_it_away(document, grid, hand):
    hand.click_cell(grid, "dev", "consulted")
    assert duty(document).consulted == ("dev",)
    assert document.undo_stack.undoText() == "Make Dev consulted on ‘On call’"

    hand.click_cell(grid, "dev", "consulted")
    assert duty(document).consulted == ()
    assert document.undo_stack.undoText() == "Make Dev no longer consulted on ‘On call’"


def test_another_accountable_team_replaces_the_first(document, grid, hand):
    hand.click_cell(grid, "dev", "accountable")
    hand.click_cell(grid, "platform", "accountable")

    assert duty(document).accountable == "platform"
    assert (held(grid, "dev"), held(grid, "platform")) == ("", "A")


@pytest.mark.parametrize(
    ("letter", "role"),
    [("A", "accountable"), ("R", "responsible"), ("S", "supports"), ("C", "consulted"),
     ("I", "informed"), ("U", "consumers")],
)  # fmt: skip
def test_a_letter_sets_the_role_of_the_team_at_hand(document, grid, letter, role):
    keys(grid, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key(ord(letter)))

    assert duty(document).teams_as(role)[-1] == "dev"


def test_arrows_move_and_space_presses(document, grid):
    grid.go(0)
    keys(grid, *[Qt.Key.Key_Left] * 6, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)

    assert duty(document).supports == ("platform",)


def test_the_current_button_is_told_to_screen_readers(grid):
    keys(grid, Qt.Key.Key_Down, *[Qt.Key.Key_Left] * 6, Qt.Key.Key_Right)

    assert grid.accessibleName() == "Who does what"
    assert grid.accessibleDescription() == "DevOps, Responsible (R), pressed"


def test_a_press_beside_the_buttons_does_nothing(document, grid):
    QTest.mouseClick(grid, LEFT, NONE, QPoint(40, 10))
    QTest.mouseClick(grid, Qt.MouseButton.RightButton, NONE, grid.cell_rect(0, 1).center())

    assert document.undo_stack.count() == 0


def test_a_single_responsible_team_is_marked_as_accountable_by_that(grid):
    devops = next(row for row in grid.rows if row.key == "devops")

    assert [cell.text for cell in devops.cells if cell.implied] == ["A"]
    assert not devops.cells[0].on


def test_the_line_below_says_where_a_press_goes_and_the_link_switches_it(
    document, inspector, grid, hand
):
    roles = inspector.form.row("roles").editor
    assert not roles.why.isVisible()
    assert not roles.other_reach.isVisible()
    document.selection.select_duties(["code"])

    show(document, "large")
    assert roles.why.text() == "Changes who has it everywhere"
    assert roles.other_reach.text() == "Only when SRE instead"

    QTest.mouseClick(roles.other_reach, LEFT, NONE)
    settle()
    assert document.reach.value == "only-when"
    assert roles.why.text() == "Changes it only when SRE"

    hand.click_cell(grid, "platform", "consulted")
    assert duty(document, "code").consulted == ()
    assert duty(document, "code").assignments[0].consulted == ("platform",)
    assert held(grid, "platform") == "C"


def test_what_an_assignment_says_is_changed_there_and_each_role_says_so(
    document, inspector, grid, hand
):
    document.selection.select_duties(["advice"])
    show(document, "large")
    roles = inspector.form.row("roles").editor
    assert roles.why.text() == (
        "A R S I U: changes who has it everywhere\nC: changes the assignment for SRE is true"
    )

    hand.click_cell(grid, "platform", "consulted")
    assert duty(document, "advice").consulted == ()
    assert duty(document, "advice").assignments[0].consulted == ("sre", "platform")

    hand.click_cell(grid, "platform", "informed")
    assert duty(document, "advice").informed == ("platform",)


def test_a_duty_that_is_not_there_says_where_its_roles_can_be_changed(document, inspector, grid):
    code = duty(document, "code")
    absent = code.replacing(when={"sre": True})
    duties = (absent if each is code else each for each in document.organisation.duties)
    document.organisation = document.organisation.replacing(duties=tuple(duties))
    document.loaded.emit()
    document.selection.select_duties(["code"])
    settle()
    assert not grid.enabled
    assert inspector.form.row("roles").editor.why.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_in_a_row_of_several_teams_a_menu_asks_which_and_a_role_leaves_all(document, grid, hand):
    document.selection.select_duties(["code"])
    show(document, "small")
    assert [row.key for row in grid.rows] == ["ops", "dev"]

    hand.click_cell(grid, "ops", "consulted")
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert document.undo_stack.count() == 0

    hand.click_cell(grid, "ops", "consulted")
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_2)
    settle()
    assert duty(document, "code").consulted == ("devops",)

    hand.click_cell(grid, "ops", "consulted")
    assert duty(document, "code").consulted == ()


def test_a_team_that_is_not_there_is_shown_and_can_only_leave(document, grid, hand):
    document.selection.select_duties(["images"])
    settle()
    ghost = grid.rows[-1]
    assert ghost.title == "ghost (not there)"

    hand.click_cell(grid, "ghost", "informed")
    assert document.undo_stack.count() == 0

    hand.click_cell(grid, "ghost", "consulted")
    assert duty(document, "images").consulted == ()
    assert [row.key for row in grid.rows] == ["platform", "devops", "dev"]


def test_two_hundred_teams_are_one_widget_and_can_all_be_reached(document, inspector, grid):
    teams = [{"id": f"t{n}", "title": f"Team {n}"} for n in range(200)]
    duties = [{"id": "on-call", "title": "On call", "responsible": ["t1"]}]
    document.organisation = Organisation.model_validate({"teams": teams, "duties": duties})
    document.loaded.emit()
    settle()

    assert len(grid.rows) == 200
    assert not grid.findChildren(QWidget)
    keys(grid, *[Qt.Key.Key_Down] * 199, Qt.Key.Key_I)
    assert duty(document).informed == ("t199",)
    assert inspector.verticalScrollBar().value() > 1000


def test_a_long_name_wraps_and_keeps_its_buttons(document, inspector, grid):
    title = "Platform engineering and cloud infrastructure of the whole company"
    document.organisation = Organisation.model_validate(
        {
            "teams": [{"id": "a", "title": title}, {"id": "b", "title": "B"}],
            "duties": [{"id": "on-call", "title": "On call"}],
        }
    )
    document.loaded.emit()
    settle()

    assert grid.row_rect(0).height() > 2 * grid.row_rect(1).height()
    assert grid.row_rect(1).bottom() <= grid.height()
