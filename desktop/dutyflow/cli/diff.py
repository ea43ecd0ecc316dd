"""`dutyflow diff A B`: what differs in meaning, also where the files are written differently.

Without B, A is compared with the version that git has of it, or one of its scenarios with another.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, FOUND, Refused
from dutyflow.cli.files import opened
from dutyflow.cli.naming import the_id
from dutyflow_models.difference_sections import (
    differences_shown,
    sections,
    sections_as_json,
    sections_as_markdown,
    sections_as_text,
)
from dutyflow_models.differences import as_json, as_markdown, as_text, describe
from dutyflow_models.scenario import effective, scenario_by_id

if TYPE_CHECKING:
    from argparse import Namespace

    from dutyflow_models.org import Organisation

BASE = "base"
_FORMS = {"text": as_text, "json": as_json, "markdown": as_markdown}
_BY_TEAM = {
    "text": sections_as_text,
    "json": sections_as_json,
    "markdown": sections_as_markdown,
}


def run(asked: Namespace) -> int:
    """Print the differences; like other tools of the name, 1 when there are any."""
    before, after = _sides(asked)
    if asked.by_team:
        found = sections(before, after)
        sys.stdout.write(_BY_TEAM[asked.format](found))
        return FOUND if found else FINE
    tell = differences_shown if _in_scenarios(asked) else describe
    differences = tell(before, after)
    sys.stdout.write(_FORMS[asked.format](differences))
    return FOUND if differences else FINE


def _sides(asked: Namespace) -> tuple[Organisation, Organisation]:
    if asked.after is not None:
        before, after = opened(asked.before).organisation, opened(asked.after).organisation
    elif _in_scenarios(asked):
        before = after = opened(asked.before).organisation
    else:
        before, after = _in_git(asked.before), opened(asked.before).organisation
    if not _in_scenarios(asked) and not asked.by_team:
        return before, after
    return _holding(before, asked.from_scenario), _holding(after, asked.to_scenario)


def _in_scenarios(asked: Namespace) -> bool:
    return asked.from_scenario is not None or asked.to_scenario is not None


def _holding(organisation: Organisation, scenario: str | None) -> Organisation:
    """Return what holds in a scenario, by id or title; in the base when none is named."""
    if scenario is None or (scenario == BASE and scenario_by_id(organisation, scenario) is None):
        return effective(organisation, None)
    scenario_id = the_id(organisation.scenarios, scenario, "scenario")
    return effective(organisation, scenario_by_id(organisation, scenario_id))


def _in_git(file: str) -> Organisation:
    from dutyflow.comparing.absent import Absent
    from dutyflow.comparing.versions import version_in_git

    opened(file)
    try:
        return version_in_git(Path(file))
    except Absent as trouble:
        raise Refused(str(trouble)) from trouble
