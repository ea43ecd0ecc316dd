"""The board's picture kept in tiles: painted once, in slices of time, blitted every frame."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from dutyflow_models.picture.drawing import Rect

TILE = 512
"""The side of a tile in device pixels."""
MOST = 96
"""How many tiles are kept: some 100 MB at the very most, for 4K screens."""

PaintTile = Callable[[QPainter, Rect], None]
Place = tuple[int, int]


class Tiles:
    """Tiles at one scale, device pixels a board point; what is missing shows an older picture."""

    def __init__(self, paint: PaintTile) -> None:
        """Paint tiles by a function that gets a painter in board points and the region."""
        self._paint = paint
        self._tiles: dict[Place, QPixmap] = {}
        self._stale: set[Place] = set()
        self._scale = 1.0
        self._ratio = 1.0
        self._background = QColor("white")
        self._older: tuple[QPixmap, Rect] | None = None

    def clear(self) -> None:
        """Let go of all pictures, several megabytes of them."""
        self._tiles.clear()
        self._older = None

    def forget(self, background: str) -> None:
        """Drop everything: another drawing, another theme."""
        self._tiles.clear()
        self._stale.clear()
        self._older = None
        self._background = QColor(background)

    def rescale(self, scale: float, ratio: float, seen: Rect) -> None:
        """Take another zoom; what was seen is kept as a picture to stretch until sharp again."""
        if scale == self._scale and ratio == self._ratio:
            return
        if self._older is None and self._tiles:
            self._older = (self._snapshot(seen), seen)
        self._tiles.clear()
        self._stale.clear()
        self._scale, self._ratio = scale, ratio

    def invalidate(self, rects: Iterable[Rect]) -> None:
        """Note that parts of the board look different now; ask for no more than matter."""
        side = TILE / self._scale
        for rect in rects:
            if len(self._stale) == len(self._tiles):
                return
            self._stale.update(place for place in self._places(rect, side) if place in self._tiles)

    def keep_near(self, part: Rect) -> Rect:
        """Drop the tiles that are out of sight; return the region that the others may cover."""
        side = TILE / self._scale
        around = part.grown(side)
        near = set(self._places(part))
        self._tiles = {place: tile for place, tile in self._tiles.items() if place in near}
        self._stale &= near
        return around

    def blit(self, painter: QPainter, part: Rect, left: float, top: float) -> None:
        """Put a part of the board, in points, at a window position in logical pixels."""
        zoom = self._scale / self._ratio
        painter.save()
        painter.setClipRect(QRectF(left, top, part.w * zoom, part.h * zoom))
        missing = [p for p in self._places(part) if p not in self._tiles]
        if missing:
            self._blit_older(painter, part, left, top)
        side = TILE / self._ratio
        for i, j in self._places(part):
            tile = self._tiles.get((i, j))
            if tile is not None:
                at = QPointF(left - part.x * zoom + i * side, top - part.y * zoom + j * side)
                painter.drawPixmap(at, tile)
        painter.restore()

    def sharpen(self, part: Rect, milliseconds: float) -> bool:
        """Paint missing and stale tiles of a part for so long; say whether all is sharp now."""
        until = perf_counter() + milliseconds / 1000
        for place in self._places(part):
            if place in self._tiles and place not in self._stale:
                continue
            if perf_counter() >= until:
                return False
            self._render(place)
        self._older = None
        self._prune(part)
        return True

    @property
    def blurred(self) -> bool:
        """Say whether a stretched older picture stands in for missing tiles."""
        return self._older is not None

    @property
    def bare(self) -> bool:
        """Say whether there is nothing to show, not even an older picture."""
        return not self._tiles and self._older is None

    def _blit_older(self, painter: QPainter, part: Rect, left: float, top: float) -> None:
        zoom = self._scale / self._ratio
        painter.fillRect(QRectF(left, top, part.w * zoom, part.h * zoom), self._background)
        if self._older is None:
            return
        picture, seen = self._older
        target = QRectF(
            left + (seen.x - part.x) * zoom,
            top + (seen.y - part.y) * zoom,
            seen.w * zoom,
            seen.h * zoom,
        )
        painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _places(self, part: Rect, side: float | None = None) -> list[Place]:
        side = side or TILE / self._scale
        columns = range(math.floor(part.x / side), math.ceil(part.right / side))
        rows = range(math.floor(part.y / side), math.ceil(part.bottom / side))
        return [(i, j) for j in rows for i in columns]

    def _render(self, place: Place) -> None:
        side = TILE / self._scale
        region = Rect(place[0] * side, place[1] * side, side, side)
        tile = QPixmap(TILE, TILE)
        tile.fill(self._background)
        painter = QPainter(tile)
        painter.scale(self._scale, self._scale)
        painter.translate(-region.x, -region.y)
        self._paint(painter, region)
        painter.end()
        tile.setDevicePixelRatio(self._ratio)
        self._tiles[place] = tile
        self._stale.discard(place)

    def _snapshot(self, seen: Rect) -> QPixmap:
        picture = QPixmap(max(1, round(seen.w * self._scale)), max(1, round(seen.h * self._scale)))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(self._background)
        painter = QPainter(picture)
        self.blit(painter, seen, 0, 0)
        painter.end()
        return picture

    def _prune(self, part: Rect) -> None:
        if len(self._tiles) <= MOST:
            return
        keep = set(self._places(part))
        for place in [p for p in self._tiles if p not in keep][: len(self._tiles) - MOST]:
            del self._tiles[place]
            self._stale.discard(place)
