"""Which entry of three states of a list is the same one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from dutyflow_models.changes import alike
from dutyflow_models.org import HandOff, Named, Organisation, Part, Principle, Waiver
from dutyflow_models.renames import ids_followed, with_ids, with_new_ids
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Key: TypeAlias = tuple[str, int]
Keyed: TypeAlias = dict[Key, Part]


class Sides(NamedTuple):
    """Three states of an organisation in which one id means one thing."""

    base: Organisation
    mine: Organisation
    theirs: Organisation
    teams: Mapping[str, tuple[str, str]]
    """Teams that both sides gave another id: the one of mine to that of the base and theirs."""
    duties: Mapping[str, tuple[str, str]]


def with_one_id_each(base: Organisation, mine: Organisation, theirs: Organisation) -> Sides:
    """Follow what has another id than before, by `previously`; what has two new ids has mine."""
    teams = _two_new_ids(
        ids_followed(base.teams, mine.teams), ids_followed(base.teams, theirs.teams)
    )
    duties = _two_new_ids(
        ids_followed(base.duties, mine.duties), ids_followed(base.duties, theirs.duties)
    )
    theirs = with_ids(
        theirs,
        {new: here for here, (_, new) in teams.items()},
        {new: here for here, (_, new) in duties.items()},
    )
    base = with_new_ids(with_new_ids(base, mine), theirs)
    return Sides(base, with_new_ids(mine, theirs), with_new_ids(theirs, mine), teams, duties)


def shown_key(key: Key) -> str:
    """Return a key as text, as hand-offs are called by `handoff_keys`."""
    name, number = key
    return name if number == 1 else f"{name}#{number}"


def keyed(parts: tuple[Part, ...]) -> Keyed:
    """Return the parts of a list by what names each: its id, its ends or its text, and a number.

    The number tells those of one name apart.
    """
    found: Keyed = {}
    seen: dict[str, int] = {}
    for part in parts:
        name = _name(part)
        seen[name] = seen.get(name, 0) + 1
        found[name, seen[name]] = part
    return found


def matched(
    base: tuple[Part, ...], mine: tuple[Part, ...], theirs: tuple[Part, ...]
) -> tuple[Keyed, Keyed, Keyed]:
    """Return three states of a list with one key for what is one entry in them.

    Of several with one name those that are alike are the same, the others go by their order.
    """
    was = keyed(base)
    here = keyed_like(was, mine)
    return was, here, keyed_like({**here, **was}, theirs)


def keyed_like(known: Keyed, parts: tuple[Part, ...]) -> Keyed:
    """Return the parts of a list by the keys that are known for them, and new ones for the rest."""
    own = keyed(parts)
    if not any(number > 1 for _, number in (*known, *own)):
        return own
    free: defaultdict[str, list[Key]] = defaultdict(list)
    for old in sorted(known, key=lambda key: key[1]):
        free[old[0]].append(old)
    news = {name: keys[-1][1] for name, keys in free.items()}
    keys = [_take_alike(known, free[key[0]], part) for key, part in own.items()]
    found: Keyed = {}
    for (name, _), part, alike_one in zip(own, parts, keys, strict=True):
        key = alike_one or (free[name].pop(0) if free[name] else None)
        if key is None:
            news[name] = news.get(name, 0) + 1
        found[key or (name, news[name])] = part
    return found


def _take_alike(known: Keyed, free: list[Key], part: Part) -> Key | None:
    same = next((key for key in free if alike(known[key], part)), None)
    if same is not None:
        free.remove(same)
    return same


def _name(part: Part) -> str:
    if isinstance(part, Named | Principle):
        return part.id
    if isinstance(part, HandOff):
        return f"{part.source}>{part.target}"
    if isinstance(part, Waiver):
        return f"{part.finding}: {', '.join(part.about)}"
    return title_of(part)


def _two_new_ids(here: dict[str, str], there: dict[str, str]) -> dict[str, tuple[str, str]]:
    """Map the id of mine to the old one and that of theirs, for what has two different new ones."""
    return {new: (old, there[old]) for old, new in here.items() if there.get(old, new) != new}
