"""Git's marks of a merge that is not finished: taking such a text apart, and making one."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Lines = list[str]
    Hunk = tuple[Lines, Lines, Lines]

SIZE = 7
"""Letters of a mark, as git has them unless told otherwise."""
_MARK = re.compile(r"([<|=>])\1{6,}(?: .*)?(?:\r\n|\n|\r|\Z)")
_SECTION_START = re.compile(r"(?: *- |[A-Za-z\"'#])")
_NEXT = {"": "<", "<": "|=", "|": "=", "=": ">"}
_WORDS = {"<": "<<<<<<<", "|": "|||||||", "=": "=======", ">": ">>>>>>>"}


@dataclass(slots=True)
class Apart:
    """The texts that were merged; the base is None where its lines are not in the file."""

    base: str | None
    mine: str
    theirs: str
    line: int
    """Where the first mark stands, from 1."""
    mine_lines: list[int] = field(default_factory=list)
    """For each line of mine the one of the file, from 1."""
    theirs_lines: list[int] = field(default_factory=list)


def apart(text: str) -> Apart | None:
    """Take a text with marks apart; None where it has none, CannotRead where they are in disorder.

    A side of `mine` is git's “ours”: between `<<<<<<<` and `=======`.
    """
    taking = _Taking()
    for number, line in enumerate(_lines(text), start=1):
        taking.take(number, line)
    return taking.end()


class _Taking:
    """The lines of three texts while they are told apart."""

    def __init__(self) -> None:
        self._texts: dict[str, Lines] = {"base": [], "mine": [], "theirs": []}
        self._found = Apart("", "", "", 0)
        self._within = ""
        self._start = self._size = 0
        self._all_have_base = True
        self._has_base = False

    def take(self, number: int, line: str) -> None:
        """Take one more line, a mark or not."""
        mark = _mark(line, self._size, self._within)
        if mark is not None:
            self._turn(number, line, mark)
            return
        for side, last in (("mine", "<"), ("base", "|"), ("theirs", "=")):
            if self._within in ("", last):
                self._texts[side].append(line)
        if self._within in ("", "<"):
            self._found.mine_lines.append(number)
        if self._within in ("", "="):
            self._found.theirs_lines.append(number)

    def end(self) -> Apart | None:
        """Return the texts, or None if there was no mark."""
        if self._within:
            raise _disorder(self._start, "<", 0)
        if not self._found.line:
            return None
        found, texts = self._found, {side: "".join(held) for side, held in self._texts.items()}
        found.base = texts["base"] if self._all_have_base else None
        found.mine, found.theirs = texts["mine"], texts["theirs"]
        return found

    def _turn(self, number: int, line: str, mark: str) -> None:
        if mark not in _NEXT[self._within]:
            raise _disorder(number, mark, self._start)
        if mark == "<":
            self._start, self._size, self._has_base = number, _length(line), False
            self._found.line = self._found.line or number
        elif mark == "|":
            self._has_base = True
        elif mark == ">":
            self._all_have_base = self._all_have_base and self._has_base
            self._start = self._size = 0
        self._within = "" if mark == ">" else mark


def put_together(base: str, mine: str, theirs: str, labels: tuple[str, str, str]) -> str:
    """Return one text with marks around the lines in which three differ; `labels` as the texts.

    Lines that only the base has otherwise are marked too, so that it comes apart into all three.
    """
    newline = "\r\n" if "\r\n" in theirs else "\n"
    pieces: Lines = []
    for here, before, there in _hunks(mine, base, theirs):
        if here == before == there:
            pieces += here
            continue
        for mark, label, lines in (
            ("<", labels[1], here),
            ("|", labels[0], before),
            ("=", "", there),
        ):
            pieces.append(f"{mark * SIZE} {label}".rstrip() + newline)
            pieces += lines
            if lines and not lines[-1].endswith(("\n", "\r")):
                pieces.append(newline)
        pieces.append(f"{'>' * SIZE} {labels[2]}{newline}")
    return "".join(pieces)


def _hunks(mine: str, base: str, theirs: str) -> Iterator[Hunk]:
    """Yield runs of lines: alike in all three, or not. First whole entries are compared."""
    pieces = [_pieces(text) for text in (base, mine, theirs)]
    for before, here, there in _synchronised(*pieces):
        if before == here == there:
            yield here, before, there
            continue
        lines = [[line for piece in run for line in _lines(piece)] for run in (before, here, there)]
        for was, one, other in _synchronised(*lines):
            yield one, was, other


def _synchronised(base: Lines, mine: Lines, theirs: Lines) -> Iterator[Hunk]:
    """Cut three lists where all have the same, by what each has in common with the base."""
    done = [0, 0, 0]
    for was, here, there, size in _shared(base, mine, theirs):
        starts = (was, here, there)
        if list(starts) != done:
            yield tuple(  # type: ignore[misc]
                held[begin:end]
                for held, begin, end in zip((base, mine, theirs), done, starts, strict=True)
            )
        if size:
            same = base[was : was + size]
            yield same, same, same
        done = [start + size for start in starts]


def _shared(base: Lines, mine: Lines, theirs: Lines) -> Iterator[tuple[int, int, int, int]]:
    """Yield where a run begins in each list and how long it is; last the three ends."""
    here, there = _blocks(base, mine), _blocks(base, theirs)
    one = other = 0
    while one < len(here) and other < len(there):
        (was, at_mine, length), (was_too, at_theirs, length_too) = here[one], there[other]
        start, stop = max(was, was_too), min(was + length, was_too + length_too)
        if start < stop:
            yield start, at_mine + start - was, at_theirs + start - was_too, stop - start
        if was + length < was_too + length_too:
            one += 1
        else:
            other += 1
    yield len(base), len(mine), len(theirs), 0


def _blocks(base: Sequence[str], side: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return the runs that two lists share, with what is alike at both ends found first."""
    shorter = min(len(base), len(side))
    first = next((k for k in range(shorter) if base[k] != side[k]), shorter)
    rest = range(shorter - first)
    last = next((k for k in rest if base[-1 - k] != side[-1 - k]), len(rest))
    matcher = SequenceMatcher(
        None, base[first : len(base) - last], side[first : len(side) - last], autojunk=False
    )
    inner = [(b + first, s + first, size) for b, s, size in matcher.get_matching_blocks() if size]
    ends = [(0, 0, first)], [(len(base) - last, len(side) - last, last)]
    return [*ends[0], *inner, *ends[1]]


def _pieces(text: str) -> Lines:
    """Cut a text before every entry and key: pieces that are rarely alike are compared quickly."""
    pieces: list[Lines] = [[]]
    for line in _lines(text):
        if _SECTION_START.match(line):
            pieces.append([])
        pieces[-1].append(line)
    return ["".join(piece) for piece in pieces if piece]


def _lines(text: str) -> Lines:
    return re.findall(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z", text)


def _mark(line: str, size: int, within: str) -> str | None:
    """Return which mark a line is; within a conflict only marks as long as its first are."""
    if line[:1] not in _WORDS or not _MARK.fullmatch(line):
        return None
    mark, length = line[0], _length(line)
    if size not in (0, length) or (mark in "=|" and not within):
        return None
    return None if mark == "=" and line[length:].strip() else mark


def _length(mark: str) -> int:
    return len(mark) - len(mark.lstrip(mark[0]))


def _disorder(line: int, mark: str, start: int) -> CannotRead:
    if start:
        sentence = say(
            "“{mark}” stands where the conflict from line {line} is not at an end.",
            mark=_WORDS[mark],
            line=start,
        )
    elif mark == "<":
        sentence = say("The conflict that begins here with “<<<<<<<” has no end.")
    else:
        sentence = say("“{mark}” ends a conflict that has no beginning.", mark=_WORDS[mark])
    advice = say("Put the marks in order in a text editor, or take the file from git again.")
    return CannotRead(Problem(sentence, line, 1, advice, code="broken-conflict"))
