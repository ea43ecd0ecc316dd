"""Slides in LibreOffice Impress: they open, look as drawn, and cards take their arrows along."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from deck_hand import subject, written
from PySide6.QtGui import QColor, QImage

OFFICE = shutil.which("soffice")
SYSTEM_PYTHON = "/usr/bin/python3"
HERE = Path(__file__).parent

pytestmark = [
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed"),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("qapp"),
]


@pytest.fixture
def profile(tmp_path):
    """An own profile, so that no office of the person's is asked."""
    return f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"


def pictures(folder, data, profile):
    """Return a picture of each slide, as the office shows it."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm is not installed")
    (folder / "board.pptx").write_bytes(data)
    convert = [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", folder]
    subprocess.run([*convert, folder / "board.pptx"], check=True, capture_output=True, timeout=200)
    subprocess.run(
        ["pdftoppm", "-r", "72", "-png", folder / "board.pdf", folder / "slide"],
        check=True, timeout=60,
    )  # fmt: skip
    return [QImage(str(path)) for path in sorted(folder.glob("slide-*.png"))]


def test_a_deck_opens_and_each_slide_is_a_page(tmp_path, profile):
    shown = pictures(tmp_path, written(deck=True), profile)

    assert len(shown) == 8
    assert all(abs(each.width() - 960) + abs(each.height() - 540) <= 2 for each in shown)


def test_lanes_and_cards_lie_where_the_drawing_has_them(tmp_path, profile):
    from pptx import Presentation

    data = written()
    (picture,) = pictures(tmp_path, data, profile)
    slide = Presentation(tmp_path / "board.pptx").slides[0]
    groups = {each.name: each for each in slide.shapes}

    def colour(shape, x, y):
        left, top = shape.left / 12_700, shape.top / 12_700
        return QColor(picture.pixel(round(left + x), round(top + y)))

    for name, group in groups.items():
        if name.startswith("Duty: ") and " for ops" in name:
            middle = group.height / 12_700 / 2
            assert colour(group, 2, middle) == colour(groups["Lane: Operations"], 2, 20)
            assert colour(group, 8, middle - 8).name() == "#ffffff"
        if name.startswith("Duty: ") and " for dev" in name:
            middle = group.height / 12_700 / 2
            assert colour(group, 2, middle) == colour(groups["Lane: Development"], 2, 20)


def test_a_card_that_is_moved_takes_its_hand_offs_along(tmp_path, profile):
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, timeout=60)
    if sys.platform != "linux" or asked.returncode:
        pytest.skip("the system's Python has no uno")
    (tmp_path / "board.pptx").write_bytes(written(subject()))
    # An office with a new profile starts twice, and hangs up in between.
    subprocess.run([OFFICE, profile, "--headless", "--terminate_after_init"], timeout=120)
    pipe = f"dutyflow-{tmp_path.name}"
    listen = [OFFICE, profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"]
    office = subprocess.Popen(listen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        told = subprocess.run(
            [SYSTEM_PYTHON, HERE / "drag_in_impress.py", tmp_path / "board.pptx", pipe,
             "Duty: Run 0 for ops", "Hand-off: Build 0 for dev → Run 0 for ops"],
            stdout=subprocess.PIPE, text=True, check=True, timeout=200,
        )  # fmt: skip
    finally:
        office.terminate()
        office.wait(60)
    found = json.loads(told.stdout.splitlines()[-1])

    moved = [after - before for before, after in zip(found["before"], found["after"], strict=True)]
    assert moved == [0, 0, 3000, 3000]
    assert found["held"] == ["Duty: Build 0 for dev", "Duty: Run 0 for ops"]
