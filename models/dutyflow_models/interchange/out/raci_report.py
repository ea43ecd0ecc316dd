"""RACI as a table in Markdown or HTML, for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange.out.raci_table import KEY, raci_table
from dutyflow_models.reports.blocks import Report, Table, Words
from dutyflow_models.reports.html import report_as_html
from dutyflow_models.reports.markdown import report_as_markdown

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation, Scenario

NOBODY = "–"
"""Stands in every cell of a duty in which no team has a part: the row is no heading."""


def raci_markdown(shown: Organisation, scenario: Scenario | None) -> bytes:
    """Write what holds in a scenario as a Markdown table."""
    return report_as_markdown(_report(shown, scenario)).encode()


def raci_html(shown: Organisation, scenario: Scenario | None) -> bytes:
    """Write what holds in a scenario as an HTML page with one table."""
    return report_as_html(_report(shown, scenario), {}, english=True).encode()


def _report(shown: Organisation, scenario: Scenario | None) -> Report:
    table = raci_table(shown, ids=False)
    first, end = table.first_team, table.first_team + table.teams
    rows = tuple(
        row if any(row[first:end]) else (*row[:first], *[NOBODY] * table.teams)
        for row in table.rows
    )
    key = " · ".join(f"{letter} {meaning}" for letter, meaning in KEY)
    said = [Words(f"Scenario: {scenario.title}")] if scenario and scenario.title else []
    title = shown.org.title or shown.org.name or "Responsibilities"
    return Report(title, (*said, Words(key), Table(table.head, rows)))
