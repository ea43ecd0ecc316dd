"""Takes the pictures of the documentation with the program itself: `python docs/pictures/take.py`.

Needs no screen. Look at the pictures before you commit them.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parents[1] / "resources" / "samples" / "kubernetes.org.yaml"
SIZE = (1520, 1270)


def main() -> None:
    """Save the window on the sample, light and dark."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as person:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_STATE_HOME"] = person
        take()


def take() -> None:
    """Open the sample as a person does, choose a scenario and a card, and grab the window."""
    from dutyflow.app import make_application, make_window
    from dutyflow.library import Library

    application = make_application()
    window = make_window(application, Library.open())
    window.resize(*SIZE)
    window.show()
    window.open_path(SAMPLE)
    document = window.desk.document
    document.arrange(lambda layout: layout.replacing(scenario="large"))
    document.selection.select_duties(["answer-for-applications"])
    for theme, name in (("light", "board.png"), ("dark", "board-dark.png")):
        window.theme.choose(theme)
        for _ in range(50):
            application.processEvents()
            time.sleep(0.01)
        window.grab().save(str(HERE / name))
    window.close()
    window.library.close()


if __name__ == "__main__":
    main()
