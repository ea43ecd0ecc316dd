"""Changes what stands under the keys of a file's top level."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.emit import section_lines
from dutyflow_models.files.file_values import FileValue, file_value, same
from dutyflow_models.files.manners import file_manner
from dutyflow_models.files.part_patches import change_parts, empty_list
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.rearranging import Entry, rearrange
from dutyflow_models.files.value_patches import Place, change_value, fresh_pair, inside
from dutyflow_models.files.yaml_tree import Mapping, Node, Scalar, Sequence
from dutyflow_models.org import Organisation, Part

if TYPE_CHECKING:
    from dutyflow_models.files.read import Source

_KEYS = [field.alias or name for name, field in Organisation.model_fields.items()]


class Change(NamedTuple):
    """What stood under a key and what shall; `gone` says that the key itself shall not."""

    was: object
    now: object
    gone: bool = False


def change_sections(draft: Draft, source: Source, changes: dict[str, Change]) -> None:
    """Change a whole file; a new key comes behind those that the format puts before it."""
    root = source.root
    place = Place(file_manner(draft, root), column=0)
    if isinstance(root, Mapping):
        _change_root(draft, source, root, changes, inside(draft, root, place))
    elif root is None or (isinstance(root, Scalar) and root.start == root.end):
        fresh = [_fresh(key, change, place) for key, change in changes.items()]
        lines = [line for entry in fresh for line in ["", *entry.lines]]
        draft.insert_lines(draft.next_line(root.start) if root else len(draft.text), lines[1:])
    else:
        raise Unpatchable


def _change_root(
    draft: Draft, source: Source, root: Mapping, changes: dict[str, Change], place: Place
) -> None:
    keys = [key.text for key, _ in root.pairs]
    order: list[Entry] = []
    for index, (key, node) in enumerate(root.pairs):
        change = changes.get(key.text)
        if change is None or key.text in keys[:index]:
            order.append(Entry(index))
        elif not change.gone:
            branch = draft.branch()
            done = _change_section(branch, source, key, node, change, place)
            patches = tuple(branch.patches)
            order.append(Entry(index, patches) if done else _fresh(key.text, change, place))
    for name in [name for name, change in changes.items() if name not in keys and not change.gone]:
        at = _place_of(name, [keys[e.old] if e.old is not None else "" for e in order])
        order.insert(at, _fresh(name, changes[name], place))
    rearrange(draft, root, order)


def _change_section(
    draft: Draft, source: Source, key: Scalar, node: Node, change: Change, place: Place
) -> bool:
    """Change what stands under a key; False, and nothing done, where it must be written anew."""
    if node.start == node.end or (isinstance(node, Sequence) and not node.items):
        return not place.flow and _fill(draft, key, node, _value(change), place)
    if isinstance(node, Sequence) and isinstance(change.was, tuple):
        before = _placed(source, key.text, change.was)
        if not change.now and len(before) == len(node.items):
            empty_list(draft, key, node)
        elif before:
            change_parts(draft, node, before, _parts(change.now), place)
        else:
            raise Unpatchable
        return True
    kind = type(change.was) if isinstance(change.was, Part) else None
    was, now = file_value(change.was), file_value(change.now)
    return change_value(draft, node, was, now, replace(place, kind=kind))


def _fill(draft: Draft, key: Scalar, node: Node, value: FileValue, place: Place) -> bool:
    """Write below a key that has nothing yet; a comment on its line stays."""
    name, *lines = section_lines(key.text, value, place.manner)
    if not lines or not name.endswith(":"):
        return False
    draft.replace(draft.behind_colon(key.end), node.end, "")
    draft.insert_lines(draft.next_line(node.end), lines)
    return True


def _fresh(key: str, change: Change, place: Place) -> Entry:
    value = _value(change)
    if place.flow:
        return fresh_pair(key, value, place)
    return Entry(lines=tuple(section_lines(key, value, place.manner)))


def _value(change: Change) -> FileValue:
    """What to write where nothing stands yet: of the head, only what differs."""
    was, now = file_value(change.was), file_value(change.now)
    if isinstance(change.now, Part) and isinstance(was, dict) and isinstance(now, dict):
        return {key: now[key] for key in now if key not in was or not same(now[key], was[key])}
    return now


def _placed(source: Source, key: str, parts: tuple[object, ...]) -> dict[int, Part]:
    """Say which entry of a list each part was read from."""
    return dict(zip(source.kept.get(key, range(len(parts))), _parts(parts), strict=True))


def _parts(values: object) -> list[Part]:
    entries = values if isinstance(values, tuple) else ()
    return [part for part in entries if isinstance(part, Part)]


def _place_of(name: str, keys: list[str]) -> int:
    """Where a new key goes: behind the last one that the format puts before it, else at the end."""
    earlier = _KEYS[: _KEYS.index(name)] if name in _KEYS else []
    return max((index + 1 for index, key in enumerate(keys) if key in earlier), default=len(keys))
