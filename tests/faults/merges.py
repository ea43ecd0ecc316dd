"""What is swept: merging on the command line and as git's driver, and the save after a merge."""

from __future__ import annotations

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

from harness import SAVED, OneFile, Told
from targets import OLD, READING, keep_backups_in

from dutyflow.cli import merge, start
from dutyflow.cli.codes import FINE, FOUND, NOTHING_DONE
from dutyflow.document import Document
from dutyflow.file_text import held_in
from dutyflow.join_step import JoinStep
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import UNARRANGED
from dutyflow_models.three_way.merge import merge as joined_of
from dutyflow_models.three_way.texts import merge_texts

if TYPE_CHECKING:
    from pathlib import Path

LOADED = (merge,)
"""Imported before the first fork, not in every child."""
MINE = OLD.replace(b"Write code", b"Write the code")
THEIRS = OLD.replace(b"title: Dev}", b"title: Developers}")
OTHERS = OLD.replace(b"Write code", b"Write good code")
"""Excludes mine."""


def merged(theirs: bytes) -> bytes:
    """Return what merging mine with these comes to."""
    return merge_texts(*(read_org(text, name="acme") for text in (OLD, MINE, theirs))).data


@dataclass
class Merged(OneFile):
    """`dutyflow merge`: the file is old or merged, the rest as it was, and the code is honest."""

    theirs: bytes = THEIRS
    into_out: bool = False
    """Whether `-o OUT` is the file that is written, and not MINE."""

    @property
    def code(self) -> int:
        """The exit code when it is written."""
        return FOUND if self.theirs == OTHERS else FINE

    def prepare(self, folder: Path) -> None:
        super().prepare(folder)
        for path, text in self._given(folder).items():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)

    def _given(self, folder: Path) -> dict[Path, bytes]:
        texts = {"base": OLD, "theirs": self.theirs} | ({"mine": MINE} if self.into_out else {})
        return {folder / "given" / name: text for name, text in texts.items()}

    def act(self, folder: Path) -> str:
        keep_backups_in(self.backups(folder))
        given, path = folder / "given", self.path(folder)
        files = (given / "base", given / "mine" if self.into_out else path, given / "theirs")
        command = ["merge", *map(str, files), *(["-o", str(path)] if self.into_out else [])]
        said = io.StringIO()
        with redirect_stderr(said), redirect_stdout(io.StringIO()):
            code = start.main(command)
        if code == self.code and ("title is" in said.getvalue()) == (code == FOUND):
            return SAVED
        refused = code == NOTHING_DONE and said.getvalue()
        return said.getvalue() if refused else f"crashed: exit code {code}, {said.getvalue()}"

    def judge(self, folder: Path, told: Told) -> list[str]:
        wrong = super().judge(folder, told)
        given = self._given(folder)
        if any(path.read_bytes() != text for path, text in given.items()):
            wrong.append("a file that was only to be read was changed")
        return wrong


@dataclass
class SavedAfterMerge(OneFile):
    """The open document, joined with what others wrote meanwhile, saved over theirs."""

    def act(self, folder: Path) -> str:
        path = self.path(folder)
        document = Document()
        document.load(READING, path, UNARRANGED)
        document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Write the code"}))
        theirs = read_org(THEIRS, name="acme")
        joined = joined_of(document.saved, document.organisation, theirs.organisation)
        step = JoinStep(document, "Merge", joined.organisation, (), held_in(theirs))
        document.undo_stack.push(step)
        try:
            document.save(path, backup_dir=self.backups(folder))
        except CannotWrite:
            assert document.modified
            raise
        assert not document.modified
        return SAVED


MERGED = Merged(MINE, merged(THEIRS))
CONFLICTS_INTO_OUT = Merged(OLD, merged(OTHERS), theirs=OTHERS, into_out=True)
AFTER_A_MERGE = SavedAfterMerge(THEIRS, merged(THEIRS))
