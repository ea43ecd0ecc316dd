"""One of a few values: a list that drops down, and a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.painting.fonts import picture_font, sized
from dutyflow.panels.fields import CHOICES, Option, options
from dutyflow.panels.inspection import SEVERAL_VALUES
from dutyflow.panels.measures import ROW, TEXT
from dutyflow.plain import as_tool_tip, set_tool_tip
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection


class Choice(DropDown):
    """A value out of those that the format knows, or a stage out of those there are."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Choose for a field of the subject."""
        super().__init__(field.label, parent)
        self.field = field
        self._inspection = inspection
        self._options: tuple[Option, ...] = ()
        self.setFont(picture_font(sized(TEXT)))
        self.setPlaceholderText(say("Several"))
        self.activated.connect(self._chosen)

    @property
    def present(self) -> bool:
        """Say whether the subject has a value here."""
        return self.currentIndex() >= 0 and self._options[self.currentIndex()].value is not None

    def fill(self, *, fresh: bool) -> None:
        """Show the value; one that is not among the choices is shown as it is written."""
        value = self._inspection.value(self.field)
        known = self._choices()
        values = [option.value for option in known]
        if isinstance(value, str) and value not in values and value != SEVERAL_VALUES:
            known = (*known, Option(value, say("{value} (unknown)", value=value)))
            values.append(value)
        self._offer(known)
        self.setCurrentIndex(-1 if value == SEVERAL_VALUES else values.index(_as_text(value)))
        self.setEnabled(not self._inspection.document.read_only)
        set_tool_tip(self, self.currentText())

    def height_for(self, _width: int) -> int:
        """Return the height in pixels."""
        return sized(ROW)

    def finish(self) -> None:
        """Nothing is pending here: a choice is an edit at once."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Drop down; what is chosen then is a step of its own."""
        self._inspection.end_typing()
        super().showPopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let what the arrow keys went through be one step."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._inspection.end_typing()

    def _choices(self) -> tuple[Option, ...]:
        if self.field.editor == "stage":
            stages = self._inspection.document.organisation.stages
            return (
                Option(None, say("No stage")),
                *(Option(each.id, each.title) for each in stages),
            )
        return options(CHOICES[self.field.name], self.field.name)

    def _offer(self, known: tuple[Option, ...]) -> None:
        if known == self._options:
            return
        self._options = known
        self.clear()
        for index, option in enumerate(known):
            self.addItem(option.text)
            hint = as_tool_tip(option.hint or option.text)
            self.setItemData(index, hint, Qt.ItemDataRole.ToolTipRole)

    def _chosen(self, index: int) -> None:
        self._inspection.give(self.field, self._options[index].value, stepping=True)
        self.fill(fresh=False)


class Switch(QCheckBox):
    """Yes or no."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Tick for a field of the subject; the field's hint says what yes means."""
        super().__init__(field.hint, parent)
        self.field = field
        self._inspection = inspection
        self.setFont(picture_font(sized(TEXT)))
        self.setAccessibleName(f"{field.label}: {field.hint}")
        self.clicked.connect(self._clicked)

    @property
    def present(self) -> bool:
        """Say whether it is ticked."""
        return self.isChecked()

    def fill(self, *, fresh: bool) -> None:
        """Show the value."""
        self.setChecked(self._inspection.value(self.field) is True)
        self.setEnabled(not self._inspection.document.read_only)

    def height_for(self, _width: int) -> int:
        """Return the height in pixels."""
        return sized(ROW)

    def finish(self) -> None:
        """Nothing is pending here: a tick is an edit at once."""

    def _clicked(self, ticked: bool) -> None:
        self._inspection.give(self.field, ticked)
        self.fill(fresh=False)


def _as_text(value: object) -> str | None:
    return value if isinstance(value, str) else None
