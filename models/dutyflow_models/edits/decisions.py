"""Edits of decisions: what a workshop settled. A decision is named by its place in the list."""

from __future__ import annotations

import re
from datetime import date as day_of
from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import made, require_known, revised, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import Decision, NextStep, Organisation
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

EMPTY = mark("A decision cannot be empty. Write what was decided.")
"""`say_marked` says it."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def add_decision(
    org: Organisation,
    *,
    text: str,
    about: Sequence[str] = (),
    date: str = "",
    by: Sequence[str] = (),
    next_step: NextStep | None = None,
) -> Organisation:
    """Add a decision about duties, at the end; `date` is a day like 2027-01-31."""
    require_known(about, org.duties_by_id, "duty")
    require_known(by, org.teams_by_id, "team")
    fields = {"text": text, "about": tuple(about), "date": date, "by": tuple(by)}
    if not text.strip():
        raise EditRefused(say_marked(EMPTY))
    new = made(Decision, {name: value for name, value in fields.items() if value})
    if next_step is not None:
        new = new.replacing(next_step=next_step)
    _require_sense(new, None)
    return org.replacing(decisions=(*org.decisions, new))


def change_decision(org: Organisation, place: int, **fields: object) -> Organisation:
    """Change fields of the decision at a place, counted from 0."""
    old = _decision_at(org, place)
    new = revised(old, fields)
    _require_sense(new, old)
    require_known(new.about, org.duties_by_id, "duty", old.about)
    require_known(new.by, org.teams_by_id, "team", old.by)
    return org if new is old else org.replacing(decisions=swapped(org.decisions, [(old, new)]))


def remove_decision(org: Organisation, place: int) -> Organisation:
    """Remove the decision at a place."""
    gone = _decision_at(org, place)
    return org.replacing(decisions=tuple(each for each in org.decisions if each is not gone))


def next_step_of(*, what: str = "", who: str = "", due: str = "") -> NextStep | None:
    """Return who does what until when, of what a person wrote; None if that is nothing."""
    said = {"what": what.strip(), "who": who.strip(), "due": due.strip()}
    return (
        NextStep(**{name: text for name, text in said.items() if text})
        if any(said.values())
        else None
    )


def _decision_at(org: Organisation, place: int) -> Decision:
    if not 0 <= place < len(org.decisions):
        raise EditRefused(say("This decision is not in the list any more. Look at the list again."))
    return org.decisions[place]


def trouble_with_day(text: str) -> str:
    """Say why a text is no day like 2027-01-31; nothing is said of a day, or of no text."""
    day = text.strip()
    if not day:
        return ""
    if not _DAY.fullmatch(day):
        return say("{day} is no date. Write it as 2027-01-31.", day=quoted(day))
    try:
        day_of.fromisoformat(day)
    except ValueError:
        return say("There is no day {day}. Write it as 2027-01-31.", day=day)
    return ""


def _require_sense(decision: Decision, before: Decision | None) -> None:
    """Refuse an empty text, and a day that is none; one that stood there before may stay."""
    if not decision.text.strip():
        raise EditRefused(say_marked(EMPTY))
    known = _days(before) if before is not None else ()
    for day in _days(decision):
        trouble = trouble_with_day(day)
        if trouble and day not in known:
            raise EditRefused(trouble)


def _days(decision: Decision) -> tuple[str, str]:
    return decision.date, decision.next_step.due if decision.next_step else ""
