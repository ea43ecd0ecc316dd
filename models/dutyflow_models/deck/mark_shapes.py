"""Marks of the drawing as native shapes.

A box and the word in it are one shape, lines of one text are one text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import acos, degrees, sin
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.deck.shapes import (
    Ids,
    Says,
    Style,
    body,
    drawn,
    emu,
    line,
    paragraph,
    rectangle,
    text_box,
)
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Box, Line, Mark, Rect, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_SEMIBOLD = 600
_LEADING = 1.25
"""From one line to the next, in sizes of its text, where there is just one."""
_ABOVE = 0.78
"""How much of a line lies above its baseline."""
_CHIP = 1.6
"""How tall a chip is at most, in sizes of its text."""
_LETTER = 0.6
"""About how wide a letter is, in sizes of its text; text in no box runs on as it needs."""


class Frame(NamedTuple):
    """Where the drawing lies on the slide: its points times `zoom`, moved."""

    left: float = 0.0
    top: float = 0.0
    zoom: float = 1.0

    def rect(self, rect: Rect) -> Rect:
        """Return a rectangle of the drawing on the slide."""
        x, y = self.point((rect.x, rect.y))
        return Rect(x, y, rect.w * self.zoom, rect.h * self.zoom)

    def point(self, at: tuple[float, float]) -> tuple[float, float]:
        """Return a point of the drawing on the slide."""
        return self.left + at[0] * self.zoom, self.top + at[1] * self.zoom

    def moved(self, dx: float, dy: float) -> Frame:
        """Return the frame of marks that begin elsewhere in the drawing."""
        left, top = self.point((dx, dy))
        return Frame(left, top, self.zoom)


@dataclass(slots=True)
class Piece:
    """Marks that become one shape: a box and the lines in it, a line, or lines of text alone."""

    box: Box | None = None
    line: Line | None = None
    texts: list[Text] = field(default_factory=list)


def pieces_of(marks: Iterable[Mark]) -> list[Piece]:
    """Find what belongs together."""
    pieces: list[Piece] = []
    for mark in marks:
        if isinstance(mark, Box):
            pieces.append(Piece(box=mark))
        elif isinstance(mark, Line):
            pieces.append(Piece(line=mark))
        elif mark.text and not (pieces and _goes_on(pieces[-1], mark)):
            pieces.append(Piece(texts=[mark]))
        elif mark.text:
            pieces[-1].texts.append(mark)
    return pieces


def _goes_on(piece: Piece, text: Text) -> bool:
    """Say whether a text stands in the box, or is the next line of the text, before it."""
    if piece.box is not None:
        return not piece.texts and _is_of(piece.box, text)
    if not piece.texts:
        return False
    last = piece.texts[-1]
    return last._replace(y=text.y, text=text.text) == text and 0 < text.y - last.y < 2 * text.size


def _is_of(box: Box, text: Text) -> bool:
    """Say whether a box is a chip, a sign or a bracket of a word, not a card that begins so."""
    rect = box.rect
    rounded = 2 * box.radius >= rect.h and rect.h <= 2 * text.size
    around = bool(text.angle) or rounded or rect.h <= _CHIP * text.size
    return around and not box.clip_left and rect.holds(text.x, text.y)


def shapes_of(pieces: Iterable[Piece], frame: Frame, ids: Ids, right: float = 0.0) -> Iterator[str]:
    """Yield the shapes of pieces; texts alone may reach as far as `right` in the drawing."""
    for piece in pieces:
        if piece.box is not None:
            yield from _box(piece.box, piece.texts, frame, ids)
        elif piece.line is not None:
            yield _line(piece.line, frame, ids)
        else:
            yield _text(piece.texts, frame, ids, right)


def style_of(box: Box, zoom: float) -> Style:
    """Return how a box looks on a slide."""
    return Style(box.fill, box.stroke, box.stroke_width * zoom, box.dashed)


def inset_of(box: Box, frame: Frame) -> Rect:
    """Return where a box lies on a slide, whose strokes run along the edge, not inside it."""
    return frame.rect(box.rect.grown(-box.stroke_width / 2) if box.stroke else box.rect)


def words_of(texts: Sequence[Text], zoom: float, whole: str = "", side: str = "l") -> str:
    """Return lines as a paragraph: as they are, or `whole` where that is the same text."""
    first = texts[0]
    flowing = whole and squeezed(whole) == squeezed("".join(text.text for text in texts))
    lines = [whole] if flowing else [text.text for text in texts]
    return paragraph(
        lines,
        first.size * zoom,
        first.color,
        bold=first.weight >= _SEMIBOLD,
        side=side,
        line=leading(texts) * zoom,
    )


def squeezed(text: str) -> str:
    """Return a text without its blanks."""
    return "".join(text.split())


def leading(texts: Sequence[Text]) -> float:
    """Return how far the lines are apart."""
    return texts[1].y - texts[0].y if len(texts) > 1 else texts[0].size * _LEADING


def top_of(texts: Sequence[Text]) -> float:
    """Return the upper end of the first line."""
    return texts[0].y - _ABOVE * leading(texts)


def _box(box: Box, texts: Sequence[Text], frame: Frame, ids: Ids) -> Iterator[str]:
    if box.clip_left:
        yield _left_edge(box, frame, ids)
    elif box.fill or box.stroke or texts:
        style, radius = style_of(box, frame.zoom), box.radius * frame.zoom
        words = ""
        if texts:
            upright = bool(texts[0].angle)
            words = body([words_of(texts, frame.zoom, side="ctr")], anchor="ctr", upright=upright)
        says = Says(texts[0].text if texts else say("Ground"))
        yield rectangle(ids.next(), says, inset_of(box, frame), style, radius=radius, text=words)


def _left_edge(box: Box, frame: Frame, ids: Ids) -> str:
    """Return the part of a rounded box within `clip_left` of its left side."""
    height, width = box.rect.h * frame.zoom, box.clip_left * frame.zoom
    radius = max(box.radius * frame.zoom, 0.01)
    reach = min(width, radius)
    turn = acos((radius - reach) / radius)
    drop, angle = radius - radius * sin(turn), round(degrees(turn) * 60_000)
    arc = f'<a:arcTo wR="{emu(radius)}" hR="{emu(radius)}"'
    path = (
        f"{_to('moveTo', 0, radius)}"
        f'{arc} stAng="10800000" swAng="{angle}"/>'
        f"{_to('lnTo', width, drop)}{_to('lnTo', width, height - drop)}"
        f"{_to('lnTo', reach, height - drop)}"
        f'{arc} stAng="{10_800_000 - angle}" swAng="{angle}"/>'
        "<a:close/>"
    )
    rect = frame.rect(box.rect._replace(w=box.clip_left))
    return drawn(ids.next(), Says(say("Edge")), rect, path, Style(box.fill))


def _to(step: str, x: float, y: float) -> str:
    return f'<a:{step}><a:pt x="{emu(x)}" y="{emu(y)}"/></a:{step}>'


def _line(mark: Line, frame: Frame, ids: Ids) -> str:
    ends = (*frame.point((mark.x1, mark.y1)), *frame.point((mark.x2, mark.y2)))
    style = Style("", mark.color, mark.width * frame.zoom, mark.dashed)
    return line(ids.next(), Says(say("Line")), ends, style)


def _text(texts: Sequence[Text], frame: Frame, ids: Ids, right: float) -> str:
    first, last = texts[0], texts[-1]
    widest = max(len(text.text) for text in texts) * first.size * _LETTER
    end = right if right > first.x else first.x + widest
    rect = Rect(first.x, top_of(texts), end - first.x, leading(texts) + last.y - first.y)
    words = body([words_of(texts, frame.zoom)])
    return text_box(ids.next(), Says(first.text), frame.rect(rect), words)


def around(marks: Iterable[Mark], right: float = 0.0) -> Rect:
    """Return the rectangle around marks; a text reaches to `right`, or over its letters."""
    rects = [_rect_of(mark, right) for mark in marks]
    left, top = min(each.x for each in rects), min(each.y for each in rects)
    width = max(each.right for each in rects) - left
    return Rect(left, top, width, max(each.bottom for each in rects) - top)


def _rect_of(mark: Mark, right: float) -> Rect:
    if isinstance(mark, Box):
        return mark.rect
    if isinstance(mark, Line):
        return Rect(mark.x1, mark.y1, mark.x2 - mark.x1, mark.y2 - mark.y1)
    end = right if right > mark.x else mark.x + len(mark.text) * mark.size * _LETTER
    return Rect(mark.x, mark.y - mark.size, end - mark.x, mark.size * _LEADING)
