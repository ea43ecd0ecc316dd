"""What a person may choose about a picture, as values that settings keep."""

from __future__ import annotations

import json
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

_SIZES = ("fit", "16:9", "4:3", "a4")
_PIXELS = re.compile(r"[1-9]\d{1,4}x[1-9]\d{1,4}")


def _known_size(size: str) -> str:
    if size not in _SIZES and not _PIXELS.fullmatch(size):
        raise ValueError(f"“{size}” is no page size; use {', '.join(_SIZES)} or 1280x720")
    return size


Theme = Literal["light", "dark"]


class PictureOptions(BaseModel):
    """How a picture shall look; it is light unless asked otherwise, also from a dark window."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    scale: Annotated[float, Field(ge=1, le=4)] = 1.0
    """Pixels of a PNG for each point of the page."""
    size: Annotated[str, AfterValidator(_known_size)] = "fit"
    """`fit`, `16:9`, `4:3`, `a4`, or a width and height in points: `1280x720`."""
    theme: Theme = "light"
    transparent: bool = False
    title: bool = True
    scenario: bool = True
    """Whether the name of the scenario is written on it."""
    legend: bool = True
    date: bool = False
    embed: bool = True
    """Whether the organisation lies in the picture, so that it can be opened again."""
    text_as_paths: bool = False
    """SVG only: outlines that look the same without the font, but cannot be searched."""
    deck: bool = False
    """PPTX only: title, all scenarios, differences, load, teams and points, not just the board."""
    template: str = ""
    """PPTX only: path of a presentation whose layouts and theme the slides have; empty: our own."""


class SeriesChoice(BaseModel):
    """What was chosen when all was exported, for the next time and for repeating it."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    pattern: str = "{org} {scenario} {view}"
    """What the files are called."""
    scenarios: bool = True
    views: bool = True
    folder: str = ""
    source: str = ""
    """Key of the document that was exported; another one does not go to its folder."""
    names: tuple[str, ...] = ()
    """What was written, and may be written over when it is repeated."""


class ExportChoice(BaseModel):
    """What was chosen in the export dialog, for the next time and for *repeat last export*."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: str = "png"
    """Id of a row in EXPORTERS."""
    options: PictureOptions = PictureOptions()
    path: str = ""
    source: str = ""
    """Key of the document that was exported; another one is not written over its picture."""
    series: SeriesChoice = SeriesChoice()
    all: bool = False
    """Whether all was exported last, not one file."""


def kept_text(choice: ExportChoice) -> str:
    """Return a choice as the settings keep it, also with a path that is not UTF-8."""
    return json.dumps(choice.model_dump())


def choice_kept(text: str) -> ExportChoice:
    """Return what `kept_text` made a text of; a PNG without a path for any other text."""
    try:
        return ExportChoice.model_validate(json.loads(text or "{}"))
    except (ValueError, RecursionError):
        return ExportChoice()
