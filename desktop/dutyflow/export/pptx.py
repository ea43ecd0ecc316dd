"""The board, or a whole deck, as slides that stay editable; in a template where one is chosen."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.glimpses import bytes_at_once
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.deck.boards import Drawn, board_slides
from dutyflow_models.deck.planning import deck_slides
from dutyflow_models.deck.slides import TITLE, BoardSlide
from dutyflow_models.deck.template import MAX_TEMPLATE_BYTES, own_base, template_base
from dutyflow_models.deck.writing import written
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.picture.drawing import Box, Rect, Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.page import Page, moved
from dutyflow_models.picture.palette import DARK, LIGHT
from dutyflow_models.picture.texts import BOLD

if TYPE_CHECKING:
    from dutyflow.export.options import PictureOptions
    from dutyflow.export.picture import Subject
    from dutyflow_models.deck.slides import Slide
    from dutyflow_models.deck.template import Base
    from dutyflow_models.picture.drawing import Mark

_SIZES = {"16:9": (960.0, 540.0), "4:3": (720.0, 540.0), "a4": (780.0, 540.0)}
"""Slides as presentation programs call them, in points of 1/72 inch; A4 with its margins."""
_USUAL = "16:9"
_FIXED = re.compile(r"(\d+)x(\d+)")
_POINTS_PER_PIXEL = 0.75
_ABOUT_DECK = mark(
    "A deck: title, the board of each scenario, what they change, load, teams, points."
)
_LONGEST_SIDE = 4032.0
"""56 inches: presentation programs open no larger slides."""


def write_pptx(subject: Subject, options: PictureOptions, faces: Faces | None = None) -> bytes:
    """Write the board, on as many slides as it needs, or the whole deck.

    Raises:
        CannotWrite: the template cannot be used, or the slides are too small.

    """
    base = _base(options)
    return written(base, slides_of(subject, options, base, faces), _title(subject))


def slides_of(
    subject: Subject, options: PictureOptions, base: Base, faces: Faces | None = None
) -> list[Slide]:
    """Plan the slides; needs a QGuiApplication, whose fonts are measured."""
    organisation, layout = subject.kept, subject.shown[1]
    how = Drawn(
        layout,
        base.room,
        DARK if options.theme == "dark" else LIGHT,
        faces or Faces(qt_measure),
        legend=options.legend,
        ground=not options.transparent,
    )
    scenario, date = subject.scenario, subject.date if options.date else ""
    if options.deck:
        return deck_slides(organisation, scenario, how, date)
    words = (
        _title(subject) if options.title else "",
        subject.view.title if subject.view is not None and options.scenario else "",
        scenario.title if scenario is not None and options.scenario else "",
        date,
    )
    title = " – ".join(filter(None, words))
    return [*board_slides(organisation, scenario, how, title, subject.before)]


def first_slide(subject: Subject, options: PictureOptions, faces: Faces) -> tuple[Page, str]:
    """Return the first slide with a board, to be looked at, and say how many there are."""
    base = _base(options)
    board = options.model_copy(update={"deck": False})
    slides = [
        each for each in slides_of(subject, board, base, faces) if isinstance(each, BoardSlide)
    ]
    page = _as_page(slides[0], base)
    if options.deck:
        return page, say_marked(_ABOUT_DECK)
    return page, several(
        "{n} slide.", "{n} slides, so that no text is smaller than 12 points.", len(slides)
    )


def _as_page(slide: BoardSlide, base: Base) -> Page:
    """Return a slide as it is painted: the title, ground and legend are marks."""
    room, drawing, frame = base.room, slide.drawing, slide.frame
    title = room.title or Rect(room.below.x, 0, room.below.w, room.below.y)
    ink = LIGHT.ink if base.name else base.inks.ink
    baseline = title.y + title.h * 0.7
    marks: list[Mark] = [Text(title.x, baseline, slide.title, TITLE, ink, BOLD)]
    if slide.ground is not None:
        marks.append(Box(slide.ground, drawing.background))
    if slide.legend_frame is not None:
        marks += moved(slide.legend, slide.legend_frame.left, slide.legend_frame.top)
    ground = base.inks.ground or LIGHT.window
    return Page(room.size, ground, tuple(marks), drawing, frame[:2], frame.zoom)


def _title(subject: Subject) -> str:
    identity = subject.organisation.org
    return identity.title or identity.name


def _base(options: PictureOptions) -> Base:
    if options.template.strip():
        path = Path(options.template.strip()).expanduser()
        try:
            return template_base(bytes_at_once(path, most=MAX_TEMPLATE_BYTES), path.name)
        except CannotRead as trouble:
            raise CannotWrite(say("The template cannot be used: {why}", why=trouble)) from trouble
    return own_base(_size(options.size), DARK if options.theme == "dark" else LIGHT)


def _size(name: str) -> tuple[float, float]:
    """Return a slide's size in points; what fits the board is the usual one, with text as large."""
    found = _FIXED.fullmatch(name)
    if found is None:
        return _SIZES.get(name, _SIZES[_USUAL])
    wide, high = (int(side) * _POINTS_PER_PIXEL for side in found.groups())
    if max(wide, high) > _LONGEST_SIDE:
        raise CannotWrite(
            say("A slide has at most 5376 × 5376 pixels (56 inches). Choose a smaller one.")
        )
    return wide, high
