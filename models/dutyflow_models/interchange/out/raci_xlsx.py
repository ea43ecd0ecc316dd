"""RACI as an Excel workbook: a sheet for each scenario, texts that are never formulas."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from dutyflow_models.interchange.clean import clean
from dutyflow_models.interchange.out.raci_table import KEY, RaciTable, raci_table
from dutyflow_models.scenario import effective, facts_of, is_base
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import Alignment, Font
    from openpyxl.worksheet.worksheet import Worksheet

    from dutyflow_models.org import Organisation, Scenario

LONGEST_CELL = 32_767
"""Letters that Excel takes in a cell; of a file with more it says that it is damaged."""
LONGEST_NAME = 31
"""Letters that Excel takes in the name of a sheet."""
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_ESCAPED_LETTER = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads `_x0041_` in a text as the letter A."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_CHANGED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_DUTY_WIDTH, _STAGE_WIDTH, _ID_WIDTH = 60, 18, 24
_NARROWEST, _WIDEST = 6, 24


def raci_xlsx(organisation: Organisation, scenario: Scenario | None) -> bytes:
    """Write the base and each scenario; the sheet of the one given is open. Always the same bytes.

    A scenario that is the base by another name takes its place.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.creator = "Dutyflow"
    book.properties.created = _EPOCH.replace(tzinfo=None)
    names: set[str] = set()
    for number, (title, each) in enumerate(_shown(organisation, scenario)):
        sheet = _sheet(book, sheet_name(title, names))
        if each == scenario:
            book.active = number
        _fill(sheet, raci_table(effective(organisation, each), ids=True))
    _write_key(book, sheet_name("Key", names))
    return _packed(book)


def sheet_name(title: str, taken: set[str]) -> str:
    """Make a name that Excel takes, that no other sheet of the book has, and remember it."""
    bare = " ".join(_NOT_IN_NAMES.sub(" ", plain(title)).split()).strip("' ")
    if not bare or bare.casefold() == "history":  # Excel keeps that name for itself
        bare = f"Sheet {bare}".strip()
    name, number = _short(bare, LONGEST_NAME), 1
    while name.casefold() in taken:
        number += 1
        ending = f" ({number})"
        name = _short(bare, LONGEST_NAME - len(ending)) + ending
    taken.add(name.casefold())
    return name


def _short(name: str, letters: int) -> str:
    """Cut a name to so many UTF-16 units, which is what Excel counts."""
    kept = name.encode("utf-16-le")[: 2 * letters].decode("utf-16-le", "ignore")
    return kept.strip("' ")


def _shown(
    organisation: Organisation, scenario: Scenario | None
) -> Iterator[tuple[str, Scenario | None]]:
    """Tell which sheets there are, with their titles."""
    scenarios = organisation.scenarios
    named = any(
        not each.merge and is_base(organisation, facts_of(organisation, each)) for each in scenarios
    )
    if scenario is None or not named:
        yield "Base" if scenarios or scenario else "RACI", None
    for each in scenarios:
        yield each.title, each
    if scenario is not None and scenario not in scenarios:
        yield scenario.title, scenario


def _sheet(book: Workbook, name: str) -> Worksheet:
    """Add a sheet that is written row by row, which keeps none of them."""
    return cast("Worksheet", book.create_sheet(name))


def _fill(sheet: Worksheet, table: RaciTable) -> None:
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    first, end = table.first_team, table.first_team + table.teams
    for place, width in enumerate(_widths(table)):
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
    sheet.freeze_panes = "B2"
    _head(sheet, table.head)
    letters = _Texts(sheet, Alignment(horizontal="center", vertical="top"))
    words = _Texts(sheet, Alignment(wrap_text=True, vertical="top"))
    for row in table.rows:
        about, cells, after = row[:first], row[first:end], row[end:]
        sheet.append([*words.row(about), *letters.row(cells), *words.row(after)])


def _widths(table: RaciTable) -> Iterable[float]:
    first, end = table.first_team, table.first_team + table.teams
    for place, title in enumerate(table.head):
        if first <= place < end:
            longest = max(map(len, title.split()), default=0)
            yield min(_WIDEST, max(_NARROWEST, longest + 2))
        else:
            yield _ID_WIDTH if place >= end else _STAGE_WIDTH if place else _DUTY_WIDTH


def _head(sheet: Worksheet, titles: Iterable[str]) -> None:
    from openpyxl.styles import Alignment, Font

    texts = _Texts(sheet, Alignment(wrap_text=True, vertical="bottom"), Font(bold=True))
    sheet.append([texts.cell(title) for title in titles])


def _write_key(book: Workbook, name: str) -> None:
    sheet = _sheet(book, name)
    sheet.column_dimensions["B"].width = _DUTY_WIDTH
    texts = _Texts(sheet)
    for letter, meaning in KEY:
        sheet.append([texts.cell(letter), texts.cell(meaning)])


class _Texts:
    """Makes cells that hold a text, whatever it looks like, and all look the same."""

    def __init__(
        self, sheet: Worksheet, alignment: Alignment | None = None, font: Font | None = None
    ) -> None:
        from openpyxl.cell import WriteOnlyCell

        self._sheet = sheet
        self._model = WriteOnlyCell(sheet, "")
        if alignment is not None:
            self._model.alignment = alignment
        if font is not None:
            self._model.font = font

    def cell(self, text: str) -> Cell:
        from openpyxl.cell import WriteOnlyCell

        cell = WriteOnlyCell(self._sheet, cell_text(text))
        cell.data_type = "s"
        # Shared: giving each cell a look of its own takes as long as writing it.
        cell._style = self._model._style  # type: ignore[attr-defined]
        return cell

    def row(self, texts: Iterable[str]) -> list[Cell | None]:
        """Return cells of texts; there is none for an empty one."""
        return [self.cell(text) if text else None for text in texts]


def cell_text(text: str) -> str:
    """Return a text as a cell may hold it; it is shown as it was."""
    written = _ESCAPED_LETTER.sub("_x005F_", clean(text))
    if len(written) <= LONGEST_CELL:
        return written
    return written[: LONGEST_CELL - 1] + "…"


def _packed(book: Workbook) -> bytes:
    """Save the workbook without any time in it: neither in the zip nor in its properties."""
    from openpyxl.writer.excel import ExcelWriter

    loose = io.BytesIO()
    with zipfile.ZipFile(loose, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        ExcelWriter(book, archive).save()
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(loose) as written,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for part in written.infolist():
            data = written.read(part)
            if part.filename == "docProps/core.xml":
                data = _CHANGED.sub(rb"\g<1>1980-01-01T00:00:00Z", data)
            entry = zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return packed.getvalue()
