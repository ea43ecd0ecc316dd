"""The board as a drawing for draw.io: lanes that hold their cards, arrows that hold on to them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.out.lanes import board_title, handoffs_of, lanes_of
from dutyflow_models.interchange.out.role_words import roles_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from dutyflow_models.interchange.out.lanes import Lane
    from dutyflow_models.org import Duty, HandOff, Organisation

CARD_WIDTH, CARD_HEIGHT = 160, 60
GAP = 20
HEADER = 40
"""Width of a lane's title, which stands upright; height of the stages' titles."""
_COLUMN = CARD_WIDTH + 2 * GAP

_LANE = (
    "swimlane;horizontal=0;startSize=40;html=0;whiteSpace=wrap;collapsible=0;recursiveResize=0;"
    "fillColor=#f1f3f5;strokeColor=#868e96;swimlaneFillColor=#ffffff;"
)
_CARD = "rounded=1;whiteSpace=wrap;html=0;fillColor=#ffffff;strokeColor=#495057;"
_OPEN = "dashed=1;"
"""A card that no team has."""
_STAGE = "text;html=0;align=center;verticalAlign=middle;whiteSpace=wrap;fontStyle=1;"
_ARROW = "edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;endArrow=block;"
_ARROWS = {"request": "dashed=1;", "escalate": "strokeWidth=2;"}


class _Box(NamedTuple):
    x: int
    y: int
    width: int
    height: int


def as_drawio(organisation: Organisation) -> str:
    """Write one page, not packed, that draw.io opens and `into/drawio` reads back."""
    from xml.etree.ElementTree import Element, SubElement, indent, tostring

    title = board_title(organisation)
    file = Element("mxfile", host="Dutyflow")
    page = SubElement(file, "diagram", id="board", name=title or "Board")
    root = SubElement(SubElement(page, "mxGraphModel", grid="1", page="0"), "root")
    SubElement(root, "mxCell", id="0")
    SubElement(root, "mxCell", {"id": "1", "parent": "0"})
    columns = _columns(organisation)
    for place, (_, words) in enumerate(columns.items()):
        if words:
            box = _Box(HEADER + place * _COLUMN, 0, _COLUMN, HEADER)
            _shape(root, f"stage-{place + 1}", words, _STAGE, "1", box)
    top = HEADER if any(columns.values()) else 0
    for lane in lanes_of(organisation):
        top += _lane(root, lane, top, columns, organisation)
    for number, handoff in enumerate(handoffs_of(organisation), start=1):
        _arrow(root, f"handoff-{number}", handoff)
    indent(file)
    return tostring(file, encoding="unicode") + "\n"


def _columns(organisation: Organisation) -> dict[str | None, str]:
    """Return the title of each column that has cards, by its stage; None has none."""
    used = {duty.stage for duty in organisation.duties}
    stages = organisation.stages_by_id
    found: dict[str | None, str] = {
        stage.id: on_one_line(stage.title) for stage in organisation.stages if stage.id in used
    }
    if not used <= stages.keys():
        found[None] = ""
    return found


def _lane(
    root: Element, lane: Lane, top: int, columns: dict[str | None, str], organisation: Organisation
) -> int:
    """Write a lane with its cards; return how high it is."""
    lane_id = f"team-{lane.team.id}" if lane.team is not None else "unassigned"
    places = list(columns)
    cells: Counter[int] = Counter()
    cards = []
    for duty in lane.duties:
        column = places.index(duty.stage if duty.stage in columns else None)
        box = _Box(
            HEADER + column * _COLUMN + GAP,
            GAP + cells[column] * (CARD_HEIGHT + GAP),
            CARD_WIDTH,
            CARD_HEIGHT,
        )
        cells[column] += 1
        cards.append((duty, box))
    height = GAP + max(1, *cells.values(), 0) * (CARD_HEIGHT + GAP)
    whole = _Box(0, top, HEADER + max(1, len(places)) * _COLUMN, height)
    _shape(root, lane_id, lane.title, _LANE, "1", whole)
    for duty, box in cards:
        style = _CARD if lane.team is not None else _CARD + _OPEN
        told = dict(_told(duty, organisation))
        _shape(root, f"duty-{duty.id}", on_one_line(duty.title), style, lane_id, box, told)
    return height


def _told(duty: Duty, organisation: Organisation) -> Iterator[tuple[str, str]]:
    """Say what the drawing does not show; draw.io lists it under Edit Data."""
    stage = organisation.stages_by_id.get(duty.stage or "")
    if stage is not None:
        yield "stage", on_one_line(stage.title)
    if words := roles_in_words(duty, organisation):
        yield "roles", words
    if description := on_one_line(duty.description):
        yield "description", description


def _shape(
    root: Element,
    cell_id: str,
    text: str,
    style: str,
    parent: str,
    box: _Box,
    told: dict[str, str] | None = None,
) -> None:
    from xml.etree.ElementTree import SubElement

    within, names = root, {"id": cell_id, "value": text}
    if told:
        within = SubElement(root, "object", {"label": text, **told, "id": cell_id})
        names = {}
    names |= {"style": style, "vertex": "1", "parent": parent}
    cell = SubElement(within, "mxCell", names)
    sizes = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    values = {name: str(size) for name, size in sizes.items()}
    SubElement(cell, "mxGeometry", {**values, "as": "geometry"})


def _arrow(root: Element, cell_id: str, handoff: HandOff) -> None:
    from xml.etree.ElementTree import SubElement

    values = {
        "id": cell_id,
        "value": on_one_line(handoff.passes),
        "style": _ARROW + _ARROWS.get(handoff.kind, ""),
        "edge": "1",
        "parent": "1",
        "source": f"duty-{handoff.source}",
        "target": f"duty-{handoff.target}",
    }
    cell = SubElement(root, "mxCell", values)
    SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
