"""The table of a deal: the card, the teams below it, what keys do, and lines to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyflow.workshop.deal.card import DealtCard
from dutyflow.workshop.deal.forms import Form
from dutyflow.workshop.deal.team_buttons import TeamButtons
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.look import REGULAR, TEXT, Look, write
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.workshop.deal.lanes import Lane
    from dutyflow.workshop.deal.subject import Subject

_MARGIN = 28
_CARD = 776
_HINTS = 900
_GAP = 22
_LEAST_CARD = 200
"""Where a card would be lower, the hints make room for it."""
_USUAL_CARD = 300
"""How high most cards are: with such a one everything is in the middle."""
_NO_TEAMS = mark(
    "There are no teams here. Leave and add one on the board; parking works all the same."
)
HINTS = (
    KeyHint(("Shift",), "+ key adds a responsible team", "share"),
    KeyHint(("A",), "+ key makes one accountable", "accountable"),
    KeyHint(("P",), "park it", "park"),
    KeyHint(("C",), "disputed", "disputed"),
    KeyHint(("O",), "out of scope", "out-of-scope"),
    KeyHint(("L",), "later", "later"),
    KeyHint(("D",), "write the decision", "decide"),
    KeyHint(("Space",), "more text", "more"),
    KeyHint(("←",), "back", "back"),
    KeyHint(("→",), "skip", "skip"),
    KeyHint(("Ctrl", "Z"), "undo", "undo"),
)
_LESS = KeyHint(("Space",), "less text", "more")
WAITING: dict[str, tuple[KeyHint, ...]] = {
    "accountable": (KeyHint((), "Which team is accountable? Press its key, or click it"),
                    KeyHint(("Esc",), "back", "esc")),
    "share": (KeyHint((), "Which team does it too? Press its key, or click it"),
              KeyHint(("Esc",), "back", "esc")),
}  # fmt: skip
"""What is said while a team is waited for."""


class Table(QWidget):
    """Lays out what is on it; it decides nothing."""

    form_closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin with an empty card."""
        super().__init__(parent)
        self._look = look
        self.waiting = ""
        """What the next team's key says: accountable, share, or empty, which gives the duty."""
        self.card = DealtCard(look, self)
        self.teams = TeamButtons(look, self)
        self.hints = KeyHints(HINTS, look.palette, self, pixels=look.px(TEXT))
        self.form: Form | None = None
        self._no_teams = QRectF()
        self._teamless = False

    def show_duty(self, subject: Subject, lanes: Sequence[Lane], *, last: bool) -> None:
        """Show a duty and to whom it can be given."""
        self.card.show_subject(subject, last=last)
        self.teams.show_lanes(lanes)
        self._teamless = not lanes
        self._arrange()

    def wait_for(self, waiting: str) -> None:
        """Let the next team's key say something else; empty: it gives the duty."""
        self.waiting = waiting
        self.teams.ask(bool(waiting))
        self._arrange()

    def toggle_more(self) -> None:
        """Show everything that is written about the duty, or its beginning again."""
        if self.card.has_more or self.card.opened:
            self.card.toggle_more()
            self._arrange()

    def open_form(self, kind: str) -> Form:
        """Open lines to write in, in place of teams and hints."""
        self.close_form()
        self.form = Form(kind, self.card.accessibleName(), self._look, self)
        self.form.show()
        self._arrange()
        self.form.begin()
        return self.form

    def close_form(self) -> None:
        """Close the lines."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
            self._arrange()
            self.form_closed.emit()

    def arrange(self) -> None:
        """Make room for what changed in the lines to write in."""
        self._arrange()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.card.set_look(look)
        self.teams.set_look(look)
        self.hints.set_look(look.palette, look.px(TEXT))
        if self.form is not None:
            self.form.set_look(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything into the new room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and say that there are no teams."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.palette.board))
        if self._teamless and self.form is None:
            look = self._look
            said = look.fitted(say_marked(_NO_TEAMS), self._no_teams.width())
            middle = Qt.AlignmentFlag.AlignHCenter
            font = look.font(TEXT, REGULAR)
            write(painter, self._no_teams, said, font, look.palette.ink_muted, middle)
        painter.end()

    def _arrange(self) -> None:
        """Keep the lower edge of the card where it is from duty to duty: only its top moves."""
        look = self._look
        margin = look.px(_MARGIN)
        wide = min(self.width() - 2 * margin, look.px(_CARD))
        if self.form is not None:
            self.hints.hide()
        below = self._arrange_form(wide) if self.form else self._arrange_teams()
        self.teams.setVisible(self.form is None)
        size = self.card.lay_out(wide, below - look.px(4))
        left = (self.width() - wide) // 2
        self.card.setGeometry(left, below - size.height(), wide, size.height())
        self.update()

    def _arrange_teams(self) -> int:
        """Place teams and hints; return how far down the card may reach."""
        look, margin = self._look, self._look.px(_MARGIN)
        self._say_hints()
        across = self.width() - 2 * margin
        hints = min(across, look.px(_HINTS))
        high = self.hints.heightForWidth(hints)
        teams = max(self.teams.lay_out(across).height(), look.px(36) if self._teamless else 0)
        room = self.height() - teams - look.px(_GAP + _LEAST_CARD)
        self.hints.setVisible(high <= room or bool(self.waiting))
        high = high if high <= room or self.waiting else 0
        free = self.height() - teams - high - look.px(_GAP)
        top = free - max(look.px(16), (free - look.px(_USUAL_CARD)) // 2)
        self.teams.setGeometry(margin, top, across, teams)
        self._no_teams = QRectF(margin, top, across, teams)
        self.hints.setGeometry(
            (self.width() - hints) // 2, top + teams + look.px(_GAP), hints, high
        )
        return top - look.px(2)

    def _say_hints(self) -> None:
        hints: tuple[KeyHint, ...] = WAITING.get(self.waiting, HINTS)
        more = self.card.has_more or self.card.opened
        if not self.waiting and self.card.opened:
            hints = tuple(_LESS if each.does == "more" else each for each in hints)
        self.hints.set_hints(each for each in hints if each.does != "more" or more)

    def _arrange_form(self, wide: int) -> int:
        form, look = self.form, self._look
        assert form is not None  # asked for only while it is open
        inner = wide - 2 * look.px(18)
        layout = form.layout()
        assert layout is not None  # a form has one
        high = max(form.sizeHint().height(), layout.totalHeightForWidth(inner))
        free = self.height() - high
        top = free - max(look.px(20), (free - look.px(_USUAL_CARD)) // 2)
        form.setGeometry((self.width() - inner) // 2, top, inner, high)
        return top - look.px(8)
