"""Text from a file is shown as it is written, wherever Qt would guess that it is HTML."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from dutyflow import plain

NASTY = 'Rock & <b>roll</b> <img src="file:///dev/zero"> &amp; "so"'


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_a_label_shows_markup_letter_by_letter(window):
    label = plain.label(NASTY, window)
    label.setText("<i>other</i>")

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<i>other</i>"


def test_a_tool_tip_says_what_was_written(window):
    plain.set_tool_tip(window, f"{NASTY}\nsecond line")

    assert window.toolTip().startswith("<qt>")
    assert shown(window.toolTip()) == f"{NASTY}\nsecond line"


def test_a_screen_reader_gets_a_tool_tip_without_its_markup(window):
    reader, text = QAccessible.queryAccessibleInterface(window), QAccessible.Text.Description
    plain.set_tool_tip(window, NASTY)
    assert reader.text(text) == NASTY
    plain.set_tool_tip(window, "Another")
    assert reader.text(text) == "Another"
    plain.set_tool_tip(window, "")
    assert reader.text(text) == ""

    window.setAccessibleDescription("What only a reader needs")
    plain.set_tool_tip(window, NASTY)

    assert reader.text(text) == "What only a reader needs"


def test_an_action_gets_its_texts_the_same_way(window):
    action = QAction("x", window)
    plain.set_tool_tip(action, NASTY)
    plain.set_whats_this(action, NASTY)

    assert shown(action.toolTip()) == shown(action.whatsThis()) == NASTY


def test_no_text_is_no_tool_tip(window):
    plain.set_tool_tip(window, "")

    assert window.toolTip() == ""


def test_a_question_shows_its_words_and_returns_the_choice(window):
    box = answer("Keep A & B")

    answered = plain.ask_with_buttons(
        window, NASTY, NASTY, ["Throw away", "Keep A & B", "Cancel"], "Cancel"
    )

    assert answered == "Keep A & B"
    assert box["text"] == NASTY
    assert box["format"] == Qt.TextFormat.PlainText
    assert box["labels"] == {NASTY: Qt.TextFormat.PlainText}


def test_closing_a_question_is_the_safe_choice(window):
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().close())

    assert plain.ask_with_buttons(window, "Sure?", "", ["Throw away", "Keep"], "Keep") == "Keep"


def test_enter_takes_the_choice_that_loses_nothing(window, qtbot):
    QTimer.singleShot(0, lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Enter))

    answered = plain.ask_with_buttons(window, "Sure?", "", ["Drop", "Keep"], "Keep", enter="Keep")

    assert answered == "Keep"


def test_a_long_word_in_a_tool_tip_is_cut_and_may_be_broken():
    tip = shown(plain.as_tool_tip("x" * 2000))

    assert len(tip.replace("\u200b", "")) == plain.LONGEST_TIP
    assert tip.endswith("…")
    assert max(len(part) for part in tip.split("\u200b")) <= plain.LONGEST_WORD


def test_texts_of_one_menu_get_letters_of_their_own():
    texts = ["Save", "Save as…", "Send", "R&D", "Ä", "s"]

    assert plain.with_mnemonics(texts) == ["&Save", "Save &as…", "S&end", "&R&&D", "Ä", "s"]


def test_a_line_of_a_menu_is_one_line_and_not_too_long():
    long = "A&B\nc\td " + "x" * 2000

    for line in (plain.menu_text(long), *plain.with_mnemonics([long])):
        assert line.endswith("…")
        assert len(line) <= plain.LONGEST_LINE + 2
        assert line.replace("&", "").startswith("AB c d xxx")


def test_an_ampersand_is_no_shortcut_and_a_star_no_sign_of_changes(window):
    window.setWindowTitle(plain.title_text("a[*]b"))

    assert plain.menu_text("R&D") == "R&&D"
    assert window.windowTitle() == "a[*][*]b"


def shown(markup):
    document = QTextDocument()
    document.setHtml(markup)
    return document.toPlainText()


def as_read(text):
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def answer(text):
    """Press the button with this text as soon as a question is open; what it showed is returned."""
    seen = {}

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.update(text=box.text(), format=box.textFormat())
        seen["labels"] = {
            label.text(): label.textFormat()
            for label in box.findChildren(QLabel)
            if label.text() and label.isVisible()
        }
        next(b for b in box.findChildren(QPushButton) if as_read(b.text()) == text).click()

    QTimer.singleShot(0, press)
    return seen
