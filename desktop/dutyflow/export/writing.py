"""Writes an export to its file, safely."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.export.exporters import export
from dutyflow.library.database import backup_folder
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, save_file
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.export.options import ExportChoice
    from dutyflow.export.picture import Subject


def write_at_once(path: Path, data: bytes) -> None:
    """Put data into a file, whatever is there; nothing else goes on meanwhile."""
    save_file(path, data, expected=Expected.ANYTHING, backup_dir=backup_folder())


def write_export(
    subject: Subject, choice: ExportChoice, write: Callable[[Path, bytes], None] = write_at_once
) -> Path:
    """Export to the file chosen, replacing what is there, and return its path.

    Raises:
        CannotWrite: nothing was written; a file that was there is as it was.

    """
    if not choice.path.strip():
        raise CannotWrite(say("Say which file the export should go to."))
    path = Path(choice.path.strip()).expanduser()
    data = export(choice.format, subject, choice.options)
    write(path, data)
    return path
