"""Ctrl+K: type a few letters of what you want and press Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dutyflow.window.matching import score
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dutyflow.window.theme import Theme

_WIDTH = 560
_ROW = 34
_ROWS = 10
_MOST = 60
"""More rows than this nobody reads."""
_EXACT = 10_000.0
"""How well an offer fits whose whole text was typed: nothing comes before it."""
NOTHING = mark("Nothing is called so. Try other letters.")
_ENTRY = Qt.ItemDataRole.UserRole
_GOING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: +8}


class Offer(NamedTuple):
    """Something the palette can do: its text, where it is found, its key, and doing it."""

    text: str
    place: str
    run: Callable[[], None]
    key: str = ""
    weight: float = 0.0
    """Added to how well the letters fit; below zero for what is wanted more seldom."""
    remark: str = ""
    """Said after the text, in a fainter ink; letters do not look for it."""


def best_offers(wanted: str, offers: Sequence[Offer]) -> list[Offer]:
    """Return the offers that fit, the best first; of equal ones in the order given."""
    scored = [(_fit(wanted, offer), offer) for offer in offers]
    fitting = [(fit, offer) for fit, offer in scored if fit is not None]
    if wanted.strip():
        fitting.sort(key=lambda pair: pair[0], reverse=True)
    return [offer for _, offer in fitting[:_MOST]]


def _fit(wanted: str, offer: Offer) -> float | None:
    """Letters in the place count too, but less, so that `layout del` finds its action."""
    if wanted.split() and wanted.casefold().split() == offer.text.casefold().split():
        return _EXACT + offer.weight
    by_text = score(wanted, offer.text)
    if by_text is not None:
        return by_text + offer.weight
    by_place = score(wanted, f"{offer.place} {offer.text}")
    return None if by_place is None else by_place - 20 + offer.weight


class CommandPalette(QFrame):
    """A field and a list over the window; Esc or a click elsewhere closes it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Lie over a window, hidden until it is opened."""
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._offers: Sequence[Offer] = ()
        self._before: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say("Search commands, duties and teams"))
        self.field.setAccessibleName(say("Command"))
        self.field.setMinimumHeight(36)
        self.field.textChanged.connect(self._show_best)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(_OfferPainter(theme, self.list))
        self.list.itemClicked.connect(self._run)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.hide()

    def open(self, offers: Sequence[Offer]) -> None:
        """Show what can be done now, and wait for letters."""
        self._offers = offers
        self._before = self._window.focusWidget()
        self.field.clear()
        self._show_best("")
        width = min(_WIDTH, self._window.width() - 40)
        height = min(_ROWS * _ROW + 66, self._window.height() - 110)
        self.setGeometry((self._window.width() - width) // 2, 78, width, height)
        self.raise_()
        self.show()
        self.field.setFocus()

    def close_quietly(self) -> None:
        """Go away and give the keyboard back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that go through the list, and hide when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took_key(event.key())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a sheet with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.palette
        painter.fillRect(self.rect(), colors.panel)
        painter.setPen(QPen(QColor(colors.card_border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _took_key(self, key: int) -> bool:
        if key in _GOING:
            row = self.list.currentRow() + _GOING[Qt.Key(key)]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            return False
        return True

    def _show_best(self, wanted: str) -> None:
        self.list.clear()
        for offer in best_offers(wanted, self._offers):
            item = QListWidgetItem(offer.text, self.list)
            item.setData(_ENTRY, offer)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            QListWidgetItem(say_marked(NOTHING), self.list).setFlags(Qt.ItemFlag.NoItemFlags)

    def _run(self, item: QListWidgetItem | None) -> None:
        offer = item.data(_ENTRY) if item is not None else None
        if offer is None:
            return
        self.close_quietly()
        offer.run()


class _OfferPainter(QStyledItemDelegate):
    """Paints text at the left, place and key at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        colors = self._theme.palette
        offer: Offer = index.data(_ENTRY) or Offer("", "", _do_nothing, remark=say_marked(NOTHING))
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selection))
            painter.drawRoundedRect(rect, 6, 6)
        room = rect.adjusted(10, 0, -10, 0)
        right = "   ".join(part for part in (offer.place, offer.key) if part)
        right_width = painter.fontMetrics().horizontalAdvance(right)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colors.ink_muted))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(QColor(colors.ink))
        left = room.adjusted(0, 0, -right_width - 16, 0)
        text = _elided(painter, offer.text, left.width())
        painter.drawText(left, middle, text)
        if offer.remark:
            beside = painter.fontMetrics().horizontalAdvance(f"{text}  ") if text else 0
            left = left.adjusted(beside, 0, 0, 0)
            painter.setPen(QColor(colors.ink_muted))
            painter.drawText(left, middle, _elided(painter, offer.remark, left.width()))
        painter.restore()


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _do_nothing() -> None:
    """Stand for an offer where nothing fits."""
