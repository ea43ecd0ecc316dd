"""The forms of the editor of scenarios: one for a scenario, a question, a group of teams.

A form is built anew after every change, so that it never shows what is no more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.drop_down import DropDown
from dutyflow.plain import LONGEST_TIP, breakable, label, menu_text, set_tool_tip, shortened
from dutyflow.step_texts import called
from dutyflow_models.edits.factors import fact_meant, remove_value, rename_value, set_factor
from dutyflow_models.edits.groups import set_group
from dutyflow_models.edits.merges import merge_group, unmerge
from dutyflow_models.edits.scenarios import rename_scenario, set_fact
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import in_words

if TYPE_CHECKING:
    from dutyflow.document import Document, Edit
    from dutyflow.window.scenario_entries import Kind
    from dutyflow_models.org import Fact, Factor, Group, Scenario

LONGEST = 44
"""Letters of a title beside a box or in a list of answers."""
_WIDEST_NAME = 150
"""Pixels for a question beside its answers; a longer one has several lines."""
EMPTY = mark(
    "Nothing here depends on anything yet. Add a question, such as Hosting with the answers"
    " on-premises and cloud; then scenarios that answer it."
)
Made = Callable[[str], bool]


def form_of(document: Document, chosen: tuple[Kind, str] | None, parent: QWidget) -> QWidget:
    """Build the form of a scenario, a question or a group; without one, say what to do."""
    organisation = document.organisation
    page = QWidget(parent)
    rows = QFormLayout(page)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    kind, part_id = chosen or ("", "")
    if kind == "scenario":
        scenario = next(each for each in organisation.scenarios if each.id == part_id)
        _ScenarioForm(document, rows, scenario).lay_out()
    elif kind == "factor":
        factor = next(each for each in organisation.factors if each.id == part_id)
        _FactorForm(document, rows, factor).lay_out()
    elif kind == "group":
        group = next(each for each in organisation.groups if each.id == part_id)
        _GroupForm(document, rows, group).lay_out()
    else:
        hint = label(say_marked(EMPTY), page)
        hint.setWordWrap(True)
        rows.addRow(hint)
    return page


class _Form:
    """Rows of fields, each of which makes one undo step."""

    def __init__(self, document: Document, rows: QFormLayout) -> None:
        self.document, self.rows = document, rows

    @property
    def page(self) -> QWidget:
        page = self.rows.parentWidget()
        assert page is not None  # the layout was made for it
        return page

    def line(self, name: str, text: str, made: Made, hint: str = "") -> QLineEdit:
        """Return a field whose text counts when it is left or Enter is pressed."""
        field = QLineEdit(text, self.page)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setCursorPosition(0)

        def finish() -> None:
            if field.text().strip() == text.strip() or not made(field.text()):
                field.setText(text)

        field.editingFinished.connect(finish)
        return field

    def title(self, name: str, text: str, made: Made) -> None:
        field = self.line(name, text, made)
        self.page.setFocusProxy(field)
        self.rows.addRow(label(name, self.page), field)

    def boxes(self, name: str, boxes: list[QCheckBox]) -> None:
        column = QVBoxLayout()
        for box in boxes:
            column.addWidget(box)
        self.rows.addRow(label(name, self.page), column)

    def box(self, title: str, checked: bool, switch: Callable[[bool], bool]) -> QCheckBox:
        box = QCheckBox(menu_text(shortened(" ".join(title.split()), LONGEST)), self.page)
        box.setAccessibleName(title)
        set_tool_tip(box, title if len(title) > LONGEST else "")
        box.setChecked(checked)

        def click(wanted: bool) -> None:
            if not switch(wanted):
                box.setChecked(not wanted)

        box.clicked.connect(click)
        return box

    def run(self, text: str, edit: Edit) -> bool:
        return self.document.edit(text, edit)


class _ScenarioForm(_Form):
    """Name, an answer to each question, the groups that are one lane."""

    def __init__(self, document: Document, rows: QFormLayout, scenario: Scenario) -> None:
        super().__init__(document, rows)
        self._scenario = scenario

    def lay_out(self) -> None:
        organisation = self.document.organisation
        self.title(say("Name"), self._scenario.title, self._rename)
        for factor in organisation.factors:
            name = label(breakable(shortened(factor.title, LONGEST_TIP)), self.page)
            name.setWordWrap(True)
            name.setFixedWidth(_WIDEST_NAME)
            set_tool_tip(name, factor.title)
            self.rows.addRow(name, self._answers(factor))
        groups = [
            self.box(group.title, group.id in self._scenario.merge, partial(self._merge, group))
            for group in organisation.groups
        ]
        if groups:
            self.boxes(say("One lane"), groups)

    def _rename(self, title: str) -> bool:
        edit = partial(rename_scenario, scenario_id=self._scenario.id, title=title)
        return self.run(say("Rename scenario {title}", title=called(self._scenario.title)), edit)

    def _answers(self, factor: Factor) -> DropDown:
        choice = DropDown(factor.title, self.page)
        answers: list[Fact | None] = [None, *factor.values]
        usual = in_words(factor.usual)
        choice.addItem(
            shortened(
                say("As usual ({answer})", answer=usual) if usual else say("As usual"), LONGEST
            )
        )
        for value in factor.values:
            choice.addItem(shortened(in_words(value), LONGEST))
        said = self._scenario.facts.get(factor.id)
        held = next(
            (at for at, value in enumerate(answers) if repr(value) == repr(said)), len(answers)
        )
        if held == len(answers):
            choice.addItem(
                shortened(say("{answer} (not an answer)", answer=in_words(said)), LONGEST)
            )
        choice.setCurrentIndex(held)

        def answer(at: int) -> None:
            if at < len(answers) and at != held:
                edit = partial(
                    set_fact,
                    scenario_id=self._scenario.id,
                    factor_id=factor.id,
                    value=answers[at],
                )
                text = say(
                    "Answer {question} in {scenario}",
                    question=called(factor.title),
                    scenario=called(self._scenario.title),
                )
                if not self.run(text, edit):
                    choice.setCurrentIndex(held)

        choice.activated.connect(answer)
        return choice

    def _merge(self, group: Group, wanted: bool) -> bool:
        scenario_id, title = self._scenario.id, called(group.title)
        if wanted:
            edit: Edit = partial(merge_group, scenario_id=scenario_id, group_id=group.id)
            return self.run(say("Merge {title}", title=title), edit)
        return self.run(
            say("Take {title} apart", title=title),
            partial(unmerge, scenario_id=scenario_id, group_id=group.id),
        )


class _FactorForm(_Form):
    """The question and its answers, one of them the usual one."""

    def __init__(self, document: Document, rows: QFormLayout, factor: Factor) -> None:
        super().__init__(document, rows)
        self._factor = factor

    def lay_out(self) -> None:
        factor = self._factor
        self.title(say("Question"), factor.title, self._rename)
        for number, value in enumerate(factor.values, start=1):
            self.rows.addRow(
                label(say("Answer {number}", number=number), self.page), self._value(number, value)
            )
        more = self.line(
            say("Another answer"), "", self._add, say("Write an answer and press Enter")
        )
        self.rows.addRow(label(say("Another answer"), self.page), more)
        self.rows.addRow(label(say("Usual answer"), self.page), self._usual())

    def _rename(self, title: str) -> bool:
        edit = partial(set_factor, factor_id=self._factor.id, fields={"title": title})
        return self.run(say("Rename question {title}", title=called(self._factor.title)), edit)

    def _value(self, number: int, value: Fact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(
            self.line(
                say("Answer {number}", number=number), in_words(value), partial(self._write, value)
            )
        )
        remove = QPushButton(say("Remove"), self.page)
        remove.setAutoDefault(False)
        remove.setAccessibleName(say("Remove answer {number}", number=number))
        remove.clicked.connect(lambda: self._remove(value))
        row.addWidget(remove)
        return row

    def _write(self, value: Fact, text: str) -> bool:
        edit = partial(rename_value, factor_id=self._factor.id, old=value, new=fact_meant(text))
        return self.run(say("Rename answer {title}", title=called(in_words(value))), edit)

    def _remove(self, value: Fact) -> bool:
        edit = partial(remove_value, factor_id=self._factor.id, value=value)
        return self.run(say("Remove answer {title}", title=called(in_words(value))), edit)

    def _add(self, text: str) -> bool:
        values = (*self._factor.values, fact_meant(text))
        edit = partial(set_factor, factor_id=self._factor.id, fields={"values": values})
        return self.run(say("Add answer {title}", title=called(text)), edit)

    def _usual(self) -> DropDown:
        factor = self._factor
        choice = DropDown(say("Usual answer"), self.page)
        choice.addItems([shortened(in_words(value), LONGEST) for value in factor.values])
        held = next(
            (at for at, each in enumerate(factor.values) if repr(each) == repr(factor.usual)), -1
        )
        choice.setCurrentIndex(held)

        def make_usual(at: int) -> None:
            if at != held:
                fields = {"default": factor.values[at]}
                edit = partial(set_factor, factor_id=factor.id, fields=fields)
                self.run(
                    say("Let {answer} be usual", answer=called(in_words(factor.values[at]))), edit
                )

        choice.activated.connect(make_usual)
        return choice


class _GroupForm(_Form):
    """The name of a group and its teams."""

    def __init__(self, document: Document, rows: QFormLayout, group: Group) -> None:
        super().__init__(document, rows)
        self._group = group

    def lay_out(self) -> None:
        group, teams = self._group, self.document.organisation.teams
        self.title(say("Name"), group.title, self._rename)
        boxes = [
            self.box(team.title, team.id in group.teams, partial(self._join, team.id))
            for team in teams
        ]
        self.boxes(say("Teams"), boxes)

    def _rename(self, title: str) -> bool:
        edit = partial(set_group, group_id=self._group.id, fields={"title": title})
        return self.run(say("Rename group {title}", title=called(self._group.title)), edit)

    def _join(self, team_id: str, wanted: bool) -> bool:
        left = tuple(each for each in self._group.teams if each != team_id)
        teams = (*left, team_id) if wanted else left
        edit = partial(set_group, group_id=self._group.id, fields={"teams": teams})
        return self.run(say("Change the teams of {title}", title=called(self._group.title)), edit)
