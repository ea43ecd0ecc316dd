"""draw.io: lanes, the shapes in them and arrows between these, plain or packed, on all pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.chart import Chart, each_file, make
from dutyflow_models.interchange.into.drawio_chart import read_page
from dutyflow_models.interchange.into.drawio_pages import pages_of
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import any_start
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.language import mark, number, say
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

SUFFIXES = (".drawio", ".drawio.xml", ".dio")
_MOST_NAMED = 10


def recognises(source: Source) -> float:
    """Look for the names that draw.io gives to what is outermost."""
    return any_start(
        source.to_read(*SUFFIXES), lambda text: "<mxfile" in text or "<mxGraphModel" in text, 0.95
    )


def propose(source: Source, _options: object | None = None) -> Proposal:
    """Read every page; teams of one name on several are one."""
    making = Making(source)
    teams = TeamsByName(making)
    each_file(making, source.to_read(*SUFFIXES), partial(_read, making, teams))
    return making.proposal(say("There is no lane or shape with a text in it."))


def _read(making: Making, teams: TeamsByName, file: SourceFile) -> None:
    pages = list(pages_of(file))
    if len(pages) > 1:
        names = [quoted(page.name) for page in pages[:_MOST_NAMED]]
        more = len(pages) - len(names)
        names += [f"{more:,} more"] if more else []
        making.notes.append(
            say(
                "{file} has {number} pages: {names}.",
                file=plain(file.name),
                number=number(len(pages)),
                names=listed(names),
            )
        )
    elif pages and not making.title and pages[0].name != "Page-1":
        making.title = pages[0].name
    for page in pages:
        chart = Chart(making, file.name)
        read_page(page, chart)
        make(chart, making, teams)


KIND = ImportKind(
    id="drawio",
    title=mark("draw.io lanes"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
)
