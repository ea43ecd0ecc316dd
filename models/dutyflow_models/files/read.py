"""Opens org files: from bytes to an organisation, with everything that is to be said about them.

What is clear is opened, what is not is a Problem with its place and stays in the file. Only what is
no org file at all is CannotRead.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dutyflow_models.files.decoding import decoded
from dutyflow_models.files.head import read_head
from dutyflow_models.files.lists import ListReader
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.plain_values import plain_map
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.report import Report
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping as MappingNode
from dutyflow_models.files.yaml_tree import Node, Scalar, Sequence, followed
from dutyflow_models.language import say
from dutyflow_models.org import Organisation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from dutyflow_models.files.plain_values import PlainMap


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it was read: its bytes, its text without the byte-order mark, and its tree."""

    data: bytes
    text: str
    bom: bool
    root: Node | None
    end: int
    """Index where the first document stops; further ones are not ours."""
    kept: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """For lists with entries that could not be read: the positions of those that could."""

    def entry(self, key: str, index: int) -> Node:
        """Return the node of an entry of an organisation's list; IndexError if there is none."""
        root = followed(self.root) if self.root else None
        entries = root.get(key) if isinstance(root, MappingNode) else None
        items = followed(entries) if entries else None
        if not isinstance(items, Sequence):
            raise IndexError(f"{key} {index}")
        return items.items[self.kept[key][index] if key in self.kept else index]


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file. One of a newer format than ours is `read_only`."""

    organisation: Organisation
    problems: tuple[Problem, ...]
    source: Source
    read_only: bool = False


def read_org_file(path: Path) -> Reading:
    """Read a file. What is no regular file, too large or not readable is CannotRead, at once."""
    return read_org(file_bytes(path), name=path.name)


def read_org(data: bytes, *, name: str = "") -> Reading:
    """Read an org file's bytes; its name stands in for an organisation that has none."""
    with _collector_paused():
        text, bom = decoded(data)
        tree = grow(text)
        root = followed(tree.root) if tree.root else None
        if isinstance(root, Scalar) and root.style == "plain" and not root.text:
            root = None
        report = Report(root, Lines(text), tree.gathered)
        values = _root_values(root, text)
        head = read_head(values, name, report, empty=root is None)
        lists = ListReader(report)
        found: dict[str, Any] = {
            "version": head.version,
            "org": head.identity,
            **lists.read_all(head.values),
        }
        organisation = Organisation.model_construct(set(found), **(found | head.unknown))
        source = Source(data, text, bom, tree.root, tree.end, lists.kept)
        return Reading(organisation, report.problems(), source, head.read_only)


def _root_values(root: Node | None, text: str) -> PlainMap:
    if root is None:
        return {}
    if isinstance(root, MappingNode):
        return plain_map(root)
    line, column = Lines(text).place(root.start)
    sentence = say("The file has no keys such as “teams:” and “duties:”; it is no org file.")
    advice = say("Is it the right file?")
    raise CannotRead(Problem(sentence, line, column, advice, code="no-org-file"))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking what only grows: it would double the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
