"""The card before the room, on a stack. Long texts are wrapped, then cut; with more they scroll."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyflow.workshop.deal.subject import Chip, Subject
from dutyflow.workshop.look import BOLD, REGULAR, SEMIBOLD, TEXT, Look, rounded, write

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_PAD = 40
_TITLE, _SMALLER_TITLE = 36, 28
_DESCRIPTION = 19
_LINE = 1.36
"""From one line to the next, as a share of the size."""
_CHIP = 28
_SHADOW = 18
"""Room around the card for its shadow."""
_EDGE = 10
"""How much of the next card is seen below."""
_MOST_LINES = 5
_MOST_ROWS = 2
"""Rows of chips on a card that is not opened."""
_ALL = 400


class _Line(NamedTuple):
    y: float
    height: float
    text: str
    font: QFont
    muted: bool


@dataclass
class _Laid:
    """A card's texts in their places."""

    lines: list[_Line] = field(default_factory=list)
    chips: list[tuple[QRectF, Chip]] = field(default_factory=list)
    height: float = 0
    cut: bool = False


class DealtCard(QWidget):
    """One duty in large letters."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin with an empty card."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setObjectName("dealt-card")
        self._look = look
        self._subject = Subject()
        self._last = False
        self._laid = _Laid()
        self._scrolled = 0.0
        self.opened = False
        """Whether everything is shown that is written about the duty."""

    @property
    def has_more(self) -> bool:
        """Whether there is text that is not in sight."""
        return self._laid.cut or any(text for _, text in self._subject.more)

    def show_subject(self, subject: Subject, *, last: bool) -> None:
        """Show another duty, or the same one as it is now; under the last one lies no card."""
        if subject.title != self._subject.title:
            self.opened, self._scrolled = False, 0.0
        self._subject, self._last = subject, last
        self.setAccessibleName(subject.title)
        self.setAccessibleDescription(f"{subject.above}. {subject.description}")
        self.update()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.update()

    def toggle_more(self) -> None:
        """Show everything that is written about the duty, or its beginning again."""
        self.opened, self._scrolled = not self.opened, 0.0
        self.update()

    def lay_out(self, width: int, room: int) -> QSize:
        """Put the texts into a card of a width, no higher than there is room; return its size."""
        look = self._look
        around = 2 * look.px(_SHADOW)
        inner = max(120, width - around - 2 * look.px(_PAD))
        below = room - around - look.px(_EDGE)
        self._laid = _lay_out(self._subject, inner, below, look, opened=self.opened)
        self._scrolled = min(self._scrolled, self._most_scrolled(min(self._laid.height, below)))
        self.update()
        high = min(self._laid.height, below) + around + look.px(_EDGE)
        return QSize(width, round(high))

    def scroll(self, steps: float) -> None:  # type: ignore[override]
        """Go down in a text that is longer than the card, by so many lines."""
        step = steps * self._look.px(_DESCRIPTION * _LINE)
        self._scrolled = min(
            max(0.0, self._scrolled + step), self._most_scrolled(self._face().height())
        )
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self.scroll(-event.angleDelta().y() / 60)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, stack, card and texts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face, look = self._face(), self._look
        colors, radius = look.palette, look.px(18)
        self._paint_shadow(painter, face, radius)
        if not self._last:
            under = face.adjusted(look.px(13), look.px(20), -look.px(13), look.px(_EDGE))
            rounded(painter, under, radius, colors.lane, colors.card_border)
        rounded(painter, face, radius, colors.card, colors.card_border)
        painter.setClipRect(face.adjusted(1, look.px(14), -1, -look.px(14)))
        painter.translate(face.x() + look.px(_PAD), face.y() - self._scrolled)
        for line in self._laid.lines:
            ink = colors.ink_muted if line.muted else colors.ink
            box = QRectF(0, line.y, face.width() - 2 * look.px(_PAD) + 2, line.height)
            write(painter, box, line.text, line.font, ink)
        for box, chip in self._laid.chips:
            self._paint_chip(painter, box, chip)
        painter.resetTransform()
        painter.setClipping(False)
        self._paint_bar(painter, face)
        painter.end()

    def _face(self) -> QRectF:
        around, edge = self._look.px(_SHADOW), self._look.px(_EDGE)
        return QRectF(self.rect()).adjusted(around, around, -around, -around - edge)

    def _most_scrolled(self, height: float) -> float:
        return max(0.0, self._laid.height - height) if self.opened else 0.0

    def _paint_shadow(self, painter: QPainter, face: QRectF, radius: float) -> None:
        ink = QColor(self._look.palette.shadow)
        ink.setAlpha(18 if self._look.palette.dark else 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        wide = self._look.px(_SHADOW)
        beneath = face.adjusted(radius, radius, -radius, -radius).toRect()  # it would not be seen
        painter.setClipRegion(QRegion(self.rect()) - QRegion(beneath))
        for step in range(wide, 0, -4):
            box = face.adjusted(-step, -step / 3, step, step)
            painter.drawRoundedRect(box, radius + step, radius + step)
        painter.setClipping(False)

    def _paint_chip(self, painter: QPainter, box: QRectF, chip: Chip) -> None:
        rounded(painter, box, box.height() / 3, chip.fill)
        if chip.stroke:
            pen = QPen(QColor(chip.stroke), 1)
            if chip.dashed:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, box.height() / 3, box.height() / 3)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, box, chip.text, self._look.font(TEXT, SEMIBOLD), chip.ink, middle)

    def _paint_bar(self, painter: QPainter, face: QRectF) -> None:
        """Paint how far the text is scrolled, where it is longer than the card."""
        if self._most_scrolled(face.height()) <= 0:
            return
        look = self._look
        way = face.height() - look.px(32)
        long = way * face.height() / self._laid.height
        top = (way - long) * self._scrolled / self._most_scrolled(face.height())
        bar = QRectF(face.right() - look.px(14), face.y() + look.px(16) + top, look.px(5), long)
        rounded(painter, bar, look.px(2), look.palette.card_border)


def _lay_out(subject: Subject, width: float, room: float, look: Look, *, opened: bool) -> _Laid:
    laid = _Laid()
    y: float = look.px(_PAD) - look.px(6)
    if subject.above:
        above = look.fitted(subject.above, width, TEXT, SEMIBOLD)
        y = _add(laid, y, (above,), look, TEXT, SEMIBOLD, muted=True) + look.px(4)
    y = _add_title(laid, y, subject.title, width, look, opened=opened)
    chips = _chip_rows(subject.chips, width, look)
    fitting = int((room - y - look.px(_PAD + 40)) // look.px(_CHIP + 8))
    most = max(1, min(_MOST_ROWS, fitting))
    if len(chips) > most and not opened:
        laid.cut = True
        chips = _first_rows(chips[:most], len(subject.chips), width, look)
    taken = sum(map(bool, chips)) * look.px(_CHIP + 8) + look.px(_PAD) + look.px(10)
    if subject.description:
        lines = look.px(_DESCRIPTION * _LINE)
        fitting = max(1, min(_MOST_LINES, int((room - y - taken - look.px(10)) // lines)))
        most = _ALL if opened else fitting
        text = look.wrapped(subject.description, width, most, _DESCRIPTION)
        laid.cut |= text.cut
        y = _add(laid, y + look.px(10), text.lines, look, _DESCRIPTION, REGULAR, muted=True)
    y = _add_chips(laid, y, chips, look)
    if opened:
        y = _add_more(laid, y, subject, width, look)
    laid.height = y + look.px(_PAD)
    return laid


def _add(
    laid: _Laid,
    y: float,
    lines: tuple[str, ...],
    look: Look,
    size: float,
    weight: int,
    *,
    muted: bool = False,
) -> float:
    """Put lines below one another and return where the next one may begin."""
    high = look.px(size * _LINE)
    for text in lines:
        laid.lines.append(_Line(y, high, text, look.font(size, weight), muted))
        y += high
    return y


def _add_title(
    laid: _Laid, y: float, title: str, width: float, look: Look, *, opened: bool
) -> float:
    """Write the title large; smaller where it takes more than two lines."""
    large = look.wrapped(title, width, 2, _TITLE, BOLD)
    if not large.cut:
        return _add(laid, y, large.lines, look, _TITLE, BOLD)
    smaller = look.wrapped(title, width, _ALL if opened else 4, _SMALLER_TITLE, BOLD)
    laid.cut |= smaller.cut
    return _add(laid, y, smaller.lines, look, _SMALLER_TITLE, BOLD)


def _chip_rows(chips: tuple[Chip, ...], width: float, look: Look) -> list[list[tuple[float, Chip]]]:
    """Put chips side by side, in as many rows as they need, each with its width."""
    rows: list[list[tuple[float, Chip]]] = [[]]
    used = 0.0
    for chip in chips:
        text = look.fitted(chip.text, width - look.px(22), TEXT, SEMIBOLD)
        wide = look.width(text, TEXT, SEMIBOLD) + look.px(22)
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append((wide, chip._replace(text=text)))
        used += wide + look.px(8)
    return rows


def _first_rows(
    rows: list[list[tuple[float, Chip]]], count: int, width: float, look: Look
) -> list[list[tuple[float, Chip]]]:
    """End these rows of chips, of so many in all, with one that says how many are left out."""
    kept = [list(row) for row in rows]
    room = look.px(72)
    while len(kept[-1]) > 1 and sum(wide + look.px(8) for wide, _ in kept[-1]) + room > width:
        kept[-1].pop()
    rest = count - sum(map(len, kept))
    quiet = look.palette.ink_muted
    kept[-1].append((room, Chip(f"+ {rest}", "", quiet, look.palette.ink_faint)))
    return kept


def _add_chips(laid: _Laid, y: float, rows: list[list[tuple[float, Chip]]], look: Look) -> float:
    if rows[0]:
        y += look.px(16)
    for row in rows:
        x = 0.0
        for wide, chip in row:
            laid.chips.append((QRectF(x, y, wide, look.px(_CHIP)), chip))
            x += wide + look.px(8)
        y += look.px(_CHIP + 8) if row else 0
    return y - look.px(8) if rows[0] else y


def _add_more(laid: _Laid, y: float, subject: Subject, width: float, look: Look) -> float:
    for heading, text in subject.more:
        if text:
            y = _add(laid, y + look.px(16), (heading,), look, TEXT, SEMIBOLD)
            lines = look.wrapped(text, width, _ALL).lines
            y = _add(laid, y, lines, look, TEXT, REGULAR, muted=True)
    return y
