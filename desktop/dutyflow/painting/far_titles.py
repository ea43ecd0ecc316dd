"""Cards seen from far away: only the title, in letters that can still be read."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from dutyflow.painting.fonts import qt_measure
from dutyflow_models.picture.drawing import Box, Face, Mark, Text
from dutyflow_models.picture.text_wrap import wrap

SIZE = 20.0
"""The letters' size in points: 9 to 14 pixels at the zooms at which cards look like this."""
LINE = 22.0
LEFT, RIGHT = 10.0, 4.0
REGULAR = 400
MOST_FACES = 1024
"""Of how many cards this is kept, 2.5 KB each: more than are in sight on most screens."""


@lru_cache(maxsize=MOST_FACES)
def far_marks(face: Face) -> tuple[Mark, ...]:
    """Return a card's ground and as much of its title as fits in large letters."""
    ground = tuple(takewhile(lambda mark: isinstance(mark, Box), face.marks))
    title = [m for m in face.marks if isinstance(m, Text) and not m.detail]
    if not title:
        return ground
    most = max(1, int((face.height - 4) // LINE))
    room = face.width - LEFT - RIGHT
    words = " ".join(mark.text for mark in title)
    lines = wrap(words, room, most, lambda text: qt_measure(text, SIZE, REGULAR)).lines
    top = (face.height - len(lines) * LINE) / 2 + SIZE * 0.82
    letters = (
        Text(_begin(face, line), round(top + row * LINE), line, SIZE, title[0].color)
        for row, line in enumerate(lines)
    )
    return (*ground, *letters)


def _begin(face: Face, line: str) -> float:
    """Return the left end of a line, which keeps as far from the edge at which cards begin."""
    return face.width - LEFT - qt_measure(line, SIZE, REGULAR) if face.mirrored else LEFT
