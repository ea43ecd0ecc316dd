"""What the tests of slides export, and how they read it back."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pptx import Presentation

from dutyflow.export.exporters import export
from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject
from dutyflow_models.org import Organisation

if TYPE_CHECKING:
    from collections.abc import Iterator

P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
STAGES = ("Plan", "Build", "Run")


def organisation(cards: int = 1) -> Organisation:
    """Two teams, three stages, so many cards in each cell; hand-offs along a lane and between."""
    return Organisation.model_validate(
        {
            "org": {"name": "acme", "title": "Who runs it", "description": "As agreed"},
            "factors": [{"id": "sre", "title": "SRE", "values": [True, False], "default": False}],
            "stages": [{"id": each.lower(), "title": each} for each in STAGES],
            "teams": [
                {"id": "ops", "title": "Operations", "description": "Day and night"},
                {"id": "dev", "title": "Development"},
                {"id": "sre", "title": "Reliability", "when": {"sre": True}},
            ],
            "scenarios": [{"id": "with-sre", "title": "With SRE", "facts": {"sre": True}}],
            "duties": [
                {
                    "id": f"{team}-{stage.lower()}-{number}",
                    "title": f"{stage} {number} for {team}",
                    "stage": stage.lower(),
                    "responsible": [team],
                    "consulted": ["dev" if team == "ops" else "ops"],
                    "status": "accepted" if number % 2 else "open",
                }
                for team in ("ops", "dev")
                for stage in STAGES
                for number in range(cards)
            ]
            + [
                {"id": "budget", "title": "Error budget", "responsible": ["sre"],
                 "when": {"sre": True}},
            ],
            "handoffs": [
                {"from": "dev-plan-0", "to": "dev-build-0", "passes": "a plan"},
                {"from": "dev-build-0", "to": "ops-run-0", "passes": "a release"},
                {"from": "ops-run-0", "to": "dev-plan-0", "kind": "request", "passes": "a wish"},
            ],
            "points": [{"text": "Who pays?", "about": ["ops-run-0"], "state": "open"}],
            "decisions": [
                {"text": "Dev carries the pager", "about": ["ops-run-0"], "date": "2026-11-02"}
            ],
        }
    )  # fmt: skip


def subject(cards: int = 1, **changes: object) -> Subject:
    return Subject(**({"organisation": organisation(cards), "date": "4 June"} | changes))


def exported(what: Subject | None = None, **options: object) -> Presentation:
    """Export slides and open them again."""
    return Presentation(io.BytesIO(written(what, **options)))


def written(what: Subject | None = None, **options: object) -> bytes:
    return export("pptx", what or subject(), PictureOptions(**options))


def titles(presentation: Presentation) -> list[str]:
    return [each.shapes.title.text for each in presentation.slides]


def named(slide: object, start: str) -> list:
    """The shapes of a slide whose names begin so."""
    return [each for each in slide.shapes if each.name.startswith(start)]


def inside(shape: object) -> Iterator[object]:
    """All shapes within a group, and the shape itself."""
    yield shape
    for each in getattr(shape, "shapes", ()):
        yield from inside(each)


def every_text(presentation: Presentation) -> str:
    """All texts of slides and notes."""
    return "\n".join(
        each.text or ""
        for slide in presentation.slides
        for part in (slide, *([slide.notes_slide] if slide.has_notes_slide else []))
        for each in part.element.iter(f"{A}t")
    )


def text_sizes(slide: object) -> set[float]:
    """The sizes of all runs of text on a slide, in points, but those that a layout says."""
    return {
        int(each.get("sz")) / 100
        for name in ("rPr", "defRPr")
        for each in slide.element.iter(f"{A}{name}")
        if each.get("sz")
    }


def corners(line: object) -> list[tuple[float, float]]:
    """The corners of a connector as the format defines them: bent, then flipped, then turned."""
    place = line.element.find(f".//{A}xfrm")
    off, ext = (place.find(f"{A}{name}") for name in ("off", "ext"))
    left, top, wide, high = (
        int(each) for each in (off.get("x"), off.get("y"), ext.get("cx"), ext.get("cy"))
    )
    flipped, tipped = (-1 if place.get(name) == "1" else 1 for name in ("flipH", "flipV"))
    turned = {None: False, "5400000": True}[place.get("rot")]
    found = []
    for x, y in _bent(line.element.find(f".//{A}prstGeom"), wide, high):
        x, y = (x - wide / 2) * flipped, (y - high / 2) * tipped
        x, y = (-y, x) if turned else (x, y)
        found.append((left + wide / 2 + x, top + high / 2 + y))
    return found


def _bent(kind: object, wide: int, high: int) -> list[tuple[float, float]]:
    parts = [int(each.get("fmla").split()[1]) / 100_000 for each in kind.iter(f"{A}gd")]
    if kind.get("prst") == "bentConnector2":
        return [(0, 0), (wide, 0), (wide, high)]
    if kind.get("prst") == "bentConnector3":
        x = wide * parts[0]
        return [(0, 0), (x, 0), (x, high), (wide, high)]
    assert kind.get("prst") == "bentConnector5"
    first, y, second = wide * parts[0], high * parts[1], wide * parts[2]
    return [(0, 0), (first, 0), (first, y), (second, y), (second, high), (wide, high)]
