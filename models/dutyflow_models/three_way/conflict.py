"""What two people changed differently, so that somebody has to decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

Choice = Literal["mine", "theirs", "base"]
ConflictKind = Literal["field", "entry", "order", "id"]

CHOICES: tuple[Choice, ...] = ("mine", "theirs", "base")
HEAD, FILE = "org", "file"
"""Sections that are no lists: the head of the file, and its top level."""


class Absent(Enum):
    """The value of what is not there: a field in no known form, an entry that was removed."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing to decide. Until then what is mine holds.

    `field` is one field of an entry, `entry` a whole one that one side removed and the other
    changed or still uses, `order` the order of a list, `id` an entry that both gave another id.
    """

    kind: ConflictKind
    section: str
    """A list of the organisation, `org` for its head or `file` for the top level."""
    id: str
    """The entry's id, a hand-off's key, or what an entry without id says; empty for an order."""
    title: str
    field: str
    base: object
    mine: object
    theirs: object
    sentence: str
    behind: tuple[str, ...] = ()
    """Entries that a removed one stood behind, the nearest first."""

    @property
    def key(self) -> str:
        """Name the conflict among those of one merge."""
        return f"{self.section}/{self.id}/{self.field or self.kind}"

    def value(self, choice: Choice) -> object:
        """Return what a choice puts there; ABSENT is nothing at all."""
        return {"mine": self.mine, "theirs": self.theirs, "base": self.base}[choice]


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of a merge: everything joined, with mine where a conflict is still open."""

    organisation: Organisation
    conflicts: tuple[Conflict, ...] = ()
