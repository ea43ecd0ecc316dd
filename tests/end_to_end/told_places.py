"""Runs the application and tells where things are on the screen, for a hand that is not Qt's.

`python told_places.py FILE DUTY…` prints JSON once the window rests: each duty's card, each lane's
header, in pixels of the screen.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication

from dutyflow import app
from dutyflow.window.window import Window


def tell(duty_ids: list[str]) -> None:
    """Print the middles of cards and lane headers."""
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    board = window.desk.board
    rects = {duty_id: board.drawing.cards_by_id[duty_id].rect for duty_id in duty_ids}
    rects |= {
        f"cell {cell.team_id} {cell.stage_id}": cell.rect._replace(y=cell.rect.bottom - 20, h=10)
        for cell in board.drawing.cells
    }
    rects |= {f"lane {lane.team_id}": lane.header for lane in board.drawing.lanes}
    places = {}
    for name, rect in rects.items():
        view = board.camera.to_view(rect)
        middle = QPoint(round(view.x + view.w / 2), round(view.y + view.h / 2))
        at = board.viewport().mapToGlobal(middle)
        places[name] = (at.x(), at.y())
    print(json.dumps(places), flush=True)


def main() -> int:
    """Start as `dutyflow FILE` does."""
    run_loop = QApplication.exec

    def tell_then_run() -> int:
        QTimer.singleShot(1500, lambda: tell(sys.argv[2:]))
        return run_loop()

    QApplication.exec = staticmethod(tell_then_run)
    return app.run([sys.argv[1]])


if __name__ == "__main__":
    sys.exit(main())
