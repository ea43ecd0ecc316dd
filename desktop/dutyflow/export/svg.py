"""Writes a page as SVG, mark by mark, in the order in which it is painted.

Qt's own generator writes control characters as they are, which no other program opens.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise
from math import acos, sin
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainterPath

from dutyflow.embedded import TAG, packed
from dutyflow.painting.fonts import FAMILY, picture_font, qt_measure, whole_size
from dutyflow.painting.inks import DASHES
from dutyflow_models.interchange.clean import clean
from dutyflow_models.picture.arrow_lines import head, rounded_route
from dutyflow_models.picture.drawing import (
    ArrowShape,
    Box,
    CardShape,
    Drawing,
    Ghosts,
    Line,
    Mark,
    Rect,
    Text,
)
from dutyflow_models.picture.text_wrap import clean as on_one_line
from dutyflow_models.picture.text_wrap import runs_leftwards

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow_models.picture.page import Page

NAMESPACE = "urn:dutyflow:organisation"


def write_svg(
    page: Page,
    *,
    title: str,
    description: str = "",
    inside: bytes = b"",
    text_as_paths: bool = False,
) -> bytes:
    """Write a page as an SVG document in UTF-8; `inside` is kept in it, for `embedded_org`."""
    width, height = (_number(side) for side in page.size)
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" font-family="{FAMILY}, sans-serif">',
            f"<title>{_plain(title)}</title>",
            *([f"<desc>{_plain(description)}</desc>"] * bool(description)),
            *([_metadata(inside)] * bool(inside)),
            *_page(page, text_as_paths),
            "</svg>\n",
        )
    ).encode()


def _metadata(inside: bytes) -> str:
    return f'<metadata><{TAG} xmlns:dutyflow="{NAMESPACE}">{packed(inside)}</{TAG}></metadata>'


def _page(page: Page, as_paths: bool) -> Iterator[str]:
    if page.background:
        yield from _box(Box(Rect(0, 0, *page.size), page.background))
    yield from _marks(page.marks, as_paths)
    (left, top), zoom = page.at, _number(page.zoom)
    yield f'<g transform="translate({_number(left)} {_number(top)}) scale({zoom})">'
    yield from _drawing(page.drawing, as_paths)
    yield "</g>"


def _drawing(drawing: Drawing, as_paths: bool) -> Iterator[str]:
    yield from _marks(drawing.backdrop, as_paths)
    ghosts = drawing.ghosts or Ghosts()
    for lane in ghosts.lanes:
        yield from _box(Box(lane.rect, lane.fill))
    for ghost in ghosts.cards:
        yield from _placed(ghost, as_paths)
    for arrow in drawing.arrows:
        yield from _arrow(arrow)
    echoes = (echo for cell in drawing.cells for echo in cell.echoes)
    for card in (*drawing.cards, *echoes):
        yield from _placed(card, as_paths)
    for move in ghosts.arrows:
        yield from _arrow(move)
    for badge in ghosts.badges:
        yield from _placed(badge, as_paths)
    for bracket in drawing.brackets:
        yield from _marks(bracket.marks, as_paths)
    for lane in (*drawing.lanes, *ghosts.lanes):
        yield from _marks(lane.marks, as_paths)
    for stage in drawing.stages:
        yield from _marks(stage.marks, as_paths)


def _placed(card: CardShape, as_paths: bool) -> Iterator[str]:
    yield f'<g transform="translate({_number(card.rect.x)} {_number(card.rect.y)})">'
    yield from _marks(card.face.marks, as_paths)
    yield "</g>"


def _marks(marks: Iterable[Mark], as_paths: bool) -> Iterator[str]:
    for mark in marks:
        if isinstance(mark, Box):
            yield from _box(mark)
        elif isinstance(mark, Line):
            ends = zip(("x1", "y1", "x2", "y2"), mark[:4], strict=True)
            places = " ".join(f'{name}="{_number(value)}"' for name, value in ends)
            yield f"<line {places}{_stroke(mark.color, mark.width, mark.dashed)}/>"
        elif text := on_one_line(mark.text):
            yield _outlined(mark, text) if as_paths else _text(mark, text)


def _box(box: Box) -> Iterator[str]:
    if box.clip_left:
        yield f'<path d="{_left_edge(box)}" fill="{_plain(box.fill)}"/>'
        return
    if box.clip_right:
        edge = _left_edge(box._replace(clip_left=box.clip_right))
        turn = f"matrix(-1 0 0 1 {_number(2 * box.rect.x + box.rect.w)} 0)"
        yield f'<path d="{edge}" transform="{turn}" fill="{_plain(box.fill)}"/>'
        return
    if not (box.fill or box.stroke):
        return
    inset = box.stroke_width / 2 if box.stroke else 0.0
    rect = box.rect.grown(-inset)
    names = zip(("x", "y", "width", "height"), rect, strict=True)
    places = " ".join(f'{name}="{_number(value)}"' for name, value in names)
    radius = f' rx="{_number(max(0.0, box.radius - inset))}"' if box.radius > 0 else ""
    stroke = _stroke(box.stroke, box.stroke_width, box.dashed) if box.stroke else ""
    yield f'<rect {places}{radius} fill="{_plain(box.fill) or "none"}"{stroke}/>'


def _left_edge(box: Box) -> str:
    """Return the path of the part of a rounded box within `clip_left` of its left side."""
    (x, y, _, h), width = box.rect, box.clip_left
    radius = max(box.radius, 0.01)
    reach = min(width, radius)
    drop = radius - radius * sin(acos((reach - radius) / radius))
    bow = f"A{_number(radius)} {_number(radius)} 0 0 0"
    return (
        f"M{_number(x + width)} {_number(y + drop)}H{_number(x + reach)}"
        f"{bow} {_number(x)} {_number(y + radius)}V{_number(y + h - radius)}"
        f"{bow} {_number(x + reach)} {_number(y + h - drop)}H{_number(x + width)}Z"
    )


def _arrow(arrow: ArrowShape) -> Iterator[str]:
    route = rounded_route(arrow.points)
    steps = [f"M{_pair(route.straights[0][0])}"]
    for (_, end), bend in zip(route.straights, (*route.bends, None), strict=True):
        steps.append(f"L{_pair(end)}")
        if bend is not None:
            steps.append(f"Q{_pair(bend.corner)} {_pair(bend.leave)}")
    stroke = _stroke(arrow.color, arrow.width, arrow.dashed)
    before, tip = list(pairwise(arrow.points))[-1]
    corners = " ".join(_pair(corner) for corner in head(before, tip, arrow.width))
    yield f'<path d="{"".join(steps)}" fill="none"{stroke}/>'
    yield f'<polygon points="{corners}" fill="{_plain(arrow.color)}"/>'


def _text(text: Text, shown: str) -> str:
    """Say how wide the text is too: where the font is missing, it still fits into its card."""
    weight = f' font-weight="{text.weight}"' if text.weight != 400 else ""
    width = qt_measure(shown, text.size, text.weight)
    leftwards = bool(runs_leftwards(shown))
    begin = text.x + width if leftwards else text.x
    way = ' direction="rtl"' if leftwards else ""
    return (
        f'<text x="{_number(begin)}" y="{_number(text.y)}" font-size="{whole_size(text.size)}"'
        f'{weight}{way} textLength="{_number(width)}" lengthAdjust="spacingAndGlyphs"'
        f' fill="{_plain(text.color)}"{_turned(text)}>{_plain(shown)}</text>'
    )


def _outlined(text: Text, shown: str) -> str:
    path = QPainterPath()
    path.addText(text.x, text.y, picture_font(text.size, text.weight), shown)
    return (
        f'<path d="{_path(path)}" fill="{_plain(text.color)}" fill-rule="nonzero"{_turned(text)}/>'
    )


def _path(path: QPainterPath) -> str:
    steps: list[str] = []
    kinds = QPainterPath.ElementType
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        place = f"{element.x:.2f} {element.y:.2f}"
        if element.type is kinds.MoveToElement:
            steps.append(f"M{place}")
        elif element.type is kinds.LineToElement:
            steps.append(f"L{place}")
        else:
            steps.append(f"C{place}" if element.type is kinds.CurveToElement else f" {place}")
    return "".join(steps)


def _turned(text: Text) -> str:
    if not text.angle:
        return ""
    return f' transform="rotate({_number(text.angle)} {_number(text.x)} {_number(text.y)})"'


def _stroke(color: str, width: float, dashed: bool) -> str:
    dash, gap = (_number(part * width) for part in DASHES)
    dashes = f' stroke-dasharray="{dash} {gap}"' if dashed else ""
    return f' stroke="{_plain(color)}" stroke-width="{_number(width)}"{dashes}'


def _pair(point: tuple[float, float]) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _plain(text: str) -> str:
    return escape(clean(text))
