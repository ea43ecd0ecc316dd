"""Changes the values of a text where they differ: scalars, lists and maps, in their own style."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dutyflow_models.files.block_scalars import change_block
from dutyflow_models.files.emit import (
    WIDTH,
    Manner,
    entry_lines,
    flow_pair,
    flow_text,
    indented,
    pair_lines,
    value_lines,
)
from dutyflow_models.files.file_values import FileMap, FileScalar, FileValue, default_value, same
from dutyflow_models.files.manners import manner_like
from dutyflow_models.files.pairing import paired
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.rearranging import Entry, rearrange
from dutyflow_models.files.scalars import Quotes, literal_lines, scalar_text
from dutyflow_models.files.yaml_tree import Mapping, Node, Scalar, Sequence
from dutyflow_models.org import ROLES, Assignment, Duty, Part

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

_QUOTES: dict[str, Quotes] = {"single": "'", "double": '"'}
_KINDS: dict[str, type[Part]] = {"assignments": Assignment}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands and how its surroundings are written."""

    manner: Manner
    column: int
    """Column of the key or dash it belongs to."""
    flow: bool = False
    kind: type[Part] | None = None
    """What a map, or each map of a list, stands for, where the format knows it."""


def change_value(
    draft: Draft, node: Node, before: FileValue, after: FileValue, place: Place
) -> bool:
    """Change a value; False, and nothing done, where it must be written anew."""
    if same(before, after):
        return True
    branch = draft.branch()
    try:
        done = _change(branch, node, before, after, place)
    except Unpatchable:
        return False
    draft.patches += branch.patches * done
    return done


def change_map(draft: Draft, node: Mapping, before: FileMap, after: FileMap, place: Place) -> None:
    """Change the keys of a map that differ; a new key comes behind the others.

    A role that stands under another name (`owner`, `raci`) is written under its own instead.
    """
    changed = {key for key in before.keys() | after.keys() if not _same_key(key, before, after)}
    place = inside(draft, node, place)
    order: list[Entry] = []
    instead = _stand_ins(node, changed, place.kind)
    seen: set[str] = set()
    for index, (key, value) in enumerate(node.pairs):
        name = key.text
        if index in instead:
            fresh = [role for role in instead[index] if role in after]
            order += [fresh_pair(role, after[role], place) for role in fresh]
            seen |= set(instead[index])
        elif name not in changed or name in seen:
            order.append(Entry(index))
        elif name in after:
            order.append(_changed_pair(draft, index, value, name, before, after, place))
        seen.add(name)
    missing = [key for key in {**after, **before} if key in changed and key not in seen]
    for name in missing:
        order.append(fresh_pair(name, _explicit(name, after, place.kind), place))
    if not order:
        raise Unpatchable
    rearrange(draft, node, order)


def change_list(
    draft: Draft, node: Sequence, before: list[FileValue], after: list[FileValue], place: Place
) -> None:
    """Change the entries of a list that differ; both lists hold something."""
    place = inside(draft, node, place)
    order: list[Entry] = []
    for value, index in zip(after, paired(before, after, entry_name), strict=True):
        branch = draft.branch()
        if index is not None and change_value(
            branch, node.items[index], before[index], value, place
        ):
            order.append(Entry(index, tuple(branch.patches)))
        else:
            order.append(fresh_entry(draft, node, value, place))
    rearrange(draft, node, order)


def fresh_entry(draft: Draft, node: Sequence, value: FileValue, place: Place) -> Entry:
    """Make a new entry for a list, on one line or several as the entries that are there."""
    manner = manner_like(place.manner, draft, node)
    if node.flow:
        return Entry(lines=(flow_text(value, manner),))
    maps = [item for item in node.items if isinstance(item, Mapping)]
    block = bool(maps) and not maps[-1].flow
    return Entry(lines=tuple(entry_lines(value, manner, WIDTH - place.column, block=block)))


def entry_name(value: FileValue) -> Hashable:
    """Name what makes an entry of a list the same one after an edit."""
    if isinstance(value, dict):
        return str(
            value.get("id")
            or (value.get("from"), value.get("to"), value.get("url"), value.get("text"))
        )
    return str(value)


def _change(draft: Draft, node: Node, before: FileValue, after: FileValue, place: Place) -> bool:
    if isinstance(node, Scalar) and not isinstance(after, dict | list):
        return _change_scalar(draft, node, after, place)
    if isinstance(node, Mapping) and isinstance(after, dict) and after:
        change_map(draft, node, before if isinstance(before, dict) else {}, after, place)
        return True
    if isinstance(node, Sequence) and isinstance(after, list) and after:
        known = before if isinstance(before, list) else []
        if len(known) == len(node.items):
            change_list(draft, node, known, after, place)
            return True
    lines = value_lines(after, place.manner, WIDTH - place.column)
    in_block = isinstance(node, Mapping | Sequence) and not node.flow
    if in_block or (len(lines) > 1 and not place.flow) or "\n" in draft.text[node.start : node.end]:
        return False
    _put(draft, node, flow_text(after, place.manner), place)
    return True


def _change_scalar(draft: Draft, node: Scalar, after: FileScalar, place: Place) -> bool:
    if node.style in ("literal", "folded"):
        return isinstance(after, str) and change_block(draft, node, after)
    lines = literal_lines(after) if isinstance(after, str) and not place.flow else None
    if lines and node.style != "double":
        _put(draft, node, lines[0], place)
        margin = place.column + place.manner.step
        draft.insert_lines(draft.next_line(node.end), indented(lines[1:], margin))
    else:
        quotes = _QUOTES.get(node.style, "")
        _put(draft, node, scalar_text(after, quotes, flow=place.flow), place)
    return True


def _put(draft: Draft, node: Node, text: str, place: Place) -> None:
    """Write over a value; one that was left out needs its blank, and perhaps its colon."""
    if node.start == node.end:
        before = draft.text[: node.start][-80:]
        missing = ":" if place.flow and not before.rstrip().endswith(":") else ""
        text = missing + " " * (bool(missing) or not before.endswith(" ")) + text
    draft.replace(node.start, node.end, text)


def inside(draft: Draft, node: Mapping | Sequence, place: Place) -> Place:
    """Return the place that the entries of a list or map have."""
    place = replace(place, column=draft.column(node.start), flow=node.flow)
    if isinstance(node, Sequence):
        return place
    if node.flow and draft.text[node.start] != "{":
        raise Unpatchable
    return replace(place, manner=manner_like(place.manner, draft, node))


def _changed_pair(
    draft: Draft, index: int, node: Node, name: str, before: FileMap, after: FileMap, place: Place
) -> Entry:
    branch = draft.branch()
    inner = replace(place, kind=_KINDS.get(name), manner=place.manner.of(name))
    if change_value(branch, node, before.get(name), after[name], inner):
        return Entry(index, tuple(branch.patches))
    return fresh_pair(name, after[name], place)


def fresh_pair(key: str, value: FileValue, place: Place) -> Entry:
    """Make a new key with its value for a map."""
    if place.flow:
        return Entry(lines=(flow_pair(key, value, place.manner),))
    return Entry(lines=tuple(pair_lines(key, value, place.manner, WIDTH - place.column)))


def _explicit(key: str, after: FileMap, kind: type[Part] | None) -> FileValue:
    """The value to write for a key; one that is merged in can only be undone by its default."""
    if key in after:
        return after[key]
    if kind is None:
        raise Unpatchable
    return default_value(kind, key)


def _same_key(key: str, before: FileMap, after: FileMap) -> bool:
    return key in before and key in after and same(before[key], after[key])


def _stand_ins(
    node: Mapping, changed: Iterable[str], kind: type[Part] | None
) -> dict[int, list[str]]:
    """Say which pairs hold changed roles under another name, and all roles that each holds."""
    if kind not in (Duty, Assignment):
        return {}
    own = {key.text for key, _ in node.pairs}
    unnamed: list[str] = [
        str(role) for role in Duty.model_fields if role in ROLES and role not in own
    ]
    owned: list[str] = [role for role in unnamed if role == "accountable"]
    roles: dict[str, list[str]] = {"owner": owned, "raci": unnamed}
    return {
        index: roles[key.text]
        for index, (key, _) in enumerate(node.pairs)
        if key.text in roles and not set(changed).isdisjoint(roles[key.text])
    }
