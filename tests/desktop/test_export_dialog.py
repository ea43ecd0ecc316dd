"""The export dialog, used by hand and keyboard."""

from __future__ import annotations

import pytest
from export_subjects import FILE, subject
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from dutyflow.embedded import embedded_org
from dutyflow.export import dialog as dialog_module
from dutyflow.export import options_form
from dutyflow.export.dialog import ExportDialog
from dutyflow.export.exporters import EXPORTERS
from dutyflow.export.options import ExportChoice, PictureOptions


@pytest.fixture
def opened(qtbot, tmp_path):
    def open_dialog(last: ExportChoice | None = None) -> ExportDialog:
        dialog = ExportDialog(subject(), last or ExportChoice(path=str(tmp_path / "board.png")))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_dialog


def choose(box, value) -> None:
    box.setCurrentIndex(box.findData(value))


def test_enter_exports_what_is_shown(opened, qtbot, tmp_path):
    dialog = opened()
    qtbot.keyClick(dialog.path_field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert embedded_org((tmp_path / "board.png").read_bytes()) == FILE


def test_escape_writes_nothing(opened, qtbot, tmp_path):
    dialog = opened()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert list(tmp_path.iterdir()) == []


def test_it_starts_with_the_last_choice_and_returns_the_new_one(opened, tmp_path):
    last = ExportChoice(
        format="svg",
        options=PictureOptions(size="800x600", theme="dark", legend=False, scale=3, date=True),
        path=str(tmp_path / "board.svg"),
    )
    dialog = opened(last)
    assert dialog.choice == last
    choose(dialog.form.size_choice, "16:9")
    dialog.form.switches["title"].setChecked(False)
    assert dialog.choice.options.size == "16:9"
    assert not dialog.choice.options.title


def test_another_format_changes_the_ending_of_the_file(opened):
    dialog = opened()
    for format_id, ending in (("pdf", ".pdf"), ("yaml", ".yaml"), ("png", ".png")):
        choose(dialog.form.format, format_id)
        assert dialog.path_field.text().endswith("board" + ending)


def test_only_what_the_format_knows_can_be_chosen(opened):
    dialog = opened()
    form = dialog.form
    assert form.scale.isVisible()
    assert not form.switches["text_as_paths"].isVisible()
    choose(form.format, "svg")
    assert not form.scale.isVisible()
    assert form.switches["text_as_paths"].isVisible()
    choose(form.format, "yaml")
    assert not form.size_choice.isVisible()
    assert dialog.choice.options.scale == 1


def test_slides_have_a_size_a_deck_and_a_template_and_say_how_many_they_are(opened, qtbot):
    dialog = opened()
    form = dialog.form
    choose(form.format, "pptx")
    assert form.template.isVisible()
    assert dialog.choice.options.size == "16:9"
    qtbot.waitUntil(lambda: dialog.note.text() == "1 slide.")
    qtbot.mouseClick(form.switches["deck"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.note.text().startswith("A deck: title"))
    choose(form.format, "png")
    assert not form.template.isVisible()
    assert not form.switches["deck"].isVisible()


def test_slides_are_previewed_as_the_first_of_them(opened, qtbot):
    dialog = opened()
    whole = dialog.preview.picture.grab().toImage()
    choose(dialog.form.format, "pptx")
    qtbot.waitUntil(lambda: dialog.note.text() == "1 slide.")
    assert dialog.preview.picture.grab().toImage() != whole


def test_a_template_that_cannot_be_used_is_said_at_once(opened, qtbot, tmp_path, monkeypatch):
    (tmp_path / "house.potx").write_text("no zip")
    monkeypatch.setattr(
        options_form.QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "house.potx"), "")
    )
    dialog = opened()
    choose(dialog.form.format, "pptx")
    qtbot.mouseClick(dialog.form.template_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "“house.potx” is damaged or no presentation" in dialog.note.text())
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert list(tmp_path.glob("*.pptx")) == []


def test_the_deck_and_the_template_are_remembered(opened, tmp_path):
    options = PictureOptions(size="4:3", deck=True, template=str(tmp_path / "house.potx"))
    last = ExportChoice(format="pptx", options=options, path=str(tmp_path / "board.pptx"))
    assert opened(last).choice == last


def test_the_preview_follows_after_a_moment(opened, qtbot):
    dialog = opened()
    before = dialog.preview.grab().toImage()
    choose(dialog.form.theme, "dark")
    choose(dialog.form.size_choice, "4:3")
    qtbot.waitUntil(lambda: "1,440 × 1,080 pixels" in dialog.note.text())
    assert dialog.preview.grab().toImage() != before


def test_the_preview_of_a_file_is_its_text(opened, qtbot):
    dialog = opened()
    choose(dialog.form.format, "yaml")
    qtbot.waitUntil(lambda: "# kept as it is" in dialog.preview.text.toPlainText())


def test_the_preview_of_other_text_is_what_the_file_would_hold(opened, qtbot):
    dialog = opened()
    choose(dialog.form.format, "backstage")
    qtbot.waitUntil(lambda: "kind: Component" in dialog.preview.text.toPlainText())
    assert dialog.note.text() == "What the file would hold."


def test_a_file_that_is_called_as_its_format_keeps_its_name(opened, tmp_path):
    dialog = opened()
    dialog.path_field.setText(str(tmp_path / "CODEOWNERS"))
    choose(dialog.form.format, "codeowners")
    assert dialog.path_field.text() == str(tmp_path / "CODEOWNERS")
    choose(dialog.form.format, "json")
    assert dialog.path_field.text() == str(tmp_path / "CODEOWNERS.json")


def test_the_dialog_is_no_larger_than_the_screen(opened):
    dialog = opened()
    room = dialog.screen().availableSize()

    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.minimumSizeHint().height() < 480


def test_a_refusal_is_said_and_the_dialog_stays(opened, qtbot, tmp_path):
    dialog = opened(ExportChoice(path=str(tmp_path / "missing" / "board.png")))
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "missing" in dialog.note.text()


@pytest.mark.parametrize("answer", ["Replace the file", "Cancel"])
def test_a_file_of_that_name_is_replaced_only_when_wanted(
    opened, qtbot, tmp_path, monkeypatch, answer
):
    asked = []
    monkeypatch.setattr(
        dialog_module, "ask_with_buttons", lambda *words, **_more: asked.append(words) or answer
    )
    (tmp_path / "board.png").write_text("precious")
    dialog = opened()
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    kept = (tmp_path / "board.png").read_bytes() == b"precious"
    assert kept == (answer == "Cancel") == dialog.isVisible()


def test_a_file_picked_in_the_systems_dialog_which_asks_itself_is_replaced_unasked(
    opened, qtbot, tmp_path, monkeypatch
):
    picked = tmp_path / "picked.png"
    picked.write_text("old")
    monkeypatch.setattr(
        dialog_module.QFileDialog, "getSaveFileName", lambda *_: (str(picked), "PNG")
    )
    dialog = opened()
    qtbot.mouseClick(dialog.browse_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
    assert embedded_org(picked.read_bytes()) == FILE


def test_a_board_shrunk_a_lot_is_said_to_be_small(opened, qtbot):
    dialog = opened()
    choose(dialog.form.size_choice, "")
    dialog.form.width_field.setValue(100)
    qtbot.waitUntil(lambda: "its text will be small" in dialog.note.text())


@pytest.mark.parametrize("kind", [kind for kind, each in EXPORTERS.items() if not each.options])
def test_what_is_no_picture_is_shown_as_text_without_the_fields_of_pictures(opened, qtbot, kind):
    dialog = opened()
    choose(dialog.form.format, kind)
    qtbot.waitUntil(lambda: dialog.preview.currentWidget() is dialog.preview.text)

    shown = dialog.preview.text.toPlainText()
    assert shown.strip()
    assert not {"�", "\0", "\ufeff"} & {*shown}
    form = dialog.form
    fields = (form.size_choice, form.scale, form.theme, form.template, *form.switches.values())
    assert not [field for field in fields if field.isVisible()]
    choose(dialog.form.format, "png")
    assert form.size_choice.isVisible()


def test_a_long_text_is_cut_between_letters_and_says_so(opened):
    dialog = opened()
    preview = dialog.preview
    preview.show_text(("ü" * 5_000).encode())
    assert preview.text.toPlainText() == "ü" * 4_000 + "\n…"


def test_a_workbook_is_shown_as_its_table(opened, qtbot):
    dialog = opened()
    choose(dialog.form.format, "raci-xlsx")
    qtbot.waitUntil(lambda: "Watch the cluster" in dialog.preview.text.toPlainText())
    assert "a sheet for each scenario" in dialog.note.text()
