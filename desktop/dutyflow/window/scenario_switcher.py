"""The panel below the scenario button: factors as questions, named scenarios, live while open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.at_hand import scenarios
from dutyflow.plain import label, menu_text, set_tool_tip, shortened
from dutyflow_models.language import say, several
from dutyflow_models.scenario import (
    crossings,
    effective,
    facts_of,
    holds,
    is_base,
    scenario_by_facts,
    scenario_by_id,
)
from dutyflow_models.wording import in_words, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow_models.org import Fact, Factor

WIDTH = 420
"""The panel's width in pixels."""
_IN_A_ROW = 46
"""Letters of all values of a factor that fit side by side; more stand one below another."""
_LONGEST_VALUE = 44


class _Answer(NamedTuple):
    factor_id: str
    fact: Fact
    button: QPushButton


def answer(document: Document, factor_id: str, fact: Fact) -> None:
    """Show the case in which a factor has this value: a named scenario if it is one, else ad hoc.

    What the scenario shown merges stays merged.
    """
    org, scenario = document.organisation, document.scenario
    facts = facts_of(org, scenario) | {factor_id: fact}
    named = scenario_by_id(org, document.layout.scenario)
    if named is None or not named.merge:
        known = scenario_by_facts(org, facts)
        if is_base(org, facts) or known is not None:
            chosen = None if known is None or is_base(org, facts) else known.id
            document.arrange(lambda layout: layout.showing(chosen))
            return
        named = None
    own = facts_of(org, named)
    differing = {each: value for each, value in facts.items() if not holds({each: value}, own)}
    shown = named.id if named is not None else None
    document.arrange(lambda layout: layout.replacing(scenario=shown, facts=differing))


class ScenarioSwitcher(QFrame):
    """Chooses what is shown; Esc closes it, and what was chosen stays."""

    def __init__(self, desk: Desk, button: QWidget) -> None:
        """Belong to the button below which it opens."""
        super().__init__(button, Qt.WindowType.Popup)
        self.setObjectName("switcher")
        self.setAccessibleName(say("Scenario"))
        self._desk = desk
        self._button = button
        self._answers: list[_Answer] = []
        self._rows: list[tuple[str | None, QPushButton]] = []
        self._content = QWidget(self)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot())
        desk.document.arranged.connect(self._follow)
        desk.document.changed.connect(self._follow)

    def open(self) -> None:
        """Show the panel below its button, with the keyboard on the scenario shown."""
        self._fill()
        self.ensurePolished()
        foot = 0 if self._end.isHidden() else self._end.sizeHint().height()
        high = self._content.sizeHint().height() + foot + 4
        at = self._button.mapToGlobal(QPoint(0, self._button.height() + 4))
        room = self._button.screen().availableGeometry()
        high = min(high, max(200, room.bottom() - at.y() - 8))
        left = max(room.left(), min(at.x(), room.right() - WIDTH))
        self.setGeometry(QRect(left, at.y(), WIDTH, high))
        self.show()
        self._follow()
        for _, row in self._rows:
            if row.isChecked():
                row.setFocus()

    def choices(self) -> Iterator[tuple[str, str, bool]]:
        """Yield the factor, the value in words and whether it is chosen, for every answer."""
        for each in self._answers:
            yield each.factor_id, in_words(each.fact), each.button.isChecked()

    def answer_button(self, factor_id: str, fact: Fact) -> QPushButton:
        """Return the button of one answer."""
        return next(
            each.button
            for each in self._answers
            if each.factor_id == factor_id and repr(each.fact) == repr(fact)
        )

    def scenario_button(self, scenario_id: str | None) -> QPushButton:
        """Return the button of a named scenario; None is the base."""
        return next(row for known, row in self._rows if known == scenario_id)

    # --- what is in it -----------------------------------------------------------------------

    def _fill(self) -> None:
        self._answers, self._rows = [], []
        content = QWidget()
        content.setObjectName("switcher-content")
        column = QVBoxLayout(content)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        document = self._desk.document
        for factor in document.organisation.factors:
            if factor.values:
                column.addWidget(self._titled(plain(factor.title), factor.description, content))
                column.addLayout(self._answers_of(factor, content))
                column.addSpacing(8)
        column.addWidget(self._titled(say("Named scenarios"), "", content))
        for number, choice in enumerate(scenarios(document), start=1):
            column.addWidget(self._row(number, choice.id, choice.title, content))
        if not (document.organisation.scenarios or document.organisation.factors):
            column.addWidget(self._hint(content))
        column.addStretch(1)
        self._scroll.setWidget(content)
        self._content = content

    def _hint(self, parent: QWidget) -> QLabel:
        """Say what scenarios are for, where there is none yet."""
        hint = label(
            say(
                "There is one case only. Edit scenarios to add questions that change who does what,"
                " such as Hosting with the answers on-premises and cloud."
            ),
            parent,
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        return hint

    def _titled(self, title: str, description: str, parent: QWidget) -> QLabel:
        heading = label(title, parent)
        heading.setObjectName("heading")
        heading.setWordWrap(True)
        set_tool_tip(heading, description)
        return heading

    def _answers_of(self, factor: Factor, parent: QWidget) -> QHBoxLayout | QVBoxLayout:
        words = [_value_words(value) for value in factor.values]
        beside = sum(len(each) + 4 for each in words) <= _IN_A_ROW
        box = QHBoxLayout() if beside else QVBoxLayout()
        box.setSpacing(0 if beside else 2)
        last = len(words) - 1
        for at, (value, text) in enumerate(zip(factor.values, words, strict=True)):
            button = QPushButton(menu_text(shortened(text, _LONGEST_VALUE)), parent)
            button.setObjectName("bar-view" if beside and last else "switcher-row")
            place = {0: "first", last: "last"}.get(at, "between")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{plain(factor.title)} {text}")
            set_tool_tip(button, text if len(text) > _LONGEST_VALUE else "")
            button.clicked.connect(partial(self._choose, factor.id, value))
            box.addWidget(button)
            self._answers.append(_Answer(factor.id, value, button))
        if beside:
            box.addStretch(1)
        return box

    def _choose(self, factor_id: str, fact: Fact) -> None:
        answer(self._desk.document, factor_id, fact)
        self._follow()

    def _row(self, number: int, scenario_id: str | None, title: str, parent: QWidget) -> QWidget:
        row = QPushButton(parent)
        row.setObjectName("switcher-row")
        row.setCheckable(True)
        row.setAutoDefault(False)
        row.setAccessibleName(title)
        row.clicked.connect(partial(self._show_scenario, scenario_id))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(10, 3, 8, 3)
        name = label(row.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, 210), row)
        name.setObjectName("strong")
        org = self._desk.document.organisation
        crossing = crossings(effective(org, scenario_by_id(org, scenario_id)))
        count = label(several("{n} crossing", "{n} crossings", crossing), row)
        count.setObjectName("quiet")
        set_tool_tip(count, say("Hand-offs between teams in this scenario"))
        inside.addWidget(name)
        inside.addStretch(1)
        inside.addWidget(count)
        if number <= 9:
            keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            key = label(keys.replace("+", " "), row)
            key.setObjectName("key")
            inside.addWidget(key)
        row.setMinimumHeight(30)
        set_tool_tip(row, title if name.text() != title else "")
        self._rows.append((scenario_id, row))
        return row

    def _show_scenario(self, scenario_id: str | None) -> None:
        self._desk.document.arrange(lambda layout: layout.showing(scenario_id))
        self._follow()

    def _foot(self) -> QWidget:
        self._end = QFrame(self)
        self._end.setObjectName("switcher-foot")
        row = QHBoxLayout(self._end)
        row.setContentsMargins(10, 6, 10, 6)
        self._end.hide()
        actions = self._desk.window.actions_by_id
        for action_id in ("scenario-new", "scenarios-edit"):
            if not actions.knows(action_id):
                continue
            action = actions[action_id]
            button = QPushButton(action.text(), self._end)
            button.setAutoDefault(False)
            button.clicked.connect(self.close)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            self._end.show()
        row.addStretch(1)
        return self._end

    # --- following ---------------------------------------------------------------------------

    def _follow(self) -> None:
        """Check what is shown."""
        if not self._rows or not self.isVisible():
            return
        document = self._desk.document
        org, shown = document.organisation, document.scenario
        facts = facts_of(org, shown)
        for factor_id, fact, button in self._answers:
            button.setChecked(holds({factor_id: fact}, facts))
        shown_id = shown.id if shown is not None else None
        for scenario_id, row in self._rows:
            row.setChecked(scenario_id == shown_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; Ctrl and a digit choose a scenario here too."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and (
            1 <= digit <= min(9, len(self._rows))
        ):
            self._show_scenario(self._rows[digit - 1][0])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Bring what gets the keyboard into sight."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused)
        return moved


def _value_words(value: Fact) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return plain(in_words(value))
