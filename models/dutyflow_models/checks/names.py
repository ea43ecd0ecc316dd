"""Checks of titles that mean two things, and of ids that mean nothing."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.checks.finding import Fix, Section
from dutyflow_models.checks.fixes import forget_ids, forget_teams
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import few_ids
from dutyflow_models.edits.duties import move_duties_to_stage, teams_in
from dutyflow_models.language import say, several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import AnyNamed, Assignment, Duty, Organisation


@check("same-title", "duties", "note")
def same_title(situation: Situation) -> Iterator[Seen]:
    """Several duties, or several teams, have one title; capitals and blanks make no difference."""
    yield from _titled_alike(situation.duties, "duties")
    yield from _titled_alike(situation.shown.teams, "teams")


@check("unknown-team", "duties", "warning")
def unknown_team(situation: Situation) -> Iterator[Seen]:
    """A duty, a group or a principle names a team that the file has not; the fix drops the name."""
    organisation = situation.organisation
    known = {*organisation.teams_by_id, None}
    for duty in organisation.duties:
        parts: tuple[Duty | Assignment, ...] = (duty, *duty.assignments)
        if not all(known.issuperset(_named_in(part)) for part in parts):
            missing = dict.fromkeys(each for each in teams_in(duty) if each not in known)
            edit = partial(forget_teams, duty_id=duty.id, gone=tuple(missing))
            yield _nameless(duty.title, missing, "duties", duty.id, edit)
    for group in organisation.groups:
        missing = dict.fromkeys(each for each in group.teams if each not in known)
        if missing:
            edit = partial(_forget_in_group, group_id=group.id, gone=tuple(missing))
            yield _nameless(group.title, missing, "groups", group.id, edit)
    for principle in organisation.principles:
        missing = dict.fromkeys(each for each in principle.applies_to if each not in known)
        if missing:
            edit = partial(_forget_in_principle, principle_id=principle.id, gone=tuple(missing))
            yield _nameless(principle.text, missing, "principles", principle.id, edit)


@check("unknown-stage", "duties", "warning")
def unknown_stage(situation: Situation) -> Iterator[Seen]:
    """A duty is in a stage that the file has not; the fix takes it out."""
    known = {*situation.organisation.stages_by_id, None}
    for duty in situation.organisation.duties:
        if duty.stage not in known:
            title, stage = quoted(duty.title), quoted(str(duty.stage))
            edit = partial(move_duties_to_stage, duty_ids=(duty.id,), stage_id=None)
            text = say("Take {duty} out of the stage {stage}", duty=title, stage=stage)
            sentence = say(
                "{duty} is in {stage}, and no stage is called so.", duty=title, stage=stage
            )
            yield Seen((duty.id,), sentence, Fix(text, edit))


def _titled_alike(parts: tuple[AnyNamed, ...], section: Section) -> Iterator[Seen]:
    alike: dict[str, list[AnyNamed]] = defaultdict(list)
    for part in parts:
        alike[" ".join(part.title.casefold().split())].append(part)
    for group in alike.values():
        if len(group) > 1:
            title = quoted(group[0].title)
            sentence = _called_alike(section, len(group), title)
            yield Seen(tuple(part.id for part in group), sentence, section=section)


def _called_alike(section: Section, count: int, title: str) -> str:
    if section == "teams":
        return several(
            "{n} team is called {title}.", "{n} teams are called {title}.", count, title=title
        )
    return several(
        "{n} duty is called {title}.", "{n} duties are called {title}.", count, title=title
    )


def _named_in(part: Duty | Assignment) -> tuple[str | None, ...]:
    """Return all teams with a role; quicker than `teams_in`, since nearly all are known."""
    return (
        *(part.responsible or ()),
        *(part.supports or ()),
        *(part.consulted or ()),
        *(part.informed or ()),
        *(part.consumers or ()),
        part.accountable,
    )


def _nameless(
    title: str,
    missing: dict[str, None],
    section: Section,
    part_id: str,
    edit: partial[Organisation],
) -> Seen:
    teams, named = few_ids(missing), quoted(title)
    sentence = say("{part} names {teams}, and no team is called so.", part=named, teams=teams)
    fix = Fix(say("Drop {names} from {part}", names=teams, part=named), edit)
    return Seen((part_id,), sentence, fix, section)


def _forget_in_group(org: Organisation, *, group_id: str, gone: tuple[str, ...]) -> Organisation:
    return org.replacing(groups=forget_ids(org.groups, group_id, "teams", gone))


def _forget_in_principle(
    org: Organisation, *, principle_id: str, gone: tuple[str, ...]
) -> Organisation:
    return org.replacing(principles=forget_ids(org.principles, principle_id, "applies_to", gone))
