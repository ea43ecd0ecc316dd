"""Quiet marks on cards and lanes of which something is left open; never in an export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF

from dutyflow.painting.severities import paint_severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from dutyflow.board.camera import Camera
    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.picture.drawing import Drawing, Rect
    from dutyflow_models.picture.palette import Palette

FAR = 0.45
"""The zoom below which marks would be specks."""
_INSET = 13.0


class Findings(Protocol):
    """Where the board learns what is left open."""

    def about(self, section: str, part_id: str) -> Sequence[Finding]:
        """Return what is open about a part."""
        ...


def paint_marks_on_cards(
    painter: QPainter, drawing: Drawing, part: Rect, findings: Findings, colors: Palette
) -> None:
    """Mark the cards in a part of the board, in board points."""
    for card in drawing.cards_near(part):
        severity = severity_of(findings.about("duties", card.duty_id))
        if severity:
            paint_severity(painter, card.rect.right - _INSET, card.rect.y, severity, colors)


def paint_marks_on_lanes(
    painter: QPainter, drawing: Drawing, camera: Camera, findings: Findings, colors: Palette
) -> None:
    """Mark the headers of lanes in sight, in window pixels."""
    z, body = camera.zoom, camera.body
    painter.save()
    painter.setClipRect(QRectF(0, body.y, body.x, body.h))
    painter.scale(z, z)
    painter.translate(0, -camera.y)
    for lane in drawing.lanes:
        header = lane.header
        severity = severity_of(findings.about("teams", lane.team_id or ""))
        if severity and header.y < camera.seen.bottom and header.bottom > camera.seen.y:
            x, y = header.right - _INSET, header.bottom - _INSET
            paint_severity(painter, x, y, severity, colors)
    painter.restore()


def sentences(findings: Findings | None, section: str, part_id: str) -> str:
    """Return what is open about a part, a line each, for the hint under the pointer."""
    found = findings.about(section, part_id) if findings is not None else ()
    return "\n".join(f"• {finding.sentence}" for finding in found)


def severity_of(findings: Sequence[Finding]) -> str:
    """Return the weightiest severity that is marked; notes are not, they would be everywhere."""
    severities = {finding.severity for finding in findings}
    return next((each for each in ("error", "warning") if each in severities), "")
