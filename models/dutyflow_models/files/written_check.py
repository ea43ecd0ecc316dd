"""Reads what was written once more before it is handed out, so that no slip reaches a file."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import FileValue, file_value, same
from dutyflow_models.files.patches import Draft, Patch, Unpatchable
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.files.yaml_tree import Mapping, Node, Sequence
from dutyflow_models.org import Organisation, Part

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence as Several

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
                parts = _unchanged(source, getattr(before, name), getattr(after, name))
                for run in _far_off(draft, node, parts):
                    cuts.append(_cut(draft, node, run))
                    left_out.update(parts[id(node.items[index])] for index in run)
    try:
        found = read_org(draft.result(*cuts).encode(), name=source.name).organisation
    except CannotRead as error:
        raise Unpatchable from error
    if not same(_values(found, set()), _values(after, left_out)):
        raise Unpatchable


def _values(organisation: Organisation, left_out: set[int]) -> FileValue:
    values: dict[str, object] = dict(organisation.model_extra or {})
    for name in Organisation.model_fields:
        value = getattr(organisation, name)
        if isinstance(value, tuple):
            value = [part for part in value if id(part) not in left_out]
        values[name] = value
    return file_value(values)


def _unchanged(source: Source, before: Several[Part], after: Several[Part]) -> dict[int, int]:
    """Map the nodes of parts that are the very same after to the parts, each by its identity."""
    kept = set(map(id, after))
    return {id(source.node_of(part)): id(part) for part in before if id(part) in kept}


def _far_off(draft: Draft, node: Sequence, parts: dict[int, int]) -> Iterator[range]:
    """Find the runs of entries that are not changed and do not stand beside a change."""
    items = node.items
    near = {-1, 0, len(items)}
    near |= {index for index, item in enumerate(items) if id(item) not in parts}
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
