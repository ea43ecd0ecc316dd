"""The formats a board can be exported to. A new one is a function and a row in EXPORTERS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow.export.pdf import write_pdf
from dutyflow.export.picture import Subject, bands_of, page_of, pixels_of
from dutyflow.export.png import write_png
from dutyflow.export.svg import write_svg
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from dutyflow.export.options import PictureOptions
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.page import Page

_PICTURE = frozenset({"size", "theme", "transparent", "title", "scenario", "legend", "date"})
_SLIDES = _PICTURE | {"deck", "template"}


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    """With their dot, the usual one first."""
    write: Callable[[Subject, PictureOptions], bytes]
    options: frozenset[str] = frozenset()
    """Names of the fields of PictureOptions that make a difference."""
    preview: Callable[[Subject, PictureOptions, Faces], tuple[Page, str]] | None = None
    """The first page and a sentence about all, where that is not the picture of the board."""


def export(format_id: str, subject: Subject, options: PictureOptions) -> bytes:
    """Return the content of an exported file; the same for the same subject and options.

    Raises:
        CannotWrite: the format or the scenario is not known, or the picture would be too large.

    """
    exporter = EXPORTERS.get(format_id)
    if exporter is None:
        raise CannotWrite(f"There is no format “{format_id}”. There are: {', '.join(EXPORTERS)}.")
    return exporter.write(subject, options)


def exporter_for(path: Path) -> Exporter:
    """Choose the format by a file's name.

    Raises:
        CannotWrite: no format has this suffix.

    """
    suffix = path.suffix.lower()
    for exporter in EXPORTERS.values():
        if suffix in exporter.suffixes:
            return exporter
    known = ", ".join(exporter.suffixes[0] for exporter in EXPORTERS.values())
    raise CannotWrite(f"{path.name}: the name says no format. End it with one of {known}.")


def _png(subject: Subject, options: PictureOptions) -> bytes:
    page = page_of(subject, options)
    return write_png(
        pixels_of(page, options.scale),
        bands_of(page, options.scale),
        transparent=options.transparent,
        scale=options.scale,
        inside=_inside(subject, options),
    )


def _svg(subject: Subject, options: PictureOptions) -> bytes:
    return write_svg(
        page_of(subject, options),
        title=_title(subject),
        description=subject.organisation.org.description,
        inside=_inside(subject, options),
        text_as_paths=options.text_as_paths,
    )


def _pdf(subject: Subject, options: PictureOptions) -> bytes:
    return write_pdf(page_of(subject, options), title=_title(subject))


def _pptx(subject: Subject, options: PictureOptions) -> bytes:
    from dutyflow.export.pptx import write_pptx

    return write_pptx(subject, options)


def _first_slide(subject: Subject, options: PictureOptions, faces: Faces) -> tuple[Page, str]:
    from dutyflow.export.pptx import first_slide

    return first_slide(subject, options, faces)


def _yaml(subject: Subject, options: PictureOptions) -> bytes:
    """Return the file as it would be saved or, for a scenario, a new one of what holds in it."""
    scenario = subject.scenario
    if scenario is None:
        return subject.file
    return org_text(effective(subject.organisation, scenario)).encode()


def _title(subject: Subject) -> str:
    identity, scenario = subject.organisation.org, subject.scenario
    title = identity.title or identity.name or "Untitled"
    return f"{title} – {scenario.title}" if scenario is not None else title


def _inside(subject: Subject, options: PictureOptions) -> bytes:
    return subject.file if options.embed else b""


EXPORTERS: Mapping[str, Exporter] = {
    exporter.id: exporter
    for exporter in (
        Exporter("png", "PNG picture", (".png",), _png, _PICTURE | {"scale", "embed"}),
        Exporter("svg", "SVG drawing", (".svg",), _svg, _PICTURE | {"text_as_paths", "embed"}),
        Exporter("pdf", "PDF document", (".pdf",), _pdf, _PICTURE),
        Exporter("pptx", "PowerPoint slides", (".pptx",), _pptx, _SLIDES, _first_slide),
        Exporter("yaml", "YAML org file", (".yaml", ".yml"), _yaml),
    )
}
