"""Showing another scenario at 3,000 duties, 1920×1080, every tenth duty in other hands. JSON.

The peer is the same board loaded anew. Run in a process of its own:
`python tests/benchmarks/switching.py`.
"""

from __future__ import annotations

import json
import time

from made_up import made_up
from measure import cpu
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMainWindow

from dutyflow.board.widget import Board
from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow.painting.fonts import qt_measure
from dutyflow.resources import FONT_FAMILY, load_fonts
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.org import Assignment, Factor, Scenario
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

SIZE = 3000


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(QFont(FONT_FAMILY, 10))
    document = Document()
    window = QMainWindow()
    board = Board(document, Faces(qt_measure), LIGHT, window)
    window.setCentralWidget(board)
    window.resize(1920, 1080)
    window.show()
    reading = read_org(org_text(with_a_scenario()).encode())

    def load() -> None:
        document.load(reading, None, Layout())
        app.processEvents()

    load()
    settle(app)
    anew = min(cpu(load) for _ in range(3))
    look_seldom(document)
    settle(app)
    first, travelling = [], []
    for turn in range(6):
        shown = None if turn % 2 else "other"

        def switch(shown: str | None = shown) -> None:
            document.arrange(lambda layout: layout.showing(shown))
            app.processEvents()

        first.append(cpu(switch))
        while board.travel.active:
            travelling.append(cpu(lambda: (board.travel.go_on(16), app.processEvents())))
        settle(app)
    print(json.dumps({"anew": anew, "switch": sorted(first)[3], "frames": travelling}))


def with_a_scenario():
    """Return the made-up organisation with one factor that gives every tenth duty to SRE."""
    org = made_up(SIZE)
    other = Assignment(when={"case": "other"}, accountable="sre")
    duties = tuple(
        duty.model_copy(update={"assignments": (other,)}) if at % 10 == 0 else duty
        for at, duty in enumerate(org.duties)
    )
    return org.replacing(
        duties=duties,
        factors=(Factor(id="case", title="Case", values=("usual", "other")),),
        scenarios=(Scenario(id="other", title="Other", facts={"case": "other"}),),
    )


def settle(app: QApplication) -> None:
    """Let timers and tiles come to rest."""
    for _ in range(30):
        app.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
