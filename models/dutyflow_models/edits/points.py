"""Edits of points: what a workshop left unsettled. A point is named by its place in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.decisions import add_decision
from dutyflow_models.edits.parts import made, require_known, revised, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.org import Organisation, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import PointKind


def add_point(
    org: Organisation,
    *,
    text: str,
    about: Sequence[str] = (),
    kind: PointKind = "parked",
    raised_by: str = "",
) -> Organisation:
    """Add a point about duties, at the end."""
    _require_text(text)
    require_known(about, org.duties_by_id, "duty")
    fields = {"text": text, "about": tuple(about), "kind": kind, "raised_by": raised_by}
    new = made(Point, {name: value for name, value in fields.items() if value})
    return org.replacing(points=(*org.points, new))


def change_point(org: Organisation, place: int, **fields: object) -> Organisation:
    """Change fields of the point at a place, counted from 0."""
    old = _point_at(org, place)
    if "text" in fields:
        _require_text(str(fields["text"]))
    new = revised(old, fields)
    require_known(new.about, org.duties_by_id, "duty", old.about)
    return org if new is old else org.replacing(points=swapped(org.points, [(old, new)]))


def close_point(org: Organisation, place: int, *, answer: str = "", date: str = "") -> Organisation:
    """Close a point; its answer becomes a decision about the same duties."""
    point = _point_at(org, place)
    closed = change_point(org, place, state="closed")
    if not answer.strip():
        return closed
    known = [each for each in point.about if each in org.duties_by_id]
    return add_decision(closed, text=f"{point.text} – {answer.strip()}", about=known, date=date)


def remove_point(org: Organisation, place: int) -> Organisation:
    """Remove the point at a place."""
    gone = _point_at(org, place)
    return org.replacing(points=tuple(each for each in org.points if each is not gone))


def _point_at(org: Organisation, place: int) -> Point:
    if not 0 <= place < len(org.points):
        raise EditRefused(say("This point is not in the list any more. Look at the list again."))
    return org.points[place]


def _require_text(text: str) -> None:
    if not text.strip():
        raise EditRefused(say("A point cannot be empty. Write what was said."))
