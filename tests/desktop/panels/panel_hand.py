"""A hand that types and clicks in an inspector."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hand:
    """Types and clicks in the rows of an inspector as a person does."""

    def __init__(self, inspector):
        self.inspector = inspector

    def widget(self, name):
        """Return the editor of a row, ready to be used."""
        settle()
        row = self.inspector.form.row(name)
        assert row.shown, f"The row “{name}” is not shown"
        return row.widget

    def field(self, name):
        """Put the keyboard into a field and return it."""
        widget = self.widget(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        return QApplication.focusWidget()

    def type(self, name, text, *keys):
        """Replace the text of a field, letter by letter, then press keys."""
        field = self.field(name)
        field.selectAll()
        QTest.keyClicks(field, text)
        for key in keys:
            QTest.keyClick(field, key)
        settle()

    def press(self, name, *keys, modifier=NONE):
        """Press keys in a field."""
        field = self.field(name)
        for key in keys:
            QTest.keyClick(field, key, modifier)
        settle()

    def click_cell(self, rows, row_key, cell_key):
        """Click a small button."""
        settle()
        for at, row in enumerate(rows.rows):
            for column, cell in enumerate(row.cells):
                if (row.key == row_key and cell.key is cell_key) or (
                    row.key == row_key and cell.key == cell_key and type(cell.key) is type(cell_key)
                ):
                    QTest.mouseClick(rows, LEFT, NONE, rows.cell_rect(at, column).center())
                    settle()
                    return
        raise AssertionError(f"There is no button {cell_key} at {row_key}")

    def click_line(self, rows, number):
        """Click a line of a list."""
        settle()
        rect = rows.row_rect(number)
        QTest.mouseClick(rows, LEFT, NONE, QPoint(rect.left() + 20, rect.top() + 8))
        settle()

    def choose(self, name, text):
        """Choose a value of a list by its text, with the keyboard."""
        combo = self.field(name)
        steps = combo.findText(text) - combo.currentIndex()
        assert combo.findText(text) >= 0, f"There is no value “{text}”"
        for _ in range(abs(steps)):
            QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        settle()


def settle():
    """Let everything happen that was only announced."""
    for _ in range(4):
        QApplication.processEvents()
