"""Looking at the beginnings of files, to tell what they are by their content."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dutyflow_models.interchange.source import Source, SourceFile

_SNIFFED = 200_000
"""Bytes of each file."""
DATA = (".yaml", ".yml", ".json")
"""How the names of YAML and JSON files end."""


def start_of(file: SourceFile) -> str:
    """Return the beginning of a file as text; what is no UTF-8 in it, as replacement marks."""
    return file.data[:_SNIFFED].decode("utf-8-sig", errors="replace").replace("\r\n", "\n")


def any_start(files: Iterable[SourceFile], is_one: Callable[[str], bool], sureness: float) -> float:
    """Return how sure it is where the beginning of some file is what is looked for, else 0."""
    return sureness if any(is_one(start_of(each)) for each in files) else 0


def data_files(source: Source) -> tuple[SourceFile, ...]:
    """Return the YAML and JSON files; a file chosen by itself whatever it is called."""
    if source.single is not None:
        return source.files
    return source.ending(*DATA)
