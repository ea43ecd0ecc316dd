"""Edits, undo, saving, merging, crashes and other people's writing in any order, against a model.

The model holds what must be on disk, what must be in memory, what was last known of the file, and
what each undo step brings back. The event loop stands still, so that nothing happens by itself.
"""

from __future__ import annotations

import itertools
import resource
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pytest
from acme import ACME
from edit_steps import PLACES, STEPS, TITLES, edits
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dutyflow import filing, joining
from dutyflow.outside.outside import FILE
from dutyflow.recovery.offers import offers
from dutyflow.recovery.restoring import restore
from dutyflow_models.changes import compare
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org
from dutyflow_models.three_way.decide import decide_all
from dutyflow_models.three_way.merge import merge

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

RUNS = itertools.count()
MERGE, TAKE, COPY = "Merge", "Take theirs", "Keep mine as a copy"


class Known(NamedTuple):
    """What is known of the file; another one whenever something was read or written."""

    saved: Organisation
    data: bytes


@dataclass
class Step:
    """What an undo step leads from and to; a join also changes what is known of the file."""

    before: Organisation
    after: Organisation
    joins: bool = False
    conflicts: tuple = ((), ())
    known: tuple[Known, Known] | None = None


class Person:
    """Answers questions in turn, and notes what was asked."""

    def __init__(self):
        self.answers, self.asked = [], []

    def expect(self, *answers):
        self.answers, self.asked = [str(answer) for answer in answers], []

    def __call__(self, question, _choices):
        self.asked.append(question)
        return self.answers.pop(0)


class FileStates(RuleBasedStateMachine):
    """One open file, and somebody else who writes it too."""

    desk = folder = text = None

    @initialize()
    def open_it(self):
        self.person, self.files = Person(), 0
        self.desk.tell._answering = self.person
        recovery = self.desk.recovery
        assert recovery.flush()
        die(self.desk)
        for work in recovery.store.works():
            recovery.store.forget(work.id)
        for file in self.folder.iterdir():
            file.unlink()
        self.path = self.folder / "acme.org.yaml"
        self.path.write_text(self.text, encoding="utf-8")
        self.disk = self.path.read_bytes()
        assert filing.open_path(self.desk, self.path)
        self.read()

    # --- the model ---------------------------------------------------------------------------

    def differs(self):
        return bool(compare(self.known.saved, self.now))

    def theirs(self):
        return read_org(self.disk).organisation

    def read(self):
        self.now = self.theirs()
        self.known = Known(self.now, self.disk)
        self.steps, self.at, self.conflicts, self.offered = [], 0, (), None

    def push(self, step):
        self.steps[self.at :] = [step]
        self.at += 1
        self.now, self.conflicts = step.after, step.conflicts[1] if step.joins else self.conflicts

    def wrote(self):
        """Note what a save left in the file: what is in memory, and everybody's comments."""
        data = self.path.read_bytes()
        assert not compare(read_org(data).organisation, self.now)
        assert b"# who does what" in data
        if data != self.known.data or self.disk != data:
            self.offered = None
        if data != self.known.data:  # a save of nothing leaves a merge before it undoable
            self.known = Known(self.now, data)
        self.disk = data

    # --- the person --------------------------------------------------------------------------

    @rule(edit=edits())
    def edit(self, edit):
        name, first, second, title = edit
        step = partial(STEPS[name], a=first, b=second, t=title)
        after = self.now
        with suppress(EditRefused):
            after = step(self.now)
        assert self.desk.document.edit(name, step) == (after is not self.now)
        if after is not self.now:
            self.push(Step(self.now, after))

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        self.desk.document.undo_stack.undo()
        self.at -= 1
        self.become(self.steps[self.at], 0)

    @precondition(lambda self: self.at < len(self.steps))
    @rule()
    def redo(self):
        self.desk.document.undo_stack.redo()
        self.become(self.steps[self.at], 1)
        self.at += 1

    def become(self, step, side):
        self.now = (step.before, step.after)[side]
        if step.joins:
            self.conflicts = step.conflicts[side]
        # After a save the file holds what was saved, whatever is undone.
        if step.known is not None and self.known is step.known[1 - side]:
            self.known, self.offered = step.known[side], None

    @precondition(lambda self: self.disk is not None)
    @rule(mine=edits(), theirs=edits())
    def edit_and_save_what_somebody_writes(self, mine, theirs):
        self.edit(mine)
        self.somebody_writes(theirs, comment=True)
        self.save()

    @precondition(lambda self: self.disk is not None)
    @rule(place=PLACES, mine=TITLES, theirs=TITLES)
    def reword_what_somebody_rewords(self, place, mine, theirs):
        self.edit(("title", place, 0, f"mine {mine}"))
        self.somebody_writes(("title", place, 0, f"theirs {theirs}"), comment=False)
        self.save()
        if self.offered is not None:
            self.choose_in_the_bar(MERGE)

    @precondition(lambda self: self.disk is not None)
    @rule()
    def save(self):
        """It goes through unless there is something to decide about; then nothing is written."""
        done = filing.save(self.desk)
        if self.conflicts:
            assert not done
            return
        if self.disk != self.known.data:
            theirs, known = self.theirs(), Known(self.theirs(), self.disk)
            if self.differs() and compare(theirs, self.now) and compare(theirs, self.known.saved):
                assert not done
                self.offered = known
                return
            if not self.differs() and compare(theirs, self.now) and self.at < len(self.steps):
                assert not done  # what can be redone is not lost unasked
                self.offered = known
                return
            if not self.differs() and compare(theirs, self.now):
                # Nothing of ours is lost by taking it.
                self.push(Step(self.now, theirs, True, ((), ()), (self.known, known)))
            self.known, self.offered = known, None
        if done:
            self.wrote()

    @precondition(lambda self: self.disk is None)
    @rule(again=st.booleans())
    def save_what_is_gone(self, again):
        """It is made again only when that is chosen."""
        assert not filing.save(self.desk)
        self.offered = None  # the bar says now that it is gone
        if again and filing.save_again(self.desk):
            self.wrote()

    @rule()
    def save_as(self):
        self.files += 1
        other = self.folder / f"other-{self.files}.org.yaml"
        self.person.expect(other)
        if filing.save_as(self.desk):
            self.path, self.known, self.offered = other, Known(self.now, b""), None
            self.wrote()
        else:
            assert self.conflicts
            assert not other.exists()

    @precondition(lambda self: self.offered is not None)
    @rule(what=st.sampled_from([MERGE, TAKE, COPY]))
    def choose_in_the_bar(self, what):
        notice, theirs = self.desk.window.notice_bar.notice(FILE), self.offered
        mine, base, left = self.now, self.known.saved, self.conflicts
        if what == MERGE and what not in [choice.text for choice in notice.choices]:
            what = TAKE  # nothing is unsaved, so there is nothing to merge
        next(choice for choice in notice.choices if choice.text == what).do()
        after, conflicts = theirs.saved, ()
        if what == MERGE:
            joined = merge(base, mine, theirs.saved)
            after, conflicts = joined.organisation, self.desk.document.conflicts.all
            assert all(each in conflicts for each in joined.conflicts)
        if what == COPY:
            (copy,) = self.folder.glob(f"{self.path.name.removesuffix('.org.yaml')}-20*")
            assert not compare(read_org(copy.read_bytes()).organisation, mine)
            copy.unlink()
        self.push(Step(mine, after, True, (left, conflicts), (self.known, theirs)))
        self.known, self.offered = theirs, None

    @precondition(lambda self: self.conflicts)
    @rule(choice=st.sampled_from(["mine", "theirs", "base"]))
    def decide_all(self, choice):
        joining.decide_rest(self.desk.document, choice)
        after = decide_all(self.now, self.conflicts, choice)
        last = self.steps[self.at - 1] if self.at else None
        if last is None or not last.joins or self.at < len(self.steps):
            self.push(Step(self.now, after, True, (self.conflicts, ())))
        else:  # right after a merge it belongs to that
            last.after, last.conflicts = after, (last.conflicts[0], ())
            self.now, self.conflicts = after, ()

    @precondition(lambda self: self.disk is not None)
    @rule(answer=st.sampled_from([filing.DISCARD, filing.CANCEL]))
    def open_again(self, answer):
        """What is not saved goes only when the person says so."""
        self.person.expect(answer)
        opened = filing.open_path(self.desk, self.path)
        assert bool(self.person.asked) == self.differs()
        assert opened == (not self.differs() or answer == filing.DISCARD)
        if opened:
            self.read()

    @precondition(lambda self: self.disk == self.known.data and self.differs())
    @rule()
    def save_on_a_full_disk(self):
        with no_file_may_grow():
            assert not filing.save(self.desk)
        assert list(self.folder.glob(".*")) == []

    @precondition(lambda self: self.disk is not None and not self.conflicts)
    @precondition(lambda self: self.differs() or not self.desk.recovery._stays)
    @rule()
    def crash_and_start_again(self):
        """What was not saved is offered, unless the file holds it, and comes back on top of it.

        With something left to decide the work comes back upon the base and is asked about again;
        work that came back and was undone stays. `recovery/test_offering.py` holds both.
        """
        recovery = self.desk.recovery
        assert recovery.flush()
        left = (self.now, self.known) if self.differs() else None
        die(self.desk)
        found = offers(recovery.store, recovery.process, self.path)
        assert len(found) == (left is not None and bool(compare(self.theirs(), left[0])))
        if not found:
            assert filing.open_path(self.desk, self.path)
            self.read()
            return
        assert restore(self.desk, found[0].work)
        self.read()
        mine, base = left
        if self.disk == base.data:
            self.push(Step(self.now, mine))
            return
        joined, known = merge(base.saved, mine, self.now), Known(self.now, self.disk)
        after, conflicts = joined.organisation, ((), joined.conflicts)
        self.push(Step(self.now, after, True, conflicts, (self.known, known)))
        self.known = known

    # --- somebody else -----------------------------------------------------------------------

    @precondition(lambda self: self.disk is not None)
    @rule(edit=edits(), comment=st.booleans())
    def somebody_writes(self, edit, comment):
        name, first, second, title = edit
        there = read_org(self.disk)
        with suppress(EditRefused, CannotWrite):
            after = STEPS[name](there.organisation, first, second, title)
            self.disk = write_org(there.source, there.organisation, after)
        self.disk += b"# theirs\n" if comment else b""
        self.path.write_bytes(self.disk)

    @precondition(lambda self: self.disk is not None)
    @rule()
    def somebody_removes_it(self):
        self.path.unlink()
        self.disk = None

    @rule()
    def somebody_puts_back_what_was_there(self):
        self.disk = self.known.data
        self.path.write_bytes(self.disk)

    # --- always ------------------------------------------------------------------------------

    @invariant()
    def the_file_is_what_was_written_last(self):
        assert (self.path.read_bytes() if self.path.exists() else None) == self.disk

    @invariant()
    def memory_is_what_was_edited(self):
        document = self.desk.document
        assert not compare(document.organisation, self.now)
        assert (document.undo_stack.index(), document.undo_stack.count()) == (
            self.at,
            len(self.steps),
        )

    @invariant()
    def modified_says_whether_there_is_something_to_save(self):
        assert self.desk.document.modified == self.differs()
        assert self.desk.window.isWindowModified() == self.differs()

    @invariant()
    def a_save_waits_for_what_is_to_be_decided(self):
        assert self.desk.document.conflicts.all == self.conflicts


def die(desk):
    """Let the program be gone, and another one have begun that knows nothing of it."""
    recovery = desk.recovery
    recovery.process = recovery.process._replace(started=f"run {next(RUNS)}")
    recovery._work, recovery._stays, recovery._outdated = None, False, False
    recovery._forget.clear()
    desk.document.close()


@contextmanager
def no_file_may_grow():
    """Let every write fail, as on a disk without room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_in_whatever_order_nothing_is_lost_or_overwritten_unasked(desk, tmp_path, monkeypatch):
    # A slow save would let the event loop run, also on a busy machine.
    monkeypatch.setattr("dutyflow.saving.PATIENCE", 60)
    FileStates.desk, FileStates.folder = desk, tmp_path / "shared"
    FileStates.folder.mkdir()
    FileStates.text = f"# who does what\n{org_text(ACME)}"

    run_state_machine_as_test(
        FileStates,
        settings=settings(
            max_examples=30, stateful_step_count=25, phases=[Phase.explicit, Phase.generate]
        ),
    )
