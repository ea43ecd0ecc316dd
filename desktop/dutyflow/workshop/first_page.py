"""The first page of a scene with duties and teams: what is chosen, and the button to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.plain import label
from dutyflow.workshop.cap_button import CapButton
from dutyflow.workshop.choosing import DutyChoice, TeamChoice, dress, heading
from dutyflow.workshop.lettering import Ground, scale_of
from dutyflow.workshop.look import BOLD, SEMIBOLD, Look
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

TITLE_PIXELS, LEAD_PIXELS = 36, 17
_WIDEST = 1120


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


class FirstPage(Ground):
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
        palette: Palette,
        parent: QWidget,
    ) -> None:
        """Ask; `ready` is told how many duties and teams are chosen."""
        super().__init__(palette, parent)
        self._ready, look = ready, Look(palette)
        self.duties = DutyChoice(document, self)
        self.teams = TeamChoice(document, say_marked(words.teams), self)
        self._title, self._about = (
            label(say_marked(words.title), self),
            label(say_marked(words.about), self),
        )
        self._about.setWordWrap(True)
        self._left, self.note = label(words.left, self), label("", self)
        again = bool(words.left)
        self.begin = CapButton(
            say("Begin"), "" if again else "Enter", look, self, primary=not again
        )
        self.resume = CapButton(say("Go on"), "Enter" if again else "", look, self, primary=again)
        self.begin.clicked.connect(self.begun)
        self.resume.clicked.connect(self.resumed)
        for part in (self.resume, self._left):
            part.setVisible(again)
        self._lay_out(words, further)
        for choice in (self.duties, self.teams):
            choice.changed.connect(self._follow)
        self._follow()
        self._dress()
        self.setFocusProxy(self.resume if again else self.begin)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self._dress()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be larger in a large window, and in its middle."""
        super().resizeEvent(event)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter begin wherever the keyboard is, or press the button that has it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            (self.resume if self.resume.hasFocus() else self.begin).click()
        else:
            event.ignore()

    def _follow(self) -> None:
        ready, said = self._ready(len(self.duties.duty_ids), len(self.teams.team_ids))
        self.begin.setEnabled(ready)
        self.begin.update()
        self.note.setText(said)

    # --- look --------------------------------------------------------------------------------

    def _dress(self) -> None:
        look = Look(self.colors, scale_of(self))
        dress(self, look)
        self._title.setFont(look.font(TITLE_PIXELS, BOLD))
        self._about.setFont(look.font(LEAD_PIXELS))
        for said in (self.note, self._left):
            said.setFont(look.font(LEAD_PIXELS, SEMIBOLD))
        for quiet in (self._about, self.note, self._left):
            quiet.setStyleSheet(f"color: {self.colors.ink_muted};")
        for button in (self.begin, self.resume):
            button.set_look(look)
        beside = max(look.px(48), (self.width() - look.px(_WIDEST)) // 2)
        self._column.setContentsMargins(beside, look.px(32), beside, look.px(32))
        self._column.setSpacing(look.px(20))

    def _lay_out(self, words: Words, further: QWidget) -> None:
        self._column = column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(_row(self.resume, self._left))
        beside = QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(heading(say_marked(words.further), self))
        beside.addWidget(further)
        beside.addStretch(1)
        choices = QHBoxLayout()
        choices.setSpacing(48)
        choices.addWidget(self.duties, 2)
        choices.addWidget(self.teams, 4)
        choices.addLayout(beside, 2)
        column.addLayout(choices)
        column.addLayout(_row(self.begin, self.note))
        column.addStretch(1)


def _row(button: QWidget, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(button)
    row.addWidget(words)
    row.addStretch(1)
    return row
