"""The start page: how to begin, templates, and the files opened lately."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton
from window_hand import do

from dutyflow.app import INTERRUPTS, open_first
from dutyflow.templates import BLANK, TEMPLATES
from dutyflow.window.tiles import Tile, two_lines

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def begun(window, qtbot):
    """The window as it starts without a file, when all pictures of templates are made."""
    open_first(window, [])
    window.activateWindow()
    window.update()
    shown = lambda: sum(tile.has_picture for tile in tiles(window)) == len(TEMPLATES) - 1  # noqa: E731
    qtbot.waitUntil(shown, timeout=20_000)
    yield window
    for interrupts in window.findChildren(QObject, INTERRUPTS):
        interrupts.stop()


def tiles(window):
    """The pictures on the page, from left to right and down."""
    found = [tile for tile in window.start_page.findChildren(Tile) if tile.isVisible()]
    return sorted(found, key=lambda tile: tile.mapTo(window, tile.rect().topLeft()).toTuple()[::-1])


def files(window):
    return [tile for tile in tiles(window) if tile.property("path") is not None]


def named(window, title):
    return next(
        button
        for button in window.start_page.findChildren(QAbstractButton)
        if title in (button.accessibleName(), button.text()) and button.isVisible()
    )


def test_the_sample_is_one_click_away(window):
    way = next(
        button
        for button in window.start_page.findChildren(QPushButton)
        if button.text().startswith("Open the sample")
    )
    QTest.mouseClick(way, LEFT)

    assert window.shows_board
    assert len(window.desk.document.organisation.duties) > 20
    assert window.desk.document.path is None
    assert not window.desk.document.modified


def test_every_template_is_seen_and_one_click_away(begun):
    window = begun
    shown = {tile.accessibleName(): tile for tile in tiles(window)}

    assert list(shown) == [template.title for template in TEMPLATES]
    assert [name for name, tile in shown.items() if not tile.has_picture] == [BLANK.title]
    QTest.mouseClick(shown["Incident response"], LEFT)

    assert window.shows_board
    assert window.desk.document.organisation.org.title == "Who does what in an incident"
    assert window.desk.document.path is None
    assert not window.desk.document.modified


def test_pictures_of_templates_are_made_once(begun):
    name = b"template:cloud"
    made_of, png = begun.library.pictures.find(name, dark=begun.theme.palette.dark)

    assert png.startswith(b"\x89PNG")
    begun.library.pictures.keep(name, made_of, png + b" ", dark=begun.theme.palette.dark)
    begun.start_page.refresh()

    assert begun.library.pictures.find(name, dark=begun.theme.palette.dark)[1] == png + b" "


def test_arrows_and_enter_begin_with_a_template(begun):
    window = begun
    named(window, "Common structure").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget().accessibleName() == "Data platform"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)

    assert window.desk.document.organisation.org.title == "Who does what with our data"


def test_the_arrow_to_the_left_comes_to_the_ways_to_begin(begun):
    named(begun, "Common structure").setFocus()
    QTest.keyClick(begun.focusWidget(), Qt.Key.Key_Left)

    assert begun.focusWidget().property("action") is not None


def test_a_recent_file_opens_and_one_that_is_gone_is_marked(window, org_file, tmp_path):
    window.library.add_recent(tmp_path / "gone.org.yaml", "Gone")
    window.library.add_recent(org_file, "Acme")
    window.start_page.refresh()

    there, gone = files(window)
    assert there.isEnabled()
    assert not gone.isEnabled()
    assert "Not there any more" in gone.accessibleDescription()
    QTest.mouseClick(there, LEFT)

    assert window.desk.document.path == org_file


def test_a_missing_file_is_taken_off_the_list(window, tmp_path):
    window.library.add_recent(tmp_path / "gone.org.yaml", "Gone")
    window.start_page.refresh()

    forget = next(
        button
        for button in window.start_page.findChildren(QToolButton)
        if button.accessibleName() == "Take Gone off the list"
    )
    QTest.mouseClick(forget, LEFT)

    assert files(window) == []
    assert window.library.recent() == []


def test_del_takes_a_file_off_the_list_and_leaves_the_file(window, org_file):
    window.library.add_recent(org_file, "Acme")
    window.start_page.refresh()
    window.activateWindow()
    files(window)[0].setFocus()
    QTest.keyClick(files(window)[0], Qt.Key.Key_Delete)

    assert files(window) == []
    assert org_file.exists()


def test_closing_a_board_comes_back_here_with_its_picture_and_time(desk, window, qtbot, org_file):
    kept = lambda: window.library.pictures.find(bytes(org_file), dark=window.theme.palette.dark)  # noqa: E731
    qtbot.waitUntil(lambda: kept() is not None)
    do(window, "close")

    assert not window.shows_board
    (file,) = files(window)
    assert file.accessibleName() == "Acme"
    assert file.has_picture
    assert "Today, " in file.accessibleDescription()
    assert window.windowTitle() == "Dutyflow"


def test_a_title_with_markup_and_ampersand_is_shown_as_it_is(window, tmp_path):
    window.library.add_recent(tmp_path / "x.org.yaml", "<b>R&D</b>")
    window.start_page.refresh()

    assert files(window)[0].accessibleName() == "<b>R&D</b>"
    assert "&lt;b&gt;R&amp;D" in files(window)[0].toolTip()


def test_without_recent_files_the_page_says_what_will_be_there(window):
    window.start_page.refresh()
    said = [each.text() for each in window.start_page.findChildren(QLabel) if each.isVisible()]

    assert "Files that you open or save are listed here." in said


def test_what_does_not_fit_into_two_lines_ends_in_an_ellipsis(window):
    metrics = window.fontMetrics()
    lines = two_lines("one two three four five six seven", metrics, 60)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= 60 for line in lines)


@pytest.mark.parametrize(("named", "shows"), [("sample", True), ("no such file", False)])
def test_the_word_sample_opens_the_sample(window, named, shows, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    open_first(window, [named])
    assert window.shows_board is shows
    if shows:
        assert len(window.desk.document.organisation.duties) == 32
        assert window.desk.document.path is None
