"""A board on slides: as it is drawn on the screen where it is readable so, else in pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.deck.mark_shapes import Frame
from dutyflow_models.deck.notes import BoardNotes
from dutyflow_models.deck.pages import board_pages
from dutyflow_models.deck.slides import LEAST, BoardSlide, title_in
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.legend import legend_marks, legend_of
from dutyflow_models.picture.look import Look, measures_at
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from dutyflow_models.deck.slides import Room
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation, Scenario
    from dutyflow_models.picture.drawing import Drawing
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.legend import Entry
    from dutyflow_models.picture.palette import Palette

_LARGEST_ZOOM = 2.0
_SMALLEST_SIGN, _SMALLEST_NEW = 10.5, 10.0
"""The text sizes in the signs of a legend."""
_GAP, _PAD = 8.0, 4.0
_NO_LANES = mark("nothing on the board yet")


@dataclass(frozen=True, slots=True)
class Drawn:
    """How boards are drawn on the slides of one deck."""

    layout: Layout
    room: Room
    theme: Palette
    faces: Faces
    legend: bool = True
    ground: bool = True
    """Whether the board has a ground of its own, for templates of any colour."""


def board_slides(
    organisation: Organisation,
    scenario: Scenario | None,
    how: Drawn,
    title: str,
    before: Organisation | None = None,
) -> list[BoardSlide]:
    """Put the board of a scenario on slides; `before` leaves its ghosts where one slide suffices.

    What lies on several slides is named in their titles. No text is smaller than `LEAST`.
    """
    shown = effective(organisation, scenario)
    layout = how.layout
    if layout.arrows == "selected":
        layout = layout.replacing(arrows="none")
    whole = draw(shown, layout, Look(theme=how.theme), how.faces, before=before)
    entries = legend_of(shown, whole) if how.legend else ()
    slides = _Slides(how, entries, BoardNotes(organisation, scenario, shown), shown)
    zoom = slides.zoom_for(whole)
    if not whole.lanes:
        return [slides.slide(_joined(title, say_marked(_NO_LANES)), "", whole, zoom, first=True)]
    if zoom * measures_at(layout.text_scale).chip_text >= LEAST:
        return [slides.slide(title, "", whole, zoom, first=True)]
    pages = board_pages(shown, layout, slides.area, how.theme, how.faces)
    names = [page.names if len(pages) > 1 else "" for page in pages]
    return [
        slides.slide(_joined(title, name), page.part, page.drawing, 1.0, first=not number)
        for number, (name, page) in enumerate(zip(names, pages, strict=True))
    ]


def _joined(title: str, what: str) -> str:
    if not title or not what:
        return title or what
    return say("{scenario}: {lanes}", scenario=title, lanes=what)


class _Slides:
    """Puts drawings of one board on slides, each with the same legend."""

    def __init__(
        self, how: Drawn, entries: tuple[Entry, ...], notes: BoardNotes, shown: Organisation
    ) -> None:
        self._how, self._notes, self._shown = how, notes, shown
        below = how.room.below
        smallest = _SMALLEST_NEW if any(each.sign == "new" for each in entries) else _SMALLEST_SIGN
        self._legend, self._legend_height = legend_marks(
            entries, below.w - 2 * _PAD, how.theme, how.faces.texts, LEAST / smallest
        )
        used = self._legend_height + _GAP if entries else 0.0
        self.area = (below.w, below.h - used)

    def zoom_for(self, drawing: Drawing) -> float:
        """Return how large a drawing may be."""
        wide, high = drawing.size
        return min(self.area[0] / wide, self.area[1] / high, _LARGEST_ZOOM)

    def slide(
        self, title: str, part: str, drawing: Drawing, zoom: float, *, first: bool
    ) -> BoardSlide:
        """Put a drawing at the upper left, the legend below it."""
        room, texts = self._how.room, self._how.faces.texts
        left, top = room.below[:2]
        wide, high = drawing.size[0] * zoom, drawing.size[1] * zoom
        foot = top + high + _GAP
        ground = Rect(left, top, wide, high)
        if self._legend:
            ground = Rect(left, top, max(wide, room.below.w), high + _GAP + self._legend_height)
        return BoardSlide(
            title_in(room, texts, title, part),
            self._shown,
            drawing,
            Frame(left, top, zoom),
            self._legend,
            Frame(left + _PAD, foot),
            ground if self._how.ground else None,
            self._notes.of(drawing, first=first),
        )
