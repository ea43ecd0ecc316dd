"""The button that says one side of a comparison, with a menu of what it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from dutyflow.comparing.absent import Absent
from dutyflow.comparing.choices import ANOTHER_FILE
from dutyflow.library import NotKept
from dutyflow.plain import menu_text, set_tool_tip, shortened
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from dutyflow.comparing.choices import Choices
    from dutyflow.comparison import Side
    from dutyflow.document import Document
    from dutyflow.tell import Tell

LONGEST = 36
_ARROW = "  ▾"
_NARROWEST = 160
BEFORE, AFTER = mark("Before"), mark("After")
_KINDS = mark("Organisations (*.org.yaml *.yaml *.yml);;All files (*)")


class SideChooser(QPushButton):
    """Shows what is before or after; its menu is made when it opens."""

    def __init__(
        self, name: str, document: Document, choices: Choices, tell: Tell, parent: QWidget
    ) -> None:
        """Choose the side called “Before” or “After” of a document's comparison."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("side")
        self._name, self._document, self._choices, self._tell = name, document, choices, tell
        self._said = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)

    def say(self, side: Side) -> None:
        """Show what the side is now."""
        title = self._document.comparison.title(side)
        name = say_marked(self._name)
        self._said = f"{name}: {shortened(title, LONGEST)}"
        self._fit()
        self.updateGeometry()
        self.setAccessibleName(f"{name}: {title}")
        set_tool_tip(self, title)

    def sizeHint(self) -> QSize:
        """Return room for all that is said."""
        missing = self._advance(f"{self._said}{_ARROW}") - self._advance(self.text())
        return super().sizeHint() + QSize(max(0, missing), 0)

    def minimumSizeHint(self) -> QSize:
        """Return the least room; what is said is shortened then."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), _NARROWEST), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = super().sizeHint().width() - self._advance(self.text())
        room = max(self.width(), _NARROWEST) - around - self._advance(_ARROW)
        shown = self._said
        if self.isVisible() and self._advance(shown) > room:
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room)
        self.setText(menu_text(f"{shown}{_ARROW}"))

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text.replace("&&", "&"))

    def open(self) -> None:
        """Show the menu below the button."""
        menu = self.menu_of_sides()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of_sides(self) -> QMenu:
        """Make the menu of all that the side can be."""
        menu = QMenu(self)
        group = ""
        for each in self._choices.offered():
            if group and each.group != group:
                menu.addSeparator()
            group = each.group
            self._add(menu, each.title, each.load)
        menu.addSeparator()
        menu.addAction(say_marked(ANOTHER_FILE)).triggered.connect(self._ask_for_file)
        return menu

    def _add(self, menu: QMenu, title: str, load: Callable[[], Side]) -> None:
        entry = menu.addAction(menu_text(shortened(title, 2 * LONGEST)))
        entry.triggered.connect(lambda: self.choose(load))

    def choose(self, load: Callable[[], Side]) -> None:
        """Take another side; what cannot be read is told, and the side stays."""
        try:
            side = load()
        except (Absent, NotKept) as trouble:
            self._tell.problem(str(trouble))
            return
        comparison = self._document.comparison
        if self._name == BEFORE:
            comparison.compare(side, comparison.after)
        else:
            comparison.compare(comparison.before, side)

    def _ask_for_file(self) -> None:
        from pathlib import Path

        folder = self._choices.folder() or Path.home()
        path = self._tell.ask_open_path(say("Compare with"), folder=folder, kinds=_KINDS)
        if path is not None:
            self.choose(lambda: self._choices.file(path))
