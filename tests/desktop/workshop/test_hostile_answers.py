"""A file in whose every text somebody tries something, shown to a room."""

from __future__ import annotations

import pytest
from hostile import hostile_file, markup, paths
from plain_in_sight import taken_for_markup
from PySide6.QtTest import QTest
from scene_hand import PLAIN, SHIFT, Key


@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
def test_scenes_show_every_text_as_it_is_and_open_no_file(
    window, tmp_path, canary_folder, canary, kind
):
    path = tmp_path / "dev.org.yaml"
    path.write_bytes(hostile_file(kind(canary_folder)))
    window.open_path(path)
    faults = []

    def look(*keys):
        for key, modifiers in keys:
            QTest.keyClick(window.focusWidget(), key, modifiers)
        window.grab()
        faults.extend(taken_for_markup())

    window.actions_by_id["blind-round"].trigger()
    look()
    look((Key.Key_Return, PLAIN), (Key.Key_1, PLAIN), (Key.Key_Return, PLAIN))
    look((Key.Key_Return, SHIFT))
    look((Key.Key_1, PLAIN), (Key.Key_A, SHIFT), (Key.Key_W, PLAIN), (Key.Key_Escape, PLAIN))
    window.actions_by_id["dot-voting"].trigger()
    look()
    look((Key.Key_Return, PLAIN), (Key.Key_1, PLAIN), (Key.Key_1, PLAIN))
    look((Key.Key_S, PLAIN), (Key.Key_K, PLAIN), (Key.Key_Escape, PLAIN))
    window.desk.tell.answers(f"{path}\n{tmp_path / 'gone <img src=x>.org.yaml'}")
    window.actions_by_id["merge-answers"].trigger()
    look()
    look((Key.Key_Escape, PLAIN))

    assert sorted(set(faults)) == []
    assert canary.opened() == []
