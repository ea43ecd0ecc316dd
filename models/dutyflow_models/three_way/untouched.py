"""Lets what only mine touched stand as mine wrote it: entries, gaps, and the lines above keys."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from dutyflow_models.changes import alike
from dutyflow_models.three_way.settling import Settling
from dutyflow_models.three_way.stretches import differs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.files.patches import Patch
    from dutyflow_models.files.read import Reading
    from dutyflow_models.three_way.lined import LinedDraft
    from dutyflow_models.three_way.outline import Outline
    from dutyflow_models.three_way.stretches import Name, Stretch

    Stretches = Mapping[Name, Stretch]

_COMMENT = re.compile(r"(?<!\S)#[^\r\n]*")


def as_mine_wrote_it(
    sides: tuple[Stretches, Stretches, Stretches], joined: Outline, old: Counter[str]
) -> Reading:
    """Return the joined text with the stretches of mine that theirs left as they were.

    An entry has to say what mine says. Where comments of theirs came to stand, and where mine has
    `old` comments, of the base, that stood elsewhere, a stretch is left as it is.
    """
    base, mine, theirs = sides
    changes: list[list[Patch]] = []
    for name, own in mine.items():
        was, now = base.get(name), joined.stretches.get(name)
        touched = differs(theirs.get(name), was)
        if now is None or touched or not differs(own, was) or not differs(own, now):
            continue
        if _moves_old(name, was, own, old):
            continue
        if _may_stand(name, was, own, now) and not _has_more(now, own, was):
            changes.append(_put(joined.draft.branch(), own, now))
    settling = Settling(joined.reading, joined.draft)
    settling.make(changes)
    return settling.reading


def _may_stand(name: Name, was: Stretch | None, own: Stretch, now: Stretch) -> bool:
    if name.kind == "entry":
        return own.part is not None and now.part is not None and alike(own.part, now.part)
    return was is not None or bool(own.text.strip() and not now.text.strip())


def _moves_old(name: Name, was: Stretch | None, own: Stretch, old: Counter[str]) -> bool:
    if name.kind == "entry" or "#" not in own.raw:
        return False
    before = _comments(was) if was is not None else Counter[str]()
    return bool((_comments(own) - before) & (old - before))


def _has_more(now: Stretch, own: Stretch, was: Stretch | None) -> bool:
    """Say whether there are comments that mine never had."""
    if "#" not in now.raw:
        return False
    known = _comments(own) | (_comments(was) if was is not None else Counter[str]())
    return bool(_comments(now) - known)


def _comments(stretch: Stretch) -> Counter[str]:
    return Counter(found.rstrip() for found in _COMMENT.findall(stretch.raw))


def _put(draft: LinedDraft, own: Stretch, now: Stretch) -> list[Patch]:
    text = own.at_column(now.column, draft.newline)
    old = draft.text[now.start : now.end]
    if draft.begins_line(now.start) and "\t" not in text:
        if old.endswith(("\n", "\r")) and text and not text.endswith(draft.newline):
            text += draft.newline
        draft.replace(now.start, now.end, text)
    return draft.patches
