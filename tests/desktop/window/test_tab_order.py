"""Tab goes through everything in a window or dialog, shows where it is, and comes out again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QTextBrowser,
    QWidget,
)
from shiboken6 import delete, isValid
from tour import Tour

from dutyflow.window.tabbing import stops_in

QTS_OWN = (QFileDialog, QColorDialog)
_AROUND, _LINKS = 4, 200


def called(widget):
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}”"


def stops(window):
    """Return what Tab has to reach; of a group of radio buttons it reaches the chosen one."""
    found = []
    for widget in window.findChildren(QWidget):
        part = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        there = widget.isVisible() and widget.isEnabled() and widget.window() is window
        radio = isinstance(widget, QRadioButton) and not widget.isChecked()
        own = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        radio = radio or (group is not None and group.exclusive() and not widget.isChecked())
        if there and tab and not part and not radio and not own:
            found.append(widget)
    return found


def place(window, widget):
    """Return where a widget is in its window, with the ring around it."""
    at = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return at.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()


def go_on(now):
    """Press Tab, in a page of the guide until it is past the last link."""
    for _ in range(_LINKS if isinstance(now, QTextBrowser) else 1):
        QTest.keyClick(now, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if QApplication.focusWidget() is not now:
            return


def walk(window):
    """Press Tab until the keyboard is where it began; yield what is wrong on the way."""
    wanted = stops(window)
    if not wanted:
        return
    kind = type(window).__name__
    window.activateWindow()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(2 * len(wanted) + 4):
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        before = window.grab().toImage()
        go_on(now)
        after = QApplication.focusWidget()
        after = QApplication.focusWidget()
        if after is now and len(wanted) > 1:
            yield f"{kind}: {called(now)} holds Tab"
            return
        if after is not None and after.window() is window and after is not now:
            rect = place(window, after)
            if rect.isValid() and before.copy(rect) == window.grab().toImage().copy(rect):
                yield f"{kind}: {called(after)} does not show that it has the keyboard"
    for widget in wanted:
        if isValid(widget) and widget not in seen and widget.isVisible() and widget.isEnabled():
            yield f"{kind}: Tab never comes to {called(widget)}"


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_tab_reaches_everything_in_every_dialog_and_shows_where_it_is(window, org_file):
    window.open_path(org_file)
    wrong, walked = set(), set()

    def look():
        for dialog in QApplication.topLevelWidgets():
            right = isinstance(dialog, QDialog) and not isinstance(dialog, QTS_OWN)
            if right and dialog.isVisible() and type(dialog).__name__ not in walked:
                dialog.activateWindow()
                QApplication.processEvents()
                if dialog.isActiveWindow():
                    walked.add(type(dialog).__name__)
                    wrong.update(walk(dialog))

    tour = Tour(window, look)
    tour.every_action("a duty")
    tour.every_action("nothing")
    tour.every_point()
    tour.end()
    assert not wrong, "\n".join(sorted(wrong))
    assert len(walked) > 15


@pytest.mark.parametrize("view", ["board", "matrix", "load", "compare"])
def test_tab_goes_round_the_window_from_any_view(desk, view):
    desk.document.selection.select_duties(["code"])
    desk.window.show_inspector(True)
    desk.window.views.show(view)
    QApplication.processEvents()
    wrong = list(walk(desk.window))
    assert not wrong, "\n".join(wrong)


def test_tab_goes_from_the_bar_to_the_view_to_the_inspector_to_the_findings(desk):
    desk.document.selection.select_duties(["code"])
    desk.window.show_inspector(True)
    QApplication.processEvents()
    parts = [desk.window.tool_bar, desk.board, desk.side.inspector, desk.side.findings]
    desk.window.tool_bar.scenario.setFocus()
    came = []
    for _ in range(60):
        now = QApplication.focusWidget()
        at = next((n for n, part in enumerate(parts) if part is now or part.isAncestorOf(now)), -1)
        if at not in came[-1:]:
            came.append(at)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert came[:5] == [0, 1, 2, 3, 0]
    desk.board.setFocus()
    QTest.keyClick(desk.board, Qt.Key.Key_Backtab)
    assert desk.window.tool_bar.isAncestorOf(QApplication.focusWidget())


def test_what_tab_passed_stays_whole_when_a_field_before_it_goes(desk):
    """Qt's own chain makes each widget a child of the one before, which dies with that."""
    field = QLineEdit(desk.window.tool_bar)
    field.show()
    view = desk.board.viewport()
    regions = desk.window.regions
    passed = stops_in(desk.window, regions)
    assert field in passed
    delete(field)
    assert isValid(view)
    assert [each for each in passed if not isValid(each)] == [field]
