"""The ids that proposed stages, teams, groups and duties have in an existing organisation.

An id that a file says is sure. One that was made up, of a title or of a place in a file, may be
another entry's by chance: it counts only together with the title or the file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from dutyflow_models.ids import new_id
from dutyflow_models.interchange.matching import name_of
from dutyflow_models.org import Duty, Group, Organisation, Stage, Team
from dutyflow_models.renames import with_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from dutyflow_models.interchange.proposal import Proposal

    Followed = Stage | Team | Group | Duty
    Candidates = Callable[[Followed], Iterable[str]]

AnyFollowed = TypeVar("AnyFollowed", Team, Duty)
AnyRenamed = TypeVar("AnyRenamed", Stage, Group)

SECTIONS = ("stages", "teams", "groups", "duties")
_PLACE = re.compile(r"(?P<file>[^\n]+), line [0-9]+")


class _Pass(NamedTuple):
    """One way to find an entry again, tried for all before the next one."""

    candidates: Candidates
    for_said: bool
    """Whether it holds for ids that a file says."""
    for_made_up: bool


def with_ids_here(existing: Organisation, proposal: Proposal) -> Organisation:
    """Return what is proposed with the ids that it has, or gets, in the existing organisation.

    Entries are the same by an id that a file says, by one that they had before, by an id that was
    made up and the title, by the title alone where the id was made up, and teams by any of their
    names; each existing one is taken once. What is new gets an id that nothing else has.
    """
    proposed = _without_others_ids(proposal.organisation)
    ids = {
        section: _ids_here(existing, proposed, section, _of(proposal, section))
        for section in SECTIONS[:-1]
    }
    proposed = with_ids(proposed, ids["teams"], {})
    proposed = _with_stage_ids(_with_group_ids(proposed, ids["groups"]), ids["stages"])
    duties = _ids_here(existing, proposed, "duties", _of(proposal, "duties"))
    return with_ids(proposed, {}, duties)


def _without_others_ids(proposed: Organisation) -> Organisation:
    """Take out of the ids that entries had before those that others of the import have now."""
    teams = frozenset(each.id for each in proposed.teams)
    duties = frozenset(each.id for each in proposed.duties)
    return proposed.replacing(
        teams=tuple(_less_before(each, teams) for each in proposed.teams),
        duties=tuple(_less_before(each, duties) for each in proposed.duties),
    )


def _less_before(part: AnyFollowed, ids: frozenset[str]) -> AnyFollowed:
    if ids.isdisjoint(part.previously):
        return part
    free = tuple(each for each in part.previously if each not in ids)
    return part.model_copy(update={"previously": free})


def _of(proposal: Proposal, section: str) -> frozenset[str]:
    return frozenset(each for held, each in proposal.made_up if held == section)


def _ids_here(
    existing: Organisation, proposed: Organisation, section: str, made_up: frozenset[str]
) -> dict[str, str]:
    """Map proposed ids of a list to other ones: those of existing entries, and free ones."""
    here: tuple[Followed, ...] = getattr(existing, section)
    there: tuple[Followed, ...] = getattr(proposed, section)
    found = _found(there, made_up, _passes(here))
    taken = {each.id for each in (*here, *there)}
    known = {each.id for each in here}
    for part in there:
        if part.id in made_up and part.id not in found and part.id in known:
            found[part.id] = new_id(part.id, taken)
            taken.add(found[part.id])
    return {there_id: here_id for there_id, here_id in found.items() if there_id != here_id}


def _passes(here: tuple[Followed, ...]) -> tuple[_Pass, ...]:
    """Return what tells that two entries are the same, the surest first."""
    before = _by_previous_ids(here)
    return (
        _Pass(_by_id(here), for_said=True, for_made_up=False),
        _Pass(before, for_said=True, for_made_up=False),
        _Pass(before, for_said=False, for_made_up=True),
        _Pass(_by_id(here, alike=_same_title), for_said=False, for_made_up=True),
        _Pass(_by_numbered_ids(here), for_said=False, for_made_up=True),
        _Pass(_by_words(here, _title_and_stage), for_said=False, for_made_up=True),
        _Pass(_by_words(here, _team_title), for_said=True, for_made_up=True),
        _Pass(_by_words(here, _title), for_said=False, for_made_up=True),
        _Pass(_by_other_names(here), for_said=True, for_made_up=True),
        _Pass(_by_id(here, alike=_same_file), for_said=False, for_made_up=True),
    )


def _found(
    there: tuple[Followed, ...], made_up: frozenset[str], passes: tuple[_Pass, ...]
) -> dict[str, str]:
    found: dict[str, str] = {}
    taken: set[str] = set()
    for candidates, for_said, for_made_up in passes:
        for part in there:
            if part.id in found or not (for_made_up if part.id in made_up else for_said):
                continue
            match = next((each for each in candidates(part) if each not in taken), None)
            if match is not None:
                found[part.id] = match
                taken.add(match)
    return found


def _by_id(
    here: tuple[Followed, ...], *, alike: Callable[[Followed, Followed], bool] | None = None
) -> Candidates:
    known = {part.id: part for part in reversed(here)}

    def candidates(part: Followed) -> Iterable[str]:
        same = known.get(part.id)
        return (part.id,) if same is not None and (alike is None or alike(same, part)) else ()

    return candidates


def _by_previous_ids(here: tuple[Followed, ...]) -> Candidates:
    """Follow ids that one of the two had before."""
    known = frozenset(part.id for part in here)
    before: defaultdict[str, list[str]] = defaultdict(list)
    for part in here:
        for old in _previously(part):
            before[old].append(part.id)

    def candidates(part: Followed) -> Iterable[str]:
        yield from before.get(part.id, ()) if part.id not in known else ()
        yield from (old for old in _previously(part) if old in known)

    return candidates


def _by_numbered_ids(here: tuple[Followed, ...]) -> Candidates:
    """Find what got the id with a number behind it, as another entry had it."""
    of_title = _by_words(here, _title)

    def candidates(part: Followed) -> Iterable[str]:
        numbered = re.compile(rf"{part.id}-[0-9]+")
        return (each for each in of_title(part) if numbered.fullmatch(each))

    return candidates


def _by_words(here: tuple[Followed, ...], words: Callable[[Followed], str]) -> Candidates:
    known: defaultdict[str, list[str]] = defaultdict(list)
    for part in here:
        known[words(part)].append(part.id)
    known.pop("", None)
    return lambda part: known.get(words(part), ())


def _by_other_names(here: tuple[Followed, ...]) -> Candidates:
    known: defaultdict[str, list[str]] = defaultdict(list)
    for part in here:
        for name in part.aliases if isinstance(part, Team) else ():
            known[name_of(name)].append(part.id)
    return lambda part: known.get(name_of(part.title), ())


def _previously(part: Followed) -> tuple[str, ...]:
    return part.previously if isinstance(part, Team | Duty) else ()


def _title(part: Followed) -> str:
    return name_of(part.title)


def _team_title(part: Followed) -> str:
    return name_of(part.title) if isinstance(part, Team) else ""


def _title_and_stage(part: Followed) -> str:
    """Tell duties of one title apart by their stages."""
    return f"{part.stage} {name_of(part.title)}" if isinstance(part, Duty) and part.stage else ""


def _same_title(here: Followed, there: Followed) -> bool:
    return name_of(here.title) == name_of(there.title)


def _same_file(here: Followed, there: Followed) -> bool:
    """Say whether both are duties that note the same file as the one they come from."""
    files = [
        _PLACE.fullmatch(each.note) if isinstance(each, Duty) else None for each in (here, there)
    ]
    return all(files) and len({found["file"] for found in files if found is not None}) == 1


def _with_stage_ids(org: Organisation, ids: Mapping[str, str]) -> Organisation:
    if not ids:
        return org
    return org.replacing(
        stages=tuple(_renamed(each, ids) for each in org.stages),
        duties=tuple(
            each.model_copy(update={"stage": ids.get(each.stage, each.stage)})
            if each.stage
            else each
            for each in org.duties
        ),
    )


def _with_group_ids(org: Organisation, ids: Mapping[str, str]) -> Organisation:
    if not ids:
        return org
    return org.replacing(
        groups=tuple(_renamed(each, ids) for each in org.groups),
        scenarios=tuple(
            each.model_copy(update={"merge": tuple(ids.get(one, one) for one in each.merge)})
            for each in org.scenarios
        ),
    )


def _renamed(part: AnyRenamed, ids: Mapping[str, str]) -> AnyRenamed:
    return part.model_copy(update={"id": ids.get(part.id, part.id)})
