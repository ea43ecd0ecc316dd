"""What an organisation leaves behind when another one is opened in the same window."""

from __future__ import annotations

import gc
from functools import partial

from outside_hand import edited, reword
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from window_hand import do

from dutyflow.workshop.snapshots.browser import SnapshotsBrowser
from dutyflow_models.org import Duty

MARK = "Of the organisation left"
"""Begins the titles of this test, and of no other that runs in the same process."""
VIEWS = ("view-matrix", "view-load", "view-compare", "view-board")


def test_of_an_organisation_that_was_left_nothing_is_kept(window, org_file, tmp_path):
    """Not for its other scenarios either: a day has many files."""
    open_marked(window, org_file)
    desk, document = window.desk, window.desk.document
    reword(desk, "code", f"{MARK} too")
    for view in VIEWS:
        for scenario in (None, "with-sre"):
            document.arrange(partial(shown_in, scenario))
            do(window, view)
            for duty_id in ("code", "on-call"):
                document.selection.select_duties([duty_id])
                QApplication.processEvents()
    do(window, "undo")

    open_another(window, tmp_path)

    assert "Other" in titles_alive()
    assert not [title for title in titles_alive() if title.startswith(MARK)]


def test_nor_are_its_measured_texts_and_drawn_faces(window, org_file, tmp_path):
    open_marked(window, org_file)
    faces = window.desk.board._faces
    assert any(MARK in key[0] for key in faces.texts._wrapped)

    open_another(window, tmp_path)

    assert faces.texts._wrapped
    kept = [*faces.texts._wrapped, *faces.texts._widths]
    assert not [key for key in kept if MARK in key[0]]
    assert MARK not in repr(list(faces._drawn))


def test_a_workshop_that_ended_keeps_nothing_of_its_organisation(window, org_file, tmp_path):
    open_marked(window, org_file)
    window.desk.workshop.start()
    reword(window.desk, "code", f"{MARK} too")
    window.desk.workshop.end()
    do(window, "undo")

    open_another(window, tmp_path)

    assert not [title for title in titles_alive() if title.startswith(MARK)]


def test_snapshots_that_were_looked_through_keep_nothing_once_they_are_closed(
    window, org_file, tmp_path, qtbot
):
    open_marked(window, org_file)
    desk = window.desk
    desk.library.keep_snapshot(desk.layouts.where, "Monday", desk.document.copy_text())
    do(window, "snapshots")
    browser = window.findChild(SnapshotsBrowser)
    qtbot.waitUntil(lambda: len(browser.sights.known) == 1)
    browser.close()

    open_another(window, tmp_path)

    assert not [title for title in titles_alive() if title.startswith(MARK)]


def open_marked(window, org_file):
    org_file.write_text(edited(org_file, "title: ", f"title: {MARK} "), encoding="utf-8")
    window.open_path(org_file)


def open_another(window, folder):
    """Open another organisation and look at each view, which may wait with the last it showed."""
    other = folder / "other.org.yaml"
    other.write_text("duties:\n  - {id: other, title: Other}\n", encoding="utf-8")
    window.open_path(other)
    for view in VIEWS:
        do(window, view)
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def titles_alive():
    gc.unfreeze()
    gc.collect()
    return {each.title for each in gc.get_objects() if isinstance(each, Duty)}


def shown_in(scenario, layout):
    return layout.replacing(scenario=scenario)
