"""Reads workshops back from the library; lines that are damaged are left out, and counted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.locales import moment
from dutyflow_models.language import say
from dutyflow_models.org import BLANK
from dutyflow_models.wording import counted
from dutyflow_models.workshop.delta import applied, delta, delta_from_json, delta_to_json
from dutyflow_models.workshop.log import KINDS, Entry, Log

if TYPE_CHECKING:
    from dutyflow.library.sessions import KeptEntry, Sessions
    from dutyflow_models.org import Organisation


class Past(NamedTuple):
    """A log that can be gone through, its last state, and how many lines are missing in it."""

    log: Log
    last: Organisation
    missing: int


def first_text(org: Organisation) -> str:
    """Return a whole organisation as text: what leads from nothing to it."""
    return delta_to_json(delta(BLANK, org))


def read_log(workshops: Sessions, session: int) -> Past:
    """Return what is kept of a workshop; NotKept where the library cannot be read.

    A line whose step is damaged, or does not fit the ones before, is left out.
    """
    missing = 0
    first = _first(workshops.first(session))
    if first is None:
        first, missing = BLANK, 1
    now, entries = first, []
    for row in workshops.entries(session):
        try:
            entry = _entry(row)
            now = applied(now, entry.delta) if entry.delta is not None else now
        except (ValueError, TypeError, OverflowError, OSError):
            missing += 1
        else:
            entries.append(entry)
    return Past(Log(tuple(entries), first), now, missing)


def missing_said(past: Past) -> str:
    """Say that a log is not whole."""
    lines = counted(past.missing, "line")
    if not past.log.entries:
        return say(
            "{lines} of the record of the workshop could not be read, and are left out of its film "
            "and its minutes. The organisation is not affected.",
            lines=lines,
        )
    return say(
        "{lines} of the record of the workshop that began {at} could not be read, and are left "
        "out of its film and its minutes. The organisation is not affected.",
        lines=lines,
        at=moment(past.log.entries[0].at.astimezone()),
    )


def _first(text: str | None) -> Organisation | None:
    try:
        return applied(BLANK, delta_from_json(text)) if text is not None else None
    except ValueError:
        return None


def _entry(row: KeptEntry) -> Entry:
    if row.kind not in KINDS:
        raise ValueError(f"There are no lines of the kind {row.kind!r}.")
    step = delta_from_json(row.delta) if row.delta is not None else None
    at = datetime.fromtimestamp(row.at, UTC)
    return Entry(at, row.kind, str(row.text), tuple(str(row.about).split()), step)
