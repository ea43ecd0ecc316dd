"""The XML of native shapes: rectangles with text, lines, groups, connectors that hold on to cards.

Lengths are in points of 1/72 inch from the slide's upper left corner. Every text goes through
`escaped`; nothing here knows an organisation.
"""

from __future__ import annotations

from html import escape
from itertools import count
from math import copysign, sqrt
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.interchange.clean import clean
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EMU = 12_700
"""Units of the format in a point."""
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TURNED, _TWICE_TURNED = 3, 4
"""Points of a route that turns once, and of one that is level, upright and level again."""
_QUARTER = 5_400_000
"""A quarter of a turn, in the format's units."""
INK = "tx1"
"""The colour of text that the theme says; other colours are `#rrggbb`."""


class Style(NamedTuple):
    """How a rectangle looks; an empty colour paints nothing."""

    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dashed: bool = False


class Says(NamedTuple):
    """What a shape is called in the list of shapes, and what a screen reader says of it."""

    name: str
    about: str = ""


class Ids:
    """Gives each shape of a slide a number of its own."""

    def __init__(self, first: int = 2) -> None:
        self._numbers = count(first)

    def next(self) -> int:
        """Return a number that no shape has yet."""
        return next(self._numbers)


def escaped(text: str) -> str:
    """Return any text as the format may hold it, in an element or an attribute."""
    return escape(clean(text)).replace("\n", "&#10;").replace("\t", "&#9;")


def emu(points: float) -> int:
    """Return a length in the format's units."""
    return round(points * EMU)


def color(value: str) -> str:
    """Return a colour: `#rrggbb`, or the name of one of the theme's."""
    if value.startswith("#"):
        return f'<a:srgbClr val="{escaped(value[1:].upper())}"/>'
    return f'<a:schemeClr val="{escaped(value)}"/>'


def paragraph(
    lines: Sequence[str],
    size: float,
    ink: str,
    *,
    bold: bool = False,
    side: str = "l",
    line: float = 0.0,
    bullet: bool = False,
    before: float = 0.0,
) -> str:
    """Return a paragraph in the theme's text font; `lines` are broken where they end.

    `line` is the distance of its lines, 0 the font's own; `before` the room above it.
    """
    indent = f' marL="{emu(size)}" indent="-{emu(size)}"' if bullet else ' marL="0" indent="0"'
    spacing = f'<a:lnSpc><a:spcPts val="{round(line * 100)}"/></a:lnSpc>' if line else ""
    spacing += f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>'
    sign = '<a:buFont typeface="Arial"/><a:buChar char="•"/>' if bullet else "<a:buNone/>"
    look = (
        f'lang="{_spelling()}" sz="{round(size * 100)}" b="{int(bold)}"><a:solidFill>{color(ink)}'
        '</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>'
        '<a:cs typeface="+mn-cs"/>'
    )
    runs = f"<a:br><a:rPr {look}</a:rPr></a:br>".join(
        f"<a:r><a:rPr {look}</a:rPr><a:t>{escaped(each)}</a:t></a:r>" for each in lines
    )
    return f'<a:p><a:pPr algn="{side}"{indent}>{spacing}{sign}</a:pPr>{runs}</a:p>'


def _spelling() -> str:
    """Return in which language a program looks for spelling mistakes."""
    return escaped(say("en-GB", about="the code of the language, for slides"))


def body(
    paragraphs: Iterable[str] = (),
    *,
    inset: tuple[float, float, float, float] = (0, 0, 0, 0),
    anchor: str = "t",
    wrap: bool = False,
    upright: bool = False,
    tag: str = "p:txBody",
) -> str:
    """Return a shape's text, with its distances from the left, top, right and bottom edge."""
    names = ("lIns", "tIns", "rIns", "bIns")
    insets = " ".join(f'{name}="{emu(each)}"' for name, each in zip(names, inset, strict=True))
    turned = ' vert="vert270"' if upright else ""
    return (
        f'<{tag}><a:bodyPr wrap="{"square" if wrap else "none"}" {insets} anchor="{anchor}"'
        f'{turned} rtlCol="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        f"{''.join(paragraphs) or '<a:p/>'}</{tag}>"
    )


def corner_inset(radius: float) -> float:
    """Return how far text keeps from the edges of a rectangle with such corners, by itself."""
    return radius * (1 - sqrt(0.5))


def rectangle(
    number: int, says: Says, rect: Rect, style: Style, *, radius: float = 0.0, text: str = ""
) -> str:
    """Return a rectangle, with round corners and a text where they are given."""
    least = min(rect.w, rect.h)
    share = min(50_000, round(radius / least * 100_000)) if radius and least else 0
    kind = "roundRect" if share else "rect"
    adjusted = f'<a:gd name="adj" fmla="val {share}"/>' if share else ""
    shape = f'<a:prstGeom prst="{kind}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>'
    return _shape(number, says, rect, shape, style, text)


def text_box(number: int, says: Says, rect: Rect, text: str) -> str:
    """Return text without a shape around it."""
    shape = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    return _shape(number, says, rect, shape, Style(), text, ' txBox="1"')


def drawn(number: int, says: Says, rect: Rect, path: str, style: Style) -> str:
    """Return a shape of any outline; `path` is within the rectangle, in the format's units."""
    shape = (
        f"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="{emu(rect.w)}" '
        f'h="{emu(rect.h)}">{path}</a:path></a:pathLst></a:custGeom>'
    )
    return _shape(number, says, rect, shape, style, "")


def group(number: int, says: Says, rect: Rect, parts: Iterable[str]) -> str:
    """Return shapes that move together; their places stay those on the slide."""
    (left, top), (width, height) = (emu(rect.x), emu(rect.y)), (emu(rect.w), emu(rect.h))
    return (
        f"<p:grpSp><p:nvGrpSpPr>{_named(number, says)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f'<p:grpSpPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/>'
        f'<a:chOff x="{left}" y="{top}"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm>'
        f"</p:grpSpPr>{''.join(parts)}</p:grpSp>"
    )


def line(number: int, says: Says, ends: tuple[float, float, float, float], style: Style) -> str:
    """Return a straight line from (x1, y1) to (x2, y2)."""
    return _connector(number, says, ends, '"line"><a:avLst/>', style, "", "")


class Glue(NamedTuple):
    """Where a connector holds on: a shape's number and which of its places for that."""

    shape: int
    site: int


def elbow(
    number: int,
    says: Says,
    points: Sequence[tuple[float, float]],
    style: Style,
    ends: tuple[Glue | None, Glue | None],
) -> str:
    """Return a connector with an arrow head along level and upright lines, glued at its ends.

    It may begin level or upright, and turn once, twice or, if it begins level, four times.
    """
    upright = len(points) > 1 and points[0][0] == points[1][0]
    # An upright one is a level one on its side.
    level = [(y, x) for x, y in points] if upright else list(points)
    wide, high, parts = _bends(level)
    kind = f"bentConnector{len(parts) + 2}"
    adjusted = "".join(
        f'<a:gd name="adj{at}" fmla="val {round(part * 100_000)}"/>'
        for at, part in enumerate(parts, start=1)
    )
    glued = "".join(
        f'<a:{name} id="{end.shape}" idx="{end.site}"/>'
        for name, end in zip(("stCxn", "endCxn"), ends, strict=True)
        if end is not None
    )
    x1, y1 = points[0]
    place = (x1, y1, x1 + high, y1 + wide) if upright else (x1, y1, x1 + wide, y1 + high)
    shape = f'"{kind}"><a:avLst>{adjusted}</a:avLst>'
    head = '<a:round/><a:tailEnd type="triangle" w="med" len="med"/>'
    return _connector(number, says, place, shape, style, glued, head, upright=upright)


def _bends(points: Sequence[tuple[float, float]]) -> tuple[float, float, list[float]]:
    """Return how far a route that begins level goes, and at which parts of that it turns."""
    (x1, y1), (x2, y2) = points[0], points[-1]
    if len(points) == _TURNED:
        return x2 - x1, y2 - y1, []
    # A shape that is no wider than nothing cannot say how far its bends are from it.
    often = len(points) > _TWICE_TURNED
    wide = x2 - x1 or copysign(1.0, points[1][0] - x1)
    high = y2 - y1 or (copysign(1.0, points[2][1] - y1) if often else 0.0)
    across = [(points[at][0] - x1) / wide for at in (1, 3) if at < len(points) - 1]
    middle = [(points[2][1] - y1) / high] if often else []
    return wide, high, [across[0], *middle, *across[1:]] if middle else [*across[:1]] or [0.5]


def _connector(
    number: int,
    says: Says,
    ends: tuple[float, float, float, float],
    shape: str,
    style: Style,
    glued: str,
    head: str,
    *,
    upright: bool = False,
) -> str:
    x1, y1, x2, y2 = ends
    rect = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
    if upright:
        # What is on its side is placed as it was before it was turned, around its middle.
        flips = f' rot="{_QUARTER}"' + ' flipH="1"' * (y2 < y1) + ' flipV="1"' * (x2 > x1)
        aside = (rect.w - rect.h) / 2
        rect = Rect(rect.x + aside, rect.y - aside, rect.h, rect.w)
    else:
        flips = ' flipH="1"' * (x2 < x1) + ' flipV="1"' * (y2 < y1)
    return (
        f"<p:cxnSp><p:nvCxnSpPr>{_named(number, says)}<p:cNvCxnSpPr>{glued}</p:cNvCxnSpPr>"
        f"<p:nvPr/></p:nvCxnSpPr><p:spPr>{_place(rect, flips)}<a:prstGeom prst={shape}"
        f"</a:prstGeom>{outline(style, head=head)}</p:spPr></p:cxnSp>"
    )


def _shape(
    number: int, says: Says, rect: Rect, shape: str, style: Style, text: str, kind: str = ""
) -> str:
    fill = f"<a:solidFill>{color(style.fill)}</a:solidFill>" if style.fill else "<a:noFill/>"
    return (
        f"<p:sp><p:nvSpPr>{_named(number, says)}<p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{_place(rect)}{shape}{fill}{outline(style)}</p:spPr>{text or body()}</p:sp>"
    )


def _named(number: int, says: Says) -> str:
    about = f' descr="{escaped(says.about)}"' if says.about else ""
    return f'<p:cNvPr id="{number}" name="{escaped(says.name)}"{about}/>'


def _place(rect: Rect, flips: str = "", tag: str = "a:xfrm") -> str:
    return (
        f'<{tag}{flips}><a:off x="{emu(rect.x)}" y="{emu(rect.y)}"/>'
        f'<a:ext cx="{emu(rect.w)}" cy="{emu(rect.h)}"/></{tag}>'
    )


def outline(style: Style, tag: str = "a:ln", head: str = "") -> str:
    """Return the line around a shape, or a connector's own."""
    if not style.stroke:
        return f"<{tag}><a:noFill/></{tag}>"
    dashes = '<a:prstDash val="sysDash"/>' if style.dashed else ""
    return (
        f'<{tag} w="{emu(style.width)}"><a:solidFill>{color(style.stroke)}</a:solidFill>'
        f"{dashes}{head}</{tag}>"
    )


def table(
    number: int,
    says: Says,
    rect: Rect,
    widths: Sequence[float],
    rows: Iterable[tuple[float, Sequence[str]]],
) -> str:
    """Return a table of columns and of rows, each its height and the XML of its cells."""
    columns = "".join(f'<a:gridCol w="{emu(each)}"/>' for each in widths)
    lines = "".join(f'<a:tr h="{emu(high)}">{"".join(cells)}</a:tr>' for high, cells in rows)
    return (
        f"<p:graphicFrame><p:nvGraphicFramePr>{_named(number, says)}<p:cNvGraphicFramePr>"
        '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f"{_place(rect, tag='p:xfrm')}<a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr firstRow="1"/><a:tblGrid>{columns}</a:tblGrid>{lines}</a:tbl>'
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )
