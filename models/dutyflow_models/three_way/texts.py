"""Merges three texts of one org file into one: joined where it can be, between marks where not."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.conflict_markers import apart, put_together
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.files.write import write_org
from dutyflow_models.three_way.comments import Sides, with_comments_of_mine
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
    sides = Sides(base, mine, theirs)
    decided = decide_all(joined.organisation, conflicts, "theirs")
    try:
        there = with_comments_of_mine(sides, _written(theirs, decided))
    except CannotWrite:
        there = with_comments_of_mine(Sides(base, theirs, mine), _written(mine, decided))
    if not conflicts:
        return MergedText(there.source.data, ())
    here = with_comments_of_mine(sides, _written(there, joined.organisation))
    before = _written(there, decide_all(joined.organisation, conflicts, "base"))
    return MergedText(_between_marks(before, here, there, labels), conflicts)


def _between_marks(
    base: Reading, mine: Reading, theirs: Reading, labels: tuple[str, str, str]
) -> bytes:
    """Return one text with marks where three differ; it comes apart into the same three."""
    texts = base.source.text, mine.source.text, theirs.source.text
    whole = put_together(*texts, labels=labels)
    found = apart(whole)
    ends = "\r\n"  # marks may have given the last line one
    if found is None or (found.mine.rstrip(ends), found.theirs.rstrip(ends)) != (
        texts[1].rstrip(ends),
        texts[2].rstrip(ends),
    ):
        raise CannotWrite("The conflicts cannot be marked in the file’s text.")
    return codecs.BOM_UTF8 * theirs.source.bom + whole.encode()


def _written(reading: Reading, organisation: Organisation) -> Reading:
    """Return a text with an organisation written into it."""
    data = write_org(reading.source, reading.organisation, organisation)
    if data is reading.source.data:
        return reading
    try:
        return read_org(data, name=reading.organisation.org.name)
    except CannotRead as trouble:
        raise CannotWrite(str(trouble)) from trouble
