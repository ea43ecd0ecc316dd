"""Slides written into a presentation; the same slides make the same bytes."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from dutyflow_models.deck.alt_texts import AltTexts
from dutyflow_models.deck.board_shapes import BoardShapes
from dutyflow_models.deck.charts import add_chart
from dutyflow_models.deck.mark_shapes import around, pieces_of, shapes_of
from dutyflow_models.deck.report_shapes import report_shapes
from dutyflow_models.deck.shapes import (
    NAMESPACES,
    Ids,
    Says,
    Style,
    body,
    emu,
    group,
    paragraph,
    rectangle,
    text_box,
)
from dutyflow_models.deck.slides import TITLE, BoardSlide, ChartPiece, ReportSlide, TitleSlide
from dutyflow_models.deck.timeless import timeless
from dutyflow_models.interchange.clean import clean
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pptx.dml.color import RGBColor
    from pptx.slide import Slide as OpenSlide
    from pptx.text.text import TextFrame

    from dutyflow_models.deck.slides import Inks, Slide
    from dutyflow_models.deck.template import Base

_SUBTITLE_TEXT = 18.0
_LONGEST_TITLE = 200
_THUMBNAIL = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"


def written(base: Base, slides: Iterable[Slide], title: str) -> bytes:
    """Add slides to a base, which is used up, and return the file."""
    for slide in slides:
        if isinstance(slide, TitleSlide):
            _add_title(base, slide)
        else:
            _add(base, slide)
    _without_thumbnail(base)
    properties = base.presentation.core_properties.partname.lstrip("/")
    made = BytesIO()
    base.presentation.save(made)
    return timeless(made.getvalue(), properties, title)


def _add_title(base: Base, slide: TitleSlide) -> None:
    added = base.presentation.slides.add_slide(base.title_layout)
    _name(base, added, slide.title, large=base.title_layout is not base.layout)
    others = [each for each in added.placeholders if each.placeholder_format.idx != 0]
    for number, each in enumerate(others):
        if number or not slide.subtitle or not each.has_text_frame:
            each.element.getparent().remove(each.element)
        else:
            each.text_frame.text = clean(slide.subtitle)
            _ink(base, each.text_frame, _SUBTITLE_TEXT)
    _finish(base, added, slide.notes)


def _add(base: Base, slide: BoardSlide | ReportSlide) -> None:
    added = base.presentation.slides.add_slide(base.layout)
    for each in list(added.placeholders):
        if each.placeholder_format.idx != 0:
            each.element.getparent().remove(each.element)
    _name(base, added, slide.title)
    ids = Ids(100)
    if isinstance(slide, BoardSlide):
        _append(added, _board(slide, ids))
    else:
        _append(added, report_shapes(slide, base.inks, ids))
        for piece in slide.pieces:
            if isinstance(piece, ChartPiece):
                add_chart(added, piece, base.inks, ids.next())
    _finish(base, added, slide.notes)


def _board(slide: BoardSlide, ids: Ids) -> Iterator[str]:
    if slide.ground is not None:
        says = Says(say("Ground"), say("What the board lies on."))
        yield rectangle(ids.next(), says, slide.ground, Style(slide.drawing.background))
    yield from BoardShapes(slide.drawing, slide.frame, ids, AltTexts(slide.shown)).all()
    if slide.legend and slide.legend_frame is not None:
        number = ids.next()
        parts = list(shapes_of(pieces_of(slide.legend), slide.legend_frame, ids))
        place = slide.legend_frame.rect(around(slide.legend))
        yield group(
            number, Says(say("Legend"), say("What the signs on the board mean.")), place, parts
        )


def _name(base: Base, slide: OpenSlide, title: str, *, large: bool = False) -> None:
    """Write a slide's title where the layout has it, else into a box of its own."""
    from pptx.util import Emu

    words = clean(title).replace("\n", " ")[:_LONGEST_TITLE]
    holder, place = slide.shapes.title, base.room.title
    if holder is None:
        if place is not None:
            text = paragraph([words], TITLE, base.inks.ink, bold=True)
            _append(
                slide,
                [
                    text_box(
                        99, Says(say("Title"), words), place, body([text], anchor="ctr", wrap=True)
                    )
                ],
            )
        return
    holder.text_frame.text = words
    if large:
        _ink(base, holder.text_frame)
        return
    if place is not None:
        holder.left, holder.top, holder.width, holder.height = (Emu(emu(each)) for each in place)
    if not base.name:
        _as_line(holder.text_frame, base.inks)


def _ink(base: Base, frame: TextFrame, size: float = 0.0) -> None:
    """Give text the colour and size of the slides that are ours; a template has its own."""
    from pptx.util import Pt

    if base.name:
        return
    for each in frame.paragraphs:
        if size:
            each.font.size = Pt(size)
        each.font.color.rgb = _rgb(base.inks.ink)


def _as_line(frame: TextFrame, inks: Inks) -> None:
    """Set a title small, bold and at the left, so that the board has the room."""
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Pt(0)
    for each in frame.paragraphs:
        each.alignment = PP_ALIGN.LEFT
        each.font.size, each.font.bold = Pt(TITLE), True
        each.font.color.rgb = _rgb(inks.ink)


def _rgb(value: str) -> RGBColor:
    from pptx.dml.color import RGBColor

    return RGBColor(*bytes.fromhex(value[1:]))  # type: ignore[no-untyped-call]  # the library's


def _append(slide: OpenSlide, shapes: Iterable[str]) -> None:
    from pptx.oxml import parse_xml

    tree = slide.shapes.element
    tree.extend(list(parse_xml(f"<p:spTree {NAMESPACES}>{''.join(shapes)}</p:spTree>")))


def _finish(base: Base, slide: OpenSlide, notes: str) -> None:
    if base.inks.ground:
        slide.background.fill.solid()
        slide.background.fill.fore_color.rgb = _rgb(base.inks.ground)
    if notes and (frame := slide.notes_slide.notes_text_frame) is not None:
        frame.text = clean(notes)


def _without_thumbnail(base: Base) -> None:
    """Take out the small picture of what the file showed before."""
    package = base.presentation.part.package
    for each in [each for each in package.iter_rels() if each.reltype == _THUMBNAIL]:
        package.drop_rel(each.rId)
