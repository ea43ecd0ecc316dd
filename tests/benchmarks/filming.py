"""A workshop of 2,000 edits as a film at 300 and 3,000 duties, 1920×1080: steps and leaps. JSON.

Run in a process of its own: `python tests/benchmarks/filming.py`.
"""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta

from made_up import TEAMS, made_up
from measure import cpu
from PySide6.QtWidgets import QApplication, QMainWindow
from screen import make_application

from dutyflow.board.film import FilmBoard
from dutyflow.painting.fonts import qt_measure
from dutyflow.workshop.replay.scene import ReplayScene
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.workshop.delta import delta
from dutyflow_models.workshop.film import Film
from dutyflow_models.workshop.log import Entry, Log

EDITS = 2000
TURNS = 60


def main() -> None:
    """Measure and print."""
    app = make_application()
    print(json.dumps([measured(app, duties) for duties in (300, 3000)]))


def measured(app: QApplication, duties: int) -> dict[str, object]:
    """Return what one size costs."""
    log = workshop(duties)
    window = QMainWindow()
    opened = cpu(lambda: Film(log))
    scene = ReplayScene(Film(log), "Made up", LIGHT, window)
    scene.put_up(FilmBoard(Faces(qt_measure), LIGHT, scene))
    window.setCentralWidget(scene)
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    chance = random.Random(duties)
    goals = [chance.randrange(scene.film.end) for _ in range(TURNS)]
    steps = [cpu(lambda to=number: shown(app, scene, to)) for number in range(1, TURNS + 1)]
    leaps = [cpu(lambda to=goal: shown(app, scene, to)) for goal in goals]
    window.close()
    return {"duties": duties, "opened": opened, "steps": steps, "leaps": leaps}


def shown(app: QApplication, scene: ReplayScene, step: int) -> None:
    """Show a step and paint it."""
    scene.player.go_to(step)
    app.processEvents()


def workshop(duties: int) -> Log:
    """Return the log of a workshop in which cards go from team to team."""
    chance = random.Random(duties)
    first = now = made_up(duties)
    at, entries = datetime(2026, 11, 28, 9, tzinfo=UTC), []
    for number in range(EDITS):
        at += timedelta(seconds=chance.randint(2, 20))
        after = give_duties(now, [f"duty-{chance.randrange(duties)}"], chance.choice(TEAMS).lower())
        entries.append(Entry(at, "edit", f"Edit {number}", (), delta(now, after)))
        now = after
    return Log(tuple(entries), first)


if __name__ == "__main__":
    main()
