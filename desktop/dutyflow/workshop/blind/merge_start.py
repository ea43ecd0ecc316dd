"""The first page of Merge answers: which file is which team's, and what was not matched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.drop_down import DropDown
from dutyflow.enter_key import pressed_by_enter
from dutyflow.plain import label, shortened
from dutyflow.workshop.blind.copies import Copy, chosen_twice
from dutyflow.workshop.cap_button import CapButton
from dutyflow.workshop.choosing import TEXT_PIXELS, dress, heading
from dutyflow.workshop.first_page import LEAD_PIXELS, TITLE_PIXELS
from dutyflow.workshop.lettering import Ground, scale_of
from dutyflow.workshop.look import BOLD, SEMIBOLD, Look
from dutyflow.workshop.team_faces import titles_of
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

LEAST_TEAMS = 2
NOT_CHOSEN = mark("Choose a team")
_LONGEST_NAME = 40
_LONGEST_REASON = 110


class MergeStart(Ground):
    """A row for each file; Enter shows the result."""

    shown = Signal()
    """The result is wanted."""

    def __init__(
        self, document: Document, copies: Sequence[Copy], palette: Palette, parent: QWidget
    ) -> None:
        """Show what was read."""
        super().__init__(palette, parent)
        self.copies = list(copies)
        self._titles = titles_of(document)
        self._team_ids = [team.id for team in document.organisation.teams]
        self.choices: list[DropDown | None] = []
        self._title = label(say("Merge answers"), self)
        self._told: list[tuple[QWidget, QWidget]] = []
        self.show_result = CapButton(
            say("Show the result"), "Enter", Look(palette), self, primary=True
        )
        self.show_result.clicked.connect(self.shown)
        self.note = label("", self)
        self.unmatched = QListWidget(self)
        self.unmatched.setObjectName("entries")
        self.unmatched.setWordWrap(True)
        self.unmatched.setAccessibleName(say("What could not be matched"))
        self.unmatched.addItems(self.notes)
        self._lay_out()
        self._follow()
        self._dress()
        self.setFocusProxy(
            next((each for each in self.choices if each is not None), self.show_result)
        )

    @property
    def notes(self) -> list[str]:
        """What could not be matched, each with the name of its file."""
        told: list[str] = []
        for copy in self.copies:
            sentences = (copy.wrong, *copy.notes) if copy.wrong else copy.notes
            told += [f"{copy.name}: {sentence}" for sentence in sentences]
        return told

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self._dress()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be larger in a large window."""
        super().resizeEvent(event)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter show the result wherever the keyboard is."""
        if pressed_by_enter(event, self):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.show_result.click()
        else:
            event.ignore()

    def _choose(self, copy: Copy, choice: DropDown) -> None:
        copy.team = choice.currentData()
        self._follow()

    def _follow(self) -> None:
        teams = {team for copy in self.copies for team, _ in copy.works()}
        twice = chosen_twice(self.copies)
        open_ones = sum(1 for copy in self.copies if copy.needs_team and copy.team is None)
        self.show_result.setEnabled(twice is None and len(teams) >= LEAST_TEAMS)
        self.show_result.update()
        if twice is not None:
            title = shortened(self._titles.get(twice, twice), _LONGEST_NAME)
            text = say(
                "Two files stand for {title}. Choose another team for one of them.", title=title
            )
        elif len(teams) < LEAST_TEAMS:
            text = say("Answers of two teams or more are needed.")
        elif open_ones:
            text = several(
                "{teams}; {n} file counts for nobody.",
                "{teams}; {n} files count for nobody.",
                open_ones,
                teams=counted(len(teams), "team"),
            )
        else:
            text = counted(len(teams), "team")
        self.note.setText(text)

    # --- look --------------------------------------------------------------------------------

    def _dress(self) -> None:
        look = Look(self.colors, scale_of(self))
        dress(self, look)
        self._title.setFont(look.font(TITLE_PIXELS, BOLD))
        self.note.setFont(look.font(LEAD_PIXELS, SEMIBOLD))
        self.note.setStyleSheet(f"color: {self.colors.ink_muted};")
        for name, said in self._told:
            name.setFont(look.font(TEXT_PIXELS, SEMIBOLD))
            said.setFont(look.font(TEXT_PIXELS))
        self.show_result.set_look(look)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(20)
        column.addWidget(self._title)
        column.addWidget(self._files(), 3)
        told = self.unmatched.count()
        about = heading(say("Not matched ({told})", told=told), self)
        column.addWidget(about)
        column.addWidget(self.unmatched, 2)
        for part in (about, self.unmatched):
            part.setVisible(told > 0)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.show_result)
        foot.addWidget(self.note)
        foot.addStretch(1)
        column.addLayout(foot)

    def _files(self) -> QWidget:
        area = QScrollArea(self)
        area.setAccessibleName(say("Files"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(area)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(2, 1)
        for row, copy in enumerate(self.copies):
            self._add_row(grid, row, copy, inner)
        grid.setRowStretch(len(self.copies), 1)
        area.setWidget(inner)
        for ground in (area.viewport(), inner):
            ground.setAutoFillBackground(False)
        return area

    def _add_row(self, grid: QGridLayout, row: int, copy: Copy, parent: QWidget) -> None:
        name = label(shortened(copy.name, _LONGEST_NAME), parent)
        grid.addWidget(name, row, 0)
        said = label(shortened(_in_words(copy), _LONGEST_REASON), parent)
        said.setWordWrap(True)
        grid.addWidget(said, row, 2)
        self._told.append((name, said))
        choice = self._choice(copy, parent) if copy.needs_team else None
        self.choices.append(choice)
        if choice is not None:
            grid.addWidget(choice, row, 1)

    def _choice(self, copy: Copy, parent: QWidget) -> DropDown:
        choice = DropDown(say("Team of {name}", name=shortened(copy.name, _LONGEST_NAME)), parent)
        choice.setMinimumWidth(220)
        choice.addItem(say_marked(NOT_CHOSEN), None)
        for team_id in self._team_ids:
            choice.addItem(shortened(self._titles[team_id], _LONGEST_NAME), team_id)
        choice.setCurrentIndex(max(0, choice.findData(copy.team)))
        choice.currentIndexChanged.connect(lambda _: self._choose(copy, choice))
        return choice


def _in_words(copy: Copy) -> str:
    """Say what came of a file."""
    if copy.wrong:
        return copy.wrong
    duties = counted(copy.said, "duty")
    parts = [say("answers of {n} teams", n=len(copy.kept))] if copy.kept else []
    parts.append(duties)
    parts += [say("{n} not matched", n=len(copy.notes))] if copy.notes else []
    return ", ".join(parts)
