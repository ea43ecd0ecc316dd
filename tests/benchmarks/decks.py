"""A deck of 300 duties, every slide of it, and as many shapes by python-pptx alone. JSON.

Run in a process of its own: `python tests/benchmarks/decks.py`.
"""

from __future__ import annotations

import io
import json

from made_up import made_up
from measure import best, cpu
from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from PySide6.QtGui import QGuiApplication

from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject
from dutyflow.resources import load_fonts

DUTIES = 300
_LEAVES = ("sp", "cxnSp", "graphicFrame")


def main() -> None:
    """Measure and print."""
    application = QGuiApplication([])
    load_fonts()
    subject, options = Subject(made_up(DUTIES)), PictureOptions(deck=True)
    made: list[bytes] = []
    first = cpu(lambda: made.append(export("pptx", subject, options)))
    again = best(lambda: export("pptx", subject, options), 3)
    shapes = shapes_of(made[0])
    peer = best(lambda: by_python_pptx(shapes), 2)
    told = {"first": first, "again": again, "peer": peer, "bytes": len(made[0])}
    print(json.dumps(told | {"slides": len(shapes), "shapes": sum(map(sum, shapes))}))
    application.quit()


def shapes_of(data: bytes) -> list[tuple[int, int]]:
    """Return how many shapes and connectors each slide has, also within groups."""
    counts = []
    for slide in Presentation(io.BytesIO(data)).slides:
        names = [each.tag.rpartition("}")[2] for each in slide.element.iter("{*}*")]
        lines = names.count("cxnSp")
        counts.append((sum(map(names.count, _LEAVES)) - lines, lines))
    return counts


def by_python_pptx(shapes: list[tuple[int, int]]) -> bytes:
    """Add as many shapes with a text, and connectors, to as many slides."""
    presentation = Presentation()
    for boxes, lines in shapes:
        slide = presentation.slides.add_slide(presentation.slide_layouts[6])
        for at in range(boxes):
            box = slide.shapes.add_shape(MSO_SHAPE.ROUNDED_RECTANGLE, at, at, 90_000, 40_000)
            box.text_frame.text = "Watch the clusters"
        for at in range(lines):
            slide.shapes.add_connector(MSO_CONNECTOR.ELBOW, at, at, 90_000, 40_000)
    made = io.BytesIO()
    presentation.save(made)
    return made.getvalue()


if __name__ == "__main__":
    main()
