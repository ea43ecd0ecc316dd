"""The parser's events, typed as far as growing a tree needs it."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Protocol, cast

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "\ufeff"
_TAG_LINE = re.compile("[\n\r\x85\u2028\u2029]%TAG|\\A\ufeff*%TAG")
_MARKS = re.compile(r"(?:\A|[\s\[{,:?-])[&*!][^\s&*]")


class _Mark(Protocol):
    index: int


class YamlEvent(Protocol):
    """An event of any class; which fields there are depends on the class."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    style: str | None
    flow_style: bool | None
    value: str


def parsed(text: str) -> Iterator[YamlEvent]:
    """Parse lazily; libyaml counts positions in characters though it is given bytes."""
    bare = text.lstrip(MARK)
    # A further byte-order mark would not be counted, or would indent the first line.
    text = "\n" * (len(text) - len(bare)) + bare
    if yaml.__with_libyaml__:
        return cast("Iterator[YamlEvent]", iter(yaml.CSafeLoader(text.encode()).get_event, None))
    return cast("Iterator[YamlEvent]", iter(yaml.SafeLoader(text).get_event, None))


def may_have_properties(text: str) -> bool:
    """Say whether there may be anchors, aliases, tags or merge keys: never no where there are."""
    if "<<" in text:
        return True
    if "&" not in text and "*" not in text and "!" not in text:
        return False
    return _MARKS.search(text) is not None


def tag_line_beyond(text: str, most: int) -> int | None:
    """Return where the first `%TAG` line stands that is more than `most`, or None.

    libyaml compares each of them with all that come before it.
    """
    if text.count("%TAG") <= most:
        return None
    found = next(islice(_TAG_LINE.finditer(text), most, None), None)
    return found.end() - len("%TAG") if found else None
