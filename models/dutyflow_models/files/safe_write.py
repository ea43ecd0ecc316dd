"""Puts data into a file whole or not at all, and never over a change that somebody else made.

How it gets there is told by `replacing`, and by `overwriting` for places that allow nothing else.
"""

from __future__ import annotations

import hashlib
import os
import stat
from contextlib import contextmanager
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NewType

from dutyflow_models.files.disk import NEW, opened, remove, settle, write_all
from dutyflow_models.files.disk_errors import in_words, named
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.overwriting import overwrite
from dutyflow_models.files.problems import CannotRead, CannotWrite
from dutyflow_models.files.replacing import OnlyInPlace, replace
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Digest = NewType("Digest", str)
"""SHA-256 of a file's content."""
_PIECE = 1 << 20


class Expected(Enum):
    """What the caller takes to be there, where it does not know a content."""

    NOTHING = "nothing"
    """The file must be new."""
    ANYTHING = "anything"
    """Whatever is there is replaced: the person was asked."""


class ChangedOnDisk(CannotWrite):
    """The file holds something else than what was read from it."""


class Gone(ChangedOnDisk):
    """The file is no longer there."""


class NotSettled(CannotWrite):
    """The file holds the new content, but the disk did not confirm that it will after a power cut.

    It is not saved before that: write it again. `digest` is what it holds now.
    """

    def __init__(self, sentence: str, digest: Digest) -> None:
        """Say it, and what is there."""
        super().__init__(sentence)
        self.digest = digest


def digest(data: bytes) -> Digest:
    """Name a content, to see later whether it is still there."""
    return Digest(hashlib.sha256(data).hexdigest())


def holds(path: Path, content: Digest) -> bool:
    """Say whether a file is there and still holds a content."""
    try:
        return digest(file_bytes(path)) == content
    except CannotRead:
        return False


def save_file(
    path: Path, data: bytes, *, expected: Digest | Expected, backup_dir: Path | None = None
) -> Digest:
    """Put data into a file and return its digest; it is on the disk when this returns.

    A new file is written beside the old one and takes its place, with its owner, group, mode,
    access list and extended attributes; a link stays and what it leads to is replaced. Where that
    cannot be (several names for one file, a folder that may not be written, a file mounted by
    itself, a share that cannot rename, an owner that we may not give), the file is overwritten in
    place, after a copy was made in `backup_dir`; the copy goes when all went well. Every refusal
    is CannotWrite, and the old file is then as it was unless the message says otherwise.
    """
    with _refusals_said(path):
        target = Path(os.path.realpath(path))
        former = _status(target)
        if former is None:
            _check_folder(target)
        else:
            _check_writable(target, former)
        check = partial(_check_expected, target, expected)
        if former and former.st_nlink > 1:
            _in_place(target, data, backup_dir, check)
            return digest(data)
        try:
            replace(target, data, former, check)
        except OnlyInPlace:
            if former:
                _in_place(target, data, backup_dir, check)
                return digest(data)
            _make(target, data)
        _settle(target, digest(data))
    return digest(data)


@contextmanager
def _refusals_said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        sentence = say("{file} was not saved. {why}", file=named(path), why=in_words(error))
        raise CannotWrite(sentence) from error
    except ValueError as error:
        sentence = say("{file} is no name for a file. Choose another one.", file=named(path))
        raise CannotWrite(sentence) from error


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _check_folder(target: Path) -> None:
    if not target.parent.is_dir():
        raise CannotWrite(
            say(
                "{file} was not saved: there is no folder {folder}. Make it or choose another one.",
                file=named(target.name),
                folder=named(target.parent),
            )
        )


def _check_writable(target: Path, former: os.stat_result) -> None:
    """Refuse what is no file, and a read-only file even where the system would let us."""
    if stat.S_ISDIR(former.st_mode):
        raise CannotWrite(say("{file} is a folder. Choose another name.", file=named(target)))
    if not stat.S_ISREG(former.st_mode):
        raise CannotWrite(
            say(
                "{file} is not a file but a device or pipe. Choose another name.",
                file=named(target),
            )
        )
    if not former.st_mode & 0o222 or (not os.access(target, os.W_OK) and _is_forbidden(target)):
        raise CannotWrite(
            say(
                "{file} is read-only. Allow writing to it, or save under another name.",
                file=named(target),
            )
        )


def _is_forbidden(target: Path) -> bool:
    """Say whether the file itself forbids it; another reason is the system's to tell."""
    try:
        with opened(target, os.O_WRONLY):
            return False
    except PermissionError:
        return True


def _check_expected(target: Path, expected: Digest | Expected) -> None:
    if expected is Expected.ANYTHING:
        return
    if expected is Expected.NOTHING:
        if os.path.lexists(target):
            raise ChangedOnDisk(_exists(target))
        return
    try:
        found = _content(target)
    except FileNotFoundError:
        raise Gone(
            say(
                "{file} is no longer there: it was removed or renamed since it was opened. Save it "
                "again, or under another name.",
                file=named(target),
            )
        ) from None
    if found != expected:
        raise ChangedOnDisk(
            say(
                "{file} was changed by somebody else since it was opened. Save under another name, "
                "reload it, or replace it.",
                file=named(target),
            )
        )


def _exists(target: Path) -> str:
    return say("{file} exists already. Replace it, or choose another name.", file=named(target))


def _content(target: Path) -> Digest:
    """Name what a file holds, however large; a pipe put there meanwhile cannot block."""
    found = hashlib.sha256()
    with opened(target, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)) as handle:
        while piece := os.read(handle, _PIECE):
            found.update(piece)
    return Digest(found.hexdigest())


def _in_place(
    target: Path, data: bytes, backup_dir: Path | None, check: Callable[[], None]
) -> None:
    if backup_dir is None:
        raise CannotWrite(
            say(
                "{file} was not saved: it can only be overwritten in place, and there is nowhere "
                "to keep a copy meanwhile. Save it under another name.",
                file=named(target),
            )
        )
    overwrite(target, data, backup_dir, check)


def _make(target: Path, data: bytes) -> None:
    """Write a new file where none can be renamed into its place; there is nothing to lose."""
    try:
        with opened(target, NEW, 0o666) as handle:
            write_all(handle, data)
            os.fsync(handle)
    except FileExistsError:
        raise ChangedOnDisk(_exists(target)) from None
    except OSError as error:
        remove(target)
        if os.path.lexists(target):
            raise CannotWrite(
                say(
                    "{file} was not saved; a part of it is there and could not be removed. {why}",
                    file=named(target),
                    why=in_words(error),
                )
            ) from error
        raise


def _settle(target: Path, content: Digest) -> None:
    """Flush the folder too: before that, a power cut may bring the old file back."""
    try:
        settle(target)
    except OSError as error:
        sentence = say(
            "{file} is written, but it is not certain that it will last. {why}",
            file=named(target),
            why=in_words(error),
        )
        raise NotSettled(sentence, content) from error
