"""Team API pages written in Markdown by the template of Team Topologies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange import team_api_words as words
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.into.team_api_pages import Interaction, Named, OtherRole, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    Line = tuple[int, str]
    Below = list[tuple[int, int, str]]
    """Columns it is indented by, line and text of each entry below a question."""

_HEADING = re.compile(r"#{1,6}[ \t]+(.*)")
_BULLET = re.compile(r"([ \t]*)[*+-][ \t]+(.*)")
_CELL = re.compile(r"((?:[^|\\]|\\.|\\$)*)(?:\||$)")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>&#|~+=.)(!-])")
_DASH = re.compile(r"\s+[-–—]+\s+")
_FENCE = ("```", "~~~")
_AFTER_FIELD = re.compile(r"\s*\??\s*(?:\(y/n\))?\s*(?:details)?\s*:?\s*", re.IGNORECASE)
_FIELDS = tuple((each.partition("?")[0].casefold(), each) for each in words.FIELDS)
_TABLES = {each.casefold(): each for each in (words.NOW, words.SOON, words.ROLES)}
_FILLED = re.compile(r"\w")
_HEADS = {head[0].casefold() for head in (words.INTERACTION_HEAD, words.ROLES_HEAD)} | {"team name"}


def pages_of(text: str, file: str) -> list[Page]:
    """Read every page of a document; a page begins where a team is named."""
    reading = _Reading(file)
    for number, line in _outside_fences(text):
        reading.take(number, line)
    reading.end_field()
    return reading.pages


class _Reading:
    def __init__(self, file: str) -> None:
        self.file = file
        self.pages: list[Page] = []
        self.heading = ""
        self.table = ""
        self.field: tuple[str, int, str] | None = None
        """The question being answered, its line, and what stands behind it."""
        self.below: Below = []

    def take(self, number: int, line: str) -> None:
        """Read the next line."""
        if heading := _HEADING.fullmatch(line):
            self.end_field()
            title = _bare(heading[1].rstrip().rstrip("#"))
            self.table = _TABLES.get(title.casefold(), "")
            self.heading = "" if self.table else title
        elif bullet := _BULLET.fullmatch(line):
            columns = len(bullet[1].expandtabs(4))
            found = _field(bullet[2]) if columns < 2 else None
            if found is not None:
                self.end_field()
                self.field = (found[0], number, found[1])
            elif self.field is not None and columns:
                self.below.append((columns, number, _bare(bullet[2])))
            else:
                self.end_field()
        elif line.lstrip().startswith("|"):
            self.end_field()
            self._row(number, line)
        elif not line.strip() or not line[0].isspace():
            self.end_field()

    def end_field(self) -> None:
        """Give the page what the question was answered by."""
        if self.field is None:
            return
        name, line, value = self.field
        self.field = None
        below = list(_leaves(self.below))
        self.below = []
        if name == words.NAME:
            self._begin(line, value)
        elif self.pages:
            _answer(self.pages[-1], name, (line, value), below)

    def _begin(self, line: int, value: str) -> None:
        name = _bare(value)
        page = Page(self.file, line, name)
        if self.heading and name.startswith(self.heading):
            page.name, rest = self.heading, name.removeprefix(self.heading)
            page.focus = rest.strip(" -–—:,.")
        elif dash := _DASH.search(name):
            page.name, page.focus = name[: dash.start()], name[dash.end() :]
        if _FILLED.search(page.name):
            self.pages.append(page)

    def _row(self, number: int, line: str) -> None:
        cells = [_bare(each) for each in _cells(line)]
        if not self.pages or not self.table or not _FILLED.search(cells[0]):
            return
        if cells[0].casefold() in _HEADS:
            return
        page = self.pages[-1]
        first, second, third, fourth = (*cells, "", "", "", "")[:4]
        if self.table == words.ROLES:
            page.roles.append(OtherRole(first, second, third, number))
        else:
            soon = self.table == words.SOON
            page.interactions.append(Interaction(first, second, third, fourth, number, soon))


def _answer(page: Page, name: str, value: Line, below: list[Line]) -> None:
    line, text = value
    if name in (words.SOFTWARE, words.SERVICES):
        known = {each.title.casefold() for each in page.software}
        found = [Named(each, at) for at, each in (*_parts(line, text), *below)]
        if name == words.SERVICES:
            found = [each for each in found if each.title.casefold() not in known]
        page.software += found
        return
    bare = _bare(text)
    if not _FILLED.search(bare):
        return
    if name == words.TYPE:
        page.type = bare
    elif name == words.CHANNELS:
        page.contact = " ".join(each for each in bare.split() if each.strip("#_"))
    elif name == words.EXPECTATIONS:
        page.expectations = bare
    elif name != words.SERVICE_TO_OTHERS:  # the tables say to whom
        page.left.append((line, name))


def _parts(line: int, text: str) -> Iterator[Line]:
    """Cut what stands in one line at its commas."""
    for each in re.split(r"[,;]", text):
        if _FILLED.search(each):
            yield line, _bare(each)


def _field(text: str) -> tuple[str, str] | None:
    """Return the question that a line begins with, and what stands behind it."""
    bare = text.replace("**", "").replace("__", "").strip()
    folded = bare.casefold()
    for start, name in _FIELDS:
        if folded.startswith(start):
            behind = _AFTER_FIELD.match(bare, len(start))
            return name, bare[behind.end() if behind else len(start) :]
    return None


def _leaves(below: Below) -> Iterator[Line]:
    """Leave out entries that only stand above others, deeper ones."""
    for place, (columns, line, text) in enumerate(below):
        is_above = place + 1 < len(below) and below[place + 1][0] > columns
        if not is_above and _FILLED.search(text):
            yield line, text


def _cells(line: str) -> list[str]:
    bare = line.strip().removeprefix("|")
    if bare.endswith("|") and not bare.endswith("\\|"):
        bare = bare[:-1]
    return [found[1] for found in _CELL.finditer(bare)]


def _bare(text: str) -> str:
    """Return a text without the marks of Markdown."""
    return title_in(_ESCAPED.sub(r"\1", text.replace("**", "")))


def _outside_fences(text: str) -> Iterator[Line]:
    fence = ""
    for number, line in enumerate(text.splitlines(), 1):
        start = line.lstrip()[:3]
        if start in _FENCE and start == (fence or start):
            fence = "" if fence else start
        elif not fence:
            yield number, line
