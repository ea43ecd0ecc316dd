"""Who has a duty, changed by hand where a scenario is shown: step texts, reach and refusals, once.

Board, keys, matrix and inspector hand duties over through here. Lanes are named by the ids under
which they are shown; one that is several teams needs `member`, which `lane_menu` asks for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits import in_scenario
from dutyflow_models.edits.conditions import condition_of
from dutyflow_models.edits.reach import names, place_in
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLE_LETTERS, ROLES, Role, lane_of
from dutyflow_models.scenario import assignment_in_force, facts_of, in_answers
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dutyflow.document import Document, Edit
    from dutyflow_models.org import Organisation

UNASSIGNED = mark("Unassigned")
WHO_HAS_IT: tuple[Role, ...] = ("accountable", "responsible")
_GIVEN: dict[Role, str] = {
    "accountable": mark("Make {team} accountable for {title}"),
    "responsible": mark("Make {team} responsible for {title}"),
    "supports": mark("Make {team} a supporter of {title}"),
    "consulted": mark("Make {team} consulted on {title}"),
    "informed": mark("Make {team} informed of {title}"),
    "consumers": mark("Make {team} a user of {title}"),
}
_TAKEN: dict[Role, str] = {
    "accountable": mark("Make {team} no longer accountable for {title}"),
    "responsible": mark("Make {team} no longer responsible for {title}"),
    "supports": mark("Make {team} no longer a supporter of {title}"),
    "consulted": mark("Make {team} no longer consulted on {title}"),
    "informed": mark("Make {team} no longer informed of {title}"),
    "consumers": mark("Make {team} no longer a user of {title}"),
}
"""The steps that give a team a role in a duty, and that take it away."""


def give(
    document: Document, duty_ids: Sequence[str], lane_id: str | None, *, member: str | None = None
) -> bool:
    """Let a team take over, or nobody, in one undo step; False when nothing happened."""
    text = say(
        "Move {duties_called} to {team}",
        duties_called=duties_called(document, duty_ids),
        team=heir_called(document, lane_id, member),
    )
    edit = giving(document, duty_ids, lane_id, member=member)
    return document.edit(told_when(document, text, duty_ids), edit)


def giving(
    document: Document, duty_ids: Sequence[str], lane_id: str | None, *, member: str | None
) -> Edit:
    """Return the edit that lets a team take over, or nobody."""
    return partial(
        in_scenario.give_duties_in,
        scenario=document.scenario,
        duty_ids=duty_ids,
        team_id=lane_id,
        reach=document.reach.value,
        member=member,
    )


def share(
    document: Document, duty_ids: Sequence[str], lane_id: str, *, member: str | None = None
) -> bool:
    """Let a team join those responsible, in one undo step; False when nothing happened."""
    heir = heir_called(document, lane_id, member)
    text = say(
        "Share {duties_called} with {heir}",
        duties_called=duties_called(document, duty_ids),
        heir=heir,
    )
    edit = _sharing(document, duty_ids, lane_id, member)
    return document.edit(told_when(document, text, duty_ids, ("responsible",)), edit)


def why_not(
    document: Document, duty_ids: Sequence[str], lane_id: str | None, *, share: bool = False
) -> str | None:
    """Say why duties cannot be given to a lane, or shared with it; None if they can.

    In a lane that is several teams any of them may be meant.
    """
    members = document.members(lane_id)
    member = members[0].id if members else None
    if not share or lane_id is None:
        return in_scenario.may_give_in(
            document.organisation,
            document.scenario,
            duty_ids,
            lane_id,
            reach=document.reach.value,
            member=member,
        )
    try:
        _sharing(document, duty_ids, lane_id, member)(document.organisation)
    except EditRefused as refusal:
        return str(refusal)
    return None


def set_role(
    document: Document,
    duty_id: str,
    lane_id: str,
    role: Role,
    held: bool,
    *,
    member: str | None = None,
) -> bool:
    """Give a team a role or take it away in one undo step; False when nothing happened."""
    duty = document.organisation.duties_by_id[duty_id]
    team, title = heir_called(document, lane_id, member), called(duty.title)
    text = say_marked((_GIVEN if held else _TAKEN)[role]).format(team=team, title=title)
    edit = partial(
        in_scenario.set_role_in,
        scenario=document.scenario,
        duty_id=duty_id,
        team_id=lane_id,
        role=role,
        held=held,
        reach=document.reach.value,
        member=member,
    )
    return document.edit(told_when(document, text, [duty_id], (role,)), edit)


def take_out(document: Document, duty_id: str, lane_id: str, roles: Sequence[Role]) -> bool:
    """Take roles of a team away in one undo step; False when nothing happened."""
    scenario, reach = document.scenario, document.reach.value

    def edit(org: Organisation) -> Organisation:
        for role in roles:
            org = in_scenario.set_role_in(
                org, scenario, duty_id, lane_id, role, held=False, reach=reach
            )
        return org

    duty = document.organisation.duties_by_id[duty_id]
    text = say(
        "Take {team} out of {title}",
        team=heir_called(document, lane_id, None),
        title=called(duty.title),
    )
    return document.edit(told_when(document, text, [duty_id], roles), edit)


def add(
    document: Document,
    titles: Sequence[str],
    lane_id: str | None,
    stage_id: str | None,
    *,
    member: str | None = None,
) -> list[str]:
    """Add a duty for each title, in one undo step, and return their ids."""
    what = called(titles[0]) if len(titles) == 1 else counted(len(titles), "duty")
    before = set(document.organisation.duties_by_id)
    edit = partial(
        in_scenario.add_duties_in,
        scenario=document.scenario,
        titles=titles,
        reach=document.reach.value,
        team_id=lane_id,
        stage_id=stage_id,
        member=member,
    )
    if not document.edit(told_when(document, say("Add {what}", what=what)), edit):
        return []
    return [i for i in document.organisation.duties_by_id if i not in before]


def hand_off(document: Document, source: str, target: str) -> str | None:
    """Add a hand-off in one undo step and return its key; None when nothing happened."""
    before = set(document.organisation.handoffs_by_key)
    text = say(
        "Hand off {duties_called} to {duties_called_2}",
        duties_called=duties_called(document, [source]),
        duties_called_2=duties_called(document, [target]),
    )
    edit = partial(
        in_scenario.add_handoff_in,
        scenario=document.scenario,
        source=source,
        target=target,
        reach=document.reach.value,
    )
    if not document.edit(told_when(document, text), edit):
        return None
    return next(key for key in document.organisation.handoffs_by_key if key not in before)


def goes_to(document: Document, duty_ids: Iterable[str], roles: Sequence[Role] = WHO_HAS_IT) -> str:
    """Say what giving duties, or setting roles, changes; empty in the base, where it is plain."""
    if document.scenario is None:
        return ""
    place = place_in(document.organisation, document.scenario, document.reach.value)
    duties = document.organisation.duties_by_id
    return "; ".join(dict.fromkeys(place.told(duties[each], roles) for each in duty_ids))


def goes_to_by_role(document: Document, duty_id: str) -> list[str]:
    """Say where each role of a duty goes, roles that go to the same place in one sentence."""
    letters: dict[str, list[str]] = {}
    for role in ROLES:
        sentence = goes_to(document, [duty_id], (role,))
        letters.setdefault(sentence, []).append(ROLE_LETTERS[role])
    if len(letters) == 1:
        return [sentence for sentence in letters if sentence]
    return [f"{' '.join(each)}: {said[:1].lower()}{said[1:]}" for said, each in letters.items()]


def told_when(
    document: Document,
    text: str,
    duty_ids: Sequence[str] | None = None,
    roles: Sequence[Role] = WHO_HAS_IT,
) -> str:
    """Add to a step's text when it holds, if that is only in the case shown.

    It is not where an assignment says it already: that one is changed, whatever the reach.
    """
    if document.reach.value == "everywhere":
        return text
    org, scenario = document.organisation, document.scenario
    facts, duties = facts_of(org, scenario), org.duties_by_id
    rulings = (assignment_in_force(duties[each], facts) for each in duty_ids or ())
    if duty_ids and all(names(ruling, roles) for ruling in rulings):
        return text
    return say(
        "{text}, only when {in_answers}",
        text=text,
        in_answers=in_answers(org, condition_of(org, scenario)),
    )


def lane_in(document: Document, duty_id: str) -> str | None:
    """Return the lane in which a card lies; None is *Unassigned*."""
    duty = document.shown.duties_by_id.get(duty_id)
    return None if duty is None else lane_of(duty, document.shown.teams_by_id)


def roles_held(document: Document, duty_id: str, lane_id: str) -> tuple[Role, ...]:
    """Return the roles that a lane has in a duty in the scenario shown, the weightiest first."""
    duty = document.shown.duties_by_id.get(duty_id)
    if duty is None:
        return ()
    return tuple(role for role in ROLES if lane_id in duty.teams_as(role))


def heir_called(document: Document, lane_id: str | None, member: str | None) -> str:
    """Name who gets a duty: the one team that is meant, else the lane."""
    if lane_id is None:
        return say_marked(UNASSIGNED)
    known = document.organisation.teams_by_id
    if member is not None and member in known:
        return known[member].title
    team = document.shown.teams_by_id.get(lane_id) or known.get(lane_id)
    return team.title if team is not None else lane_id


def _sharing(document: Document, duty_ids: Sequence[str], lane_id: str, member: str | None) -> Edit:
    return partial(
        in_scenario.share_duties_in,
        scenario=document.scenario,
        duty_ids=duty_ids,
        team_id=lane_id,
        reach=document.reach.value,
        member=member,
    )
