"""What is wrong with a file, said to a person: where, what, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dutyflow_models.language import say

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence about one place of a file. Lines and columns count from 1; 0 is the whole file.

    An error means that something could not be read, a warning that it was read but is doubtful, a
    note that it was accepted in another form than the format's own.
    """

    sentence: str
    line: int = 0
    column: int = 0
    advice: str = ""
    severity: Severity = "error"
    code: str = ""
    """A stable name such as `duplicate-id`, for filters and for continuous integration."""

    def __str__(self) -> str:
        """Say it in one line: `line 7, column 3: …`."""
        said = f"{self.sentence} {self.advice}" if self.advice else self.sentence
        if not self.line:
            return said
        return say(
            "line {line}, column {column}: {problem}",
            line=self.line,
            column=self.column,
            problem=said,
        )


class CannotRead(Exception):
    """The file as a whole cannot be opened; `problems` says why, the weightiest first."""

    def __init__(self, *problems: Problem) -> None:
        """Hold at least one problem."""
        super().__init__(str(problems[0]))
        self.problems = problems


class CannotWrite(Exception):
    """Nothing was written, or the old file is whole; the message says why and what to do."""
