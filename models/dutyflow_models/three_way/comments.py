"""Carries over what somebody wrote besides the meaning: comments, blank lines, style."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.changes import alike, compare
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.stretches import moved, stretches

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.three_way.stretches import Name, Stretch

    Three = tuple[Stretch | None, Stretch, Stretch | None]


class Sides(NamedTuple):
    """The texts that were merged; the base may not be known."""

    base: Reading | None
    mine: Reading
    theirs: Reading


def with_comments_of_mine(sides: Sides, joined: Reading) -> Reading:
    """Return the joined text with what only mine has in it, where that does not change its meaning.

    An entry that says what mine says and that theirs did not touch stands as mine wrote it, and so
    do the comments between entries and above keys. Of an entry that both touched the comment lines
    directly above it are carried. What would not read as before is left as it is.
    """
    base = stretches(sides.base) if sides.base is not None else {}
    mine, theirs = stretches(sides.mine), stretches(sides.theirs)
    now = stretches(joined)
    for kinds in (("entry", "gap", "above"), ("entry",), ("gap", "above")):
        draft = Draft(joined.source.text)
        for name, stretch in now.items():
            own = mine.get(name)
            if own is not None and name.kind in kinds and own.text != stretch.text:
                _carry(draft, name, (base.get(name), own, theirs.get(name)), stretch)
        reading = _read(draft, joined) if draft.patches else None
        if reading is not None:
            return reading
    return joined


def _read(draft: Draft, joined: Reading) -> Reading | None:
    """Read the changed text; None where it does not say what it said."""
    bom = codecs.BOM_UTF8 * joined.source.bom
    try:
        reading = read_org(bom + draft.result().encode(), name=joined.organisation.org.name)
    except (CannotRead, Unpatchable):
        return None
    return None if compare(joined.organisation, reading.organisation) else reading


def _carry(draft: Draft, name: Name, sides: Three, now: Stretch) -> None:
    """Put mine in the place of what theirs left as it was, or only its comments above."""
    was, own, there = sides
    untouched = (there.text if there else None) == (was.text if was else None)
    if name.kind != "entry":
        new = own.text.strip() if was is None else own.text != was.text
        if untouched and new and (was is not None or not now.text.strip()):
            _put(draft, own, now)
    elif untouched and own.part is not None and now.part is not None and alike(own.part, now.part):
        _put(draft, own, now)
    else:
        _carry_comments_above(draft, sides, now)


def _put(draft: Draft, own: Stretch, now: Stretch) -> None:
    text = moved(own.text, now.column, draft.newline)
    old = draft.text[now.start : now.end]
    if not draft.begins_line(now.start) or "\t" in text:
        return
    if old.endswith(("\n", "\r")) and text and not text.endswith(draft.newline):
        text += draft.newline
    draft.replace(now.start, now.end, text)


def _carry_comments_above(draft: Draft, sides: Three, now: Stretch) -> None:
    """Put mine in the place of those that theirs left as they were, else below them."""
    was, own, there = (_comments(each.text) if each is not None else [] for each in sides)
    if own == was or not draft.begins_line(now.start):
        return
    head = _head(draft.text[now.start : now.end])
    known = {*was, *there}
    lines = own if there == was else [line for line in own if line not in known]
    text = moved("\n".join([*lines, ""]), now.column, draft.newline) if lines else ""
    draft.replace(now.start if there == was else now.start + len(head), now.start + len(head), text)


def _comments(text: str) -> list[str]:
    return _head(text).splitlines()


def _head(text: str) -> str:
    """Return the comment lines that an entry begins with."""
    head = ""
    for line in text.splitlines(keepends=True):
        if not line.lstrip(" ").startswith("#"):
            break
        head += line
    return head
