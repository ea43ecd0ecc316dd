"""Gives a file the owner, group, mode, access list and attributes of another one."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ACCESS_LIST = "system.posix_acl_access"
_OF_THE_SYSTEM = ("security.", "trusted.")
"""Attributes that the system sets itself by its own rules; a person may not."""
_NOT_ALLOWED = (errno.EPERM, errno.EACCES, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP)


class RightsLost(Exception):
    """A new file cannot be given what the old one has."""


def give_rights(handle: int, old: Path, former: os.stat_result) -> None:
    """Give an open new file what the old one has. RightsLost where we may not.

    The mode comes last: a change of owner takes bits away, and before the access list is there the
    mode's middle bits would let the group do what only the list's persons may.
    """
    try:
        if hasattr(os, "fchown"):
            _give_owner(handle, former)
        if hasattr(os, "listxattr"):
            _give_attributes(handle, old)
        if hasattr(os, "fchmod"):
            os.fchmod(handle, stat.S_IMODE(former.st_mode))
    except OSError as error:
        if error.errno in _NOT_ALLOWED:
            raise RightsLost from error
        raise


def _give_owner(handle: int, former: os.stat_result) -> None:
    has = os.fstat(handle)
    if (has.st_uid, has.st_gid) != (former.st_uid, former.st_gid):
        os.fchown(handle, former.st_uid, former.st_gid)


def _give_attributes(handle: int, old: Path) -> None:
    names = _attributes(old)
    if _ACCESS_LIST not in names and _ACCESS_LIST in _attributes(handle):
        os.removexattr(handle, _ACCESS_LIST)  # it came from the folder's default
    for name in names:
        try:
            os.setxattr(handle, name, os.getxattr(old, name))
        except OSError as error:
            if error.errno != errno.ENODATA and not name.startswith(_OF_THE_SYSTEM):
                raise


def _attributes(file: Path | int) -> list[str]:
    try:
        return os.listxattr(file)
    except OSError as error:
        if error.errno in (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS):
            return []
        raise
