"""The load view on 3,000 duties: shown for the first time, and after an edit. Prints JSON.

Each in a process of its own: `python tests/benchmarks/charts.py bare` imports pyqtgraph into a
window with nothing else, `… ours` shows the view.
"""

from __future__ import annotations

import json
import sys
from functools import partial

from made_up import made_up
from measure import cpu
from PySide6.QtWidgets import QApplication, QMainWindow
from screen import make_application


def main(what: str) -> None:
    """Measure and print."""
    app = make_application()
    window = QMainWindow()
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    print(json.dumps(bare(app, window) if what == "bare" else ours(app, window)))


def bare(app: QApplication, window: QMainWindow) -> dict[str, float]:
    """Import pyqtgraph and show its empty plot."""

    def show() -> None:
        import pyqtgraph

        window.setCentralWidget(pyqtgraph.PlotWidget())
        app.processEvents()

    return {"first": cpu(show)}


def ours(app: QApplication, window: QMainWindow) -> dict[str, float]:
    """Show the view of an open document, then edit the weight of duties."""
    from dutyflow.document import Document
    from dutyflow_models.edits.duties import set_duty
    from dutyflow_models.org import Scenario

    document = Document(window)
    named = [Scenario(id=f"s{number}", title=f"Scenario {number}") for number in range(20)]
    document.organisation = made_up(3000).replacing(scenarios=tuple(named))
    assert document.shown  # the board has asked for it before

    def show() -> None:
        from dutyflow.views.load import LoadView

        window.setCentralWidget(LoadView(document, window))
        app.processEvents()

    first = cpu(show)
    rest = cpu(partial(finish, app, window))
    duty_id = document.organisation.duties[0].id
    edits = []
    for load in (2, 3, 4, 5, 1):
        edit = partial(set_duty, duty_id=duty_id, fields={"load": load})
        edits.append(cpu(lambda edit=edit: (document.edit("Weigh", edit), app.processEvents())))
        finish(app, window)
    return {"first": first, "scenarios": rest, "edit": min(edits), "slice": slowest(app, document)}


def finish(app: QApplication, window: QMainWindow) -> None:
    """Wait until every scenario is worked out."""
    scenarios = window.centralWidget().scenarios
    while not all(row.answer for row in scenarios.rows()):
        app.processEvents()


def slowest(app: QApplication, document: object) -> float:
    """Return the longest time between two events while the scenarios are worked out."""
    document.arrange(lambda layout: layout)
    document.edit("Again", lambda org: org.replacing(principles=()))
    return max(cpu(app.processEvents) for _ in range(25))


if __name__ == "__main__":
    main(sys.argv[1])
