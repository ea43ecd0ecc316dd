"""Where on the board the window looks, and how closely: board points to window pixels and back."""

from __future__ import annotations

from dataclasses import dataclass

from dutyflow_models.picture.drawing import Drawing, Rect

NEAREST, FARTHEST = 4.0, 0.05
READABLE = 0.8
"""The zoom at which what is to be read is shown, if all of it would be further away."""
STEPS = (
    0.05,
    0.1,
    0.15,
    0.25,
    0.33,
    0.5,
    0.67,
    0.8,
    0.9,
    1.0,
    1.1,
    1.25,
    1.5,
    1.75,
    2.0,
    2.5,
    3.0,
    4.0,
)
"""The zooms that the zoom keys stop at."""


@dataclass(slots=True)
class Camera:
    """The zoom, and which point of the board is at the window's left and upper ends.

    Headers stay; the cells scroll. Sizes are in points of the board, window positions in logical
    pixels of the viewport. A mirrored board begins at the right: there its lane headers stay, and
    a board narrower than the window keeps to that side.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    width: float = 1.0
    height: float = 1.0
    board: tuple[float, float] = (1.0, 1.0)
    origin: tuple[float, float] = (0.0, 0.0)
    mirrored: bool = False
    ratio: float = 1.0
    """Device pixels of a logical one: what is scrolled lies on whole ones."""
    zooming: bool = False
    """A zoom goes on: what is seen for a moment only need not lie on whole pixels."""

    def look_at(self, drawing: Drawing) -> None:
        """Take the size and the sticky margins of another drawing."""
        at = self.scrolled
        self.board, self.origin, self.mirrored = drawing.size, drawing.origin, drawing.mirrored
        self.scroll_from_start(*at)

    def resize(self, width: float, height: float) -> None:
        """Take another size of the window; what is at the beginning of the board stays there."""
        at = self.scrolled
        self.width, self.height = width, height
        self.scroll_from_start(*at)

    @property
    def furthest(self) -> tuple[float, float]:
        """How far one can scroll, in board points."""
        return (
            max(0.0, self.board[0] - self.width / self.zoom),
            max(0.0, self.board[1] - self.height / self.zoom),
        )

    @property
    def scrolled(self) -> tuple[float, float]:
        """How far one has scrolled from the beginning of the board, in board points."""
        return self._beyond - self.x if self.mirrored else self.x, self.y

    @property
    def rest(self) -> float:
        """The point of the board at the window's left end while nothing is scrolled sideways.

        Lane headers and brackets are shown as if that were always so.
        """
        return self._whole(self._beyond) if self.mirrored else 0.0

    @property
    def _beyond(self) -> float:
        """How much wider than the window the board is."""
        return self.board[0] - self.width / self.zoom

    def scroll_to(self, x: float, y: float) -> None:
        """Put a point at the left and upper ends as far as there is board, on whole pixels."""
        most = self.furthest
        least = min(0.0, self._beyond) if self.mirrored else 0.0
        self.x = self._whole(min(max(least, x), least or most[0]))
        self.y = self._whole(min(max(0.0, y), most[1]))

    def scroll_from_start(self, x: float, y: float) -> None:
        """Scroll so far from the beginning of the board."""
        self.scroll_to(self._beyond - x if self.mirrored else x, y)

    def _whole(self, at: float) -> float:
        """Move a scrolled distance to whole pixels of the device."""
        pixel = self.zoom * self.ratio
        return round(at * pixel) / pixel

    def zoom_at(self, zoom: float, vx: float, vy: float) -> None:
        """Zoom so that the board's point under a window position stays under it."""
        bx, by = self.to_board(vx, vy)
        self.zoom = min(max(zoom, FARTHEST), NEAREST)
        self.scroll_to(bx - vx / self.zoom, by - vy / self.zoom)

    def to_board(self, vx: float, vy: float) -> tuple[float, float]:
        """Say which point of the scrolled part lies at a window position."""
        return vx / self.zoom + self.x, vy / self.zoom + self.y

    def to_view(self, rect: Rect) -> Rect:
        """Say where in the window a rectangle of the scrolled part lies."""
        z = self.zoom
        return Rect((rect.x - self.x) * z, (rect.y - self.y) * z, rect.w * z, rect.h * z)

    def from_view(self, vx: float, vy: float, width: float, height: float) -> Rect:
        """Say which part of the board a rectangle of the window shows."""
        return Rect(*self.to_board(vx, vy), width / self.zoom, height / self.zoom)

    @property
    def body(self) -> Rect:
        """The window's part that scrolls both ways, in pixels: all but the headers."""
        side, top = self.origin[0] * self.zoom, self.origin[1] * self.zoom
        width, height = max(0.0, self.width - side), max(0.0, self.height - top)
        return Rect(0.0 if self.mirrored else side, top, width, height)

    @property
    def strip(self) -> Rect:
        """The window's part beside the body, in pixels, where the lanes' headers are."""
        body = self.body
        x = body.right if self.mirrored else 0.0
        return Rect(x, body.y, self.origin[0] * self.zoom, body.h)

    def on_headers(self, vx: float) -> bool:
        """Say whether a window position lies beside the body, where the lanes' headers are."""
        return vx >= self.body.right if self.mirrored else vx < self.body.x

    def header_x(self, vx: float) -> float:
        """Say which point of the lane headers lies at a window position."""
        return vx / self.zoom + self.rest

    @property
    def seen(self) -> Rect:
        """What of the board is in the body now, in board points."""
        body = self.body
        return Rect(
            body.x / self.zoom + self.x,
            body.y / self.zoom + self.y,
            body.w / self.zoom,
            body.h / self.zoom,
        )

    def reveal(self, rect: Rect, margin: float = 24.0) -> bool:
        """Scroll just so far that a rectangle is seen; say whether that was needed."""
        seen, before = self.seen, (self.x, self.y)
        self.scroll_to(
            self.x + _shift(rect.x - margin, rect.right + margin, seen.x, seen.right),
            self.y + _shift(rect.y - margin, rect.bottom + margin, seen.y, seen.bottom),
        )
        return (self.x, self.y) != before

    def fit(self, rect: Rect, *, headers: bool) -> None:
        """Zoom so that a rectangle fills the body, never closer than 100 %."""
        left, top = self.origin
        across = self.width / (rect.w + (0 if headers else left))
        down = self.height / (rect.h + (0 if headers else top))
        self.zoom = min(max(min(across, down), FARTHEST), 1.0)
        left = rect.right + left - self.width / self.zoom if self.mirrored else rect.x - left
        self.scroll_to(left, rect.y - top)

    def step(self, direction: int) -> float:
        """Return the next zoom in a direction, +1 or -1."""
        if direction > 0:
            return next((step for step in STEPS if step > self.zoom + 1e-3), NEAREST)
        return next((step for step in reversed(STEPS) if step < self.zoom - 1e-3), FARTHEST)


def _shift(low: float, high: float, seen_low: float, seen_high: float) -> float:
    if low < seen_low or high - low > seen_high - seen_low:
        return low - seen_low
    return max(0.0, high - seen_high)
