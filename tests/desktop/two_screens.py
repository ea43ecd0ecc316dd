"""Moves a board between screens of 100, 150 and 125 %, and says as JSON how it looks there.

Run in a process of its own, with the folder in which it may write: Qt reads the screens once.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dutyflow.board.widget import Board
from dutyflow.document import Document
from dutyflow.painting.fonts import qt_measure
from dutyflow.resources import load_fonts
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

RATIOS = (1.0, 1.5, 1.25)
ORG = b"""\
org: {name: acme, title: Acme}
stages: [{id: build, title: Build}, {id: run, title: Run}, {id: end, title: End}]
teams: [{id: a, title: Platform}, {id: b, title: DevOps}, {id: c, title: Dev}]
duties:
""" + b"".join(
    b"  - {id: d%d, title: Keep number %d running, stage: %s, responsible: [%s]}\n"
    % (at, at, (b"build", b"run", b"end")[at % 3], (b"a", b"b", b"c")[at % 3])
    for at in range(30)
)


def main(folder: Path) -> None:
    """Make the screens, show the board on each, print."""
    config = folder / "screens.json"
    screens = [
        {"name": f"s{at}", "x": 2000 * at, "y": 0, "width": 2000, "height": 1200,
         "logicalDpi": 96, "logicalBaseDpi": 96}
        for at in range(len(RATIOS))
    ]  # fmt: skip
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    os.environ["QT_SCREEN_SCALE_FACTORS"] = ";".join(str(ratio) for ratio in RATIOS)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={config}"
    application = QApplication(sys.argv[:1])
    load_fonts()
    window, document = QWidget(), Document()
    board = Board(document, Faces(qt_measure), LIGHT, window)
    room = QVBoxLayout(window)
    # The board begins between two pixels at 125 %.
    room.setContentsMargins(3, 7, 0, 0)
    room.addWidget(board)
    window.resize(640, 480)
    window.show()
    document.load(read_org(ORG), None, Layout())
    found: dict[str, list[object]] = {"ratios": [], "on whole pixels": [], "as if painted anew": []}
    for screen in application.screens():
        window.windowHandle().setScreen(screen)
        window.move(screen.geometry().topLeft() + QPoint(20, 20))
        settle(application)
        board.scroll_by(7, 3)
        settle(application)
        camera, ratio = board.camera, board.devicePixelRatioF()
        found["ratios"].append(ratio)
        pixels = (camera.x * camera.zoom * ratio, camera.y * camera.zoom * ratio)
        found["on whole pixels"].append(all(abs(each - round(each)) < 1e-6 for each in pixels))
        shown = window.screen().grabWindow(window.winId()).toImage()
        board._tiles.forget(LIGHT.board)  # what is kept of the other screen
        board.viewport().update()
        settle(application)
        found["as if painted anew"].append(
            shown == window.screen().grabWindow(window.winId()).toImage()
        )
    print(json.dumps(found))
    window.close()


def settle(application: QApplication) -> None:
    """Let what was begun come to rest."""
    for _ in range(30):
        application.processEvents()
        QTest.qWait(5)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
