"""The open document: organisation, layout, undo and file. Every change goes through `edit`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from dutyflow.selection import Selection
from dutyflow_models.changes import compare
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.read import Reading, Source, read_org
from dutyflow_models.files.safe_write import Expected, digest, save_file
from dutyflow_models.layout import UNARRANGED, Layout
from dutyflow_models.org import BLANK, Organisation, Scenario
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow_models.files.problems import Problem
    from dutyflow_models.files.safe_write import Digest

Edit = Callable[[Organisation], Organisation]
Arrange = Callable[[Layout], Layout]
State = tuple[Organisation, Layout]

UNDONE_OF_LAYOUT = ("lane_order", "card_order", "colors")
"""What an undo step brings back of the layout; looking elsewhere is not undone."""


class Document(QObject):
    """One organisation being edited, with the layout in which it is shown."""

    loaded = Signal()
    """Another organisation, or another version of it, took the place of the old one."""
    changed = Signal(object)
    """The organisation differs; carries the `Change`."""
    arranged = Signal()
    """The layout differs, perhaps together with the scenario shown."""
    refused = Signal(str)
    """An edit was not made; carries the sentence."""
    file_changed = Signal()
    """Path, saved state or read-only state differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with a blank, untitled organisation."""
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.selection = Selection(self)
        self.organisation = BLANK
        self.layout = UNARRANGED
        self.path: Path | None = None
        self.problems: tuple[Problem, ...] = ()
        self.read_only = False
        self._source: Source | None = None
        self._unread: bytes | None = None
        self._written = self._saved = self.organisation
        self._digest: Digest | None = None
        self._shown: tuple[Organisation, Scenario | None, Organisation] | None = None
        self._merging = ""

    # --- what is shown -----------------------------------------------------------------------

    @property
    def scenario(self) -> Scenario | None:
        """The scenario shown; None is the base."""
        wanted = self.layout.scenario
        if wanted is None:
            return None
        return next((s for s in self.organisation.scenarios if s.id == wanted), None)

    @property
    def shown(self) -> Organisation:
        """The organisation that holds in the scenario shown."""
        scenario = self.scenario
        if (
            self._shown is None
            or self._shown[0] is not self.organisation
            or self._shown[1] is not scenario
        ):
            self._shown = (self.organisation, scenario, effective(self.organisation, scenario))
        return self._shown[2]

    @property
    def title(self) -> str:
        """What to call the document: file name, else the organisation's title."""
        if self.path is not None:
            return self.path.name
        return self.organisation.org.title or "Untitled"

    # --- changing ----------------------------------------------------------------------------

    def edit(
        self,
        text: str,
        edit: Edit | None = None,
        *,
        arrange: Arrange | None = None,
        merge: str = "",
    ) -> bool:
        """Make one undo step of an edit, of a new card or lane order, or of both.

        Steps with the same `merge` key that follow one another become one, until `end_merging`.
        Nothing changed is no step. False when nothing happened; a refusal is told by `refused`.
        """
        if self.read_only and edit is not None:
            self.refused.emit(
                "This file was written by a newer Dutyflow and is open for reading only."
                " Save it under another name to work on a copy."
            )
            return False
        try:
            organisation = edit(self.organisation) if edit else self.organisation
        except EditRefused as refusal:
            self.refused.emit(str(refusal))
            return False
        layout = arrange(self.layout) if arrange else self.layout
        if organisation is self.organisation and layout == self.layout:
            return False
        key = merge if merge and merge == self._merging else ""
        self._merging = merge
        self.undo_stack.push(_Step(self, text, organisation, layout, key))
        return True

    def end_merging(self) -> None:
        """Let the next edit be a step of its own, whatever its merge key."""
        self._merging = ""

    def arrange(self, arrange: Arrange) -> None:
        """Change the layout in a way that is not undone: zoom, folding, widths, the scenario."""
        layout = arrange(self.layout)
        if layout != self.layout:
            self.layout = layout
            self.arranged.emit()

    def take(self, organisation: Organisation, layout: Layout) -> None:
        """Become this state and tell everybody once. For the undo steps only."""
        before = self.organisation
        arranged = layout != self.layout
        self.organisation, self.layout = organisation, layout
        if organisation is not before:
            self.selection.keep_only(
                organisation.duties_by_id, organisation.teams_by_id, organisation.handoffs_by_key
            )
            self.changed.emit(compare(before, organisation))
        if arranged:
            self.arranged.emit()
        self.file_changed.emit()

    # --- file --------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Say whether the organisation differs from what was last loaded or saved."""
        return self.organisation is not self._saved and self.organisation != self._saved

    @property
    def file_digest(self) -> Digest | None:
        """Name the content of the file as it was loaded or saved last; None without a file."""
        return self._digest

    def load(self, reading: Reading, path: Path | None, layout: Layout) -> None:
        """Show what was read; without a path it is a new, unsaved organisation."""
        self.undo_stack.clear()
        self.end_merging()
        self.organisation = self._saved = self._written = reading.organisation
        self._unread = None
        self.layout = layout
        self.problems = reading.problems
        self.read_only = reading.read_only
        self.path = path
        self._source = reading.source
        self._digest = digest(reading.source.data) if path is not None else None
        self.selection.clear()
        self.loaded.emit()
        self.file_changed.emit()

    def text(self) -> bytes:
        """Return the org file as it would be saved now."""
        if self._unread is not None:
            # What the last save wrote is read only now: the next save patches it.
            reading = read_org(self._unread, name=self.path.name if self.path else "")
            self._source, self._written, self._unread = reading.source, reading.organisation, None
        if self._source is None:
            from dutyflow_models.files.emit import org_text

            return org_text(self.organisation).encode()
        from dutyflow_models.files.write import write_org

        return write_org(self._source, self._written, self.organisation)

    def save(self, path: Path, *, backup_dir: Path) -> None:
        """Write the file; only then is it saved. Raises CannotWrite, and the old file is whole.

        Another path than the document's own is replaced whatever it holds: the person was asked.
        """
        data = self.text()
        unchanged_file = path == self.path
        if unchanged_file and self._source is not None and data == self._source.data:
            self._saved = self.organisation
            self.file_changed.emit()
            return
        expected = self._digest if unchanged_file and self._digest else Expected.ANYTHING
        written = save_file(path, data, expected=expected, backup_dir=backup_dir)
        self._digest = written
        self.path = path
        self.read_only = False
        self._saved = self.organisation
        self._unread = data
        self.file_changed.emit()


class _Step(QUndoCommand):
    """The one kind of undo step: the states before and after."""

    def __init__(
        self, document: Document, text: str, organisation: Organisation, layout: Layout, merge: str
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = (document.organisation, document.layout)
        self._after = (organisation, layout)
        self._merge = merge

    def redo(self) -> None:
        self._become(self._after, since=self._before)

    def undo(self) -> None:
        self._document.end_merging()
        self._become(self._before, since=self._after)

    def _become(self, state: State, *, since: State) -> None:
        """Take the organisation, and of the layout what this step changed; the rest stays."""
        organisation, layout = state
        changed = {
            name: getattr(layout, name)
            for name in UNDONE_OF_LAYOUT
            if getattr(layout, name) != getattr(since[1], name)
        }
        now = self._document.layout
        self._document.take(organisation, now.replacing(**changed) if changed else now)

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or not other._merge:
            return False
        self._after = other._after
        return True
