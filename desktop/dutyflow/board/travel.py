"""Cards on their way to where another scenario puts them: pictures over the resting board."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap

from dutyflow import motion
from dutyflow.painting.drawings import detail_at, paint_card
from dutyflow.painting.inks import brush

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QAbstractScrollArea

    from dutyflow_models.picture.drawing import CardShape, Drawing, Rect

DURATION = 200
"""Milliseconds from the old place to the new one."""
MOST = 160
"""Cards; where more would travel, their first frame would come late, and none does."""
_TICK = 16
_ROUND = 1.0
"""How far around a card its picture reaches, in points."""
_ENDING = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.Resize,
    }
)


class Trip(NamedTuple):
    """One card; without a start it appears, without a goal it goes."""

    start: Rect | None
    goal: Rect | None
    card: CardShape


class Travel(QObject):
    """The cards that travel now; hit testing and exports know only where they rest."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        """Travel over a view; once it is watched, what a hand does to it ends that."""
        super().__init__(view)
        self._view = view
        self.at = 0.0
        """Milliseconds since the start."""
        self.trips: tuple[Trip, ...] = ()
        self._pictures: dict[str, QPixmap] = {}
        self._since = QElapsedTimer()
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self._tick)

    def watch(self) -> None:
        """Look at what a hand does before anybody else who looks by now."""
        self._view.installEventFilter(self)
        self._view.viewport().installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether cards are on their way."""
        return bool(self.trips)

    def begin(self, before: Drawing, after: Drawing, seen: Rect) -> None:
        """Let the cards within sight that lie elsewhere now travel there."""
        self.end()
        if motion.reduced() or not self._view.isVisible():
            return
        trips = tuple(_trips(before, after, seen))
        if 0 < len(trips) <= MOST:
            self.trips = trips
            self._ticks.start()

    def end(self) -> None:
        """Let every card be where it rests."""
        if self.trips:
            self.trips = ()
            self._view.viewport().update()
        self._pictures.clear()
        self._ticks.stop()
        self._since.invalidate()
        self.at = 0.0

    def go_on(self, milliseconds: float) -> None:
        """Let so much time pass; at the end of it all the cards rest."""
        self.at += milliseconds
        if self.at >= DURATION:
            self.end()
        self._view.viewport().update()

    def place_of(self, duty_id: str) -> Rect | None:
        """Return where a travelling card is shown now; None for one that rests."""
        trip = next((trip for trip in self.trips if trip.card.duty_id == duty_id), None)
        return None if trip is None else self._place(trip)

    def paint(self, painter: QPainter, after: Drawing, zoom: float) -> None:
        """Cover both ends, which tiles old and new show, and paint the cards on their way."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for rect in (end for trip in self.trips for end in trip[:2] if end is not None):
            found = (lane.fill for lane in after.lanes if lane.rect.y <= rect.y < lane.rect.bottom)
            fill = next(found, "") or after.background
            painter.fillRect(_qrect(rect.grown(_ROUND)), brush(fill))
        part = self._eased
        for trip in self.trips:
            painter.setOpacity(_opacity(trip, part))
            picture = self._picture(trip.card, painter, zoom)
            painter.drawPixmap(
                _qrect(self._place(trip).grown(_ROUND)), picture, QRectF(picture.rect())
            )
        painter.setOpacity(1.0)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """End the travel when a hand does something; it gets what it did."""
        if self.trips and event.type() in _ENDING:
            self.end()
        return False

    def _tick(self) -> None:
        """Pass the time since the tick before; it begins with the first frame."""
        if not self._since.isValid():
            self._since.start()
            self._view.viewport().update()
            return
        self.go_on(self._since.restart())

    @property
    def _eased(self) -> float:
        return 1 - (1 - min(self.at / DURATION, 1.0)) ** 3

    def _place(self, trip: Trip) -> Rect:
        rest = trip.goal or trip.start
        assert rest is not None  # a trip has one end at least
        if trip.start is None or trip.goal is None:
            return rest
        left = 1 - self._eased
        return rest._replace(
            x=rest.x + (trip.start.x - rest.x) * left, y=rest.y + (trip.start.y - rest.y) * left
        )

    def _picture(self, card: CardShape, painter: QPainter, zoom: float) -> QPixmap:
        """Return the card as painted once for this travel."""
        known = self._pictures.get(card.duty_id)
        if known is not None:
            return known
        scale = abs(painter.deviceTransform().m11())
        area = card.rect.grown(_ROUND)
        picture = QPixmap(max(1, round(area.w * scale)), max(1, round(area.h * scale)))
        picture.fill(Qt.GlobalColor.transparent)
        inside = QPainter(picture)
        inside.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside.scale(scale, scale)
        paint_card(inside, card.face, _ROUND, _ROUND, detail_at(zoom))
        inside.end()
        self._pictures[card.duty_id] = picture
        return picture


def _trips(before: Drawing, after: Drawing, seen: Rect) -> Iterator[Trip]:
    leaving = set()
    # A mirrored board is counted from its end: another width moves all that rests.
    aside = after.size[0] - before.size[0] if after.mirrored else 0.0
    for card in before.cards_near(seen.moved(-aside, 0)):
        now, start = after.cards_by_id.get(card.duty_id), card.rect.moved(aside, 0)
        if now is None:
            yield Trip(start, None, card)
        elif now.rect[:2] != start[:2]:
            leaving.add(card.duty_id)
            yield Trip(start, now.rect, now)
    for card in after.cards_near(seen):
        was = before.cards_by_id.get(card.duty_id)
        if was is None:
            yield Trip(None, card.rect, card)
        elif card.duty_id not in leaving:
            start = was.rect.moved(aside, 0)
            if start[:2] != card.rect[:2]:
                yield Trip(start, card.rect, card)


def _opacity(trip: Trip, part: float) -> float:
    if trip.start is None:
        return part
    return 1 - part if trip.goal is None else 1.0


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
