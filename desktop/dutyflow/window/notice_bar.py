"""The bar above the board that says what has to be decided, without a dialog in the way.

Who has something to say shows a `Notice` under a key of its own and withdraws it when it no longer
holds. One is seen at a time: the one with the highest weight; the others wait.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from dutyflow.accessibility import announce
from dutyflow.enter_key import pressed_by_enter
from dutyflow.errors import told
from dutyflow.plain import breakable, label, set_tool_tip, shortened
from dutyflow.resources import icon
from dutyflow.window.bar_button import BarButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from dutyflow.notices import Choice, Notice
    from dutyflow.tell import Tell
    from dutyflow.window.theme import Theme

LONGEST = 400
"""Letters of a sentence; the whole of it is the tool tip."""
_SIGNS = {"info": ("info", "accent"), "warning": ("triangle-alert", "warning")}


class NoticeBar(QFrame):
    """Shows the weightiest notice; hidden while there is none."""

    changed = Signal()
    """Another notice is seen, or none."""
    left = Signal()
    """The keyboard was here, and nothing is left to choose or the person went on (Esc)."""

    def __init__(self, tell: Tell, theme: Theme, parent: QWidget) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self.setObjectName("notice")
        self._tell = tell
        self._theme = theme
        self._notices: dict[str, Notice] = {}
        self._shown: Notice | None = None
        self.buttons: list[BarButton] = []
        """The choices of the notice that is seen, in its order."""
        self._sign = label("", self)
        self._sign.setFixedSize(QSize(18, 18))
        self.words = label("", self)
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(160)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 8, 14, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._sign)
        self._row.addSpacing(4)
        self._row.addWidget(self.words, 1)
        self.hide()
        theme.changed.connect(self._paint_sign)

    @property
    def shown(self) -> Notice | None:
        """The notice that is seen."""
        return self._shown

    def notice(self, key: str) -> Notice | None:
        """Return the notice of a key, seen or waiting."""
        return self._notices.get(key)

    def show_notice(self, notice: Notice) -> None:
        """Say this, in place of what was said under the same key."""
        self._notices[notice.key] = notice
        self._follow()

    def withdraw(self, key: str) -> None:
        """Say no longer what was said under a key; nothing said is no matter."""
        if self._notices.pop(key, None) is not None:
            self._follow()

    def point(self) -> None:
        """Put the keyboard on the first choice, because it has to be made now."""
        if self.buttons:
            self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; Esc hands the keyboard back, and nothing is chosen by that."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _follow(self) -> None:
        waiting = self._notices.values()
        notice = max(waiting, key=lambda each: each.weight) if waiting else None
        if notice == self._shown:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._shown = notice
        self._fill(notice)
        self.setVisible(notice is not None)
        announce(self.window(), notice.sentence if notice is not None else "")
        if had_focus and self.buttons:
            self.point()
        elif had_focus:
            self.left.emit()
        self.changed.emit()

    def _fill(self, notice: Notice | None) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()  # it may be the one that was just pressed
        self.buttons = []
        if notice is None:
            return
        self.words.setText(breakable(shortened(notice.sentence, LONGEST)))
        set_tool_tip(self.words, notice.sentence if len(notice.sentence) > LONGEST else "")
        self.setAccessibleName(notice.sentence)
        self.setProperty("sign", notice.sign)
        self.style().unpolish(self)
        self.style().polish(self)
        self._paint_sign()
        for choice in notice.choices:
            kind = "plain" if notice.equal or self.buttons else "primary"
            button = BarButton(choice.text, self, kind=kind)
            set_tool_tip(button, choice.tip)
            button.setAccessibleDescription(choice.tip)
            button.clicked.connect(partial(self._choose, choice))
            self._row.addWidget(button)
            button.show()  # now, so that it can have the keyboard
            self.buttons.append(button)

    def _choose(self, choice: Choice) -> None:
        with told(self._tell):
            choice.do()

    def _paint_sign(self) -> None:
        if self._shown is not None:
            name, color = _SIGNS[self._shown.sign]
            self._sign.setPixmap(icon(name, getattr(self._theme.palette, color)).pixmap(18, 18))
