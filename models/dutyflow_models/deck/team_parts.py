"""A team's page on a slide: what it does, whom it serves and waits for, what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import number, say
from dutyflow_models.reports.blocks import Heading, Table, Words
from dutyflow_models.reports.teams import exchange_blocks, head_blocks, open_blocks
from dutyflow_models.terms import status_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.reports.blocks import Block
    from dutyflow_models.reports.teams import TeamPage


def team_parts(page: TeamPage) -> tuple[tuple[Block, ...], ...]:
    """Return three parts that may stand side by side."""
    return (
        (*head_blocks(page, None), *_duties(page)),
        (
            *exchange_blocks(say("Whom it serves"), page.serves, to_taker=True),
            *exchange_blocks(say("Whom it waits for"), page.waits_for, to_taker=False),
        ),
        tuple(open_blocks(page, always=True)),
    )


def _duties(page: TeamPage) -> Iterator[Block]:
    """Tell its duties in one table, with their states where one is not open."""
    parts = [part for _, several in page.parts for part in several]
    yield Heading(say("Duties ({n})", n=number(len(parts))))
    if not parts:
        yield Words(say("It has no part in any duty."))
        return
    head = [say("Duty"), say("Roles"), say("Stage")]
    rows = [[part.title, part.letters, part.stage] for part in parts]
    if any(part.status != "open" for part in parts):
        head.append(say("Status"))
        for row, part in zip(rows, parts, strict=True):
            row.append(status_words(part.status))
    yield Table(tuple(head), tuple(map(tuple, rows)))
