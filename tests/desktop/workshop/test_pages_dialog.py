"""The dialog that writes pages into a folder, used by hand and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from dutyflow.answers import CANCEL
from dutyflow.workshop import pages_dialog
from dutyflow.workshop.pages_dialog import WRITE, PagesDialog, PagesOffer
from dutyflow_models.files.folder import write_folder
from dutyflow_models.files.problems import CannotWrite

LEFT = Qt.MouseButton.LeftButton


def names(choice):
    return [
        f"page{ending}" for ending, on in ((".md", choice.markdown), (".html", choice.html)) if on
    ]


def write(choice, replacing):
    files = {name: f"{choice.place} {name}".encode() for name in names(choice)}
    write_folder(choice.folder, files, replacing=replacing)


@pytest.fixture
def opened(qtbot, tmp_path):
    def open_dialog(**changes) -> PagesDialog:
        offer = {
            "title": "Pages",
            "question": "&Which",
            "choices": ["First", "Second"],
            "pictures": True,
            "preview": lambda place: f"# Page {place}",
            "folder": lambda place: tmp_path / f"pages-{place}",
            "names": names,
            "write": write,
        }
        dialog = PagesDialog(PagesOffer(**(offer | changes)))
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_dialog


def there(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_enter_writes_both_formats_into_a_folder_of_their_own(opened, qtbot, tmp_path):
    dialog = opened()
    qtbot.keyClick(dialog.folder_field, Qt.Key.Key_Return)

    assert dialog.result() == QDialog.DialogCode.Accepted
    assert there(tmp_path / "pages-0") == {"page.md": "0 page.md", "page.html": "0 page.html"}


def test_escape_writes_nothing(opened, qtbot, tmp_path):
    qtbot.keyClick(opened(), Qt.Key.Key_Escape)

    assert list(tmp_path.iterdir()) == []


def test_another_choice_shows_another_text_and_proposes_another_folder(opened, qtbot, tmp_path):
    dialog = opened()
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)

    assert dialog.preview.toPlainText() == "# Page 1"
    assert dialog.folder_field.text() == str(tmp_path / "pages-1")


def test_a_folder_that_was_typed_stays(opened, qtbot, tmp_path):
    dialog = opened()
    dialog.folder_field.selectAll()
    qtbot.keyClicks(dialog.folder_field, str(tmp_path / "mine"))
    dialog.what.setFocus()
    qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.write_button, LEFT)

    assert there(tmp_path / "mine")["page.md"] == "1 page.md"


def test_without_a_format_or_a_folder_it_says_what_is_missing(opened, qtbot, tmp_path):
    dialog = opened()
    for box in (dialog.markdown, dialog.html):
        qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.write_button, LEFT)
    assert dialog.note.text() == "Choose Markdown, HTML or both."

    qtbot.keyClick(dialog.html, Qt.Key.Key_Space)
    dialog.folder_field.clear()
    qtbot.mouseClick(dialog.write_button, LEFT)
    assert dialog.note.text() == "Say which folder the pages should go to."
    assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("answer", [WRITE, CANCEL])
def test_into_a_folder_with_other_files_it_writes_only_when_that_is_wanted(
    opened, qtbot, tmp_path, monkeypatch, answer
):
    asked = []
    monkeypatch.setattr(
        pages_dialog, "ask_with_buttons", lambda *words, **_: asked.append(words) or answer
    )
    folder = tmp_path / "pages-0"
    folder.mkdir()
    (folder / "mine.txt").write_text("precious")
    (folder / "page.md").write_text("old")
    dialog = opened()
    qtbot.mouseClick(dialog.write_button, LEFT)

    (question,) = asked
    assert question[1:3] == (
        "Write into “pages-0”?",
        "“page.md” is there already and will be replaced.",
    )
    assert there(folder)["mine.txt"] == "precious"
    assert (there(folder)["page.md"] == "old") == (answer == CANCEL) == dialog.isVisible()
    assert ("page.html" in there(folder)) == (answer == WRITE)


def test_enter_in_the_question_leaves_everything_as_it_is(opened, qtbot, tmp_path):
    folder = tmp_path / "pages-0"
    folder.mkdir()
    (folder / "page.md").write_text("precious")
    dialog = opened()
    seen = []

    def press_enter():
        box = QApplication.activeModalWidget()
        seen.append(box.isEnabled())
        qtbot.keyClick(box, Qt.Key.Key_Return)

    QTimer.singleShot(0, press_enter)
    qtbot.mouseClick(dialog.write_button, LEFT)

    assert seen == [True]
    assert dialog.isVisible()
    assert there(folder) == {"page.md": "precious"}


def test_files_that_stay_are_named_as_such(opened, qtbot, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        pages_dialog, "ask_with_buttons", lambda *words, **_: asked.append(words[2]) or CANCEL
    )
    (tmp_path / "mine.txt").write_text("precious")
    dialog = opened(folder=lambda _: tmp_path)
    qtbot.mouseClick(dialog.write_button, LEFT)

    assert asked == ["There are other files in this folder; they stay as they are."]


def test_a_refusal_is_said_and_the_dialog_stays(opened, qtbot, tmp_path):
    (tmp_path / "file").write_text("precious")
    dialog = opened(folder=lambda _: tmp_path / "file")
    qtbot.mouseClick(dialog.write_button, LEFT)

    assert dialog.isVisible()
    assert "not a folder" in dialog.note.text()
    assert (tmp_path / "file").read_text() == "precious"


def test_what_cannot_be_shown_is_said_in_place_of_the_preview(opened):
    def refuse(_place):
        raise CannotWrite("It cannot be read.")

    dialog = opened(preview=refuse)
    assert (dialog.preview.toPlainText(), dialog.note.text()) == ("", "It cannot be read.")


def test_pictures_are_asked_for_only_where_there_are_any(opened):
    assert opened().choice.pictures
    dialog = opened(pictures=False)
    assert not dialog.pictures.isVisible()
    assert not dialog.choice.pictures


def test_the_dialog_is_no_larger_than_the_screen_whatever_the_texts(opened):
    dialog = opened(choices=["W" * 5000, "x"], preview=lambda _: "W" * 5000)
    room = dialog.screen().availableSize()

    assert dialog.width() <= room.width()
    assert dialog.minimumSizeHint().width() <= 800
    assert dialog.minimumSizeHint().height() < 480
