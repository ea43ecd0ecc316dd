"""Lists of what belongs to the subject: assignments, hand-offs, groups, decisions, ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.locales import day_in_words
from dutyflow.panels.point_rows import KINDS
from dutyflow.panels.role_grid import COLUMNS
from dutyflow.panels.row_list import Line, RowList
from dutyflow.step_texts import called
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.language import say, say_marked, several
from dutyflow_models.terms import role_words
from dutyflow_models.wording import in_words, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection
    from dutyflow_models.org import Assignment, Organisation, When

MOST = 200
"""Lines of a list; more would take a second to be measured, and nobody reads them."""


class ListField(RowList):
    """What all lists of the inspector share; subclasses yield their lines."""

    removes = False
    chooses = False

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """List something of the subject."""
        super().__init__(
            field.label,
            inspection,
            parent,
            choose=self.choose if self.chooses else None,
            remove=self.remove if self.removes else None,
        )
        self.field = field

    @property
    def present(self) -> bool:
        """Say whether there is a line."""
        return bool(self.lines)

    def fill(self, *, fresh: bool) -> None:
        """Show the lines of the subject, at most `MOST`; a last one counts the others."""
        if fresh:
            self.current = 0
        lines = tuple(self.find_lines())
        more = len(lines) - MOST
        if more > 0:
            lines = (
                *lines[:MOST],
                Line("", several("… and {n} more", "… and {n} more", more), quiet=True),
            )
        self.show_lines(lines)

    def finish(self) -> None:
        """Nothing is pending here."""

    def find_lines(self) -> Iterator[Line]:
        """Yield what belongs to the subject."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """Go to what a line is about."""

    def remove(self, key: str) -> None:
        """Remove what a line is about."""


class Assignments(ListField):
    """Roles that hold under a condition, each as a sentence; the first whose condition holds."""

    removes = True

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        duty = self.inspection.duty
        if duty is not None:
            for at, assignment in enumerate(duty.assignments):
                org = self.inspection.document.organisation
                yield Line(str(at), assignment_sentence(assignment, org))

    def remove(self, key: str) -> None:
        """Remove it."""
        duty = self.inspection.duty
        if duty is not None:
            kept = tuple(each for at, each in enumerate(duty.assignments) if str(at) != key)
            edit = partial(set_duty, duty_id=duty.id, fields={"assignments": kept})
            self.inspection.run(
                say("Remove an assignment of {duty}", duty=called(duty.title)), edit
            )


class HandOffs(ListField):
    """The hand-offs that reach a duty and those that leave it; a click selects one."""

    chooses = True

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        duty, document = self.inspection.duty, self.inspection.document
        if duty is None:
            return
        org = document.shown if duty.id in document.shown.duties_by_id else document.organisation
        titles = org.duties_by_id
        for key, handoff in org.handoffs_by_key.items():
            if handoff.target == duty.id:
                other = titles.get(handoff.source)
                yield Line(key, other.title if other else handoff.source, "←", handoff.passes)
        for key, handoff in org.handoffs_by_key.items():
            if handoff.source == duty.id:
                other = titles.get(handoff.target)
                yield Line(key, other.title if other else handoff.target, "→", handoff.passes)

    def choose(self, key: str) -> None:
        """Go there."""
        self.inspection.document.selection.select_handoff(key)


class Ends(ListField):
    """From which duty to which; a click goes there."""

    chooses = True

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        handoff = self.inspection.handoff
        if handoff is not None:
            known = self.inspection.document.organisation.duties_by_id
            for sign, key in ((say("From"), handoff.source), (say("To"), handoff.target)):
                title = known[key].title if key in known else say("{value} (not there)", value=key)
                yield Line(key, title, sign)

    def choose(self, key: str) -> None:
        """Go there."""
        if key in self.inspection.document.organisation.duties_by_id:
            self.inspection.document.selection.select_duties([key])


class Groups(ListField):
    """The groups that a team is in."""

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        team = self.inspection.team
        for group in self.inspection.document.organisation.groups:
            if team is not None and team.id in group.teams:
                yield Line(group.id, group.title, remark=group.description)


class Said(ListField):
    """Decisions and points about a duty; a click goes to them in their list."""

    chooses = True

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        duty, org = self.inspection.duty, self.inspection.document.organisation
        if duty is None:
            return
        for at, decision in enumerate(org.decisions):
            if duty.id in decision.about:
                remark = " · ".join(
                    part for part in (say("Decided"), day_in_words(decision.date)) if part
                )
                yield Line(f"decision {at}", decision.text, remark=remark)
        for at, point in enumerate(org.points):
            if duty.id in point.about:
                kind = say_marked(KINDS[point.kind]) if point.kind else say("Point")
                state = say("closed") if point.state == "closed" else ""
                by = point.raised_by
                remark = " · ".join(part for part in (kind, by, state) if part)
                yield Line(f"point {at}", point.text, remark=remark)

    def choose(self, key: str) -> None:
        """Go there."""
        self.inspection.want_entry(key)


class Unknown(ListField):
    """Keys that this version does not know; they stay in the file as they are."""

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        part, document = self.inspection.part, self.inspection.document
        extra = dict((part.model_extra if part is not None else None) or {})
        if self.inspection.subject.kind == "organisation":
            extra = {**(document.organisation.model_extra or {}), **extra}
        for key, value in extra.items():
            yield Line(key, f"{key}: {in_words(value)}", quiet=True)


class Fixed(ListField):
    """The id, which never changes because other entries refer to it."""

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        value = self.inspection.value(self.field)
        if isinstance(value, str):
            yield Line(value, value, quiet=True)


class Counts(ListField):
    """How much there is in the scenario shown, and how to begin."""

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        shown = self.inspection.document.shown
        said = (
            several("{n} duty", "{n} duties", len(shown.duties)),
            several("{n} team", "{n} teams", len(shown.teams)),
            several("{n} hand-off", "{n} hand-offs", len(shown.handoffs)),
            several("{n} stage", "{n} stages", len(shown.stages)),
        )
        yield Line("counts", " · ".join(said))
        if shown.duties:
            hint = say("Click a card, a team or an arrow to see and edit all about it here.")
        else:
            hint = say("Press N and type a title to add the first duty.")
        yield Line("hint", hint, quiet=True)


def select_handoff_again(inspection: Inspection, place: int) -> None:
    """Select the hand-off at a place of the file's list, whatever its key is now."""
    document = inspection.document
    document.selection.select_handoff(list(document.organisation.handoffs_by_key)[place])


def assignment_sentence(assignment: Assignment, org: Organisation) -> str:
    """Say an assignment: “When sre = true: accountable SRE”."""
    roles = []
    for role in COLUMNS:
        held = getattr(assignment, role)
        if held is None:
            continue
        ids = (held,) if isinstance(held, str) else held
        names = [org.teams_by_id[each].title if each in org.teams_by_id else each for each in ids]
        roles.append(f"{role_words(role)} {', '.join(names) or say('nobody')}")
    condition = condition_words(assignment.when)
    if not roles:
        return say("When {condition}: nothing changes", condition=condition)
    return say("When {condition}: {roles}", condition=condition, roles="; ".join(roles))


def condition_words(when: When) -> str:
    """Say a condition: “sre = true and hosting = cloud or on-premises”."""
    said = []
    for factor_id, wanted in when.items():
        facts = wanted if isinstance(wanted, tuple | list) else (wanted,)
        said.append(f"{factor_id} = {listed([in_words(fact) for fact in facts], 'or')}")
    return listed(said) or say("nothing else is said")
