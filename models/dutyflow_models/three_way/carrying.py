"""Carries over what somebody wrote besides the meaning: comments, blank lines, style."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from dutyflow_models.three_way.comments import comments_of
from dutyflow_models.three_way.naming import Naming
from dutyflow_models.three_way.outline import Outline
from dutyflow_models.three_way.pen import Pen
from dutyflow_models.three_way.settling import Settling
from dutyflow_models.three_way.threads import Side, threads_of
from dutyflow_models.three_way.untouched import as_mine_wrote_it

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.files.patches import Patch
    from dutyflow_models.files.read import Reading
    from dutyflow_models.three_way.comments import Comment
    from dutyflow_models.three_way.outline import Path
    from dutyflow_models.three_way.threads import Thread


class Texts:
    """The texts that are merged, looked at once."""

    def __init__(self, base: Reading, mine: Reading, theirs: Reading) -> None:
        """Look at what was read."""
        self._naming = Naming(base.organisation, mine.organisation, theirs.organisation)
        self._base = Outline(base, self._naming.base)
        self._mine = Outline(mine, self._naming.mine)
        self._theirs = Outline(theirs, self._naming.theirs)
        self._sides = [_side(each) for each in (self._base, self._mine, self._theirs)]
        self._old = Counter(each.text for each in self._sides[0].comments)

    def with_comments_of_mine(self, joined: Reading) -> Reading:
        """Return the joined text with what only mine has in it, if that changes no meaning.

        An entry that says what mine says and that theirs did not touch stands as mine wrote it, and
        so do the comments between entries and above keys. Of the rest the comments are carried.
        """
        now = self._outline(joined)
        sides = self._base.stretches, self._mine.stretches, self._theirs.stretches
        joined = as_mine_wrote_it(sides, now, self._old)
        return self._with_comments(now if joined is now.reading else self._outline(joined))

    def _outline(self, joined: Reading) -> Outline:
        if joined is self._theirs.reading:
            return self._theirs
        return Outline(joined, self._naming.of_joined(joined.organisation))

    def _with_comments(self, joined: Outline) -> Reading:
        """Return a text with the comments that are missing, and without those that mine removed."""
        base, mine, theirs = self._sides
        comments = theirs.comments if joined is self._theirs else comments_of(joined)
        threads = threads_of(base, mine, theirs, comments)
        pen = Pen(joined, comments)
        changes = self._changes(threads, joined, pen)
        settling = Settling(joined.reading, joined.draft)
        settling.make(list(changes.values()))
        if settling.failed:
            rooms = list(changes)
            failed = {rooms[number] for number in settling.failed}
            self._put_at_heads(settling, threads, failed, joined, pen)
        return settling.reading

    def _changes(self, threads: list[Thread], joined: Outline, pen: Pen) -> dict[Path, list[Patch]]:
        """Say what is to be changed, by the entries in which it is to be."""
        changes: defaultdict[Path, list[Patch]] = defaultdict(list)
        gone = [each for each in threads if self._is_gone(each, joined)]
        lost: defaultdict[object, list[Comment]] = defaultdict(list)
        for thread in reversed(gone):
            if thread.base is not None and thread.joined is not None:
                lost[thread.base.at].append(thread.joined)
        followers = _followers(threads, self._sides[1].comments)
        for comment, source in self._missing(threads, joined):
            room = changes[comment.room]
            if source is self._mine and lost.get(comment.at):
                room += pen.replace(lost[comment.at].pop(), comment)
            elif comment in followers:
                room += pen.put_above(followers[comment], comment)
            else:
                room += pen.put(comment, source)
        for comment in (each for left in lost.values() for each in left):
            changes[comment.room] += pen.take_out(comment)
        return changes

    def _missing(self, threads: list[Thread], joined: Outline) -> list[tuple[Comment, Outline]]:
        """Return what is to be written, and whose it is; what an absent entry had goes with it."""
        found: list[tuple[Comment, Outline]] = []
        for thread in threads:
            if thread.joined is not None or not thread.stays:
                continue
            for comment, source in ((thread.theirs, self._theirs), (thread.mine, self._mine)):
                if comment is not None and (not comment.scope or comment.scope in joined.regions):
                    found.append((comment, source))
                    break
        return found

    def _is_gone(self, thread: Thread, joined: Outline) -> bool:
        """Say whether mine took a comment away, and not only the entry or key that it stood at."""
        old = thread.base
        if old is None or thread.mine is not None or thread.joined is None:
            return False
        here, now = self._mine.scope(old.scope), joined.scope(old.scope)
        if here is None or now is None:
            return False
        return not old.path or old.path in here.by_path or old.path not in now.by_path

    def _put_at_heads(
        self, settling: Settling, threads: list[Thread], rooms: set[Path], joined: Outline, pen: Pen
    ) -> None:
        """Write above an entry what cannot be written where it should be."""
        changes: defaultdict[Path, list[Patch]] = defaultdict(list)
        for comment, _ in self._missing(threads, joined):
            if comment.room in rooms:
                changes[comment.room] += pen.put_at_head(comment)
        settling.make(list(changes.values()))


def _side(outline: Outline) -> Side:
    return Side(comments_of(outline), outline.regions)


def _followers(threads: list[Thread], comments: Sequence[Comment]) -> dict[Comment, Comment]:
    """Map comments on lines of their own to the next one at their place that is in the text."""
    there = {each.mine: each.joined for each in threads if each.mine and each.joined}
    found: dict[Comment, Comment] = {}
    for comment, below in zip(comments[-2::-1], comments[:0:-1], strict=True):
        known = there.get(below) or found.get(below)
        on_its_own = comment.how in ("above", "gap", "end")
        if known and on_its_own and comment.at == below.at == known.at:
            found[comment] = known
    return found
