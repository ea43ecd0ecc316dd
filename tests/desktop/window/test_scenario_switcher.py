"""The panel of the scenario button, the switch for how far changes go, and the line afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow_models.org import lane_of
from dutyflow_models.scenario import crossings


@pytest.fixture
def sample(window):
    do(window, "open-sample")
    return window


def press(window, keys):
    QTest.keyClick(window.desk.board, keys, Qt.KeyboardModifier.ControlModifier)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def panel(sample):
    click(sample.tool_bar.scenario)
    panel = sample.scenario_shown.switcher
    yield panel
    panel.close()


def lane(window, duty_id):
    shown = window.desk.document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def test_ctrl_3_shows_cloud_without_infrastructure_and_its_duties(sample):
    before = {duty.id for duty in sample.desk.document.shown.duties}
    gone = {each for each in before if lane(sample, each) == "infrastructure"}
    press(sample, Qt.Key.Key_3)
    shown = sample.desk.document.shown
    assert "infrastructure" not in shown.teams_by_id
    assert gone
    assert gone.isdisjoint(shown.duties_by_id)


def test_ctrl_4_moves_performance_and_availability_from_unassigned_to_sre(sample):
    document = sample.desk.document
    before = {duty.id: lane(sample, duty.id) for duty in document.shown.duties}
    press(sample, Qt.Key.Key_4)
    moved = [each for each in before if before[each] is None and lane(sample, each) == "sre"]
    titles = [document.organisation.duties_by_id[each].title.casefold() for each in moved]
    assert any("performance" in title and "availability" in title for title in titles)


def test_ctrl_5_makes_three_teams_one_and_the_crossings_fall(sample):
    before = sample.desk.document.shown
    press(sample, Qt.Key.Key_5)
    after = sample.desk.document.shown
    assert len(after.teams) == len(before.teams) - 2
    assert crossings(before) == 14
    assert crossings(after) == 5


def test_after_a_switch_a_line_says_what_changed(sample, qtbot):
    press(sample, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: bool(sample.status_bar.currentMessage()))
    assert sample.status_bar.currentMessage().startswith("Large, with SRE: ")
    assert "to SRE" in sample.status_bar.currentMessage()


def test_a_named_scenario_is_chosen_in_the_panel_with_the_mouse(sample, panel):
    click(panel.scenario_button("cloud"))
    assert sample.desk.document.layout.scenario == "cloud"
    assert panel.isVisible()
    assert ("hosting", "cloud", True) in panel.choices()


def test_answers_of_a_named_scenario_show_it(sample, panel):
    click(panel.answer_button("hosting", "cloud"))
    assert sample.desk.document.layout.scenario == "cloud"
    assert panel.scenario_button("cloud").isChecked()


def test_the_usual_answers_show_the_base(sample, panel):
    click(panel.answer_button("hosting", "cloud"))
    click(panel.answer_button("hosting", "on-premises"))
    assert sample.desk.document.scenario is None


def test_other_answers_are_a_case_of_their_own(sample, panel):
    click(panel.answer_button("hosting", "cloud"))
    click(panel.answer_button("sre", True))
    document = sample.desk.document
    assert document.scenario.title == "Cloud, SRE team in play"
    assert document.layout.facts == {"hosting": "cloud", "sre": True}
    assert "infrastructure" not in document.shown.teams_by_id
    assert "sre" in document.shown.teams_by_id
    assert not document.modified


def test_a_named_scenario_ends_the_other_answers(sample, panel):
    click(panel.answer_button("hosting", "cloud"))
    click(panel.answer_button("sre", True))
    QTest.keyClick(panel, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert sample.desk.document.scenario.id == "large"
    assert not sample.desk.document.layout.facts


def test_what_a_scenario_merges_stays_merged_with_another_answer(sample, panel):
    click(panel.scenario_button("small"))
    click(panel.answer_button("hosting", "cloud"))
    scenario = sample.desk.document.scenario
    assert (scenario.id, scenario.merge) == ("", ("three-in-one",))
    assert scenario.title == "Small (three teams are one), Cloud"


def test_the_panel_goes_by_keys_and_closes_with_escape(sample, panel):
    panel.answer_button("hosting", "cloud").setFocus()
    QTest.keyClick(panel.answer_button("hosting", "cloud"), Qt.Key.Key_Space)
    assert sample.desk.document.layout.scenario == "cloud"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert sample.desk.document.layout.scenario == "cloud"


def test_changes_go_only_here_after_a_click_and_everywhere_after_the_key(sample):
    reach = sample.desk.document.reach
    press(sample, Qt.Key.Key_4)
    switch = sample.scenario_shown.reach
    assert switch.isVisible()
    click(switch.only_when)
    assert reach.value == "only-when"
    QTest.keyClick(
        sample.desk.board,
        Qt.Key.Key_O,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert reach.value == "everywhere"
    assert switch.everywhere.isChecked()


def test_in_the_base_nothing_asks_where_changes_go(sample):
    assert not sample.scenario_shown.reach.isVisible()


def test_where_only_the_merge_differs_changes_go_everywhere_and_the_tip_says_why(sample):
    sample.desk.document.reach.choose("only-when")
    press(sample, Qt.Key.Key_5)
    switch = sample.scenario_shown.reach
    assert not switch.only_when.isEnabled()
    assert "same facts as the base" in switch.only_when.toolTip()
    assert switch.everywhere.isChecked()


def test_nothing_in_the_bar_is_cut_at_1280_pixels_with_long_titles(sample):
    sample.resize(1280, 720)
    press(sample, Qt.Key.Key_5)
    bar = sample.tool_bar
    assert bar.minimumSizeHint().width() <= 1280


def test_reduced_motion_is_kept(sample):
    do(sample, "reduced-motion")
    assert sample.library.load_settings().motion == "reduced"
    press(sample, Qt.Key.Key_3)
    assert sample.desk.board.drawing
    assert not sample.desk.board.travel.active


def test_with_12_factors_the_panel_scrolls_to_what_has_the_keyboard(window, tmp_path):
    factors = "".join(
        f"  - {{id: f{n}, title: Question {n}, values: [one, two, three, four]}}\n"
        for n in range(12)
    )
    path = tmp_path / "many.org.yaml"
    path.write_text(f"org: {{name: many, title: Many}}\nfactors:\n{factors}", encoding="utf-8")
    window.open_path(path)
    click(window.tool_bar.scenario)
    panel = window.scenario_shown.switcher
    first = panel.answer_button("f0", "two")
    assert panel.scenario_button(None).hasFocus()
    for _ in range(60):
        if first.hasFocus():
            break
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Up)
    assert first.hasFocus()
    assert not first.visibleRegion().isEmpty()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert window.desk.document.layout.facts == {"f0": "two"}
    assert window.desk.document.scenario.title == "Two"
    panel.close()
