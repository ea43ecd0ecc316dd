"""The sheets of an Excel workbook. Nothing is worked out: of a formula the value kept counts."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from datetime import date, datetime, time
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, cast
from warnings import catch_warnings, simplefilter

from dutyflow_models.interchange.into.raci.grid import MAX_COLUMNS, MAX_ROWS, grid_of, too_many_rows
from dutyflow_models.interchange.into.raci.letters import roles_in
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.language import number, say
from dutyflow_models.wording import counted, listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet

    from dutyflow_models.files.problems import CannotRead
    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.source import SourceFile

MAX_UNPACKED = 60_000_000
"""Bytes of all parts of a workbook together, unpacked."""
MAX_PARTS = 2_000
MAX_SHEETS = 200
LAST_ROW = 100_000
"""Of a sheet; below it nothing is looked at."""
_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins `.xls` files, and workbooks with a password."""
_DTD = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
_MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^<>]*?ref=[\"']"
    rb"([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})[\"']"
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_ROW = re.compile(rb"<row\b(?:[^<>]*?\sr=[\"'](\d{1,7})[\"'])?")
_NEXT_ROW = b"<row"
_FILLED = re.compile(rb"<v>[^<]|<t\b[^<>]*>[^<]")
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)", re.IGNORECASE)
_MOST_MERGED = 20_000
_MOST_SPREAD = 1_000_000
"""Cells of a sheet that get the text of merged ones."""
_PICTURES = "xl/media/"
_TROUBLE = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError),
    *(RuntimeError, SyntaxError, TypeError, ValueError, struct.error, zipfile.BadZipFile),
    *(zipfile.LargeZipFile, zlib.error),
)
"""What unzipping, XML and openpyxl raise on a file that is not what they take it for."""


class Merged(NamedTuple):
    """Cells that are one; rows and columns count from 0, the last ones are in it."""

    top: int
    left: int
    bottom: int
    right: int


def is_workbook(file: SourceFile) -> bool:
    """Say by its first bytes whether a file is a workbook, or one that is old or damaged."""
    if file.data.startswith(_ZIP):
        return b"xl/" in file.data or file.name.lower().endswith((".xlsx", ".xlsm"))
    return file.data.startswith(_OLD)


def xlsx_grids(file: SourceFile, *, most: int | None = None) -> tuple[list[Grid], list[str]]:
    """Return the sheets that can be seen, and how they were read; `most` limits their rows."""
    if file.data.startswith(_OLD):
        advice = say("Save it as .xlsx without a password.")
        raise unreadable(
            file.name, say("This is an old workbook, or one with a password."), 0, advice
        )
    checked_parts(file)
    book = _book(file)
    notes: list[str] = []
    try:
        return list(_grids(file, book, notes, most)), notes
    finally:
        book.close()


def checked_parts(file: SourceFile) -> None:
    """Refuse a zip that is damaged, unpacks to too much, or holds XML with a document type."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            parts = archive.infolist()
            size = sum(part.file_size for part in parts)
            if len(parts) > MAX_PARTS or size > MAX_UNPACKED:
                sentence = say(
                    "It unpacks to {size} bytes in {parts}.",
                    size=number(size),
                    parts=counted(len(parts), "part"),
                )
                advice = say(
                    "A workbook may have {bytes} bytes in {parts} parts.",
                    bytes=number(MAX_UNPACKED),
                    parts=number(MAX_PARTS),
                )
                raise unreadable(file.name, sentence, 0, advice)
            for part in parts:
                data = archive.read(part).replace(b"\0", b"")  # UTF-16, as its letters say
                if not part.filename.startswith(_PICTURES) and _DTD.search(data):
                    sentence = say("Its part {part} declares entities.", part=plain(part.filename))
                    raise unreadable(file.name, sentence, 0, say("No workbook needs them."))
    except _TROUBLE as error:
        raise _damaged(file) from error


def _book(file: SourceFile) -> Workbook:
    from openpyxl import load_workbook

    try:
        with catch_warnings():
            simplefilter("ignore")  # of what openpyxl would lose if it were saved
            return load_workbook(io.BytesIO(file.data), read_only=True, data_only=True)
    except _TROUBLE as error:
        raise _damaged(file) from error


def _grids(file: SourceFile, book: Workbook, notes: list[str], most: int | None) -> Iterator[Grid]:
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    hidden = [sheet.title for sheet in book.worksheets if sheet.sheet_state != "visible"]
    if len(sheets) > MAX_SHEETS:
        raise unreadable(file.name, say("It has more than {most} sheets.", most=MAX_SHEETS))
    if hidden:
        names = listed([quoted(each) for each in hidden[:5]])
        notes.append(
            say(
                "{file}: what is hidden was left out: {sheets}.",
                file=plain(file.name),
                sheets=names,
            )
        )
    for sheet in _each_part_once(file, sheets, notes):
        raw = _raw(file, sheet)
        merged = _merged(raw)
        place = _place(file, sheet)
        _refuse_too_many(place, raw)
        rows = list(islice(_rows(file, sheet), most))
        formulas = len(_FORMULA.findall(raw))
        if formulas:
            said = counted(formulas, "formula")
            notes.append(
                say(
                    "{place}: of {formulas} the value counts that the file keeps.",
                    place=place,
                    formulas=said,
                )
            )
        if len(rows) == LAST_ROW:
            notes.append(
                say(
                    "{place}: nothing below row {row} was looked at.",
                    place=place,
                    row=number(LAST_ROW),
                )
            )
        if merged:
            notes.append(say("{place}: merged cells count for each of their rows.", place=place))
            if not _spread(rows, merged):
                raise unreadable(
                    place, say("Its merged cells are too many."), 0, say("Take a part of it.")
                )
        name = sheet.title if len(book.worksheets) > 1 else ""
        yield grid_of(file.name, name, rows)


def _each_part_once(
    file: SourceFile, sheets: Sequence[Worksheet], notes: list[str]
) -> Iterator[Worksheet]:
    """Leave out sheets that are the same part of the workbook as one before them."""
    seen: set[str] = set()
    for sheet in sheets:
        if _part(sheet) not in seen:
            seen.add(_part(sheet))
            yield sheet
    if len(seen) < len(sheets):
        said = counted(len(sheets) - len(seen), "sheet")
        notes.append(
            say(
                "{file}: left out, as they repeat what others hold: {sheets}.",
                file=plain(file.name),
                sheets=said,
            )
        )


def _refuse_too_many(place: str, raw: bytes) -> None:
    """Refuse a sheet with more rows than a table may have, before they are all read."""
    filled = (row for row in _ROW.finditer(raw) if _FILLED.search(raw, row.end(), _end(raw, row)))
    first = next(islice(filled, MAX_ROWS, None), None)
    if first is not None:
        raise too_many_rows(place, int(first[1] or 0))


def _end(raw: bytes, row: re.Match[bytes]) -> int:
    """Return where the cells of a row end."""
    found = raw.find(_NEXT_ROW, row.end())
    return found if found >= 0 else len(raw)


def _rows(file: SourceFile, sheet: Worksheet) -> Iterator[tuple[int, list[str]]]:
    cast("ReadOnlyWorksheet", sheet).reset_dimensions()  # they may lie
    try:
        with catch_warnings():
            simplefilter("ignore")
            rows = sheet.iter_rows(max_row=LAST_ROW, max_col=MAX_COLUMNS + 1, values_only=True)
            before: tuple[object, ...] | None = None
            filled = 0
            for number, row in enumerate(rows, 1):
                # Missing rows are one and the same tuple; there may be very many.
                is_empty = row is before or all(value is None for value in row)
                before = row if is_empty else None
                texts = [] if is_empty else [_text(value) for value in row]
                filled += any(map(str.strip, texts))
                if filled > MAX_ROWS:
                    raise too_many_rows(_place(file, sheet), number)
                yield number, texts
    except _TROUBLE as error:
        raise _damaged(file, sheet.title) from error


def _part(sheet: Worksheet) -> str:
    """Return the name of the part that a sheet is kept in; sheets read on the fly have it."""
    return str(sheet._worksheet_path)  # type: ignore[attr-defined]


def _place(file: SourceFile, sheet: Worksheet) -> str:
    return say("{file}, sheet {sheet}", file=plain(file.name), sheet=quoted(sheet.title))


def _raw(file: SourceFile, sheet: Worksheet) -> bytes:
    """Return the XML of a sheet, for what openpyxl does not tell while it reads on."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            return archive.read(_part(sheet))
    except KeyError as error:
        raise _damaged(file, sheet.title) from error


def _merged(raw: bytes) -> list[Merged]:
    from openpyxl.utils import column_index_from_string

    found = []
    for each in _MERGED.findall(raw)[:_MOST_MERGED]:
        left, right = (column_index_from_string(name.decode()) - 1 for name in (each[0], each[2]))
        found.append(Merged(int(each[1]) - 1, left, int(each[3]) - 1, right))
    return found


def _spread(rows: Sequence[tuple[int, list[str]]], merged: Iterable[Merged]) -> bool:
    """Give every row of merged cells their text; letters count for each column too.

    False where that would be more cells than any table has.
    """
    count = 0
    for area in merged:
        if area.top >= len(rows) or area.left >= len(rows[area.top][1]):
            continue
        text = rows[area.top][1][area.left]
        if not text:
            continue
        right = area.right if roles_in(text) else area.left
        end = min(right, MAX_COLUMNS)
        spread = rows[area.top : area.bottom + 1]
        count += len(spread) * max(1, end + 1 - area.left)
        if count > _MOST_SPREAD:
            return False
        for _, cells in spread:
            cells.extend([""] * (end + 1 - len(cells)))
            cells[area.left : end + 1] = [text] * (end + 1 - area.left)
    return True


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub("_", value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _damaged(file: SourceFile, sheet: str = "") -> CannotRead:
    place = say("{file}, sheet {sheet}", file=plain(file.name), sheet=quoted(sheet))
    place = place if sheet else file.name
    return unreadable(place, say("This is no Excel workbook, or it is damaged."))
