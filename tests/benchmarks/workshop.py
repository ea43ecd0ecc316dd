"""Writing down an edit of a workshop at 300 duties: what the window's thread pays. Prints JSON.

The CPU time of all that a workshop does at one edit: the step, its text, the row in the library.
`python tests/benchmarks/workshop.py`.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from made_up import made_up_text
from PySide6.QtGui import QGuiApplication

from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow.layout_keeper import LayoutKeeper
from dutyflow.library import Library
from dutyflow.workshop.session import Workshop
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org

EDITS = 100


class _Silent:
    """Nobody is there to be told anything."""

    def problem(self, sentence: str) -> None:
        """Show that what is measured is not the failing."""
        raise AssertionError(sentence)


def main() -> None:
    """Measure and print."""
    _application = QGuiApplication.instance() or QGuiApplication([])
    document = Document()
    look_seldom(document)  # as the window does
    reading = read_org(made_up_text(300))
    found: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder))
        layouts = LayoutKeeper(document, library, _Silent())
        document.load(reading, None, layouts.layout_for(reading, None))
        workshop = Workshop(document, layouts, library, _Silent())
        workshop.start()
        document.changed.disconnect(workshop._follow)
        for number in range(EDITS):
            edit = partial(set_duty, duty_id=f"duty-{number}", fields={"title": f"Title {number}"})
            document.edit("Reword", edit)
            began = time.thread_time()
            workshop._follow()
            found.append((time.thread_time() - began) * 1000)
        workshop.end()
        library.close()
    print(json.dumps({"line": found}))


if __name__ == "__main__":
    main()
