"""Reading an organisation from its own file or from a picture that holds it. Needs no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.embedded import embedded_org
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.language import say

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow_models.files.opening import GetBytes

_PICTURES = (".png", ".svg")
_LARGEST = 200_000_000


def is_picture(path: Path) -> bool:
    """Say by its name whether a file is a picture that may hold an organisation."""
    return path.suffix.lower() in _PICTURES


def read_file(path: Path, get: GetBytes = file_bytes) -> Reading:
    """Read an org file, or the one inside a picture; CannotRead as by `read_org_file`."""
    data = org_inside(get(path, most=_LARGEST)) if is_picture(path) else get(path)
    return read_org(data, name=path.name)


def org_inside(picture: bytes) -> bytes:
    """Return the org file inside a picture; CannotRead if there is none, or a damaged one."""
    text = embedded_org(picture)
    if text is None:
        raise CannotRead(
            Problem(
                say("There is no organisation in this picture."),
                advice=say(
                    "Pictures that Dutyflow exported with the organisation inside open again."
                ),
            )
        )
    return text
