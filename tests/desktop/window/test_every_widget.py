"""Every widget that can be used: has a name, is large enough, and in dialogs a letter for Alt.

A tour through all views, actions and dialogs looks at whatever is in sight.
"""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from tour import Tour

import dutyflow
from dutyflow.accessibility import TARGET
from dutyflow.errors import Fault
from dutyflow.importing.dialog import ImportDialog
from dutyflow.importing.parts import Lines
from dutyflow.mnemonics import give_letters, letter_of, worded_in
from dutyflow.resources import resource_bytes
from dutyflow.window.fault_report import FaultReport

USED = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QAbstractSlider,
    QPlainTextEdit, QTextEdit,
)  # fmt: skip
QTS_OWN = (QFileDialog, QColorDialog)
"""Dialogs of Qt, or of the system where it has some."""


def called(widget):
    """Name a widget for whoever mends it."""
    names = []
    while widget is not None and len(names) < 4:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " in ".join(names)


def in_use():
    """Yield what can be pressed, written in or gone through, in all windows in sight."""
    for window in QApplication.topLevelWidgets():
        if not window.isVisible() or isinstance(window, QTS_OWN):
            continue
        for widget in window.findChildren(QWidget):
            part = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
            own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
            if isinstance(widget.window(), QTS_OWN):
                continue
            if widget.isVisible() and not part and not own:
                focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
                if focus or isinstance(widget, USED):
                    yield widget


def is_inline(widget):
    """Say whether it is a link in a line of text, which WCAG lets be as high as the line."""
    return widget.objectName() == "link"


def is_pressed(widget):
    """Say whether a press on it does something; a table's header may only tell."""
    if isinstance(widget, QHeaderView):
        return widget.sectionsClickable()
    return isinstance(widget, USED) and not is_inline(widget)


class Look:
    """What was found wanting on the tour."""

    def __init__(self):
        self.nameless, self.small, self.letters, self.seen = Counter(), {}, set(), 0
        self.known = set()

    def __call__(self):
        for widget in in_use():
            if widget in self.known:
                continue
            self.known.add(widget)
            self.seen += 1
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                self.nameless[called(widget)] += 1
            size = widget.size()
            if is_pressed(widget) and min(size.width(), size.height()) < TARGET:
                self.small[called(widget)] = size.toTuple()
        for window in QApplication.topLevelWidgets():
            if (
                window.isVisible()
                and isinstance(window, QDialog)
                and not isinstance(window, QTS_OWN)
            ):
                self.letters.update(wrong_letters(window))


def is_settled(dialog):
    """Say whether a dialog shows what it worked out."""
    return all(lines.model().rowCount() for lines in dialog.findChildren(Lines)[:1])


def wrong_letters(dialog):
    """Yield what has no letter, or one that something else has too."""
    give_letters(dialog)
    found = {}
    for each in worded_in(dialog):
        letter = letter_of(each)
        kind = type(dialog).__name__
        if not letter:
            yield f"{kind}: “{each.text()}” has none, of {len(list(worded_in(dialog)))}"
        elif letter in found:
            yield f"{kind}: “{each.text()}” and “{found[letter]}” share {letter}"
        found[letter] = each.text()


def dialogs_of_the_program():
    """Return the names of all classes that are dialogs, read from the code."""
    bases = {}
    for path in Path(dutyflow.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {base.id for base in node.bases if isinstance(base, ast.Name)}
    found = {"QDialog"}
    while True:
        more = {name for name, above in bases.items() if above & found} - found
        if not more:
            return found - {"QDialog"}
        found |= more


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_whatever_can_be_used_has_a_name_a_size_and_a_letter(window, tmp_path, qtbot):
    path = tmp_path / "sample.org.yaml"
    path.write_bytes(resource_bytes("samples", "kubernetes.org.yaml"))
    window.open_path(path)
    look = Look()
    tour = Tour(window, look)
    tour.every_view()
    for selection in ("a duty", "several duties", "nothing"):
        tour.every_action(selection)
    tour.every_point()
    tour.every_tool()
    tour.end()
    foreign = tmp_path / "duties.csv"
    foreign.write_text("Duty,Platform,Dev\nWatch,R,C\nRepair,A,R\n", encoding="utf-8")
    others = {
        "FaultReport": FaultReport(window),
        "ImportDialog": ImportDialog(foreign, window.desk.document, {}, window),
    }
    others["FaultReport"].tell(Fault("It broke.", "Traceback"))
    for dialog in others.values():
        dialog.show()
        qtbot.waitUntil(lambda shown=dialog: is_settled(shown))
        look()
        dialog.close()

    assert look.seen > 300
    assert dict(look.nameless) == {}
    assert look.small == {}
    assert sorted(look.letters) == []
    abstract = {"EntryDialog"}
    assert dialogs_of_the_program() - abstract <= tour.dialogs | others.keys()


def test_no_shortcut_needs_ctrl_and_alt(window):
    """On many keyboards Ctrl+Alt is AltGr, which types letters."""
    wrong = [
        (action.text(), key.toString())
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
        if "Ctrl+Alt" in key.toString(QKeySequence.SequenceFormat.PortableText)
        or "Alt+Ctrl" in key.toString(QKeySequence.SequenceFormat.PortableText)
    ]
    assert wrong == []
    assert len(window.findChildren(QAction)) > 100
