"""From a place in the meaning (`duties`, 3, `load`) to the node that says it."""

from __future__ import annotations

from typing import TypeAlias

from dutyflow_models.files.plain_values import MERGE
from dutyflow_models.files.yaml_tree import Mapping, Node, Scalar, Sequence, followed, whole_start

Path: TypeAlias = tuple[str | int, ...]


def locate(root: Node | None, path: Path, *, key: bool = False) -> int | None:
    """Return where the value, or its key, stands; as much of the path is followed as is there.

    None if there is no node at all.
    """
    if root is None:
        return None
    place, node = root, followed(root)
    for position, step in enumerate(path):
        wants_key = key and position == len(path) - 1
        found = _step(node, step, wants_key=wants_key)
        if found is None:
            break
        place, node = found, followed(found)
    return whole_start(place)


def _step(node: Node | None, step: str | int, *, wants_key: bool) -> Node | None:
    if isinstance(node, Mapping):
        name = str(step)
        found = node.key(name)
        if found is None:
            merged = node.get(MERGE)
            return _step(followed(merged), step, wants_key=wants_key) if merged else None
        value = node.get(name)
        return found if wants_key or _left_out(value) else value
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return None


def _left_out(node: Node | None) -> bool:
    return isinstance(node, Scalar) and node.start == node.end
