"""A proposal joined with an organisation that is there already: by item, and never deleting.

What an import says of an entry replaces what is there, field by field; what it does not say stays.
Joining once more changes nothing further.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.differences import describe
from dutyflow_models.interchange.declined import without
from dutyflow_models.interchange.ids_here import with_ids_here
from dutyflow_models.interchange.matching import pairs
from dutyflow_models.interchange.taking_over import Known, taken_over
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import Duty, Organisation, Part, lane_of
from dutyflow_models.wording import plain, quoted, title_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from dutyflow_models.interchange.matching import Pair
    from dutyflow_models.interchange.proposal import Proposal

    Key = tuple[str, str]


_NEW = {
    "stages": mark("New stage: {title}."),
    "factors": mark("New factor: {title}."),
    "teams": mark("New team: {title}."),
    "groups": mark("New group: {title}."),
    "scenarios": mark("New scenario: {title}."),
    "handoffs": mark("New hand-off: {title}."),
    "principles": mark("New principle: {title}."),
    "points": mark("New point: {title}."),
    "decisions": mark("New decision: {title}."),
    "waivers": mark("New waiver: {title}."),
}
_SAYS_MORE = {
    "stages": mark("The stage {title} says more."),
    "factors": mark("The factor {title} says more."),
    "teams": mark("The team {title} says more."),
    "groups": mark("The group {title} says more."),
    "scenarios": mark("The scenario {title} says more."),
    "duties": mark("The duty {title} says more."),
    "handoffs": mark("The hand-off {title} says more."),
    "principles": mark("The principle {title} says more."),
    "points": mark("The point {title} says more."),
    "decisions": mark("The decision {title} says more."),
    "waivers": mark("The waiver {title} says more."),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One entry that an import adds or changes, to be accepted or not."""

    section: str
    """The list of the organisation that it is in."""
    id: str
    """Its id in the organisation that comes of it; a hand-off's key; words where there is none."""
    matched: str | None
    """The id, or key, of the existing entry that it changes; None for a new one."""
    sentence: str
    before: Part | None
    after: Part

    @property
    def key(self) -> Key:
        """Name it among the items of one import."""
        return self.section, self.id


def items(existing: Organisation, proposal: Proposal) -> tuple[Item, ...]:
    """Tell what would be added and changed, in the order of the file; nothing for what is alike."""
    proposed = with_ids_here(existing, proposal)
    steps = list(_steps(existing, proposed, proposal))
    after = _with(existing, steps)
    said: defaultdict[Key, list[str]] = defaultdict(list)
    for each in describe(existing, after):
        said[each.list, each.id].append(each.sentence)
    return tuple(
        Item(
            pair.section,
            pair.key,
            None if before is None else pair.key,
            _new(pair, part, after) if before is None else _changed(pair, part, said),
            before,
            part,
        )
        for pair, before, part in steps
    )


def joined(
    existing: Organisation, proposal: Proposal, only: Collection[Key] | None = None
) -> Organisation:
    """Return the organisation with all items, or those whose keys are in `only`.

    What is accepted does not name new entries that are not. Without any change it is the same
    organisation.
    """
    proposed = with_ids_here(existing, proposal)
    steps = list(_steps(existing, proposed, proposal))
    if only is None:
        return _with(existing, steps)
    chosen = set(only)
    declined = {pair[:2] for pair, before, _ in steps if before is None} - chosen
    if declined:
        steps = list(_steps(existing, without(proposed, declined), proposal))
    return _with(existing, [step for step in steps if step[0][:2] in chosen])


def _steps(
    existing: Organisation, proposed: Organisation, proposal: Proposal
) -> Iterator[tuple[Pair, Part | None, Part]]:
    """Tell of every entry that is new or would change what it is and what it becomes."""
    known = Known.of(existing, proposed, proposal.organisation)
    for pair in pairs(existing, proposed):
        if pair.place is None:
            yield pair, None, pair.proposed
            continue
        before: Part = getattr(existing, pair.section)[pair.place]
        after = taken_over(before, pair.proposed, known)
        if after is not before:
            yield pair, before, after


def _with(existing: Organisation, steps: list[tuple[Pair, Part | None, Part]]) -> Organisation:
    lists: dict[str, list[Part]] = {}
    for pair, _, part in steps:
        entries = lists.setdefault(pair.section, list(getattr(existing, pair.section)))
        if pair.place is None:
            entries.append(part)
        else:
            entries[pair.place] = part
    if not lists:
        return existing
    return existing.replacing(**{section: tuple(held) for section, held in lists.items()})


def _new(pair: Pair, part: Part, after: Organisation) -> str:
    title = quoted(title_of(part, after.duties_by_id))
    if not isinstance(part, Duty):
        return say_marked(_NEW[pair.section]).format(title=title)
    lane = lane_of(part, after.teams_by_id)
    team = plain(after.teams_by_id[lane].title) if lane else say("Unassigned")
    return say("New duty: {title} ({team}).", title=title, team=team)


def _changed(pair: Pair, part: Part, said: dict[Key, list[str]]) -> str:
    sentences = said.get((pair.section, pair.key))
    if sentences:
        return " ".join(sentences)
    return say_marked(_SAYS_MORE[pair.section]).format(title=quoted(title_of(part)))
