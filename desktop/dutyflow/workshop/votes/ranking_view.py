"""What a vote came to: duties by their dots, the most first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from dutyflow.painting.lines import paint_line
from dutyflow.workshop.lettering import paint_box, paint_in_two, scale_of
from dutyflow.workshop.team_faces import face
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.workshop.votes.voting_view import Ballot
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.votes import Rank

_MARGIN, _ROW = 32.0, 52.0
_PLACE, _COUNT = 56.0, 48.0
_DOT, _STEP = 7.0, 20.0
_STEPS = {Qt.Key.Key_Up: -_ROW, Qt.Key.Key_Down: _ROW, Qt.Key.Key_PageUp: -400.0,
          Qt.Key.Key_PageDown: 400.0}  # fmt: skip


class RankingView(QAbstractScrollArea):
    """A row for each duty: its place, its title, and its dots in the colours of the teams."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._palette = palette
        self._ballot: Ballot | None = None
        self.ranks: list[Rank] = []

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.viewport().update()

    def show_ballot(self, ballot: Ballot) -> None:
        """Show what the vote comes to."""
        self._ballot = ballot
        self.ranks = ballot.state.votes.ranked()
        first = self.ranks[0]
        title = ballot.titles.get(first.duty, first.duty)
        self.setAccessibleName(say("First: {title}, {dots}", title=title, dots=first.dots))
        self._measure()
        self.viewport().update()

    def scroll_by(self, key: int) -> bool:
        """Scroll as a key says; False for another key."""
        step = _STEPS.get(Qt.Key(key))
        if step is None:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + step))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scroll no further than there are rows."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._palette.board))
        scale = scale_of(self)
        painter.scale(scale, scale)
        top = 20.0 - self.verticalScrollBar().value() / scale
        wide = self.viewport().width() / scale - 2 * _MARGIN
        for rank in self.ranks:
            if -_ROW < top < self.viewport().height() / scale:
                self._paint_rank(painter, QRectF(_MARGIN, top, wide, _ROW - 8), rank)
            top += _ROW
        painter.end()

    def _paint_rank(self, painter: QPainter, room: QRectF, rank: Rank) -> None:
        assert self._ballot is not None
        palette = self._palette
        paint_box(painter, room, palette.card, palette.card_border, corner=10)
        ink = palette.ink if rank.dots else palette.ink_muted
        place = QRectF(room.x() + 16, room.y(), _PLACE - 16, room.height())
        said = f"{rank.place}." if rank.dots else "–"
        paint_line(painter, place, said, palette.ink_muted, pixels=20, weight=600)
        half = room.width() * 0.5
        title = QRectF(room.x() + _PLACE, room.y(), half - _PLACE, room.height())
        name = self._ballot.titles.get(rank.duty, rank.duty)
        paint_in_two(painter, title, name, ink, pixels=20, small=16)
        count = QRectF(room.right() - _COUNT - 16, room.y(), _COUNT, room.height())
        end = Qt.AlignmentFlag.AlignRight
        paint_line(painter, count, str(rank.dots), ink, pixels=22, weight=700, align=end)
        dots = QRectF(
            room.x() + half + 16, room.y(), count.x() - room.x() - half - 32, room.height()
        )
        self._paint_dots(painter, dots, rank)

    def _paint_dots(self, painter: QPainter, room: QRectF, rank: Rank) -> None:
        """Paint the dots of a duty, closer together where there are many."""
        assert self._ballot is not None
        put = self._ballot.state.votes.put
        order = self._ballot.state.votes.teams
        teams = sorted((team for team, duty in put if duty == rank.duty), key=order.index)
        step = min(_STEP, (room.width() - 2 * _DOT) / max(1, len(teams) - 1))
        for place, team in enumerate(teams):
            color = face(self._ballot.faces, team, self._palette).color
            painter.setPen(QColor(self._palette.card))
            painter.setBrush(QColor(color))
            center = QPointF(room.x() + _DOT + place * step, room.center().y())
            painter.drawEllipse(center, _DOT, _DOT)

    def _measure(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, round((40 + len(self.ranks) * _ROW) * scale_of(self) - seen)))
        bar.setPageStep(seen)
        bar.setSingleStep(round(_ROW))
