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
    tell()


def ours(arguments: list[str]) -> None:
    """Start as the command `dutyflow` does, with a loop that ends after the first frame."""
    from dutyflow.__main__ import answer

    sys.meta_path.insert(0, QtIsThere())
    answer(arguments)


class QtIsThere:
    """Replaces the event loop once Qt is imported; importing it before would change the start."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "dutyflow.window.window":
            from PySide6.QtWidgets import QApplication

            QApplication.exec = staticmethod(first_frame)


def first_frame() -> int:
    """Run the loop until the first frame is painted; what the program puts off is not counted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from dutyflow.window.window import Window

    told: list[None] = []
    paint = Window.paintEvent

    def paint_and_tell(window, event):
        # Started before those of the program, so that it comes before them.
        QTimer.singleShot(0, lambda: told or told.append(tell()))
        paint(window, event)

    Window.paintEvent = paint_and_tell
    while not told:
        QApplication.processEvents()
    return 0


def tell() -> None:
    """Print CPU milliseconds and peak megabytes of this process up to now."""
    cpu = time.process_time() * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu": cpu, "peak": peak}), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2:])
