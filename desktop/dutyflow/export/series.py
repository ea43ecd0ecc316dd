"""A film as numbered pictures of one size and one scale, so that they can be played."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dutyflow.export.options import PictureOptions
from dutyflow.export.picture import Subject, bands_of, page_of, pixels_of
from dutyflow.export.png import write_png
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.page import PageWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dutyflow.export.options import Theme
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.page import Page

LONGEST_SIDE = 3_840
"""Pixels; a larger board is shrunk."""
LARGEST_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a series: the state, made when it is asked for, and what stands above it."""

    state: Callable[[], Organisation]
    text: str
    beside: str
    """A second, smaller line: when it was."""


class Series:
    """The pictures of one film. All of them have to be measured before the first is painted."""

    def __init__(self, pictures: Sequence[Picture], layout: Layout, theme: Theme) -> None:
        """Arrange every state as a layout says."""
        self._pictures = tuple(pictures)
        self._layout = layout
        self._options = PictureOptions(theme=theme)
        self._faces = Faces(qt_measure)
        self._size = (0.0, 0.0)

    def __len__(self) -> int:
        """Return how many pictures there are."""
        return len(self._pictures)

    def name(self, number: int) -> str:
        """Return the file name of a picture, counted from 0: `0001.png` is the first."""
        return f"{number + 1:0{max(4, len(str(len(self._pictures))))}d}.png"

    def measure(self, number: int) -> None:
        """Make room for a picture."""
        width, height = self._page(number).size
        self._size = (max(width, self._size[0]), max(height, self._size[1]))

    def content(self, number: int) -> bytes:
        """Paint a picture as a PNG file; CannotWrite as by `pixels_of`."""
        scale, size = self._scale_and_size()
        page = replace(self._page(number), size=size)
        return write_png(pixels_of(page, scale), bands_of(page, scale), scale=scale)

    def _scale_and_size(self) -> tuple[float, tuple[float, float]]:
        """Return the pixels for a point, and a size with an even number of pixels on each side."""
        scale = min(LARGEST_SCALE, LONGEST_SIDE / max(self._size))
        width, height = (2 * max(1, round(side * scale / 2)) / scale for side in self._size)
        return scale, (width, height)

    def _page(self, number: int) -> Page:
        picture, layout = self._pictures[number], self._layout
        organisation = picture.state()
        known = {scenario.id for scenario in organisation.scenarios}
        named = layout.scenario if layout.scenario in known and not layout.facts else None
        subject = Subject(organisation, layout, named)
        words = PageWords(title=picture.text or " ", scenario=picture.beside)
        return page_of(subject, self._options, self._faces, words)
