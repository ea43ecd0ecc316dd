"""`dutyflow export FILE --all --to FOLDER`: every scenario and saved view as a file of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.cli.codes import Refused
from dutyflow.cli.files import STANDARD_OUTPUT, is_same, shown
from dutyflow.export.variants import (
    PATTERN,
    Variants,
    in_the_way,
    said_in_the_way,
    scenarios_of,
    views_of,
)
from dutyflow.library.database import backup_folder
from dutyflow_models.files.folder import write_folder
from dutyflow_models.files.problems import CannotWrite

if TYPE_CHECKING:
    from argparse import Namespace

    from dutyflow.export.options import PictureOptions
    from dutyflow.export.picture import Subject


def write_all(asked: Namespace, subject: Subject, options: PictureOptions) -> bool:
    """Write the files and say whether all of them were; a failed one does not stop the rest."""
    if asked.to == STANDARD_OUTPUT:
        raise Refused("Several files need a folder. Name one with --to.")
    folder = Path(asked.to)
    shown_ones = (*scenarios_of(subject), *views_of(subject))
    variants = Variants(shown_ones, asked.format or "png", options, asked.name or PATTERN)
    own = next((each for each in variants.names if is_same(str(folder / each), asked.file)), None)
    if own is not None:
        raise Refused(f"{shown(own)} is the file itself. Choose other names with --name.")
    there = () if asked.replace else in_the_way(folder, variants.names)
    if there:
        raise Refused(f"{said_in_the_way(folder, there)} --replace writes over what is there.")
    failed = _measured(variants)
    for number, name in enumerate(variants.names):
        if number in failed:
            continue
        try:
            files = {name: variants.content(number)}
            replacing = files if asked.replace else ()
            write_folder(folder, files, replacing=replacing, backup_dir=backup_folder())
        except CannotWrite as trouble:
            failed[number] = str(trouble)
    for number, sentence in failed.items():
        name = shown(variants.name(number))
        print(f"dutyflow export: {name} was not written: {sentence}", file=sys.stderr)
    return not failed


def _measured(variants: Variants) -> dict[int, str]:
    """Measure all, and return the sentences of those that cannot be made by their numbers."""
    failed: dict[int, str] = {}
    for number in range(len(variants)):
        try:
            variants.measure(number)
        except CannotWrite as trouble:
            failed[number] = str(trouble)
    return failed
