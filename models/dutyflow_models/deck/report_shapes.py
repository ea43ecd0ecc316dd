"""Texts and tables of a report as native shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.flow import CELL, LEADING
from dutyflow_models.deck.shapes import (
    Ids,
    Says,
    Style,
    body,
    emu,
    outline,
    paragraph,
    table,
    text_box,
)
from dutyflow_models.deck.slides import LEAST, TablePiece, TextPiece
from dutyflow_models.interchange.clean import clean
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.deck.slides import Inks, Para, ReportSlide

_HAIRLINE = 0.75
_LONGEST_NAME = 60


def report_shapes(slide: ReportSlide, inks: Inks, ids: Ids) -> Iterator[str]:
    """Yield the shapes of a slide; charts are no shapes, but files of their own."""
    for piece in slide.pieces:
        if isinstance(piece, TextPiece):
            text = body([_paragraph(each, inks) for each in piece.paragraphs], wrap=True)
            name = clean(piece.paragraphs[0].text).replace("\n", " ")[:_LONGEST_NAME]
            yield text_box(
                ids.next(), Says(name, say("Text of {title}", title=slide.title)), piece.place, text
            )
        elif isinstance(piece, TablePiece):
            yield _table(piece, inks, ids)


def _paragraph(each: Para, inks: Inks) -> str:
    lines = clean(each.text).split("\n")
    return paragraph(
        lines, each.size, inks.ink, bold=each.bold, bullet=each.bullet, before=each.before,
        line=each.size * LEADING,
    )  # fmt: skip


def _table(piece: TablePiece, inks: Inks, ids: Ids) -> str:
    rows = [
        [
            _cell(text, inks, head=not number, right=at in piece.numbers)
            for at, text in enumerate(row)
        ]
        for number, row in enumerate(piece.rows)
    ]
    says = Says(say("Table"), piece.about)
    return table(
        ids.next(), says, piece.place, piece.widths, list(zip(piece.heights, rows, strict=True))
    )


def _cell(text: str, inks: Inks, *, head: bool, right: bool) -> str:
    words = paragraph(
        clean(text).split("\n"),
        LEAST,
        inks.muted if head else inks.ink,
        bold=head,
        side="r" if right else "l",
        line=LEAST * LEADING,
    )
    rule = outline(Style("", inks.muted if head else inks.line, _HAIRLINE), "a:lnB")
    none = "".join(f"<a:{side}><a:noFill/></a:{side}>" for side in ("lnL", "lnR", "lnT"))
    beside, above = (emu(each) for each in CELL)
    return (
        f'<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody><a:tcPr marL="{beside}" '
        f'marR="{beside}" marT="{above}" marB="{above}">{none}{rule}<a:noFill/></a:tcPr></a:tc>'
    )
