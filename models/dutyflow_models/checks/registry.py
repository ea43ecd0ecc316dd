"""The table of all checks. A module of this package adds its own with `@check`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.checks.finding import Finding, Fix, Section
from dutyflow_models.checks.situation import Situation

if TYPE_CHECKING:
    from dutyflow_models.files.problems import Severity


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check saw: the ids it is about, and why it matters."""

    about: tuple[str, ...]
    sentence: str
    fix: Fix | None = None
    section: Section | None = None
    """Where the ids are from; None is the section of the check."""


Look: TypeAlias = Callable[[Situation], Iterator[Seen]]


@dataclass(frozen=True, slots=True)
class Check:
    """One rule, with the severity of whatever breaks it."""

    id: str
    section: Section
    severity: Severity
    look: Look

    def findings(self, situation: Situation) -> Iterator[Finding]:
        """Return what breaks the rule in a situation."""
        for seen in self.look(situation):
            section = seen.section or self.section
            yield Finding(self.id, section, seen.about, self.severity, seen.sentence, seen.fix)


CHECKS: dict[str, Check] = {}
"""Every check by its id."""


def check(check_id: str, section: Section, severity: Severity) -> Callable[[Look], Look]:
    """Put a generator into the table; one id cannot be given twice."""

    def add(look: Look) -> Look:
        if check_id in CHECKS:
            raise ValueError(f"Two checks are called {check_id}.")
        CHECKS[check_id] = Check(check_id, section, severity, look)
        return look

    return add
