"""Text at 200 %: nothing in sight is cut, in the window and in its dialogs (WCAG 2.2, 1.4.4)."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from tour import Tour

QTS_OWN = (QFileDialog, QColorDialog)
GIVES_WAY = ("bar-field", "recent")
"""Buttons that say less where there is less room, and all of it in a tool tip."""


@pytest.fixture
def large(window, org_file):
    """The window with text of twice the size, on a screen as small as is promised."""
    window.resize(1280, 800)
    window.open_path(org_file)
    window.theme.choose_text_size(2.0)
    QApplication.processEvents()
    yield window
    window.theme.choose_text_size(1.0)


def cut(widget):
    """Say whether some of a widget's text has no room; what elides says all in its tool tip."""
    if isinstance(widget, QLabel):
        gives_way = widget.parent().objectName() in GIVES_WAY or widget.objectName() == "strong"
        if not widget.text() or widget.toolTip() or gives_way:
            return False
        width = widget.contentsRect().width()
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        lines = plain(widget.text()).splitlines()
        return max(map(widget.fontMetrics().horizontalAdvance, lines)) > width + 1
    if isinstance(widget, QLineEdit):
        return widget.contentsRect().height() < widget.fontMetrics().height()
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton) and widget.text():
        if widget.objectName() in GIVES_WAY:
            return widget.fontMetrics().height() > widget.height()
        least = widget.minimumSizeHint()
        return least.width() > widget.width() + 1 or widget.fontMetrics().height() > widget.height()
    if isinstance(widget, QComboBox | QAbstractButton) and not isinstance(widget, QPushButton):
        return bool(text_of(widget)) and widget.fontMetrics().height() > widget.height()
    return False


def text_of(widget):
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


def plain(text):
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def called(widget):
    names = [f"“{text_of(widget)[:40]}”" if hasattr(widget, "text") else ""]
    while widget is not None and len(names) < 4:
        names.append(f"{type(widget).__name__} {widget.width()}×{widget.height()}")
        widget = widget.parentWidget()
    return " in ".join(names)


class Look:
    """What has no room."""

    def __init__(self):
        self.cut, self.seen, self.widest = set(), 0, 0

    def __call__(self):
        for window in QApplication.topLevelWidgets():
            if not window.isVisible() or isinstance(window, QTS_OWN):
                continue
            self.widest = max(self.widest, window.minimumSizeHint().width())
            for widget in window.findChildren(QWidget):
                if widget.isVisible() and not isinstance(widget.window(), QTS_OWN):
                    self.seen += 1
                    if cut(widget):
                        self.cut.add(called(widget))


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_nothing_is_cut_at_twice_the_size_of_text(large):
    look = Look()
    tour = Tour(large, look)
    tour.every_view()
    tour.every_action("a duty")
    tour.every_action("nothing")
    tour.end()
    assert look.seen > 1000
    assert not look.cut, "\n".join(sorted(look.cut))
    assert look.widest <= 1280
    assert len(tour.dialogs) > 15
