"""Sees from a file how it is written, so that what is added looks like the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dutyflow_models.files.emit import FRESH, Manner
from dutyflow_models.files.yaml_tree import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.patches import Draft
    from dutyflow_models.files.scalars import Quotes

_QUOTES: dict[str, Quotes] = {"single": "'", "double": '"'}
_LOOKED_AT = 3
"""Entries of a list that are asked how they are written."""


def file_manner(draft: Draft, root: Node | None) -> Manner:
    """See how a file indents lists and maps and whether it quotes all its keys."""
    if not isinstance(root, Mapping):
        return FRESH
    manner = _like_map(FRESH, draft, root)
    if root.flow:
        return manner
    values = [value for _, value in root.pairs if not isinstance(value, Scalar) and value.end]
    lists = [value for value in values if isinstance(value, Sequence) and not value.flow]
    maps = [value for value in values if isinstance(value, Mapping) and not value.flow]
    dash = draft.column(lists[0].start) if lists else manner.dash
    step = draft.column(maps[0].start) if maps else _step_in(draft, lists) or manner.step
    return replace(manner, dash=dash, step=step)


def manner_like(manner: Manner, draft: Draft, node: Mapping | Sequence) -> Manner:
    """See how a list or map quotes its texts and pads its braces."""
    if isinstance(node, Mapping):
        return _like_map(manner, draft, node)
    maps = [item for item in node.items[-_LOOKED_AT:] if isinstance(item, Mapping)]
    for item in maps:
        manner = _like_map(manner, draft, item)
    if not node.flow and maps:
        manner = replace(manner, behind_dash=max(_behind_dash(draft, maps[-1]), 1))
    return replace(manner, texts=_shared_quotes(node.items) if not maps else manner.texts)


def _like_map(manner: Manner, draft: Draft, node: Mapping) -> Manner:
    keys = _shared_quotes([key for key, _ in node.pairs])
    texts = _shared_quotes([value for _, value in node.pairs])
    quoted = {key.text: _QUOTES.get(value.style, "") for key, value in _texts(node)}
    padding = manner.padding
    if node.flow and node.pairs:
        padding = " " * draft.text.startswith("{ ", node.start)
    return replace(
        manner, keys=keys, texts=texts, quoted={**manner.quoted, **quoted}, padding=padding
    )


def _texts(node: Mapping) -> Iterator[tuple[Scalar, Scalar]]:
    for key, value in node.pairs:
        if isinstance(value, Scalar):
            yield key, value


def _shared_quotes(nodes: list[Scalar] | list[Node]) -> Quotes:
    """The quotes that all texts have; numbers and nothing could not have any."""
    styles = {
        node.style
        for node in nodes
        if isinstance(node, Scalar) and (node.style != "plain" or node.text[:1].isalpha())
    }
    return _QUOTES.get(styles.pop(), "") if len(styles) == 1 else ""


def _behind_dash(draft: Draft, item: Mapping) -> int:
    """Count the blanks between the dash and an entry's first key."""
    before = draft.text[draft.line_start(item.start) : item.start]
    return len(before) - len(before.rstrip(" ")) if before.rstrip(" ").endswith("-") else 1


def _step_in(draft: Draft, lists: list[Sequence]) -> int:
    """See how far maps within the first entries are indented."""
    for entry in (item for node in lists for item in node.items[:_LOOKED_AT]):
        for key, value in entry.pairs if isinstance(entry, Mapping) and not entry.flow else ():
            if isinstance(value, Mapping) and not value.flow:
                return draft.column(value.start) - draft.column(key.start)
    return 0
