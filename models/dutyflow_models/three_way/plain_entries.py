"""The keys of an entry that is written plainly, found line by line, without a parser.

Plain is a block entry with one key to a line, and behind it a word or more, a text in quotes, or
words between brackets. Of thousands of entries with comments most are, and growing them all takes
longer than the rest of a merge.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.files.yaml_tree import Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.yaml_tree import Pairs, Style

_LINE = re.compile(
    r"""(?P<margin>\ *(?:-\ +)?)
    (?P<key>[A-Za-z_][\w-]*):
    (?:\ +(?:
        (?P<plain>\w(?:[^\r\n\t\#:]|:(?=[^\s\#]))*)
        | (?P<single>'[^'\r\n\t]*')
        | (?P<double>"[^"\\\r\n\t]*")
        | (?P<list>\[[\w\ ,.-]*\])
    ))?
    (?:(?<=\ )\#[^\r\n]*|\ +\#[^\r\n]*)?\ *(?:\r\n|\n|\r|\Z)""",
    re.VERBOSE,
)
_EMPTY = re.compile(r" *(?:#[^\r\n]*)?(?:\r\n|\n|\r|\Z)")
_WORD = re.compile(r"[\w.-](?:[\w. -]*[\w.-])?")


def plain_pairs(text: str, start: int, end: int) -> Pairs | None:
    """Return the keys and values of the entry at `[start:end]`; None if it is not plain."""
    pairs: Pairs = []
    column = -1
    while start < end:
        line = _LINE.match(text, start, end)
        if line is None:
            found = _EMPTY.match(text, start, end)
            if found is None or found.end() == start:
                return None
            start = found.end()
            continue
        margin = line.group("margin")
        if "-" in margin if pairs else "-" not in margin:
            return None
        column = column if pairs else len(margin)
        if len(margin) != column:
            return None
        pairs += _pair(line)
        start = line.end()
    return pairs


def _pair(line: re.Match[str]) -> Iterator[tuple[Scalar, Scalar | Sequence]]:
    key = Scalar(line.group("key"), "plain", *line.span("key"))
    kind = line.lastgroup or "key"
    start, end = line.span(kind)
    if kind == "list":
        words = _WORD.finditer(line.string, start + 1, end - 1)
        items = [Scalar(word.group(), "plain", *word.span()) for word in words]
        yield key, Sequence([*items], flow=True, start=start, end=end)
    elif kind == "key":
        yield key, Scalar("", "plain", end + 1, end + 1)
    else:
        style: Style = "plain" if kind == "plain" else "single" if kind == "single" else "double"
        said = line.group(kind)
        end -= len(said) - len(said.rstrip(" "))
        yield key, Scalar(said.rstrip(" ") if style == "plain" else said[1:-1], style, start, end)
