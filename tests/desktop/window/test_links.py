"""A link of the file leaves the program by a click and an answer, and in no other way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from dutyflow_models.org import Link

ADDRESS = "https://ann:pw@xn--pple-43d.example/a?b=1&c=%3Ci%3E"
LINKS = (ADDRESS, Link(url="file:///etc/passwd", title="https://fine.example"))


@pytest.fixture
def opened(monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    return opened


@pytest.fixture
def rows(desk, qtbot):
    """The links of a duty in the inspector."""
    document = desk.document
    code = document.organisation.duties_by_id["code"].replacing(links=LINKS)
    duties = tuple(code if each.id == "code" else each for each in document.organisation.duties)
    document.edit("Link", lambda org: org.replacing(duties=duties))
    document.selection.select_duties(["code"])
    inspector = desk.side.inspector
    qtbot.waitUntil(lambda: inspector.inspection.subject.id == "code")
    return inspector.form.row("links").widget.rows


def click(rows, number):
    rect = rows.row_rect(number)
    at = QPoint(rect.left() + 20, rect.top() + 8)
    QTest.mouseClick(rows, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def answer(rows, button, seen):
    """Press a button, or Enter, in the question that comes; its words are put into `seen`."""
    timer = QTimer(rows)

    def press():
        box = QApplication.activeModalWidget()
        if box is None:
            return
        timer.stop()
        seen.extend(label.text() for label in box.findChildren(QLabel) if label.isVisible())
        texts = {each.text().replace("&", ""): each for each in box.findChildren(QPushButton)}
        if button:
            texts[button].click()
        else:
            QTest.keyClick(box, Qt.Key.Key_Return)

    timer.timeout.connect(press)
    timer.start(5)


def test_the_address_is_shown_whole_and_opens_when_the_person_says_so(rows, opened):
    seen = []
    answer(rows, "Open", seen)

    click(rows, 0)

    words = "".join(seen).replace("\u200b", "")
    assert "https://ann:pw@xn--pple-43d.example/a?b=1&c=%3Ci%3E" in words
    assert "It leads to xn--pple-43d.example; what stands before the @" in words
    assert opened == [QUrl(ADDRESS, QUrl.ParsingMode.StrictMode)]


@pytest.mark.parametrize("button", ["Cancel", ""])
def test_cancel_and_enter_open_nothing(rows, opened, button):
    answer(rows, button, [])

    click(rows, 0)

    assert opened == []


def test_a_file_behind_a_friendly_title_is_refused_in_a_sentence(window, rows, opened):
    click(rows, 1)

    assert opened == []
    assert QApplication.activeModalWidget() is None
    assert window.toasts.shown[-1].sentence == (
        "“file:///etc/passwd” was not opened. Only http, https and mailto addresses are opened."
    )


def test_where_the_system_knows_no_program_that_is_said(window, desk, rows, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    desk.tell.answers("Open")

    click(rows, 0)

    assert "no program for this address" in window.toasts.shown[-1].sentence
