"""What is shown to the room: which slide, which of its pages; it follows every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from dutyflow.painting.fonts import qt_measure
from dutyflow.workshop.present.page_paint import foot_of
from dutyflow_models.language import say
from dutyflow_models.org import lane_of
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.workshop.slides import Screen, SlidePage, slide_pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.document import Document
    from dutyflow_models.layout import Layout, SavedView

_SHOWN_OF_LAYOUT = (
    *("lane_order", "folded", "hidden", "colors", "card_order", "arrows", "echoes"),
    *("scenario", "facts", "views"),
)


class Sight(NamedTuple):
    """What the board filters and lights just now, asked for when it is needed."""

    words: Callable[[], str]
    """The words searched for; only duties that hold them are presented."""
    lit: Callable[[], frozenset[str] | None]
    """The duties lit by something else than a search; None: nothing is."""


class Show(QObject):
    """The slides of a document: the board as it is, then the views kept in its layout."""

    changed = Signal()
    """Another page is shown, or the page shows something else."""

    def __init__(self, document: Document, sight: Sight, parent: QObject) -> None:
        """Begin with the first page of the board."""
        super().__init__(parent)
        self.document = document
        self._sight = sight
        self._faces = Faces(qt_measure)
        self.screen = Screen((1920, 1080), 27, LIGHT)
        self._known: dict[int, tuple[SlidePage, ...]] = {}
        self._scenario: tuple[str | None] | None = None
        """The scenario in which a view is shown instead of its own."""
        self.slide, self.number = 0, 0
        self._last_layout = document.layout
        document.changed.connect(self.refresh)
        document.loaded.connect(self.refresh)
        document.arranged.connect(self._follow_layout)
        document.selection.changed.connect(self._follow_selection)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def views(self) -> tuple[SavedView | None, ...]:
        """The slides; None is the board as it is."""
        return (None, *self.document.layout.views)

    @property
    def pages(self) -> tuple[SlidePage, ...]:
        """The pages of the slide shown."""
        return self._pages_of(self.slide)

    @property
    def page(self) -> SlidePage:
        """The page shown."""
        return self.pages[self.number]

    @property
    def following(self) -> SlidePage | None:
        """The page that comes next; None after the last one."""
        if self.number + 1 < len(self.pages):
            return self.pages[self.number + 1]
        return self._pages_of(self.slide + 1)[0] if self.slide + 1 < len(self.views) else None

    @property
    def room(self) -> tuple[int, int]:
        """The width and height of the whole page with its foot."""
        return round(self.screen.size[0]), round(self.screen.size[1]) + foot_of(self.screen.least)

    @property
    def place(self) -> str:
        """Which page it is: “2 / 7”, with views “Slide 2 of 4 · 1 / 3”."""
        page = f"{self.page.number} / {self.page.count}"
        count = len(self.views)
        return (
            say("Slide {what} of {count} · {page}", what=self.slide + 1, count=count, page=page)
            if count > 1
            else page
        )

    @property
    def emphasised(self) -> frozenset[str]:
        """The duties that stand out: lit on the board, else those of the selection."""
        lit, selection = self._sight.lit(), self.document.selection
        if lit is not None:
            return lit
        if selection.team is not None:
            shown = self.document.shown
            teams = shown.teams_by_id
            return frozenset(d.id for d in shown.duties if lane_of(d, teams) == selection.team)
        handoff = self.document.organisation.handoffs_by_key.get(selection.handoff or "")
        if handoff is not None:
            return frozenset((handoff.source, handoff.target))
        return frozenset(selection.duties)

    # --- going about -------------------------------------------------------------------------

    def turn(self, step: int) -> None:
        """Go to the next page (+1) or the one before (-1), over the borders of slides."""
        number, slide = self.number + step, self.slide
        if 0 <= number < len(self.pages):
            self._go(slide, number)
        elif step > 0 and slide + 1 < len(self.views):
            self._go(slide + 1, 0)
        elif step < 0 and slide > 0:
            self._go(slide - 1, -1)

    def go_first(self) -> None:
        """Go to the first page of the first slide."""
        self._go(0, 0)

    def go_last(self) -> None:
        """Go to the last page of the last slide."""
        self._go(len(self.views) - 1, -1)

    def go_to_slide(self, slide: int) -> None:
        """Go to the first page of a slide; 0 is the board as it is."""
        self._go(slide, 0)

    def reveal(self, duty_id: str | None) -> None:
        """Go to the page of the slide that has a card, if one has."""
        for number, page in enumerate(self.pages):
            if _holds(page, duty_id):
                self._go(self.slide, number)
                return

    def begin(self) -> None:
        """Go where the board is: to the view it shows, else to the page of the focused card."""
        layout, words = self.document.layout, self._sight.words()
        shown = [n for n, v in enumerate(layout.views, 1) if v.is_shown_in(layout, words)]
        self._go(shown[0] if shown else 0, 0)
        if not shown:
            self.reveal(self.document.selection.focus)

    def show_scenario(self, scenario_id: str | None) -> None:
        """Show a scenario: on the board too, or for a view only until another slide."""
        if self.slide == 0:
            self.document.arrange(lambda layout: layout.showing(scenario_id))
        else:
            self._scenario = (scenario_id,)
            self.refresh()

    def set_screen(self, screen: Screen) -> None:
        """Lay the pages out for a screen."""
        if screen != self.screen:
            self.screen = screen
            self.refresh()

    # --- following ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Lay out anew what is shown; stay with the focused card, or else at the same lanes."""
        pages, focus = self._known.get(self.slide), self.document.selection.focus
        anchor = _anchor(pages, self.number) if pages else None
        followed = pages is not None and _holds(pages[self.number], focus)
        self._known.clear()
        self.slide = min(self.slide, len(self.views) - 1)
        same = [at for at, _ in enumerate(self.pages) if _anchor(self.pages, at) == anchor]
        with_focus = [at for at, page in enumerate(self.pages) if followed and _holds(page, focus)]
        self.number = (*with_focus, *same, min(self.number, len(self.pages) - 1))[0]
        self.changed.emit()

    def _follow_layout(self) -> None:
        layout = self.document.layout
        if _shown_of(layout) != _shown_of(self._last_layout):
            self._last_layout = layout
            self.refresh()

    def _follow_selection(self) -> None:
        """Turn to the page with the focused card, which someone selected on the board."""
        self.reveal(self.document.selection.focus)
        self.changed.emit()

    def _go(self, slide: int, number: int) -> None:
        if slide != self.slide and self._scenario is not None:
            self._scenario = None
            self._known.clear()
        self.slide = slide
        self.number = number if number >= 0 else len(self.pages) - 1
        self.changed.emit()

    def _pages_of(self, slide: int) -> tuple[SlidePage, ...]:
        known = self._known.get(slide)
        if known is None:
            view = self.views[slide]
            if view is not None and self._scenario is not None and slide == self.slide:
                view = view.replacing(scenario=self._scenario[0], facts={})
            known = self._known[slide] = slide_pages(
                self.document.organisation,
                self.document.layout,
                view,
                self._sight.words(),
                self.screen,
                self._faces,
                self.document.memory,
            )
        return known


def _holds(page: SlidePage, duty_id: str | None) -> bool:
    return page.board is not None and duty_id in page.board.drawing.cards_by_id


def _anchor(pages: tuple[SlidePage, ...], at: int) -> tuple[object, int] | None:
    """Name a page by the lane it begins with, and how many before it begin with the same one."""
    begins = [page.board.lanes[:1] if page.board is not None else None for page in pages]
    return (begins[at], begins[:at].count(begins[at])) if at < len(pages) else None


def _shown_of(layout: Layout) -> tuple[object, ...]:
    return tuple(getattr(layout, name) for name in _SHOWN_OF_LAYOUT)
