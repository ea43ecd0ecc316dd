"""Replaces a file whole or not at all, and never over a change that somebody else made."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NewType

from dutyflow_models.files.disk_errors import in_words
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, CannotWrite

if TYPE_CHECKING:
    from collections.abc import Iterator

Digest = NewType("Digest", str)
"""SHA-256 of a file's content."""


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

    A new file is written beside the old one and takes its place, with its mode, owner and extended
    attributes; a link stays and what it leads to is replaced. Where that would part hard links or
    the folder may not be written, the file is overwritten in place, after a copy was made in
    `backup_dir`; the copy goes when all went well. Every refusal is CannotWrite, and the old file
    is then as it was unless the message says otherwise.
    """
    with _refusals_said(path):
        target = Path(os.path.realpath(path))
        former = _status(target)
        if former is None:
            _check_folder(target)
        else:
            _check_writable(target, former)
        if former and (former.st_nlink > 1 or not os.access(target.parent, os.W_OK | os.X_OK)):
            _overwrite(target, data, expected, backup_dir)
        else:
            _replace(target, data, expected, former)
    return digest(data)


@contextmanager
def _refusals_said(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"“{path}” was not saved. {in_words(error)}") from error
    except ValueError as error:
        raise CannotWrite(f"{str(path)!r} is no name for a file. Choose another one.") from error


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _check_folder(target: Path) -> None:
    if not target.parent.is_dir():
        raise CannotWrite(
            f"“{target.name}” was not saved: there is no folder “{target.parent}”."
            " Make it or choose another one."
        )


def _check_writable(target: Path, former: os.stat_result) -> None:
    """Refuse what is no file, and a read-only file even where the system would let us."""
    if stat.S_ISDIR(former.st_mode):
        raise CannotWrite(f"“{target}” is a folder. Choose another name.")
    if not stat.S_ISREG(former.st_mode):
        raise CannotWrite(f"“{target}” is not a file but a device or pipe. Choose another name.")
    if not former.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise CannotWrite(
            f"“{target}” is read-only. Allow writing to it, or save under another name."
        )


def _check_expected(target: Path, expected: Digest | Expected) -> None:
    if expected is Expected.ANYTHING:
        return
    try:
        found = target.read_bytes()
    except FileNotFoundError:
        if expected is Expected.NOTHING:
            return
        raise Gone(
            f"“{target}” is no longer there: it was removed or renamed since it was opened."
            " Save it again, or under another name."
        ) from None
    if expected is Expected.NOTHING:
        raise ChangedOnDisk(f"“{target}” exists already. Replace it, or choose another name.")
    if digest(found) != expected:
        raise ChangedOnDisk(
            f"“{target}” was changed by somebody else since it was opened."
            " Save under another name, reload it, or replace it."
        )


def _replace(
    target: Path, data: bytes, expected: Digest | Expected, former: os.stat_result | None
) -> None:
    """Write a new file beside the target and rename it."""
    fresh = target.parent / f".{secrets.token_hex(4)}.tmp"
    try:
        _write_new(fresh, data, mode=0o600 if former else 0o666)
        if former:
            _copy_rights(target, former, fresh)
        _check_expected(target, expected)
        os.replace(fresh, target)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # the new file is in its place, whatever the disk says of the folder
        _sync_folder(target.parent)


def _write_new(path: Path, data: bytes, *, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _copy_rights(old: Path, former: os.stat_result, new: Path) -> None:
    """Give a file the owner, mode and extended attributes (access lists among them) of another."""
    if hasattr(os, "chown"):
        _give_to(new, former)
    os.chmod(new, stat.S_IMODE(former.st_mode))
    if not hasattr(os, "listxattr"):
        return
    with suppress(OSError):
        for name in os.listxattr(old):
            with suppress(OSError):
                os.setxattr(new, name, os.getxattr(old, name))


def _give_to(new: Path, former: os.stat_result) -> None:
    try:
        os.chown(new, former.st_uid, former.st_gid)
    except PermissionError:
        with suppress(PermissionError):
            os.chown(new, -1, former.st_gid)


def _sync_folder(folder: Path) -> None:
    """Make a rename last; some systems and network drives cannot, and need not."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(handle)


def _overwrite(
    target: Path, data: bytes, expected: Digest | Expected, backup_dir: Path | None
) -> None:
    """Write in place, with a copy of the old content in safety until the new one is on the disk."""
    if backup_dir is None:
        raise CannotWrite(
            f"“{target}” was not saved: it can only be overwritten in place, and there is nowhere"
            " to keep a copy meanwhile. Save it under another name."
        )
    _check_expected(target, expected)
    former = target.read_bytes()
    backup_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    backup = backup_dir / f"{secrets.token_hex(4)}-{target.name[-80:]}"
    try:
        _write_new(backup, former, mode=0o600)
        _sync_folder(backup_dir)
    except BaseException:
        with suppress(OSError):
            backup.unlink(missing_ok=True)
        raise
    try:
        _write_over(target, data)
    except OSError as error:
        state = "is as it was" if _put_back(target, former) else "may be damaged"
        raise CannotWrite(
            f"“{target}” was not saved and {state}; a copy of its old content is “{backup}”."
            f" {in_words(error)}"
        ) from error
    with suppress(OSError):
        backup.unlink()


def _write_over(target: Path, data: bytes) -> None:
    with target.open("r+b") as file:
        file.write(data)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _put_back(target: Path, former: bytes) -> bool:
    try:
        _write_over(target, former)
    except OSError:
        return False
    return True
