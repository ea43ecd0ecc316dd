"""Where a file of answers goes: into the library's folder or next to the org file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.answers_text import ENDING, answers_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.ids import new_id

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow.library import Library
    from dutyflow.saving import Saving
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

    def write(self, answers: Answers, now: datetime) -> Path:
        """Write the answers, over what this wrote before; CannotWrite passes."""
        path = self.path or self._free_path(now)
        self._saving.write(path, answers_text(answers).encode())
        self.path = path
        return path

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
            f"The answers cannot be kept: {folder} cannot be made ({error.strerror}). Begin the"
            " round again and choose “Next to the org file”."
        ) from error
