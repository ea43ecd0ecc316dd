"""Edits of waivers: a finding is seen and accepted, with a reason, or is to be told again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.checks.finding import subject_of
from dutyflow_models.edits.parts import made
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.org import Organisation, Waiver
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.checks.finding import Finding

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def waive(
    org: Organisation, finding: Finding, *, reason: str, by: str = "", until: str = ""
) -> Organisation:
    """Silence a finding, in place of an earlier waiver of it.

    It wants a reason. `until` is a day (2027-01-31), a month or a year that still belongs to it.
    """
    if not reason.strip():
        raise EditRefused(say("A waiver needs a reason. Write why this is accepted."))
    if until.strip() and not _DATE.fullmatch(until.strip()):
        raise EditRefused(say("{day} is no date. Write it as 2027-01-31.", day=quoted(until)))
    said = {"reason": reason, "by": by, "until": until}
    fields: dict[str, object] = {"finding": finding.check, "about": finding.about}
    new = made(Waiver, fields | {name: text for name, text in said.items() if text.strip()})
    return org.replacing(waivers=(*_others(org, finding), new))


def unwaive(org: Organisation, finding: Finding) -> Organisation:
    """Tell a finding again; nothing changes if it was not waived."""
    others = _others(org, finding)
    return org if len(others) == len(org.waivers) else org.replacing(waivers=others)


def _others(org: Organisation, finding: Finding) -> tuple[Waiver, ...]:
    return tuple(each for each in org.waivers if subject_of(each) != finding.subject)
