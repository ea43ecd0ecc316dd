"""One page of draw.io: its cells as lanes, cards and arrows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.limits import MAX_DEPTH
from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.into.chart import ChartArrow, ChartCard, ChartLane
from dutyflow_models.interchange.into.html_words import words_of_html
from dutyflow_models.language import say, several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dutyflow_models.interchange.into.chart import Chart
    from dutyflow_models.interchange.into.drawio_pages import Page
    from dutyflow_models.interchange.xml_tree import Element
    from dutyflow_models.org import HandOffKind

_TEAM, _DUTY = "team-", "duty-"
"""What the ids of our own exports begin with."""
_STAGE = re.compile(r"stage-[0-9]+")
"""Ids of the texts above the columns of our own exports."""


@dataclass(frozen=True, slots=True)
class _Cell:
    key: str
    text: str
    style: Mapping[str, str]
    parent: str
    is_shape: bool
    is_arrow: bool
    source: str
    target: str
    line: int
    stage: str
    description: str

    @property
    def is_lane(self) -> bool:
        return self.is_shape and "swimlane" in self.style

    @property
    def is_card(self) -> bool:
        bare = "text" in self.style or "group" in self.style or "edgeLabel" in self.style
        return self.is_shape and bool(self.text) and not bare and not self.is_lane


def read_page(page: Page, chart: Chart) -> None:
    """Take lanes, cards and arrows of a page into a chart."""
    cells: dict[str, _Cell] = {}
    for cell in _cells(page):
        if cell.key in cells:
            said = say(
                "The id {key} is there already; the second one is left out.", key=quoted(cell.key)
            )
            chart.remark(cell.line, said)
        else:
            cells[cell.key] = cell
    _Page(cells, chart).hand_over()


def _cells(page: Page) -> Iterator[_Cell]:
    for each in page.cells.children:
        inner = each.named("mxCell")
        if each.name == "mxCell":
            yield _cell(each, each, page)
        elif inner:  # <object> and <UserObject> hold more about a cell
            yield _cell(inner[0], each, page)


def _cell(cell: Element, about: Element, page: Page) -> _Cell:
    style = _style(cell.get("style"))
    text = about.get("label") or cell.get("value")
    is_html = style.get("html") == "1"
    return _Cell(
        key=about.get("id") or cell.get("id"),
        text=words_of_html(text) if is_html else on_one_line(text),
        style=style,
        parent=cell.get("parent"),
        is_shape=cell.get("vertex") == "1",
        is_arrow=cell.get("edge") == "1",
        source=cell.get("source"),
        target=cell.get("target"),
        line=page.line or about.line,
        stage=on_one_line(about.get("stage")),
        description=on_one_line(about.get("description")),
    )


def _style(text: str) -> dict[str, str]:
    """Read `swimlane;html=1;`: names without a value are names of shapes."""
    pairs = (each.partition("=") for each in text.split(";") if each)
    return {name.strip(): value.strip() for name, _, value in pairs}


class _Page:
    """The cells of a page, and which lies in which."""

    def __init__(self, cells: dict[str, _Cell], chart: Chart) -> None:
        self._cells, self._chart = cells, chart
        labelled = (cell for cell in reversed(cells.values()) if cell.is_shape and cell.text)
        self._labels = {cell.parent: cell.text for cell in labelled}
        """Of arrows, by their keys: a label is a cell of its own that lies in its arrow."""
        self._texts = 0

    def hand_over(self) -> None:
        """Take lanes first, then cards, then arrows, each in the order of the file."""
        shapes = [cell for cell in self._cells.values() if cell.is_shape]
        frames = {cell.key: self._above(cell) for cell in shapes if cell.is_lane}
        cards = [cell for cell in shapes if self._is_card(cell)]
        lanes = {cell.key: self._lane(cell) for cell in cards}
        holding = {frame.key for frame in frames.values() if frame is not None}
        pools = holding - {lane.key for lane in lanes.values() if lane is not None}
        for key, frame in frames.items():
            if key not in pools:
                self._add_lane(self._cells[key], frame)
        self._chart.stages += [cell.text for cell in shapes if _STAGE.fullmatch(cell.key)]
        for cell in cards:
            self._add_card(cell, lanes[cell.key])
        if self._texts:
            said = several(
                "{n} text that is no shape was left out of the lanes.",
                "{n} texts that are no shapes were left out of the lanes.",
                self._texts,
            )
            self._chart.remark(0, said)
        for cell in self._cells.values():
            if cell.is_arrow:
                self._add_arrow(cell)

    def _is_card(self, cell: _Cell) -> bool:
        """Say whether a cell is a card; a shape within another card is a part of that."""
        if not cell.is_card:
            if cell.is_shape and cell.text and "text" in cell.style and self._lane(cell):
                self._texts += 1
            return False
        within = next((each for each in self._up(cell) if each.is_card), None)
        if within is not None:
            said = say(
                "{part} lies in the card {card}: a part of it.",
                part=quoted(cell.text),
                card=quoted(within.text),
            )
            self._chart.remark(cell.line, said)
        return within is None

    def _lane(self, cell: _Cell) -> _Cell | None:
        """Return the lane in which a cell lies: the nearest that is called something."""
        frames = [each for each in self._up(cell) if each.is_lane]
        return next((each for each in frames if each.text), frames[0] if frames else None)

    def _above(self, cell: _Cell) -> _Cell | None:
        return next((each for each in self._up(cell) if each.is_lane), None)

    def _up(self, cell: _Cell) -> Iterator[_Cell]:
        """Return what a cell lies in, the nearest first; one that lies in itself ends there."""
        seen = {cell.key}
        found = self._cells.get(cell.parent)
        while found is not None and found.key not in seen and len(seen) < MAX_DEPTH:
            seen.add(found.key)
            yield found
            found = self._cells.get(found.parent)

    def _add_lane(self, cell: _Cell, frame: _Cell | None) -> None:
        is_ours = cell.key.startswith(_TEAM)
        wish = cell.key.removeprefix(_TEAM) if is_ours else ""
        group = frame.text if frame is not None else ""
        self._chart.add_lane(ChartLane(cell.key, cell.text, cell.line, group, wish, is_ours))

    def _add_card(self, cell: _Cell, lane: _Cell | None) -> None:
        self._chart.add_card(
            ChartCard(
                cell.key,
                cell.text,
                cell.line,
                lane.key if lane is not None else None,
                cell.stage,
                cell.description,
                wish=cell.key.removeprefix(_DUTY),
                is_ours=cell.key.startswith(_DUTY),
            )
        )

    def _add_arrow(self, cell: _Cell) -> None:
        ends = [self._end(key) for key in (cell.source, cell.target)]
        passes = cell.text or self._labels.get(cell.key, "")
        self._chart.add_arrow(ChartArrow(ends[0], ends[1], cell.line, passes, _kind(cell)))

    def _end(self, key: str) -> str:
        """Return the card at an end of an arrow, also where the arrow holds on to a part of it."""
        cell = self._cells.get(key)
        if cell is None:
            return ""
        card = next((each for each in reversed([cell, *self._up(cell)]) if each.is_card), cell)
        return card.key


def _kind(cell: _Cell) -> HandOffKind:
    if cell.style.get("dashed") == "1":
        return "request"
    return "escalate" if cell.style.get("strokeWidth") == "2" else "provide"
