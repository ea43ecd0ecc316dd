"""Writes over a file where nothing can take its place, with a copy of it in safety meanwhile."""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from dutyflow_models.files.disk import NEW, opened, remove, settle, sync_folder, write_all
from dutyflow_models.files.disk_errors import in_words, named
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PIECE = 1 << 20
_BYTES_OF_NAME = 80


def overwrite(target: Path, data: bytes, backup_dir: Path, check: Callable[[], None]) -> None:
    """Write data over the target; `check` is called directly before.

    A full copy, flushed to the disk, is in `backup_dir` before the first byte changes. It goes when
    all is written; else it stays and CannotWrite names it.
    """
    check()
    with opened(target, os.O_RDWR) as handle:
        backup = _back_up(handle, target, backup_dir)
    try:
        check()
    except BaseException:
        remove(backup)
        raise
    try:
        _write_over(target, data)
    except OSError as error:
        named_in = {"file": named(target), "copy": named(backup), "why": in_words(error)}
        if _put_back(target, backup):
            sentence = say(
                "{file} was not saved and is as it was; a copy of its old content is {copy}. {why}",
                **named_in,
            )
        else:
            sentence = say(
                "{file} was not saved and may be damaged; a copy of its old content is {copy}. "
                "{why}",
                **named_in,
            )
        raise CannotWrite(sentence) from error
    _remove_copies(backup, left_behind(target, backup_dir))


def left_behind(target: Path, backup_dir: Path) -> list[Path]:
    """Return the copies that saves of a file left because they did not end, the newest first."""
    try:
        found = [path for path in backup_dir.iterdir() if f".{_mark(target)}." in path.name]
        return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
    except OSError:
        return []


def _back_up(handle: int, target: Path, backup_dir: Path) -> Path:
    made = not backup_dir.exists()
    backup_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    backup = backup_dir / f"{_name(target)}.{_mark(target)}.{secrets.token_hex(4)}.backup"
    try:
        with opened(backup, NEW) as copy:
            while piece := os.read(handle, _PIECE):
                write_all(copy, piece)
            os.fsync(copy)
        settle(backup)
        if made:
            sync_folder(backup_dir.parent)
    except BaseException:
        remove(backup)
        raise
    return backup


def _name(target: Path) -> str:
    """Return the beginning of the file's name, in letters that every disk takes."""
    name = os.fsencode(target.name).decode("utf-8", "replace")
    usual = "".join(letter if letter.isalnum() or letter in "-_. " else "_" for letter in name)
    return usual.encode()[:_BYTES_OF_NAME].decode("utf-8", "ignore")


def _mark(target: Path) -> str:
    return hashlib.sha256(os.fsencode(target)).hexdigest()[:16]


def _write_over(target: Path, data: bytes) -> None:
    with opened(target, os.O_WRONLY) as handle:
        write_all(handle, data)
        os.ftruncate(handle, len(data))
        os.fsync(handle)


def _put_back(target: Path, backup: Path) -> bool:
    try:
        with opened(backup, os.O_RDONLY) as copy, opened(target, os.O_WRONLY) as handle:
            length = 0
            while piece := os.read(copy, _PIECE):
                write_all(handle, piece)
                length += len(piece)
            os.ftruncate(handle, length)
            os.fsync(handle)
    except OSError:
        return False
    return True


def _remove_copies(backup: Path, known: list[Path]) -> None:
    """Remove a copy that is no longer needed, and earlier ones of the same content.

    An earlier one that holds something else may be all that is left of it.
    """
    with suppress(OSError):
        content = backup.read_bytes()
        for earlier in known:
            if earlier != backup and earlier.read_bytes() == content:
                remove(earlier)
    remove(backup)
