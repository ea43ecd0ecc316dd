"""All scenarios and saved views of a board, each as a file; pictures have one size and legend."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dutyflow.export.exporters import EXPORTERS, no_format
from dutyflow.export.options import SeriesChoice
from dutyflow.export.picture import BASE, Frame, Subject, framed
from dutyflow.glimpses import names_at_once
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.files.file_names import file_names
from dutyflow_models.language import number, say, say_marked, several
from dutyflow_models.picture.faces import Faces
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dutyflow.export.options import PictureOptions
    from dutyflow_models.layout import SavedView

PATTERN = SeriesChoice().pattern
_NAMED = 3
"""How many files that are in the way are named."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the files: what it shows, and what it is called after."""

    subject: Subject
    scenario: str
    """The title of the scenario; of the base, where there are others, “Base”."""
    view: str = ""

    @property
    def title(self) -> str:
        """What it is called in a sentence."""
        return " · ".join(part for part in (self.view, self.scenario) if part)


def scenarios_of(subject: Subject) -> tuple[Variant, ...]:
    """Return the base, then each scenario, all arranged as the subject's layout says."""
    organisation, layout = subject.organisation, subject.layout
    alone = "" if not organisation.scenarios else say_marked(BASE)
    named = ((None, alone), *((each.id, each.title) for each in organisation.scenarios))
    return tuple(
        Variant(replace(subject, layout=layout.showing(id), scenario_id=id), title)
        for id, title in named
    )


def views_of(subject: Subject) -> tuple[Variant, ...]:
    """Return each saved view of the subject's layout."""
    return tuple(
        _view(subject, view, view.title.strip() or say("View {n}", n=at))
        for at, view in enumerate(subject.layout.views, start=1)
    )


def _view(subject: Subject, view: SavedView, title: str) -> Variant:
    """Show a view as the board would: a scenario that is gone is the base."""
    known = {scenario.id for scenario in subject.organisation.scenarios}
    layout = view.shown_in(subject.layout)
    scenario_id = layout.scenario if layout.scenario in known and not layout.facts else None
    shown = replace(
        subject, layout=layout, scenario_id=scenario_id, view=view.replacing(title=title)
    )
    scenario = shown.scenario
    base = say_marked(BASE) if subject.organisation.scenarios else ""
    return Variant(shown, scenario.title if scenario is not None else base, title)


class Variants:
    """The files of one export: all are measured before the first is made."""

    def __init__(
        self,
        variants: Sequence[Variant],
        format_id: str,
        options: PictureOptions,
        pattern: str = PATTERN,
    ) -> None:
        """Name the files.

        Raises:
            CannotWrite: there is no such format, or no such part of a name.

        """
        if format_id not in EXPORTERS:
            raise no_format(format_id)
        self._exporter, self._options = EXPORTERS[format_id], options
        self._variants = tuple(variants)
        parts = [_parts(each, number) for number, each in enumerate(variants, start=1)]
        self.names = file_names(pattern, parts, self._exporter.suffixes[0])
        self._faces = Faces(qt_measure)
        self._frame = Frame()

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self._variants)

    def name(self, number: int) -> str:
        """Return the name of a file, counted from 0."""
        return self.names[number]

    def measure(self, number: int) -> None:
        """Make room for a picture; CannotWrite as by `framed`."""
        if "legend" in self._exporter.options and self._exporter.preview is None:
            subject = self._variants[number].subject
            self._frame = framed(subject, self._options, self._frame, self._faces)

    def content(self, number: int) -> bytes:
        """Return what a file holds; CannotWrite as by `export`."""
        subject = replace(self._variants[number].subject, frame=self._frame)
        return self._exporter.write(subject, self._options)


def in_the_way(folder: Path, names: Sequence[str]) -> tuple[str, ...]:
    """Return which of the names are taken in a folder, also in another case; CannotWrite."""
    there = {name.casefold() for name in names_at_once(folder)}
    return tuple(name for name in names if name.casefold() in there)


def said_in_the_way(folder: Path, there: Sequence[str]) -> str:
    """Say what is in a folder already."""
    named = [quoted(name) for name in there[:_NAMED]]
    if len(there) > _NAMED:
        more = len(there) - _NAMED
        named.append(say("{n} more", n=number(more)))
    return several(
        "{names} is in {folder} already.",
        "{names} are in {folder} already.",
        len(there),
        names=listed(named),
        folder=quoted(folder.name or str(folder)),
    )


def _parts(variant: Variant, number: int) -> dict[str, str]:
    identity = variant.subject.organisation.org
    title = identity.title or identity.name or say("Untitled")
    return {
        "org": title,
        "title": title,
        "scenario": variant.scenario,
        "view": variant.view,
        "n": str(number),
    }
