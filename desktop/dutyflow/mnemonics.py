"""Letters for Alt in dialogs: every button and every label of a field gets one of its own.

Menus have theirs from `menu_builder`. Here a dialog gets them whenever the keyboard comes into it
or goes on in it, since what it shows may have changed meanwhile; letters given once stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from dutyflow.plain import free_letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    Worded = QAbstractButton | QLabel


def watch(application: QApplication) -> None:
    """Give letters in every dialog that gets the keyboard."""
    application.focusChanged.connect(_arrived)


def _arrived(_left: QWidget | None, now: QWidget | None) -> None:
    window = now.window() if now is not None else None
    if isinstance(window, QDialog) and not isinstance(window, QFileDialog):
        give_letters(window)


def give_letters(dialog: QWidget) -> None:
    """Mark a letter in every text in sight that has none, so far as letters go."""
    worded = list(worded_in(dialog))
    taken = {letter_of(each) for each in worded} - {""}
    for each in worded:
        if letter_of(each):
            continue
        text = each.text()
        at = free_letter(text, taken)
        if at is not None:
            taken.add(text[at].casefold())
            each.setText(f"{text[:at]}&{text[at:]}")


def worded_in(dialog: QWidget) -> Iterator[Worded]:
    """Yield the buttons in sight that have a text, and the labels of fields in sight."""
    for each in dialog.findChildren(QWidget):
        if not each.isVisible() or each.window() is not dialog:
            continue
        if isinstance(each, QPushButton | QCheckBox | QRadioButton):
            if each.text():
                yield each
        elif isinstance(each, QLabel) and each.text() and each.buddy() is not None:
            yield each


def letter_of(worded: Worded) -> str:
    """Return the letter that a text has for Alt; empty: none."""
    keys = QKeySequence.mnemonic(worded.text()).toString()
    return keys.rpartition("+")[2].casefold()
