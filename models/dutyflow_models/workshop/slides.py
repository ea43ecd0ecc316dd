"""What is presented: the board as it is, then the views kept in the layout, each in pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.layout import SavedView, view_of
from dutyflow_models.picture.narrowed import narrowed
from dutyflow_models.scenario import Memory, effective, scenario_shown
from dutyflow_models.wording import counted
from dutyflow_models.workshop.pages import BoardPage, pages_of

if TYPE_CHECKING:
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.look import Direction
    from dutyflow_models.picture.palette import Palette

BASE = mark("Base")
NOTHING = mark("There is nothing on the board yet")
NO_TITLE = mark("Untitled")


@dataclass(frozen=True, slots=True)
class Screen:
    """Where pages are shown: their size in pixels, the least text, colours and direction."""

    size: tuple[float, float]
    least: int
    theme: Palette
    direction: Direction = "ltr"


@dataclass(frozen=True, slots=True)
class SlidePage:
    """One page of a slide: a part of the board, or a title alone."""

    slide: str
    """The title of the slide it belongs to."""
    scenario: str
    """The title of the scenario shown; empty where there is none to choose."""
    title: str
    """What a page of the board shows: “Platform, 2 of 3”; of a title page, what follows it."""
    number: int
    count: int
    notes: str = ""
    board: BoardPage | None = None

    @property
    def where(self) -> str:
        """The slide and its scenario."""
        return f"{self.slide} · {self.scenario}" if self.scenario else self.slide


def slide_pages(
    organisation: Organisation,
    layout: Layout,
    view: SavedView | None,
    words: str,
    screen: Screen,
    faces: Faces,
    memory: Memory | None = None,
) -> tuple[SlidePage, ...]:
    """Lay out a slide: a view with its title first, or without a view what the layout shows.

    `words` filter the board where there is no view. There is always at least one page.
    """
    shown = view or view_of(layout, organisation.org.title or organisation.org.name, words)
    arranged = shown.shown_in(layout)
    scenario = scenario_shown(organisation, arranged.scenario, arranged.facts)
    there = effective(organisation, scenario, memory)
    there, arranged = narrowed(there, arranged, shown.words)
    boards = pages_of(
        there, arranged, screen.size, screen.least, screen.theme, faces, screen.direction
    )
    pages: list[tuple[str, BoardPage | None]] = [(board.title, board) for board in boards]
    if view is not None or not pages:
        pages.insert(0, (_about(shown, there), None))
    title = shown.title or say_marked(NO_TITLE)
    name = (
        scenario.title
        if scenario is not None
        else say_marked(BASE)
        if organisation.scenarios
        else ""
    )
    return tuple(
        SlidePage(title, name, words_there, number, len(pages), shown.notes, board)
        for number, (words_there, board) in enumerate(pages, start=1)
    )


def _about(view: SavedView, there: Organisation) -> str:
    """Say what a view shows, or why it shows nothing."""
    words = " ".join(view.words.split())
    found = there.duties
    if not found:
        return (
            say("No duty with “{words}”", words=words)
            if words
            else say_marked(NOTHING)
            if not there.teams
            else say("No duties")
        )
    duties = counted(len(found), "duty")
    return say("{duties} with “{words}”", duties=duties, words=words) if words else duties


def with_view(layout: Layout, view: SavedView, at: int | None = None) -> Layout:
    """Add a view at the end, or put it in the place of the one at a number."""
    views = list(layout.views)
    if at is None:
        views.append(view)
    elif 0 <= at < len(views):
        views[at] = view
    return layout.replacing(views=tuple(views))


def without_view(layout: Layout, at: int) -> Layout:
    """Take a view out."""
    return layout.replacing(views=tuple(v for n, v in enumerate(layout.views) if n != at))


def with_view_moved(layout: Layout, at: int, step: int) -> Layout:
    """Move a view towards the beginning (-1) or the end (+1), as far as there is room."""
    views = list(layout.views)
    if not 0 <= at < len(views) or not 0 <= at + step < len(views):
        return layout
    views.insert(at + step, views.pop(at))
    return layout.replacing(views=tuple(views))
