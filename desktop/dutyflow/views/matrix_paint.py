"""Paints the matrix: sticky headers, titles, letters. Lengths are pixels of the widget."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from dutyflow.painting.fonts import picture_font, sized
from dutyflow.painting.inks import brush, pen
from dutyflow.views.cells import in_words
from dutyflow_models.language import say
from dutyflow_models.picture.palette import ink_on
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QRegion

    from dutyflow.views.sheet import MatrixSheet
    from dutyflow_models.picture.palette import Palette

ROW = 32
HEADER = 40
TITLES = 340
"""The width of the first column; in a narrow window it is less, see `Look`."""
LEAST_TITLES = 160
COLUMN, WIDEST_COLUMN = 96, 144
"""Columns are wider than the least width where there is room."""
_PAD = 14
_TEXT, _SMALL = 13, 12
_BOLD = 600
CHIP = 22
_BAR = 4
_MOST_ASIDE = 110
_IMPLIED = 0.6


class Look:
    """Where rows and columns lie in a viewport, and how a part of them is painted."""

    def __init__(self, sheet: MatrixSheet) -> None:
        """Lay out a sheet, scrolled to its beginning."""
        self.sheet = sheet
        self.scroll = QPoint(0, 0)
        self.titles = sized(TITLES)
        self.column = sized(COLUMN)
        self.cursor: tuple[int, int] | None = None
        """Row and column of the cell that keys act on."""
        self.focused = False

    def fit(self, width: int) -> None:
        """Let the titles have at most two fifths of a width, and the columns the rest."""
        self.titles = max(sized(LEAST_TITLES), min(sized(TITLES), width * 2 // 5))
        share = (width - self.titles) // max(1, len(self.sheet.columns))
        self.column = max(sized(COLUMN), min(sized(WIDEST_COLUMN), share))

    @property
    def size(self) -> tuple[int, int]:
        """The width and height of all cells, without the headers."""
        return len(self.sheet.columns) * self.column, len(self.sheet.rows) * sized(ROW)

    def row_rect(self, row: int, width: int) -> QRect:
        """Return where a row lies in a viewport of a width."""
        return QRect(0, sized(HEADER) + row * sized(ROW) - self.scroll.y(), width, sized(ROW))

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell lies in the viewport."""
        left = self.titles + column * self.column - self.scroll.x()
        return QRect(
            left, sized(HEADER) + row * sized(ROW) - self.scroll.y(), self.column, sized(ROW)
        )

    def row_at(self, y: int) -> int | None:
        """Return the row at a height of the viewport; None on the header and below all."""
        row = (y - sized(HEADER) + self.scroll.y()) // sized(ROW)
        return row if y >= sized(HEADER) and row < len(self.sheet.rows) else None

    def column_at(self, x: int) -> int | None:
        """Return the column at a place of the viewport; None on the titles and beside all."""
        column = (x - self.titles + self.scroll.x()) // self.column
        return column if x >= self.titles and column < len(self.sheet.columns) else None

    def hint_at(self, pos: QPoint) -> str:
        """Return what is shown while the pointer rests: whole titles, letters in words."""
        row, column = self.row_at(pos.y()), self.column_at(pos.x())
        team = None if column is None else self.sheet.columns[column].team
        if row is None:
            return "" if column is None or pos.y() >= sized(HEADER) else self._column_hint(column)
        line = self.sheet.rows[row]
        return line.title if line.duty is None or team is None else in_words(line.duty, team)

    def _column_hint(self, index: int) -> str:
        column = self.sheet.columns[index]
        title = column.team.title
        return say("{team} (not there in this scenario)", team=title) if column.absent else title

    def paint(self, painter: QPainter, region: QRegion, width: int) -> None:
        """Paint what lies in a part of a viewport of a width.

        Rectangle by rectangle: what a scroll lays bare is a corner, not the whole around it.
        """
        for area in cast("Iterable[QRect]", region):  # as it is, whatever its type says
            self._paint_area(painter, area, width)

    def _paint_area(self, painter: QPainter, area: QRect, width: int) -> None:
        colors = self.sheet.palette
        painter.setClipRect(area)
        painter.fillRect(area, brush(colors.lane))
        if area.bottom() >= sized(HEADER):
            first = max(
                0, (max(area.top(), sized(HEADER)) - sized(HEADER) + self.scroll.y()) // sized(ROW)
            )
            last = (area.bottom() - sized(HEADER) + self.scroll.y()) // sized(ROW)
            for row in range(first, min(last + 1, len(self.sheet.rows))):
                self._paint_row(painter, row, area, width)
        if area.top() < sized(HEADER):
            self._paint_header(painter, area, width)
        why = self.sheet.why_empty()
        if why:
            painter.setClipRect(area)
            place = QRect(
                _PAD,
                sized(HEADER) + len(self.sheet.rows) * sized(ROW) + sized(ROW),
                width - 2 * _PAD,
                sized(ROW),
            )
            color, middle = colors.ink_muted, Qt.AlignmentFlag.AlignCenter
            _text(painter, place, clean(why), color, _TEXT, align=middle)

    def _columns_in(self, area: QRect) -> range:
        first = max(
            0, (max(area.left(), self.titles) - self.titles + self.scroll.x()) // self.column
        )
        last = (area.right() - self.titles + self.scroll.x()) // self.column
        return range(first, min(last + 1, len(self.sheet.columns)))

    def _paint_header(self, painter: QPainter, area: QRect, width: int) -> None:
        colors = self.sheet.palette
        painter.setClipRect(area)
        painter.fillRect(0, 0, width, sized(HEADER), brush(colors.board))
        painter.setClipRect(area & QRect(self.titles, 0, width, sized(HEADER)))
        for index in self._columns_in(area):
            self._paint_team(painter, index, colors)
        painter.setClipRect(area)
        _text(
            painter,
            QRect(_PAD, 0, self.titles - _PAD, sized(HEADER)),
            say("Duty"),
            colors.ink_muted,
            _SMALL,
        )
        painter.fillRect(0, sized(HEADER) - 1, width, 1, brush(colors.line))
        painter.fillRect(self.titles - 1, 0, 1, sized(HEADER), brush(colors.line))

    def _paint_team(self, painter: QPainter, index: int, colors: Palette) -> None:
        column = self.sheet.columns[index]
        rect = QRect(
            self.titles + index * self.column - self.scroll.x(), 0, self.column, sized(HEADER)
        )
        painter.fillRect(
            rect.x() + 8, sized(HEADER) - 1 - _BAR, self.column - 16, _BAR, brush(column.color)
        )
        here = self.cursor is not None and self.cursor[1] == index
        color = colors.ink if here else colors.ink_muted
        inner = rect.adjusted(8, 0, -8, -_BAR)
        title = clean(column.team.title)
        _text(painter, inner, title, color, _SMALL, _BOLD, Qt.AlignmentFlag.AlignCenter)

    def _paint_row(self, painter: QPainter, row: int, area: QRect, width: int) -> None:
        colors = self.sheet.palette
        rect = self.row_rect(row, width)
        body = QRect(self.titles, sized(HEADER), width, area.bottom() + 1)
        line = self.sheet.rows[row]
        painter.setClipRect(area & QRect(0, sized(HEADER), width, area.bottom() + 1))
        if line.duty is None:
            painter.fillRect(rect, brush(colors.board))
            inner = QRect(_PAD, rect.y(), self.titles - 2 * _PAD, sized(ROW))
            text = title_of_group(clean(line.title), f"   {line.number}", inner.width())
            _text(painter, inner, text, colors.ink_muted, _SMALL, _BOLD)
        else:
            if line.duty.id in self.sheet.document.selection.duties:
                painter.fillRect(rect, brush(colors.selection))
            if area.left() < self.titles:
                self._paint_title(painter, row, rect)
            painter.fillRect(self.titles - 1, rect.y(), 1, sized(ROW), brush(colors.line))
        painter.fillRect(0, rect.bottom(), width, 1, brush(colors.line))
        if line.duty is not None:
            painter.setClipRect(area & body)
            self._paint_cells(painter, row, area)

    def _paint_title(self, painter: QPainter, row: int, rect: QRect) -> None:
        colors, line = self.sheet.palette, self.sheet.rows[row]
        inner = QRect(_PAD, rect.y(), self.titles - 2 * _PAD, sized(ROW))
        if line.aside:
            aside = min(sized(_MOST_ASIDE), _width(clean(line.aside), _SMALL) + 1)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            place = QRect(inner.right() + 1 - aside, rect.y(), aside, sized(ROW))
            _text(painter, place, clean(line.aside), colors.ink_muted, _SMALL, align=right)
            inner.setRight(place.left() - 10)
        _text(painter, inner, clean(line.title), colors.ink, _TEXT)

    def _paint_cells(self, painter: QPainter, row: int, area: QRect) -> None:
        texts = self.sheet.texts(row)
        ratio = painter.device().devicePixelRatioF()
        for index in self._columns_in(area):
            column = self.sheet.columns[index]
            cell = texts.get(column.team.id)
            if cell is not None:
                ink = ink_on(column.color) if cell.weighty else self.sheet.palette.ink
                picture = chip(cell.letters, column.color, ink, filled=cell.weighty, ratio=ratio)
                wide = round(picture.width() / ratio)
                rect = self.cell_rect(row, index)
                left = rect.x() + (self.column - wide) // 2
                top = rect.y() + (sized(ROW) - 1 - sized(CHIP)) // 2
                painter.drawPixmap(left, top, picture)
                if cell.implied:
                    self._paint_implied(painter, left, top, column.color)
            if self.cursor == (row, index):
                colors = self.sheet.palette
                painter.setPen(pen(colors.accent if self.focused else colors.ink_faint, 2))
                painter.setBrush(brush(""))
                ring = QRectF(self.cell_rect(row, index)).adjusted(3, 2, -3, -3)
                painter.drawRoundedRect(ring, 6, 6)

    def _paint_implied(self, painter: QPainter, right: int, top: int, color: str) -> None:
        """Paint the letter that follows from the other one, lighter, at its left."""
        ratio = painter.device().devicePixelRatioF()
        picture = chip("A", color, self.sheet.palette.ink_muted, filled=False, ratio=ratio)
        painter.setOpacity(_IMPLIED)
        painter.drawPixmap(right - 3 - round(picture.width() / ratio), top, picture)
        painter.setOpacity(1)


def chip(letters: str, color: str, ink: str, *, filled: bool, ratio: float) -> QPixmap:
    """Return the picture of a cell's letters; painted once for all cells that say the same."""
    return _chip(letters, color, ink, filled=filled, ratio=ratio, tall=sized(CHIP))


@lru_cache(maxsize=1024)
def _chip(letters: str, color: str, ink: str, *, filled: bool, ratio: float, tall: int) -> QPixmap:
    width = max(tall + 6, _width(letters, _SMALL) + 16)
    picture = QPixmap(round(width * ratio), round(tall * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(color))
    painter.setBrush(brush(color if filled else ""))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, tall - 1), 6, 6)
    middle = Qt.AlignmentFlag.AlignCenter
    _text(painter, QRect(0, 0, width, tall), letters, ink, _SMALL, _BOLD, middle)
    painter.end()
    return picture


def _text(
    painter: QPainter,
    rect: QRect,
    text: str,
    color: str,
    size: int,
    weight: int = 400,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    painter.setFont(picture_font(sized(size), weight))
    painter.setPen(pen(color))
    shown = elided(text, rect.width(), size, weight)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, shown)


def elided(text: str, width: int, size: int = _TEXT, weight: int = 400) -> str:
    """Shorten a text to a width; the last letter of a shortened one is an ellipsis."""
    return _elided(text, width, sized(size), weight)


@lru_cache(maxsize=8192)
def _elided(text: str, width: int, size: int, weight: int) -> str:
    return _metrics(size, weight).elidedText(text, Qt.TextElideMode.ElideRight, width)


def title_of_group(title: str, number: str, width: int) -> str:
    """Shorten a title so that the number behind it is seen."""
    return elided(title, width - _width(number, _SMALL), _SMALL, _BOLD) + number


def _width(text: str, size: int) -> int:
    return _advance(text, sized(size))


@lru_cache(maxsize=1024)
def _advance(text: str, size: int) -> int:
    return _metrics(size, _BOLD).horizontalAdvance(text)


@lru_cache(maxsize=16)
def _metrics(size: int, weight: int) -> QFontMetrics:
    return QFontMetrics(picture_font(size, weight))
