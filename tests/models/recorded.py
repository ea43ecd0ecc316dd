"""A workshop as its log would hold it, written down line by line for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dutyflow_models.workshop.delta import delta
from dutyflow_models.workshop.log import Entry, Log

BEGIN = datetime(2026, 11, 28, 8, 0, tzinfo=UTC)


class Recorded:
    """Edits, undoes and notes; each line comes so many minutes after the one before it."""

    def __init__(self, first):
        self.first = self.now = first
        self.at = BEGIN
        self.entries = [Entry(BEGIN, "start", "")]
        self._before = []

    def line(self, kind, text="", about=(), minutes=1, change=None):
        self.at += timedelta(minutes=minutes)
        self.entries.append(Entry(self.at, kind, text, tuple(about), change))
        return self

    def edit(self, edit, text="Edit", minutes=1):
        return self._become(edit(self.now), "edit", text, minutes)

    def undo(self, minutes=1):
        return self._become(self._before.pop(), "undo", "Edit", minutes, keep=False)

    def shown(self, *duty_ids, minutes=1):
        return self.line("shown", "", duty_ids, minutes)

    def phase(self, title, minutes=1):
        return self.line("phase", title, (), minutes)

    @property
    def log(self):
        return Log(tuple(self.entries), self.first)

    def _become(self, after, kind, text, minutes, keep=True):
        if keep:
            self._before.append(self.now)
        self.line(kind, text, (), minutes, delta(self.now, after))
        self.now = after
        return self
