"""Writes a report as one HTML file that prints on A4.

It has no scripts and fetches nothing; every text of a file is escaped.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from dutyflow_models.language import say
from dutyflow_models.reports.blocks import Heading, Item, Items, Picture, Report, Table, Words
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.reports.blocks import Block

ENDING = ".html"
_STYLE = """\
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1b2230;
  font: 11pt/1.45 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 178mm; margin: 0 auto; padding: 10mm 6mm; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 1px solid #d9dee7; }
h3 { font-size: 11.5pt; margin: 5mm 0 1mm; }
h1, h2, h3 { break-after: avoid; }
p { margin: 0 0 2mm; }
ul { margin: 0 0 2mm; padding-left: 6mm; }
li { margin: 0 0 1mm; break-inside: avoid; }
.detail { color: #626c7f; }
a { color: #3b5bdb; }
table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; font-size: 10pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm;
  border-bottom: 1px solid #e3e7ee; }
th { color: #626c7f; font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
figure { margin: 0 0 4mm; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 235mm; border: 1px solid #e3e7ee; }
figcaption { color: #626c7f; font-size: 9.5pt; margin: 1mm 0 0; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser may load for it: nothing but what is in the file itself."""


def report_as_html(report: Report, pictures: Mapping[str, bytes], *, english: bool = False) -> str:
    """Write a report with its pictures inside, given as PNG by the names that the report uses.

    `english` is for one that is so in every language.
    """
    code = "en" if english else say("en", about="the code of the language, for HTML")
    blocks = "\n".join(_block(each, pictures) for each in report.blocks)
    title = _escaped(report.title)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(code)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<h1 dir="auto">{title}</h1>\n{blocks}\n</main>\n</body>\n</html>\n'
    )


def _escaped(text: str) -> str:
    return escape(plain(text))


def _block(block: Block, pictures: Mapping[str, bytes]) -> str:
    if isinstance(block, Heading):
        return f'<h{block.level} dir="auto">{_escaped(block.text)}</h{block.level}>'
    if isinstance(block, Words):
        return f'<p dir="auto">{_escaped(block.text)}</p>'
    if isinstance(block, Items):
        items = "\n".join(f'<li dir="auto">{_item(each)}</li>' for each in block.items)
        return f"<ul>\n{items}\n</ul>"
    if isinstance(block, Picture):
        return _picture(block, pictures[block.file])
    return _table(block)


def _item(item: Item) -> str:
    text = _escaped(item.text)
    if item.page:
        text = f'<a href="{escape(item.page)}{ENDING}">{text}</a>'
    return f'{text} <span class="detail">— {_escaped(item.detail)}</span>' if item.detail else text


def _picture(picture: Picture, png: bytes) -> str:
    caption = _escaped(picture.caption)
    source = f"data:image/png;base64,{b64encode(png).decode()}"
    return (
        f'<figure>\n<img src="{source}" alt="{caption}">\n'
        f"<figcaption>{caption}</figcaption>\n</figure>"
    )


def _table(table: Table) -> str:
    rows = "\n".join(_row(row, table, "td") for row in table.rows)
    head = _row(table.head, table, "th")
    return f"<table>\n<thead>\n{head}\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(cells: Iterable[str], table: Table, tag: str) -> str:
    made = (_cell(cell, tag, number=at in table.numbers) for at, cell in enumerate(cells))
    return f"<tr>{''.join(made)}</tr>"


def _cell(text: str, tag: str, *, number: bool) -> str:
    kind = ' class="number"' if number else ""
    return f'<{tag}{kind} dir="auto">{_escaped(text)}</{tag}>'
