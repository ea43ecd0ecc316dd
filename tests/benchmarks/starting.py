"""CPU of a start until the first painted frame, and peak memory. Prints JSON.

`python tests/benchmarks/starting.py bare`, `… window`, or `… window FILE`, each in a process of
its own, since a process starts only once.
"""

from __future__ import annotations

import json
import resource
import sys
import time


def bare() -> None:
    """Show an empty QMainWindow, the least that a Qt program can do."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    application.processEvents()


def ours(paths: list[str]) -> None:
    """Start the application as `dutyflow FILE` does, up to its event loop's first round."""
    from PySide6.QtWidgets import QApplication

    from dutyflow import app

    QApplication.exec = staticmethod(_first_round)
    app.run(paths)


def _first_round() -> int:
    """Run the loop until the first frame is painted; what the program puts off is not counted."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    found: list[dict[str, float]] = []

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            # A timer started before the frame is painted comes before those started by it.
            if event.type() == QEvent.Type.UpdateRequest and not found:
                QTimer.singleShot(0, lambda: found.append(state()))
            return False

    watch = FirstPaint()
    application = QApplication.instance()
    application.installEventFilter(watch)
    while not found:
        application.processEvents()
    print(json.dumps(found[0]), flush=True)
    return 0


def state() -> dict[str, float]:
    """Return CPU milliseconds and peak megabytes of this process up to now."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": time.process_time() * 1000, "peak": peak}


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
        print(json.dumps(state()))
    else:
        ours(sys.argv[2:])
