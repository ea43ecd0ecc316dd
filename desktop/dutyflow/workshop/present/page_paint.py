"""Paints a page for the room: the board's part or a title, a foot that says where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dutyflow.painting.arrows import paint_arrows
from dutyflow.painting.direction import reading_direction
from dutyflow.painting.drawings import paint
from dutyflow.painting.fonts import qt_measure
from dutyflow.painting.lines import paint_line
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.text_wrap import clean, shorten, wrap
from dutyflow_models.workshop.pages import least_text
from dutyflow_models.workshop.slides import Screen

if TYPE_CHECKING:
    from dutyflow_models.picture.drawing import CardShape
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.pages import BoardPage
    from dutyflow_models.workshop.slides import SlidePage

VEIL = 150
"""How much of a card that does not stand out is covered, of 255."""
_FOOT = 1.8
"""The height of the foot, in sizes of the least text."""
_TITLE_LINES = 3


def screen_of(width: int, height: int, theme: Palette) -> Screen:
    """Return what pages are laid out for on a display, with room for the foot."""
    least = least_text(width, height)
    return Screen((width, height - foot_of(least)), least, theme, reading_direction())


def foot_of(least: int) -> int:
    """Return the height of a page's foot."""
    return round(_FOOT * least)


def foot_text(least: int) -> int:
    """Return the size of the text in a page's foot."""
    return round(0.9 * least)


def clock_place(screen: Screen) -> QRect:
    """Return where in the foot the time stands: before the page's number."""
    width, height = screen.size
    left, wide = round(width * 0.68), round(width * 0.18)
    left = round(width) - left - wide if screen.direction == "rtl" else left
    return QRect(left, round(height) + 1, wide, foot_of(screen.least) - 1)


def paint_page(
    painter: QPainter,
    page: SlidePage,
    screen: Screen,
    place: str,
    emphasised: frozenset[str] = frozenset(),
) -> None:
    """Paint a page and its foot from (0, 0), in the screen's pixels."""
    width, height = screen.size
    foot = QRectF(0, height, width, foot_of(screen.least))
    painter.fillRect(QRectF(0, 0, width, foot.bottom()), QColor(screen.theme.board))
    if page.board is None:
        _paint_title(painter, page, screen)
    else:
        paint(painter, page.board.drawing, Rect(0, 0, *page.board.drawing.size))
        _emphasise(painter, page.board, emphasised, screen)
    _paint_foot(painter, page, foot, place, screen)


def _paint_title(painter: QPainter, page: SlidePage, screen: Screen) -> None:
    """Paint a slide's title in the middle, with what it shows below it."""
    width, height = screen.size
    size, least, ink = 2.4 * screen.least, screen.least, screen.theme
    room = width * 0.8
    lines = wrap(
        clean(page.slide), room, _TITLE_LINES, lambda text: qt_measure(text, size, 700)
    ).lines
    left, y = (width - room) / 2, height / 2 - len(lines) * size * 0.6
    bar = left + room - least * 3 if screen.direction == "rtl" else left
    painter.fillRect(QRectF(bar, y - size * 1.2, least * 3, least / 4), QColor(ink.accent))
    for line in lines:
        place = QRectF(left, y, room, size * 1.3)
        paint_line(painter, place, line, ink.ink, pixels=size, weight=700)
        y += size * 1.25
    below = " · ".join(words for words in (page.scenario, page.title) if words)
    place = QRectF(left, y + least * 0.4, room, least * 1.5)
    paint_line(painter, place, below, ink.ink_muted, pixels=least)


def _emphasise(
    painter: QPainter, board: BoardPage, emphasised: frozenset[str], screen: Screen
) -> None:
    """Dim the cards that do not stand out, where the page has some that do; those get a ring."""
    drawing, theme = board.drawing, screen.theme
    shapes = [shape for cell in drawing.cells for shape in cell.echoes]
    shapes += drawing.cards
    if not any(shape.duty_id in emphasised for shape in shapes):
        return
    veil = QColor(theme.lane)
    veil.setAlpha(VEIL)
    for shape in shapes:
        if shape.duty_id not in emphasised:
            painter.fillRect(_qrect(shape.rect), veil)
    links = [a for a in board.arrows if a.source in emphasised or a.target in emphasised]
    paint_arrows(painter, links, color=theme.accent, width=screen.least / 9)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for shape in shapes:
        if shape.duty_id in emphasised:
            _ring(painter, shape, theme.accent, screen.least)


def _ring(painter: QPainter, shape: CardShape, color: str, least: int) -> None:
    thick = max(2.0, least / 9)
    painter.setPen(QPen(QColor(color), thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_qrect(shape.rect.grown(thick / 2)), 0.45 * least, 0.45 * least)


def _paint_foot(
    painter: QPainter, page: SlidePage, foot: QRectF, place: str, screen: Screen
) -> None:
    """Paint slide and scenario first, the lanes in the middle, the place at the end."""
    theme, size, board = screen.theme, foot_text(screen.least), page.board
    painter.fillRect(QRectF(foot.x(), foot.y(), foot.width(), 1), QColor(theme.line))
    inside = foot.adjusted(0.6 * screen.least, 0, -0.6 * screen.least, 0)
    third, room = inside.width() / 3, inside.width() / 3 - size
    first, last = 0.0, 2 * third + size
    if screen.direction == "rtl":
        first, last = last, first
    if board is not None:
        scenario = f" · {page.scenario}" if page.scenario else ""
        where = _before(scenario, page.slide, room, size, 400)
        paint_line(painter, _at(inside, first, room), where, theme.ink_muted, pixels=size)
        lanes = _before(f", {board.part}" if board.part else "", board.names, room, size, 600)
        middle = _at(inside, third + size / 2, room)
        paint_line(
            painter, middle, lanes, theme.ink,
            pixels=size, weight=600, align=Qt.AlignmentFlag.AlignHCenter,
        )  # fmt: skip
    end, right = _at(inside, last, room), Qt.AlignmentFlag.AlignRight
    paint_line(painter, end, place, theme.ink_muted, pixels=size, align=right)


def _at(inside: QRectF, left: float, width: float) -> QRectF:
    return QRectF(inside.x() + left, inside.y(), width, inside.height())


def _before(end: str, text: str, room: float, size: float, weight: int) -> str:
    """Return a text shortened so that its end has room behind it."""
    left = max(room / 2, room - qt_measure(clean(end), size, weight))
    return shorten(clean(text), left, lambda part: qt_measure(part, size, weight)) + end


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
