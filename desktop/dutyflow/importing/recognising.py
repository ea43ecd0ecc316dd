"""Whether a file that is dropped is opened as it is, or imported. Needs no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.pictures import is_picture
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into.dutyflow import begins_as_org_file

if TYPE_CHECKING:
    from pathlib import Path

_ORG_FILE = (".org.yaml", ".org.yml")


def opens(path: Path) -> bool:
    """Say whether a file is opened: an org file, also a damaged one, or a picture.

    So is what cannot be read: opening it says why. Folders and anything else are imported.
    """
    if path.is_dir():
        return False
    if is_picture(path) or path.name.lower().endswith(_ORG_FILE):
        return True
    try:
        return begins_as_org_file(file_bytes(path))
    except CannotRead as trouble:
        return trouble.problems[0].code != "too-large"
