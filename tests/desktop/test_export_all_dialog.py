"""Exporting all at once, by hand and keyboard."""

from __future__ import annotations

import pytest
from export_subjects import organisation, subject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox

from dutyflow.answers import CANCEL
from dutyflow.export import all_dialog
from dutyflow.export.all_dialog import REPLACE, ExportAllDialog
from dutyflow.export.options import ExportChoice, PictureOptions, SeriesChoice
from dutyflow_models.files.folder import write_folder
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.layout import Layout, SavedView
from dutyflow_models.org import Organisation

VIEWS = (SavedView(title="Operations"),)
NAMES = [
    "Who runs it Base Operations.png",
    "Who runs it Base.png",
    "Who runs it With SRE.png",
]


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "pictures"


def write_now(folder, name, data, replace):
    write_folder(folder, {name: data}, replacing={name} if replace else ())


@pytest.fixture
def opened(qtbot, folder):
    def open_dialog(write=write_now, views=VIEWS):
        shown = subject(layout=Layout(views=views))
        dialog = ExportAllDialog(shown, ExportChoice(), folder, write)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_dialog


def written(folder):
    return sorted(path.name for path in folder.iterdir())


def wait(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.run is None, timeout=60_000)


def cancel_button(dialog):
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel)


def test_enter_writes_every_scenario_and_view(opened, qtbot, folder):
    dialog = opened()
    assert sorted(dialog.names.toPlainText().splitlines()) == NAMES
    qtbot.keyClick(dialog.folder, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert written(folder) == NAMES


def test_views_can_be_left_out_and_names_chosen(opened, qtbot, folder):
    dialog = opened()
    qtbot.mouseClick(dialog.views, Qt.MouseButton.LeftButton, pos=dialog.views.rect().center() / 4)
    dialog.views.setChecked(False)
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("svg"))
    dialog.pattern.selectAll()
    qtbot.keyClicks(dialog.pattern, "{n} {scenario}")
    qtbot.keyClick(dialog.pattern, Qt.Key.Key_Return)
    wait(qtbot, dialog)
    assert written(folder) == ["1 Base.svg", "2 With SRE.svg"]


def test_a_part_that_does_not_exist_is_said_and_nothing_can_be_written(opened, qtbot):
    dialog = opened()
    dialog.pattern.selectAll()
    qtbot.keyClicks(dialog.pattern, "{team}")
    assert "there is no {team}" in dialog.note.text()
    assert not dialog.export_button.isEnabled()


def test_a_board_without_views_offers_none(opened):
    dialog = opened(views=())
    assert not dialog.views.isEnabled()
    assert dialog.names.toPlainText().splitlines() == ["Who runs it Base.png", NAMES[2]]


@pytest.mark.parametrize("answer", [CANCEL, REPLACE])
def test_what_is_there_is_replaced_only_when_asked(opened, qtbot, folder, monkeypatch, answer):
    folder.mkdir()
    (folder / NAMES[1]).write_bytes(b"somebody else's")
    asked = []

    def ask(_parent, question, detail, *_args, **_more):
        asked.append((question, detail))
        return answer

    monkeypatch.setattr(all_dialog, "ask_with_buttons", ask)
    dialog = opened()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert asked == [("Replace 1 file?", f"“{NAMES[1]}” is in “pictures” already.")]
    replaced = (folder / NAMES[1]).read_bytes() != b"somebody else's"
    assert replaced == (answer == REPLACE)
    assert len(written(folder)) == (3 if replaced else 1)


def test_a_file_that_fails_is_named_and_the_others_are_written(opened, qtbot, folder):
    def write(folder, name, data, replace):
        if name == NAMES[1]:
            raise CannotWrite("The disk is full.")
        write_now(folder, name, data, replace)

    dialog = opened(write)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.note.text() == (
        f"2 of 3 files were written. Not written: {NAMES[1]}. The disk is full."
    )
    assert written(folder) == [NAMES[0], NAMES[2]]
    assert dialog.export_button.isEnabled()


def test_cancel_stops_and_what_is_written_stays(opened, qtbot, folder):
    def write(folder, name, data, replace):
        write_now(folder, name, data, replace)
        qtbot.mouseClick(cancel_button(dialog), Qt.MouseButton.LeftButton)

    dialog = opened(write)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.note.text().startswith("Stopped. ")
    assert len(written(folder)) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def many(count=40):
    """A board with enough scenarios that its pictures take a while."""
    scenarios = [
        {"id": f"s{at}", "title": f"Case {at}", "facts": {"sre": bool(at % 2)}}
        for at in range(count)
    ]
    return Organisation.model_validate(organisation().model_dump() | {"scenarios": scenarios})


def test_cancel_stops_a_series_that_takes_long(qtbot, folder):
    options = PictureOptions(scale=4, size="1600x1200")
    shown = subject(organisation=many())
    dialog = ExportAllDialog(shown, ExportChoice(options=options), folder, write_now)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert len(dialog.variants) == 41

    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.bar.isVisible() and dialog.bar.value() > 42, timeout=60_000)
    assert not dialog.export_button.isEnabled()
    assert dialog.note.text().startswith("Writing picture ")
    qtbot.mouseClick(cancel_button(dialog), Qt.MouseButton.LeftButton)

    assert dialog.run is None
    assert dialog.outcome.cancelled
    assert 0 < dialog.outcome.written < 41
    assert len(written(folder)) == dialog.outcome.written
    assert dialog.note.text() == f"Stopped. {dialog.outcome.written} of 41 files were written."
    assert dialog.export_button.isEnabled()
    assert not dialog.bar.isVisible()


def test_what_was_chosen_the_last_time_is_chosen_again(qtbot, folder):
    series = SeriesChoice(pattern="{n}-{scenario}", views=False)
    shown = subject(layout=Layout(views=VIEWS))
    dialog = ExportAllDialog(shown, ExportChoice(format="svg", series=series), folder, write_now)
    qtbot.addWidget(dialog)

    assert dialog.pattern.text() == "{n}-{scenario}"
    assert (dialog.scenarios.isChecked(), dialog.views.isChecked()) == (True, False)
    assert dialog.names.toPlainText().splitlines() == ["1-Base.svg", "2-With SRE.svg"]
    assert dialog.choice.series.names == ("1-Base.svg", "2-With SRE.svg")


def test_the_boxes_are_further_apart_than_a_box_is_from_its_words(opened):
    dialog = opened()

    assert dialog.views.x() - dialog.scenarios.geometry().right() >= 20


@pytest.mark.parametrize("foreign", [False, True])
def test_repeating_writes_over_its_own_files_and_asks_for_others(
    qtbot, folder, monkeypatch, foreign
):
    asked = []

    def ask(_parent, question, *_args, **_more):
        asked.append(question)
        return CANCEL

    monkeypatch.setattr(all_dialog, "ask_with_buttons", ask)
    folder.mkdir()
    for name in NAMES:
        (folder / name).write_bytes(b"old")
    series = SeriesChoice(names=tuple(NAMES[foreign:]))
    shown = subject(layout=Layout(views=VIEWS))
    dialog = ExportAllDialog(shown, ExportChoice(series=series), folder, write_now, again=True)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.finished, timeout=60_000, raising=not foreign):
        dialog.show()
        if foreign:
            qtbot.waitUntil(lambda: bool(asked))
            dialog.reject()

    assert asked == (["Replace 3 files?"] if foreign else [])
    old = [name for name in NAMES if (folder / name).read_bytes() == b"old"]
    assert old == (NAMES if foreign else [])


def test_how_far_it_has_come_is_shown_when_it_takes_long(opened, qtbot, folder):
    seen = []

    def write(folder, name, data, replace):
        if not seen:
            qtbot.waitUntil(dialog.bar.isVisible, timeout=60_000)
        seen.append(dialog.bar.isVisible())
        write_now(folder, name, data, replace)

    dialog = opened(write)
    assert not dialog.bar.isVisible()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    wait(qtbot, dialog)
    assert seen == [True, True, True]


def test_a_folder_has_to_be_named(opened, qtbot):
    dialog = opened()
    dialog.folder.clear()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.note.text() == "Say which folder the files should go to."


def test_with_nothing_chosen_nothing_begins_and_the_dialog_can_be_closed(opened, qtbot):
    dialog = opened()
    dialog.scenarios.setChecked(False)
    dialog.views.setChecked(False)
    assert not dialog.export_button.isEnabled()

    dialog.accept()  # as where an export is repeated whose views are gone

    assert dialog.run is None
    assert dialog.note.text() == "Choose scenarios or saved views."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
