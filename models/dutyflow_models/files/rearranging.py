"""Adds, removes and moves the entries of one list or map in a text, in the way it is written.

Entries have lines of their own, in block style or between brackets, or several share a line
between brackets. Which entry goes where is decided by others.
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from dutyflow_models.files.emit import indented
from dutyflow_models.files.pairing import staying
from dutyflow_models.files.patches import Draft, Patch, Unpatchable, patched
from dutyflow_models.files.yaml_tree import Mapping, Sequence, whole_start

_BETWEEN = re.compile(r"(?:\s+|#[^\r\n]*)*")
_BEHIND = re.compile(r"[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|\Z))")
_DASHES = re.compile(r" *(?:- +)+")
_COMMA = re.compile(r",[ \t]*")

Collection: TypeAlias = Mapping | Sequence


class Entry(NamedTuple):
    """An entry that a list or map is to have: an old one, by its index, or a fresh one."""

    old: int | None = None
    patches: tuple[Patch, ...] = ()
    """What changes within an old entry."""
    lines: tuple[str, ...] = ()
    """A fresh one's lines without indentation; between brackets it has one."""


def rearrange(
    draft: Draft, node: Collection, order: list[Entry], *, above: int = 0, below: int = 0
) -> None:
    """Make the entries of a list or map those of `order`, which holds at least one.

    `above` and `below` entries at both ends are not in `order` and stay; beside them `order` begins
    and ends with an old entry in its place. Comments directly above an entry of a list and on its
    lines travel with it, those above a key stay, and so do comments set off by a blank line. What
    cannot be done is Unpatchable.
    """
    olds = range(above, _count(node) - below)
    first, last = _unmoved(order, olds)
    for entry in [*order[:first], *order[len(order) - last :]]:
        draft.patches += entry.patches
    if first == len(olds) == len(order):
        return
    if not olds:
        _fill(draft, node, order)
        return
    window = Window(draft, node, olds[first : len(olds) - last])
    change = _rearrange_block
    if node.flow:
        change = _rearrange_lines if window.has_own_lines() else _rearrange_inline
    change(window, order[first : len(order) - last])


def remove_all(draft: Draft, node: Collection) -> None:
    """Take the lines of all of a block list's entries out; comments set off from them stay."""
    window = Window(draft, node, range(_count(node)))
    gaps = [gap for gap in map(window.gap, window.indices[1:]) if gap.strip()]
    draft.replace(window.top(0), window.bottom(window.indices[-1]), "".join(gaps))


def _count(node: Collection) -> int:
    return len(node.items if isinstance(node, Sequence) else node.pairs)


def _unmoved(order: list[Entry], olds: range) -> tuple[int, int]:
    """Count the entries that nothing happens beside at both ends; all, if none moves at all."""
    shorter = min(len(olds), len(order))
    first = next((k for k in range(shorter) if order[k].old != olds[k]), shorter)
    if first == len(olds) == len(order):
        return first, 0
    rest = range(shorter - first)
    last = next((k for k in rest if order[-1 - k].old != olds[-1 - k]), len(rest))
    return max(first - 1, 0), max(last - 1, 0)


def _fill(draft: Draft, node: Collection, order: list[Entry]) -> None:
    """Put first entries between brackets, or into nothing."""
    inside = draft.text[node.start + 1 : node.end - 1]
    if not node.flow or inside.strip():
        raise Unpatchable
    draft.replace(node.start + 1, node.end - 1, ", ".join(line for e in order for line in e.lines))


class Window:
    """Neighbouring entries of a list or map, with the comments and blank lines around them."""

    def __init__(self, draft: Draft, node: Collection, indices: range) -> None:
        """Look at some entries of a list or map, by their indices."""
        self.draft = draft
        self.node = node
        self.indices = indices

    def head(self, index: int) -> int:
        """Where an entry begins: at its dash, its key or its value."""
        if isinstance(self.node, Mapping):
            return whole_start(self.node.pairs[index][0])
        if self.node.flow:
            return whole_start(self.node.items[index])
        if index == 0:
            return self.node.start
        found = _BETWEEN.match(self.draft.text, self.end(index - 1))
        return found.end() if found else self.end(index - 1)

    def end(self, index: int) -> int:
        """Where the last line of an entry's value ends."""
        if isinstance(self.node, Mapping):
            return self.node.pairs[index][1].end
        return self.node.items[index].end

    def top(self, index: int) -> int:
        """Where what belongs to an entry begins, its comments included."""
        head = self.head(index)
        if not self.draft.begins_line(head):
            before = self.draft.text[self.draft.line_start(head) : head]
            if index or self.node.flow or not _DASHES.fullmatch(before):
                raise Unpatchable
            return head
        if isinstance(self.node, Mapping) and not self.node.flow:
            return self.draft.line_start(head)
        floor = self.bottom(index - 1) if index else 0
        return self.draft.comments_above(head, floor, self.draft.column(head))

    def bottom(self, index: int) -> int:
        """Where what belongs to an entry ends, at the start of a line or the end of the text."""
        below = self.draft.next_line(self.end(index))
        if self.node.flow:
            return below
        return self.draft.comments_below(below, self.draft.column(self.head(index)))

    def gap(self, index: int) -> str:
        """Return the blank lines and comments between an entry and the one before it."""
        return self.draft.text[self.bottom(index - 1) : self.top(index)]

    def has_own_lines(self) -> bool:
        """Say whether between the brackets every entry has lines of its own."""
        return all(
            self.draft.begins_line(self.head(index))
            and _BEHIND.match(self.draft.text, self.end(index))
            for index in self.indices
        )


def _rearrange_block(window: Window, order: list[Entry]) -> None:
    """Write between entries that stay where they are what comes there, and remove what leaves."""
    fixed = staying([entry.old for entry in order if entry.old is not None])
    above: int | None = None
    coming: list[Entry] = []
    for entry in order:
        if entry.old in fixed:
            window.draft.patches += entry.patches
            _rewrite_between(window, above, entry.old, coming)
            above, coming = entry.old, []
        else:
            coming.append(entry)
    _rewrite_between(window, above, None, coming)


def _rewrite_between(
    window: Window, above: int | None, below: int | None, coming: list[Entry]
) -> None:
    """Rewrite what stands between two entries that stay; None is the list's beginning or end."""
    draft, indices = window.draft, window.indices
    first = indices.start if above is None else above + 1
    stop = indices.stop if below is None else below
    if first == stop and not coming:
        return
    start = window.top(first) if above is None else window.bottom(above)
    end = window.bottom(stop - 1) if below is None else window.top(below)
    spaced = draft.newline * _spaced(window)
    gaps = [window.gap(index) for index in range(max(first, 1), min(stop + 1, indices.stop))]
    last = "".join(gap for gap in gaps if gap.strip())
    if below is not None and (above is not None or coming):
        last = last or max(gaps, key=len, default=spaced)
    text = "".join(spaced + _block_text(window, entry) for entry in coming) + last
    if above is None:
        text = text.removeprefix(spaced)
    if start == len(draft.text) and not draft.begins_line(start):
        text = draft.newline + text
    elif not draft.begins_line(start):
        text = text.lstrip(" ")
        end = end if text or below is None else window.head(below)
    draft.replace(start, end, text)


def _block_text(window: Window, entry: Entry) -> str:
    """Return an entry's lines with its comments and last line end."""
    draft = window.draft
    if entry.old is None:
        lines = indented(entry.lines, draft.column(window.head(window.indices[0])))
        return draft.newline.join(lines) + draft.newline
    top, bottom = window.top(entry.old), window.bottom(entry.old)
    text = patched(draft.text[top:bottom], entry.patches, offset=top)
    return text if text.endswith(("\n", "\r")) else text + draft.newline


def _spaced(window: Window) -> bool:
    """Say whether blank lines stand between most of the entries here."""
    first, stop = window.indices[0] - 1, window.indices.stop + 2
    around = range(max(first, 1), min(stop, _count(window.node)))
    gaps = [gap for gap in map(window.gap, around) if not gap.strip()]
    return sum(map(bool, gaps)) * 2 > len(gaps)


def _rearrange_lines(window: Window, order: list[Entry]) -> None:
    """Rewrite the lines between brackets, with a comma after every entry but perhaps the last."""
    draft, indices = window.draft, window.indices
    found = _BEHIND.match(draft.text, window.end(indices[-1]))
    last = found.group(1) if found and indices.stop == _count(window.node) else ","
    commas = [","] * (len(order) - 1) + [last]
    spaced = draft.newline * _spaced(window)
    gaps, left = _gaps_with_comments(window, {entry.old for entry in order})
    pieces: list[str] = []
    for entry, comma in zip(order, commas, strict=True):
        text, behind = _line_text(window, entry)
        pieces += [gaps.get(entry.old, spaced if pieces else ""), text, comma, behind]
    draft.replace(window.top(indices[0]), window.bottom(indices[-1]), "".join([*pieces, left]))


def _gaps_with_comments(window: Window, kept: set[int | None]) -> tuple[dict[int | None, str], str]:
    """Return comments set off from the entries, by the next entry that is kept, and those left."""
    gaps: dict[int | None, str] = {}
    carried = ""
    for index in window.indices[1:]:
        gap = window.gap(index)
        carried += gap if gap.strip() else ""
        if index in kept and carried:
            gaps[index], carried = carried, ""
    return gaps, carried


def _line_text(window: Window, entry: Entry) -> tuple[str, str]:
    """Return an entry's lines up to its comma, and what follows the comma."""
    draft = window.draft
    if entry.old is None:
        lines = indented(entry.lines, draft.column(window.head(window.indices[0])))
        return "".join(lines), draft.newline
    top, end = window.top(entry.old), window.end(entry.old)
    found = _BEHIND.match(draft.text, end)
    text = patched(draft.text[top:end], entry.patches, offset=top)
    return text, found.group(2) if found else draft.newline


def _rearrange_inline(window: Window, order: list[Entry]) -> None:
    draft, indices = window.draft, window.indices
    between = {
        index: draft.text[window.end(index - 1) : window.head(index)] for index in indices[1:]
    }
    usual = next((text for text in between.values() if _COMMA.fullmatch(text)), ", ")
    pieces: list[str] = []
    former: int | None = None
    for entry in order:
        follows = entry.old is not None and former == entry.old - 1
        pieces += [between.pop(entry.old or 0) if follows else usual, _inline_text(window, entry)]
        former = entry.old
    if any("#" in text for text in between.values()):
        raise Unpatchable
    draft.replace(window.head(indices[0]), window.end(indices[-1]), "".join(pieces[1:]))


def _inline_text(window: Window, entry: Entry) -> str:
    if entry.old is None:
        return "".join(entry.lines)
    start, end = window.head(entry.old), window.end(entry.old)
    return patched(window.draft.text[start:end], entry.patches, offset=start)
