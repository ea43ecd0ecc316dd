"""`dutyflow merge BASE MINE THEIRS`: by entry and field, as git's merge driver or by hand."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, FOUND, Refused
from dutyflow.cli.files import STANDARD_OUTPUT, is_same, shown, write
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import Expected, digest
from dutyflow_models.three_way.texts import merge_texts

if TYPE_CHECKING:
    from argparse import Namespace

    from dutyflow_models.files.read import Reading

UNNAMED = "organisation.org.yaml"


def run(asked: Namespace) -> int:
    """Write the merged file to MINE, or to OUT; 1 when something in it is left to be decided."""
    base, mine, theirs = (_opened(file) for file in (asked.base, asked.mine, asked.theirs))
    merged = merge_texts(base, mine, theirs)
    out = asked.out or asked.mine
    in_place = out != STANDARD_OUTPUT and is_same(out, asked.mine)
    if not in_place or merged.data != mine.source.data:
        write(out, merged.data, digest(mine.source.data) if in_place else Expected.ANYTHING)
    for conflict in merged.conflicts:
        print(f"dutyflow merge: {conflict.sentence}", file=sys.stderr)
    return FOUND if merged.conflicts else FINE


def _opened(file: str) -> Reading:
    """Read a file of which all is understood: what is not might be lost without a word.

    Where the organisation is not named it has one name in all three, whatever git calls the files.
    """
    try:
        reading = read_org(file_bytes(Path(file)), name=UNNAMED)
    except CannotRead as trouble:
        raise Refused(f"{shown(file)}: {trouble.problems[0]}") from trouble
    if reading.read_only:
        raise Refused(f"{shown(file)} was written by a newer Dutyflow. Update to merge it.")
    errors = [problem for problem in reading.problems if problem.severity == "error"]
    if errors:
        raise Refused(f"{shown(file)}: {errors[0]}")
    return reading
