"""Carries over what somebody wrote besides the meaning: comments, blank lines, style."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from dutyflow_models.changes import alike, compare
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.three_way.comments_within import carry_within
from dutyflow_models.three_way.stretches import differs, moved, stretches

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.three_way.stretches import Name, Stretch

    Three = tuple[Stretch | None, Stretch, Stretch | None]

_TRIES = (
    ("entry", "gap", "above", "list"),
    ("entry", "gap", "above"),
    ("entry",),
    ("gap", "above"),
)
"""What is carried over; where that would change the meaning, the next."""


class Texts:
    """The texts that are merged, cut into stretches once; the base may not be known."""

    def __init__(self, base: Reading | None, mine: Reading, theirs: Reading) -> None:
        """Look at what was read."""
        self._base = stretches(base) if base is not None else {}
        self._theirs = stretches(theirs)
        self._mine = {
            name: stretch
            for name, stretch in stretches(mine).items()
            if differs(stretch, self._base.get(name))
        }

    def with_comments_of_mine(self, joined: Reading) -> Reading:
        """Return the joined text with what only mine has in it, if that changes no meaning.

        An entry that says what mine says and that theirs did not touch stands as mine wrote it, and
        so do the comments between entries and above keys. Of an entry that both touched the
        comments above and within it are carried. What would not read as before is left as it is.
        """
        now = stretches(joined) if self._mine else {}
        for kinds in _TRIES:
            draft = Draft(joined.source.text)
            for name, own in self._mine.items():
                stretch = now.get(name)
                if stretch is not None and name.kind in kinds and differs(own, stretch):
                    sides = self._base.get(name), own, self._theirs.get(name)
                    _carry(draft, name, sides, stretch, within="list" in kinds)
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


def _carry(draft: Draft, name: Name, sides: Three, now: Stretch, *, within: bool) -> None:
    """Put mine in the place of what theirs left as it was, or only its comments above."""
    was, own, there = sides
    untouched = not differs(there, was)
    if name.kind == "list":
        carry_within(draft, sides, now)
    elif name.kind != "entry":
        if untouched and (was is not None or (own.text.strip() and not now.text.strip())):
            _put(draft, own, now)
    elif untouched and own.part is not None and now.part is not None and alike(own.part, now.part):
        _put(draft, own, now)
    else:
        _carry_comments_above(draft, sides, now)
        if within:
            carry_within(draft, sides, now)


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
