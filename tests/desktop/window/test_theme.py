"""Light and dark: chosen, kept, and worn by everything."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from window_hand import do

from dutyflow.window.theme import Theme, style_sheet, window_palette
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.picture.palette import DARK, LIGHT, contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_text_is_readable_on_every_ground_of_the_window(palette):
    roles = window_palette(palette)
    pairs = [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    ]

    for ink, ground in pairs:
        assert contrast(roles.color(ink).name(), roles.color(ground).name()) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_the_signs_named_in_the_style_sheet_are_there(palette):
    places = re.findall(r'url\("([^"]+)"\)', style_sheet(palette))

    assert len(set(places)) == 3
    assert [place for place in places if not Path(place).is_file()] == []


def test_the_style_sheet_is_understood(qtbot, qapp):
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setStyleSheet(style_sheet(DARK))
    widget.ensurePolished()


def test_choosing_dark_dresses_window_board_and_inspector_and_is_kept(desk, window):
    do(window, "theme-dark")

    assert window.palette().window().color() == QColor(DARK.window)
    assert desk.board.colors is DARK
    assert window.library.load_settings().theme == "dark"
    assert window.actions_by_id["theme-dark"].isChecked()
    assert not window.actions_by_id["theme-light"].isChecked()


def test_an_unknown_choice_is_the_systems(qapp):
    theme = Theme(qapp, "sepia")

    assert theme.choice == "system"
    theme.deleteLater()


@pytest.fixture(autouse=True)
def back_to_light(qapp):
    yield
    Theme(qapp, "light").deleteLater()


def test_another_theme_moves_nothing_beside_the_board(desk, window, qtbot):
    findings = desk.side.findings
    shared = {"responsible": ("platform", "dev")}
    assert desk.document.edit("Share it", lambda org: set_duty(org, "code", shared))
    qtbot.waitUntil(lambda: findings.kinds.count() > 1)
    QApplication.processEvents()
    before = findings.kinds.geometry()

    window.theme.choose("dark")
    QApplication.processEvents()

    assert findings.kinds.geometry() == before
