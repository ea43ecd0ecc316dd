"""The start page: how to begin, and the files opened lately."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from window_hand import do


def buttons(window):
    return [
        button
        for button in window.start_page.findChildren(QPushButton)
        if button.objectName() == "recent" and button.isVisible()
    ]


def test_the_sample_is_one_click_away(window):
    way = next(
        button
        for button in window.start_page.findChildren(QPushButton)
        if button.text().startswith("Open the sample")
    )
    way.click()

    assert window.shows_board
    assert len(window.desk.document.organisation.duties) > 20
    assert window.desk.document.path is None
    assert not window.desk.document.modified


def test_a_recent_file_opens_and_one_that_is_gone_is_grey(window, org_file, tmp_path):
    window.library.add_recent(tmp_path / "gone.org.yaml", "Gone")
    window.library.add_recent(org_file, "Acme")
    window.start_page.refresh()

    there, gone = buttons(window)
    assert there.isEnabled()
    assert not gone.isEnabled()
    there.click()

    assert window.desk.document.path == org_file


def test_a_missing_file_is_taken_off_the_list(window, tmp_path):
    window.library.add_recent(tmp_path / "gone.org.yaml", "Gone")
    window.start_page.refresh()

    forget = next(
        button
        for button in window.start_page.findChildren(QToolButton)
        if button.accessibleName() == "Take Gone off the list"
    )
    forget.click()

    assert buttons(window) == []
    assert window.library.recent() == []


def test_closing_a_board_comes_back_here_with_the_file_on_top(desk, window):
    do(window, "close")

    assert not window.shows_board
    assert [button.text().split("   ")[0] for button in buttons(window)] == ["Acme"]
    assert window.windowTitle() == "Dutyflow"


def test_a_title_with_markup_and_ampersand_is_shown_as_it_is(window, tmp_path):
    window.library.add_recent(tmp_path / "x.org.yaml", "<b>R&D</b>")
    window.start_page.refresh()

    assert buttons(window)[0].text().startswith("<b>R&&D</b>")


@pytest.mark.parametrize(("named", "shows"), [("sample", True), ("no such file", False)])
def test_the_word_sample_opens_the_sample(window, named, shows, tmp_path, monkeypatch):
    from dutyflow.app import open_first

    monkeypatch.chdir(tmp_path)
    open_first(window, [named])
    assert window.shows_board is shows
    if shows:
        assert len(window.desk.document.organisation.duties) == 32
        assert window.desk.document.path is None
