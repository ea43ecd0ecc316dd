"""“Who owns this?” at 300 duties in the whole window, 1920×1080: each key with its repaint. JSON.

The peer is the same digit pressed on the board. Run in a process of its own:
`python tests/benchmarks/dealing.py`.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from made_up import made_up_text
from measure import cpu
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from screen import settle

from dutyflow.app import make_application, make_window
from dutyflow.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZE, ROUNDS = 300, 20
Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = (
    ("digit", Key.Key_1, NONE),
    ("digit", Key.Key_4, NONE),
    ("disputed", Key.Key_C, NONE),
    ("out of scope", Key.Key_O, NONE),
    ("later", Key.Key_L, NONE),
    ("undo", Key.Key_Z, CONTROL),
    ("shift and digit", Key.Key_2, SHIFT),
    ("more", Key.Key_Space, NONE),
    ("skip", Key.Key_Right, NONE),
    ("back", Key.Key_Left, NONE),
    ("digit", Key.Key_3, NONE),
)


def main() -> None:
    """Measure and print."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made-up.org.yaml"
        path.write_bytes(made_up_text(SIZE))
        library = Library.open(Path(folder) / "library")
        window = make_window(application, library)
        window.resize(1920, 1080)
        window.show()
        window.open_path(path)
        settle(application)
        board = on_the_board(application, window)
        keys = in_the_deal(application, window)
        window.desk.tell.answers("Don’t save")
        window.close()
        library.close()
    print(json.dumps({"board": board, "keys": keys}))


def on_the_board(application: QApplication, window) -> list[float]:
    """Give cards to other teams by digits."""
    board = window.desk.board
    taken = []
    for at in range(ROUNDS):
        window.desk.document.selection.select_duties([f"duty-{at}"])
        settle(application)
        taken += [pressed(application, board, Key.Key_1 + digit, NONE) for digit in (0, 3)]
    return taken


def in_the_deal(application: QApplication, window) -> dict[str, list[float]]:
    """Press each key of a deal, many times."""
    QTest.keyClick(window.desk.board, Key.Key_F6)
    settle(application)
    QTest.keyClick(application.focusWidget(), Key.Key_Return)
    settle(application)
    scene = window.scenes.shown
    taken: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for name, key, modifier in KEYS:
            taken.setdefault(name, []).append(pressed(application, scene, key, modifier))
    assert scene.course.deal.of_kind("given")
    return taken


def pressed(application: QApplication, widget, key: Qt.Key, modifier) -> float:
    """Return what a key takes until all is painted."""
    return cpu(lambda: (QTest.keyClick(widget, key, modifier), application.processEvents()))


if __name__ == "__main__":
    main()
