"""When Python looks for garbage: seldom, and not in what a file is made of.

By default it walks all of an organisation's thousands of parts every now and then, also while a
card is in the air, and finds nothing: what is replaced by an edit is freed without that.
"""

from __future__ import annotations

import gc
import linecache
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from dutyflow.collector_rest import CollectorRest

if TYPE_CHECKING:
    from dutyflow.document import Document

MADE_BETWEEN = 20_000
"""How many more objects may be made than freed until the young ones are looked through."""
AFTER_LOADING = 1_000
"""Milliseconds, for the board to be drawn first."""


def look_seldom(document: Document) -> None:
    """Look for garbage seldom from now on, and leave out what is there after a file is loaded.

    What the file before left behind is freed without a look: nothing in it refers to itself.
    """
    gc.set_threshold(MADE_BETWEEN, 20, 20)
    CollectorRest.wanted = True
    CollectorRest().end()
    settle = QTimer(document)
    settle.setSingleShot(True)
    settle.setInterval(AFTER_LOADING)
    settle.timeout.connect(_settle)
    document.loaded.connect(settle.start)
    gc.freeze()


def _settle() -> None:
    """Leave out what is there now, but for garbage: that would stay for ever.

    Shiboken reads the source of every module that is imported and leaves it with `linecache`,
    20 MB once all views were shown. A traceback reads its lines again.
    """
    linecache.clearcache()
    gc.collect()
    gc.freeze()
