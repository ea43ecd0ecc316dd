"""Pictures of the board: from an organisation to a page, and from a page to an image."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter

from dutyflow.painting.direction import reading_direction
from dutyflow.painting.drawings import Detail, paint, paint_marks
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.layout import Layout
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.legend import in_order, legend_of
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.narrowed import narrowed
from dutyflow_models.picture.page import Page, PageWords, compose, page_size
from dutyflow_models.picture.palette import DARK, LIGHT
from dutyflow_models.picture.texts import Texts
from dutyflow_models.scenario import effective, scenario_by_id, scenario_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.export.options import PictureOptions
    from dutyflow_models.layout import SavedView
    from dutyflow_models.org import Organisation, Scenario
    from dutyflow_models.picture.drawing import Drawing
    from dutyflow_models.picture.legend import Entry
    from dutyflow_models.picture.page import Size

LONGEST_SIDE = 16_384
MOST_PIXELS = 200_000_000
BASE = mark("Base")
_BAND_PIXELS = 4_000_000
"""So many pixels are painted at a time: some 16 MB."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One size, one scale and one legend for pictures that shall be compared."""

    extent: Size = (0.0, 0.0)
    """The width of the widest board and the height of the highest one, in points."""
    legend: tuple[Entry, ...] = ()
    """The signs that occur on any of them."""

    def around(self, drawing: Drawing, legend: tuple[Entry, ...]) -> Frame:
        """Make room for one more drawing and its signs."""
        sides = zip(self.extent, drawing.size, strict=True)
        width, height = (max(side) for side in sides)
        return Frame((width, height), in_order({*self.legend, *legend}))


@dataclass(frozen=True, slots=True)
class Subject:
    """What is exported."""

    organisation: Organisation
    """All of it, also what does not hold in the scenario."""
    layout: Layout = field(default_factory=Layout)
    scenario_id: str | None = None
    text: bytes = b""
    """The org file as it would be saved now; left out, it is written anew, without comments."""
    date: str = ""
    """Today, as it shall be written on the picture."""
    before: Organisation | None = None
    """An older state, as it holds in its scenario, whose ghosts stand on the picture."""
    compared: str = ""
    """What the older state is called."""
    view: SavedView | None = None
    """A saved view that the layout shows: its title is named, its words leave duties out."""
    frame: Frame | None = None
    """What a picture has in common with others that are exported with it."""

    @property
    def file(self) -> bytes:
        """The org file, as it goes into pictures that can be opened again."""
        return self.text or org_text(self.organisation).encode()

    @property
    def scenario(self) -> Scenario | None:
        """The scenario shown; None is the base.

        Raises:
            CannotWrite: there is no scenario of that id.

        """
        if not self.scenario_id and self.layout.facts:
            return scenario_shown(self.organisation, self.layout.scenario, self.layout.facts)
        scenario = scenario_by_id(self.organisation, self.scenario_id)
        if scenario is not None or self.scenario_id is None:
            return scenario
        known = ", ".join(scenario.id for scenario in self.organisation.scenarios)
        raise CannotWrite(
            say(
                "There is no scenario “{id}”. The file has: {known}.",
                id=self.scenario_id,
                known=known or say("none", about="no scenarios"),
            )
        )

    @property
    def is_whole(self) -> bool:
        """Whether it is neither what holds in a scenario nor a view with less on it."""
        words = self.view.words.split() if self.view is not None else ()
        return self.scenario is None and not words

    @property
    def kept(self) -> Organisation:
        """All of the organisation but the duties that the words of a saved view leave out.

        Raises:
            CannotWrite: there is no such scenario.

        """
        if self.view is None or not self.view.words.split():
            return self.organisation
        kept = self.shown[0].duties_by_id
        duties = tuple(duty for duty in self.organisation.duties if duty.id in kept)
        return self.organisation.replacing(duties=duties)

    @property
    def shown(self) -> tuple[Organisation, Layout]:
        """What holds in the scenario and, with a saved view, holds its words; how it is arranged.

        Raises:
            CannotWrite: there is no such scenario.

        """
        words = self.view.words if self.view is not None else ""
        return narrowed(effective(self.organisation, self.scenario), self.layout, words)


def page_of(
    subject: Subject,
    options: PictureOptions,
    faces: Faces | None = None,
    words: PageWords | None = None,
) -> Page:
    """Draw the board as it holds in the scenario and put it on a page; needs a QGuiApplication.

    With the same `faces`, drawing again costs little. Other `words` take the place of those that
    the options ask for.
    """
    scenario = subject.scenario
    shown, layout = subject.shown
    theme = DARK if options.theme == "dark" else LIGHT
    if layout.arrows == "selected":
        layout = layout.replacing(arrows="none")
    look = Look(theme=theme, direction=reading_direction())
    drawing = draw(shown, layout, look, faces or Faces(qt_measure), before=subject.before)
    words = words or PageWords(
        title=(shown.org.title or shown.org.name) if options.title else "",
        scenario=_scenario_words(subject, scenario) if options.scenario else "",
        date=subject.date if options.date else "",
        legend=_legend(subject, shown, drawing) if options.legend else (),
    )
    extent = subject.frame.extent if subject.frame is not None else drawing.size
    size = page_size(options.size, extent)
    page = compose(drawing, words, size, theme, Texts(qt_measure), extent)
    return without_ground(page) if options.transparent else page


def framed(subject: Subject, options: PictureOptions, frame: Frame, faces: Faces) -> Frame:
    """Make room in a frame for the picture of one more board; needs a QGuiApplication.

    Raises:
        CannotWrite: there is no such scenario.

    """
    drawing = page_of(subject, options, faces, PageWords()).drawing
    return frame.around(drawing, legend_of(subject.shown[0], drawing))


def _legend(subject: Subject, shown: Organisation, drawing: Drawing) -> tuple[Entry, ...]:
    return subject.frame.legend if subject.frame is not None else legend_of(shown, drawing)


def _scenario_words(subject: Subject, scenario: Scenario | None) -> str:
    """Name the view, the scenario, and what it is compared with; of several, the base too."""
    title = scenario.title if scenario is not None else ""
    if subject.frame is not None and (subject.organisation.scenarios or subject.view is None):
        title = title or say_marked(BASE)
    if subject.before is not None:
        title = say(
            "{scenario}, compared with {other}",
            scenario=title or say_marked(BASE),
            other=subject.compared,
        )
    view = subject.view.title if subject.view is not None else ""
    return " · ".join(part for part in (view, title) if part)


def without_ground(page: Page) -> Page:
    """Return the page without what lies behind everything; the lanes keep their ground."""
    drawing = replace(page.drawing, background="", header_fill="")
    return replace(page, background="", drawing=drawing)


def pixels_of(page: Page, scale: float) -> tuple[int, int]:
    """Return the width and height of a page in pixels.

    Raises:
        CannotWrite: that would be more than a picture may have.

    """
    width, height = (max(1, round(side * scale)) for side in page.size)
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise CannotWrite(
            say(
                "The picture would have {width} × {height} pixels; at most {side} on a side and "
                "{millions} million in all can be written. Choose a smaller scale or a page size, "
                "fold lanes, or export as SVG or PDF.",
                width=number(width),
                height=number(height),
                side=number(LONGEST_SIDE),
                millions=MOST_PIXELS // 1_000_000,
            )
        )
    return width, height


def paint_page(
    painter: QPainter, page: Page, region: Rect | None = None, detail: Detail = Detail.FULL
) -> None:
    """Paint a page, or what of it touches a region, in its own points."""
    region = region or Rect(0, 0, *page.size)
    paint_marks(painter, page.marks)
    (left, top), zoom = page.at, page.zoom
    inside = Rect(
        (region.x - left) / zoom, (region.y - top) / zoom, region.w / zoom, region.h / zoom
    )
    painter.save()
    painter.translate(left, top)
    painter.scale(zoom, zoom)
    paint(painter, page.drawing, _within(inside, page.drawing.size), detail)
    painter.restore()


def render_page(page: Page, scale: float, detail: Detail = Detail.FULL) -> QImage:
    """Paint a whole page into an image."""
    width, height = pixels_of(page, scale)
    return _painted(page, scale, (width, 0, height), detail)


def bands_of(page: Page, scale: float) -> Iterator[QImage]:
    """Paint a page into images that follow one another downwards, so that memory stays small."""
    width, height = pixels_of(page, scale)
    rows = max(64, _BAND_PIXELS // width)
    for top in range(0, height, rows):
        yield _painted(page, scale, (width, top, min(rows, height - top)), Detail.FULL)


def render_board(subject: Subject, options: PictureOptions) -> QImage:
    """Paint a picture of the board into an image."""
    return render_page(page_of(subject, options), options.scale)


@contextmanager
def painting_on(device: QImage | QPagedPaintDevice) -> Iterator[QPainter]:
    """Lend a painter and end it whatever happens: Qt dies when a device goes before its painter.

    Raises:
        CannotWrite: the device cannot be painted on.

    """
    painter = QPainter()
    if not painter.begin(device):
        raise CannotWrite(
            say("There is not enough memory for the picture. Choose a smaller scale.")
        )
    try:
        yield painter
    finally:
        painter.end()


def _painted(page: Page, scale: float, band: tuple[int, int, int], detail: Detail) -> QImage:
    """Paint a band of the page: its width, its first row and the number of rows in pixels."""
    width, top, rows = band
    plain = bool(page.background)
    kind = QImage.Format.Format_RGB32 if plain else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, rows, kind)
    with painting_on(image) as painter:
        image.fill(page.background or "transparent")
        painter.translate(0, -top)
        painter.scale(scale, scale)
        paint_page(painter, page, Rect(0, top / scale, width / scale, rows / scale), detail)
    return image


def _within(region: Rect, size: tuple[float, float]) -> Rect:
    left, top = max(0.0, region.x), max(0.0, region.y)
    right, bottom = min(size[0], region.right), min(size[1], region.bottom)
    return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))
