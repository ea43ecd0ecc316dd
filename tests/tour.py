"""Visits every view, action, panel and dialog of the window, as a curious person does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMenu,
    QToolTip,
    QWidget,
)

from dutyflow.actions.table import ACTIONS
from dutyflow.commands.points import show_points
from dutyflow.workshop.present.room_window import RoomWindow
from dutyflow.workshop.present.strip import Strip

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.window.window import Window

VIEWS = ("board", "matrix", "load", "compare")
LEFT_OUT = frozenset({"quit", "close", "full-screen", "data-folder"})
"""What would end the tour, or leaves the program."""
REPLACING = frozenset({"new", "open-sample", "open", "revert", "tour"})
"""What puts something else in place of the file."""
_STEPS = 7
_ANSWERS_A_MOMENT = 15


def points_of(widget: QWidget, steps: int = _STEPS) -> list[QPoint]:
    """Return the points of a grid over a widget, so many each way."""
    parts = range(1, 2 * steps, 2)
    width, height = widget.width(), widget.height()
    return [
        QPoint(width * x // (2 * steps), height * y // (2 * steps)) for y in parts for x in parts
    ]


class Tour(QObject):
    """Goes through a window; `look` is called wherever there is something to see."""

    def __init__(self, window: Window, look: Callable[[], None]) -> None:
        """Begin in a window with a file open."""
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self.look = self._undisturbed(look)
        self.dialogs: set[str] = set()
        self.done: set[str] = set()
        self.tips: list[str] = []
        self.opened = 0
        self._visitor = QTimer(self)
        self._visitor.setInterval(_ANSWERS_A_MOMENT)
        self._visitor.timeout.connect(self._visit_dialog)
        self._visitor.start()

    def selections(self) -> dict[str, Callable[[], None]]:
        """Return what can be selected, so that each inspector is seen."""
        selection = self.desk.document.selection
        shown = self.desk.document.shown
        duties = [duty.id for duty in shown.duties]
        return {
            "a duty": lambda: selection.select_duties(duties[:1]),
            "several duties": lambda: selection.select_duties(duties[:3]),
            "a team": lambda: selection.select_team(shown.teams[0].id),
            "a hand-off": lambda: selection.select_handoff(next(iter(shown.handoffs_by_key))),
            "nothing": lambda: selection.clear(),
        }

    def every_view(self) -> None:
        """Show every view with everything selected in turn, and rest the pointer everywhere."""
        scenarios = (None, *(each.id for each in self.desk.document.organisation.scenarios))
        for scenario in scenarios:
            self.desk.document.arrange(
                lambda layout, now=scenario: layout.replacing(scenario=now, facts={})
            )
            for view in VIEWS:
                self.window.views.show(view)
                for select in self.selections().values():
                    select()
                    self.settle()
                    self.look()
                self.hover()

    def every_action(self, names: str) -> None:
        """Do everything that can be done with a selection, and take it back."""
        select = self.selections()[names]
        self.window.views.show("board")
        for action_id in ACTIONS:
            action = self.window.actions_by_id[action_id]
            select()
            self.window.refresh()
            if action_id in LEFT_OUT | REPLACING or not action.isEnabled():
                continue
            self.window.activateWindow()
            action.trigger()
            self.done.add(action_id)
            self.settle()
            self.look()
            self._take_back()
        self.desk.document.what_if.throw_away()
        self.window.views.show("board")

    def every_point(self) -> None:
        """Do everything with every point and decision, and take it back."""
        show_points(self.desk)
        panel = self.desk.side.points
        panel.folded = set()
        panel.refresh()
        for row in range(len(panel.model.rows)):
            for what in panel.buttons:
                panel.list.take_up(row)
                panel.do(what)
                self.settle()
                self.look()
                self._take_back()

    def every_menu(self) -> None:
        """Open every menu of the menu bar with everything in it."""
        for menu in self.window.menuBar().findChildren(QMenu):
            menu.aboutToShow.emit()
            self.look()

    def every_context_menu(self) -> None:
        """Press the right button on a grid of points of every widget that has something to say."""
        for view in VIEWS:
            self.window.views.show(view)
            self.settle()
            for widget in self.window.findChildren(QAbstractScrollArea):
                for at in points_of(widget.viewport(), 3) if widget.isVisible() else ():
                    there = widget.viewport().mapToGlobal(at)
                    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, there)
                    QApplication.sendEvent(widget.viewport(), event)
                    self.settle()

    def every_tool(self) -> None:
        """Press every button of the tool bar."""
        for button in self.window.tool_bar.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled():
                QTimer.singleShot(0, button, button.click)
                self.settle()
                self.look()
                self._take_back()

    def hover(self) -> None:
        """Rest the pointer on a grid of points over every widget in sight, and keep the tips."""
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible() or min(widget.width(), widget.height()) < _STEPS:
                continue
            for at in points_of(widget):
                there = widget.mapToGlobal(at)
                QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, there))
                if QToolTip.text() and QToolTip.text() not in self.tips[-1:]:
                    self.tips.append(QToolTip.text())
        QApplication.processEvents()
        QToolTip.hideText()

    def settle(self) -> None:
        """Let everything happen that was announced, and close what was opened."""
        for _ in range(3):
            QApplication.processEvents()
        while self._open_dialog() is not None:
            self._visit_dialog()
            QApplication.processEvents()

    def end(self) -> None:
        """Look at no dialog any more."""
        self._visitor.stop()

    def _undisturbed(self, look: Callable[[], None]) -> Callable[[], None]:
        """Close no dialog while somebody looks at it, who may let time pass."""

        def undisturbed() -> None:
            self._visitor.stop()
            try:
                look()
            finally:
                self._visitor.start()

        return undisturbed

    def _take_back(self) -> None:
        document = self.desk.document
        self.window.scenes.leave()
        self.desk.board.finish_writing()
        if document.layout.locked:
            document.arrange(lambda layout: layout.replacing(locked=False))
        while document.undo_stack.canUndo():
            document.undo_stack.undo()

    def _visit_dialog(self) -> None:
        dialog = self._open_dialog()
        if dialog is None:
            return
        kind = type(dialog).__name__
        self.dialogs.add(kind)
        self.opened += 1
        if kind != "QFileDialog":
            dialog.grab()
            self.look()
        if isinstance(dialog, QDialog):
            dialog.reject()
        dialog.close()

    def _open_dialog(self) -> QWidget | None:
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if popup is not None:
            return popup
        return next(
            (
                each
                for each in QApplication.topLevelWidgets()
                if isinstance(each, QDialog | QMenu | RoomWindow | Strip) and each.isVisible()
            ),
            None,
        )
