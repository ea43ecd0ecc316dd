"""What the inspector looks at: the selection, as the parts of the organisation it names."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from dutyflow.step_texts import called
from dutyflow_models.edits.duties import set_duties, set_duty
from dutyflow_models.edits.groups import set_group
from dutyflow_models.edits.handoffs import set_handoff
from dutyflow_models.edits.identity import set_identity
from dutyflow_models.edits.merges import merged_group
from dutyflow_models.edits.teams import set_team
from dutyflow_models.language import say, several
from dutyflow_models.org import Group
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow.document import Document, Edit
    from dutyflow_models.org import Part

SubjectKind = Literal["organisation", "duty", "several", "team", "merged", "handoff"]


@dataclass(frozen=True, slots=True)
class Subject:
    """Which parts are looked at; ids are those of the organisation itself, not of a scenario."""

    kind: SubjectKind = "organisation"
    ids: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The only id, or the last one selected; empty for the organisation."""
        return self.ids[-1] if self.ids else ""


def subject_of(document: Document) -> Subject:
    """Return what is selected; nothing, or what is gone, is the organisation."""
    selection, org = document.selection, document.organisation
    if selection.handoff is not None:
        key = selection.handoff
        return Subject("handoff", (key,)) if key in org.handoffs_by_key else Subject()
    if selection.team is not None:
        if document.lane_team(selection.team) is not None:
            return Subject("team", (selection.team,))
        there = selection.team in document.shown.teams_by_id
        return Subject("merged", (selection.team,)) if there else Subject()
    duties = tuple(each for each in selection.duties if each in org.duties_by_id)
    if not duties:
        return Subject()
    return Subject("duty" if len(duties) == 1 else "several", duties)


def parts_of(subject: Subject, document: Document) -> tuple[Part, ...]:
    """Return the parts themselves, a merged lane's group; empty when they are gone."""
    if subject.kind == "organisation":
        return (document.organisation.org,)
    if subject.kind == "merged":
        group = merged_group(document.organisation, document.scenario, subject.id)
        return (group,) if group is not None else ()
    known = _parts_by_id(subject.kind, document)
    return tuple(known[each] for each in subject.ids if each in known)


def name_of(subject: Subject, document: Document) -> str:
    """Name the subject in an undo text."""
    if subject.kind == "several":
        return several("{n} duty", "{n} duties", len(subject.ids))
    parts = parts_of(subject, document)
    if subject.kind == "organisation" or not parts:
        return say("the organisation")
    return called(title_of(parts[0], document.organisation.duties_by_id))


def _parts_by_id(kind: SubjectKind, document: Document) -> Mapping[str, Part]:
    if kind == "team":
        return document.organisation.teams_by_id
    if kind == "handoff":
        return document.organisation.handoffs_by_key
    return document.organisation.duties_by_id


def edit_of(subject: Subject, fields: Mapping[str, object], document: Document) -> Edit:
    """Return the edit that sets these fields of the subject."""
    parts = parts_of(subject, document)
    if subject.kind == "merged" and parts and isinstance(parts[0], Group):
        return partial(set_group, group_id=parts[0].id, fields=fields)
    if subject.kind == "duty":
        return partial(set_duty, duty_id=subject.id, fields=fields)
    if subject.kind == "several":
        return partial(set_duties, duty_ids=subject.ids, fields=fields)
    if subject.kind == "team":
        return partial(set_team, team_id=subject.id, fields=fields)
    if subject.kind == "handoff":
        return partial(set_handoff, key=subject.id, fields=fields)
    return partial(set_identity, fields=fields)
