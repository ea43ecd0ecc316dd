"""Writes comments into a text: beside a value, above a key, into a gap, at an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.yaml_tree import Mapping, Sequence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.files.patches import Patch
    from dutyflow_models.three_way.comments import Comment
    from dutyflow_models.three_way.outline import Outline, Path, Place, Scope


class Pen:
    """Says what is to be patched in a text for one comment after the other."""

    def __init__(self, outline: Outline, comments: Iterable[Comment]) -> None:
        """Take the text, and the comments that it has."""
        self._outline = outline
        self._draft = outline.draft
        self._used = {self._draft.line_start(each.start) for each in comments}
        self._below: dict[tuple[int, Path], list[Place | None]] = {}

    def replace(self, old: Comment, new: Comment) -> list[Patch]:
        """Put a comment in the place of another one."""
        draft = self._draft.branch()
        draft.replace(old.start, old.end, new.text)
        return draft.patches

    def take_out(self, comment: Comment) -> list[Patch]:
        """Remove a comment, with its line if it has one."""
        draft = self._draft.branch()
        line = draft.line_start(comment.start)
        code = draft.text[line : comment.start].rstrip(" \t")
        end = comment.end if code else draft.next_line(comment.start)
        draft.replace(line + len(code), end, "")
        return draft.patches

    def put_above(self, other: Comment, comment: Comment) -> list[Patch]:
        """Write a comment on a line of its own above that of another one."""
        return self._line(self._draft.line_start(other.start), comment, self._column(other.start))

    def put_at_head(self, comment: Comment) -> list[Patch]:
        """Write a comment above its entry, or at the end of the file: where it hurts nobody."""
        region = self._outline.regions.get(comment.scope)
        return self._above(region.node.start, comment) if region else self._at_the_end(comment)

    def put(self, comment: Comment, source: Outline) -> list[Patch]:
        """Write a comment where it stands in its source, or else above what comes next there."""
        scope = self._outline.scope(comment.scope)
        place = scope.by_path.get(comment.path) if scope else None
        if comment.how == "end":
            patches = self._at_end_of(comment, place)
        elif place is None:
            patches = None
        elif comment.how == "gap":
            return self._in_gap(place, comment, source)
        elif comment.how == "above":
            return self._above(place.start, comment)
        else:
            index = place.start if comment.how == "beside" else place.node.end
            return self._beside(index, comment)
        return patches if patches is not None else self._before_what_follows(comment, source)

    def _beside(self, index: int, comment: Comment) -> list[Patch]:
        line, end = self._draft.line_start(index), self._draft.line_end(index)
        if line in self._used or self._outline.span_at(end) is not None:
            return self._above(index, comment)
        self._used.add(line)
        draft = self._draft.branch()
        draft.insert(end, "  " + comment.text)
        return draft.patches

    def _above(self, index: int, comment: Comment) -> list[Patch]:
        line = self._draft.line_start(index)
        while (span := self._outline.span_at(line)) is not None:
            index = span[0]
            line = self._draft.line_start(index)
        return self._line(line, comment, self._column(index))

    def _in_gap(self, place: Place, comment: Comment, source: Outline) -> list[Patch]:
        region = self._outline.regions.get(place.path)
        if region is None or region.column is None:
            return self._above(place.start, comment)
        below = source.draft.next_line(comment.start)
        blank = not source.text[below : source.draft.next_line(below)].strip()
        return self._line(region.start, comment, region.column, blank=blank)

    def _at_end_of(self, comment: Comment, place: Place | None) -> list[Patch] | None:
        if not comment.path:
            return self._at_the_end(comment)
        if place is None or not isinstance(place.node, Sequence | Mapping):
            return None
        region = self._outline.regions.get(comment.path)
        if place.node.flow and self._draft.begins_line(place.node.end - 1):
            line = self._draft.line_start(place.node.end - 1)
            return self._line(line, comment, self._draft.column(place.node.end - 1) + 2)
        if region is not None and region.column is not None:
            return self._line(region.end, comment, self._draft.column(region.node.start))
        end = self._outline.tail_end(*comment.path) if len(comment.path) == 1 else None
        if end is None:
            return None
        return self._line(end, comment, max(self._draft.column(place.node.start), 2))

    def _at_the_end(self, comment: Comment) -> list[Patch]:
        stop = self._outline.stop
        if stop < len(self._outline.text):
            stop = self._draft.line_start(stop)
        return self._line(stop, comment, 0)

    def _before_what_follows(self, comment: Comment, source: Outline) -> list[Patch]:
        """Write a comment above the next place of its source that is there, or at the end."""
        scope = source.scope(comment.scope)
        below = self._places_below(source, scope)[comment.below] if scope else None
        if below is not None:
            return self._above(below.start, comment)
        region = self._outline.regions.get(comment.scope)
        if region is None:
            return self._at_the_end(comment)
        if region.column is None:
            return self._above(region.node.start, comment)
        return self._line(region.end, comment, self._draft.column(region.node.start))

    def _places_below(self, source: Outline, scope: Scope) -> list[Place | None]:
        """Return for each place of a source the first one from there on that is in the text."""
        key = id(source), scope.path
        if key not in self._below:
            own = self._outline.scope(scope.path)
            found: list[Place | None] = [None]
            for place in reversed(scope.places):
                found.append((own and own.by_path.get(place.path)) or found[-1])
            self._below[key] = found[::-1]
        return self._below[key]

    def _line(
        self, index: int, comment: Comment, column: int, *, blank: bool = False
    ) -> list[Patch]:
        draft = self._draft.branch()
        draft.insert_lines(index, [" " * column + comment.text, *([""] * blank)])
        return draft.patches

    def _column(self, index: int) -> int:
        """Return the column of what a line begins with."""
        line = self._draft.text[self._draft.line_start(index) : index]
        return len(line) - len(line.lstrip(" "))
