"""`dutyflow merge BASE MINE THEIRS`: by entry and field, as git's merge driver or by hand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, FOUND, Refused
from dutyflow.cli.files import STANDARD_OUTPUT, is_same, opened, shown, write
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import Expected, digest
from dutyflow_models.three_way.texts import merge_texts

if TYPE_CHECKING:
    from argparse import Namespace

    from dutyflow_models.files.read import Reading


def run(asked: Namespace) -> int:
    """Write the merged file to MINE, or to OUT; 1 when something in it is left to be decided."""
    mine = opened(asked.mine)
    base, theirs = _base(asked.base, mine), opened(asked.theirs)
    for file, reading in ((asked.base, base), (asked.mine, mine), (asked.theirs, theirs)):
        if reading.read_only:
            raise Refused(f"{shown(file)} was written by a newer Dutyflow. Update to merge it.")
        _refuse_unread(file, reading)
    merged = merge_texts(base, mine, theirs)
    out = asked.out or asked.mine
    in_place = out != STANDARD_OUTPUT and is_same(out, asked.mine)
    if not in_place or merged.data != mine.source.data:
        write(out, merged.data, digest(mine.source.data) if in_place else Expected.ANYTHING)
    for conflict in merged.conflicts:
        print(f"dutyflow merge: {conflict.sentence}", file=sys.stderr)
    return FOUND if merged.conflicts else FINE


def _base(file: str, mine: Reading) -> Reading:
    """Read the base; git gives an empty file where both sides added theirs."""
    reading = opened(file)
    if reading.source.data.strip():
        return reading
    return read_org(b"", name=mine.organisation.org.name)


def _refuse_unread(file: str, reading: Reading) -> None:
    """Refuse what has entries that nobody could read: they might be lost without a word."""
    errors = [problem for problem in reading.problems if problem.severity == "error"]
    if errors:
        raise Refused(f"{shown(file)}: {errors[0]}")
