"""Minutes as a report: which headings they have, and how each thing is said."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dutyflow_models.language import number, say
from dutyflow_models.reports.blocks import Heading, Item, Items, Picture, Report, Table, Words
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dutyflow_models.files.problems import Severity
    from dutyflow_models.reports.blocks import Block
    from dutyflow_models.workshop.changed import Changed, HandedOver
    from dutyflow_models.workshop.left import Left
    from dutyflow_models.workshop.minutes import Minutes
    from dutyflow_models.workshop.settled import Decided, Raised

BEFORE, AFTER = "before.png", "after.png"
"""The files of the pictures of the board at the beginning and at the end."""
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
_LEFT = {
    "disputed": "Disputed",
    "nobody": "Nobody has it",
    "not_accepted": "Not accepted yet",
    "accepted": "Accepted",
    "later": "Later",
    "out_of_scope": "Out of scope",
}


def minutes_report(minutes: Minutes, *, pictures: bool) -> Report:
    """Tell minutes; with `pictures`, the board before and after stands in files beside it."""
    title = f"Minutes: {minutes.title}" if minutes.title else "Minutes"
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


def in_hours(seconds: float) -> str:
    """Say a time: “1 h 32 min”, “4 min 5 s”, “40 s”."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours} h {minutes} min"
    if minutes and whole % 60:
        return f"{minutes} min {whole % 60} s"
    return f"{minutes} min" if minutes else f"{whole} s"


def counted(number: int, one: str, several: str = "") -> str:
    """Say so many of something."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def counted_title(title: str, count: int) -> str:
    """Return a heading with how much stands below it."""
    return say("{title} ({n})", title=title, n=number(count))


def _head(minutes: Minutes) -> Iterator[Block]:
    if minutes.begun is None or minutes.ended is None:
        yield Words("Nothing was logged.")
        return
    begun, ended = minutes.begun, minutes.ended
    day = "" if begun.date() == ended.date() else f"{ended:%Y-%m-%d}, "
    yield Words(
        f"{begun:%Y-%m-%d}, {begun:%H:%M} to {day}{ended:%H:%M}; {in_hours(minutes.seconds)}."
    )
    changes = counted(minutes.edits, "change")
    undone = f", {minutes.undone} undone" if minutes.undone else ""
    case = (
        f" Owners are those of the scenario {quoted(minutes.scenario)}." if minutes.scenario else ""
    )
    yield Words(f"{changes}{undone}; {counted(len(minutes.decided), 'decision')}.{case}")


def _decided(minutes: Minutes) -> Iterator[Block]:
    yield Heading("What was decided")
    if minutes.decided:
        yield Items(tuple(decision_item(each) for each in minutes.decided))
    else:
        yield Words("No decision was written down.")
    if minutes.steps:
        yield Heading("Next steps")
        rows = tuple((each.due, each.who, each.what, each.decision) for each in minutes.steps)
        yield Table(("Due", "Who", "What", "Decision"), rows)


def decision_item(decided: Decided) -> Item:
    """Tell a decision with what it is about, who made it and when."""
    by = f"by {listed(decided.by)}" if decided.by else ""
    return Item(decided.text, _details(_about(decided.about), by, decided.date))


def _changed(changed: Changed) -> Iterator[Block]:
    if changed.handed_over:
        yield Heading("Who took what over")
        rows = tuple(_handed_over(each) for each in changed.handed_over)
        yield Table(("Duty", "From", "To"), rows)
    if changed.statuses:
        yield Heading("Status changes")
        yield Items(tuple(_status(name, those) for name, those in changed.statuses))
    lists: tuple[tuple[str, Sequence[Item]], ...] = (
        ("Roles", [Item(each.sentence, _in(each.case)) for each in changed.roles]),
        ("New duties", [Item(each.title, each.owner) for each in changed.added]),
        ("Duties that are gone", [Item(each.title, each.owner) for each in changed.removed]),
        ("Renamed duties", [Item(f"{each.old} → {each.new}") for each in changed.renamed]),
        ("New teams", [Item(each.title) for each in changed.teams_added]),
        ("Teams that are gone", [Item(each.title) for each in changed.teams_removed]),
        ("Renamed teams", [Item(f"{each.old} → {each.new}") for each in changed.teams_renamed]),
        ("Other changes", [Item(each) for each in changed.others]),
    )
    for title, items in lists:
        yield from _list(title, items)


def _handed_over(each: HandedOver) -> tuple[str, str, str]:
    title = f"{each.title} ({_in(each.case)})" if each.case else each.title
    return title, each.old_title, each.new_title


def _points(minutes: Minutes) -> Iterator[Block]:
    yield from _list("Open points", [point_item(each) for each in minutes.points])
    closed = [Item(each.text, each.answer or "closed") for each in minutes.answered]
    yield from _list("Points that were closed", closed)


def point_item(point: Raised) -> Item:
    """Tell a point with what it is about, who raised it and whether that was in this workshop."""
    by = f"raised by {point.raised_by}" if point.raised_by else ""
    return Item(point.text, _details(point.kind, _about(point.about), by, "new" * point.new))


def _left(left: Left) -> Iterator[Block]:
    numbers = {name: len(getattr(left, name)) for name in _LEFT}
    yield Heading("Where the duties stand")
    counts = [f"{_LEFT[name].lower()}: {number}" for name, number in numbers.items() if number]
    total = counted(sum(numbers.values()), "duty", "duties")
    yield Words(f"{total}; {', '.join(counts)}." if counts else f"{total}.")
    for name in ("disputed", "nobody"):
        yield from _list(_LEFT[name], [Item(title) for title in getattr(left, name)], level=3)
    if left.not_accepted:
        yield Heading(f"{_LEFT['not_accepted']} ({len(left.not_accepted)})", 3)
        yield Words(" · ".join(left.not_accepted))


def _findings(minutes: Minutes) -> Iterator[Block]:
    yield Heading("Findings left")
    found = Counter(each.severity for each in minutes.findings)
    numbers = [counted(found[each], each) for each in _SEVERITIES if found[each]]
    yield Words(f"{listed(numbers)}." if numbers else "None.")
    if minutes.findings:
        yield Items(tuple(Item(each.sentence, each.severity) for each in minutes.findings))


def _pictures(wanted: bool) -> Iterator[Block]:
    if wanted:
        yield Heading("The board")
        yield Picture(BEFORE, "Before the workshop")
        yield Picture(AFTER, "After the workshop")


def _times(minutes: Minutes) -> Iterator[Block]:
    for title, spent in (("Time per phase", minutes.phases), ("Time per duty", minutes.duties)):
        if spent:
            yield Heading(title)
            rows = tuple((each.title, in_hours(each.seconds)) for each in spent)
            yield Table(
                (title.removeprefix("Time per ").capitalize(), "Time"), rows, frozenset({1})
            )
    yield from _list("Notes", [Item(f"{each.at:%H:%M} {each.text}") for each in minutes.notes])


def _list(title: str, items: Iterable[Item], level: int = 2) -> Iterator[Block]:
    """Yield a heading with its number and a list; nothing at all for an empty one."""
    there = tuple(items)
    if there:
        yield Heading(f"{title} ({len(there)})", level)
        yield Items(there)


def _status(status: str, titles: Sequence[str]) -> Item:
    name = status.replace("-", " ").capitalize()
    return Item(f"{name} ({len(titles)})", " · ".join(titles))


def _about(titles: Sequence[str]) -> str:
    return f"about {listed([quoted(each) for each in titles])}" if titles else ""


def _in(case: str) -> str:
    return f"in {quoted(case)}" if case else ""


def _details(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
