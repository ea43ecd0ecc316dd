"""Keeping an edit for a restart at 3,000 duties: what the window's thread pays. Prints JSON.

The CPU time of the window's own thread in the slots and timers of an edit; making, packing and
writing the text is another thread's. `python tests/benchmarks/recovery.py`.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from made_up import made_up_text
from PySide6.QtGui import QGuiApplication

from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow.recovery.keeper import Recovery
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout

if TYPE_CHECKING:
    from collections.abc import Callable


EDITS = 60


def main() -> None:
    """Measure and print."""
    application = QGuiApplication.instance() or QGuiApplication([])
    document = Document()
    look_seldom(document)  # as the window does
    document.load(read_org(made_up_text(3000)), None, Layout())
    found: list[float] = []
    kept: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        recovery = Recovery(document, Path(folder), None)
        for number in range(EDITS):
            edit = partial(set_duty, duty_id=f"duty-{number}", fields={"title": f"Title {number}"})
            document.edit("Reword", edit)
            began = time.monotonic()
            found.append(paid(recovery))
            application.processEvents()
            kept.append((time.monotonic() - began) * 1000)
        recovery.stop()
    print(json.dumps({"edit": found, "kept": kept}))


def paid(recovery: Recovery) -> float:
    """Do once more what the signals of an edit do, then what the timers do for it."""
    total = spent(recovery._note) + spent(recovery._note_saving) + spent(recovery._keep)
    while recovery._step is not None:
        time.sleep(0.02)
        total += spent(recovery._follow_step)
    return total


def spent(work: Callable[[], object]) -> float:
    """Return the CPU milliseconds of this thread that some work takes."""
    began = time.thread_time()
    work()
    return (time.thread_time() - began) * 1000


if __name__ == "__main__":
    main()
