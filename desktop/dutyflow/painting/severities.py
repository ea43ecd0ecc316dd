"""The signs of what is open: a circle is an error, a triangle a warning, a small dot a note.

A diamond is something to decide after a merge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette

RADIUS = 5.5
_TIPS = {
    "warning": ((0, -RADIUS - 1), (RADIUS + 1, RADIUS - 1), (-RADIUS - 1, RADIUS - 1)),
    "conflict": ((0, -RADIUS - 2), (RADIUS + 2, 0), (0, RADIUS + 2), (-RADIUS - 2, 0)),
}


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
        QColor(
            {
                "error": colors.danger,
                "warning": colors.warning,
                "conflict": colors.accent,
            }.get(severity, colors.ink_faint)
        )
    )
    if severity in _TIPS:
        painter.drawPolygon(QPolygonF([QPointF(*tip) for tip in _TIPS[severity]]))
    else:
        radius = RADIUS if severity == "error" else RADIUS * 0.6
        painter.drawEllipse(QPointF(0, 0), radius, radius)
    if severity in ("error", "warning"):
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QColor(colors.card), 1.5, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(0, -2.5), QPointF(0, 0.5))
        painter.drawPoint(QPointF(0, 2.8))
    elif severity == "conflict":
        painter.setPen(QPen(QColor(colors.accent_ink), 1.5))
        for y_of_line in (-1.5, 1.5):
            painter.drawLine(QPointF(-2.5, y_of_line), QPointF(2.5, y_of_line))
    painter.restore()
