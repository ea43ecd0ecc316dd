"""The question when something is there: for each factor any of its answers, or whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.plain import label, menu_text, set_tool_tip, shortened
from dutyflow_models.edits.conditions import condition_of, is_among, why_not_only_when
from dutyflow_models.wording import in_words, when_in_words

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.org import Fact, Factor, When

SIZE = QSize(440, 380)
_LONGEST = 60


class ConditionDialog(QDialog):
    """Boxes by question; the condition in words stands below them."""

    def __init__(
        self, document: Document, title: str, when: When, parent: QWidget, several: bool = False
    ) -> None:
        """Ask for what is called `title`, beginning with the condition it has."""
        super().__init__(parent)
        self.setWindowTitle("There only when…")
        self._document = document
        self._kept = dict(when)
        self.boxes: list[tuple[Factor, Fact, QCheckBox]] = []
        self.said = label("", self)
        self.said.setWordWrap(True)
        self.always = self._quick("Always", {})
        self.here = self._quick("Only in the case shown", self._case_shown())
        reason = why_not_only_when(document.organisation, document.scenario)
        self.here.setEnabled(reason is None)
        if reason is not None:
            set_tool_tip(self.here, reason)
        self._lay_out(f"When {'are' if several else 'is'} {title} there?")
        self.set_when(when)
        self.resize(SIZE)

    @property
    def when(self) -> When:
        """The condition asked for; a question with no box checked, or with all, says nothing."""
        asked: dict[str, Fact | tuple[Fact, ...]] = {}
        for factor in self._document.organisation.factors:
            checked = [v for known, v, box in self.boxes if known is factor and box.isChecked()]
            values = (*checked, *self._strange(factor))
            if not values or len(values) == len(factor.values):
                continue
            asked[factor.id] = values[0] if len(values) == 1 else values
        known = {factor.id for factor in self._document.organisation.factors}
        strange = {each: value for each, value in self._kept.items() if each not in known}
        return {**strange, **asked}

    def set_when(self, when: When) -> None:
        """Check the boxes of a condition."""
        self._kept = dict(when)
        for factor, value, box in self.boxes:
            wanted = when.get(factor.id, ())
            values = wanted if isinstance(wanted, tuple) else (wanted,)
            box.setChecked(is_among(value, values))
        self._say()

    def _strange(self, factor: Factor) -> list[Fact]:
        """Return what the condition wants that is no answer: it is not dropped unasked."""
        wanted = self._kept.get(factor.id, ())
        values = wanted if isinstance(wanted, tuple) else (wanted,)
        return [value for value in values if not is_among(value, factor.values)]

    def _case_shown(self) -> When:
        return condition_of(self._document.organisation, self._document.scenario)

    def _quick(self, text: str, when: When) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.set_when(when))
        return button

    def _lay_out(self, question: str) -> None:
        head = label(question, self)
        head.setWordWrap(True)
        quick = QHBoxLayout()
        quick.addWidget(self.always)
        quick.addWidget(self.here)
        quick.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addLayout(quick)
        column.addWidget(self._questions(), 1)
        column.addWidget(self.said)
        column.addWidget(buttons)

    def _questions(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        content = QWidget(area)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 4)
        for factor in self._document.organisation.factors:
            question = label(" ".join(factor.title.split()), content)
            question.setWordWrap(True)
            column.addWidget(question)
            for value in factor.values:
                box = QCheckBox(menu_text(shortened(in_words(value), _LONGEST)), content)
                box.setAccessibleName(f"{factor.title}: {in_words(value)}")
                box.toggled.connect(self._say)
                self.boxes.append((factor, value, box))
                column.addWidget(box)
            column.addSpacing(8)
        column.addStretch(1)
        area.setWidget(content)
        return area

    def _say(self) -> None:
        when = self.when
        said = when_in_words(when, self._document.organisation.factors)
        self.said.setText(f"There only when {said}." if when else "There always.")
