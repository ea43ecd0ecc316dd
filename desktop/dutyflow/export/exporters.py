"""The formats a board can be exported to. A new one is a function and a row in EXPORTERS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow.export.formats import FORMATS, format_for, known_endings
from dutyflow.export.pdf import write_pdf
from dutyflow.export.picture import Subject, bands_of, page_of, pixels_of
from dutyflow.export.png import write_png
from dutyflow.export.svg import write_svg
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.interchange.out.backstage import as_backstage
from dutyflow_models.interchange.out.codeowners import as_codeowners
from dutyflow_models.interchange.out.drawio import as_drawio
from dutyflow_models.interchange.out.json_file import as_json
from dutyflow_models.interchange.out.mermaid import as_flowchart, as_swimlanes
from dutyflow_models.interchange.out.plantuml import as_plantuml
from dutyflow_models.interchange.out.team_api import as_team_api
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from dutyflow.export.options import PictureOptions
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.page import Page

_PICTURE = frozenset({"size", "theme", "transparent", "title", "scenario", "legend", "date"})
_SLIDES = _PICTURE | {"deck", "template"}


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format."""

    id: str
    title: str
    """In English; `say_marked` says it."""
    write: Callable[[Subject, PictureOptions], bytes]
    options: frozenset[str] = frozenset()
    """Names of the fields of PictureOptions that make a difference."""
    preview: Callable[[Subject, PictureOptions, Faces], tuple[Page, str]] | None = None
    """The first page and a sentence about all, where that is not the picture of the board."""
    as_text: Callable[[Subject, PictureOptions], bytes] | None = None
    """What is read in it, where neither a picture is written nor a text."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """With their dot, the usual one first, or a whole name: see `formats`."""
        return FORMATS[self.id]


def export(format_id: str, subject: Subject, options: PictureOptions) -> bytes:
    """Return the content of an exported file; the same for the same subject and options.

    Raises:
        CannotWrite: the format or the scenario is not known, or the picture would be too large.

    """
    exporter = EXPORTERS.get(format_id)
    if exporter is None:
        raise no_format(format_id)
    return exporter.write(subject, options)


def no_format(format_id: str) -> CannotWrite:
    """Return the refusal of a format that there is not."""
    known = ", ".join(EXPORTERS)
    return CannotWrite(
        say("There is no format “{format}”. There are: {known}.", format=format_id, known=known)
    )


def exporter_for(path: Path) -> Exporter:
    """Choose the format by a file's name.

    Raises:
        CannotWrite: no format has this suffix.

    """
    format_id = format_for(path.name)
    if format_id is None:
        endings = known_endings()
        raise CannotWrite(
            say(
                "{name}: the name says no format. End it with one of {endings}.",
                name=path.name,
                endings=endings,
            )
        )
    return EXPORTERS[format_id]


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
    return subject.file if subject.is_whole else org_text(subject.shown[0]).encode()


def _raci_csv(subject: Subject, _options: PictureOptions) -> bytes:
    from dutyflow_models.interchange.out.raci_csv import raci_csv

    return raci_csv(subject.shown[0])


def _raci_xlsx(subject: Subject, _options: PictureOptions) -> bytes:
    from dutyflow_models.interchange.out.raci_xlsx import raci_xlsx

    return raci_xlsx(subject.kept, subject.scenario)


def _raci_markdown(subject: Subject, _options: PictureOptions) -> bytes:
    from dutyflow_models.interchange.out.raci_report import raci_markdown

    return raci_markdown(subject.shown[0], subject.scenario)


def _raci_html(subject: Subject, _options: PictureOptions) -> bytes:
    from dutyflow_models.interchange.out.raci_report import raci_html

    return raci_html(subject.shown[0], subject.scenario)


def _json(subject: Subject, options: PictureOptions) -> bytes:
    """Return all of the organisation or, for a scenario, what holds in it."""
    return as_json(subject.organisation if subject.is_whole else subject.shown[0]).encode()


def _text(
    written: Callable[[Organisation], str],
) -> Callable[[Subject, PictureOptions], bytes]:
    """Make the `write` of a format that is text about what holds in the scenario."""

    def write(subject: Subject, options: PictureOptions) -> bytes:
        return written(subject.shown[0]).encode()

    return write


def _title(subject: Subject) -> str:
    identity, scenario = subject.organisation.org, subject.scenario
    title = identity.title or identity.name or say("Untitled")
    return f"{title} – {scenario.title}" if scenario is not None else title


def _inside(subject: Subject, options: PictureOptions) -> bytes:
    return subject.file if options.embed else b""


EXPORTERS: Mapping[str, Exporter] = {
    exporter.id: exporter
    for exporter in (
        Exporter("png", mark("PNG picture"), _png, _PICTURE | {"scale", "embed"}),
        Exporter("svg", mark("SVG drawing"), _svg, _PICTURE | {"text_as_paths", "embed"}),
        Exporter("pdf", mark("PDF document"), _pdf, _PICTURE),
        Exporter("pptx", mark("PowerPoint slides"), _pptx, _SLIDES, _first_slide),
        Exporter("yaml", mark("YAML org file"), _yaml),
        Exporter("json", mark("JSON by the schema"), _json),
        Exporter("backstage", mark("Backstage catalog"), _text(as_backstage)),
        Exporter("team-api", mark("Team API pages"), _text(as_team_api)),
        Exporter("codeowners", mark("CODEOWNERS"), _text(as_codeowners)),
        Exporter("raci-csv", mark("RACI table, CSV"), _raci_csv),
        Exporter("raci-xlsx", mark("RACI table, Excel"), _raci_xlsx, as_text=_raci_csv),
        Exporter("raci-markdown", mark("RACI table, Markdown"), _raci_markdown),
        Exporter("raci-html", mark("RACI table, HTML page"), _raci_html),
        Exporter("mermaid", mark("Mermaid swimlanes"), _text(as_swimlanes)),
        Exporter("mermaid-flowchart", mark("Mermaid flowchart"), _text(as_flowchart)),
        Exporter("plantuml", mark("PlantUML"), _text(as_plantuml)),
        Exporter("drawio", mark("draw.io drawing"), _text(as_drawio)),
    )
}
