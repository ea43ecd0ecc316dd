"""A file in whose every text somebody tries something: shown as it is, nothing opened for it."""

from __future__ import annotations

import pytest
from hostile import hostile_file, markup, paths
from plain_in_sight import is_markup, taken_for_markup, texts_in_sight
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel
from tour import Tour

pytestmark = pytest.mark.slow


@pytest.fixture
def opened_outside(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    return opened


@pytest.fixture
def open_hostile(window, tmp_path, canary_folder):
    def open_it(kind):
        path = tmp_path / "hostile.org.yaml"
        path.write_bytes(hostile_file(kind(canary_folder)))
        assert window.open_path(path) is not False
        assert len(window.desk.document.organisation.duties) == 12

    return open_it


def test_the_canary_hears_a_label_that_takes_a_title_for_markup(qtbot, canary, canary_folder):
    guessing = QLabel()
    qtbot.addWidget(guessing)
    guessing.setText(markup(canary_folder)(0))
    guessing.grab()

    assert "picture.png" in canary.opened()


@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
def test_every_view_shows_every_text_as_it_is_and_opens_no_file(
    window, open_hostile, canary, opened_outside, kind
):
    open_hostile(kind)
    faults, seen = [], []

    def look():
        faults.extend(taken_for_markup())
        seen.append(texts_in_sight())

    tour = Tour(window, look)
    tour.every_view()
    tour.every_menu()
    tour.end()

    assert sorted(set(faults)) == []
    assert [tip for tip in tour.tips if is_markup(tip)] == []
    assert kind is paths or max(seen) > 10
    assert len(tour.tips) > 20
    assert canary.opened() == []
    assert opened_outside == []


def test_every_tool_and_context_menu_does(window, open_hostile, canary, opened_outside):
    open_hostile(markup)
    faults, seen = [], []

    def look():
        faults.extend(taken_for_markup())
        seen.append(texts_in_sight())

    tour = Tour(window, look)
    tour.every_tool()
    tour.every_context_menu()
    tour.end()

    assert sorted(set(faults)) == []
    assert canary.opened() == []
    assert opened_outside == []
    assert tour.opened > 20
    assert max(seen) > 10


@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
def test_every_point_and_decision_does(window, open_hostile, canary, opened_outside, kind):
    open_hostile(kind)
    faults = []
    tour = Tour(window, lambda: faults.extend(taken_for_markup()))
    tour.every_point()
    tour.end()

    assert sorted(set(faults)) == []
    assert canary.opened() == []
    assert opened_outside == []
    assert tour.dialogs >= {"PointDialog", "AnswerDialog", "DecisionDialog"}


@pytest.mark.parametrize(
    ("kind", "selected"),
    [
        (markup, "a duty"),
        (markup, "several duties"),
        (markup, "a team"),
        (markup, "a hand-off"),
        (paths, "a duty"),
    ],
)
def test_every_action_and_dialog_does(window, open_hostile, canary, opened_outside, kind, selected):
    open_hostile(kind)
    faults = []
    tour = Tour(window, lambda: faults.extend(taken_for_markup()))
    tour.every_action(selected)
    tour.end()

    assert sorted(set(faults)) == []
    assert canary.opened() == []
    assert opened_outside == []
    assert len(tour.done) > 60
    assert len(tour.dialogs) > 5
