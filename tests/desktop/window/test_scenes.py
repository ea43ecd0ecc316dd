"""A scene takes all of the window, and gives it back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class Curtain(QLabel):
    """The smallest scene."""

    def __init__(self, text):
        super().__init__(text)
        self.palettes = []
        self.left = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_palette(self, palette):
        self.palettes.append(palette)

    def leaving(self):
        self.left += 1


@pytest.fixture
def scenes(desk, org_file):
    desk.window.open_path(org_file)
    return desk.window.scenes


def bars(window):
    return [window.menuBar(), window.tool_bar, window.status_bar, window.desk.side]


def test_a_scene_is_all_that_is_to_be_seen(desk, scenes, qtbot):
    curtain = Curtain("one")
    scenes.show(curtain)

    assert curtain.isVisible()
    assert desk.window.focusWidget() is curtain
    assert not any(bar.isVisible() for bar in bars(desk.window))

    scenes.leave()
    assert curtain.left == 1
    assert all(bar.isVisible() for bar in bars(desk.window))
    assert desk.board.isVisible()
    assert desk.window.focusWidget() is desk.board


def test_undo_works_in_a_scene_and_closing_the_file_does_not(desk, scenes):
    actions = desk.window.actions_by_id
    desk.document.edit("Rename", lambda org: org.replacing(duties=org.duties[:2]))
    scenes.show(Curtain("one"))

    assert actions["undo"].isEnabled()
    assert not actions["close"].isEnabled()
    assert not actions["view-matrix"].isEnabled()
    scenes.leave()
    assert actions["close"].isEnabled()


def test_the_next_scene_takes_the_place_of_the_one_before(desk, scenes):
    first, second = Curtain("one"), Curtain("two")
    scenes.show(first)
    scenes.show(second)
    assert (first.left, scenes.shown) == (1, second)


def test_a_scene_wears_the_theme_of_the_window(desk, scenes):
    desk.window.theme.choose("light")
    curtain = Curtain("one")
    scenes.show(curtain)
    desk.window.actions_by_id["theme-dark"].trigger()
    assert curtain.palettes[-1] is desk.window.theme.palette
    assert len(curtain.palettes) == 2


def test_a_scene_is_put_away_when_the_window_closes(desk, scenes):
    curtain = Curtain("one")
    scenes.show(curtain)
    desk.window.close()
    assert curtain.left == 1


def test_messages_leave_the_lower_edge_to_the_keys_of_a_scene(desk, scenes):
    window = desk.window
    desk.tell.say("Said on the board.")
    (toast,) = window.toasts.shown
    on_board = toast.geometry()
    assert on_board.bottom() > window.height() - 60

    scenes.show(Curtain("one"))
    desk.tell.say("Said before the room.")
    assert [each.geometry().bottom() < window.height() // 3 for each in window.toasts.shown] == [
        True,
        True,
    ]
    first, second = (each.geometry() for each in window.toasts.shown)
    assert first.bottom() < second.top()

    scenes.leave()
    window.toasts.dismiss(window.toasts.shown[1])
    assert toast.geometry() == on_board
