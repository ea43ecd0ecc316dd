"""What a tree says, as plain dicts, lists and texts, before anyone decides what a text means.

A text without quotes is a `str`, one in quotes or in a block a `Quoted`, nothing (`~`, `null` or
left out) None. So `title: 2024` can stay the text that people see, while `resolved` makes `load: 3`
a number where the format means one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.files.limits import MAX_DEPTH
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.yaml_tree import Alias, LaterMapping, Mapping, Node, Sequence, followed
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator


class Quoted(str):
    """Text that stays text whatever it looks like."""

    __slots__ = ()


PlainValue: TypeAlias = "str | list[PlainValue] | PlainMap | None"
PlainMap: TypeAlias = "dict[str, PlainValue]"
Core: TypeAlias = "str | int | float | bool | list[Core] | dict[str, Core] | None"
"""A value under YAML 1.2's core rules, where only `true` and `false` are booleans."""

NULLS = frozenset({"", "~", "null", "Null", "NULL"})
MERGE = "<<"

_BOOLEANS = {
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,300})")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_PREFIXED = re.compile(r"0o[0-7]{1,300}|0x[0-9a-fA-F]{1,300}")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


def resolved(value: PlainValue) -> Core:
    """Return what a value means by YAML 1.2's core rules, but `012` stays text."""
    if isinstance(value, str):
        return str(value) if isinstance(value, Quoted) else _core(value)
    if isinstance(value, list):
        return [resolved(item) for item in value]
    if isinstance(value, dict):
        return {str(key): resolved(held) for key, held in value.items()}
    return None


def _core(text: str) -> str | int | float | bool | None:
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text in NULLS:
        return None
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    if _PREFIXED.fullmatch(text):
        return int(text, 0)
    if _NOT_FINITE.fullmatch(text):
        return float(text.lower().replace(".", "", 1))
    return text


def plain(node: Node, depth: int = 0) -> PlainValue:
    """Return what a node says, aliases and merge keys followed; of double keys the first counts."""
    if isinstance(node, Alias):
        return plain(node.target, depth + 1) if node.target else None
    if isinstance(node, Sequence):
        _check_depth(depth)
        return [plain(item, depth + 1) for item in node.items]
    if isinstance(node, LaterMapping) and node.values is not None:
        return node.take_values()
    if isinstance(node, Mapping):
        return plain_map(node, depth)
    if node.style != "plain":
        return Quoted(node.text)
    return None if node.text in NULLS else node.text


def plain_map(node: Mapping, depth: int = 0) -> PlainMap:
    """Return what a mapping says; its own keys win over those merged in."""
    _check_depth(depth)
    values: PlainMap = {}
    merged: list[Node] = []
    for key, value in node.pairs:
        if key.text == MERGE and key.style == "plain":
            merged.append(value)
        elif key.text not in values:
            values[key.text] = plain(value, depth + 1)
    for source in _mappings(merged):
        values = plain_map(source, depth + 1) | values
    return values


def _mappings(nodes: list[Node]) -> Iterator[Mapping]:
    """The mappings to merge, the weakest last; `<<` may name one or a list of them."""
    for node in nodes:
        target = followed(node)
        for each in target.items if isinstance(target, Sequence) else [target]:
            if isinstance(found := followed(each) if each else None, Mapping):
                yield found


def _check_depth(depth: int) -> None:
    if depth > MAX_DEPTH:
        sentence = say("Aliases (*) lie more than {n} deep in one another.", n=MAX_DEPTH)
        raise CannotRead(Problem(sentence, advice=say("Write the values out."), code="too-deep"))
