"""Letters for Alt in dialogs: every button and every label of a field gets one of its own.

Menus have theirs from `menu_builder`. Here a dialog gets them whenever the keyboard comes into it
or goes on in it, since what it shows may have changed meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
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

from dutyflow.plain import best_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication

    Worded = QAbstractButton | QLabel


class Letters(QObject):
    """Gives letters in every dialog that gets the keyboard, as long as its owner is there."""

    def __init__(self, application: QApplication, owner: QObject) -> None:
        """Follow the keyboard."""
        super().__init__(owner)
        application.focusChanged.connect(self._arrived)

    def _arrived(self, _left: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog) and not isinstance(window, QFileDialog):
            give_letters(window)


def give_letters(dialog: QWidget) -> None:
    """Mark a letter in every text in sight, no letter twice, so far as letters go.

    The letter that a text has already stays, unless another one would have none.
    """
    worded = list(worded_in(dialog))
    apart = [_apart(each.text()) for each in worded]
    for each, (text, _), at in zip(worded, apart, places(apart), strict=True):
        marked = text if at is None else f"{text[:at]}&{text[at:]}"
        if marked != each.text():
            each.setText(marked)


def places(texts: Sequence[tuple[str, int | None]]) -> list[int | None]:
    """Return the place of each text's letter, of texts with the places that they have now.

    A text whose letters are all held by others lets one of those take another letter (augmenting
    paths of bipartite matching), so that as many as can have one.
    """
    holder: dict[str, int] = {}
    chosen: dict[int, int] = {}

    def seat(number: int, tried: set[str]) -> bool:
        text, now = texts[number]
        for at in (*(() if now is None else (now,)), *best_letters(text)):
            letter = text[at].casefold()
            if letter in tried:
                continue
            tried.add(letter)
            if letter not in holder or seat(holder[letter], tried):
                holder[letter], chosen[number] = number, at
                return True
        return False

    for number in sorted(range(len(texts)), key=lambda number: texts[number][1] is None):
        seat(number, set())
    return [chosen.get(number) for number in range(len(texts))]


def _apart(text: str) -> tuple[str, int | None]:
    """Return a text without the mark of its letter, and the place of that; `&&` is no mark."""
    at = 0
    while (at := text.find("&", at)) >= 0:
        if text[at + 1 : at + 2] != "&":
            return f"{text[:at]}{text[at + 1 :]}", at if at + 1 < len(text) else None
        at += 2
    return text, None


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
