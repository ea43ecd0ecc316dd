"""Where a file of answers goes: into the library's folder or next to the org file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.answers_text import ENDING, answers_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import ChangedOnDisk, Expected, Gone, NotSettled
from dutyflow_models.ids import new_id
from dutyflow_models.language import say

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow.library import Library
    from dutyflow.saving import Saving
    from dutyflow_models.files.safe_write import Digest
    from dutyflow_models.workshop.answers import Answers

FOLDER = "answers"


class AnswersFile:
    """One file of answers; its name is found when it is first written."""

    def __init__(
        self, document: Document, library: Library, saving: Saving, *, beside: bool
    ) -> None:
        """Write nothing yet."""
        self._document, self._library, self._saving = document, library, saving
        self._beside = beside
        self.path: Path | None = None
        self._digest: Digest | None = None

    def write(self, answers: Answers, now: datetime) -> str:
        """Write the answers, over what this wrote before; CannotWrite passes.

        What somebody else wrote into the file meanwhile stays: the answers go beside it then, and
        a sentence about that is returned.
        """
        data, former = answers_text(answers).encode(), self.path
        if former is None or self._digest is None:
            self._put(self._free_path(now), data, Expected.NOTHING)
            return ""
        try:
            self._put(former, data, self._digest)
        except Gone:
            self._put(former, data, Expected.NOTHING)
        except ChangedOnDisk:
            path = self._free_path(now)
            self._put(path, data, Expected.NOTHING)
            return say(
                "{name} was changed by somebody else since it was written, and stays as it is. "
                "The answers are kept beside it, in {name_2}.",
                name=former.name,
                name_2=path.name,
            )
        return ""

    def _put(self, path: Path, data: bytes, expected: Digest | Expected) -> None:
        try:
            self._digest = self._saving.put(path, data, expected)
        except NotSettled as trouble:
            self.path, self._digest = path, trouble.digest
            raise
        self.path = path

    def _free_path(self, now: datetime) -> Path:
        document = self._document
        if self._beside and document.path is not None:
            folder, name = document.path.parent, document.path.name.split(".")[0]
        else:
            folder, name = self._library.folder / FOLDER, document.organisation.org.name
            _make_folder(folder)
        stem = f"{new_id(name, (), fallback='answers')}-{now:%Y-%m-%d-%H%M}"
        path, number = folder / f"{stem}{ENDING}", 2
        while path.exists():
            path, number = folder / f"{stem}-{number}{ENDING}", number + 1
        return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(
            say(
                "The answers cannot be kept: {folder} cannot be made ({strerror}). Begin the "
                "round again and choose “Next to the org file”.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
