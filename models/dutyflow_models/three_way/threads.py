"""Which comment of three texts is the same one, where it is in the joined text, and if it stays."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from dutyflow_models.three_way.comments import Comment

    Key = Callable[[Comment], Hashable]


@dataclass(slots=True, eq=False)
class Thread:
    """One comment through the texts: a side is None where it is not there."""

    base: Comment | None = None
    mine: Comment | None = None
    theirs: Comment | None = None
    joined: Comment | None = None

    @property
    def stays(self) -> bool:
        """Say whether no side took it away."""
        if self.base is None:
            return True
        return self.mine is not None and self.theirs is not None


class Side(NamedTuple):
    """The comments of a text, and which entries it has."""

    comments: Sequence[Comment]
    entries: Iterable[tuple[str, ...]]


def threads_of(base: Side, mine: Side, theirs: Side, joined: Sequence[Comment]) -> list[Thread]:
    """Follow every comment through the texts. One that stands at the same place is the same.

    So is one of the same words in the same entry, but of those that both sides added only what
    stands at the same place.
    """
    followed = _followed(base, mine), _followed(base, theirs)
    here, there = _linked(*followed), _linked(*followed[::-1])
    threads = [Thread(old, here.get(old), there.get(old)) for old in base.comments]
    old_here, old_there = set(here.values()), set(there.values())
    added = [each for each in theirs.comments if each not in old_there]
    new = [each for each in mine.comments if each not in old_here]
    both = _paired(new, added, _exactly)
    shared = set(both.values())
    threads += [Thread(theirs=each) for each in added if each not in shared]
    threads += [Thread(mine=each, theirs=both.get(each)) for each in new]
    _find(threads, joined)
    return threads


def _exactly(comment: Comment) -> Hashable:
    return comment.text, comment.at


def _in_its_room(comment: Comment) -> Hashable:
    return comment.text, comment.room


def _anywhere(comment: Comment) -> Hashable:
    return comment.text


class _Followed(NamedTuple):
    """Comments of the base to those of a side, of which some are not sure."""

    sure: dict[Comment, Comment]
    left_behind: dict[Comment, Comment]
    elsewhere: dict[Comment, Comment]


def _linked(side: _Followed, other: _Followed) -> dict[Comment, Comment]:
    """Return the comments of a side; what is not sure counts if the other side has it as well.

    What is elsewhere counts if it is not where it was in the other side either.
    """
    moved = {*other.left_behind, *other.elsewhere}
    known = moved.union(other.sure)
    found = {old: each for old, each in side.left_behind.items() if old in known}
    found |= {old: each for old, each in side.elsewhere.items() if old in moved}
    return side.sure | found


def _followed(base: Side, side: Side) -> _Followed:
    """Find the comments of the base in a side.

    An entry that goes can leave a comment behind, and one that comes can step between a comment and
    the entry that it stood before.
    """
    sure = _paired(base.comments, side.comments, _exactly, _in_its_room)
    taken = set(sure.values())
    was, now = set(base.entries), set(side.entries)
    free = [each for each in side.comments if each not in taken]
    left = [each for each in base.comments if each not in sure]
    gone = [each for each in left if each.entry in was and each.entry not in now]
    found = _paired(gone, free, _anywhere)
    taken = set(found.values())
    come = [each for each in free if each not in taken and each.path not in was]
    before = [each for each in left if each not in found and _before_entry(each)]
    found |= _paired(before, filter(_before_entry, come), _anywhere)
    taken = set(found.values())
    left = [each for each in left if each not in found]
    return _Followed(
        sure, found, _paired(left, [each for each in free if each not in taken], _anywhere)
    )


def _before_entry(comment: Comment) -> bool:
    return comment.how == "gap" or (comment.how == "above" and comment.path == comment.scope)


def _paired(
    ones: Iterable[Comment], others: Iterable[Comment], *keys: Key
) -> dict[Comment, Comment]:
    """Pair comments of two texts by the first key that they share, and then by their order."""
    found: dict[Comment, Comment] = {}
    taken: set[Comment] = set()
    for key in keys:
        free: defaultdict[Hashable, list[Comment]] = defaultdict(list)
        for other in others:
            if other not in taken:
                free[key(other)].append(other)
        for each in free.values():
            each.reverse()
        for one in ones:
            if one not in found and free.get(key(one)):
                found[one] = free[key(one)].pop()
                taken.add(found[one])
    return found


def _find(threads: list[Thread], joined: Sequence[Comment]) -> None:
    """Find the threads in the joined text: those of theirs first, which it was made of.

    What stands there beyond them was carried over from mine before.
    """
    of_theirs = {each.theirs: each for each in threads if each.theirs is not None}
    free = _take(of_theirs, joined, _exactly, _in_its_room)
    of_mine = {each.mine: each for each in threads if each.mine is not None and not each.joined}
    free = _take(of_mine, free, _exactly, _in_its_room)
    left = {
        each.theirs: each
        for each in threads
        if each.theirs is not None and each.stays and not each.joined
    }
    free = _take(left, free, _anywhere)
    new = {
        each.mine: each
        for each in threads
        if each.mine is not None and each.base is None and not each.joined
    }
    _take(new, free, _anywhere)


def _take(
    threads: dict[Comment, Thread], joined: Sequence[Comment], *keys: Key
) -> Sequence[Comment]:
    """Give threads their comments in the joined text; return those that are left."""
    found = _paired(threads, joined, *keys)
    for comment, own in found.items():
        threads[comment].joined = own
    taken = set(found.values())
    return [each for each in joined if each not in taken]
