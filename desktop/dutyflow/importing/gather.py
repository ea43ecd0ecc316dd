"""Gathers what is imported: a file, or the files of a folder that some kind may know. Needs no Qt.

Nothing outside the folder is read: links are left out, wherever they lead.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.kinds import kinds
from dutyflow_models.interchange.source import (
    MAX_FILES,
    MAX_SOURCE_BYTES,
    Source,
    SourceFile,
    unreadable,
)
from dutyflow_models.language import number, say, several
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

NOT_LOOKED_INTO = frozenset({".git", ".hg", ".svn", ".venv", "__pycache__", "node_modules"})
"""Folders of other programs."""
_MOST_ENTRIES = 500_000
"""Files and folders that are looked at for names that a kind knows."""


class Gathered(NamedTuple):
    """What is imported, and what of it was left out, in sentences."""

    source: Source
    left_out: tuple[str, ...] = ()


def gather(path: Path, *, but: Collection[Path] = ()) -> Gathered:
    """Read a file, or the files of a folder and those below it, in the order of their names.

    Of a folder only files that are called as some kind's usually are; none of those in `but`.
    CannotRead where a limit is passed, or where a file is empty.
    """
    if not path.is_dir():
        only = SourceFile(path.name, file_bytes(path, most=MAX_SOURCE_BYTES))
        if not only.data.strip():
            raise unreadable(
                only.name, say("The file is empty."), advice=say("Is it the right one?")
            )
        return Gathered(Source((only,)))
    left_out: list[str] = []
    endings, names = _known_names()
    excluded = {os.path.realpath(each) for each in but}
    files: list[SourceFile] = []
    room = MAX_SOURCE_BYTES
    for place in _walk(path, left_out):
        name = os.path.basename(place).casefold()
        known = name.endswith(endings) or name in names
        if not known or os.path.realpath(place) in excluded:
            continue
        if len(files) == MAX_FILES:
            raise _too_much(
                path, say("more than {most} files that may be imported", most=number(MAX_FILES))
            )
        data = _bytes(Path(place), room, path, left_out)
        if data is not None:
            room -= len(data)
            shown = Path(place).relative_to(path).as_posix()
            files.append(SourceFile(shown, data))
    return Gathered(Source(tuple(files)), tuple(left_out))


def _known_names() -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the endings of the kinds' files, and whole names such as `codeowners`."""
    suffixes = {suffix.casefold() for kind in kinds() for suffix in kind.suffixes}
    endings = tuple(sorted(each for each in suffixes if each.startswith(".")))
    return endings, frozenset(suffixes.difference(endings))


def _walk(folder: Path, left_out: list[str]) -> Iterator[str]:
    """Name every file in a folder and below it, the shallow ones first; links are none."""
    looked_at, links = 0, 0
    waiting = deque([str(folder)])
    while waiting:
        entries = _entries(waiting.popleft(), folder, left_out)
        looked_at += len(entries)
        if looked_at > _MOST_ENTRIES:
            raise _too_much(
                folder, say("more than {most} files and folders", most=number(_MOST_ENTRIES))
            )
        links += sum(entry.is_symlink() for entry in entries)
        waiting.extend(entry.path for entry in entries if _is_looked_into(entry))
        yield from (entry.path for entry in entries if entry.is_file(follow_symlinks=False))
    if links:
        said = several("{n} link was not followed.", "{n} links were not followed.", links)
        left_out.append(said)


def _entries(place: str, folder: Path, left_out: list[str]) -> list[os.DirEntry[str]]:
    """List a folder by name; one below the first that cannot be read is left out."""
    try:
        with os.scandir(place) as found:
            return sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        name = quoted(os.path.basename(place))
        if place == str(folder):
            sentence = say(
                "The folder {folder} cannot be read: {why}.", folder=name, why=error.strerror
            )
            raise CannotRead(Problem(sentence, code="cannot-open")) from error
        left_out.append(say("The folder {folder} could not be read.", folder=name))
        return []


def _is_looked_into(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and entry.name not in NOT_LOOKED_INTO


def _bytes(place: Path, room: int, folder: Path, left_out: list[str]) -> bytes | None:
    """Read a file of a folder; one that cannot be read is left out, with a sentence."""
    try:
        return file_bytes(place, most=room)
    except CannotRead as trouble:
        if trouble.problems[0].code == "too-large":
            most = number(MAX_SOURCE_BYTES // 1_000_000)
            raise _too_much(folder, say("more than {most} MB of files", most=most)) from trouble
        left_out.append(trouble.problems[0].sentence)
        return None


def _too_much(folder: Path, what: str) -> CannotRead:
    sentence = say("The folder {folder} holds {what}.", folder=quoted(folder.name), what=what)
    return CannotRead(Problem(sentence, advice=say("Choose a folder in it."), code="too-large"))
