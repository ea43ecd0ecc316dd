"""Merges three texts of one org file into one: joined where it can be, between marks where not."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.conflict_markers import apart, put_together
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.files.write import write_org
from dutyflow_models.language import say
from dutyflow_models.three_way.carrying import Texts
from dutyflow_models.three_way.decide import decide_all
from dutyflow_models.three_way.merge import merge

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.conflict import Conflict

LABELS = ("base", "mine", "theirs")


@dataclass(frozen=True, slots=True)
class MergedText:
    """The bytes of a merged file; with conflicts there are marks in it."""

    data: bytes
    conflicts: tuple[Conflict, ...]


def merge_texts(
    base: Reading, mine: Reading, theirs: Reading, labels: tuple[str, str, str] = LABELS
) -> MergedText:
    """Merge what was read from three files by patching the text of theirs.

    Where that text cannot be changed safely, mine is patched instead; CannotWrite if neither can.
    """
    joined = merge(base.organisation, mine.organisation, theirs.organisation)
    conflicts = joined.conflicts
    texts = Texts(base, mine, theirs)
    decided = decide_all(joined.organisation, conflicts, "theirs")
    try:
        there = texts.with_comments_of_mine(_written(theirs, decided))
    except CannotWrite:
        there = Texts(base, theirs, mine).with_comments_of_mine(_written(mine, decided))
    if not conflicts:
        return MergedText(there.source.data, ())
    here = _data(there, joined.organisation)
    if any(conflict.kind == "entry" for conflict in conflicts):
        # What only mine has is not in the other text, so its comments cannot be there yet.
        reading = read_org(here, name=there.organisation.org.name)
        here = texts.with_comments_of_mine(reading).source.data
    before = _data(there, decide_all(joined.organisation, conflicts, "base"))
    return MergedText(_between_marks((before, here, there.source.data), labels), conflicts)


def _between_marks(sides: tuple[bytes, bytes, bytes], labels: tuple[str, str, str]) -> bytes:
    """Return one text with marks where base, mine and theirs differ; it comes apart into them."""
    bom = codecs.BOM_UTF8 * sides[2].startswith(codecs.BOM_UTF8)
    base, mine, theirs = (side.removeprefix(bom).decode() for side in sides)
    whole = put_together(base, mine, theirs, labels)
    found = apart(whole)
    ends = "\r\n"  # marks may have given the last line one
    if found is None or (found.mine.rstrip(ends), found.theirs.rstrip(ends)) != (
        mine.rstrip(ends),
        theirs.rstrip(ends),
    ):
        raise CannotWrite(say("The conflicts cannot be marked in the file’s text."))
    return bom + whole.encode()


def _data(reading: Reading, organisation: Organisation) -> bytes:
    return write_org(reading.source, reading.organisation, organisation)


def _written(reading: Reading, organisation: Organisation) -> Reading:
    """Return a text with an organisation written into it."""
    data = _data(reading, organisation)
    if data is reading.source.data:
        return reading
    try:
        return read_org(data, name=reading.organisation.org.name)
    except CannotRead as trouble:
        raise CannotWrite(str(trouble)) from trouble
