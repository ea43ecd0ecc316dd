"""A hand on the matrix, and what is read from it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class MatrixHand:
    """Clicks cells and presses keys as a person does."""

    def __init__(self, matrix):
        self.matrix = matrix
        self.view = matrix.table.viewport()

    def click(self, duty_id, team_id):
        """Click a cell that is in sight."""
        QTest.mouseClick(self.view, LEFT, NONE, self.place(duty_id, team_id))

    def place(self, duty_id, team_id):
        return self.matrix.table.cell_rect(duty_id, team_id).center()

    def click_team(self, duty_id, team_id):
        """Click the name of a team above its column."""
        QTest.mouseClick(self.view, LEFT, NONE, QPoint(self.place(duty_id, team_id).x(), 15))

    def press(self, *keys, modifier=NONE):
        for key in keys:
            QTest.keyClick(self.matrix.table, key, modifier)

    @property
    def at(self):
        """Which cell a screen reader is told."""
        return self.matrix.table.accessibleDescription()

    @property
    def lines(self):
        """The rows from top to bottom; titles of groups in brackets."""
        return [r.title if r.duty else f"[{r.title} {r.number}]" for r in self.matrix.sheet.rows]

    def letters(self, duty_id):
        """What stands in the row of a duty, team by team."""
        sheet = self.matrix.sheet
        texts = sheet.texts(sheet.place_of(duty_id))
        return {c.team.id: texts[c.team.id].letters for c in sheet.columns if c.team.id in texts}
