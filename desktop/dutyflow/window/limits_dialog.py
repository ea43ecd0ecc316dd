"""From where on a team has too much: two numbers, in force as soon as they are set."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from dutyflow.guide.window import offer_guide
from dutyflow.plain import label
from dutyflow_models.checks.situation import Limits

_ABOUT = "These limits are yours and stay on this machine; the file does not know them."


class LimitsDialog(QDialog):
    """The limits of *overload* and *concentration*; what is found follows while one tries."""

    chosen = Signal(object)
    """The `Limits` in force from now on."""

    def __init__(self, limits: Limits, parent: QWidget) -> None:
        """Begin with the limits in force."""
        super().__init__(parent)
        self.setWindowTitle("Limits of findings")
        self.load = self._box(1, 999, "")
        self.share = self._box(1, 100, " %")
        self._show(limits)
        for box in (self.load, self.share):
            box.valueChanged.connect(self._choose)
        self._lay_out()

    @property
    def limits(self) -> Limits:
        """What the boxes say."""
        return Limits(load=self.load.value(), share=self.share.value() / 100)

    def _show(self, limits: Limits) -> None:
        self.load.setValue(limits.load)
        self.share.setValue(round(limits.share * 100))

    def _choose(self) -> None:
        self.chosen.emit(self.limits)

    def _box(self, least: int, most: int, unit: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setSuffix(unit)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow("A team is &overloaded when it carries more than", self.load)
        form.addRow("One team has &too much when accountable for more than", self.share)
        about = label(_ABOUT, self)
        about.setProperty("quiet", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        offer_guide(self, buttons, "findings")
        usual = QPushButton("Usual &limits", self)
        usual.setAutoDefault(False)
        usual.clicked.connect(lambda: self._show(Limits()))
        buttons.addButton(usual, QDialogButtonBox.ButtonRole.ResetRole)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(about)
        column.addWidget(buttons)
