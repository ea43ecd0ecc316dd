"""Frames of scrolling the matrix, and a QTableView of the same size and text. Prints JSON.

Run in a process of its own: `python tests/benchmarks/matrix_frames.py 3000 30`.
"""

from __future__ import annotations

import json
import sys

from measure import cpu
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QTableView, QWidget
from screen import make_application

from dutyflow.document import Document
from dutyflow.views.matrix import Matrix
from dutyflow_models.org import Organisation

FRAMES = 200
WAYS = {"down": (0, 37), "across": (11, 0), "diagonal": (5, 37)}


class Letters(QAbstractTableModel):
    """The letters that the matrix shows, for Qt's own table."""

    def __init__(self, matrix: Matrix) -> None:
        super().__init__(matrix)
        self._sheet = matrix.sheet

    def rowCount(self, _parent=None):
        return len(self._sheet.rows)

    def columnCount(self, _parent=None):
        return len(self._sheet.columns)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        team = self._sheet.columns[index.column()].team.id
        cell = self._sheet.texts(index.row()).get(team)
        return cell.letters if cell else ""

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._sheet.columns[section].team.title
        return self._sheet.rows[section].title


def main(duties: int, teams: int) -> None:
    """Measure and print."""
    app = make_application()
    document = Document()
    document.organisation = made_up(duties, teams)
    window = QWidget()
    matrix = Matrix(document, window)
    peer = QTableView()
    peer.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    peer.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    found = {}
    for name, widget, table in (("matrix", matrix, matrix.table), ("peer", peer, peer)):
        if name == "peer":
            peer.setModel(Letters(matrix))
        holder = window if name == "matrix" else peer
        holder.resize(1920, 1080)
        widget.resize(1920, 1080)
        holder.show()
        app.processEvents()
        found[name] = {way: scrolled(app, table, *step) for way, step in WAYS.items()}
    print(json.dumps(found))


def made_up(duties: int, teams: int) -> Organisation:
    """Return duties in which four of the teams each have a part."""
    return Organisation.model_validate(
        {
            "teams": [{"id": f"t{n}", "title": f"Team {n}"} for n in range(teams)],
            "duties": [
                {
                    "id": f"d{n}",
                    "title": f"Keep the certificates of area {n}",
                    "responsible": [f"t{n % teams}", f"t{(n * 7 + 1) % teams}"],
                    "consulted": [f"t{(n * 11 + 2) % teams}"],
                    "informed": [f"t{(n * 13 + 3) % teams}"],
                }
                for n in range(duties)
            ],
        }
    )


def scrolled(app, table, dx, dy):
    """Return the CPU milliseconds of frames, each so many pixels further."""
    across, down = table.horizontalScrollBar(), table.verticalScrollBar()
    across.setValue(0)
    down.setValue(0)
    app.processEvents()

    def step():
        across.setValue((across.value() + dx) % max(1, across.maximum()))
        down.setValue(down.value() + dy)
        app.processEvents()

    return [cpu(step) for _ in range(FRAMES)]


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
