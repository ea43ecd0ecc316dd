"""Quiet marks on what is left open, or to be decided after a merge; never in an export."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QRectF

from dutyflow.board.headers import name_shift
from dutyflow.painting.severities import paint_severity
from dutyflow_models.picture.drawing import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from dutyflow.board.camera import Camera
    from dutyflow.board.lift import Rearranged
    from dutyflow.conflicts import OpenConflicts
    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.picture.drawing import Drawing, LaneShape, Rect
    from dutyflow_models.picture.palette import Palette

FAR = 0.45
"""The zoom below which marks would be specks."""
_INSET = 13.0
_INSET_FOLDED = 21.0
"""Between the count of a folded lane and the triangle that unfolds it."""
_RAISED = 4.0
"""From the baseline of a small text to its middle."""


class Findings(Protocol):
    """Where the board learns what is left open."""

    def about(self, section: str, part_id: str) -> Sequence[Finding]:
        """Return what is open about a part."""
        ...


class Open(NamedTuple):
    """What can be marked: findings, if they shall be, and what is to be decided."""

    findings: Findings | None
    conflicts: OpenConflicts

    def __bool__(self) -> bool:
        """Say whether there can be any mark."""
        return self.findings is not None or bool(self.conflicts.all)

    def severity(self, section: str, part_id: str) -> str:
        """Return the sign of a part, empty for none; what is to be decided comes first."""
        if self.conflicts.about(section, part_id):
            return "conflict"
        return severity_of(self.findings.about(section, part_id)) if self.findings else ""

    def sentences(self, section: str, part_id: str) -> str:
        """Return what is open about a part, a line each, for the hint under the pointer."""
        found = self.findings.about(section, part_id) if self.findings is not None else ()
        to_decide = self.conflicts.about(section, part_id)
        said = [each.sentence for each in to_decide] + [each.sentence for each in found]
        return "\n".join(f"• {sentence}" for sentence in said)


def paint_marks_on_cards(
    painter: QPainter, drawing: Drawing, part: Rect, open_now: Open, colors: Palette
) -> None:
    """Mark the cards in a part of the board, and hand-offs to decide about, in board points."""
    for conflict in open_now.conflicts.all:
        arrow = drawing.arrow(conflict.id) if conflict.section == "handoffs" else None
        if arrow is not None:
            paint_severity(painter, *_middle(arrow.points), "conflict", colors)
    for card in drawing.cards_near(part):
        severity = open_now.severity("duties", card.duty_id)
        if severity:
            x = card.rect.x + _INSET if drawing.mirrored else card.rect.right - _INSET
            paint_severity(painter, x, card.rect.y, severity, colors)


def paint_marks_on_lanes(
    painter: QPainter,
    drawing: Drawing,
    camera: Camera,
    moved: Rearranged,
    open_now: Open,
    colors: Palette,
) -> None:
    """Mark the headers of lanes in sight, in window pixels."""
    z, seen = camera.zoom, camera.seen
    painter.save()
    painter.setClipRect(QRectF(*camera.strip))
    painter.scale(z, z)
    painter.translate(-camera.rest, -camera.y)
    for lane in drawing.lanes:
        severity = open_now.severity("teams", lane.team_id or "")
        if severity and lane.header.y < seen.bottom and lane.header.bottom > seen.y:
            x, y = place_on_lane(lane, seen.y)
            shift = moved.grown_by if lane.rect.y >= moved.grown_at > 0 else 0.0
            paint_severity(painter, x, y + shift, severity, colors)
    painter.restore()


def place_on_lane(lane: LaneShape, top: float) -> tuple[float, float]:
    """Return where a lane's mark is, in board points: beside its count, which stays in sight.

    `top` is the height at which the cells in sight begin.
    """
    count = [mark for mark in lane.marks if isinstance(mark, Text)][-1]
    inset = _INSET_FOLDED if lane.folded else _INSET
    x = lane.header.x + inset if lane.mirrored else lane.header.right - inset
    return x, count.y + name_shift(lane, top) - _RAISED


def severity_of(findings: Sequence[Finding]) -> str:
    """Return the weightiest severity that is marked; notes are not, they would be everywhere."""
    severities = {finding.severity for finding in findings}
    return next((each for each in ("error", "warning") if each in severities), "")


def _middle(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the middle of the longest line of a route."""

    def length(line: tuple[tuple[float, float], tuple[float, float]]) -> float:
        (x, y), (to_x, to_y) = line
        return abs(x - to_x) + abs(y - to_y)

    (x, y), (to_x, to_y) = max(pairwise(points), key=length)
    return (x + to_x) / 2, (y + to_y) / 2
