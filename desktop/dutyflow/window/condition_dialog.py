"""The question when something is there: for each factor any of its answers, or whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
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

from dutyflow.plain import LONGEST_TIP, breakable, label, menu_text, set_tool_tip, shortened
from dutyflow_models.edits.conditions import condition_of, is_among, why_not_only_when
from dutyflow_models.language import say
from dutyflow_models.wording import in_words, when_in_words

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.org import Fact, When

SIZE = QSize(440, 380)
_LONGEST = 44


class ConditionDialog(QDialog):
    """Boxes by question; the condition in words stands below them.

    The questions are those there were when it was opened, whatever becomes of the document.
    """

    def __init__(
        self,
        document: Document,
        title: str,
        when: When | None,
        parent: QWidget,
        several: bool = False,
    ) -> None:
        """Ask for what is called `title`, beginning with the condition it has.

        None are several that differ; OK waits until something is chosen for all of them.
        """
        super().__init__(parent)
        self.setWindowTitle(say("There only when…"))
        self._organisation = document.organisation
        self._kept: dict[str, Fact | tuple[Fact, ...]] = {}
        self.boxes: dict[str, list[tuple[Fact, QCheckBox]]] = {}
        """By the id of the question: each answer with its box."""
        self.said = label("", self)
        self.said.setWordWrap(True)
        self.always = self._quick(say("Always"), {})
        case = condition_of(self._organisation, document.scenario)
        self.here = self._quick(say("Only in the case shown"), case)
        reason = why_not_only_when(self._organisation, document.scenario)
        self.here.setEnabled(reason is None)
        if reason is not None:
            set_tool_tip(self.here, reason)
        self._ok = self._lay_out(
            say("When are {title} there?", title=title)
            if several
            else say("When is {title} there?", title=title)
        )
        self.set_when(when or {})
        if when is None:
            self.said.setText(say("They differ now. What you choose here holds for all of them."))
            self._ok.setEnabled(False)
        self.resize(SIZE)

    @property
    def when(self) -> When:
        """The condition asked for; a question with no box checked, or with all, says nothing."""
        asked: dict[str, Fact | tuple[Fact, ...]] = {}
        for factor_id, answers in self.boxes.items():
            checked = [value for value, box in answers if box.isChecked()]
            values = (*checked, *self._strange(factor_id))
            if values and (not checked or len(checked) < len(answers)):
                asked[factor_id] = values[0] if len(values) == 1 else values
        strange = {each: value for each, value in self._kept.items() if each not in self.boxes}
        return {**strange, **asked}

    def set_when(self, when: When) -> None:
        """Check the boxes of a condition."""
        self._kept = dict(when)
        for factor_id, answers in self.boxes.items():
            values = self._wanted(factor_id)
            for value, box in answers:
                box.setChecked(is_among(value, values))
        self._say()

    def _wanted(self, factor_id: str) -> tuple[Fact, ...]:
        wanted = self._kept.get(factor_id, ())
        return wanted if isinstance(wanted, tuple) else (wanted,)

    def _strange(self, factor_id: str) -> list[Fact]:
        """Return what the condition wants that is no answer: it is not dropped unasked."""
        answers = [value for value, _ in self.boxes[factor_id]]
        return [value for value in self._wanted(factor_id) if not is_among(value, answers)]

    def _quick(self, text: str, when: When) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.set_when(when))
        return button

    def _lay_out(self, question: str) -> QPushButton:
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
        return buttons.button(QDialogButtonBox.StandardButton.Ok)

    def _questions(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setAccessibleName(say("Questions and answers"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        content = QWidget(area)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 4)
        for factor in self._organisation.factors:
            said = breakable(shortened(" ".join(factor.title.split()), LONGEST_TIP))
            question = label(said, content)
            question.setWordWrap(True)
            column.addWidget(question)
            answers = self.boxes.setdefault(factor.id, [])
            for value in factor.values:
                said = in_words(value)
                box = QCheckBox(menu_text(shortened(said, _LONGEST)), content)
                box.setAccessibleName(f"{factor.title}: {said}")
                set_tool_tip(box, said if len(said) > _LONGEST else "")
                box.clicked.connect(self._say)
                answers.append((value, box))
                column.addWidget(box)
            column.addSpacing(8)
        column.addStretch(1)
        area.setWidget(content)
        return area

    def _say(self) -> None:
        when = self.when
        said = when_in_words(when, self._organisation.factors)
        self._ok.setEnabled(True)
        self.said.setText(
            say("There only when {condition}.", condition=said) if when else say("There always.")
        )
