"""The program on a real X screen, moved by a mouse and keys that know nothing of Qt."""

from __future__ import annotations

import difflib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dutyflow_models.files.read import read_org

pytestmark = [pytest.mark.slow, pytest.mark.screen]
ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "kubernetes.org.yaml"


@pytest.fixture
def screen(tmp_path):
    """An X server of 1600 × 1000; return the environment that programs need to show there."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as said:
        display = f":{said.readline().strip()}"
    yield os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(10)


class Person:
    """Somebody in front of the program: sees where cards are, drags, types."""

    def __init__(self, screen, path, *duty_ids):
        self.screen = screen
        script = Path(__file__).with_name("told_places.py")
        self.program = subprocess.Popen(
            [sys.executable, str(script), str(path), *duty_ids],
            env=screen, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.places = json.loads(self.program.stdout.readline())
        # Without a window manager nobody gives the window the keyboard.
        self.do("search", "--onlyvisible", "--name", "Dutyflow", "windowfocus")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.kill()
        self.program.communicate()

    def do(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.screen, check=True, timeout=20)
        time.sleep(0.15)

    def drag(self, start, end):
        (x, y), (to_x, to_y) = self.places[start], self.places[end]
        self.do("mousemove", x, y, "mousedown", 1)
        for step in range(1, 9):
            self.do("mousemove", x + (to_x - x) * step // 8, y + (to_y - y) * step // 8)
        self.do("mouseup", 1)

    def press(self, *keys):
        for key in keys:
            self.do("key", key)
        time.sleep(0.3)

    def leave(self):
        self.press("ctrl+q")
        _, said = self.program.communicate(timeout=20)
        assert self.program.returncode == 0, said


def changed_lines(before, after):
    lines = difflib.ndiff(before.decode().splitlines(), after.decode().splitlines())
    return [line for line in lines if line[:1] in "+-"]


def test_a_dragged_card_lands_undoes_and_saves_as_a_one_line_diff(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    before = path.read_bytes()
    with Person(screen, path, "write-manifests") as person:
        person.drag("write-manifests", "cell platform build")
        person.press("ctrl+s")
        saved = path.read_bytes()
        person.press("ctrl+z", "ctrl+s")
        person.leave()
    duty = read_org(saved).organisation.duties_by_id["write-manifests"]
    assert duty.responsible == ("platform",)
    assert len(changed_lines(before, saved)) == 2
    assert path.read_bytes() == before


def test_the_layout_is_back_after_a_restart_and_the_file_untouched(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    before = path.read_bytes()
    with Person(screen, path, "servers", "storage") as person:
        person.drag("servers", "cell infrastructure provide")
        person.press("ctrl+plus")
        time.sleep(1)
        person.leave()
    with Person(screen, path, "servers", "storage") as person:
        first, second = person.places["servers"][1], person.places["storage"][1]
        person.leave()
    assert first > second
    assert path.read_bytes() == before


def test_a_duty_is_given_away_and_three_are_added_by_keys_alone(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    with Person(screen, path, "write-manifests") as person:
        x, y = person.places["write-manifests"]
        person.do("mousemove", x, y, "click", 1)
        person.press("2", "n")
        for title in ("Rotate secrets", "Renew certificates", "Restore backups"):
            person.do("type", title)
            person.press("Return")
        person.press("Escape", "ctrl+s")
        person.leave()
    organisation = read_org(path.read_bytes()).organisation
    assert organisation.duties_by_id["write-manifests"].responsible == ("platform",)
    assert [duty.title for duty in organisation.duties[-3:]] == [
        "Rotate secrets",
        "Renew certificates",
        "Restore backups",
    ]


def test_a_role_is_given_by_shift_a_digit_and_a_letter(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    with Person(screen, path, "write-manifests") as person:
        x, y = person.places["write-manifests"]
        person.do("mousemove", x, y, "click", 1)
        person.press("shift+2", "i", "d", "ctrl+s")
        person.leave()
    duty = read_org(path.read_bytes()).organisation.duties_by_id["write-manifests"]
    assert duty.informed == ("platform",)
    assert duty.responsible == ("devops",)
    assert duty.status == "disputed"


def test_a_header_dropped_on_another_saves_a_scenario_in_which_both_are_one(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    before = path.read_bytes()
    with Person(screen, path) as person:
        person.drag("lane devops", "lane platform")
        person.press("ctrl+s")
        saved = path.read_bytes()
        person.press("ctrl+z", "ctrl+s")
        person.leave()
    organisation = read_org(saved).organisation
    made, group = organisation.scenarios[-1], organisation.groups[-1]
    assert (made.title, made.merge) == ("Platform and DevOps as one", (group.id,))
    assert group.teams == ("platform", "devops")
    assert all(line.startswith("+") for line in changed_lines(before, saved))
    assert path.read_bytes() == before


def test_the_room_sees_a_full_screen_and_esc_gives_the_board_its_keys_back(screen, tmp_path):
    path = tmp_path / "acme.org.yaml"
    shutil.copy(SAMPLE, path)
    with Person(screen, path, "write-manifests") as person:
        x, y = person.places["write-manifests"]
        person.do("mousemove", x, y, "click", 1)
        person.press("F5")
        person.do("search", "--sync", "--onlyvisible", "--name", "presented", "windowfocus")
        size = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "presented", "getwindowgeometry"],
            env=screen, check=True, capture_output=True, text=True,
        ).stdout  # fmt: skip
        person.press("Right", "b", "b", "Left", "Escape")
        person.do("search", "--onlyvisible", "--name", "Dutyflow", "windowfocus")
        person.press("d", "ctrl+s")
        person.leave()
    assert "1600x1000" in size
    duties = read_org(path.read_bytes()).organisation.duties_by_id
    assert duties["write-manifests"].status == "disputed"
