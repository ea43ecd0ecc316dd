"""What is swept of workshops: a line that is written down, which is there whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from harness import FEWER, SAVED, Told, Way
from targets import WHERE

from dutyflow.library import Library, NotKept
from dutyflow.library.database import FILE_NAME as LIBRARY
from dutyflow.processes import this_process
from dutyflow.workshop.keeping import as_kept
from dutyflow.workshop.past import first_text, read_log
from dutyflow_models.edits.duties import add_duty
from dutyflow_models.org import BLANK
from dutyflow_models.workshop.delta import delta
from dutyflow_models.workshop.log import Entry

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ONE = add_duty(BLANK, title="One")
TWO = add_duty(ONE, title="Two")


def line(text, before, after):
    """Return a line as the library keeps it."""
    return as_kept(Entry(NOON, "edit", text, (), delta(before, after)))


@dataclass
class Lines:
    """The second line of a workshop: the log is as before or has it, and the library opens."""

    ways: tuple[Way, ...] = FEWER  # the library is written as a layout is, in every way
    renames_fail: int = 0
    _made: bytes = b""
    _session: int = 0

    def prepare(self, folder: Path) -> None:
        if not self._made:
            library = Library.open(folder)
            kept = library.workshops
            self._session = kept.begin(WHERE, NOON, first_text(BLANK), this_process())
            kept.add(self._session, line("One", BLANK, ONE))
            library.close()
            self._made = (folder / LIBRARY).read_bytes()
        (folder / LIBRARY).write_bytes(self._made)

    def act(self, folder: Path) -> str:
        library = Library.open(folder)
        try:
            library.workshops.add(self._session, line("Two", ONE, TWO))
        except NotKept as trouble:
            return str(trouble)
        return library.notice

    def judge(self, folder: Path, told: Told) -> list[str]:
        if told.sentence is not None and told.sentence.startswith("crashed"):
            return [told.sentence]
        library = Library.open(folder)
        try:
            if library.notice:
                return [f"the library does not open: {library.notice}"]
            past = read_log(library.workshops, self._session)
        except NotKept as trouble:
            return [f"the workshop cannot be read: {trouble}"]
        finally:
            library.close()
        texts = [entry.text for entry in past.log.entries]
        if past.missing or (texts, past.last) not in ((["One"], ONE), (["One", "Two"], TWO)):
            return [f"the log is neither old nor new: {texts}, {past.missing} missing"]
        if told.sentence == SAVED and past.last != TWO:
            return ["nothing was said, and the line is not there"]
        return []


LINE = Lines()
