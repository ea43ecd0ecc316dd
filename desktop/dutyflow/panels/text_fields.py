"""Text written in place: grows with its lines, has no undo of its own, never loses the cursor."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from dutyflow.painting.fonts import picture_font, sized
from dutyflow.panels.measures import FRAME, TEXT, TITLE
from dutyflow.panels.spelling import SPELLINGS

if TYPE_CHECKING:
    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection

MOST_LINES = 5
"""A text that is meant as one line gets no higher."""
ENDLESS = 2000
"""Letters of a word from which on lines are broken anywhere: looking for the end of so long a word
in every line takes Qt seconds."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TextField(QPlainTextEdit):
    """One property as text. Every keystroke is an edit; those of one field merge into one step.

    What the format refuses may be half a value: it waits until the field is left, then the refusal
    is told and the old value comes back.
    """

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Write a field of the subject."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self._spelling = SPELLINGS[field.editor]
        self._value: object = None
        self._filling = False
        large = field.name == "title"
        self._face = (sized(TITLE), 600) if large else (sized(TEXT), 400)
        self.setFont(picture_font(*self._face))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(_wrapping(""))
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlaceholderText(field.hint)
        self.setAccessibleName(field.label)
        self.setProperty("quiet", field.name == "description")
        self.textChanged.connect(self._typed)

    @property
    def present(self) -> bool:
        """Say whether the subject has something here."""
        return bool(self._value)

    def fill(self, *, fresh: bool) -> None:
        """Show the value; `fresh` says that the subject is another one.

        The text stays as it was typed while it means the value, so that the cursor keeps its place.
        """
        self.setReadOnly(self._inspection.document.read_only)
        value = self._inspection.value(self.field)
        if fresh:
            self._value = value
            self._write(self._spelling.to_text(value))
        elif value != self._value:
            self._value = value
            if self._spelling.from_text(self.toPlainText(), value) != value:
                self._rewrite(self._spelling.to_text(value))

    def finish(self) -> None:
        """End the typing: what was refused so far is told now, and the text is tidied."""
        if self._inspection.part is None:
            return
        value = self._spelling.from_text(self.toPlainText(), self._value)
        if value != self._value:
            self._inspection.give_typed(self.field, value, finished=True)
            self._value = self._inspection.value(self.field)
        self._rewrite(self._spelling.to_text(self._value))
        self._inspection.end_typing()

    def height_for(self, width: int) -> int:
        """Return the height in pixels in which no line is cut; an endless title scrolls."""
        text = self.toPlainText() or self.field.hint
        lines = _lines_in(text, width - 2 * FRAME, *self._face)
        if self._spelling.one_line:
            lines = min(lines, MOST_LINES)
        return lines * self.fontMetrics().lineSpacing() + FRAME

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the typing on Esc, and on Enter where there is one line."""
        if event.key() == Qt.Key.Key_Escape or (self._spelling.one_line and event.key() in _ENTER):
            self.finish()
            # Esc goes on to the panel, which hands the keyboard back.
            event.setAccepted(event.key() in _ENTER)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the typing, unless a menu or another window comes between."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.finish()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel instead, unless the text itself has more than is seen."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste text only; a field of one line takes it as one line."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._spelling.one_line else text)

    def _typed(self) -> None:
        self.setWordWrapMode(_wrapping(self.toPlainText()))
        self.updateGeometry()
        if self._filling:
            return
        value = self._spelling.from_text(self.toPlainText(), self._value)
        if value != self._value and self._inspection.give_typed(self.field, value, finished=False):
            self._value = value

    def _write(self, text: str) -> None:
        if text != self.toPlainText():
            self._filling = True
            self.setWordWrapMode(_wrapping(text))
            self.setPlainText(text)
            self._filling = False

    def _rewrite(self, text: str) -> None:
        """Change only what differs: the cursor stays in its word."""
        old = self.toPlainText()
        if text == old:
            return
        start = _common(old, text)
        end = _common(old[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._filling = True
        self.setWordWrapMode(_wrapping(text))
        cursor.insertText(text[start : len(text) - end])
        self._filling = False


def is_undo(event: QEvent) -> bool:
    """Say whether a field is asked if it undoes or redoes by itself; the document shall do it."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _UNDO)
    )


def _common(one: str, other: str) -> int:
    """Count the letters that both begin with."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)


def _units(text: str) -> int:
    """Count as Qt does, in UTF-16: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _wrapping(text: str) -> QTextOption.WrapMode:
    if len(text) > ENDLESS and any(len(word) > ENDLESS for word in text.split()):
        return QTextOption.WrapMode.WrapAnywhere
    return QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@lru_cache(maxsize=512)
def _lines_in(text: str, width: int, size: int, weight: int) -> int:
    """Count the lines of a text of this width, as the text field breaks them."""
    option = QTextOption()
    option.setWrapMode(_wrapping(text))
    count = 0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, picture_font(size, weight))
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            count += 1
            line = layout.createLine()
        layout.endLayout()
    return max(1, count)
