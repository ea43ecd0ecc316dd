"""BPMN: tasks of lanes are duties, what flows from one lane to another is a hand-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.bpmn_process import read_processes
from dutyflow_models.interchange.into.chart import Chart, each_file, make
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import any_start
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.interchange.xml_tree import read_xml
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

SUFFIXES = (".bpmn", ".bpmn20.xml", ".bpmn.xml")
_NAMESPACE = "http://www.omg.org/spec/BPMN/"


def recognises(source: Source) -> float:
    """Look for the namespace of the standard."""
    return any_start(
        source.to_read(*SUFFIXES), lambda text: _NAMESPACE in text and "definitions" in text, 0.95
    )


def propose(source: Source, _options: object | None = None) -> Proposal:
    """Read every process; lanes of one name are one team."""
    making = Making(source)
    teams = TeamsByName(making)

    def read(file: SourceFile) -> None:
        root = read_xml(file.data, file.name)
        if root.name != "definitions":
            raise unreadable(file.name, say("It is no BPMN: it has no “definitions”."), root.line)
        making.title = making.title or root.get("name")
        chart = Chart(making, file.name)
        making.notes += read_processes(root, chart)
        make(chart, making, teams)

    each_file(making, source.to_read(*SUFFIXES), read)
    return making.proposal(say("There is no task in it."))


KIND = ImportKind(
    id="bpmn",
    title=mark("BPMN lanes"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
)
