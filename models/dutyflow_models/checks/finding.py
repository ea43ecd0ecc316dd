"""A finding: something about an organisation that somebody should look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow_models.files.problems import Severity
    from dutyflow_models.org import Organisation, Waiver

Section: TypeAlias = Literal["teams", "groups", "scenarios", "duties", "handoffs", "principles"]
"""The list of the organisation that a finding is about."""
Subject: TypeAlias = tuple[str, frozenset[str]]
"""A check and the ids that it found, in any order."""


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that makes a finding go away, and what to call it in the undo list."""

    text: str
    edit: Callable[[Organisation], Organisation]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    An error contradicts itself, a warning leaves a gap that will be felt, a note is worth knowing.
    """

    check: str
    """The id of the check that found it; it never changes, since waivers and filters name it."""
    section: Section
    about: tuple[str, ...]
    """Ids in that section, hand-offs by their key in the whole organisation; the first is where
    to go."""
    severity: Severity
    sentence: str
    fix: Fix | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        """Name the finding alike in every session and scenario."""
        return " ".join((self.check, self.section, *self.about))

    @property
    def subject(self) -> Subject:
        """What a waiver must name to be of this finding.

        A team and a duty of one id are not told apart.
        """
        return self.check, frozenset(self.about)


def subject_of(waiver: Waiver) -> Subject:
    """Return what a waiver is of; one that is about nothing is of no finding."""
    return waiver.finding, frozenset(waiver.about)
