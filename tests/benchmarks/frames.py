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
from PySide6.QtTest import QTest
from screen import BoardWindow, make_application, settle

from dutyflow.document import Document
from dutyflow.garbage import look_seldom
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def main(duties: int) -> None:
    """Measure and print."""
    app = make_application()
    document = Document()
    window = BoardWindow(document)
    document.load(read_org(made_up_text(duties)), None, Layout())
    settle(app)
    look_seldom(document)
    found = {"drag": [], "pan": [], "zoom": [], "once": {}}

    def frame(act):
        return cpu(lambda: (act(), app.processEvents()))

    found["once"] |= drag(window.board, found["drag"], frame)
    settle(app)
    found["once"]["undo"] = frame(document.undo_stack.undo)
    settle(app)
    found["pan"] = [frame(lambda: window.board.scroll_by(3, 17)) for _ in range(200)]
    window.board.scroll_by(-1e6, -1e6)
    settle(app)
    found["zoom"] = [
        frame(
            lambda k=k: window.board.zoom_at(
                window.board.camera.zoom * (0.97 if k < 60 else 1.03), 900, 500
            )
        )
        for k in range(120)
    ]
    found["once"]["sharpen"] = sharpen(app, window.board, frame)
    print(json.dumps(found))


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
