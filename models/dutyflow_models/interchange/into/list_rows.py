"""Lists of mappings in YAML, JSON or CSV: rows with named fields, each with its line."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.files.plain_values import NULLS
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping as YamlMapping
from dutyflow_models.files.yaml_tree import Scalar, Sequence, followed
from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.csv_rows import TABLES, read_csv
from dutyflow_models.interchange.into.dutyflow import as_yaml
from dutyflow_models.interchange.into.sniffing import DATA
from dutyflow_models.interchange.source import text_of, unreadable
from dutyflow_models.language import number, say
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.yaml_tree import Node
    from dutyflow_models.interchange.source import Source, SourceFile

SUFFIXES = (*TABLES, *DATA)
MAX_ROWS = 50_000
MAX_FIELDS = 1_000
_MOST_VALUES = 1_000
"""Of one field."""
_MOST_KEYS_DEEP = 4
"""How far below the root a list is looked for."""


Values = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Row:
    """One mapping. A field has one value or, where it is a list, several; none that are words."""

    file: str
    line: int
    values: Values


@dataclass(slots=True)
class RowList:
    """One list of a file, named by the keys that lead to it: `teams.items`; the root is empty."""

    name: str
    rows: list[Row] = field(default_factory=list)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of all fields, as they come."""
        return tuple(dict.fromkeys(name for row in self.rows for name in row.values))


def lists_of(source: Source) -> tuple[list[RowList], list[str]]:
    """Return the lists of all files, the longest first, and how the files were read.

    Raises:
        CannotRead: a file is damaged or too large; in a folder it is left out instead, and said.

    """
    found: dict[str, RowList] = {}
    notes: list[str] = []
    for file in source.to_read(*SUFFIXES):
        try:
            _read(file, found, notes)
        except CannotRead as trouble:
            if source.single is not None:
                raise
            notes.append(trouble.problems[0].sentence)
    held = [each for each in found.values() if each.rows]
    return sorted(held, key=lambda each: len(each.rows), reverse=True), notes


def is_data(file: SourceFile) -> bool:
    """Say whether a file is YAML or JSON by its name or how it begins, else it is CSV."""
    start = file.data[:100].lstrip(b"\xef\xbb\xbf \t\r\n")
    return file.name.lower().endswith(DATA) or start.startswith((b"[", b"{", b"- ", b"---"))


def _read(file: SourceFile, found: dict[str, RowList], notes: list[str]) -> None:
    if is_data(file):
        _read_data(file, found)
    else:
        _read_csv(file, found, notes)


def _read_csv(file: SourceFile, found: dict[str, RowList], notes: list[str]) -> None:
    """Take the first row that is not empty as the names of the fields."""
    text = read_csv(file)
    rows = ((line, row) for line, row in text.rows() if any(cell.strip() for cell in row))
    first, names = next(rows, (0, []))
    if len(names) > MAX_FIELDS:
        raise unreadable(file.name, say("It has more than {most} fields.", most=number(MAX_FIELDS)))
    named = [on_one_line(name) or f"Field {n}" for n, name in enumerate(names, 1)]
    names = _each_once(named)
    again = [(new, old) for new, old in zip(names, named, strict=True) if new != old]
    if again:
        new, old = map(quoted, again[0])
        notes.append(
            say(
                "{file}, line {line}: several columns have one name: {new} is the second {old}.",
                file=plain(file.name),
                line=first,
                new=new,
                old=old,
            )
        )
    held = found.setdefault("", RowList("")).rows
    for line, row in rows:
        cells = zip(names, row, strict=False)
        values = {name: (cell.strip(),) for name, cell in cells if cell.strip()}
        _add(held, Row(file.name, line, values))
    notes += text.notes


def _each_once(names: list[str]) -> list[str]:
    """Number those that come again, so that each can be chosen."""
    taken = set(names)
    found: list[str] = []
    for name in names:
        number, new = 1, name
        while new in found or (number > 1 and new in taken):
            number += 1
            new = f"{name} ({number})"
        found.append(new)
    return found


def _add(rows: list[Row], row: Row) -> None:
    if len(rows) == MAX_ROWS:
        raise unreadable(
            row.file, say("It has more than {most} entries.", most=number(MAX_ROWS)), row.line
        )
    if len(row.values) > MAX_FIELDS:
        raise unreadable(
            row.file, say("It has more than {most} fields.", most=number(MAX_FIELDS)), row.line
        )
    rows.append(row)


def _read_data(file: SourceFile, found: dict[str, RowList]) -> None:
    text = as_yaml(text_of(file))
    try:
        tree = grow(text, later=False)
    except CannotRead as trouble:
        first = trouble.problems[0]
        raise unreadable(file.name, first.sentence, first.line, first.advice) from trouble
    lines = Lines(text)
    for name, sequence in _sequences(followed(tree.root) if tree.root else None):
        held = found.setdefault(name, RowList(name)).rows
        for item in sequence.items:
            entry = followed(item)
            if isinstance(entry, YamlMapping):
                _add(held, Row(file.name, lines.line(entry.start), _values(entry)))


def _sequences(node: Node | None) -> Iterator[tuple[str, Sequence]]:
    """Return the lists of a file by the keys that lead to them, not those within lists."""
    waiting: deque[tuple[tuple[str, ...], Node | None]] = deque([((), node)])
    while waiting:
        keys, found = waiting.popleft()
        if isinstance(found, Sequence):
            yield ".".join(keys), found
        elif isinstance(found, YamlMapping) and len(keys) < _MOST_KEYS_DEEP:
            waiting += [((*keys, key.text), followed(value)) for key, value in found.pairs]


def _values(entry: YamlMapping) -> Values:
    """Return what an entry's own fields hold; of mappings within it, what they are called."""
    values: dict[str, tuple[str, ...]] = {}
    for key, value in entry.pairs:
        node = followed(value)
        nodes = node.items[:_MOST_VALUES] if isinstance(node, Sequence) else [node]
        texts = tuple(text for each in nodes if each is not None and (text := _text(each)))
        values.setdefault(on_one_line(key.text), texts)
    return values


def _text(node: Node) -> str:
    found = followed(node)
    if isinstance(found, YamlMapping):
        names = (followed(value) for key in _NAMES if (value := found.get(key)) is not None)
        found = next((each for each in names if isinstance(each, Scalar)), None)
    if not isinstance(found, Scalar) or (found.style == "plain" and found.text in NULLS):
        return ""
    return found.text.strip()


_NAMES = ("name", "title", "label", "id")
"""What a mapping within an entry is called by, such as `owner: {name: Platform}`."""
