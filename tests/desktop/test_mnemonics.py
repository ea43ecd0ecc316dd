"""Letters for Alt in dialogs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)
from shiboken6 import delete

from dutyflow import mnemonics
from dutyflow.mnemonics import letter_of, places


@pytest.fixture
def dialog(qtbot):
    """A dialog with a field, a box and two buttons."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    dialog.caption, dialog.field = QLabel("File"), QLineEdit()
    dialog.caption.setBuddy(dialog.field)
    dialog.box, dialog.export = QCheckBox("Fonts too"), QPushButton("E&xport")
    dialog.cancel = QPushButton("Cancel")
    for each in (dialog.caption, dialog.field, dialog.box, dialog.export, dialog.cancel):
        column.addWidget(each)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_each_text_gets_a_letter_and_keeps_its_own(dialog):
    mnemonics.give_letters(dialog)
    assert dialog.export.text() == "E&xport"
    worded = (dialog.caption, dialog.box, dialog.export, dialog.cancel)
    assert len({letter_of(each) for each in worded} - {""}) == 4


def test_alt_and_the_letter_of_a_label_goes_to_its_field(dialog):
    mnemonics.give_letters(dialog)
    dialog.cancel.setFocus()
    QTest.keyClick(dialog, letter_of(dialog.caption), Qt.KeyboardModifier.AltModifier)
    assert dialog.field.hasFocus()


def test_letters_are_the_same_each_time_and_follow_new_texts(dialog):
    mnemonics.give_letters(dialog)
    before = [dialog.caption.text(), dialog.box.text(), dialog.cancel.text()]
    mnemonics.give_letters(dialog)
    assert [dialog.caption.text(), dialog.box.text(), dialog.cancel.text()] == before
    dialog.cancel.setText("Close")
    mnemonics.give_letters(dialog)
    assert letter_of(dialog.cancel)


def test_letters_come_with_the_keyboard(dialog, qapp):
    owner = QObject()
    mnemonics.Letters(qapp, owner)
    dialog.activateWindow()
    dialog.field.setFocus()
    dialog.cancel.setFocus()
    QApplication.processEvents()
    assert letter_of(dialog.cancel)


def test_no_letters_come_once_the_window_that_gives_them_is_gone(dialog, qapp):
    owner = QObject()
    mnemonics.Letters(qapp, owner)
    delete(owner)
    dialog.activateWindow()
    dialog.field.setFocus()
    dialog.cancel.setFocus()
    QApplication.processEvents()
    assert not letter_of(dialog.cancel)


def test_a_text_without_a_free_letter_lets_another_take_a_different_one(dialog):
    assert places([("ab", None), ("a", None)]) == [1, 0]
    assert places([("ab", 0), ("a", None)]) == [1, 0]
    dialog.box.setText("&Cn")
    dialog.export.setText("E&a")
    dialog.caption.setText("&le")
    dialog.cancel.setText("Ca")
    mnemonics.give_letters(dialog)
    letters = {letter_of(each) for each in (dialog.caption, dialog.box, dialog.export)}
    assert len(letters | {letter_of(dialog.cancel)} - {""}) == 4


def test_an_ampersand_that_is_meant_stays_one(dialog):
    dialog.cancel.setText("&& more")
    mnemonics.give_letters(dialog)
    assert dialog.cancel.text() == "&& &more"


@given(st.lists(st.text("abcdef ", min_size=1, max_size=4), max_size=8))
def test_no_letter_is_given_twice(texts):
    given = places([(text, None) for text in texts])
    found = [text[at].casefold() for text, at in zip(texts, given, strict=True) if at is not None]
    assert len(set(found)) == len(found)
