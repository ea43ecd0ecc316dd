"""The sign of a finding: a circle is an error, a triangle a warning, a small dot a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette

RADIUS = 5.5


def paint_severity(
    painter: QPainter, x: float, y: float, severity: str, colors: Palette, scale: float = 1.0
) -> None:
    """Paint a sign around a point; its shape tells the severity without its colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor(colors.card), 1.5))
    painter.setBrush(
        QColor({"error": colors.danger, "warning": colors.warning}.get(severity, colors.ink_faint))
    )
    if severity == "warning":
        tips = ((0, -RADIUS - 1), (RADIUS + 1, RADIUS - 1), (-RADIUS - 1, RADIUS - 1))
        painter.drawPolygon(QPolygonF([QPointF(*tip) for tip in tips]))
    else:
        radius = RADIUS if severity == "error" else RADIUS * 0.6
        painter.drawEllipse(QPointF(0, 0), radius, radius)
    if severity in ("error", "warning"):
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QColor(colors.card), 1.5, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(0, -2.5), QPointF(0, 0.5))
        painter.drawPoint(QPointF(0, 2.8))
    painter.restore()
