"""Minutes as a report: which headings they have, and how each thing is said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, number, say, say_marked, several
from dutyflow_models.reports.blocks import Heading, Item, Items, Picture, Report, Table, Words
from dutyflow_models.terms import status_title
from dutyflow_models.wording import counted, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dutyflow_models.reports.blocks import Block
    from dutyflow_models.workshop.changed import Changed, HandedOver
    from dutyflow_models.workshop.left import Left
    from dutyflow_models.workshop.minutes import Minutes
    from dutyflow_models.workshop.settled import Decided, Raised

BEFORE, AFTER = "before.png", "after.png"
"""The files of the pictures of the board at the beginning and at the end."""
_LEFT = {
    "disputed": mark("Disputed"),
    "nobody": mark("Nobody has it"),
    "not_accepted": mark("Not accepted yet"),
    "accepted": mark("Accepted"),
    "later": mark("Later"),
    "out_of_scope": mark("Out of scope"),
}

_SEVERITY_WORDS = {"error": mark("error"), "warning": mark("warning"), "note": mark("note")}
_KINDS = {"question": mark("question"), "parked": mark("parked"), "risk": mark("risk")}


def minutes_report(minutes: Minutes, *, pictures: bool) -> Report:
    """Tell minutes; with `pictures`, the board before and after stands in files beside it."""
    title = say("Minutes: {title}", title=minutes.title) if minutes.title else _untitled()
    blocks = [
        *_head(minutes),
        *_decided(minutes),
        *_changed(minutes.changed),
        *_points(minutes),
        *_left(minutes.left),
        *_findings(minutes),
        *_pictures(pictures),
        *_times(minutes),
    ]
    return Report(title, tuple(blocks))


def _untitled() -> str:
    return say("Minutes", about="what is written down of a workshop")


def in_hours(seconds: float) -> str:
    """Say a time: “1 h 32 min”, “4 min 5 s”, “40 s”."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return say("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if minutes and whole % 60:
        return say("{minutes} min {seconds} s", minutes=minutes, seconds=whole % 60)
    if minutes:
        return say("{minutes} min", minutes=minutes)
    return say("{seconds} s", seconds=whole)


def counted_title(title: str, count: int) -> str:
    """Return a heading with how much stands below it."""
    return say("{title} ({n})", title=title, n=number(count))


def _head(minutes: Minutes) -> Iterator[Block]:
    if minutes.begun is None or minutes.ended is None:
        yield Words(say("Nothing was logged."))
        return
    begun, ended = minutes.begun, minutes.ended
    day = "" if begun.date() == ended.date() else f"{ended:%Y-%m-%d}, "
    yield Words(
        say(
            "{begun} to {ended}; {time}.",
            begun=f"{begun:%Y-%m-%d}, {begun:%H:%M}",
            ended=f"{day}{ended:%H:%M}",
            time=in_hours(minutes.seconds),
        )
    )
    counts = [counted(minutes.edits, "change")]
    if minutes.undone:
        counts.append(several("{n} undone", "{n} undone", minutes.undone))
    decisions = counted(len(minutes.decided), "decision")
    told = [f"{', '.join(counts)}; {decisions}."]
    if minutes.scenario:
        told.append(
            say("Owners are those of the scenario {scenario}.", scenario=quoted(minutes.scenario))
        )
    yield Words(" ".join(told))


def _decided(minutes: Minutes) -> Iterator[Block]:
    yield Heading(say("What was decided"))
    if minutes.decided:
        yield Items(tuple(decision_item(each) for each in minutes.decided))
    else:
        yield Words(say("No decision was written down."))
    if minutes.steps:
        yield Heading(say("Next steps"))
        rows = tuple((each.due, each.who, each.what, each.decision) for each in minutes.steps)
        yield Table((say("Due"), say("Who"), say("What"), say("Decision")), rows)


def decision_item(decided: Decided) -> Item:
    """Tell a decision with what it is about, who made it and when."""
    by = say("by {names}", names=listed(decided.by)) if decided.by else ""
    return Item(decided.text, _details(_about(decided.about), by, decided.date))


def _changed(changed: Changed) -> Iterator[Block]:
    if changed.handed_over:
        yield Heading(say("Who took what over"))
        rows = tuple(_handed_over(each) for each in changed.handed_over)
        yield Table((say("Duty"), say("From"), say("To")), rows)
    if changed.statuses:
        yield Heading(say("Status changes"))
        yield Items(tuple(_status(name, those) for name, those in changed.statuses))
    lists: tuple[tuple[str, Sequence[Item]], ...] = (
        (say("Roles"), [Item(each.sentence, _in(each.case)) for each in changed.roles]),
        (say("New duties"), [Item(each.title, each.owner) for each in changed.added]),
        (say("Duties that are gone"), [Item(each.title, each.owner) for each in changed.removed]),
        (say("Renamed duties"), [Item(f"{each.old} → {each.new}") for each in changed.renamed]),
        (say("New teams"), [Item(each.title) for each in changed.teams_added]),
        (say("Teams that are gone"), [Item(each.title) for each in changed.teams_removed]),
        (
            say("Renamed teams"),
            [Item(f"{each.old} → {each.new}") for each in changed.teams_renamed],
        ),
        (say("Other changes"), [Item(each) for each in changed.others]),
    )
    for title, items in lists:
        yield from _list(title, items)


def _handed_over(each: HandedOver) -> tuple[str, str, str]:
    title = f"{each.title} ({_in(each.case)})" if each.case else each.title
    return title, each.old_title, each.new_title


def _points(minutes: Minutes) -> Iterator[Block]:
    yield from _list(say("Open points"), [point_item(each) for each in minutes.points])
    closed = [Item(each.text, each.answer or say("closed")) for each in minutes.answered]
    yield from _list(say("Points that were closed"), closed)


def point_item(point: Raised) -> Item:
    """Tell a point with what it is about, who raised it and whether that was in this workshop."""
    by = say("raised by {name}", name=point.raised_by) if point.raised_by else ""
    kind = say_marked(_KINDS[point.kind]) if point.kind in _KINDS else point.kind
    return Item(point.text, _details(kind, _about(point.about), by, say("new") * point.new))


def _left(left: Left) -> Iterator[Block]:
    numbers = {name: len(getattr(left, name)) for name in _LEFT}
    yield Heading(say("Where the duties stand"))
    counts = [
        f"{_within(say_marked(_LEFT[name]))}: {number(count)}"
        for name, count in numbers.items()
        if count
    ]
    total = counted(sum(numbers.values()), "duty")
    yield Words(f"{total}; {', '.join(counts)}." if counts else f"{total}.")
    for name in ("disputed", "nobody"):
        yield from _list(
            say_marked(_LEFT[name]), [Item(title) for title in getattr(left, name)], level=3
        )
    if left.not_accepted:
        yield Heading(counted_title(say_marked(_LEFT["not_accepted"]), len(left.not_accepted)), 3)
        yield Words(" · ".join(left.not_accepted))


def _within(title: str) -> str:
    """Begin a title small, as within a sentence; nouns further on keep their capitals."""
    return f"{title[:1].lower()}{title[1:]}"


def _findings(minutes: Minutes) -> Iterator[Block]:
    yield Heading(say("Findings left"))
    found = Counter(each.severity for each in minutes.findings)
    counts = (
        (found["error"], counted(found["error"], "error")),
        (found["warning"], counted(found["warning"], "warning")),
        (found["note"], counted(found["note"], "note")),
    )
    numbers = [words for count, words in counts if count]
    yield Words(f"{listed(numbers)}." if numbers else say("None.", about="no findings"))
    if minutes.findings:
        yield Items(
            tuple(
                Item(each.sentence, say_marked(_SEVERITY_WORDS[each.severity]))
                for each in minutes.findings
            )
        )


def _pictures(wanted: bool) -> Iterator[Block]:
    if wanted:
        yield Heading(say("The board"))
        yield Picture(BEFORE, say("Before the workshop"))
        yield Picture(AFTER, say("After the workshop"))


def _times(minutes: Minutes) -> Iterator[Block]:
    for title, head, spent in (
        (say("Time per phase"), say("Phase"), minutes.phases),
        (say("Time per duty"), say("Duty"), minutes.duties),
    ):
        if spent:
            yield Heading(title)
            rows = tuple((each.title, in_hours(each.seconds)) for each in spent)
            yield Table((head, say("Time")), rows, frozenset({1}))
    yield from _list(say("Notes"), [Item(f"{each.at:%H:%M} {each.text}") for each in minutes.notes])


def _list(title: str, items: Iterable[Item], level: int = 2) -> Iterator[Block]:
    """Yield a heading with its number and a list; nothing at all for an empty one."""
    there = tuple(items)
    if there:
        yield Heading(counted_title(title, len(there)), level)
        yield Items(there)


def _status(status: str, titles: Sequence[str]) -> Item:
    return Item(counted_title(status_title(status), len(titles)), " · ".join(titles))


def _about(titles: Sequence[str]) -> str:
    return say("about {titles}", titles=listed([quoted(each) for each in titles])) if titles else ""


def _in(case: str) -> str:
    return say("in {scenario}", scenario=quoted(case)) if case else ""


def _details(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
