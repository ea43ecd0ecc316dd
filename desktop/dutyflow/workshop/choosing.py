"""What scenes ask before they begin: which duties, and which teams take part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow.plain import label, menu_text, set_tool_tip
from dutyflow.workshop.look import SEMIBOLD
from dutyflow.workshop.team_faces import shown_apart, teams_present
from dutyflow_models.language import say
from dutyflow_models.picture.text_wrap import ELLIPSIS, clean, shorten
from dutyflow_models.searching import duties_with
from dutyflow_models.workshop.dealing import CLOSED

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.workshop.look import Look
    from dutyflow_models.org import Duty

TEXT_PIXELS = 16
HEADING_PIXELS = 20
Which = Literal["selected", "open", "all"]
_HEADING = "heading of a choice"
_ASKED = (QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox, QListWidget)
_TEAM_COLUMNS = 2
_TEAM_WIDTH = 190


def _measured(text: str) -> float:
    return qt_measure(text, TEXT_PIXELS, 400)


def heading(text: str, parent: QWidget) -> QWidget:
    """Make a heading that is read from the back row."""
    made = label(text, parent)
    made.setObjectName(_HEADING)
    made.setFont(picture_font(HEADING_PIXELS, SEMIBOLD))
    return made


def dress(page: QWidget, look: Look) -> None:
    """Let what is asked on a page be as large as its window allows."""
    for part in page.findChildren(QWidget):
        if isinstance(part, _ASKED):
            part.setFont(look.font(TEXT_PIXELS))
        elif part.objectName() == _HEADING:
            part.setFont(look.font(HEADING_PIXELS, SEMIBOLD))


class DutyChoice(QWidget):
    """The selection, all that are open, or all; with words, only those that hold them."""

    changed = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Begin with the selection, if there is one."""
        super().__init__(parent)
        self._org = shown_apart(document)
        self._selected = frozenset(document.selection.duties)
        self.buttons: dict[Which, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(say("Which duties"), self))
        for which in ("selected", "open", "all"):
            button = self.buttons[which] = QRadioButton(self)
            button.setFont(picture_font(TEXT_PIXELS))
            button.toggled.connect(self._tell)
            column.addWidget(button)
        self.words = QLineEdit(self)
        self.words.setFont(picture_font(TEXT_PIXELS))
        self.words.setPlaceholderText(say("Only with these words"))
        self.words.setAccessibleName(say("Only duties with these words"))
        self.words.textChanged.connect(self._tell)
        column.addWidget(self.words)
        column.addStretch(1)
        self._name_buttons()
        enabled = [each for each in self.buttons.values() if each.isEnabled()]
        (enabled or list(self.buttons.values()))[0].setChecked(True)

    @property
    def duty_ids(self) -> list[str]:
        """The duties chosen, in the order of the file."""
        which: Which = next(
            (each for each, button in self.buttons.items() if button.isChecked()), "all"
        )
        holding = {duty.id for duty in duties_with(self._org, self.words.text())}
        found = (duty.id for duty in self._duties(which) if duty.id in holding)
        return list(dict.fromkeys(found))

    def _duties(self, which: Which) -> list[Duty]:
        duties = self._org.duties
        if which == "selected":
            return [duty for duty in duties if duty.id in self._selected]
        return [duty for duty in duties if which == "all" or duty.status not in CLOSED]

    def _name_buttons(self) -> None:
        texts: dict[Which, str] = {
            "selected": say("&Selected on the board"),
            "open": say("All that are &open"),
            "all": say("&All"),
        }
        for which, button in self.buttons.items():
            count = len(self._duties(which))
            button.setText(f"{texts[which]} ({count})")
            button.setEnabled(count > 0)

    def _tell(self) -> None:
        self.changed.emit()


class TeamChoice(QWidget):
    """A box for each team of the scenario shown, in the board's order."""

    changed = Signal()

    def __init__(self, document: Document, title: str, parent: QWidget) -> None:
        """Begin with every team but those from outside."""
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        inner = QWidget(self)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(12)
        teams = teams_present(document)
        rows = -(-len(teams) // _TEAM_COLUMNS)
        for place, team in enumerate(teams):
            name = shorten(clean(team.title), _TEAM_WIDTH, _measured)
            box = self.boxes[team.id] = QCheckBox(menu_text(name), inner)
            set_tool_tip(box, team.title if name.endswith(ELLIPSIS) else "")
            box.setFont(picture_font(TEXT_PIXELS))
            box.setChecked(not team.external)
            box.toggled.connect(lambda _: self.changed.emit())
            grid.addWidget(box, place % rows, place // rows)
        grid.setRowStretch(rows, 1)
        area = QScrollArea(self)
        area.setAccessibleName(say("Teams"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        for ground in (area.viewport(), inner):
            ground.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading(title, self))
        column.addWidget(area, 1)

    @property
    def team_ids(self) -> list[str]:
        """The teams chosen, in the board's order."""
        return [team_id for team_id, box in self.boxes.items() if box.isChecked()]
