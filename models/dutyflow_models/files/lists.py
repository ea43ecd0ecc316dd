"""Reads the lists of a file, each after those that it refers to.

Most duties and hand-offs are plain and right: for those the model's own check is enough. Whatever
is unusual in an entry sends it to `parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from dutyflow_models.files.fields import Form, key_forms, simple_keys
from dutyflow_models.files.known import Known, Sort
from dutyflow_models.files.parts import PartReader
from dutyflow_models.files.shapes import say_wrong
from dutyflow_models.language import say
from dutyflow_models.org import Duty, HandOff, Named, Organisation, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dutyflow_models.files.plain_values import PlainValue
    from dutyflow_models.files.report import Report

_SORTS: dict[str, Sort | None] = {
    "stages": "stage",
    "factors": "factor",
    "teams": "team",
    "groups": "group",
    "scenarios": None,
    "duties": "duty",
    "handoffs": None,
    "principles": None,
    "points": None,
    "decisions": None,
    "waivers": None,
}
"""The lists in the order of reading, and what their ids are ids of."""

_LOADS = ("1", "2", "3", "4", "5")


class ListReader:
    """Reads all lists; `kept` tells the positions of the entries in lists where some are not."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._known = Known()
        self._parts = PartReader(report, self._known)
        self.kept: dict[str, tuple[int, ...]] = {}

    def read_all(self, values: dict[str, PlainValue]) -> dict[str, tuple[Part, ...]]:
        """Return every list that the file has."""
        return {
            key: self._read_list(key, sort, values[key])
            for key, sort in _SORTS.items()
            if values.get(key) is not None
        }

    def _read_list(self, key: str, sort: Sort | None, entries: PlainValue) -> tuple[Part, ...]:
        kind = key_forms(Organisation)[key].part
        if not isinstance(entries, list) or kind is None:
            say_wrong(Form.PARTS, key, entries, (key,), self._report)
            return ()
        found = list(self._entries(key, kind, entries))
        if "id" in key_forms(kind):
            self._leave_out_doubles(key, found)
        parts = tuple(part for part in found if part is not None)
        if len(parts) < len(entries):
            self.kept[key] = tuple(i for i, part in enumerate(found) if part is not None)
        if sort is not None:
            self._known.add(sort, cast("tuple[Named, ...]", parts))
        return parts

    def _entries(
        self, key: str, kind: type[Part], entries: list[PlainValue]
    ) -> Iterator[Part | None]:
        quick = _QUICK.get(kind)
        if quick is None:
            for index, values in enumerate(entries):
                yield self._parts.read(kind, values, (key, index))
            return
        kind.model_rebuild()
        validate = kind.__pydantic_validator__.validate_python
        refers_well = quick(self._known)
        simple = simple_keys(kind)
        for index, values in enumerate(entries):
            part = None
            if isinstance(values, dict) and values.keys() <= simple:
                try:
                    part = validate(values) if values.get("load", "1") in _LOADS else None
                except ValidationError:
                    part = None
            if part is None or not refers_well(part):
                part = self._parts.read(kind, values, (key, index))
            yield part

    def _leave_out_doubles(self, key: str, found: list[Part | None]) -> None:
        """Put None for parts whose id stands before, and name both lines."""
        first: dict[str, int] = {}
        for index, part in enumerate(found):
            if part is None:
                continue
            part_id = cast("Named", part).id
            other = first.setdefault(part_id, index)
            if other != index:
                found[index] = None
                line = self._report.line((key, other, "id"))
                sentence = say(
                    "The id “{id}” is taken in line {line}; this entry is not shown.",
                    id=part_id,
                    line=line,
                )
                place = (key, index, "id")
                self._report.error(place, "duplicate-id", sentence, say("Give it another id."))


def _duty_refers_well(known: Known) -> Callable[[Duty], bool]:
    teams, stages = {*known.ids["team"], None}, {*known.ids["stage"], None}

    def refers_well(duty: Duty) -> bool:
        return (
            duty.stage in stages
            and duty.accountable in teams
            and teams.issuperset(
                duty.responsible + duty.consumers + duty.supports + duty.consulted + duty.informed
            )
        )

    return refers_well


def _handoff_refers_well(known: Known) -> Callable[[HandOff], bool]:
    duties = known.ids["duty"]
    return lambda handoff: handoff.source in duties and handoff.target in duties


_QUICK: dict[type[Part], Callable[[Known], Callable[[Part], bool]]] = {
    Duty: _duty_refers_well,  # type: ignore[dict-item]
    HandOff: _handoff_refers_well,  # type: ignore[dict-item]
}
