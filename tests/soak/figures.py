"""What a process holds: memory, widgets, timers, open files. Linux tells it in /proc."""

from __future__ import annotations

import ctypes
import functools
import gc
import os
import sys
import tempfile
from collections import Counter
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

from parts import parts_of
from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QFontDatabase, QPixmapCache
from PySide6.QtWidgets import QApplication

from dutyflow.resources import FIRST_FONTS, resource_bytes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.window.window import Window


@dataclass(frozen=True)
class Figures:
    """One look; memory in KiB: what is in use, and what the process has from the system.

    The second one also counts the holes that the allocator cannot give back, which come and go.
    """

    memory: int
    resident: int
    python_objects: int
    kept_garbage: int
    qt_objects: int
    widgets: int
    top_levels: int
    timers: int
    open_files: int
    databases: int
    temporary_files: int

    def __str__(self) -> str:
        """Say all of them in one line."""
        numbers = asdict(self)
        memory, resident = numbers.pop("memory") / 1024, numbers.pop("resident") / 1024
        return f"{memory:.1f} MB in use, {resident:.1f} MB resident, " + ", ".join(
            f"{number:,} {name.replace('_', ' ')}" for name, number in numbers.items()
        )

    def more_than(self, before: Figures) -> dict[str, int]:
        """Return by how much each is greater than before."""
        return {
            field.name: getattr(self, field.name) - getattr(before, field.name)
            for field in fields(self)
        }


def look(window: Window, library: Path) -> Figures:
    """Empty the caches that have a bound, collect garbage, hand back what is free, and count."""
    _empty_caches(window)
    gc.collect()
    in_use = _in_use()
    ctypes.CDLL(None).malloc_trim(0)
    resident, files = _private_memory(), _open_files()
    # What was garbage when the collector was told to leave it alone stays for ever.
    gc.unfreeze()
    kept = gc.collect()
    objects = len(gc.get_objects())
    gc.freeze()
    return Figures(
        memory=in_use,
        resident=resident,
        python_objects=objects,
        kept_garbage=kept,
        qt_objects=len(list(parts_of(window, QObject))),
        widgets=len(QApplication.allWidgets()),
        top_levels=len(QApplication.topLevelWidgets()),
        timers=len(list(parts_of(window, QTimer))),
        open_files=len(files),
        databases=len([name for name in files if name == str(library)]),
        temporary_files=len(os.listdir(tempfile.gettempdir())),
    )


def census(window: QWidget) -> Counter[str]:
    """Count everything that lives, Qt's and Python's, by its kind."""
    gc.unfreeze()
    objects = gc.get_objects()
    gc.freeze()
    found = Counter(f"Python {type(each).__module__}.{type(each).__qualname__}" for each in objects)
    found.update(f"Qt {each.metaObject().className()}" for each in parts_of(window, QObject))
    return found


def _empty_caches(window: Window) -> None:
    """Let what has a bound begin anew: full at some time of a day, it would hide what grows on.

    Of the board's tiles there are 9 to 16 of a megabyte, as it was looked at lately. Qt's fonts
    are some 20 KB a size and weight, and now and then half a megabyte, as it reads a font's file
    again that it has; they go when another font comes, or some minutes after nobody needs them.
    """
    window.desk.board._forget()
    QPixmapCache.clear()
    another = QByteArray(resource_bytes("fonts", FIRST_FONTS[0]))
    QFontDatabase.removeApplicationFont(QFontDatabase.addApplicationFontFromData(another))
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("dutyflow", "dutyflow_models"):
            for value in vars(module).values():
                if isinstance(value, functools._lru_cache_wrapper):
                    value.cache_clear()


def _open_files() -> list[str]:
    found = []
    for number in os.listdir("/proc/self/fd"):
        try:
            found.append(os.readlink(f"/proc/self/fd/{number}"))
        except FileNotFoundError:  # the one that listed them
            continue
    return found


class _Mallinfo(ctypes.Structure):
    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks"),
            *("uordblks", "fordblks", "keepcost"),
        )
    )


def _in_use() -> int:
    """Ask glibc what was allocated and not freed; Python too, where PYTHONMALLOC is malloc."""
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = _Mallinfo
    found = mallinfo()
    return (found.uordblks + found.hblkhd) // 1024


def _private_memory() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))
