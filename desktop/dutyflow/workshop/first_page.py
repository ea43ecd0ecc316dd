"""The first page of a scene with duties and teams: what is chosen, and the button to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyflow.enter_key import pressed_by_enter
from dutyflow.painting.fonts import picture_font
from dutyflow.plain import label
from dutyflow.workshop.choosing import TEXT_PIXELS, DutyChoice, TeamChoice, heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document

_TITLE_PIXELS = 32
_BUTTON_HEIGHT = 36


class Words(NamedTuple):
    """What a first page says."""

    title: str
    about: str
    teams: str
    """The heading above the teams."""
    further: str
    """The heading above what else is asked."""
    left: str = ""
    """About what was left and can go on; empty if there is nothing."""


Ready = tuple[bool, str]
"""Whether one may begin, and a sentence that says with what, or why not."""


class FirstPage(QWidget):
    """Duties, teams and one thing more; Enter begins."""

    begun = Signal()
    resumed = Signal()
    """What was left is to go on."""

    def __init__(
        self,
        document: Document,
        words: Words,
        further: QWidget,
        ready: Callable[[int, int], Ready],
        parent: QWidget,
    ) -> None:
        """Ask; `ready` is told how many duties and teams are chosen."""
        super().__init__(parent)
        self._ready = ready
        self.duties = DutyChoice(document, self)
        self.teams = TeamChoice(document, words.teams, self)
        self.begin = self._button("&Begin", self.begun)
        self.resume = self._button("&Go on", self.resumed)
        self.resume.setVisible(bool(words.left))
        self.begin.setDefault(not words.left)
        self.resume.setDefault(bool(words.left))
        self.note = label("", self)
        self.note.setFont(picture_font(TEXT_PIXELS))
        self._lay_out(words, further)
        for choice in (self.duties, self.teams):
            choice.changed.connect(self._follow)
        self._follow()
        self.setFocusProxy(self.resume if words.left else self.begin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter begin wherever the keyboard is, or press the button that has it."""
        on_button = isinstance(self.window().focusWidget(), QPushButton)
        if on_button and pressed_by_enter(event, self):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.begin.click()
        else:
            event.ignore()

    def _follow(self) -> None:
        ready, said = self._ready(len(self.duties.duty_ids), len(self.teams.team_ids))
        self.begin.setEnabled(ready)
        self.note.setText(said)

    def _button(self, text: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(picture_font(TEXT_PIXELS, 600))
        button.setMinimumHeight(_BUTTON_HEIGHT)
        button.clicked.connect(signal)
        return button

    # --- look --------------------------------------------------------------------------------

    def _lay_out(self, words: Words, further: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(24)
        title, about = label(words.title, self), label(words.about, self)
        title.setFont(picture_font(_TITLE_PIXELS, 700))
        about.setFont(picture_font(TEXT_PIXELS))
        about.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(about)
        if words.left:
            left = label(words.left, self)
            left.setFont(picture_font(TEXT_PIXELS))
            column.addLayout(_row(self.resume, left))
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(heading(words.further, self))
        beside.addWidget(further)
        beside.addStretch(1)
        choices = QHBoxLayout()
        choices.setSpacing(48)
        choices.addWidget(self.duties, 2)
        choices.addWidget(self.teams, 3)
        choices.addLayout(beside, 2)
        column.addLayout(choices, 1)
        column.addLayout(_row(self.begin, self.note))


def _row(button: QPushButton, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(button)
    row.addWidget(words)
    row.addStretch(1)
    return row
