"""Collects what is said about a file while it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.limits import MAX_COMPARISONS
from dutyflow_models.files.locating import Path, locate
from dutyflow_models.files.problems import Problem, Severity
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    from collections.abc import Collection

    from dutyflow_models.files.gathering import Gathered
    from dutyflow_models.files.positions import Lines
    from dutyflow_models.files.yaml_tree import Node


def did_you_mean(word: str) -> str:
    """Ask whether another word was meant."""
    return say("Did you mean “{word}”?", word=word)


class Report:
    """The problems of one file, placed by their path in it. Beyond a limit they are counted."""

    def __init__(self, root: Node | None, lines: Lines, gathered: Gathered) -> None:
        self._root = root
        self._lines = lines
        self._gathered = gathered
        self._comparisons = 0

    def error(self, path: Path, code: str, sentence: str, advice: str = "") -> None:
        """Say that a value could not be read."""
        self._add(path, "error", code, sentence, advice)

    def warning(self, path: Path, code: str, sentence: str, advice: str = "") -> None:
        """Say that a value was read and is doubtful."""
        self._add(path, "warning", code, sentence, advice)

    def note(self, path: Path, code: str, sentence: str, advice: str = "") -> None:
        """Say that a key was accepted in another form than the format's own."""
        self._add(path, "note", code, sentence, advice, key=True)

    def line(self, path: Path) -> int:
        """Return the line of a value; 0 when no problem is kept any more that could name it."""
        return 0 if self._gathered.full else self._lines.line(locate(self._root, path) or 0)

    def guess(self, word: str, words: Collection[str]) -> str:
        """Ask “Did you mean …?” where one of the words is like it; only so often."""
        self._comparisons += len(words)
        if self._comparisons > MAX_COMPARISONS or self._gathered.full:
            return ""
        from difflib import get_close_matches  # most files have nothing to guess

        lower = {each.casefold(): each for each in words}
        found = get_close_matches(word.casefold(), lower, n=1, cutoff=0.6)
        return did_you_mean(lower[found[0]]) if found else ""

    def problems(self) -> tuple[Problem, ...]:
        """Return all problems in the order of the file, those of the whole file first."""
        found = sorted(self._gathered.found, key=lambda each: (each.line, each.column))
        if more := self._gathered.more:
            sentence = say("And {n} more of these.", n=number(more))
            found.append(Problem(sentence, severity="note"))
        return tuple(found)

    def _add(
        self,
        path: Path,
        severity: Severity,
        code: str,
        sentence: str,
        advice: str,
        *,
        key: bool = False,
    ) -> None:
        if self._gathered.full:
            self._gathered.more += 1
            return
        index = locate(self._root, path, key=key)
        line, column = (0, 0) if index is None else self._lines.place(index)
        self._gathered.add(Problem(sentence, line, column, advice, severity, code))
