"""What is swept: files, exports and layouts.

`kept_work`, `workshop_lines`, `merges` and `notes` have the rest.
"""

from __future__ import annotations

import errno
import io
import os
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass
from pathlib import Path

from harness import FEWER, SAVED, WAYS, OneFile, Told, Way

from dutyflow.app import make_application
from dutyflow.cli import edit, export, start
from dutyflow.document import Document
from dutyflow.export.exporters import export as exported
from dutyflow.export.options import ExportChoice, PictureOptions
from dutyflow.export.picture import Subject
from dutyflow.export.writing import write_at_once, write_export
from dutyflow.library import Library, NotKept, Whereabouts
from dutyflow.library.database import FILE_NAME as LIBRARY
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import Expected, save_file
from dutyflow_models.files.write import write_org
from dutyflow_models.layout import UNARRANGED, Layout

APPLICATION = make_application()
OLD = b"""\
# who does what
schema: 1
org: {name: acme, title: Acme}
teams:
  - {id: dev, title: Dev}
duties:
  - {id: code, title: Write code, responsible: [dev]}
"""
READING = read_org(OLD, name="acme")
EDITED = set_duty(READING.organisation, "code", {"title": "Write the code"})
NEW = write_org(READING.source, READING.organisation, EDITED)
LOADED = (edit, export, org_text)
"""Imported before the first fork, not in every child."""


@dataclass
class SavedDocument(OneFile):
    """The open document, with one edit, saved over its own file."""

    def act(self, folder: Path) -> str:
        path = self.path(folder)
        document = Document()
        document.load(READING, path if self.old is not None else None, UNARRANGED)
        document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Write the code"}))
        try:
            document.save(path, backup_dir=self.backups(folder))
        except CannotWrite:
            assert document.modified
            raise
        assert not document.modified
        return SAVED


@dataclass
class Edited(OneFile):
    """`dutyflow edit`, which says by its exit code whether the file is saved."""

    def act(self, folder: Path) -> str:
        keep_backups_in(self.backups(folder))
        said = io.StringIO()
        with redirect_stderr(said), redirect_stdout(io.StringIO()):
            code = start.main(
                ["edit", str(self.path(folder)), "--set", "code.title=Write the code"]
            )
        return said.getvalue() or f"exit code {code}" if code else SAVED


@dataclass
class Exported(OneFile):
    """A picture or text of the board, over one that is there."""

    format: str = ""

    def act(self, folder: Path) -> str:
        keep_backups_in(self.backups(folder))

        def write(path: Path, data: bytes) -> None:
            self._made(folder).write_bytes(data)  # not watched; a PDF differs each time
            write_at_once(path, data)

        write_export(SUBJECT, ExportChoice(format=self.format, path=str(self.path(folder))), write)
        return SAVED

    def judge(self, folder: Path, told: Told) -> list[str]:
        self.new = self._made(folder).read_bytes()
        return super().judge(folder, told)

    @staticmethod
    def _made(folder: Path) -> Path:
        return folder.with_name("made")


def keep_backups_in(folder: Path) -> None:
    """Let this child's own data folder be below the folder that is watched."""
    os.environ["XDG_DATA_HOME"] = str(folder.parent)


SUBJECT = Subject(READING.organisation, Layout(), None, OLD, "2026-11-28")

SAVED_DOCUMENT = SavedDocument(OLD, NEW)
SAVED_AS_NEW = SavedDocument(None, OLD.replace(b"Write code", b"Write the code"))
SAVED_HARD_LINK = SavedDocument(OLD, NEW, in_place=True)
SAVED_ON_A_POOR_SHARE = SavedDocument(OLD, NEW, in_place=True, renames_fail=errno.EXDEV)
NEW_ON_A_POOR_SHARE = SavedDocument(None, NEW, in_place=True, renames_fail=errno.EOPNOTSUPP)
EDITED_FILE = Edited(OLD, NEW)
EXPORTED_PNG = Exported(OLD, b"", format="png")
EXPORTED_SVG = Exported(OLD, b"", format="svg", ways=FEWER)
EXPORTED_PDF = Exported(OLD, b"", format="pdf", ways=FEWER)
EXPORTED_YAML = Exported(OLD, b"", format="yaml", ways=FEWER)


WHERE = Whereabouts("acme", Path("/acme.org.yaml"), None)


@dataclass
class Layouts:
    """A layout in the library: old or new, and the library always opens."""

    first: bool = False
    """Whether the library is not there before, as at the first start."""
    ways: tuple[Way, ...] = WAYS
    renames_fail: int = 0
    _made: bytes = b""

    def prepare(self, folder: Path) -> None:
        if self.first:
            return
        if not self._made:
            library = Library.open(folder)
            library.save_layout(WHERE, Layout(card_order={"old": ("code",)}))
            library.close()
            self._made = (folder / LIBRARY).read_bytes()
        (folder / LIBRARY).write_bytes(self._made)

    def act(self, folder: Path) -> str:
        library = Library.open(folder)
        try:
            library.save_layout(WHERE, Layout(card_order={"new": ("code",)}))
        except NotKept as trouble:
            return str(trouble)
        return library.notice

    def judge(self, folder: Path, told: Told) -> list[str]:
        if told.sentence is not None and told.sentence.startswith("crashed"):
            return [told.sentence]
        if any(".damaged-" in entry.name for entry in folder.iterdir()):
            return ["a library without damage was set aside"]
        library = Library.open(folder)
        try:
            layout = library.load_layout(WHERE)
            notice = library.notice
        except NotKept as trouble:
            return [f"the library cannot be read: {trouble}"]
        finally:
            library.close()
        if notice:
            return [f"the library does not open: {notice}"]
        found = "".join(layout.card_order) if layout else "old" if self.first else "none"
        if found not in ("old", "new"):
            return [f"the layout is neither old nor new: {layout}"]
        if told.sentence == SAVED and found != "new":
            return ["nothing was said, and the layout is not the new one"]
        return []


LAYOUT_WRITE = Layouts()
FIRST_LAYOUT = Layouts(first=True, ways=FEWER)
"""A database is made in every way where the first work is kept."""
for each in ("png", "svg", "pdf", "yaml"):
    exported(each, SUBJECT, PictureOptions())  # imports and loads fonts before the first fork


class Naive(OneFile):
    """What most programs do; here to see that the sweep finds it."""

    def act(self, folder: Path) -> str:
        try:
            self.path(folder).write_bytes(self.new)
        except OSError as error:
            return f"was not saved: {error}"
        return SAVED


class Optimist(OneFile):
    """Takes no refusal for an answer; here to see that the sweep finds it."""

    def act(self, folder: Path) -> str:
        with suppress(CannotWrite):
            save_file(self.path(folder), self.new, expected=Expected.ANYTHING)
        return SAVED


NAIVE, OPTIMIST = Naive(OLD, NEW), Optimist(OLD, NEW)
