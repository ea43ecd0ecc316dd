"""Reading the files that a command names, and writing what it made, also to the standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from dutyflow.cli.codes import Refused
from dutyflow.library.database import backup_folder
from dutyflow.pictures import read_file
from dutyflow.resources import resource_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.files.safe_write import Digest, Expected, save_file

STANDARD_OUTPUT = "-"
SAMPLE = "sample"
CANNOT_OPEN = "cannot-open"
"""Code of the problem that there is no such file, or none that may be read."""


def shown(file: str) -> str:
    """Return a file's name for a line of output: no control character reaches a terminal."""
    return "".join(
        letter if letter.isprintable() or "\udc80" <= letter <= "\udcff" else "?" for letter in file
    )


def read(file: str) -> Reading:
    """Read an org file, a picture that holds one, or the sample; CannotRead as by `read_file`."""
    if file == SAMPLE and not os.path.lexists(file):
        return read_org(resource_bytes("samples", "kubernetes.org.yaml"), name="kubernetes")
    return read_file(Path(file))


def opened(file: str) -> Reading:
    """Read an org file for a command that needs all of it; Refused with the file's name."""
    try:
        return read(file)
    except CannotRead as trouble:
        if trouble.problems[0].code == CANNOT_OPEN:
            raise Refused(str(trouble)) from trouble
        more = len(trouble.problems) - 1
        others = f" ({more} more: dutyflow check)" if more else ""
        raise Refused(f"{shown(file)}: {trouble.problems[0]}{others}") from trouble


def write(out: str, data: bytes, expected: Digest | Expected = Expected.ANYTHING) -> None:
    """Write data to a file whole or not at all, or to the standard output."""
    if out == STANDARD_OUTPUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        save_file(Path(out), data, expected=expected, backup_dir=backup_folder())


def is_same(one: str, other: str) -> bool:
    """Say whether two names lead to one file that is there."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False
