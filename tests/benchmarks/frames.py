"""Frames of the board at 1920×1080: drag, pan, zoom, grab, drop, undo. Prints JSON.

Run in a process of its own: `python tests/benchmarks/frames.py 3000`.
"""

from __future__ import annotations

import json
import math
import sys
import time

from made_up import made_up_text
from measure import cpu
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from dutyflow.board.widget import Board
from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow.painting.fonts import qt_measure
from dutyflow.resources import FONT_FAMILY, load_fonts
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def main(duties: int) -> None:
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
    document.load(read_org(made_up_text(duties)), None, Layout())
    settle(app)
    look_seldom(document)
    found = {"drag": [], "pan": [], "zoom": [], "once": {}}

    def frame(act):
        return cpu(lambda: (act(), app.processEvents()))

    found["once"] |= drag(board, found["drag"], frame)
    settle(app)
    found["once"]["undo"] = frame(document.undo_stack.undo)
    settle(app)
    found["pan"] = [frame(lambda: board.scroll_by(3, 17)) for _ in range(200)]
    board.scroll_by(-1e6, -1e6)
    settle(app)
    found["zoom"] = [
        frame(lambda k=k: board.zoom_at(board.camera.zoom * (0.97 if k < 60 else 1.03), 900, 500))
        for k in range(120)
    ]
    found["once"]["sharpen"] = sharpen(app, board, frame)
    print(json.dumps(found))


def settle(app):
    """Let timers and tiles come to rest."""
    for _ in range(30):
        app.processEvents()
        time.sleep(0.005)


def drag(board, frames, frame):
    """Lift a card in the middle of the window, carry it around for 300 frames, and drop it."""
    card = next(
        card for card in board.drawing.cards if 300 < card.rect.x < 1200 and 200 < card.rect.y < 600
    )
    view = board.camera.to_view(card.rect)
    start = QPoint(round(view.x + view.w / 2), round(view.y + view.h / 2))
    at = board.viewport()
    QTest.mousePress(at, LEFT, NONE, start)
    grab = frame(lambda: QTest.mouseMove(at, start + QPoint(20, 8)))
    for k in range(300):
        goal = start + QPoint(round(350 * math.sin(k / 40)), round(220 * math.sin(k / 23)))
        frames.append(frame(lambda goal=goal: QTest.mouseMove(at, goal)))
    end = start + QPoint(-200, 220)
    QTest.mouseMove(at, end)
    drop = frame(lambda: QTest.mouseRelease(at, LEFT, NONE, end))
    return {"grab": grab, "drop": drop}


def sharpen(app, board, frame):
    """Zoom to several levels and return the worst frame until the picture is sharp."""
    frames = []
    for zoom in (0.1, 0.3, 0.6, 1.0, 2.0):
        board.zoom_to(zoom)
        app.processEvents()
        time.sleep(0.1)
        frames += [frame(lambda: None) for _ in range(30)]
    return max(frames)


if __name__ == "__main__":
    main(int(sys.argv[1]))
