"""What is imported, as bytes with names: a file, or the files of a folder. Nothing is fetched."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.decoding import decoded
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_FILES = 10_000
MAX_SOURCE_BYTES = 50_000_000
"""Of all files of a source together."""

_SNIFFED = 400
"""Bytes that tell UTF-16 without a mark from other encodings."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file. The name is relative to what was chosen, with `/` between folders."""

    name: str
    data: bytes

    @property
    def base_name(self) -> str:
        """The name without folders."""
        return self.name.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Source:
    """All files that are imported at once, in the order of their names."""

    files: tuple[SourceFile, ...]

    @property
    def single(self) -> SourceFile | None:
        """The file, where it is just one."""
        return self.files[0] if len(self.files) == 1 else None

    def ending(self, *suffixes: str) -> tuple[SourceFile, ...]:
        """The files whose names end so, in any case: `source.ending(".yaml", ".yml")`."""
        return tuple(each for each in self.files if each.name.lower().endswith(suffixes))

    def to_read(self, *suffixes: str) -> tuple[SourceFile, ...]:
        """The one file that was chosen, whatever it is called; of several, those that end so."""
        return self.files if self.single is not None else self.ending(*suffixes)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file's text and the encoding that it is written in, as people call it."""

    text: str
    encoding: str


def unreadable(file: str, sentence: str, line: int = 0, advice: str = "") -> CannotRead:
    """Say that a file cannot be read, with its name and the line."""
    place = say("{file}, line {line}", file=plain(file), line=line) if line else plain(file)
    return CannotRead(Problem(f"{place}: {sentence}", advice=advice, code="cannot-import"))


def text_of(file: SourceFile) -> str:
    """Return the text of a file that is UTF-8 by its format; anything else is CannotRead."""
    try:
        return decoded(file.data)[0]
    except CannotRead as trouble:
        raise CannotRead(*_named(file, trouble.problems)) from trouble


def recognised_text(file: SourceFile) -> Recognised:
    """Return the text of a file whose format names no encoding, such as CSV.

    UTF-8, UTF-16 with or without a mark, else Windows-1252, in which every byte is some letter.
    """
    data = file.data
    if b"\0" in data[:_SNIFFED] or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Recognised(_utf16(file), "UTF-16")
    try:
        return Recognised(data.decode("utf-8-sig"), "UTF-8")
    except UnicodeDecodeError:
        # Five bytes mean nothing in Windows-1252; browsers show them as control characters.
        text = data.decode("cp1252", errors="replace")
        return Recognised(text, "Windows-1252")


def _utf16(file: SourceFile) -> str:
    data = file.data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        start = data[:_SNIFFED]
        high_first = start[0::2].count(0) > start[1::2].count(0)
        encoding = "utf-16-be" if high_first else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise unreadable(file.name, say("This is no text: it holds zero bytes.")) from error
    if "\0" in text:
        raise unreadable(file.name, say("This is no text: it holds zero bytes."))
    return text


def _named(file: SourceFile, problems: Iterable[Problem]) -> list[Problem]:
    """Put the file's name before what is wrong with it."""
    return [
        unreadable(file.name, each.sentence, each.line, each.advice).problems[0]
        for each in problems
    ]
