"""Keeps the open organisation as another file beside its own, never over one that is there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dutyflow_models.files.head import bare_name
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import ChangedOnDisk, Expected, save_file
from dutyflow_models.language import say

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from dutyflow.document import Document

_MOST = 1000
_LONGEST_NAME = 255
"""Bytes that most disks allow for a name."""


def keep_copy(document: Document, today: date) -> Path:
    """Write what is open beside its file and return where; CannotWrite where that cannot be.

    The name is made of the file's name and the day.
    """
    assert document.path is not None
    data = document.copy_text()
    for number in range(1, _MOST):
        counted = f"-{number}" if number > 1 else ""
        path = _with_ending(document.path, f"-{today:%Y-%m-%d}{counted}.org.yaml")
        if os.path.lexists(path):
            continue
        try:
            save_file(path, data, expected=Expected.NOTHING)
        except ChangedOnDisk:
            continue  # somebody made it in this moment
        return path
    raise CannotWrite(
        say(
            "There are {most} copies in {parent}. Save under a new name.",
            most=_MOST,
            parent=document.path.parent,
        )
    )


def _with_ending(path: Path, ending: str) -> Path:
    """Put an ending behind the bare name, of which the end goes where the name gets too long."""
    stem = bare_name(path.name) or "mine"
    while len(os.fsencode(stem + ending)) > _LONGEST_NAME:
        stem = stem[:-1]
    return path.with_name(stem + ending)
