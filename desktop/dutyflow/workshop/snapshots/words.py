"""What is said of a snapshot: when it was made, by whom, and how much changed since."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.locales import moment
from dutyflow_models.language import mark, number, say, say_marked, several

if TYPE_CHECKING:
    from dutyflow.library.snapshots import Snapshot
    from dutyflow.workshop.snapshots.sights import Sight

NONE = mark(
    "No snapshots yet.\n\nA snapshot is the whole file as it is at one moment, kept "
    "on this machine only. “Keep now…” makes one; a workshop makes some by itself."
)
NOT_YET = "…"
_NEWER = mark("written by a newer Dutyflow")
_ONLY_COMPARED = mark(
    "A newer Dutyflow wrote this snapshot: it is compared here, but not restored."
)
_DAMAGED = mark("Damaged: it cannot be read.")
_PARTLY = mark("damaged in part")


def when(snapshot: Snapshot) -> str:
    """Say when it was made, by the clock on the wall."""
    return moment(snapshot.taken.astimezone())


def below(snapshot: Snapshot, sight: Sight | None) -> str:
    """Say in its row how much changed since, or why that is not known."""
    return " · ".join((*_origin(snapshot), *_remarks(sight)))


def about(snapshot: Snapshot, sight: Sight | None) -> str:
    """Say the same beside the list, with the time."""
    return " · ".join((when(snapshot), *_origin(snapshot), *_remarks(sight)))


def preview(sight: Sight | None) -> str:
    """Tell the first differences, and what cannot be read."""
    if sight is None:
        return NOT_YET
    lines = [sight.trouble] if sight.trouble else []
    if sight.newer:
        lines.append(say_marked(_ONLY_COMPARED))
    if sight.readable and not sight.changes:
        lines.append(say("Nothing differs."))
    lines += sight.sentences
    left = sight.changes - len(sight.sentences)
    if left:
        lines.append(say("{left} more. Compare shows all.", left=number(left)))
    return "\n\n".join(lines)


def changes(count: int) -> str:
    """Say how many differences there are."""
    return (
        say("as it is now")
        if not count
        else several("{n} change since", "{n} changes since", count)
    )


def _origin(snapshot: Snapshot) -> tuple[str, ...]:
    return (say("by itself"),) if snapshot.automatic else ()


def _remarks(sight: Sight | None) -> tuple[str, ...]:
    if sight is None:
        return (NOT_YET,)
    if not sight.readable:
        return (say_marked(_DAMAGED),)
    found = [changes(sight.changes)]
    if sight.trouble:
        found.append(say_marked(_PARTLY))
    if sight.newer:
        found.append(say_marked(_NEWER))
    return tuple(found)
