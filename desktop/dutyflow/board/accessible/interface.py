"""What Qt hands to screen readers for the board, and for each of its parts.

All parts are `QAccessibleWidget`s of one hidden widget: Qt gives them actions in C++, which Python
cannot expose otherwise (overriding `interface_cast` crashes). They are made when asked for, and
live until what they stand for is gone.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from dutyflow.board.accessible import doing, words
from dutyflow.board.accessible.following import Following
from dutyflow.board.accessible.outline import HANDOFFS, Key, Outline, parent_of
from dutyflow_models.language import several

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface, QWindow

    from dutyflow.board.view import BoardView
    from dutyflow_models.picture.drawing import Drawing

ROLES = {
    "lane": QAccessible.Role.Grouping,
    "handoffs": QAccessible.Role.Grouping,
    "card": QAccessible.Role.ListItem,
    "echo": QAccessible.Role.ListItem,
    "handoff": QAccessible.Role.ListItem,
}
NOTHING = cast("QAccessibleInterface", None)
"""What Qt takes for no interface, though its stubs have no word for that."""
ANY = QAccessible.RelationFlag.AllRelations


class BoardInterface(QAccessibleWidget):
    """The board: a list of lanes, then of hand-offs, then what is being written in it."""

    def __init__(self, board: BoardView) -> None:
        """Describe a board for as long as it lives."""
        super().__init__(board, QAccessible.Role.List)
        self.board = board
        self.stand_in = QWidget(board)
        self.stand_in.hide()
        self.parts: dict[Key, PartInterface] = {}
        self.stand_in.destroyed.connect(partial(_let_go, self.parts))
        self._outline: Outline | None = None
        self.following = Following(self)

    @property
    def outline(self) -> Outline:
        """The tree of what is drawn now."""
        drawing: Drawing = self.board.drawing
        if self._outline is None or self._outline.drawing is not drawing:
            self._outline = Outline(drawing, self.board.document.shown)
        return self._outline

    def part(self, key: Key) -> PartInterface:
        """Return the interface of a part, made when it is first asked for."""
        known = self.parts.get(key)
        if known is None:
            known = self.parts[key] = PartInterface(self, key)
            QAccessible.registerAccessibleInterface(known)
        return known

    def chosen(self) -> Key | None:
        """Return the part that keys act on: the focused card, or the selected lane or hand-off."""
        selection, outline = self.board.document.selection, self.outline
        if selection.focus is not None:
            key = outline.card(selection.focus)
        elif selection.team is not None:
            key = Key("lane", selection.team)
        else:
            key = Key("handoff", "", selection.handoff or "")
        return key if key is not None and outline.holds(key) else None

    def childCount(self) -> int:
        """Count the lanes, the hand-offs together as one, and the field that is open."""
        return len(self.outline.top) + (self._writing() is not NOTHING)

    def child(self, index: int) -> QAccessibleInterface:
        """Return a lane, the hand-offs, or the viewport with the field that is open."""
        top = self.outline.top
        if 0 <= index < len(top):
            return self.part(top[index])
        return self._writing() if index == len(top) else NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of what lies directly on the board."""
        if isinstance(child, PartInterface):
            return self.outline.index(child.key)
        return len(self.outline.top) if child.object() is self.board.viewport() else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the part at a point of the screen."""
        key = doing.key_at(self, QPoint(x, y))
        return self.part(key) if key is not None else NOTHING

    def focusChild(self) -> QAccessibleInterface:
        """Return the part with the keyboard."""
        key = self.chosen() if self.board.hasFocus() else None
        return self.part(key) if key is not None else NOTHING

    def state(self) -> QAccessible.State:
        """Several cards can be selected."""
        state = super().state()
        state.multiSelectable = state.extSelectable = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Say how much there is."""
        if kind != QAccessible.Text.Description:
            return super().text(kind)
        document = self.board.document
        duties = several("{n} duty", "{n} duties", len(document.shown.duties))
        lanes = several("{n} lane", "{n} lanes", len(self.outline.lanes))
        scenario = document.scenario
        title = words.one_line(scenario.title) if scenario is not None else ""
        return ", ".join(filter(None, (title, duties, lanes)))

    def _writing(self) -> QAccessibleInterface:
        """Return the viewport while a field is open on it."""
        viewport = self.board.viewport()
        fields = (each for each in viewport.children() if isinstance(each, QWidget))
        if any(each.isVisible() for each in fields):
            return QAccessible.queryAccessibleInterface(viewport)
        return NOTHING


class PartInterface(QAccessibleWidget):
    """A lane, a card, an echo of one, a hand-off, or all hand-offs together."""

    def __init__(self, board: BoardInterface, key: Key) -> None:
        """Stand for a part."""
        super().__init__(board.stand_in, ROLES[key.kind])
        self.top = board
        self.key = key
        self.told: str | None = None
        """The name that was asked for last; clients keep it until they hear of another one."""

    @property
    def view(self) -> BoardView:
        """The board that the part is on."""
        return self.top.board

    def object(self) -> QObject:
        """Return none: Qt would take every event of a part for one of the part made last."""
        return cast("QObject", None)

    def isValid(self) -> bool:
        """Say whether the part is still there."""
        return self.top.outline.holds(self.key)

    def window(self) -> QWindow:
        """Return the window that the board is in."""
        return self.view.window().windowHandle()

    def relations(
        self, match: QAccessible.RelationFlag = ANY
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """Return none; labels and hand-offs are in name and description."""
        del match
        return []

    def foregroundColor(self) -> QColor:
        """Return the colour of titles."""
        return QColor(self.view.colors.ink)

    def backgroundColor(self) -> QColor:
        """Return the colour of cards."""
        return QColor(self.view.colors.card)

    def parent(self) -> QAccessibleInterface:
        """Return the lane, the hand-offs or the board."""
        above = parent_of(self.key)
        return self.top if above is None else self.top.part(above)

    def childCount(self) -> int:
        """Count the parts in this one."""
        return len(self.top.outline.children(self.key))

    def child(self, index: int) -> QAccessibleInterface:
        """Return a part in this one."""
        keys = self.top.outline.children(self.key)
        return self.top.part(keys[index]) if 0 <= index < len(keys) else NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a part in this one."""
        inside = isinstance(child, PartInterface) and parent_of(child.key) == self.key
        return self.top.outline.index(cast("PartInterface", child).key) if inside else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Return the part in this one at a point of the screen."""
        key = doing.key_at(self.top, QPoint(x, y))
        return self.top.part(key) if key is not None and parent_of(key) == self.key else NOTHING

    def focusChild(self) -> QAccessibleInterface:
        """Return the part with the keyboard, if it is this one or lies in it."""
        key = self.top.chosen() if self.view.hasFocus() else None
        mine = key is not None and self.key in (key, parent_of(key))
        return self.top.part(key) if key is not None and mine else NOTHING

    def rect(self) -> QRect:
        """Return the place on the screen, also of what is scrolled out of sight."""
        place = self.top.outline.rect(self.key)
        if place is None:
            return QRect()
        at = self.view.camera.to_view(place)
        corner = self.view.viewport().mapToGlobal(QPoint(round(at.x), round(at.y)))
        return QRect(corner.x(), corner.y(), max(round(at.w), 1), max(round(at.h), 1))

    def state(self) -> QAccessible.State:
        """Say what is selected, has the keyboard, is out of sight, is folded."""
        state = QAccessible.State()
        if not self.view.isVisible():
            state.invisible = True
        if self.key == HANDOFFS:
            return state
        state.selectable = state.focusable = True
        selection = self.view.document.selection
        match self.key.kind:
            case "lane":
                state.selected = bool(self.key.lane) and selection.team == self.key.lane
                lane = self.top.outline.lanes.get(self.key)
                state.expandable = bool(self.key.lane)
                state.collapsed = lane is not None and lane.folded
                state.expanded = lane is not None and not lane.folded
            case "handoff":
                state.selected = selection.handoff == self.key.id
            case _:
                state.selected = self.key.id in selection.duties
        state.focused = self.view.hasFocus() and self.top.chosen() == self.key
        state.offscreen = not self._in_sight()
        return state

    def _in_sight(self) -> bool:
        place, body = self.top.outline.rect(self.key), self.view.camera.body
        return place is not None and self.view.camera.to_view(place).touches(body)

    def text(self, kind: QAccessible.Text) -> str:
        """Say what it is called, and what more there is to it."""
        if kind == QAccessible.Text.Name:
            self.told = self.name()
            return self.told
        return self._description() if kind == QAccessible.Text.Description else ""

    def name(self) -> str:
        """Return what the part is called now."""
        document, outline = self.view.document, self.top.outline
        shown = document.shown
        if self.key == HANDOFFS:
            return several("{n} hand-off", "{n} hand-offs", self.childCount())
        if self.key.kind == "lane":
            lane = outline.lanes.get(self.key)
            number = outline.index(self.key) + 1
            return words.lane_name(lane, number, document) if lane is not None else ""
        if self.key.kind == "handoff":
            handoff = shown.handoffs_by_key.get(self.key.id)
            return words.handoff_name(handoff, shown) if handoff is not None else ""
        duty = shown.duties_by_id.get(self.key.id)
        if duty is None:
            return ""
        lit = self.view.overlay.lit
        dimmed = lit is not None and duty.id not in lit
        team = shown.teams_by_id.get(self.key.lane) if self.key.kind == "echo" else None
        echo = team.title if team is not None else ""
        return words.card_name(duty, document, outline.place(duty.id), echo=echo, dimmed=dimmed)

    def _description(self) -> str:
        document, key = self.view.document, self.key
        still_open = self.view.overlay.open_now(document)
        if key.kind == "lane":
            team = document.shown.teams_by_id.get(key.lane)
            return words.lane_description(document, team, still_open.sentences("teams", key.lane))
        if key.kind == "handoff":
            return still_open.sentences("handoffs", key.id).replace("• ", "")
        duty = document.shown.duties_by_id.get(key.id)
        if duty is None:
            return ""
        return words.card_description(duty, document, still_open.sentences("duties", key.id))

    # --- actions -----------------------------------------------------------------------------

    def actionNames(self) -> list[str]:
        """Name what can be done with the part."""
        return [each.name for each in doing.offered(self.top, self.key)]

    def localizedActionName(self, name: str) -> str:
        """Return the action's name in the reader's language."""
        return doing.called(name)

    def localizedActionDescription(self, name: str) -> str:
        """Say what an action does."""
        return doing.explained(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return the keys that do the same while the part has the keyboard."""
        return doing.keys_of(name)

    def doAction(self, name: str) -> None:
        """Do what the name says, once the client has its answer."""
        doing.begin(self.top, self.key, name)


def _let_go(parts: dict[Key, PartInterface]) -> None:
    """Take the parts of a board that is gone out of Qt's cache, before Python deletes them."""
    for part in parts.values():
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
    parts.clear()


def made_for(board: BoardView) -> BoardInterface:
    """Return the interface of a board; the board keeps it, since Qt does not."""
    if not isinstance(board.accessible, BoardInterface):
        board.accessible = BoardInterface(board)
    return board.accessible
