"""Numbers and lists of a deal, in words: what is dealt, what came of it, what is left."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dutyflow.workshop.deal.side import Entry, Section
from dutyflow_models.language import mark, number, say, say_marked, several
from dutyflow_models.wording import listed
from dutyflow_models.workshop.dealing import DECIDED, reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.workshop.deal.lanes import Lane
    from dutyflow_models.org import Duty, Organisation
    from dutyflow_models.workshop.dealing import Deal, Reason

MOST_ENTRIES = 4
_REASONS: dict[Reason, str] = {
    "disputed": mark("disputed"),
    "nobody": mark("nobody’s"),
    "shared": mark("shared"),
    "not-accepted": mark("not agreed on"),
    "rest": mark("settled before"),
}
_KINDS = {
    "decision": mark("decision"),
    "out-of-scope": mark("out of scope"),
    "later": mark("later"),
    "disputed": mark("disputed"),
    "parked": mark("parked"),
    "skipped": mark("skipped"),
    "decided": mark("decided"),
    "given": mark("given"),
}


def duties(count: int) -> str:
    """Say how many duties."""
    return several("{n} duty", "{n} duties", count)


def counted(org: Organisation, deal: Deal) -> str:
    """Say what is dealt: “31 duties: 3 disputed, 5 nobody’s and 23 not agreed on”."""
    known = org.duties_by_id
    reasons = Counter(reason_of(known[each], org.teams_by_id) for each in deal.order)
    parts = [
        f"{number(reasons[each])} {say_marked(words)}"
        for each, words in _REASONS.items()
        if reasons[each]
    ]
    return f"{duties(len(deal.order))}: {listed(parts)}"


def time_for_each(seconds: float, count: int) -> str:
    """Say how much time there is: “1 min 40 s for each of 23”; empty without a limit."""
    if not count or not seconds:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    parts = [say("{minutes} min", minutes=minutes)] if minutes else []
    if rest or not minutes:
        parts.append(say("{rest} s", rest=rest))
    time = " ".join(parts)
    if count > 1:
        return say("{time} for each of {count}", time=time, count=number(count))
    return say("{time} left", time=time)


def numbers(place: tuple[int, int], counts: Mapping[str, int]) -> str:
    """Say how far it has come: “Duty 9 of 31 · 8 decided · 2 parked”."""
    at, every = place
    said = [
        say("Duty {at} of {every}", at=at, every=every),
        say("{n} decided", n=counts["decided"]),
    ]
    rest = {
        "parked": say("{n} parked", n=counts["parked"]),
        "disputed": say("{n} disputed", n=counts["disputed"]),
        "skipped": say("{n} skipped", n=counts["skipped"]),
    }
    said += [words for kind, words in rest.items() if counts[kind]]
    return " · ".join(said)


def came_to(kind: str) -> str:
    """Say in a word what came of a duty."""
    return say_marked(_KINDS[kind])


def counts_of(deal: Deal) -> dict[str, int]:
    """Count what came of the duties."""
    return {
        "decided": len(deal.of_kind(*DECIDED)),
        "parked": len(deal.of_kind("parked")),
        "disputed": len(deal.of_kind("disputed")),
        "skipped": len(deal.of_kind("skipped")),
    }


def sections_of(deal: Deal, known: Mapping[str, Duty], lanes: Sequence[Lane]) -> list[Section]:
    """Return the lists at the right: just decided, parked, next."""
    by_id = {lane.id: lane for lane in lanes}
    latest = [each for each in reversed(list(deal.outcomes)) if each in known]
    decided = [each for each in latest if deal.outcomes[each].kind not in ("parked", "skipped")]
    parked = [each for each in latest if deal.outcomes[each].kind == "parked"]
    following = deal.following(known)
    return [
        Section(
            say("Just decided"),
            tuple(entry_of(deal, each, known, by_id) for each in decided[:MOST_ENTRIES]),
            max(0, len(decided) - MOST_ENTRIES),
        ),
        Section(
            say("Parked"),
            tuple(Entry(each, known[each].title) for each in parked[:MOST_ENTRIES]),
            max(0, len(parked) - MOST_ENTRIES),
        ),
        Section(
            say("Next"), tuple(Entry(each, known[each].title, faint=True) for each in following[:3])
        ),
    ]


def entry_of(
    deal: Deal, duty_id: str, known: Mapping[str, Duty], lanes: Mapping[str, Lane]
) -> Entry:
    """Return the line of a duty with what came of it."""
    outcome = deal.outcomes[duty_id]
    title = known[duty_id].title
    lane = lanes.get(outcome.team)
    if outcome.kind == "given":
        return Entry(
            duty_id, title, lane.title if lane else came_to("given"), lane.color if lane else ""
        )
    return Entry(duty_id, title, came_to(outcome.kind))
