"""Edits, undo, saving and other people's writing in any order, against a plain model of both sides.

The model holds what must be on disk, what must be in memory, and what was last known of the file.
"""

from __future__ import annotations

import resource
from contextlib import contextmanager, suppress
from functools import partial

import pytest
from edit_steps import STEPS, edits
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from dutyflow import filing
from dutyflow_models.changes import compare
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org

CLASH = (filing.SAVE_AS, filing.RELOAD, filing.REPLACE, filing.CANCEL)
GONE = (filing.SAVE_AS, filing.SAVE_AGAIN, filing.CANCEL)


class Answers:
    """The person: gives the answers in turn, and notes what was asked."""

    def __init__(self):
        self.waiting, self.asked = [], []

    def expect(self, *answers):
        self.waiting, self.asked = [str(answer) for answer in answers], []

    def __call__(self, question, _choices):
        self.asked.append(question)
        return self.waiting.pop(0)


class FileStates(RuleBasedStateMachine):
    """One open file, and somebody else who writes it too."""

    desk = folder = text = None
    copies = 0

    @initialize()
    def open_it(self):
        self.person = Answers()
        self.desk.tell._answering = self.person
        for file in self.folder.iterdir():
            file.unlink()
        self.path = self.folder / "acme.org.yaml"
        self.path.write_text(self.text, encoding="utf-8")
        self.disk = self.path.read_bytes()
        if self.desk.document.modified:
            self.person.expect(filing.DISCARD)
        assert filing.open_path(self.desk, self.path)
        self._loaded()

    # --- the model ---------------------------------------------------------------------------

    @property
    def now(self):
        return self.history[self.at]

    @property
    def differs(self):
        return bool(compare(self.saved, self.now))

    def _loaded(self):
        self.known = self.disk
        self.saved = self.desk.document.organisation
        assert not compare(self.saved, read_org(self.disk).organisation)
        self.history, self.at = [self.saved], 0

    def _written(self):
        self.disk = self.path.read_bytes()
        assert not compare(read_org(self.disk).organisation, self.now)
        self.saved, self.known = self.now, self.disk

    # --- the person --------------------------------------------------------------------------

    @rule(edit=edits())
    def edit(self, edit):
        name, first, second, title = edit
        step = partial(STEPS[name], a=first, b=second, t=title)
        after = self.now
        with suppress(EditRefused):
            after = step(self.now)
        made = self.desk.document.edit(name, step)
        assert made == (after is not self.now)
        if made:
            self.history[self.at + 1 :] = [after]
            self.at += 1

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        self.desk.document.undo_stack.undo()
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.history))
    @rule()
    def redo(self):
        self.desk.document.undo_stack.redo()
        self.at += 1

    @precondition(lambda self: self.disk == self.known)
    @rule()
    def save(self):
        self.person.expect()
        same = not self.differs
        if filing.save(self.desk):
            assert not same or self.path.read_bytes() == self.disk
            self._written()
        else:  # the text cannot take the edit; that is said, and nothing was written
            assert self.desk.window.toasts.shown

    @precondition(lambda self: self.disk not in (self.known, None))
    @rule(answer=st.sampled_from(CLASH))
    def save_over_theirs(self, answer):
        self._save_and_answer(answer)

    @precondition(lambda self: self.disk is None and self.known is not None)
    @rule(answer=st.sampled_from(GONE))
    def save_what_is_gone(self, answer):
        self._save_and_answer(answer)

    def _save_and_answer(self, answer):
        """Without an answer nothing is written; what is chosen happens to both sides."""
        self.copies += 1
        other = self.folder / f"copy-{self.copies}.org.yaml"
        self.person.expect(answer, other)
        done = filing.save(self.desk)
        if not self.person.asked:
            assert not done  # the text cannot take the edit
        elif answer == filing.RELOAD:
            self._loaded()
        elif done:
            self.path = self.desk.document.path
            assert self.path == (other if answer == filing.SAVE_AS else self.path)
            self._written()

    @precondition(lambda self: self.disk is not None)
    @rule(answer=st.sampled_from([filing.DISCARD, filing.CANCEL]))
    def open_again(self, answer):
        """What is not saved goes only when the person says so."""
        self.person.expect(answer)
        opened = filing.open_path(self.desk, self.path)
        assert bool(self.person.asked) == self.differs
        assert opened == (not self.differs or answer == filing.DISCARD)
        if opened:
            self._loaded()

    @precondition(lambda self: self.differs and self.disk == self.known)
    @rule()
    def save_on_a_full_disk(self):
        self.person.expect()
        with no_file_may_grow():
            assert not filing.save(self.desk)
        assert list(self.folder.glob(".*")) == []

    # --- somebody else -----------------------------------------------------------------------

    @precondition(lambda self: self.disk is not None)
    @rule(edit=edits(), comment=st.booleans())
    def somebody_writes(self, edit, comment):
        name, first, second, title = edit
        there = read_org(self.disk)
        data = self.disk + b"# theirs\n" if comment else self.disk
        with suppress(EditRefused, CannotWrite):
            after = STEPS[name](there.organisation, first, second, title)
            data = write_org(there.source, there.organisation, after)
        self.path.write_bytes(data)
        self.disk = data

    @precondition(lambda self: self.disk is not None)
    @rule()
    def somebody_removes_it(self):
        self.path.unlink()
        self.disk = None

    @rule()
    def somebody_puts_back_what_was_there(self):
        self.path.write_bytes(self.known)
        self.disk = self.known

    # --- always ------------------------------------------------------------------------------

    @invariant()
    def the_file_is_what_was_written_last(self):
        assert (self.path.read_bytes() if self.path.exists() else None) == self.disk

    @invariant()
    def memory_is_what_was_edited(self):
        document = self.desk.document
        assert not compare(document.organisation, self.now)
        assert document.undo_stack.index() == self.at
        assert document.undo_stack.count() == len(self.history) - 1

    @invariant()
    def modified_says_whether_there_is_something_to_save(self):
        assert self.desk.document.modified == self.differs
        assert self.desk.window.isWindowModified() == self.differs


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
def test_in_whatever_order_nothing_is_lost_or_overwritten_unasked(desk, tmp_path, org_file):
    FileStates.desk, FileStates.folder = desk, tmp_path / "shared"
    FileStates.folder.mkdir()
    FileStates.text = org_file.read_text(encoding="utf-8")

    run_state_machine_as_test(
        FileStates, settings=settings(max_examples=40, stateful_step_count=25)
    )
