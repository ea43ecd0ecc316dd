"""What other people and programs do to a file, and what the window shows of it."""

from __future__ import annotations

import os
from functools import partial

from PySide6.QtCore import Qt
from window_hand import titles

from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.files.safe_write import digest

SAFE = 8000
"""Milliseconds that nothing here takes."""


def edited(path, old, new):
    """Return the text of a file with one thing changed."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new)


def write_in_place(path, text):
    path.write_text(text, encoding="utf-8")


def replace_whole(path, text):
    """Write beside it and rename, as editors, git and Dutyflow do."""
    fresh = path.with_name(".fresh")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, path)


def change_mine(desk, title="Mine"):
    assert desk.document.edit(f"Add ‘{title}’", lambda org: add_duty(org, title=title))


def reword(desk, duty_id, title):
    edit = partial(set_duty, duty_id=duty_id, fields={"title": title})
    assert desk.document.edit("Reword", edit)


def press(qtbot, window, text):
    """Press a button of the bar."""
    button = next(b for b in window.notice_bar.buttons if b.accessibleName() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def offered(window):
    """Return what the bar's buttons say; nothing when there is no bar."""
    bar = window.notice_bar
    return [button.accessibleName() for button in bar.buttons] if bar.isVisible() else []


def said(window):
    return [toast.sentence for toast in window.toasts.shown]


def wait_for_title(qtbot, desk, title):
    qtbot.waitUntil(lambda: title in titles(desk), timeout=SAFE)


def wait_for_bar(qtbot, window, words):
    bar = window.notice_bar
    qtbot.waitUntil(
        lambda: bar.isVisible() and words in bar.words.text().replace("\u200b", ""), timeout=SAFE
    )


def wait_for_no_bar(qtbot, window):
    qtbot.waitUntil(lambda: not window.notice_bar.isVisible(), timeout=SAFE)


def wait_until_seen(qtbot, watch, text):
    """Wait until the last look saw this text."""
    content = digest(text.encode())
    qtbot.waitUntil(lambda: watch.glance is not None and watch.glance.content == content)


def wait_for_look(qtbot, watch):
    """Wait until the watch looked at the file as it is now."""
    watch.look(thorough=True)
    qtbot.waitUntil(lambda: not watch.errand.busy, timeout=SAFE)
