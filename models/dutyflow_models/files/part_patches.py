"""Changes one of the organisation's lists in a text: its teams, its duties and so on."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.pairing import paired
from dutyflow_models.files.rearranging import Entry, rearrange, remove_all
from dutyflow_models.files.value_patches import change_value, fresh_entry, inside
from dutyflow_models.org import HandOff, Named, Part, Principle

if TYPE_CHECKING:
    from collections.abc import Hashable
    from collections.abc import Sequence as Several

    from dutyflow_models.files.patches import Draft
    from dutyflow_models.files.value_patches import Place
    from dutyflow_models.files.yaml_tree import Scalar, Sequence


def change_parts(
    draft: Draft,
    node: Sequence,
    before: dict[int, Part],
    after: Several[Part],
    place: Place,
) -> None:
    """Change the entries of a list; `before` says which entry of the text is which part.

    Entries that could not be read stay behind the entry that they stand behind.
    """
    place = inside(draft, node, place)
    places, parts = list(before), list(before.values())
    first, last = _far_off(parts, after, whole=len(parts) == len(node.items))
    changed = after[first : len(after) - last]
    found = paired(parts[first : len(parts) - last], changed, part_name)
    order: list[Entry] = []
    for part, index in zip(changed, found, strict=True):
        old = None if index is None else places[first + index]
        order.append(_entry(draft, node, old, before, part, place))
    unread = set(range(first, len(node.items) - last)) - before.keys()
    rearrange(draft, node, _with_unread(order, unread), above=first, below=last)


def empty_list(draft: Draft, key: Scalar, node: Sequence) -> None:
    """Take all entries out of a list; the key stays with an empty one."""
    if node.flow:
        draft.replace(node.start, node.end, "[]")
        return
    draft.insert(draft.behind_colon(key.end), " []")
    remove_all(draft, node)


def part_name(part: Part) -> Hashable:
    """Name what makes a part the same one after an edit."""
    if isinstance(part, Named | Principle):
        return part.id
    if isinstance(part, HandOff):
        return part.source, part.target
    values = file_map(part)
    return str(values.get("text") or values.get("finding") or values)


def _entry(
    draft: Draft,
    node: Sequence,
    old: int | None,
    before: dict[int, Part],
    part: Part,
    place: Place,
) -> Entry:
    if old is not None:
        if before[old] is part:
            return Entry(old)
        branch = draft.branch()
        was, now = file_map(before[old]), file_map(part)
        if change_value(branch, node.items[old], was, now, replace(place, kind=type(part))):
            return Entry(old, tuple(branch.patches))
    return fresh_entry(draft, node, file_map(part), place)


def _far_off(before: Several[Part], after: Several[Part], *, whole: bool) -> tuple[int, int]:
    """Count the parts at both ends that are the very same, but for one beside those that differ.

    Where not the `whole` list could be read the count is nothing, as places are no indices then.
    """
    shorter = min(len(before), len(after)) * whole
    first = next((k for k in range(shorter) if before[k] is not after[k]), shorter)
    rest = range(shorter - first)
    last = next((k for k in rest if before[-1 - k] is not after[-1 - k]), len(rest))
    return max(first - 1, 0), max(last - 1, 0)


def _with_unread(order: list[Entry], unread: set[int]) -> list[Entry]:
    """Put every entry that could not be read behind the one that it stands behind in the text."""
    kept = sorted(entry.old for entry in order if entry.old is not None)
    behind: dict[int | None, list[Entry]] = {}
    for index in sorted(unread):
        place = bisect_left(kept, index)
        behind.setdefault(kept[place - 1] if place else None, []).append(Entry(index))
    whole = behind.get(None, [])
    for entry in order:
        whole.append(entry)
        if entry.old is not None:
            whole += behind.get(entry.old, ())
    return whole
