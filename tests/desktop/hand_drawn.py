"""A small drawing made by hand, so that tests of painting do not hang on how boards are drawn."""

from __future__ import annotations

from contextlib import contextmanager

from PySide6.QtGui import QImage, QPainter

from dutyflow.painting.drawings import Detail, paint
from dutyflow_models.picture.drawing import (
    ArrowShape,
    Box,
    BracketShape,
    CardShape,
    Drawing,
    Face,
    LaneShape,
    Line,
    Rect,
    StageShape,
    Text,
)

BLUE, GREEN, GREY, INK = "#2563eb", "#0d8065", "#8a93a6", "#1b2230"
LANE, GROUND, EDGE = "#ffffff", "#f6f7f9", "#d9dee7"
PLACES = {"one": (160, 60), "two": (360, 60), "three": (160, 180), "four": (360, 180)}


def face(title: str, color: str = BLUE) -> Face:
    return Face(
        140,
        64,
        (
            Box(Rect(0, 0, 140, 64), "#ffffff", EDGE, radius=8),
            Box(Rect(0, 0, 140, 64), color, radius=8, clip_left=4),
            Text(12, 24, title, 13, INK),
            Box(Rect(12, 36, 60, 16), color, radius=8),
            Text(18, 48, "R DevOps", 10.5, "#ffffff", 600, detail=True),
        ),
        "#ffffff",
        color,
    )


def arrow(source: str, target: str, *points: tuple[float, float], dashed: bool = False):
    return ArrowShape(f"{source}>{target}", source, target, points, GREY, 1.25, dashed)


ARROWS = (
    arrow("one", "two", (300, 80), (360, 80)),
    arrow("three", "two", (300, 200), (330, 200), (330, 100), (360, 100)),
    arrow("one", "four", (300, 90), (320, 90), (320, 210), (360, 210), dashed=True),
)


def drawing(titles: tuple[str, ...] = ("Run it", "Watch it", "Fix it", "Pay for it")) -> Drawing:
    cards = tuple(
        CardShape(duty_id, Rect(x, y, 140, 64), face(title, color), "ops", "run")
        for (duty_id, (x, y)), title, color in zip(
            PLACES.items(), titles, (BLUE, GREEN, BLUE, GREEN), strict=True
        )
    )
    return Drawing(
        size=(520, 280),
        origin=(140, 40),
        background=GROUND,
        backdrop=(
            Box(Rect(40, 40, 480, 240), LANE),
            Line(330.5, 40, 330.5, 280, EDGE, dashed=True),
        ),
        cards=cards,
        arrows=ARROWS,
        lanes=(
            LaneShape(
                "ops",
                Rect(40, 40, 480, 240),
                Rect(40, 40, 100, 240),
                (
                    Box(Rect(40, 40, 100, 240), LANE),
                    Box(Rect(40, 40, 4, 240), BLUE),
                    Text(56, 72, "Ops", 15, INK, 700),
                ),
                BLUE,
                folded=False,
                count=4,
                title="Ops",
            ),
        ),
        stages=(
            StageShape(
                "run",
                Rect(140, 0, 380, 280),
                Rect(140, 0, 380, 40),
                (Text(160, 26, "Run", 12, GREY, 600),),
                "Run",
            ),
        ),
        brackets=(
            BracketShape(
                "all",
                Rect(8, 48, 24, 224),
                (
                    Box(Rect(8, 48, 24, 224), LANE, EDGE, radius=8),
                    Text(24, 180, "Everyone", 11, GREY, 600, angle=-90),
                ),
            ),
        ),
        cells=(),
        header_fill=GROUND,
        cards_by_id={card.duty_id: card for card in cards},
    )


@contextmanager
def painter_on(image: QImage):
    painter = QPainter(image)
    try:
        yield painter
    finally:
        painter.end()


def painted(
    board: Drawing,
    region: Rect | None = None,
    *,
    zoom: float = 1.0,
    detail: Detail = Detail.FULL,
    paint_with=paint,
    **kwargs,
) -> QImage:
    """Paint a region, by default all of it, into an image of its own."""
    region = region or Rect(0, 0, *board.size)
    image = QImage(round(region.w * zoom), round(region.h * zoom), QImage.Format.Format_RGB32)
    image.fill("#ff00ff")
    with painter_on(image) as painter:
        painter.scale(zoom, zoom)
        painter.translate(-region.x, -region.y)
        paint_with(painter, board, region, detail, **kwargs)
    return image


def color_at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(int(x), int(y)).name()


def colors_in(image: QImage, area: Rect) -> set[str]:
    x, y, w, h = (int(side) for side in area)
    return {color_at(image, i, j) for i in range(x, x + w) for j in range(y, y + h)}
