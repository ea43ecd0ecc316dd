"""What an import would make, before anyone says yes to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.wording import counted, listed, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow_models.org import Organisation


_COUNTED: Mapping[str, Callable[[int], str]] = {
    "stages": lambda n: counted(n, "stage"),
    "factors": lambda n: counted(n, "factor"),
    "teams": lambda n: counted(n, "team"),
    "groups": lambda n: counted(n, "group"),
    "scenarios": lambda n: counted(n, "scenario"),
    "duties": lambda n: counted(n, "duty"),
    "handoffs": lambda n: counted(n, "hand-off"),
    "principles": lambda n: counted(n, "principle"),
    "points": lambda n: counted(n, "point"),
    "decisions": lambda n: counted(n, "decision"),
    "waivers": lambda n: counted(n, "waiver"),
}
_ALWAYS = ("teams", "duties", "handoffs")
"""Lists whose number is said even where it is 0."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was not understood: a sentence, with the file and line it is about.

    Lines count from 1; 0 is the whole file.
    """

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        """Say it in one line, as compilers do: `CODEOWNERS:12: …`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return plain(f"{place}: {self.text}")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The organisation that would be made. No two teams, no two duties in it have one id."""

    organisation: Organisation
    remarks: tuple[Remark, ...] = ()
    """What was not understood, in the order of the files."""
    notes: tuple[str, ...] = ()
    """How it was read: sentences such as “The file is written in Windows-1252.”"""
    made_up: frozenset[tuple[str, str]] = frozenset()
    """Entries, by their list and id, whose ids no file says: they are made of titles or places."""


def made_in_words(organisation: Organisation) -> str:
    """Say how much an import would make: “3 teams, 1 duty and 2 hand-offs”."""
    numbers = {section: len(getattr(organisation, section)) for section in _COUNTED}
    return listed(
        [
            _COUNTED[section](number)
            for section, number in numbers.items()
            if number or section in _ALWAYS
        ]
    )


def origin(file: str, line: int = 0) -> str:
    """Return the note of a duty that says where it came from: `CODEOWNERS, line 12`."""
    name = plain(file)
    return f"{name}, line {line}" if line else name
