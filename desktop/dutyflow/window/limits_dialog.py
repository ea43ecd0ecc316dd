"""From where on a team has too much: two numbers, in force as soon as they are set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.guide.window import offer_guide
from dutyflow.number_box import NumberBox
from dutyflow.plain import label
from dutyflow_models.checks.situation import Limits
from dutyflow_models.language import say


class LimitBoxes(QWidget):
    """The limits of *overload* and *concentration* as two boxes in a form."""

    chosen = Signal(object)
    """The `Limits` that the boxes say now."""

    def __init__(self, limits: Limits, form: QFormLayout, parent: QWidget) -> None:
        """Add the boxes to a form, with the limits in force."""
        super().__init__(parent)
        self.hide()
        self.load = NumberBox(1, 999, parent=parent)
        self.share = NumberBox(1, 100, " %", parent)
        self.show_limits(limits)
        wide = max(box.sizeHint().width() for box in (self.load, self.share))
        for box in (self.load, self.share):
            box.setMinimumWidth(wide)
            box.valueChanged.connect(lambda: self.chosen.emit(self.limits))
        form.addRow(say("A team is &overloaded when it carries more than"), self.load)
        form.addRow(say("One team has &too much when accountable for more than"), self.share)

    @property
    def limits(self) -> Limits:
        """What the boxes say."""
        return Limits(load=self.load.value(), share=self.share.value() / 100)

    def show_limits(self, limits: Limits) -> None:
        """Let the boxes say other limits."""
        self.load.setValue(limits.load)
        self.share.setValue(round(limits.share * 100))


class LimitsDialog(QDialog):
    """The limits alone; what is found follows while one tries."""

    chosen = Signal(object)
    """The `Limits` in force from now on."""

    def __init__(self, limits: Limits, parent: QWidget) -> None:
        """Begin with the limits in force."""
        super().__init__(parent)
        self.setWindowTitle(say("Limits of findings"))
        form = QFormLayout()
        self.boxes = LimitBoxes(limits, form, self)
        self.boxes.chosen.connect(self.chosen)
        about = label(
            say("These limits are yours and stay on this machine; the file does not know them."),
            self,
        )
        about.setProperty("quiet", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        offer_guide(self, buttons, "findings")
        usual = QPushButton(say("Usual &limits"), self)
        usual.setAutoDefault(False)
        usual.clicked.connect(lambda: self.boxes.show_limits(Limits()))
        buttons.addButton(usual, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(about)
        column.addWidget(buttons)
