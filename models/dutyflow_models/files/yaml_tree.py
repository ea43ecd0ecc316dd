"""YAML text as a tree that knows where every node stands, so that a writer can patch the text.

Grown by `yaml_growth`. Nothing is resolved here: a scalar is its text and its style; what the keys
mean is `read`'s affair. All positions are character indices into the text without its byte-order
mark.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from dutyflow_models.files.gathering import Gathered

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow_models.files.plain_values import PlainMap
    from dutyflow_models.files.problems import Problem

Style: TypeAlias = Literal["plain", "single", "double", "literal", "folded"]


@dataclass(frozen=True, slots=True)
class Properties:
    """The anchor (`&name`) and tag (`!name`) before a node; `start` is where they begin."""

    start: int
    anchor: str | None
    tag: str | None


class Scalar:
    """A single value: `text` is what it says, `[start:end]` how it is written.

    The span holds the quotes, or a block scalar's header; it ends with the last line of content,
    before the line break. A value left out (`key:`) is an empty plain scalar with an empty span:
    behind the colon or dash in block style, at the next `,` or `}` in flow style.
    """

    __slots__ = ("end", "properties", "start", "style", "text")

    def __init__(self, text: str, style: Style, start: int, end: int) -> None:
        self.text = text
        self.style = style
        self.start = start
        self.end = end
        self.properties: Properties | None = None


class Sequence:
    """A list. In block style it begins at the first dash and ends with its last item's end."""

    __slots__ = ("end", "flow", "items", "properties", "start")

    def __init__(self, items: list[Node], *, flow: bool, start: int, end: int) -> None:
        self.items = items
        self.flow = flow
        self.start = start
        self.end = end
        self.properties: Properties | None = None


class Mapping:
    """Keys and values. In block style it begins at the first key and ends with its last value.

    Keys that stand twice are in `pairs` twice. In `[a: b]` one without braces lies.
    """

    __slots__ = ("_pairs", "end", "flow", "properties", "start")

    def __init__(self, pairs: Pairs, *, flow: bool, start: int, end: int) -> None:
        self._pairs: Pairs | None = pairs
        self.flow = flow
        self.start = start
        self.end = end
        self.properties: Properties | None = None

    @property
    def pairs(self) -> Pairs:
        """Every key with its value, in the order written."""
        return self._pairs or []

    def get(self, key: str) -> Node | None:
        """Return the value of the first such key."""
        return next((value for name, value in self.pairs if name.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """Return the first such key itself."""
        return next((name for name, _ in self.pairs if name.text == key), None)


class LaterMapping(Mapping):
    """A mapping whose nodes are grown when first asked for: most entries of a file never are.

    `values` is what it says, until somebody takes it.
    """

    __slots__ = ("_grow", "values")

    def __init__(self, grow: Callable[[Mapping], Pairs], flow: bool, start: int, end: int) -> None:
        self._pairs = None
        self._grow = grow
        self.flow = flow
        self.start = start
        self.end = end
        self.properties = None
        self.values: PlainMap | None = None

    @property
    def pairs(self) -> Pairs:
        """Every key with its value, in the order written."""
        if self._pairs is None:
            self._pairs = self._grow(self)
        return self._pairs

    def take_values(self) -> PlainMap | None:
        """Hand over what it says; it is not kept any longer."""
        values, self.values = self.values, None
        return values


class Alias:
    """`*name`; the target is None where nothing of that name stands before it."""

    __slots__ = ("end", "name", "properties", "start", "target")

    def __init__(self, name: str, target: Node | None, start: int, end: int) -> None:
        self.name = name
        self.target = target
        self.start = start
        self.end = end
        self.properties: Properties | None = None


Node: TypeAlias = Scalar | Sequence | Mapping | Alias
Pairs: TypeAlias = list[tuple[Scalar, Node]]


def whole_start(node: Node) -> int:
    """Return where a node begins with its anchor and tag."""
    return node.properties.start if node.properties else node.start


def followed(node: Node) -> Node | None:
    """Return what a node stands for: itself, or an alias's target."""
    while isinstance(node, Alias):
        if node.target is None:
            return None
        node = node.target
    return node


@dataclass(slots=True)
class Tree:
    """The first document of a text. `root` is None if there is none; `end` is where it stops."""

    root: Node | None = None
    end: int = 0
    gathered: Gathered = field(default_factory=Gathered)

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the text though it parses."""
        return self.gathered.found
