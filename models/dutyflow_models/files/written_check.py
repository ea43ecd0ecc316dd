"""Reads what was written once more before it is handed out, so that no slip reaches a file."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import file_value, same
from dutyflow_models.files.patches import Draft, Patch, Unpatchable
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.files.team_names import TeamNames
from dutyflow_models.files.yaml_tree import Mapping, Node, Sequence
from dutyflow_models.org import Organisation, Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AnySet

    from dutyflow_models.files.read import Source

WHOLE = 32_000
"""Up to so many characters a file is read again as a whole."""
_LONG_LISTS = ("duties", "handoffs")


def check_written(source: Source, draft: Draft, before: Organisation, after: Organisation) -> None:
    """Raise Unpatchable unless the changed text says what it should.

    Of a large file the entries that no change is near are left out, so that a save stays quick.
    """
    cuts: list[Patch] = []
    left_out: set[int] = set()
    if len(draft.text) > WHOLE and isinstance(source.root, Mapping):
        for name in _LONG_LISTS:
            node = source.root.get(name)
            if isinstance(node, Sequence) and not node.flow:
                parts = _unchanged(source, name, before, after)
                for run in _far_off(draft, node, parts):
                    cuts.append(_cut(draft, node, run))
                    left_out.update(parts[index] for index in run)
    try:
        found = read_org(draft.result(*cuts).encode(), name=f"{before.org.name}.org.yaml")
    except CannotRead as error:
        raise Unpatchable from error
    _compare(found.organisation, after, left_out, found.source.kept.keys() | source.kept.keys())


def _compare(
    found: Organisation, after: Organisation, left_out: set[int], partly: AnySet[str]
) -> None:
    """Compare what is read with what should be; `partly` are lists with entries nobody can read.

    Such an entry may become readable by a change, as one whose id stood twice.
    """
    names = TeamNames(after)
    if not after.org.name:
        after = after.replacing(org=after.org.replacing(name=found.org.name))
    if not same(file_value(found.model_extra), file_value(after.model_extra)):
        raise Unpatchable
    for key in Organisation.model_fields:
        is_there, wanted = getattr(found, key), getattr(after, key)
        if isinstance(wanted, tuple):
            wanted = [names.meant(part) for part in wanted if id(part) not in left_out]
            is_there = [names.meant(part) for part in is_there]
            if key in partly:
                is_there = [values for values in is_there if values in wanted]
        if not same(file_value(is_there), file_value(wanted)):
            raise Unpatchable


def _unchanged(
    source: Source, key: str, before: Organisation, after: Organisation
) -> dict[int, int]:
    """Map the places of entries that are the very same after to their parts' identity."""
    parts: tuple[Part, ...] = getattr(before, key)
    kept = set(map(id, getattr(after, key)))
    places = source.kept.get(key, range(len(parts)))
    return {place: id(part) for place, part in zip(places, parts, strict=True) if id(part) in kept}


def _far_off(draft: Draft, node: Sequence, parts: dict[int, int]) -> Iterator[range]:
    """Find the runs of entries that are not changed and do not stand beside a change."""
    items = node.items
    near = {-1, 0, len(items)}
    near.update(index for index in range(len(items)) if index not in parts)
    for patch in draft.patches:
        first = bisect_left(items, patch.start, key=_start) - 2
        last = bisect_left(items, patch.end, key=_start) + 1
        near.update(range(max(first, 0), min(last + 1, len(items))))
    for before, behind in pairwise(sorted(near)):
        if behind - before > 1:
            yield range(before + 1, behind)


def _cut(draft: Draft, node: Sequence, run: range) -> Patch:
    """Take entries out from the line behind the entry before them to their last line."""
    start = draft.next_line(node.items[run[0] - 1].end)
    return Patch(start, draft.next_line(node.items[run[-1]].end), "")


def _start(node: Node) -> int:
    return node.start
