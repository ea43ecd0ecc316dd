"""The buttons of the tool bar: text with its key beside it, flat or standing out.

They are made of labels and painted by the style sheet: the first thing that Python paints takes
20 ms, in which Python types are made of all enumerations of Qt. So does importing `Qt`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from dutyflow.plain import Label, set_tool_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

HEIGHT = 30
_AROUND_TEXT = 14
_MARGIN = 12
_GAP = 6
_ABOVE_KEY = 5
WIDEST = 260
"""Pixels; a longer text in semibold ends in an ellipsis."""
_NARROWEST, _LEAST = 96, 32
_TAB_ONLY = 1
"""Qt.FocusPolicy.TabFocus: a click leaves the keyboard where it is."""


class BarButton(QPushButton):
    """A button that says what it does and with which key.

    Its kind is `plain`, `primary`, or `field`, which looks like an empty field to type in.
    """

    def __init__(
        self, text: str, parent: QWidget, *, kind: str = "plain", key: str = "", short: str = ""
    ) -> None:
        """Show a text, and a shortcut as a small key; `short` is said where there is less room."""
        super().__init__(parent)
        self.setObjectName(f"bar-{kind}")
        self.setProperty("focusPolicy", _TAB_ONLY)
        self.setAccessibleName(text)
        self._text, self._short = text, short
        self._strong = _part("strong", "", self)
        self._strong.hide()
        self._said = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, _ABOVE_KEY, _MARGIN, _ABOVE_KEY)
        self._row.setSpacing(_GAP)
        self._first = _part("text", text, self)
        self._key = _part("key", key, self) if key else None
        self._row.addWidget(self._first)
        self._row.addWidget(self._strong)
        if kind == "field":
            self._row.addStretch(1)
        if self._key is not None:
            self._row.addWidget(self._key)

    @property
    def strong(self) -> str:
        """What stands in semibold after the text."""
        return self._said

    def say(self, strong: str) -> None:
        """Show a text in semibold after the first one."""
        if strong != self.strong:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)  # it can be narrower
            self.setSizePolicy(policy)
            self._said = strong
            self._strong.show()
            self.setAccessibleName(f"{self._text} {strong}")
            self._elide(WIDEST)
            self.updateGeometry()
            if self.isVisible():  # before, its width means nothing
                self._elide(min(self.width(), WIDEST))

    def trigger(self, action: QAction) -> None:
        """Do what an action does, and be enabled when it is."""
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self.setEnabled(action.isEnabled()))
        self.setEnabled(action.isEnabled())
        set_tool_tip(self, action.statusTip())

    def add_arrow(self) -> None:
        """Show that something opens below the button."""
        self._row.addWidget(_part("arrow", "▾", self))

    def sizeHint(self) -> QSize:
        """Return room for everything that is written on it."""
        return QSize(self._needed(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room; only what stands in semibold can be shortened."""
        needed = self._needed()
        if not self._said:
            return QSize(needed, self._height())
        beside = self._row.sizeHint().width() - self._advance(self._strong.text())
        return QSize(min(max(_NARROWEST, beside + _LEAST), needed), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or lengthen what stands in semibold."""
        super().resizeEvent(event)
        if self._said:
            self._elide(self.width())
        if self._short:
            self._shorten(self.width())

    def _shorten(self, width: int) -> None:
        """Say less where the whole text would be cut."""
        room = (
            width
            - 2 * _MARGIN
            - sum(part.sizeHint().width() + _GAP for part in (self._key,) if part is not None)
        )
        metrics = self._first.fontMetrics()
        whole = metrics.horizontalAdvance(self._text) <= room
        self._first.setText(self._text if whole else self._short)
        if self._key is not None:
            self._key.setVisible(metrics.horizontalAdvance(self._first.text()) <= room)

    def _height(self) -> int:
        return max(HEIGHT, self.fontMetrics().height() + _AROUND_TEXT)

    def _needed(self) -> int:
        """Return the width of everything written on it, in pixels, at most `WIDEST`."""
        wide = self._row.sizeHint().width()
        return wide if not self._said else min(WIDEST, wide + self._missing())

    def _missing(self) -> int:
        return self._advance(self._said) - self._advance(self._strong.text())

    def _advance(self, text: str) -> int:
        return self._strong.fontMetrics().horizontalAdvance(text)

    def _elide(self, width: int) -> None:
        """Write as much in semibold as fits; the whole of it is the tool tip if some is left."""
        self._strong.ensurePolished()
        beside = self._row.sizeHint().width() - self._advance(self._strong.text())
        shown = self._said
        if self._advance(shown) > width - beside:
            from PySide6.QtCore import Qt

            shown = self._strong.fontMetrics().elidedText(
                shown, Qt.TextElideMode.ElideRight, max(0, width - beside)
            )
        self._strong.setText(shown)
        set_tool_tip(self, self._said if shown != self._said else "")


class ViewButton(QPushButton):
    """One of a row of joined buttons of which one is down: the view in sight."""

    def __init__(self, action: QAction, parent: QWidget, *, place: str) -> None:
        """Do what an action does, and be down when it is checked.

        The place is “first”, “between” or “last”.
        """
        super().__init__(action.text(), parent)
        self.setObjectName("bar-view")
        self.setProperty("focusPolicy", _TAB_ONLY)
        self.setProperty("place", place)
        self.setCheckable(True)
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()
        set_tool_tip(self, action.statusTip())

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


def _part(name: str, text: str, parent: QWidget) -> Label:
    part = Label(text, parent)
    part.setObjectName(name)
    return part
