"""`dutyflow check FILE…`: what is wrong in files, and what their organisations leave open."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from dutyflow.cli.check_forms import FORMS, Found
from dutyflow.cli.codes import FINE, FOUND, NOTHING_DONE, Refused
from dutyflow.cli.files import CANNOT_OPEN, read, shown
from dutyflow.cli.naming import the_id
from dutyflow_models.checks.findings import TOLD_BY_READER, examine, severest
from dutyflow_models.checks.situation import Limits
from dutyflow_models.files.entries import Entries
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.scenario import scenario_by_id

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.files.read import Reading
    from dutyflow_models.org import Organisation, Scenario, Waiver

BASE, ALL = "base", "all"
"""What `--scenario` takes besides the scenarios of the file."""


def run(asked: Namespace) -> int:
    """Print what is wrong. Notes and what is waived are fine; a file not there is nothing done."""
    found: list[Found] = []
    unread = 0
    for file in asked.files:
        try:
            reading = read(file)
        except CannotRead as trouble:
            unread += trouble.problems[0].code == CANNOT_OPEN
            found += [Found(file, problem) for problem in trouble.problems]
        else:
            found += [Found(file, problem) for problem in reading.problems]
            found += _findings(file, reading, asked.scenario, _limits(asked))
    sys.stdout.write(FORMS[asked.format](found, asked.files, asked.waived))
    if unread:
        sys.stdout.flush()
        files = "A file" if unread == 1 else f"{unread} files"
        print(f"dutyflow check: {files} could not be read.", file=sys.stderr)
        return NOTHING_DONE
    counting = (each.problem for each in found if each.waived is None)
    return FOUND if any(problem.severity != "note" for problem in counting) else FINE


def _limits(asked: Namespace) -> Limits:
    usual = Limits()
    load, share = asked.load_limit, asked.share_limit
    return Limits(
        load=usual.load if load is None else load,
        share=usual.share if share is None else share / 100,
    )


def _findings(file: str, reading: Reading, wanted: str, limits: Limits) -> Iterator[Found]:
    """Return the findings of the scenarios asked for, each once however many have it."""
    seen: dict[tuple[str, str], tuple[Finding, Waiver | None, list[str]]] = {}
    scenarios = _scenarios(file, reading.organisation, wanted)
    today = date.today().isoformat()
    for name, scenario in scenarios.items():
        examined = examine(reading.organisation, scenario, limits=limits, today=today)
        for finding, waiver in (*((each, None) for each in examined.findings), *examined.waived):
            if finding.check not in TOLD_BY_READER:
                identity = finding.key, finding.sentence
                seen.setdefault(identity, (finding, waiver, []))[2].append(name)
    entries = Entries(reading)
    for finding, waiver, names in sorted(seen.values(), key=lambda each: severest(each[0])):
        yield Found(
            file,
            _as_problem(finding, entries),
            about=finding.about,
            scenarios=tuple(names),
            everywhere=len(names) == len(scenarios),
            waived=None if waiver is None else waiver.reason,
        )


def _scenarios(file: str, organisation: Organisation, wanted: str) -> dict[str, Scenario | None]:
    """Return the scenarios meant by their name; None is the base."""
    if wanted == BASE:
        return {BASE: None}
    if wanted == ALL:
        return {BASE: None} | {each.id: each for each in organisation.scenarios}
    try:
        scenario_id = the_id(organisation.scenarios, wanted, "scenario")
    except Refused as refusal:
        raise Refused(f"{shown(file)}: {refusal}") from refusal
    return {scenario_id: scenario_by_id(organisation, scenario_id)}


def _as_problem(finding: Finding, entries: Entries) -> Problem:
    line, column = entries.place(finding.section, finding.about[0])
    advice = f"{finding.fix.text}." if finding.fix else ""
    return Problem(finding.sentence, line, column, advice, finding.severity, finding.check)
