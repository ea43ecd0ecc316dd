"""Reading CSV of others: its encoding and its separator are recognised, and said."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from dutyflow_models.files.csv_text import no_formula
from dutyflow_models.interchange.source import recognised_text, unreadable
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.source import SourceFile

SEPARATORS = {
    ",": mark("commas"),
    ";": mark("semicolons"),
    "\t": mark("tabs"),
    "|": mark("vertical bars"),
}
"""What may stand between fields, and how it is said; where all fit alike, the first."""
TABLES = (".csv", ".tsv")
"""How the names of such files end."""
_LOOKED_AT = 40
"""Rows that tell the separator."""
_SNIFFED = 200_000
"""Characters that tell the separator."""


@dataclass(frozen=True, slots=True)
class CsvText:
    """The text of a CSV file, and how it is to be read."""

    file: str
    text: str
    separator: str
    notes: tuple[str, ...]

    def rows(self, *, strict: bool = True) -> Iterator[tuple[int, list[str]]]:
        """Yield every row with the line where it begins; not strict, a text may be cut anywhere.

        Raises:
            CannotRead: a quote does not end, or a field is longer than 131,072 letters.

        """
        lines = self.text.splitlines(keepends=True)
        first = 1 if _separator_said(self.text) else 0
        reader = csv.reader(lines[first:], delimiter=self.separator, strict=strict)
        begins = first + 1
        try:
            for row in reader:
                yield begins, [_as_meant(cell) for cell in row]
                begins = first + reader.line_num + 1
        except csv.Error as error:
            if "limit" in str(error):
                sentence = say(
                    "A field has more than {most} letters.", most=number(csv.field_size_limit())
                )
                advice = say("Does a quote not end?")
            else:
                sentence = say("The quotes of a field cannot be read.")
                advice = say("A quote inside quotes is written twice.")
            raise unreadable(self.file, sentence, begins, advice) from error


def read_csv(file: SourceFile) -> CsvText:
    """Recognise the encoding and the separator of a file."""
    recognised = recognised_text(file)
    separator = _separator_said(recognised.text) or _separator(recognised.text)
    notes = []
    if recognised.encoding != "UTF-8" or separator != ",":
        notes.append(
            say(
                "{file} is written in {encoding}, with {separators} between the fields.",
                file=plain(file.name),
                encoding=recognised.encoding,
                separators=say_marked(SEPARATORS[separator]),
            )
        )
    return CsvText(file.name, recognised.text, separator, tuple(notes))


def _as_meant(cell: str) -> str:
    """Take off the apostrophe that keeps a text from being a formula, as our own CSV has it."""
    bare = cell[1:]
    return bare if cell.startswith("'") and no_formula(bare) == cell else cell


def _separator_said(text: str) -> str:
    """Return what a first line `sep=;` says, which Excel writes and reads; else nothing."""
    first = text[:8].lower().splitlines()[:1]
    said = first[0].strip().strip('"').removeprefix("sep=") if first else ""
    return said if first and "sep=" in first[0] and said in SEPARATORS else ""


def _separator(text: str) -> str:
    """Return the separator with which most rows have the same number of fields, and many."""
    begin = text[:_SNIFFED]
    return max(SEPARATORS, key=lambda separator: _fitness(begin, separator))


def _fitness(text: str, separator: str) -> float:
    reader = csv.reader(text.splitlines(keepends=True), delimiter=separator, strict=True)
    widths: Counter[int] = Counter()
    try:
        for row in islice(reader, _LOOKED_AT):
            if any(row):
                widths[len(row)] += 1
    except csv.Error:
        if widths.total() < 2:
            return 0
    if not widths:
        return 0
    width, rows = widths.most_common(1)[0]
    return (width - 1) * rows / widths.total()
