"""Fonts and icons: found in a checkout, sharp, and in the palette's colour."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QIcon, QPalette
from PySide6.QtSvg import QSvgRenderer

from dutyflow import resources
from dutyflow.resources import icon, resource_bytes, resource_names, resource_path

ROOT = Path(__file__).resolve().parents[2]
ICONS = [name.removesuffix(".svg") for name in resource_names("icons") if name.endswith(".svg")]


def test_inter_is_there_in_four_weights(qapp):
    resources.load_fonts()

    assert QFontDatabase.styles("Inter") == ["Regular", "Medium", "SemiBold", "Bold"]


@pytest.mark.parametrize("text", ["Zuständigkeit", "Обязанность", "Ευθύνη", "Trách nhiệm", "→ ✓ –"])
def test_inter_has_the_letters_of(qapp, text):
    font = QFont("Inter")
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    metrics = QFontMetricsF(font)

    assert QFontInfo(font).family() == "Inter"
    assert [letter for letter in text if not metrics.inFontUcs4(ord(letter))] == []


def test_letters_are_kerned(qapp):
    metrics = QFontMetricsF(QFont("Inter", 40))

    apart = metrics.horizontalAdvance("A") + metrics.horizontalAdvance("V")
    assert metrics.horizontalAdvance("AV") < apart


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_current_color_only(qapp, name):
    text = resource_bytes("icons", f"{name}.svg").decode()

    assert QSvgRenderer(text.encode()).isValid()
    assert text.count("currentColor") >= 1
    assert "#" not in text
    assert ink(icon(name).pixmap(QSize(24, 24))) > 20


def test_an_icon_takes_the_color_it_is_given(qapp):
    assert "#c0392b" in colors(icon("flag", "#c0392b"))


def test_an_icon_follows_the_palette_without_being_made_again(qapp):
    sign, before = icon("save"), qapp.palette()
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.ButtonText, QColor("#eeeeee"))
    try:
        qapp.setPalette(dark)
        assert "#eeeeee" in colors(sign)
    finally:
        qapp.setPalette(before)
    assert "#eeeeee" not in colors(sign)


def test_a_disabled_icon_is_paler(qapp):
    assert colors(icon("save"), QIcon.Mode.Disabled) != colors(icon("save"))


def test_an_icon_has_twice_the_pixels_on_a_fine_screen(qapp):
    pixmap = icon("save").pixmap(QSize(16, 16), 2.0)

    assert (pixmap.size(), pixmap.devicePixelRatio()) == (QSize(32, 32), 2.0)


def test_an_icon_may_be_copied_and_changed(qapp):
    copy = QIcon(icon("save"))
    copy.setIsMask(True)

    assert ink(copy.pixmap(QSize(16, 16))) > 20


def test_an_icon_that_does_not_exist_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_every_icon_that_the_program_names_is_there():
    sources = (ROOT / "desktop" / "dutyflow").rglob("*.py")
    named = {
        (path.name, name)
        for path in sources
        for name in re.findall(r'\bicon(?:=|\()"([^"]+)"', path.read_text(encoding="utf-8"))
    }

    assert named
    assert {(path, name) for path, name in named if name not in ICONS} == set()


def test_a_resource_is_lent_as_a_real_file():
    with resource_path("fonts", "LICENSE.txt") as path:
        assert "SIL Open Font License" in path.read_text(encoding="utf-8")


def test_reading_a_resource_does_not_import_qt():
    code = (
        "import sys; from dutyflow.resources import resource_bytes\n"
        "resource_bytes('icons', 'save.svg')\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def colors(sign, mode=QIcon.Mode.Normal):
    """Name the colours of the pixels that are wholly covered."""
    image = sign.pixmap(QSize(48, 48), 1.0, mode).toImage()
    found = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return {color.name() for color in found if color.alpha() == 255}


def ink(pixmap):
    """Count the pixels that are not empty."""
    image = pixmap.toImage()
    cells = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).alpha() > 0 for x, y in cells)
