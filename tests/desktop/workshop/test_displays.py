"""Which displays there are, which is chosen, and what stands on real ones."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from dutyflow.workshop.present.displays import Display, Displays, beside, chosen

LAPTOP, PROJECTOR, WALL = (
    Display(name, QRect(left, 0, 1280, 720))
    for name, left in (("laptop", 0), ("projector", 1280), ("wall", 2560))
)
PRESENTED = """
import json, sys
from pathlib import Path
from dutyflow.app import make_application, make_window
from dutyflow.commands.present import displays, presenting
from dutyflow.library import Library

application = make_application()
window = make_window(application, Library.open())
window.show()
window.open_path(Path(sys.argv[1]))
window.actions_by_id["present"].trigger()
for _ in range(20):
    application.processEvents()
found = presenting(window.desk)
print(json.dumps({
    "displays": [each.title for each in displays(window.desk).all()],
    "room": found.room.geometry().getRect(),
    "strip": found.strip.geometry().getRect(),
    "sizes": sorted({text.size for card in found.show.page.board.drawing.cards
                     for text in card.face.marks if hasattr(text, "size")}),
}))
found.end()
"""


def test_the_one_named_is_chosen_else_one_beside_the_windows_own():
    all_three = [LAPTOP, PROJECTOR, WALL]
    assert chosen(all_three, LAPTOP, "wall") is WALL
    assert chosen(all_three, LAPTOP, "gone") is PROJECTOR
    assert chosen(all_three, PROJECTOR, "") is LAPTOP
    assert chosen([LAPTOP], LAPTOP, "wall") is LAPTOP
    assert beside([LAPTOP], LAPTOP) is None


def test_a_display_is_called_by_its_name_and_size(qapp):
    assert PROJECTOR.title == "projector, 1280 × 720"
    assert Display("", QRect(0, 0, 800, 600)).title == "800 × 600"


def test_the_displays_are_those_of_the_system(qtbot, qapp):
    owner, window = QObject(), QWidget()
    qtbot.addWidget(window)
    displays = Displays(owner)
    (only,) = displays.all()
    assert only.geometry == qapp.primaryScreen().geometry()
    assert displays.of(window) == only
    with qtbot.waitSignal(displays.changed):
        qapp.screenRemoved.emit(qapp.primaryScreen())


def test_on_two_real_displays_the_room_fills_one_and_the_strip_stands_on_the_other(tmp_path):
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": "laptop", "x": 0, "y": 0, "width": 1440, "height": 900} | usual,
        {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080} | usual,
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    sample = Path(__file__).parents[3] / "resources" / "samples" / "kubernetes.org.yaml"
    ran = subprocess.run(
        [sys.executable, "-c", PRESENTED, str(sample)],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["displays"] == ["laptop, 1440 × 900", "projector, 1920 × 1080"]
    assert told["room"] == [1440, 0, 1920, 1080]
    assert QRect(0, 0, 1440, 900).contains(QRect(*told["strip"]))
    assert told["sizes"][0] >= 20 * 96 / 72
