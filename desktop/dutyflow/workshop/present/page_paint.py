"""Paints a page for the room: the board's part or a title, a foot that says where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from dutyflow.painting.arrows import paint_arrows
from dutyflow.painting.drawings import paint
from dutyflow.painting.fonts import picture_font, qt_measure
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
    return Screen((width, height - foot_of(least)), least, theme)


def foot_of(least: int) -> int:
    """Return the height of a page's foot."""
    return round(_FOOT * least)


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
    painter.fillRect(QRectF(left, y - size * 1.2, least * 3, least / 4), QColor(ink.accent))
    for line in lines:
        _text(painter, QRectF(left, y, room, size * 1.3), line, size, ink.ink, 700)
        y += size * 1.25
    below = " · ".join(words for words in (page.scenario, page.title) if words)
    _text(painter, QRectF(left, y + least * 0.4, room, least * 1.5), below, least, ink.ink_muted)


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
    """Paint slide and scenario at the left, the lanes in the middle, the place at the right."""
    theme, size = screen.theme, round(0.9 * screen.least)
    painter.fillRect(QRectF(foot.x(), foot.y(), foot.width(), 1), QColor(theme.line))
    inside = foot.adjusted(screen.least * 0.6, 0, -screen.least * 0.6, 0)
    third = inside.width() / 3
    align = Qt.AlignmentFlag
    for text, left, side, weight in (
        (page.where if page.board else "", 0.0, align.AlignLeft, 400),
        (_lanes(page.board, third - size, size), third, align.AlignHCenter, 600),
        (place, 2 * third, align.AlignRight, 400),
    ):
        at = QRectF(inside.x() + left, inside.y(), third - size, inside.height())
        at.translate(size if side == align.AlignRight else 0, 0)
        ink = theme.ink if weight > 400 else theme.ink_muted
        _text(painter, at, text, size, ink, weight, side)


def _lanes(board: BoardPage | None, room: float, size: float) -> str:
    """Return the names of the lanes, shortened so that there is room for which page it is."""
    if board is None or not board.part:
        return board.names if board is not None else ""
    part = f", {board.part}"
    left = room - qt_measure(part, size, 600)
    return shorten(clean(board.names), left, lambda text: qt_measure(text, size, 600)) + part


def _text(
    painter: QPainter,
    at: QRectF,
    text: str,
    size: float,
    color: str,
    weight: int = 400,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line, shortened to its room."""
    line = shorten(clean(text), at.width(), lambda part: qt_measure(part, size, weight))
    painter.setFont(picture_font(size, weight))
    painter.setPen(QColor(color))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(at, int(flags), line)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
