"""The processes of a BPMN file: pools, lanes, tasks, and what flows between tasks.

Events and gateways are no duties: what flows through them goes on to the next tasks.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.limits import MAX_EVENTS
from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.into.chart import ChartArrow, ChartCard, ChartLane
from dutyflow_models.language import say, several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.into.chart import Chart
    from dutyflow_models.interchange.xml_tree import Element

_TASKS = frozenset(
    {
        *("task", "userTask", "manualTask", "serviceTask", "scriptTask", "sendTask"),
        *("receiveTask", "businessRuleTask", "callActivity", "subProcess", "adHocSubProcess"),
        "transaction",
    }
)


class _Flow(NamedTuple):
    target: str
    name: str
    line: int


def read_processes(root: Element, chart: Chart) -> list[str]:
    """Take all processes of a file into a chart; return how they were read, in sentences."""
    reader = _Reader(root, chart)
    reader.read_lanes()
    reader.read_tasks()
    return reader.read_flows()


class _Reader:
    """Knows which node lies in which lane, and what flows where."""

    def __init__(self, root: Element, chart: Chart) -> None:
        self._root, self._chart = root, chart
        self._processes = root.named("process")
        self._pools = {
            pool.get("processRef"): pool
            for each in root.named("collaboration")
            for pool in each.named("participant")
        }
        self._pools_by_id = {pool.get("id"): pool for pool in self._pools.values()}
        self._lanes: dict[str, str] = {}
        """Key of the lane by the id of a node in it."""
        self._others: set[str] = set()
        """Ids of events and gateways."""
        self._flows: defaultdict[str, list[_Flow]] = defaultdict(list)
        self._steps = 0
        """Flows that were followed, for all tasks together."""

    def read_lanes(self) -> None:
        """Take lanes; a pool without any is one itself."""
        for process in self._processes:
            pool = self._pools.get(process.get("id"))
            lanes = [each for lane_set in process.named("laneSet") for each in _lanes(lane_set)]
            title = _title(pool) if pool is not None else ""
            for lane in lanes:
                self._chart.add_lane(ChartLane(_key(lane), _title(lane), lane.line, title))
                for node in lane.named("flowNodeRef"):
                    self._lanes[node.text.strip()] = _key(lane)
            if not lanes and pool is not None:
                self._chart.add_lane(ChartLane(_key(pool), title, pool.line))
                self._lanes |= {each.get("id"): _key(pool) for each in process.children}

    def read_tasks(self) -> None:
        """Take tasks; those within a sub-process are what it includes."""
        known: set[str] = set()
        for process in self._processes:
            for node in process.children:
                known.add(node.get("id"))
                if node.name in _TASKS:
                    self._chart.add_card(self._card(node))
                elif node.name.endswith(("Event", "Gateway")):
                    self._others.add(node.get("id"))
        for node_id, lane in self._lanes.items():
            if node_id not in known and lane in self._chart.lanes:
                line, title = self._chart.lanes[lane].line, quoted(self._chart.lanes[lane].title)
                self._chart.remark(
                    line,
                    say(
                        "The lane {lane} names {task}, which is not there.",
                        lane=title,
                        task=quoted(node_id),
                    ),
                )

    def _card(self, node: Element) -> ChartCard:
        words = (on_one_line(each.text) for each in node.named("documentation"))
        inner = (_title(each) for each in node.below() if each.name in _TASKS)
        return ChartCard(
            node.get("id"),
            _title(node) or node.get("id"),
            node.line,
            self._lanes.get(node.get("id")),
            description=" ".join(words),
            includes=tuple(each for each in inner if each),
        )

    def read_flows(self) -> list[str]:
        """Take what crosses from lane to lane as arrows; the rest is counted."""
        for flow in self._all_flows():
            ends = [flow.get("sourceRef"), flow.get("targetRef")]
            if self._is_sound(flow, ends):
                self._flows[ends[0]].append(
                    _Flow(ends[1], on_one_line(flow.get("name")), flow.line)
                )
        within = 0
        for source in list(self._chart.cards):
            for arrow in self._onwards(source):
                if self._crosses(arrow):
                    self._chart.add_arrow(arrow)
                else:
                    within += 1
        if self._steps > MAX_EVENTS:
            self._chart.remark(0, say("The flows branch so much that not all were followed."))
        if not within:
            return []
        return [
            several(
                "{n} flow that leads to a task of the same lane made no hand-off.",
                "{n} flows that lead to a task of the same lane made no hand-off.",
                within,
            )
        ]

    def _all_flows(self) -> Iterator[Element]:
        for process in self._processes:
            yield from process.named("sequenceFlow")
        for each in self._root.named("collaboration"):
            yield from each.named("messageFlow")

    def _is_sound(self, flow: Element, ends: list[str]) -> bool:
        """Say whether both ends are there; a message to a whole pool is told of."""
        for end, begins in zip(ends, (True, False), strict=True):
            if end in self._chart.cards or end in self._others:
                continue
            place = quoted(end) if end else say("nothing")
            if end in self._pools_by_id:
                place = say("the pool {pool}", pool=quoted(_title(self._pools_by_id[end])))
            self._chart.remark(flow.line, _astray(place, begins=begins))
            return False
        return True

    def _onwards(self, source: str) -> Iterator[ChartArrow]:
        """Follow what flows from a task to the next tasks; circles of gateways are gone once."""
        waiting = deque(self._flows[source])
        seen = {source}
        while waiting and self._steps <= MAX_EVENTS:
            self._steps += 1
            flow = waiting.popleft()
            if flow.target in self._chart.cards:
                yield ChartArrow(source, flow.target, flow.line, flow.name)
            elif flow.target not in seen:
                seen.add(flow.target)
                further = self._flows.get(flow.target, ())
                waiting += (each._replace(name=each.name or flow.name) for each in further)

    def _crosses(self, arrow: ChartArrow) -> bool:
        lanes = [self._chart.cards[key].lane for key in (arrow.source, arrow.target)]
        return lanes[0] != lanes[1]


def _astray(place: str, *, begins: bool) -> str:
    if begins:
        return say(
            "A flow begins at {place}, which is no task, event or gateway; it is left out.",
            place=place,
        )
    return say(
        "A flow ends at {place}, which is no task, event or gateway; it is left out.", place=place
    )


def _lanes(lane_set: Element) -> Iterator[Element]:
    """Return the innermost lanes."""
    for lane in lane_set.named("lane"):
        inner = [each for below in lane.named("childLaneSet") for each in _lanes(below)]
        yield from inner or [lane]


def _title(element: Element) -> str:
    return on_one_line(element.get("name"))


def _key(element: Element) -> str:
    """Name a lane or pool that may have no id."""
    return element.get("id") or f"{element.name} in line {element.line}"
