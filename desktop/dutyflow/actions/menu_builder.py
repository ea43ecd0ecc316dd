"""Makes menus of the table in `menus`: submenus and icons only when a menu opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from dutyflow.actions.menus import LINE, Live, Menu
from dutyflow.actions.table import ACTIONS
from dutyflow.plain import menu_text, with_mnemonics
from dutyflow.resources import icon
from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from dutyflow.actions.action_set import ActionSet


class Entry(NamedTuple):
    """One line of a live place in a menu."""

    text: str
    run: Callable[[], None]
    enabled: bool = True
    checked: bool | None = None
    """None: it cannot be checked."""
    color: str = ""
    """A swatch of this colour stands before the text."""
    remark: str = ""
    """Stands at the right, where shortcuts stand."""


_Named = tuple[QAction, str, str]
"""A line of a menu, its text, and what stands at its right."""


class MenuBuilder(QObject):
    """Fills menus; `live` gives the entries of a live place."""

    def __init__(
        self,
        actions: ActionSet,
        live: Callable[[str], list[Entry]],
        parent: QWidget,
    ) -> None:
        """Make menus whose parent is a widget."""
        super().__init__(parent)
        self._actions = actions
        self._live = live
        self._window = parent

    def menu(self, row: Menu, parent: QWidget | None = None) -> QMenu:
        """Return a menu that fills itself when it opens."""
        title = say_marked(row.title)
        menu = QMenu(menu_text(title) if parent else title, parent or self._window)
        menu.aboutToShow.connect(lambda: self._fill(menu, row))
        return menu

    def _fill(self, menu: QMenu, row: Menu) -> None:
        _empty(menu)
        fixed: list[_Named] = []
        live: list[_Named] = []
        for item in row.items:
            if isinstance(item, Menu):
                fixed.append((self._add_submenu(menu, item), say_marked(item.title), ""))
            elif isinstance(item, Live):
                for entry in self._live(item.name):
                    remark = f"\t{menu_text(entry.remark)}" if entry.remark else ""
                    live.append((_entry_action(entry, menu), entry.text, remark))
                    menu.addAction(live[-1][0])
            elif item == LINE:
                menu.addSeparator()
            else:
                fixed.append((self._with_icon(item), self._actions.texts[item], ""))
                menu.addAction(fixed[-1][0])
        _name([named for named in (*fixed, *live) if named[0].isVisible()])

    def _add_submenu(self, menu: QMenu, row: Menu) -> QAction:
        submenu = self.menu(row, menu)
        submenu.setEnabled(self._actions.states.issuperset(row.when))
        if row.icon:
            submenu.setIcon(icon(row.icon))
        return menu.addMenu(submenu)

    def _with_icon(self, action_id: str) -> QAction:
        action = self._actions[action_id]
        name = ACTIONS[action_id].icon
        if name and action.icon().isNull():
            action.setIcon(icon(name))
        return action


def _empty(menu: QMenu) -> None:
    """Remove what the menu itself made, submenus too; the table's actions live on."""
    for action in menu.actions():
        submenu = action.menu()
        menu.removeAction(action)
        if isinstance(submenu, QMenu):
            submenu.deleteLater()
        elif action.parent() is menu:
            action.deleteLater()


def _name(lines: list[_Named]) -> None:
    """Give each line its text, with a letter of its own; the letters of the table come first."""
    texts = with_mnemonics([text for _, text, _ in lines])
    for (action, _, remark), text in zip(lines, texts, strict=True):
        action.setText(text + remark)


def _entry_action(entry: Entry, parent: QObject) -> QAction:
    action = QAction(parent)
    action.setEnabled(entry.enabled)
    if entry.checked is not None:
        action.setCheckable(True)
        action.setChecked(entry.checked)
    if entry.color:
        action.setIcon(swatch(entry.color))
    action.triggered.connect(lambda: entry.run())
    return action


def swatch(color: str) -> QIcon:
    """Return a filled rounded square."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

    pixmap = QPixmap(32, 32)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 4, 4)
    painter.end()
    return QIcon(pixmap)
