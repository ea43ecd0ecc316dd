"""Preferences: each in force at once, kept, exported and imported; damaged ones fall back alone."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from window_hand import do

from dutyflow import motion
from dutyflow.app import _tell_of_damage, make_window
from dutyflow.library import Library, Settings
from dutyflow.library.settings import ALLOWED, TITLES
from dutyflow.library.settings_file import KEPT_HERE
from dutyflow.notices import Notice
from dutyflow.window.preferences_dialog import PreferencesDialog
from dutyflow.window.theme import Theme
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.picture.palette import SAFE_TEAM_COLORS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def as_before(qapp):
    font = qapp.font()
    yield
    theme = Theme(qapp, "light")
    theme.text_size = 2.0
    theme.choose_text_size(1.0)
    theme.deleteLater()
    qapp.setFont(font)
    motion.choose("system")


@pytest.fixture
def dialog(desk, qtbot):
    """The preferences, opened by their key."""
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(PreferencesDialog)
    qtbot.waitExposed(dialog)
    yield dialog
    for each in desk.window.findChildren(PreferencesDialog):
        each.close()


def pick(box, letter):
    """Choose in a list by a first letter, as a person does."""
    box.setFocus()
    QTest.keyClicks(box, letter)


def press(dialog, text):
    """Press a button by its text, whichever letter Alt finds it with."""
    wanted = text.replace("&", "")
    buttons = dialog.findChildren(QPushButton)
    button = next(each for each in buttons if each.text().replace("&", "") == wanted)
    QTest.mouseClick(button, LEFT)


def kept(desk):
    return desk.library.load_settings()


def test_a_theme_is_worn_at_once_and_kept(dialog, desk):
    pick(dialog.theme, "D")
    assert desk.window.theme.palette.dark
    assert desk.board.colors.dark
    assert kept(desk).theme == "dark"


def test_safe_team_colours_are_on_the_board_at_once(dialog, desk):
    pick(dialog.colors, "S")
    lane = desk.board.drawing.lanes[0]
    shown = {mark.fill for mark in lane.marks if getattr(mark, "fill", None)}
    assert shown & {light for light, _ in SAFE_TEAM_COLORS.values()}
    assert kept(desk).team_colors == "safe"


def test_text_grows_in_the_window_and_on_the_board(dialog, desk):
    before = desk.board.drawing.cards[0].rect
    pixels = QApplication.font().pixelSize()
    pick(dialog.text_size, "2")
    assert QApplication.font().pixelSize() >= 2 * max(pixels, 13) - 1
    assert desk.board.drawing.cards[0].rect.w == pytest.approx(2 * before.w)
    assert kept(desk).text_size == 2.0


@pytest.mark.parametrize("size", ["1", "2"])
def test_text_of_any_size_leaves_every_label_and_button_its_room(dialog, qtbot, size):
    pick(dialog.text_size, size)
    screen = dialog.screen().availableSize()
    parts = [each for each in dialog.findChildren(QLabel) if each.buddy()]
    parts += dialog.findChildren(QPushButton)
    qtbot.waitUntil(lambda: all(each.width() >= each.minimumSizeHint().width() for each in parts))
    assert dialog.height() <= screen.height()
    closing = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    assert closing.mapTo(dialog, closing.rect().bottomRight()).y() < dialog.height()


def test_large_text_makes_the_window_no_wider_and_leaves_out_mere_numbers(dialog, desk, qtbot):
    window = desk.window
    do(window, "open-sample")
    window.resize(1000, 690)
    bar = window.status_bar
    qtbot.waitUntil(lambda: bool(bar._counts[1].text()))
    assert bar._counts[1].isVisible()
    pick(dialog.text_size, "2")
    qtbot.waitUntil(lambda: not bar._counts[1].isVisible())
    assert window.width() == 1000
    assert bar._marks["unowned"].isVisible()
    QTest.keyClick(dialog.text_size, Qt.Key.Key_Home)
    qtbot.waitUntil(bar._counts[1].isVisible)


def test_painted_lists_and_the_inspector_grow_with_the_text(dialog, desk, qtbot):
    do(desk.window, "open-sample")
    desk.document.selection.select_duties(["create-clusters"])
    findings, inspector = desk.side.findings.list, desk.side.inspector
    qtbot.waitUntil(
        lambda: inspector.inspection.subject.kind == "duty" and findings.model().rowCount() > 0
    )
    height = findings.sizeHintForRow(0)
    pixels = inspector.form.row("title").widget.font().pixelSize()
    pick(dialog.text_size, "2")
    assert findings.sizeHintForRow(0) == 2 * height
    assert inspector.form.row("title").widget.font().pixelSize() == 2 * pixels


def test_the_matrix_grows_with_the_text_and_is_pressed_where_it_lies(dialog, desk, qtbot):
    do(desk.window, "open-sample")
    do(desk.window, "view-matrix")
    table = desk.window.views.matrix.table
    before = table.cell_rect("create-clusters", "platform")
    pick(dialog.text_size, "2")
    place = table.cell_rect("create-clusters", "platform")
    assert place.height() == 2 * before.height()
    QTest.mouseClick(table.viewport(), LEFT, pos=place.center())
    assert desk.document.selection.focus == "create-clusters"


def test_reduced_motion_stops_what_travels(dialog, desk):
    pick(dialog.motion, "R")
    assert motion.reduced()
    assert kept(desk).motion == "reduced"


def test_a_language_is_for_the_next_start_and_says_so(dialog, desk):
    assert dialog.language_note.text() == ""
    pick(dialog.language, "D")
    assert kept(desk).language == "de"
    assert "started again" in dialog.language_note.text()


def test_limits_are_in_force_at_once(dialog, desk):
    dialog.limits.load.setFocus()
    dialog.limits.load.selectAll()
    QTest.keyClicks(dialog.limits.load, "7")
    assert desk.findings.limits.load == 7
    assert kept(desk).load_limit == 7


def test_usual_settings_come_back_and_what_was_done_last_stays(dialog, desk):
    desk.library.save_settings(replace(kept(desk), last_export="{}"))
    dialog.show_settings(kept(desk))
    pick(dialog.theme, "D")
    press(dialog, "&Usual settings")
    assert kept(desk) == Settings(last_export="{}")
    assert dialog.theme.currentData() == "system"


def test_esc_closes_and_every_field_has_a_mnemonic_of_its_own(dialog):
    texts = [each.text() for each in dialog.findChildren(QLabel) if each.buddy()]
    texts += [each.text() for each in dialog.findChildren(QPushButton) if "&" in each.text()]
    texts.append(dialog.autosave.text())
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) == 12
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_settings_go_to_a_file_and_come_back(dialog, desk, tmp_path):
    path = tmp_path / "mine.json"
    pick(dialog.motion, "R")
    desk.tell.answers(str(path))
    press(dialog, "&Export…")
    assert json.loads(path.read_text("utf-8"))["motion"] == "reduced"
    assert not KEPT_HERE & json.loads(path.read_text("utf-8")).keys()

    press(dialog, "&Usual settings")
    assert kept(desk).motion == "system"
    desk.tell.answers(str(path))
    press(dialog, "&Import…")
    assert kept(desk).motion == "reduced"
    assert dialog.motion.currentData() == "reduced"


def test_what_is_of_no_use_in_a_file_is_named_and_the_rest_holds(dialog, desk, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text('{"dutyflow-settings": 1, "theme": "dark", "text_size": 9, "agenda": "x"}')
    desk.tell.answers(str(path))
    press(dialog, "&Import…")
    assert kept(desk) == Settings(theme="dark")
    said = desk.window.toasts.shown[-1].sentence
    assert "“text_size” and “agenda”" in said


@pytest.mark.parametrize("text", ["", "[1]", '{"theme": "dark"}', "{" * 5000, "\xff"])
def test_another_file_is_refused(dialog, desk, tmp_path, text):
    path = tmp_path / "other.json"
    path.write_text(text, encoding="latin-1")
    desk.tell.answers(str(path))
    press(dialog, "&Import…")
    assert kept(desk) == Settings()
    assert "holds no settings" in desk.window.toasts.shown[-1].sentence


def test_of_many_strange_names_a_file_is_full_of_a_few_are_said(dialog, desk, tmp_path):
    path = tmp_path / "strange.json"
    strange = {f"\ud800<b>{'x' * 200}{number}": 1 for number in range(300)}
    path.write_text(json.dumps({"dutyflow-settings": 1, "theme": "dark", **strange}), "ascii")
    desk.tell.answers(str(path))
    press(dialog, "&Import…")

    assert kept(desk).theme == "dark"
    sentence = desk.window.toasts.shown[-1].sentence
    assert sentence.count("<b>xxx") == 5
    assert "295 more" in sentence
    assert len(sentence) < 800


def test_every_setting_has_a_name_to_be_told_by():
    assert TITLES.keys() == ALLOWED.keys()


def test_damaged_settings_fall_back_one_by_one_and_are_named_once(qtbot, qapp, tmp_path):
    library = Library.open(tmp_path / "damaged")
    library.save_settings(Settings(theme="dark", load_limit=12))
    database = sqlite3.connect(tmp_path / "damaged" / "library.db")
    with database:
        for name, value in (("theme", '"purple"'), ("motion", "{")):
            database.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
    database.close()
    window = make_window(qapp, library)
    qtbot.addWidget(window)
    said = []
    window.desk.tell.said.connect(lambda sentence, *_: said.append(sentence))
    _tell_of_damage(window)
    assert said == ["The settings “Theme” and “Motion” could not be read and are as usual again."]
    assert library.load_settings() == Settings(load_limit=12)
    assert library.damaged == []
    _tell_of_damage(window)
    assert len(said) == 1
    window.close()
    library.close()


# --- saving by itself ------------------------------------------------------------------------


@pytest.fixture
def saved(desk, dialog):
    """A desk that saves by itself; the test says when the rest is over."""
    QTest.keyClick(dialog.autosave, Qt.Key.Key_Space)
    dialog.close()
    assert kept(desk).autosave
    return desk.window.autosave


def change(desk):
    desk.document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Write better code"}))


def test_nothing_is_saved_by_itself_unless_it_is_chosen(desk):
    change(desk)
    assert not desk.window.autosave.rest.isActive()


def test_a_board_with_a_file_is_saved_after_a_rest(saved, desk, org_file):
    assert not saved.rest.isActive()
    change(desk)
    assert saved.rest.isActive()
    assert saved.rest.interval() == 5000
    saved.rest.timeout.emit()
    assert "Write better code" in org_file.read_text("utf-8")
    assert not desk.document.modified
    assert not saved.rest.isActive()


def test_a_board_without_a_file_is_not(saved, desk):
    do(desk.window, "open-sample")
    desk.document.edit("Reword", lambda org: set_duty(org, "storage", {"title": "Other"}))
    assert not saved.rest.isActive()


def test_while_a_title_is_written_it_waits(saved, desk, org_file):
    change(desk)
    desk.document.selection.select_duties(["on-call"])
    do(desk.window, "rename")
    saved.rest.stop()
    saved.rest.timeout.emit()
    assert "Write better code" not in org_file.read_text("utf-8")
    assert saved.rest.isActive()
    QTest.keyClick(desk.board.writing.editor.field, Qt.Key.Key_Escape)
    saved.rest.timeout.emit()
    assert "Write better code" in org_file.read_text("utf-8")


def test_what_is_tried_out_is_not_saved(saved, desk, org_file):
    before = org_file.read_bytes()
    do(desk.window, "what-if")
    change(desk)
    assert not saved.rest.isActive()
    saved.rest.timeout.emit()
    assert org_file.read_bytes() == before


def test_where_the_file_was_changed_by_others_nobody_is_overwritten(saved, desk, org_file):
    change(desk)
    theirs = org_file.read_text("utf-8").replace("On call", "Theirs")
    org_file.write_text(theirs, "utf-8")
    desk.board.setFocus()
    saved.rest.timeout.emit()
    assert "Theirs" in org_file.read_text("utf-8")
    assert desk.window.notice_bar.isVisible()
    assert desk.window.focusWidget() is desk.board  # nobody who types presses what is offered


def test_what_waited_for_a_decision_is_saved_after_it(saved, desk, org_file):
    bar = desk.window.notice_bar
    bar.show_notice(Notice("test", "Something is to be decided.", (), 10))
    change(desk)
    assert not saved.rest.isActive()
    bar.withdraw("test")
    assert saved.rest.isActive()
    saved.rest.timeout.emit()
    assert "Write better code" in org_file.read_text("utf-8")


def test_what_was_changed_before_a_what_if_is_saved_after_it(saved, desk, org_file):
    change(desk)
    do(desk.window, "what-if")
    saved.rest.timeout.emit()
    assert "Write better code" not in org_file.read_text("utf-8")
    desk.document.what_if.throw_away()
    assert saved.rest.isActive()


@pytest.mark.parametrize("size", ["1", "2"])
def test_nothing_in_the_bar_is_cut_in_any_size_of_text(dialog, desk, size, qtbot):
    bar = desk.window.tool_bar
    pick(dialog.text_size, size)
    qtbot.wait(20)
    shown = [each for each in bar.findChildren(QPushButton) if each.isVisible()]
    assert len(shown) >= 6
    for button in shown:
        gives_way = button.objectName() == "bar-field"  # it says less where there is less room
        least = button.minimumSizeHint().width()
        assert gives_way or button.width() >= least, button.accessibleName()
        assert button.height() >= button.fontMetrics().height(), button.accessibleName()
