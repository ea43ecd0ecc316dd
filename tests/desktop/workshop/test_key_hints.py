"""Hints of keys: they wrap instead of being cut, and a click does what the key does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from dutyflow.workshop.key_hints import KeyHint, KeyHints, cap_size
from dutyflow_models.picture.palette import DARK, LIGHT

HINTS = (
    KeyHint(("P",), "park it", "park"),
    KeyHint(("Ctrl", "Z"), "undo", "undo"),
    KeyHint(("Shift",), "+ number adds a responsible team"),
)


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 200)
    return page


@pytest.fixture
def hints(page, qtbot):
    hints = KeyHints(HINTS, LIGHT, page)
    hints.resize(900, hints.heightForWidth(900))
    with qtbot.waitExposed(page):
        page.show()
    return hints


def buttons(hints):
    return {each.accessibleName(): each for each in hints.findChildren(QAbstractButton)}


def test_a_hint_that_does_something_can_be_clicked(hints, qtbot):
    told = []
    hints.chosen.connect(told.append)

    qtbot.mouseClick(buttons(hints)["P park it"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons(hints)["Ctrl Z undo"], Qt.MouseButton.LeftButton)

    assert told == ["park", "undo"]
    assert not buttons(hints)["Shift + number adds a responsible team"].isEnabled()


def test_hints_wrap_where_the_room_is_narrow_and_none_is_cut(hints):
    one_row = hints.heightForWidth(900)
    narrow = hints.minimumSizeHint().width()
    hints.resize(narrow, hints.heightForWidth(narrow))

    assert hints.height() > one_row
    for button in buttons(hints).values():
        assert hints.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_a_layout_gives_hints_all_the_rows_that_they_need(page, hints, qtbot):
    column = QVBoxLayout(page)
    above = QWidget(page)
    above.show()
    column.addWidget(above, 1)
    column.addWidget(hints)
    page.resize(320, 400)
    qtbot.waitUntil(lambda: hints.width() < 320)

    assert hints.height() == hints.heightForWidth(hints.width()) > hints.sizeHint().height()


def test_other_hints_and_another_theme_take_their_place(hints, qtbot):
    before = hints.grab().toImage()
    hints.set_palette(DARK)
    assert hints.grab().toImage() != before

    hints.set_hints([KeyHint(("Esc",), "leave", "leave")])
    shown = [each.accessibleName() for each in hints.findChildren(QAbstractButton)
             if each.isVisible()]  # fmt: skip
    assert shown == ["Esc leave"]


def test_a_cap_is_never_narrower_than_high(qapp):
    assert cap_size("P").width() == cap_size("P").height()
    assert cap_size("Ctrl").width() > cap_size("Ctrl").height()
