"""Writing on the board itself: a title in its card, a name in a header, new duties in a cell."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from dutyflow.painting.fonts import picture_font
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Rect

if TYPE_CHECKING:
    from dutyflow.board.view import BoardView

Place = Callable[[], Rect | None]
"""Where on the board the editor lies, in points; None when that is gone. Asked again on moves."""
Commit = Callable[[str], bool]
"""What to do with what was written; False when it was refused."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NARROWEST = 120
_EDITING = frozenset("ACVXYZ")
"""With Ctrl these are the text field's; every other Ctrl key is the window's."""


class BoardEditor(QObject):
    """One text field over the board at a time. Enter commits, Esc forgets, leaving it commits."""

    closed = Signal()

    def __init__(self, view: BoardView) -> None:
        """Write on a board."""
        super().__init__(view)
        self._view = view
        self._place: Place | None = None
        self._commit: Commit | None = None
        self._stays = False
        self._field = QPlainTextEdit(view.viewport())
        self._field.setObjectName("board-editor")
        self._field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field.setTabChangesFocus(True)
        self._field.installEventFilter(self)
        self._field.hide()
        view.moved.connect(self._follow)

    @property
    def field(self) -> QPlainTextEdit:
        """The text field, hidden while nothing is written."""
        return self._field

    def open(
        self, place: Place, text: str, commit: Commit, *, stays: bool = False, hint: str = ""
    ) -> None:
        """Write at a place. With `stays`, Enter commits and the field is ready for the next."""
        self.close()
        self._place, self._commit, self._stays = place, commit, stays
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint or say("Text on the board"))
        self._field.setPlainText(text)
        self._field.selectAll()
        self._follow()
        self._field.show()
        self._field.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self, *, keep: bool = True) -> None:
        """Stop writing; `keep` says whether what was written counts."""
        commit, self._commit, self._place = self._commit, None, None
        if commit is None:
            return
        text = self._field.toPlainText().strip()
        had_focus = self._field.hasFocus()
        self._field.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and text:
            commit(text)
        self.closed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc, and notice when the field is left."""
        if event.type() == QEvent.Type.FocusOut and self._commit is not None:
            self.close()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _is_for_text(event):
                event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close(keep=False)
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and (plain or self._stays):
            self._enter()
            return True
        return False

    def _enter(self) -> None:
        if not self._stays or not self._field.toPlainText().strip():
            self.close()
            return
        if self._commit is not None and self._commit(self._field.toPlainText().strip()):
            self._field.clear()
        self._follow()

    def _follow(self) -> None:
        """Lie where the place is now; hide when it is out of sight."""
        rect = self._place() if self._place else None
        if rect is None:
            self.close(keep=False)
            return
        zoom = self._view.camera.zoom
        view = self._view.camera.to_view(rect)
        self._field.setFont(picture_font(max(11.0, 13 * zoom)))
        width, height = max(_NARROWEST, round(view.w)), max(34, round(view.h))
        x = round(view.right) - width if self._view.camera.mirrored else round(view.x)
        self._field.setGeometry(x, round(view.y), width, height)


def _is_for_text(event: QKeyEvent) -> bool:
    """Say whether a key is typing or editing, and not one of the window's shortcuts."""
    if event.modifiers() == _ALT and sys.platform != "darwin":
        return False  # A letter that is underlined in a menu or on a button.
    if not event.modifiers() & _CONTROL:
        return event.key() < Qt.Key.Key_F1 or event.key() > Qt.Key.Key_F35
    return event.key() > 0xFFFF or chr(event.key()) in _EDITING
