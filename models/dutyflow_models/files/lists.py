"""Reads the lists of a file, each after those that it refers to.

Most entries are plain and right: for those the model's own check is enough and they are never
looked at twice. Whatever is unusual in an entry sends it to `parts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pydantic import ValidationError

from dutyflow_models.files.fields import Form, key_forms, simple_keys
from dutyflow_models.files.known import Known, Sort
from dutyflow_models.files.parts import PartReader
from dutyflow_models.files.shapes import say_wrong
from dutyflow_models.org import AnyPart, Duty, HandOff, Named, Organisation, Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.files.plain_values import PlainMap, PlainValue
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

_LOADS = frozenset("12345")


class ListReader:
    """Reads all lists; `kept` tells the positions of the entries in lists where some are not."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._known = Known()
        self._parts = PartReader(report, self._known)
        self.kept: dict[str, tuple[int, ...]] = {}

    def read_all(self, values: PlainMap) -> dict[str, tuple[Part, ...]]:
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
        read = {Duty: self._duties, HandOff: self._handoffs}.get(kind, self._entries)
        found = [
            (index, part) for index, part in enumerate(read(key, kind, entries)) if part is not None
        ]
        found = self._without_doubles(key, found)
        if len(found) < len(entries):
            self.kept[key] = tuple(index for index, _ in found)
        parts = tuple(part for _, part in found)
        if sort is not None:
            self._known.add(sort, cast("tuple[Named, ...]", parts))
        return parts

    def _without_doubles(self, key: str, found: list[tuple[int, Part]]) -> list[tuple[int, Part]]:
        """Leave out parts whose id stands before, and name both lines."""
        first: dict[object, int] = {}
        left_out = set()
        for index, part in found:
            part_id = getattr(part, "id", None)
            if part_id is None:
                continue
            other = first.setdefault(part_id, index)
            if other != index:
                left_out.add(index)
                line = self._report.line((key, other, "id"))
                sentence = f"The id “{part_id}” is taken in line {line}; this entry is not shown."
                self._report.error(
                    (key, index, "id"), "duplicate-id", sentence, "Give it another id."
                )
        return [each for each in found if each[0] not in left_out]

    def _entries(
        self, key: str, kind: type[Part], entries: list[PlainValue]
    ) -> Iterable[Part | None]:
        for index, values in enumerate(entries):
            yield self._parts.read(kind, values, (key, index))

    def _duties(
        self, key: str, _kind: type[Part], entries: list[PlainValue]
    ) -> Iterable[Part | None]:
        simple = simple_keys(Duty)
        teams, stages = {*self._known.ids["team"], None}, {*self._known.ids["stage"], None}
        for index, values in enumerate(entries):
            duty = None
            if isinstance(values, dict) and values.keys() <= simple:
                duty = _quick(Duty, values) if values.get("load", "1") in _LOADS else None
            if (
                duty is None
                or duty.stage not in stages
                or duty.accountable not in teams
                or not teams.issuperset(duty.responsible)
                or not teams.issuperset(duty.consumers)
                or not teams.issuperset(duty.supports + duty.consulted + duty.informed)
            ):
                duty = self._parts.read(Duty, values, (key, index))
            yield duty

    def _handoffs(
        self, key: str, _kind: type[Part], entries: list[PlainValue]
    ) -> Iterable[Part | None]:
        simple = simple_keys(HandOff)
        duties = self._known.ids["duty"]
        for index, values in enumerate(entries):
            handoff = None
            if isinstance(values, dict) and values.keys() <= simple:
                handoff = _quick(HandOff, values)
            if handoff is None or handoff.source not in duties or handoff.target not in duties:
                handoff = self._parts.read(HandOff, values, (key, index))
            yield handoff


def _quick(kind: type[AnyPart], values: PlainMap) -> AnyPart | None:
    try:
        return kind.model_validate(values)
    except ValidationError:
        return None
