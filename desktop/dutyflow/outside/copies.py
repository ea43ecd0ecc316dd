"""Keeps the open organisation as another file beside its own, never over one that is there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import ChangedOnDisk, Expected, save_file
from dutyflow_models.ids import new_id

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from dutyflow.document import Document

_MOST = 1000


def keep_copy(document: Document, today: date) -> Path:
    """Write what is open beside its file and return where; CannotWrite where that cannot be.

    The name is made of the organisation's title and the day.
    """
    assert document.path is not None
    data = document.copy_text()
    stem = document.path.name.split(".")[0]
    slug = new_id(document.organisation.org.title or stem, (), fallback=new_id(stem, (), "mine"))
    for number in range(1, _MOST):
        ending = f"-{number}" if number > 1 else ""
        path = document.path.with_name(f"{slug}-{today:%Y-%m-%d}{ending}.org.yaml")
        if os.path.lexists(path):
            continue
        try:
            save_file(path, data, expected=Expected.NOTHING)
        except ChangedOnDisk:
            continue  # somebody made it in this moment
        return path
    raise CannotWrite(f"There are {_MOST} copies in {document.path.parent}. Save under a new name.")
