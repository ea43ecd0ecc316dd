"""Any list of mappings in YAML, JSON or CSV, where it is said which field is what."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.csv_rows import read_csv
from dutyflow_models.interchange.into.list_mapping import (
    USES,
    ListMapping,
    proposed_mapping,
    read_mapping,
)
from dutyflow_models.interchange.into.list_rows import SUFFIXES, is_data, lists_of
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import start_of
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.source import SourceFile, unreadable
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.interchange.into.list_mapping import Use
    from dutyflow_models.interchange.into.list_rows import Row, RowList
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source

_SURENESS = 0.2
"""Any other kind that knows the file is surer."""
_ENTRIES = re.compile(r"""(?:^|\n)[ \t]*-[ \t]+(?:["']?\w[^\n]{0,80}:(?=\s)|\{)|\[\s*\{\s*[\w"']""")
"""Where an entry begins in a list of YAML or JSON."""
_SNIFFED = 20_000
"""Bytes of a CSV file that are looked at."""
_MOST_NAMED = 8
_READ_AS: Mapping[Use, str] = {
    "title": mark("{field} as title"),
    "team": mark("{field} as team"),
    "id": mark("{field} as id"),
    "stage": mark("{field} as stage"),
    "description": mark("{field} as description"),
    "tags": mark("{field} as tags"),
}
"""What a field is read as."""


def recognises(source: Source) -> float:
    """Say that it may be a list, where entries or rows with fields begin; little of it is read."""
    file = source.single
    if file is None or not file.name.lower().endswith(SUFFIXES):
        return 0
    looks_so = _ENTRIES.search(start_of(file)) if is_data(file) else _is_table(file)
    return _SURENESS if looks_so else 0


def _is_table(file: SourceFile) -> bool:
    """Say whether a CSV file begins with two rows or more of two fields or more."""
    start = SourceFile(file.name, file.data[:_SNIFFED])
    try:
        rows = read_csv(start).rows(strict=False)
        wide = (row for _, row in rows if sum(bool(cell.strip()) for cell in row) > 1)
        return len(list(islice(wide, 2))) == 2
    except CannotRead:
        return False


def propose(source: Source, options: object | None = None) -> Proposal:
    """Make a duty of every entry, as the mapping says or as it is guessed."""
    making = Making(source)
    found, notes = lists_of(source)
    if not found:
        name = source.files[0].name if source.files else say("The folder")
        raise unreadable(name, say("There is no list of entries with named fields in it."))
    mapping = options if isinstance(options, ListMapping) else proposed_mapping(found[0])
    chosen = next((each for each in found if each.name == mapping.rows), None)
    file = found[0].rows[0].file
    if chosen is None:
        raise unreadable(file, say("There is no list {list} in it.", list=quoted(mapping.rows)))
    making.notes += notes
    _check(chosen, mapping)
    _say(chosen, mapping, making)
    others = [quoted(each.name) for each in found if each is not chosen][:_MOST_NAMED]
    if others:
        making.notes.append(say("Other lists in it: {lists}.", lists=listed(others)))
    _Duties(making, mapping).read(chosen.rows)
    return making.proposal(say("There is no entry with a title in it."))


def _check(chosen: RowList, mapping: ListMapping) -> None:
    """Refuse a mapping that names a title that is not there."""
    file = chosen.rows[0].file
    known = [quoted(name) for name in chosen.fields[:_MOST_NAMED]]
    if not mapping.title:
        raise unreadable(
            file,
            say("Say which field is the title."),
            advice=say("There are: {known}.", known=listed(known)),
        )
    if mapping.title not in chosen.fields:
        advice = say("There are: {fields}.", fields=listed(known))
        raise unreadable(
            file, say("There is no field {field}.", field=quoted(mapping.title)), advice=advice
        )


def _say(chosen: RowList, mapping: ListMapping, making: Making) -> None:
    used = [
        say_marked(_READ_AS[use]).format(field=quoted(name))
        for use in USES
        if (name := mapping.field(use))
    ]
    making.notes.append(say("Read {fields}.", fields=listed(used)))
    named = {mapping.field(use) for use in USES}
    rest = [quoted(name) for name in chosen.fields if name not in named]
    if rest:
        more = len(rest) - _MOST_NAMED
        words = listed(
            [*rest[:_MOST_NAMED], *([say("{n} more", n=number(more))] if more > 0 else [])]
        )
        making.notes.append(say("Not read: {fields}.", fields=words))


class _Duties:
    """Makes duties of rows."""

    def __init__(self, making: Making, mapping: ListMapping) -> None:
        self._making, self._mapping = making, mapping
        self._teams = TeamsByName(making)
        self._stages: dict[str, str] = {}
        self._ids: dict[str, int] = {}

    def read(self, rows: list[Row]) -> None:
        """Make one of each row that has a title."""
        for row in rows:
            title = title_in(self._one(row, self._mapping.title))
            if title:
                self._add(row, title)
            else:
                said = say(
                    "It has nothing in {field}; it is left out.", field=quoted(self._mapping.title)
                )
                self._making.remark(row.file, row.line, said)

    def _add(self, row: Row, title: str) -> None:
        stage = title_in(self._one(row, self._mapping.stage))
        teams = dict.fromkeys(self._teams.take(each) for each in self._all(row, self._mapping.team))
        self._making.duty(
            title,
            self._id(row),
            file=row.file,
            line=row.line,
            responsible=tuple(teams),
            stage=self._stage(stage) if stage else None,
            description=self._one(row, self._mapping.description),
            tags=tuple(self._all(row, self._mapping.tags)),
        )

    def _id(self, row: Row) -> str:
        """Return the id that is said; one that comes twice is told of, and another is made."""
        wish = plain(self._one(row, self._mapping.id))
        if wish in self._ids:
            said = say(
                "The id {id} is in line {line} already; it gets another.",
                id=quoted(wish),
                line=self._ids[wish],
            )
            self._making.remark(row.file, row.line, said)
        elif wish:
            self._ids[wish] = row.line
        return wish

    def _stage(self, title: str) -> str:
        if title not in self._stages:
            self._stages[title] = self._making.stage(title)
        return self._stages[title]

    def _one(self, row: Row, name: str) -> str:
        return next(iter(row.values.get(name, ())), "") if name else ""

    def _all(self, row: Row, name: str) -> list[str]:
        """Return several values; a single text with commas or semicolons is several too."""
        held = row.values.get(name, ()) if name else ()
        if len(held) == 1:
            held = tuple(held[0].replace(";", ",").split(","))
        return [text for each in held if (text := title_in(each))]


KIND = ImportKind(
    id="list",
    title=mark("List of entries (YAML, JSON or CSV)"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
    read_options=read_mapping,
)
