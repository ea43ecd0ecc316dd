"""What an organisation leaves behind when another one is opened in the same window."""

from __future__ import annotations

import gc
from functools import partial

from outside_hand import edited, reword
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from window_hand import do

from dutyflow_models.org import Duty

MARK = "Of the organisation left"
"""Begins the titles of this test, and of no other that runs in the same process."""
VIEWS = ("view-matrix", "view-load", "view-compare", "view-board")


def test_of_an_organisation_that_was_left_nothing_is_kept(window, org_file, tmp_path):
    """Not for its other scenarios either: a day has many files."""
    org_file.write_text(edited(org_file, "title: ", f"title: {MARK} "), encoding="utf-8")
    window.open_path(org_file)
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
    other = tmp_path / "other.org.yaml"
    other.write_text("duties:\n  - {id: other, title: Other}\n", encoding="utf-8")

    window.open_path(other)
    for view in VIEWS:  # one that is out of sight may wait with the last it showed
        do(window, view)
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    gc.unfreeze()
    gc.collect()
    found = {each.title for each in gc.get_objects() if isinstance(each, Duty)}
    assert "Other" in found
    assert not [title for title in found if title.startswith(MARK)]


def shown_in(scenario, layout):
    return layout.replacing(scenario=scenario)
