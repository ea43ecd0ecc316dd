"""The open document: organisation, layout, undo and file. Every change goes through `edit`."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from dutyflow.comparison import Comparison
from dutyflow.conflicts import OpenConflicts
from dutyflow.file_text import FileText, Held, held_in
from dutyflow.gate import state_after
from dutyflow.glimpses import exists, glimpses
from dutyflow.join_step import JoinStep
from dutyflow.reach import ChosenReach
from dutyflow.selection import Selection
from dutyflow.undo_step import READ_AGAIN, UndoStep
from dutyflow.what_if import WhatIf
from dutyflow.whole_edit import push
from dutyflow_models.changes import compare
from dutyflow_models.edits.lanes import members_of_lane
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, NotSettled, digest, holds, save_file
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.layout import UNARRANGED, Layout
from dutyflow_models.org import BLANK, Organisation, Scenario, Team
from dutyflow_models.scenario import Memory, effective, merged_teams, scenario_shown

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow_models.files.problems import Problem
    from dutyflow_models.files.read import Reading
    from dutyflow_models.files.safe_write import Digest

Edit = Callable[[Organisation], Organisation]
Arrange = Callable[[Layout], Layout]
Write = Callable[[], "Digest"]
"""Writes a file, which may take long, and returns what it holds then."""

READ_ONLY = mark(
    "This file was written by a newer Dutyflow and is open for reading only. Use a "
    "newer Dutyflow to change it."
)
HIDING = ("scenario", "facts", "folded", "hidden")
"""What of the layout decides which cards can be seen."""


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
    told = Signal(str)
    """An edit came to something that is not plain to see; carries the sentence."""
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
        self.read_only_because = say_marked(READ_ONLY)
        self._text = FileText()
        self._saved = self.organisation
        self._digest: Digest | None = None
        self._unsaved_key = ""
        self._compared = (self._saved, self.organisation, False)
        self._shown: tuple[Organisation, Scenario | None, Organisation] | None = None
        self.memory = Memory()
        """What is the same in several scenarios is one object, for those who compare them."""
        self._merging = ""
        self.doing = READ_AGAIN
        """What `changed` is emitted for."""
        self.comparison = Comparison(self)
        self.conflicts = OpenConflicts(self)
        self.reach = ChosenReach(self)
        self.what_if = WhatIf(self)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def scenario(self) -> Scenario | None:
        """The scenario shown; None is the base. One with answers chosen by hand has no id."""
        return scenario_shown(self.organisation, self.layout.scenario, self.layout.facts)

    @property
    def shown(self) -> Organisation:
        """The organisation that holds in the scenario shown."""
        now, scenario, last = self.organisation, self.scenario, self._shown
        if last is None or last[0] is not now or last[1] != scenario:
            last = self._shown = (now, scenario, effective(now, scenario, self.memory))
        return last[2]

    def lane_team(self, lane_id: str | None) -> Team | None:
        """Return the one team that a lane is; None for *Unassigned* and for several teams in one.

        Such a lane may have the id of a team that is in it.
        """
        merged = merged_teams(self.organisation, self.scenario).values()
        if any(lane.id == lane_id for lane in merged):
            return None
        return self.organisation.teams_by_id.get(lane_id or "")

    def members(self, lane_id: str | None) -> tuple[Team, ...]:
        """Return the teams that are one lane here; none for a lane that is one team."""
        return members_of_lane(self.organisation, self.scenario, lane_id)

    def team_to_change(self, lane_id: str | None) -> Team | None:
        """Return the team that a lane is; that it is several teams is told by `refused`."""
        team = self.lane_team(lane_id)
        lane = self.shown.teams_by_id.get(lane_id or "")
        if team is None and lane is not None:
            self.refused.emit(
                say(
                    "“{title}” is several teams in one lane here. Choose the scenario in which "
                    "they are apart.",
                    title=lane.title,
                )
            )
        return team

    @property
    def title(self) -> str:
        """What to call the document: file name, else the organisation's title."""
        if self.path is not None:
            return self.path.name
        return self.organisation.org.title or say("Untitled")

    @property
    def key(self) -> str:
        """Tell the organisation from others: by its file, else by a word for this time."""
        return str(self.path) if self.path is not None else self._unsaved_key

    # --- changing ----------------------------------------------------------------------------

    def writable(self) -> bool:
        """Say whether there may be edits; that there may be none is told by `refused`."""
        if self.read_only:
            self.refused.emit(self.read_only_because)
        return not self.read_only

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
        Where a view fails to follow, the edit is taken back: it did not happen.
        """
        after = state_after(self, edit, arrange)
        if after is None:
            return False
        last = self.undo_stack.command(self.undo_stack.index() - 1)
        goes_on = bool(merge) and merge == self._merging
        self._merging = merge
        onto = last if goes_on and isinstance(last, UndoStep) else None
        return push(self, UndoStep(self, text, *after), onto=onto)

    def end_merging(self) -> None:
        """Let the next edit be a step of its own, whatever its merge key."""
        self._merging = ""

    def arrange(self, arrange: Arrange) -> None:
        """Change the layout in a way that is not undone: zoom, folding, widths, the scenario."""
        layout = arrange(self.layout)
        before = self.layout
        if layout != before:
            self.layout = layout
            if any(getattr(layout, name) != getattr(before, name) for name in HIDING):
                put_away = (layout.folded - before.folded) | (layout.hidden - before.hidden)
                self.selection.keep_seen(self.shown, layout.hidden, put_away)
            self.arranged.emit()

    def take(self, organisation: Organisation, layout: Layout, held: Held | None = None) -> None:
        """Become this state, know this of the file, and tell everybody once. For undo steps."""
        before, scenario = self.organisation, self.scenario
        if held is not None:
            self._text, self._saved, self._digest, self.problems = held
            if self.read_only_because == say_marked(READ_ONLY):
                self.read_only = self._text.newer
        arranged = layout != self.layout
        self.organisation, self.layout = organisation, layout
        if organisation is not before:
            teams = organisation.teams_by_id.keys() | self.shown.teams_by_id.keys()
            # An edit may hide here what is being edited: it stays selected, to be edited further.
            self.selection.keep_only(organisation.duties_by_id, teams, organisation.handoffs_by_key)
            if self.scenario != scenario:
                self.selection.keep_seen(self.shown, layout.hidden)
            self.changed.emit(compare(before, organisation))
            before.forget_lookups()
        if arranged:
            self.arranged.emit()
        self.file_changed.emit()

    # --- file --------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Say whether the organisation differs from what was last loaded or saved."""
        saved, now, _ = self._compared
        if saved is not self._saved or now is not self.organisation:
            differs = bool(compare(self._saved, self.organisation))
            self._compared = (self._saved, self.organisation, differs)
        return self._compared[2]

    @property
    def saved(self) -> Organisation:
        """The organisation as it was last loaded or saved."""
        return self._saved

    @property
    def file_digest(self) -> Digest | None:
        """Name the content of the file as it was loaded or saved last; None without a file."""
        return self._digest

    def load(self, reading: Reading, path: Path | None, layout: Layout) -> None:
        """Show what was read; without a path it is a new, unsaved organisation."""
        self.problems = reading.problems
        self.read_only, self.read_only_because = reading.read_only, say_marked(READ_ONLY)
        self._digest = digest(reading.source.data) if path is not None else None
        self._text = FileText(reading)
        self._begin(reading.organisation, path, layout)

    @property
    def held(self) -> Held:
        """What is known of the file."""
        return Held(self._text, self._saved, self._digest, self.problems)

    def hold(self, held: Held) -> None:
        """Know something else of the file; what is edited stays, and differs from it."""
        self.take(self.organisation, self.layout, held)

    def reload(self, reading: Reading, text: str) -> None:
        """Become what the file holds now, as one undo step, so that what was there can come back.

        Undone, the file holds again what nobody here has seen. Selection and layout stay. Where
        nothing may be edited there is nothing to undo either.
        """
        self.end_merging()
        held = held_in(reading)
        if reading.organisation == self.organisation:
            self.hold(held)
        elif self.read_only or held.text.newer:
            self.undo_stack.clear()
            self.take(reading.organisation, self.layout, held)
        else:
            self.undo_stack.push(JoinStep(self, text, reading.organisation, (), held))

    def hold_for_reading(self, because: str) -> None:
        """Refuse edits with this sentence; an empty one lets them through where the format does."""
        self.read_only = bool(because) or self._text.newer
        self.read_only_because = because or say_marked(READ_ONLY)
        self.file_changed.emit()

    def close(self) -> None:
        """Forget the organisation and its file; a blank, untitled one takes their place."""
        self.problems = ()
        self.read_only = False
        self._digest = None
        self._text = FileText()
        self._begin(BLANK, None, UNARRANGED)

    def _begin(self, organisation: Organisation, path: Path | None, layout: Layout) -> None:
        self.undo_stack.clear()
        self.conflicts.hold(())
        self.end_merging()
        self.memory, self._shown = Memory(), None
        self.organisation = self._saved = organisation
        self.path = path
        self._unsaved_key = secrets.token_hex(8)
        self.layout = layout
        self.selection.clear()
        self.loaded.emit()
        self.file_changed.emit()

    def copy_text(self) -> bytes:
        """Return the org file as it would be saved under another name.

        Where the edits cannot be written into the file's own text, it is written anew.
        """
        return self._text.copied_for(self.organisation)[0]

    def save(
        self,
        path: Path,
        *,
        backup_dir: Path,
        again: bool = False,
        run: Callable[[Write], Digest] = lambda write: write(),
    ) -> bool:
        """Write the file; only then is it saved. Raises CannotWrite, and the old file is whole.

        False when another file had to be written anew, without the comments of the first one.

        The document's own file is written only over what was read from it or, `again`, where it is
        gone. Another path is replaced whatever it holds: the person was asked. What is written is
        the organisation of this moment; edits made while `run` writes it stay unsaved.
        """
        organisation, text, own = self.organisation, self._text, leads_to(path, self.path)
        begun = self._unsaved_key
        if own:
            data, anew = text.changed_to(organisation), False
        else:
            data, anew = text.copied_for(organisation)
        known = self._digest if own else None
        expected = Expected.NOTHING if again else known or Expected.ANYTHING
        write: Write = partial(save_file, path, data, expected=expected, backup_dir=backup_dir)
        # What a save has written but not confirmed differs from the text, and is written again.
        same = known if data == text.data and digest(data) == known else None
        try:
            found = run(lambda: same if same and holds(path, same) else write())
        except NotSettled as trouble:
            if own and self._text is text:
                self._digest = trouble.digest
                self.file_changed.emit()
            raise
        if self._unsaved_key != begun:
            return not anew  # another organisation was opened meanwhile
        if self._text is not text or found != known or data != text.data:
            self._text = text.after_writing(data, path.name, anew=anew)
        self._digest, self.path, self._saved = found, path, organisation
        if self.problems and self._text.reading is not None:
            self.problems = self._text.reading.problems
        self.file_changed.emit()
        return not anew


def leads_to(path: Path, known: Path | None) -> bool:
    """Say whether a path leads to a known file, perhaps by another name.

    CannotWrite where the drives do not tell, unless there is nothing under that name.
    """
    if known is None or path == known:
        return path == known
    work = {(path, known): partial(_are_one, path, known)}
    for are_one in glimpses(work).values():
        return are_one
    if not exists(path, otherwise=True):
        return False
    raise CannotWrite(
        say(
            "“{name}” may be another name of “{known}”: the drive does not answer. Choose a "
            "name that is not taken.",
            name=path.name,
            known=known.name,
        )
    )


def _are_one(path: Path, other: Path) -> bool:
    with suppress(OSError, ValueError):
        return os.path.samefile(path, other)
    return False
