"""What lies over the resting picture: hover, selection, focus, search, drops, cards in the air."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from dutyflow.board import marks
from dutyflow.board.lift import Lift, Rearranged
from dutyflow.painting.arrows import paint_arrow, paint_arrows
from dutyflow.painting.drawings import detail_at, paint_card
from dutyflow.painting.fonts import picture_font
from dutyflow.painting.pixels import rect_on_pixels, thickness, uneven_scale
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import ArrowShape, Drawing, Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dutyflow.board.marks import Findings
    from dutyflow.board.sheet import Sheet
    from dutyflow.document import Document
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import CardShape
    from dutyflow_models.picture.palette import Palette

RADIUS = 8.0
MANY = 40
"""From so many selected cards on, only those in sight are looked at."""
VEIL = 190
"""How much of what is dimmed is covered, of 255."""
SHADOW = 14.0
"""How far a raised card's shadow and turned corners reach beyond its place, in points."""


def paint_empty(painter: QPainter, body: Rect, organisation: Organisation, colors: Palette) -> None:
    """Say on a board without duties what to do, in window pixels."""
    if organisation.duties:
        return
    advice = (
        say("Press N to write one, or paste a list: every line becomes a card.")
        if organisation.teams
        else say(
            "Press N to write one, or paste a list: every line becomes a card. The Board menu adds "
            "teams and stages."
        )
    )
    middle = _qrect(body)
    top = QRectF(middle.x(), middle.y() + middle.height() / 2 - 30, middle.width(), 26)
    painter.setPen(QColor(colors.ink))
    painter.setFont(picture_font(17, 600))
    painter.drawText(top, Qt.AlignmentFlag.AlignCenter, say("No duties yet"))
    painter.setPen(QColor(colors.ink_muted))
    painter.setFont(picture_font(13))
    below = QRectF(middle.x() + 24, top.bottom() + 4, middle.width() - 48, 120)
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(below, int(centred), advice)


@dataclass(slots=True)
class Overlay:
    """The state that gestures and the pointer change; nothing of it is in the document."""

    hover: str | None = None
    lift: Lift | None = None
    band: Rect | None = None
    link: tuple[str, float, float, str | None] | None = None
    """A hand-off being drawn: from which duty, to which point, onto which duty."""
    lane_line: float | None = None
    """The height at which a lane that is being dragged would come to lie."""
    lane_target: tuple[str, str] | None = None
    """The lane that a dragged one would become one with, and what would happen, in words."""
    lit: frozenset[str] | None = None
    """The duties that are lit; the others are dimmed. None: no card is."""
    findings: Findings | None = None
    """What is left open, marked on cards and lanes; None: no marks."""
    focused: bool = False
    """The board has the keyboard focus: the focused card shows a ring."""
    echo: tuple[str, str | None] | None = None
    """The echo pressed last while its duty has the focus: the duty and the echo's lane."""
    rest: Rearranged = field(default_factory=Rearranged)

    def pressed_lane(self, duty_id: str | None) -> str | None:
        """Return the lane of a duty's echo that was pressed last, if one was."""
        return self.echo[1] if self.echo is not None and self.echo[0] == duty_id else None

    @property
    def rearranged(self) -> Rearranged:
        """How cells give way to the cards in the air."""
        return self.lift.rearranged if self.lift else self.rest

    def open_now(self, document: Document) -> marks.Open:
        """Return what is marked on cards and lanes."""
        return marks.Open(self.findings, document.conflicts)

    def pieces(self, part: Rect) -> list[tuple[Rect, float]]:
        """Split a part of the board as shown into parts of the resting one, each with its top."""
        return self.rearranged.pieces(part)

    def paint(
        self, painter: QPainter, sheet: Sheet, document: Document, colors: Palette, zoom: float
    ) -> None:
        """Paint everything, in board points."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lit is not None:
            _dim_others(painter, sheet.drawing, self.lit, document.layout.arrows == "all", colors)
        if self.lift is not None:
            _paint_lift(painter, self.lift, colors, zoom)
        else:
            self._paint_marked(painter, sheet, document, colors, zoom)
            open_now = self.open_now(document)
            if open_now and zoom >= marks.FAR:
                part = _clip(painter)
                marks.paint_marks_on_cards(painter, sheet.drawing, part, open_now, colors)
        if self.link is not None:
            _paint_link(painter, sheet, self.link, colors)
        if self.band is not None:
            _paint_band(painter, self.band, colors)
        if self.lane_line is not None:
            painter.setPen(QPen(QColor(colors.accent), 3))
            painter.drawLine(QLineF(0, self.lane_line, sheet.drawing.size[0], self.lane_line))

    def _paint_marked(
        self, painter: QPainter, sheet: Sheet, document: Document, colors: Palette, zoom: float
    ) -> None:
        selection, drawing = document.selection, sheet.drawing
        part = _clip(painter)
        arrows, cards = _selected(drawing, selection.duties, part)
        chosen = sheet.drawing.arrow(selection.handoff) if selection.handoff else None
        arrows += [chosen] if chosen else []
        if document.layout.arrows != "none" or selection.handoff:
            paint_arrows(painter, arrows, color=colors.accent, width=2.0)
        self._paint_hover(painter, drawing, colors)
        pressed = sheet.shape(selection.focus, self.pressed_lane(selection.focus))
        for card in cards:
            focus = self.focused and card is pressed
            _ring(painter, card.rect, colors.accent, 2.0 if focus else 1.5, zoom, gap=focus)

    def _paint_hover(self, painter: QPainter, drawing: Drawing, colors: Palette) -> None:
        """Outline the card under the pointer, its echoes too, and show its grip for a hand-off."""
        painter.setPen(QPen(QColor(colors.arrow), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shape in drawing.shapes_of(self.hover):
            painter.drawRoundedRect(_qrect(shape.rect.grown(-0.5)), RADIUS, RADIUS)
        card = drawing.cards_by_id.get(self.hover or "")
        if card is None:
            return
        painter.setPen(QPen(QColor(colors.card), 1.5))
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(QPointF(*_grip(drawing, card)), 4.5, 4.5)


def _grip(drawing: Drawing, card: CardShape) -> tuple[float, float]:
    """Return the point of a card from which hand-offs are drawn."""
    x = card.rect.x if drawing.mirrored else card.rect.right
    return x, card.rect.y + card.rect.h / 2


def _selected(
    drawing: Drawing, duty_ids: Sequence[str], part: Rect
) -> tuple[list[ArrowShape], list[CardShape]]:
    """Return the arrows and the cards, with echoes, of selected duties; of many, those in sight."""
    if len(duty_ids) <= MANY:
        arrows = [arrow for i in duty_ids for arrow in drawing.arrows_at(i)]
        return arrows, [shape for i in duty_ids for shape in drawing.shapes_of(i)]
    chosen, part = set(duty_ids), part.grown(8)
    near = drawing.arrows_near(part)
    arrows = [arrow for arrow in near if arrow.source in chosen or arrow.target in chosen]
    shapes = (*drawing.cards_near(part), *drawing.echoes_near(part))
    return arrows, [shape for shape in shapes if shape.duty_id in chosen]


def around(rects: Iterable[Rect]) -> Rect:
    """Return the rectangle around at least one rectangle."""
    rects = list(rects)
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)


def differences(before: Drawing, after: Drawing, region: Rect) -> Iterator[Rect]:
    """Yield where two drawings of one board look different within a region."""
    grounds = (before.origin, before.backdrop, before.background)
    grounds_now = (after.origin, after.backdrop, after.background)
    if grounds != grounds_now or before.ghosts != after.ghosts:
        yield region
        return
    for card in after.cards:
        old = before.cards_by_id.get(card.duty_id)
        if old is card or (old is not None and old == card):
            continue
        for shape in (card, old):
            if shape is not None and shape.rect.touches(region):
                yield shape.rect.grown(2)
    for card in before.cards_near(region):
        if card.duty_id not in after.cards_by_id:
            yield card.rect.grown(2)
    yield from _echo_differences(before.echoes_near(region), after.echoes_near(region))
    yield from _arrow_differences(before.arrows_near(region), after.arrows_near(region))


def _echo_differences(before: list[CardShape], after: list[CardShape]) -> Iterator[Rect]:
    old = {(echo.duty_id, echo.team_id): echo for echo in before}
    for echo in after:
        was = old.pop((echo.duty_id, echo.team_id), None)
        if was is echo or was == echo:
            continue
        yield echo.rect.grown(2)
        if was is not None:
            yield was.rect.grown(2)
    yield from (echo.rect.grown(2) for echo in old.values())


def _arrow_differences(before: Iterable[ArrowShape], after: Iterable[ArrowShape]) -> Iterator[Rect]:
    old = {arrow.key: arrow for arrow in before}
    for arrow in after:
        was = old.pop(arrow.key, None)
        if was == arrow:
            continue
        yield from _segments(arrow)
        if was is not None:
            yield from _segments(was)
    for arrow in old.values():
        yield from _segments(arrow)


def _segments(arrow: ArrowShape) -> Iterator[Rect]:
    for (x1, y1), (x2, y2) in zip(arrow.points, arrow.points[1:], strict=False):
        yield Rect(min(x1, x2), min(y1, y2), abs(x1 - x2), abs(y1 - y2)).grown(8)


def _paint_lift(painter: QPainter, lift: Lift, colors: Palette, zoom: float) -> None:
    moved = lift.rearranged
    for slot in moved.slots:
        _dashed(painter, slot, colors)
    if lift.drop is not None and lift.drop.share:
        _dashed(painter, lift.drop.cell.rect.grown(-4), colors)
    _paint_held(painter, lift, colors, zoom)


def _paint_held(painter: QPainter, lift: Lift, colors: Palette, zoom: float) -> None:
    """Paint the card under the finger, raised, with the number of its companions."""
    place = lift.place
    if lift.picture is None:
        scale = abs(painter.deviceTransform().m11())
        lift.picture = _held_picture(lift, colors, zoom, scale)
    picture = lift.picture
    size = QSizeF(picture.size()) / picture.devicePixelRatio()
    painter.save()
    if not lift.allowed:
        painter.setOpacity(0.55)
    corner = QPointF(place.x - SHADOW, place.y - SHADOW)
    painter.drawPixmap(QRectF(corner, size), picture, QRectF(picture.rect()))
    painter.restore()
    if len(lift.cards) > 1:
        corner_x = place.x if lift.held.face.mirrored else place.right
        _count_badge(painter, corner_x, place.y, len(lift.cards), colors)


def _held_picture(lift: Lift, colors: Palette, zoom: float, scale: float) -> QPixmap:
    """Paint the raised card once, slightly turned around the finger, with its shadow."""
    place = lift.place
    width, height = place.w + 2 * SHADOW, place.h + 2 * SHADOW
    picture = QPixmap(round(width * scale), round(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(SHADOW + lift.grip[0], SHADOW + lift.grip[1])
    painter.rotate(1.2)
    painter.translate(-lift.grip[0], -lift.grip[1])
    painter.setPen(Qt.PenStyle.NoPen)
    shadow = QColor(colors.shadow)
    for spread, alpha in ((6, 10), (3, 16), (1, 22)):
        shadow.setAlpha(alpha)
        painter.setBrush(shadow)
        rect = Rect(0, 4, place.w, place.h).grown(spread)
        painter.drawRoundedRect(_qrect(rect), RADIUS + spread, RADIUS + spread)
    paint_card(painter, lift.held.face, 0, 0, detail_at(zoom))
    painter.end()
    return picture


def _count_badge(painter: QPainter, x: float, y: float, count: int, colors: Palette) -> None:
    area = QRectF(x - 12, y - 10, 24, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawRoundedRect(area, 10, 10)
    painter.setFont(picture_font(12, 600))
    painter.setPen(QColor(colors.accent_ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))


def _paint_link(
    painter: QPainter, sheet: Sheet, link: tuple[str, float, float, str | None], colors: Palette
) -> None:
    source, x, y, target = link
    card = sheet.drawing.cards_by_id.get(source)
    if card is None:
        return
    start = _grip(sheet.drawing, card)
    aim = sheet.drawing.cards_by_id.get(target or "")
    if aim is not None and aim is not card:
        _ring(painter, aim.rect, colors.accent, 2.0, 1.0, gap=False)
    middle = (start[0] + x) / 2
    points = (start, (middle, start[1]), (middle, y), (x, y))
    arrow = ArrowShape("", source, target or "", points, colors.accent, 2.0)
    paint_arrow(painter, arrow)


def _paint_band(painter: QPainter, band: Rect, colors: Palette) -> None:
    fill = QColor(colors.accent)
    fill.setAlpha(28)
    painter.setPen(QPen(QColor(colors.accent), 1))
    painter.setBrush(fill)
    painter.drawRect(_qrect(band))


def _dim_others(
    painter: QPainter, drawing: Drawing, lit: frozenset[str], arrows: bool, colors: Palette
) -> None:
    """Let what is not lit fade into the lane; an arrow is lit between two lit cards."""
    part = _clip(painter)
    veil = QColor(colors.lane)
    veil.setAlpha(VEIL)
    if arrows:
        near = drawing.arrows_near(part)
        ends = [(arrow, arrow.source in lit and arrow.target in lit) for arrow in near]
        faint = [arrow for arrow, bright in ends if not bright]
        paint_arrows(painter, faint, color=veil.name(QColor.NameFormat.HexArgb), width=2.5)
        paint_arrows(painter, [arrow for arrow, bright in ends if bright])
    for card in (*drawing.cards_near(part), *drawing.echoes_near(part)):
        if card.duty_id not in lit:
            painter.fillRect(_qrect(card.rect), veil)


def _clip(painter: QPainter) -> Rect:
    clip = painter.clipBoundingRect()
    return Rect(clip.x(), clip.y(), clip.width(), clip.height())


def _dashed(painter: QPainter, rect: Rect, colors: Palette) -> None:
    pen = QPen(QColor(colors.accent), 1.25, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(QColor(colors.drop_fill))
    painter.drawRoundedRect(_qrect(rect), RADIUS, RADIUS)


def _ring(
    painter: QPainter, rect: Rect, color: str, width: float, zoom: float, *, gap: bool
) -> None:
    """Outline a card; far out the line stays wide enough to be seen."""
    width = max(width, width / zoom)
    if scale := uneven_scale(painter):
        rect, width = rect_on_pixels(rect, scale), thickness(width, scale)
    painter.setPen(QPen(QColor(color), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = (2.0 if gap else 0.5) + width / 2
    painter.drawRoundedRect(_qrect(rect.grown(out)), RADIUS + out, RADIUS + out)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
