"""What is asked before a deal: the order, a filter, and how many duties that are. Enter starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyflow.drop_down import DropDown
from dutyflow.number_field import NumberField
from dutyflow.plain import label, menu_text
from dutyflow.workshop.cap_button import CapButton
from dutyflow.workshop.deal.summary import counted, duties
from dutyflow.workshop.look import BOLD, SEMIBOLD, TEXT, Look
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.workshop.dealing import SORTINGS, Choice, dealt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.document import Document
    from dutyflow_models.workshop.dealing import Deal, Sorting

_SORTINGS: dict[Sorting, str] = {
    "urgent": mark("Most urgent first: disputed, nobody’s, shared, not agreed on"),
    "stage": mark("Stage by stage"),
    "shuffled": mark("Shuffled"),
}
_LEAD = mark("Duties are dealt one at a time. The room talks, and one key decides.")
_NOTHING = mark("There are no duties yet. Leave, and add some on the board.")
_NONE_OPEN = mark("Nothing is open: every duty is agreed on, for later or out of scope.")
_NONE_FOUND = mark("No open duty is found like that.")
_MOST_MINUTES = 600


class StartPanel(QWidget):
    """Asks, and says what there is to deal."""

    started = Signal()
    gone_on = Signal()
    """The deal that was left is wanted again."""
    left = Signal()

    def __init__(
        self,
        document: Document,
        look: Look,
        parent: QWidget,
        *,
        selected: Sequence[str] = (),
        seed: int = 0,
        left_over: int = 0,
    ) -> None:
        """Offer to deal only the selected duties, and to go on with a deal of so many left over."""
        super().__init__(parent)
        self._document, self._seed = document, seed
        self._selected = tuple(selected)
        self._heading = label(say("Who owns this?"), self)
        self._lead = label(say_marked(_LEAD), self)
        self.sortings = {each: QRadioButton(say_marked(_SORTINGS[each]), self) for each in SORTINGS}
        self.sortings["urgent"].setChecked(True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(say("Words in title, description and tags"))
        self.words.setAccessibleName(say("Only duties with these words"))
        self.stage = DropDown(say("Only this stage"), self)
        self.stage.addItem(say("Every stage"), None)
        for stage in document.shown.stages:
            self.stage.addItem(menu_text(stage.title).replace("&&", "&"), stage.id)
        self.closed = QCheckBox(
            say("Also duties that are agreed on, for later or out of scope"), self
        )
        self.only = QCheckBox(
            say("Only the {duties} selected", duties=duties(len(self._selected))), self
        )
        self.only.setChecked(bool(self._selected))
        self.only.setVisible(bool(self._selected))
        self.minutes = _minutes_field(self)
        self._minutes_label = label(say("Time for all of them"), self)
        self._minutes_label.setBuddy(self.minutes)
        self._minutes_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._count = label("", self)
        self._read_only = label("", self)
        self.deal_button = CapButton(say("Deal"), "Enter", look, self, primary=True)
        self.all_button = CapButton("", "", look, self)
        self.go_on_button = CapButton(
            say("Go on with the {left_over} left", left_over=number(left_over)), "", look, self
        )
        self.go_on_button.setVisible(bool(left_over))
        self.leave_button = CapButton(say("Leave"), "Esc", look, self)
        self._lay_out()
        self._connect()
        self.set_look(look)
        self.refresh()

    @property
    def choice(self) -> Choice:
        """What is asked for."""
        sorting = next(each for each, button in self.sortings.items() if button.isChecked())
        only = self._selected if self.only.isChecked() else ()
        stage = self.stage.currentData()
        words, closed = self.words.text(), self.closed.isChecked()
        return Choice(sorting, words, stage, closed, only, self._seed)

    @property
    def counted(self) -> str:
        """What it says there is to deal."""
        return self._count.text()

    @property
    def warned(self) -> str:
        """Why nothing can be decided; empty where something can."""
        return self._read_only.text()

    @property
    def deal(self) -> Deal:
        """The duties that there are to deal."""
        return dealt(self._document.shown, self.choice)

    def refresh(self) -> None:
        """Count anew."""
        deal, org = self.deal, self._document.shown
        count = len(deal.order)
        only = self.only.isChecked()
        for field in (self.words, self.stage, self.closed):
            field.setEnabled(not only)
        self.deal_button.setVisible(bool(count))
        self.deal_button.say(say("Deal {duties}", duties=duties(count)))
        filtered = bool(self.words.text().strip()) or self.stage.currentData() is not None
        closed = self.closed.isChecked()
        self.all_button.setVisible(not count and bool(org.duties) and (filtered or not closed))
        self.all_button.say(
            say("Deal all that are open") if filtered else say("Deal those agreed on too")
        )
        none = (
            say_marked(_NOTHING)
            if not org.duties
            else say_marked(_NONE_FOUND)
            if filtered
            else say_marked(_NONE_OPEN)
        )
        self._count.setText(counted(org, deal) if count else none)
        because = self._document.read_only_because if self._document.read_only else ""
        self._read_only.setText(
            say("{because} Nothing can be decided here.", because=because) if because else ""
        )
        self._read_only.setVisible(bool(because))

    def begin(self) -> None:
        """Take the keyboard; Enter starts."""
        self.words.setFocus()

    def widen(self) -> None:
        """Deal more where nothing was found: without a filter, else the closed ones too."""
        if self.words.text().strip() or self.stage.currentData() is not None:
            self.words.clear()
            self.stage.setCurrentIndex(0)
        else:
            self.closed.setChecked(True)

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        colors = look.palette
        self.setFixedWidth(look.px(640))
        self._heading.setFont(look.font(36, BOLD))
        for quiet in (self._lead, self._count):
            quiet.setFont(look.font(17))
            quiet.setStyleSheet(f"color: {colors.ink_muted};")
        self._count.setFont(look.font(17, SEMIBOLD))
        self._read_only.setFont(look.font(TEXT, SEMIBOLD))
        self._read_only.setStyleSheet(f"color: {colors.warning};")
        fields = (self.words, self.stage, self.minutes)
        for field in (
            *self.sortings.values(),
            self.closed,
            self.only,
            self._minutes_label,
            *fields,
        ):
            field.setFont(look.font(TEXT))
        for field in fields:
            field.setMinimumHeight(look.px(34))
        for button in self._buttons():
            button.set_look(look)
        self._column.setSpacing(look.px(12))

    def _lay_out(self) -> None:
        for text in (self._lead, self._count, self._read_only):
            text.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._lead)
        self._gap()
        for button in self.sortings.values():
            self._column.addWidget(button)
        self._column.addWidget(self.only)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._gap()
        self._column.addWidget(self.words)
        self._column.addLayout(_side_by_side(self.stage, self._minutes_label, self.minutes))
        self._column.addWidget(self.closed)
        self._gap()
        self._column.addWidget(self._count)
        self._column.addWidget(self._read_only)
        self._row = _side_by_side(*self._buttons())
        self._row.addStretch(1)
        self._gap()
        self._column.addLayout(self._row)

    def _gap(self) -> None:
        """Set apart what is asked from what is said."""
        self._column.addSpacing(8)

    def _connect(self) -> None:
        for button in self.sortings.values():
            button.toggled.connect(self.refresh)
        self.words.textChanged.connect(self.refresh)
        self.stage.currentIndexChanged.connect(self.refresh)
        self.closed.toggled.connect(self.refresh)
        self.only.toggled.connect(self.refresh)
        self.deal_button.clicked.connect(self.started)
        self.all_button.clicked.connect(self.widen)
        self.go_on_button.clicked.connect(self.gone_on)
        self.leave_button.clicked.connect(self.left)

    def _buttons(self) -> tuple[CapButton, ...]:
        return (self.deal_button, self.go_on_button, self.all_button, self.leave_button)


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _minutes_field(parent: QWidget) -> NumberField:
    unit = say(" minutes", about="behind their number")
    field = NumberField(0, _MOST_MINUTES, parent, unit=unit)
    field.setSpecialValueText(say("as long as it takes"))
    field.setAccessibleName(say("Minutes for all of them"))
    return field
