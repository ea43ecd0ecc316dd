"""Finding what a person named by id or title on the command line."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from dutyflow.cli.codes import Refused
from dutyflow_models.org import Team
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.org import Named


def the_id(parts: Iterable[Named], wanted: str, kind: str) -> str:
    """Return the id of the part called so: by id, else by title or alias in any case.

    Refused when there is none, with what may have been meant, or when several are called so.
    """
    known = tuple(parts)
    if any(part.id == wanted for part in known):
        return wanted
    folded = wanted.strip().casefold()
    found = [part.id for part in known if folded in map(str.casefold, _names(part))]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(found)
        raise Refused(f"More than one {kind} is called {quoted(wanted)}. Name it by its id: {ids}.")
    raise Refused(f"There is no {kind} {quoted(wanted)}.{_meant(known, folded)}")


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """Return “ Did you mean …?” or nothing."""
    close = get_close_matches(wanted, list(known), n=1)
    return f" Did you mean “{close[0]}”?" if close else ""


def _names(part: Named) -> tuple[str, ...]:
    return (part.title, *part.aliases) if isinstance(part, Team) else (part.title,)


def _meant(parts: tuple[Named, ...], folded: str) -> str:
    by_name = {name.casefold(): part.id for part in parts for name in (*_names(part), part.id)}
    close = get_close_matches(folded, list(by_name), n=1)
    return f" Did you mean “{by_name[close[0]]}”?" if close else ""
