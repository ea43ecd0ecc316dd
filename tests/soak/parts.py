"""What a widget consists of, asked in a way that leaves nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

_Part = TypeVar("_Part")


def parts_of(whole: QObject, kind: type[_Part]) -> Iterator[_Part]:
    """Yield all parts of a kind, also parts of parts, in their order.

    What `findChildren` returns, PySide keeps until the object it was asked is gone, also when Qt
    has deleted it long ago: 2.4 KB for each drop-down list, in a window that lives all day.
    """
    for part in whole.children():
        if isinstance(part, kind):
            yield part
        yield from parts_of(part, kind)
