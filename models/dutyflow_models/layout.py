"""What one person arranged on the board: order, folded and hidden lanes, widths, colours, zoom.

A layout never touches the org file. It names things by id and says nothing about meaning; ids that
no longer exist are ignored.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

from dutyflow_models.org import Fact

ArrowsShown = Literal["all", "selected", "none"]


class SavedView(BaseModel):
    """What is shown to a room under a title: a scenario, a filter, which lanes. It has no duties.

    A layout's views are stepped through as slides; each shows what the organisation is then.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    title: str = ""
    notes: str = ""
    """What the one who presents wants to say; never shown to the room."""
    scenario: str | None = None
    facts: Mapping[str, Fact] = Field(default_factory=dict)
    words: str = ""
    """Only duties that hold these words are shown; none: all are."""
    folded: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    arrows: ArrowsShown = "all"
    echoes: bool = False

    def replacing(self, **changes: Any) -> Self:  # noqa: ANN401 - any field of the view
        """Return a checked copy with some fields changed."""
        return self.model_validate(dict(self) | changes)

    def shown_in(self, layout: Layout) -> Layout:
        """Return a layout in which this is shown; order, colours and sizes stay."""
        return layout.replacing(**{name: getattr(self, name) for name in _SHOWN})

    def is_shown_in(self, layout: Layout, words: str = "") -> bool:
        """Say whether a layout, with these words to filter by, shows just this."""
        same = all(getattr(self, name) == getattr(layout, name) for name in _SHOWN)
        return same and self.words.split() == words.split()


_SHOWN = ("scenario", "facts", "folded", "hidden", "arrows", "echoes")
"""What a view takes from a layout."""


class Layout(BaseModel):
    """A named arrangement of one organisation's board."""

    model_config = ConfigDict(frozen=True, extra="ignore", defer_build=True)

    name: str = "Default"
    lane_order: tuple[str, ...] = ()
    """Team ids, top to bottom; teams left out follow in the file's order."""
    folded: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    colors: Mapping[str, str] = Field(default_factory=dict)
    """Team id to a palette name or `#rrggbb`; wins over the file's colour."""
    card_order: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """Cell key (see `cell_key`) to duty ids; duties left out follow in the file's order."""
    stage_widths: Mapping[str, Annotated[float, Field(ge=80, le=2000)]] = Field(
        default_factory=dict
    )
    """Stage id to the width of its cards in points."""
    text_scale: Annotated[float, Field(ge=0.5, le=3)] = 1.0
    arrows: ArrowsShown = "all"
    echoes: bool = False
    """Whether shared cards also lie, lighter, with every other team that has a part in them."""
    opened: frozenset[str] = frozenset()
    """Ids of the duties whose cards show all that is written about them."""
    zoom: Annotated[float, Field(ge=0.05, le=8)] = 1.0
    scroll: tuple[FiniteFloat, FiniteFloat] = (0.0, 0.0)
    """The board's point in the window's upper left corner."""
    scenario: str | None = None
    """Id of the scenario shown; None is the base."""
    facts: Mapping[str, Fact] = Field(default_factory=dict)
    """Answers to factors chosen by hand on top of the scenario."""
    views: tuple[SavedView, ...] = ()
    """What is kept to be presented, in its order."""
    locked: bool = False
    """Whether lanes, stages and accepted duties are kept from changes by accident."""
    dismissed: frozenset[str] = frozenset()
    """Ids of the prompts that this person does not want to be asked about again."""

    def replacing(self, **changes: Any) -> Self:  # noqa: ANN401 - any field of the layout
        """Return a checked copy with some fields changed."""
        return self.model_validate(dict(self) | changes)

    def showing(self, scenario_id: str | None) -> Self:
        """Show a named scenario, or the base, without answers chosen by hand."""
        return self.replacing(scenario=scenario_id, facts={})


def view_of(layout: Layout, title: str, words: str = "") -> SavedView:
    """Keep what a layout shows, with words to filter by, under a title."""
    shown = {name: getattr(layout, name) for name in _SHOWN}
    return SavedView(title=title, words=words, **shown)


UNARRANGED = Layout.model_construct()
"""The layout of a board that nobody arranged, made without the checks, as `org.BLANK`."""


def cell_key(team_id: str | None, stage_id: str | None) -> str:
    """Name the cell of a lane and a stage; None is *Unassigned*, or the column without a stage."""
    return f"{team_id or ''}/{stage_id or ''}"
