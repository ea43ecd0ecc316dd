"""The lines of the workshop that is held, in memory; each is kept in the library at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.workshop.delta import delta
from dutyflow_models.workshop.log import Entry, Log

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from dutyflow.undo_step import Doing
    from dutyflow.workshop.keeping import Keeping, Line
    from dutyflow_models.org import Organisation


class Record:
    """Follows an organisation from state to state."""

    def __init__(self, keeping: Keeping, log: Log, last: Organisation) -> None:
        """Go on with a log, whose last state is known."""
        self.keeping = keeping
        self._first = log.first
        self._entries = list(log.entries)
        self._last = last
        self._before_step: Organisation | None = None
        """The state before the last line, while that line may still be carried further."""
        self._line: Line | None = None

    @property
    def log(self) -> Log:
        """All lines until now."""
        return Log(tuple(self._entries), self._first)

    @property
    def last(self) -> Organisation:
        """The state after the last line."""
        return self._last

    def note(
        self, now: Callable[[], datetime], kind: str, text: str, about: tuple[str, ...]
    ) -> None:
        """Add a line that changes nothing."""
        self._before_step = None
        self._add(Entry(now(), kind, text, about))

    def follow(self, now: Callable[[], datetime], org: Organisation, doing: Doing) -> bool:
        """Add a line for what became of the organisation; False when nothing did."""
        if doing.goes_on and self._before_step is not None:
            self._carry_further(now, org, doing)
            return True
        step = delta(self._last, org)
        if not step:
            return False
        self._before_step = self._last if doing.kind == "edit" else None
        self._last = org
        about = tuple(change.key for change in step.of("duties"))
        self._add(Entry(now(), doing.kind, doing.said, about, step))
        return True

    def _add(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._line = self.keeping.add(entry)

    def _carry_further(self, now: Callable[[], datetime], org: Organisation, doing: Doing) -> None:
        """Let the last line lead to where its step leads by now, or forget it."""
        assert self._before_step is not None
        assert self._line is not None  # there is a line to carry further
        step = delta(self._before_step, org)
        self._last = org
        self._entries.pop()
        if step:
            about = tuple(change.key for change in step.of("duties"))
            self._entries.append(Entry(now(), doing.kind, doing.said, about, step))
            self.keeping.change(self._line, self._entries[-1])
        else:
            self._before_step = None
            self.keeping.change(self._line, None)
