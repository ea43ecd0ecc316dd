"""What holds for every input of the reader and the writer: the fuzzer and the tests ask it."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Literal
from zlib import crc32

from edits import some_edit

from dutyflow_models.files.file_values import file_map, same
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.org import Organisation

Outcome = Literal["refused", "with errors", "newer", "not writable", "written"]
NAME = "fuzz.org.yaml"


class Broken(AssertionError):
    """A promise does not hold for an input."""


def keep(data: bytes) -> Outcome:
    """Read any bytes; change what reads well, write it and read it again.

    Reading ends with an organisation or with CannotRead, whatever the bytes are. Anything else that
    is raised, and what does not read as it was edited, is a find.
    """
    try:
        reading = read_org(data, name=NAME)
    except CannotRead as refused:
        _need(all(each.sentence for each in refused.problems), "a refusal has no sentence")
        return "refused"
    before = reading.organisation
    _need(all(each.sentence for each in reading.problems), "a problem has no sentence")
    _need(write_org(reading.source, before, before) == data, "nothing edited, but other bytes")
    if reading.read_only:
        return "newer"
    return _edited(reading, data)


def _edited(reading: Reading, data: bytes) -> Outcome:
    chance = Random(crc32(data))
    before = reading.organisation
    after = some_edit(before, chance, reading.source.text)
    try:
        written = write_org(reading.source, before, after)
    except CannotWrite:
        return "not writable"
    again = read_org(written, name=NAME)
    if any(each.severity == "error" for each in reading.problems):
        return "with errors"  # an entry nobody could read may have become readable by the edit
    _need(alike(again.organisation, after), "what is written does not read as it was edited")
    return "written"


def edited_text(data: bytes, chance: Random) -> bytes:
    """Return a file after an edit, so that the fuzzer has many that read well; else the same."""
    try:
        reading = read_org(data, name=NAME)
        before = reading.organisation
        after = some_edit(before, chance, reading.source.text)
        return write_org(reading.source, before, after)
    except (CannotRead, CannotWrite):
        return data


def alike(one: Organisation, other: Organisation) -> bool:
    """Compare what two organisations say, strictly: `true` is not 1."""
    return same(file_map(one), file_map(other))


def _need(holds: bool, promise: str) -> None:
    if not holds:
        raise Broken(promise)
