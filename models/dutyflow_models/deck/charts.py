"""Native charts, whose numbers a person may edit: the load of the lanes, and its bars as XML."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, cast

from dutyflow_models.deck.shapes import INK, emu
from dutyflow_models.deck.slides import LEAST
from dutyflow_models.deck.timeless import timeless
from dutyflow_models.interchange.clean import clean
from dutyflow_models.interchange.out.raci_xlsx import cell_text

if TYPE_CHECKING:
    from pptx.chart.chart import Chart as OpenChart
    from pptx.dml.color import ColorFormat
    from pptx.parts.chart import ChartPart
    from pptx.shapes.graphfrm import GraphicFrame
    from pptx.slide import Slide as OpenSlide
    from pptx.text.text import Font

    from dutyflow_models.deck.slides import Chart, ChartPiece, Inks

_PROPERTIES = "docProps/core.xml"
"""Of the workbook with the numbers."""
_TITLE = 15.0
_GAP = 40
"""Between bars, in hundredths of a bar."""
_SHOWN = "#,##0;;;"
"""How numbers stand on their bars: none where there is nothing."""
_BRIGHT = 0.55
"""Bars that are brighter have dark numbers."""


def add_chart(slide: OpenSlide, piece: ChartPiece, inks: Inks, number: int) -> None:
    """Add a chart to a slide, with a number that no shape there has yet."""
    from pptx.chart.data import ChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Emu

    place, chart = piece
    data = ChartData(number_format="#,##0")  # type: ignore[no-untyped-call]
    data.categories = [_line(each) for each in chart.names]
    for series in chart.series:
        data.add_series(_line(series.name), series.numbers)  # type: ignore[no-untyped-call]
    x, y, wide, high = (Emu(emu(each)) for each in place)
    frame = cast(
        "GraphicFrame", slide.shapes.add_chart(XL_CHART_TYPE.BAR_STACKED, x, y, wide, high, data)
    )
    named = frame.element.nvGraphicFramePr.cNvPr
    named.set("id", str(number))
    named.set("name", _line(chart.title))
    named.set("descr", _line(chart.about))
    part = cast("ChartPart", frame.chart.part)
    part.chart_workbook.update_from_xlsx_blob(_workbook(chart))
    _look(frame.chart, chart, inks)


def _workbook(chart: Chart) -> bytes:
    """Return the numbers as a workbook, in the cells in which the library looks for them.

    Its own one would have times in it, and take a team called `=1+1` for a formula.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Sheet1"
    texts = [(1, at, series.name) for at, series in enumerate(chart.series, start=2)]
    texts += [(at, 1, name) for at, name in enumerate(chart.names, start=2)]
    for row, column, text in texts:
        cell = sheet.cell(row, column, cell_text(_line(text)))
        cell.data_type = "s"
    for column, series in enumerate(chart.series, start=2):
        for row, number in enumerate(series.numbers, start=2):
            sheet.cell(row, column, number)
    made = BytesIO()
    book.save(made)
    return timeless(made.getvalue(), _PROPERTIES, "")


def _line(text: str) -> str:
    return clean(text).replace("\n", " ")


def _look(shown: OpenChart, chart: Chart, inks: Inks) -> None:
    from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_MARK
    from pptx.util import Pt

    _write(shown.font, LEAST, inks.ink)
    shown.has_title = True
    title = shown.chart_title.text_frame
    title.text = _line(chart.title)
    _write(title.paragraphs[0].font, _TITLE, inks.ink, bold=True)
    shown.has_legend = len(chart.series) > 1
    if shown.has_legend:
        shown.legend.position, shown.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    names, values = shown.category_axis, shown.value_axis
    names.reverse_order, names.major_tick_mark = True, XL_TICK_MARK.NONE
    _paint(names.format.line.color, inks.line)
    values.visible, values.has_major_gridlines, values.minimum_scale = False, False, 0
    plot = shown.plots[0]
    plot.gap_width, plot.overlap = _GAP, 100
    for series, told in zip(plot.series, chart.series, strict=True):
        series.format.fill.solid()
        _paint(series.format.fill.fore_color, told.color)
        labels = series.data_labels
        labels.show_value, labels.number_format = True, _SHOWN
        labels.number_format_is_linked = False
        labels.font.size = Pt(LEAST)
        _paint(labels.font.color, "#14181f" if _brightness(told.color) > _BRIGHT else "#ffffff")


def _write(font: Font, size: float, ink: str, *, bold: bool = False) -> None:
    from pptx.util import Pt

    font.size, font.bold = Pt(size), bold
    _paint(font.color, ink)


def _paint(what: ColorFormat, value: str) -> None:
    """Give a colour, or the one of the theme's text."""
    from pptx.dml.color import RGBColor
    from pptx.enum.dml import MSO_THEME_COLOR

    if value == INK:
        what.theme_color = MSO_THEME_COLOR.TEXT_1
    else:
        what.rgb = RGBColor(*bytes.fromhex(value[1:]))  # type: ignore[no-untyped-call]


def _brightness(value: str) -> float:
    red, green, blue = bytes.fromhex(value[1:])
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
