"""Keys and menus change the document, and nothing else does."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from window_hand import do, titles

from dutyflow.library import Whereabouts
from dutyflow_models.org import lane_of

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def press(qtbot, desk, key, modifier=NONE):
    qtbot.keyClick(desk.board, key, modifier)


def lane(desk, duty_id):
    shown = desk.document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def select(desk, *duty_ids):
    desk.document.selection.select_duties(duty_ids)


# --- duties ----------------------------------------------------------------------------------


def test_a_digit_gives_the_focused_card_to_the_team_of_that_lane(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_1)

    assert lane(desk, "code") == "platform"
    assert desk.document.undo_stack.undoText() == "Move ‘Write code’ to Platform"
    press(qtbot, desk, Qt.Key.Key_Z, CTRL)
    assert lane(desk, "code") == "dev"
    press(qtbot, desk, Qt.Key.Key_Y, CTRL)
    assert lane(desk, "code") == "platform"


def test_a_digit_without_such_a_lane_does_nothing(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_7)

    assert not desk.document.undo_stack.canUndo()


def test_giving_a_card_to_the_team_that_has_it_is_no_step(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_2)

    assert not desk.document.undo_stack.canUndo()


def test_zero_leaves_the_card_to_nobody(desk, qtbot):
    select(desk, "code", "on-call")

    press(qtbot, desk, Qt.Key.Key_0)

    assert (lane(desk, "code"), lane(desk, "on-call")) == (None, None)
    assert desk.document.undo_stack.count() == 1


def test_sharing_lets_a_team_join(desk, window):
    from dutyflow.actions.lists import teams_to_share_with

    select(desk, "code")
    entries = {entry.text: entry for entry in teams_to_share_with(desk)}
    assert not entries["Share with Dev"].enabled

    entries["Share with Platform"].run()

    assert desk.document.organisation.duties_by_id["code"].responsible == ("dev", "platform")


def test_alt_and_an_arrow_move_the_card_to_the_next_stage(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_Right, ALT)

    assert desk.document.organisation.duties_by_id["code"].stage == "run"


def test_arrows_go_from_card_to_card_and_shift_extends(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_Right)
    assert desk.document.selection.duties == ("on-call",)
    press(qtbot, desk, Qt.Key.Key_Left, SHIFT)

    assert desk.document.selection.duties == ("on-call", "code")


def test_n_opens_a_line_and_enter_adds_where_the_focus_lies(desk, qtbot):
    select(desk, "on-call")

    press(qtbot, desk, Qt.Key.Key_N)
    field = desk.board.writing.editor.field
    qtbot.keyClicks(field, "Write the runbook")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    new = desk.document.organisation.duties[-1]
    assert (new.title, new.stage, new.responsible) == ("Write the runbook", "run", ("dev",))


def test_letters_and_digits_typed_on_the_board_field_are_text(desk, qtbot):
    select(desk, "code")
    press(qtbot, desk, Qt.Key.Key_F2)
    field = desk.board.writing.editor.field

    field.selectAll()
    qtbot.keyClicks(field, "n1 h2")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert desk.document.organisation.duties_by_id["code"].title == "n1 h2"
    assert lane(desk, "code") == "dev"
    assert len(desk.document.organisation.duties) == 3


def test_delete_removes_the_selected_cards_and_selects_the_next(desk, qtbot):
    select(desk, "clusters")

    press(qtbot, desk, Qt.Key.Key_Delete)

    assert titles(desk) == ["Write code", "On call"]
    assert len(desk.document.selection.duties) == 1
    press(qtbot, desk, Qt.Key.Key_Z, CTRL)
    assert titles(desk)[0] == "Create clusters"


def test_delete_removes_the_selected_handoff(desk, qtbot):
    desk.document.selection.select_handoff("code>on-call")

    press(qtbot, desk, Qt.Key.Key_Delete)

    assert desk.document.organisation.handoffs == ()


def test_duplicate_selects_the_copy(desk, qtbot):
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_D, CTRL)

    assert titles(desk)[2] == "Write code (copy)"
    assert desk.document.selection.duties == ("write-code-copy",)


def test_lines_of_text_become_a_duty_each_and_titles_come_back_as_lines(desk, qtbot):
    QGuiApplication.clipboard().setText("- Mend\n\n * Watch \n")
    select(desk, "code")

    press(qtbot, desk, Qt.Key.Key_V, CTRL)
    assert titles(desk)[-2:] == ["Mend", "Watch"]
    assert lane(desk, "mend") == "dev"
    assert desk.document.undo_stack.undoText() == "Add 2 duties"
    press(qtbot, desk, Qt.Key.Key_C, CTRL)

    assert QGuiApplication.clipboard().text() == "Mend\nWatch"


def test_pasting_nothing_says_what_would_be_pasted(desk, window, qtbot):
    QGuiApplication.clipboard().clear()

    press(qtbot, desk, Qt.Key.Key_V, CTRL)

    assert "Each line of a text becomes a duty" in window.toasts.shown[-1].sentence
    assert not desk.document.undo_stack.canUndo()


def test_h_and_enter_draw_a_handoff(desk, qtbot):
    select(desk, "clusters")

    press(qtbot, desk, Qt.Key.Key_H)
    press(qtbot, desk, Qt.Key.Key_Right)
    target = desk.document.selection.focus
    press(qtbot, desk, Qt.Key.Key_Return)

    assert f"clusters>{target}" in desk.document.organisation.handoffs_by_key


def test_finding_lights_cards_and_enter_goes_there(desk, window, qtbot):
    press(qtbot, desk, Qt.Key.Key_F, CTRL)
    field = window.find_bar.field
    assert field.hasFocus()

    qtbot.keyClicks(field, "code")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.find_bar.count.text() == "1 of 1"
    assert desk.document.selection.duties == ("code",)
    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not window.find_bar.isVisible()
    assert desk.board.lit.found is None


# --- teams and stages ------------------------------------------------------------------------


def test_a_team_is_added_below_the_one_at_hand_and_selected(desk, window):
    desk.document.selection.select_team("platform")
    desk.tell.answers("Security")

    do(window, "add-team")

    assert [team.id for team in desk.document.organisation.teams][:2] == ["platform", "security"]
    assert desk.document.selection.team == "security"


def test_giving_up_adds_no_team(desk, window):
    desk.tell.answers("")

    do(window, "add-team")

    assert not desk.document.undo_stack.canUndo()


def test_removing_a_team_with_duties_asks_and_cancel_keeps_it(desk, window):
    desk.document.selection.select_team("dev")
    desk.tell.answers("Cancel", "Remove the team")

    do(window, "remove-team")
    assert "dev" in desk.document.organisation.teams_by_id
    do(window, "remove-team")

    assert "dev" not in desk.document.organisation.teams_by_id
    assert lane(desk, "code") is None


def test_a_lane_moves_and_its_colour_changes_without_touching_the_file(desk, window):
    from dutyflow.actions.lists import colors

    desk.document.selection.select_team("dev")
    do(window, "lane-up")
    next(entry for entry in colors(desk) if entry.text == "Teal").run()

    assert desk.document.layout.lane_order[:2] == ("dev", "platform")
    assert desk.document.layout.colors == {"dev": "teal"}
    assert not desk.document.modified
    assert desk.document.undo_stack.undoText() == "Colour ‘Dev’"
    do(window, "undo")
    do(window, "undo")
    assert desk.document.layout.colors == {}
    assert desk.document.layout.lane_order == ()


def test_stages_are_added_moved_and_removed(desk, window):
    from dutyflow.actions.lists import stages_to_move_left, stages_to_remove

    desk.tell.answers("Improve")
    do(window, "add-stage")
    next(entry for entry in stages_to_move_left(desk) if entry.text == "Improve").run()
    assert [stage.title for stage in desk.document.organisation.stages] == [
        "Build",
        "Improve",
        "Run",
    ]

    next(entry for entry in stages_to_remove(desk) if entry.text == "Build").run()

    assert [stage.title for stage in desk.document.organisation.stages] == ["Improve", "Run"]
    assert desk.document.organisation.duties_by_id["code"].stage is None


def test_folding_hiding_and_showing_lanes(desk, window):
    desk.document.selection.select_team("dev")
    do(window, "fold-lane")
    assert desk.document.layout.folded == {"dev"}
    assert window.actions_by_id["fold-lane"].isChecked()
    do(window, "hide-lane")
    assert desk.document.layout.hidden == {"dev"}

    do(window, "show-lanes")

    assert desk.document.layout.folded == desk.document.layout.hidden == frozenset()
    assert not desk.document.modified


# --- view and layouts ------------------------------------------------------------------------


def test_zoom_by_keys(desk, window, qtbot):
    press(qtbot, desk, Qt.Key.Key_Plus, CTRL)
    assert desk.board.camera.zoom > 1

    press(qtbot, desk, Qt.Key.Key_0, CTRL)

    assert desk.board.camera.zoom == 1


@pytest.mark.parametrize(
    ("action_id", "field", "value"),
    [("arrows-none", "arrows", "none"), ("arrows-selected", "arrows", "selected")],
)
def test_arrows_are_shown_as_asked(desk, window, action_id, field, value):
    do(window, action_id)

    assert getattr(desk.document.layout, field) == value
    assert window.actions_by_id[action_id].isChecked()


def test_text_gets_larger_smaller_and_usual(desk, window):
    do(window, "text-larger")
    assert desk.document.layout.text_scale > 1
    do(window, "text-smaller")
    assert desk.document.layout.text_scale == 1
    do(window, "text-smaller")
    do(window, "text-usual")
    assert desk.document.layout.text_scale == 1


def test_the_inspector_is_hidden_and_stays_so(desk, window):
    assert window.shows_inspector
    do(window, "inspector")

    assert not window.shows_inspector
    assert not window.library.load_settings().show_inspector


def test_layouts_are_begun_switched_renamed_and_deleted(desk, window, org_file):
    where = Whereabouts("acme", org_file)
    do(window, "arrows-none")
    desk.tell.answers("Slides")
    do(window, "layout-new")
    assert desk.document.layout.name == "Slides"
    assert desk.document.layout.arrows == "all"

    desk.layouts.use("Default")
    assert desk.document.layout.arrows == "none"
    desk.tell.answers("Wall")
    do(window, "layout-rename")
    assert window.library.layout_names(where) == ["Slides", "Wall"]

    desk.tell.answers("Delete the layout")
    do(window, "layout-delete")
    assert desk.document.layout.name == "Slides"
    assert window.library.layout_names(where) == ["Slides"]


def test_a_layout_goes_to_a_file_and_comes_back(desk, window, tmp_path):
    path = tmp_path / "mine.layout.yaml"
    do(window, "arrows-none")
    desk.tell.answers(str(path))
    do(window, "layout-export")
    do(window, "arrows-all")
    desk.tell.answers(str(path))

    do(window, "layout-import")

    assert desk.document.layout.arrows == "none"
    assert desk.document.layout.name == "Default 2"


def test_switching_the_layout_keeps_the_undo_steps(desk, window, qtbot):
    select(desk, "code")
    press(qtbot, desk, Qt.Key.Key_1)
    desk.tell.answers("Slides")
    do(window, "layout-new")

    do(window, "undo")

    assert lane(desk, "code") == "dev"
    assert desk.document.layout.name == "Slides"


# --- export ----------------------------------------------------------------------------------


def test_copying_puts_a_picture_on_the_clipboard(desk, window):
    do(window, "copy-picture")

    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.hasFormat("image/svg+xml")


def test_the_last_export_is_repeated(desk, window, tmp_path):
    from dataclasses import replace

    from dutyflow.export.options import ExportChoice

    path = tmp_path / "board.svg"
    key = desk.document.key
    choice = ExportChoice(format="svg", path=str(path), source=key).model_dump_json()
    settings = window.library.load_settings()
    window.library.save_settings(replace(settings, last_export=choice))

    do(window, "export-again")

    assert path.read_text(encoding="utf-8").lstrip().startswith("<")


def test_ctrl_e_repeats_the_last_export_of_all_into_its_folder(desk, window, qtbot, tmp_path):
    from dutyflow.commands.export import last_choice
    from dutyflow.export.all_dialog import ExportAllDialog
    from dutyflow_models.edits.duties import set_duty

    folder = tmp_path / "pictures"

    def person():
        dialog = window.findChild(ExportAllDialog)
        dialog.form.format.setCurrentIndex(dialog.form.format.findData("svg"))
        dialog.pattern.setText("{n} {scenario}")
        dialog.folder.setText(str(folder))
        qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)

    QTimer.singleShot(0, window, person)
    do(window, "export-all")
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == "1 Base.svg"
    assert last_choice(desk).series.pattern == "{n} {scenario}"
    assert window.toasts.shown[-1].sentence.endswith(
        "files were written to “pictures”. Ctrl+E repeats it."
    )

    desk.document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Sing"}))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, desk, Qt.Key.Key_E, CTRL)

    assert sorted(path.name for path in folder.iterdir()) == names
    told = {name: "Sing" in (folder / name).read_text(encoding="utf-8") for name in names}
    assert told == dict.fromkeys(names, True)


def test_an_export_of_one_file_after_one_of_all_is_what_is_repeated(desk, window, tmp_path):
    from dutyflow.commands.export import keep, last_choice
    from dutyflow.export.options import ExportChoice, SeriesChoice

    series = SeriesChoice(pattern="{n}", folder=str(tmp_path / "pictures"))
    keep(desk, ExportChoice(all=True, series=series))
    keep(desk, ExportChoice(format="svg", path=str(tmp_path / "one.svg")))

    do(window, "export-again")

    assert (tmp_path / "one.svg").exists()
    assert not (tmp_path / "pictures").exists()
    assert last_choice(desk).series.pattern == "{n}"


def test_another_board_is_not_written_over_the_last_exports_picture(
    desk, window, tmp_path, monkeypatch
):
    from dutyflow.commands.export import last_choice
    from dutyflow.export import dialog
    from dutyflow.export.options import ExportChoice

    picture, name = tmp_path / "acme.svg", os.fsdecode(b"r\xf6le.svg")
    asked = []

    def person(_subject, last, _parent, _write):
        asked.append(last.path)
        return ExportChoice(format="svg", path=str(tmp_path / name)) if len(asked) < 3 else None

    monkeypatch.setattr(dialog, "ask_export", person)
    do(window, "export")
    assert last_choice(desk).path == str(tmp_path / name)
    do(window, "export-again")
    written = (tmp_path / name).read_bytes()

    do(window, "new")
    do(window, "export-again")
    do(window, "new")
    do(window, "export-again")

    assert asked == [
        str(tmp_path / "acme.png"),
        str(Path.home() / "board.png"),
        str(Path.home() / "board.png"),
    ]
    assert (tmp_path / name).read_bytes() == written
    assert not picture.exists()


def test_a_board_whose_edits_do_not_fit_into_its_file_is_exported_all_the_same(desk, tmp_path):
    from dutyflow.commands.export import subject
    from dutyflow.filing import open_path
    from dutyflow_models.edits.duties import set_duty

    path = tmp_path / "shared.org.yaml"
    path.write_text("duties:\n  - &a {id: a, title: A}\n  - {<<: *a, id: b}\n", encoding="utf-8")
    assert open_path(desk, path)
    desk.document.edit("Reword ‘A’", lambda org: set_duty(org, "a", {"title": "New"}))

    assert b"title: New" in subject(desk).text


def test_an_export_that_fails_is_told(desk, window, tmp_path):
    from dataclasses import replace

    from dutyflow.export.options import ExportChoice

    path = str(tmp_path / "no" / "board.svg")
    choice = ExportChoice(format="svg", path=path, source=desk.document.key)
    settings = window.library.load_settings()
    window.library.save_settings(replace(settings, last_export=choice.model_dump_json()))

    do(window, "export-again")

    assert window.toasts.shown[-1].weight == "problem"


def test_a_new_stage_is_scrolled_into_sight(desk, window):
    window.resize(700, 500)
    for number in range(6):
        desk.document.selection.clear()
        desk.tell.answers(f"Stage {number}")
        do(window, "add-stage")

    stage = desk.board.drawing.stages[-1]
    assert stage.title == "Stage 5"
    assert stage.rect.x < desk.board.camera.seen.right
    assert desk.board.camera.x > 0


# --- menus -----------------------------------------------------------------------------------


def test_menus_fill_when_they_open(desk, window, qtbot):
    file_menu = window.menuBar().actions()[0].menu()
    file_menu.aboutToShow.emit()
    texts = [action.text() for action in file_menu.actions()]
    assert texts[:3] == ["&New", "New &from template", "&Open…"]

    recent = next(
        m for m in file_menu.findChildren(QMenu) if m.title().replace("&", "") == "Open recent"
    )
    recent.aboutToShow.emit()

    assert recent.actions()[0].text().replace("&", "").startswith("acme.org.yaml")
    file_menu.aboutToShow.emit()
    assert [action.text() for action in file_menu.actions()] == texts


@pytest.mark.parametrize("number", range(6))
def test_a_menu_fits_on_the_screen_of_a_projector(desk, window, number):
    menu = window.menuBar().actions()[number].menu()
    menu.aboutToShow.emit()

    assert menu.sizeHint().height() <= 600, menu.title()


def test_no_two_lines_of_a_menu_share_a_letter(desk, window):
    desk.document.selection.select_duties(["code"])
    waiting = [action.menu() for action in window.menuBar().actions()]
    seen = 0
    while waiting:
        menu = waiting.pop()
        menu.aboutToShow.emit()
        lines = [line for line in menu.actions() if line.text() and line.isVisible()]
        letters = re.findall("&([^&])", "\n".join(line.text().lower() for line in lines))
        assert len(letters) == len(set(letters)) >= len(lines) / 2, menu.title()
        waiting += [line.menu() for line in lines if line.menu() and line.isEnabled()]
        seen += 1
    assert seen > 10


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
@pytest.mark.parametrize(
    ("select", "first"),
    [
        (lambda s: s.select_duties(["code"]), "Edit title"),
        (lambda s: s.select_team("dev"), "Add duty"),
        (lambda s: s.select_handoff("code>on-call"), "Delete"),
        (lambda s: s.clear(), "Add duty"),
    ],
)
def test_the_right_button_offers_what_fits_the_selection(desk, window, qtbot, select, first):
    select(desk.document.selection)

    desk.board.context_menu_wanted.emit(desk.board.mapToGlobal(desk.board.rect().center()))

    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    assert menu.actions()[0].text().replace("&", "") == first
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_the_right_button_on_a_stage_offers_what_can_be_done_to_it(desk, window, qtbot):
    board = desk.board
    stage = board.drawing.stages[1]
    shown = board.camera.to_view(stage.rect)
    at = board.viewport().mapToGlobal(QPoint(int(shown.x + shown.w / 2), 12))

    board.context_menu_wanted.emit(at)
    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts[:2] == ["Rename stage…", "Move stage left"]
    assert not menu.actions()[2].isEnabled()
    menu.actions()[1].trigger()
    menu.close()

    assert [stage.title for stage in desk.document.organisation.stages] == ["Run", "Build"]
