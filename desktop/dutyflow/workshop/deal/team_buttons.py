"""The teams that a duty can be given to, as buttons with their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from dutyflow.plain import set_tool_tip
from dutyflow.workshop.deal.lanes import Lane
from dutyflow.workshop.key_hints import cap_size, paint_cap
from dutyflow.workshop.look import BOLD, TEXT, Look, rounded, write
from dutyflow_models.language import say
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP, _SMALL_GAP = 12, 8
_NARROWEST, _SMALL_NARROWEST = 120, 118
_BESIDE_NAME = 156
"""From which width on the key stands beside the name, not beside the number."""
_WIDEST = 204
_HIGH, _SMALL_HIGH = 76, 40
_MOST_ROWS = 2
"""More rows of large buttons become small ones."""
MORE_KEY = "0"


class TeamButtons(QWidget):
    """A grid of buttons in the middle: large ones, or where there are many teams small ones."""

    chosen = Signal(str, bool)
    """A lane's id, and whether Shift was held."""
    more_wanted = Signal()
    """The teams without a key are asked for."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without teams."""
        super().__init__(parent)
        self._look = look
        self._buttons: list[TeamButton] = []
        self._asking = False

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Show these lanes; those without a key are behind one more button."""
        with_key = [lane for lane in lanes if lane.key]
        rest = len(lanes) - len(with_key)
        if rest:
            with_key.append(Lane("", say("{rest} more…", rest=rest), "", 0, MORE_KEY))
        while len(self._buttons) > len(with_key):
            gone = self._buttons.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._buttons) < len(with_key):
            self._buttons.append(self._made())
        for button, lane in zip(self._buttons, with_key, strict=True):
            button.show_lane(lane)

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        for button in self._buttons:
            button.set_look(look)

    def ask(self, asking: bool) -> None:
        """Let the buttons stand out while a team is waited for."""
        for button in self._buttons:
            button.asked_for = asking
            button.update()

    def button_of(self, lane_id: str) -> QWidget | None:
        """Return the button of a lane; None where it has none."""
        return next((each for each in self._buttons if each.lane.id == lane_id), None)

    def lay_out(self, width: int) -> QSize:
        """Put the buttons into rows of a width and return the room that they take."""
        count, look = len(self._buttons), self._look
        if not count:
            return QSize(width, 0)
        small = -(-count // _fitting(width, look.px(_NARROWEST), look.px(_GAP))) > _MOST_ROWS
        gap = look.px(_SMALL_GAP if small else _GAP)
        most = _fitting(width, look.px(_SMALL_NARROWEST if small else _NARROWEST), gap)
        rows = -(-count // most)
        columns = -(-count // rows)
        wide = min(look.px(_WIDEST), (width + gap) // columns - gap)
        high = look.px(_SMALL_HIGH if small else _HIGH)
        left = (width - columns * (wide + gap) + gap) // 2
        for at, button in enumerate(self._buttons):
            row, column = divmod(at, columns)
            button.small = small
            button.setGeometry(left + column * (wide + gap), row * (high + gap), wide, high)
        return QSize(width, rows * (high + gap) - gap)

    def _made(self) -> TeamButton:
        button = TeamButton(self._look, self)
        button.pressed_with.connect(self._press)
        button.show()
        return button

    def _press(self, lane_id: str, shift: bool) -> None:
        if lane_id:
            self.chosen.emit(lane_id, shift)
        else:
            self.more_wanted.emit()


def _fitting(width: int, narrowest: int, gap: int) -> int:
    return max(1, (width + gap) // (narrowest + gap))


class TeamButton(QAbstractButton):
    """One team: its colour, its name, its number of duties, its key."""

    pressed_with = Signal(str, bool)
    """A lane's id, and whether Shift was held."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without a team."""
        super().__init__(parent)
        self._look = look
        self.lane = Lane("", "", "", 0, "")
        self.small = False
        self.asked_for = False
        self._shift = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._tell)

    def show_lane(self, lane: Lane) -> None:
        """Be the button of another lane, or of the same one as it is now."""
        if lane == self.lane:
            return
        self.lane = lane
        self.setAccessibleName(say("Give to {title}, key {key}", title=lane.title, key=lane.key))
        if not lane.id:
            self.setAccessibleName(say("{title}, key {key}", title=lane.title, key=lane.key))
        set_tool_tip(self, lane.title)
        self.update()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note whether Shift is held."""
        self._shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, colors = self._look, self._look.palette
        box, radius = QRectF(self.rect()), look.px(8 if self.small else 12)
        strong = self.hasFocus() or self.underMouse() or self.asked_for
        fill = colors.selection if self.isDown() else colors.window
        rounded(painter, box, radius, fill)
        self._paint_color(painter, box, radius)
        rounded(painter, box, radius, "", colors.accent if strong else colors.card_border)
        self._paint_texts(painter, box)
        painter.end()

    def _paint_texts(self, painter: QPainter, box: QRectF) -> None:
        """Paint name and key on one line; in a narrow button the key stands below."""
        look, colors, lane = self._look, self._look.palette, self.lane
        cap = cap_size(lane.key, look.px(20))
        pad, edge = look.px(10 if self.small else 14), look.px(8)
        beside = self.small or box.width() >= look.px(_BESIDE_NAME)
        first = QRectF(pad, look.px(12), box.width() - pad - edge, cap.height())
        if self.small:
            first.moveTop((box.height() - cap.height()) / 2)
        second = first.translated(0, look.px(28))
        at = QPointF(box.width() - cap.width() - edge, round((first if beside else second).y()))
        paint_cap(painter, at, lane.key, colors, look.px(20))
        room = first.width() - (cap.width() + look.px(6) if beside else 0)
        fits = beside and not self.small and look.width(lane.title, 18, BOLD) <= room
        size = 18 if fits else TEXT
        name = look.fitted(lane.title, room, size, BOLD)
        write(painter, first, name, look.font(size, BOLD), colors.ink)
        if not self.small and lane.id:
            count = counted(lane.duties, "duty")
            write(painter, second, count, look.font(), colors.ink_muted)

    def _tell(self) -> None:
        shift, self._shift = self._shift, False
        self.pressed_with.emit(self.lane.id, shift)

    def _paint_color(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Paint the team's colour along an edge, within the round corners."""
        if not self.lane.color:
            return
        thick = self._look.px(5)
        edge = box.adjusted(0, 0, 0, thick - box.height())
        if self.small:
            edge = box.adjusted(0, 0, thick - box.width(), 0)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(edge, QColor(self.lane.color))
        painter.restore()
