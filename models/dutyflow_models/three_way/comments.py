"""The comments of a text, each with where it stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from dutyflow_models.files.yaml_tree import Mapping, Sequence

if TYPE_CHECKING:
    from dutyflow_models.three_way.outline import Outline, Path, Place, Scope

How: TypeAlias = Literal["beside", "behind", "above", "gap", "end"]
"""On the line where a place begins, or where its value ends; on a line of its own above a place, in
the gap before an entry, or at the end of what a place holds."""

_COMMENT = re.compile(r"""(?:(?<!\S)|(?<=["'\[\]{},]))#[^\r\n]*""")


@dataclass(frozen=True, slots=True, eq=False)
class Comment:
    """A comment at `[start:end]`, in a scope, and how it stands to the place of a path."""

    text: str
    start: int
    end: int
    scope: Path
    how: How
    path: Path
    below: int
    """The number of the next place in its scope."""

    @property
    def at(self) -> tuple[How, Path]:
        """Where it stands, whatever it says."""
        return self.how, self.path

    @property
    def entry(self) -> Path:
        """The entry that it is in or stands before, or else what it stands at."""
        return self.scope or self.path

    @property
    def room(self) -> Path:
        """The entry that it is in, or else the top-level key."""
        return self.scope or self.path[:1]


def comments_of(outline: Outline) -> list[Comment]:
    """Find the comments of a text in their order; what stands in a key or value is none."""
    found: list[Comment] = []
    index = 0
    while hit := _COMMENT.search(outline.text, index, outline.stop):
        scope = outline.scope_at(hit.start())
        span = scope.span_at(hit.start())
        if span is None:
            found.append(_comment(outline, scope, hit.start(), hit.group().rstrip()))
        index = hit.end() if span is None else span[1]
    return found


def _comment(outline: Outline, scope: Scope, start: int, text: str) -> Comment:
    line = outline.draft.line_start(start)
    first, below = bisect_left(scope.starts, line), bisect_left(scope.starts, start)
    at: tuple[How, Path] | None = None
    if first < below:
        at = "beside", scope.places[first].path
    elif below and outline.text[line:start].strip(" \t"):
        ended = _ended(scope, scope.places[below - 1].path, line, start)
        at = ("behind", ended) if ended is not None else None
    how, path = at or _on_its_own(outline, scope, start, below)
    return Comment(text, start, start + len(text), scope.path, how, path, below)


def _ended(scope: Scope, last: Path, line: int, start: int) -> Path | None:
    """Return the outermost place before an index whose value ends on the line that it is on."""
    paths = (last[:length] for length in range(1, len(last) + 1))
    places = (scope.by_path.get(path) for path in paths)
    return next((place.path for place in places if place and line < place.node.end <= start), None)


def _on_its_own(outline: Outline, scope: Scope, start: int, below: int) -> tuple[How, Path]:
    following = scope.places[below] if below < len(scope.places) else None
    around = _brackets_around(scope, start, below)
    if around is not None:
        inside = following is not None and following.path[: len(around)] == around
        return ("above", following.path) if following and inside else ("end", around)
    if scope.path:
        return ("above", following.path) if following else ("end", scope.path)
    return _in_the_file(outline, following, start)


def _in_the_file(outline: Outline, following: Place | None, start: int) -> tuple[How, Path]:
    region = outline.regions.get(following.path) if following else None
    if region is not None:
        return "gap", region.path
    section = outline.tail_at(start)
    if section is not None:
        return "end", (section,)
    return ("above", following.path) if following else ("end", ())


def _brackets_around(scope: Scope, start: int, below: int) -> Path | None:
    """Return the innermost list or map between brackets that an index lies in."""
    last = scope.places[below - 1].path if below else ()
    for length in range(len(last), 0, -1):
        place = scope.by_path.get(last[:length])
        node = place.node if place else None
        if isinstance(node, Sequence | Mapping) and node.flow and node.start < start < node.end:
            return last[:length]
    return None
