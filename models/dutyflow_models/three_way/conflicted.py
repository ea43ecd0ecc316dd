"""Reads a file in which git left marks of a merge that is not finished: three organisations."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dutyflow_models.files.conflict_markers import apart
from dutyflow_models.files.decoding import decoded
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.language import say
from dutyflow_models.three_way.merge import merge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.three_way.conflict import Joined


@dataclass(frozen=True, slots=True)
class Conflicted:
    """A file with marks, taken apart and joined again as far as it can be."""

    data: bytes
    """The file itself."""
    base: Reading | None
    mine: Reading
    theirs: Reading
    joined: Joined
    line: int
    """Where the first mark stands."""


def read_conflicted(data: bytes, *, name: str = "") -> Conflicted | None:
    """Read a file with marks; None where it has none.

    Marks in disorder, and a side that is no org file, are CannotRead with the line of the file.
    Where the base is not in the file, or is none by itself, every difference is a conflict.
    """
    text, bom = decoded(data, conflicts=True)
    found = apart(text)
    if found is None:
        return None
    mine = _side("mine", found.mine, found.mine_lines, bom=bom, name=name)
    theirs = _side("theirs", found.theirs, found.theirs_lines, bom=bom, name=name)
    _refuse_unread(mine, theirs)
    base = _base(found.base, name) if found.base is not None else None
    joined = merge(
        base.organisation if base is not None else None,
        mine.organisation,
        theirs.organisation,
        every_use=True,
    )
    return Conflicted(data, base, mine, theirs, joined, found.line)


def _side(side: str, text: str, lines: Sequence[int], *, bom: bool, name: str) -> Reading:
    try:
        reading = read_org(codecs.BOM_UTF8 * bom + text.encode(), name=name)
    except CannotRead as trouble:
        problem = _in_file(trouble.problems[0], lines)
        sentence = _unread(side, problem.sentence)
        raise CannotRead(replace(problem, sentence=sentence)) from trouble
    return replace(reading, problems=tuple(_in_file(each, lines) for each in reading.problems))


def _refuse_unread(mine: Reading, theirs: Reading) -> None:
    """Refuse entries that nobody could read and that only mine has: a save would lose them."""
    in_theirs = {problem.sentence for problem in theirs.problems}
    for problem in mine.problems:
        if problem.severity == "error" and problem.sentence not in in_theirs:
            raise CannotRead(replace(problem, sentence=_unread("mine", problem.sentence)))


def _unread(side: str, why: str) -> str:
    if side == "mine":
        return say("Before “=======” it cannot be read: {why}", why=why)
    return say("Behind “=======” it cannot be read: {why}", why=why)


def _in_file(problem: Problem, lines: Sequence[int]) -> Problem:
    """Name the line of the file with the marks."""
    inside = 0 < problem.line <= len(lines)
    return replace(problem, line=lines[problem.line - 1]) if inside else problem


def _base(text: str, name: str) -> Reading | None:
    """Read the base; git cuts it so that it may be no file any more, and then it tells nothing."""
    try:
        reading = read_org(text.encode(), name=name)
    except CannotRead:
        return None
    broken = any(problem.severity == "error" for problem in reading.problems)
    return None if broken else reading
