"""The lines of the list of points and decisions: headings that fold, and what stands below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from dutyflow.entry_list import EntryRows
from dutyflow.locales import day_in_words
from dutyflow.painting.entry_rows import (
    LEFT,
    LINE,
    RIGHT,
    TEXT_SIZE,
    TITLE_SIZE,
    TOP,
    elided,
    lines_of_sentence,
    paint_ground,
    paint_letter,
    paint_sentence,
)
from dutyflow.painting.fonts import picture_font, sized
from dutyflow.painting.inks import pen
from dutyflow.plain import as_tool_tip
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from PySide6.QtGui import QPainter

    from dutyflow.entry_list import Index
    from dutyflow_models.org import Decision, Organisation, Point

SECTIONS = {
    "question": mark("Questions"),
    "risk": mark("Risks"),
    "parked": mark("Parked"),
    "decision": mark("Decisions"),
    "closed": mark("Closed"),
}
"""The headings, in their order."""
KINDS = {
    "question": mark("Question"),
    "risk": mark("Risk"),
    "parked": mark("Parked"),
    "decision": mark("Decision"),
}
_LETTERS = {"question": "?", "risk": "!", "parked": "P", "decision": "✓"}
_HEADING, _MOST = 30, 3


class PointRow(NamedTuple):
    """A heading, a point or a decision."""

    section: str
    text: str
    remark: str = ""
    kind: str = ""
    """What its sign tells; a heading has none."""
    place: int = -1
    """Where it stands in its list of the file; a heading stands nowhere."""
    entry: Point | Decision | None = None
    folded: bool = False

    @property
    def sentence(self) -> str:
        """What it says as a whole."""
        return f"{self.text}\n{self.remark}" if self.remark else self.text


def rows_of(org: Organisation, folded: Collection[str]) -> list[PointRow]:
    """Return every heading that has something below it, and that unless it is folded."""
    found: dict[str, list[PointRow]] = {section: [] for section in SECTIONS}
    for row in (*_points(org), *_decisions(org)):
        found[row.section].append(row)
    rows = []
    for section, below in found.items():
        if below:
            hidden = section in folded
            rows.append(
                PointRow(section, f"{say_marked(SECTIONS[section])} ({len(below)})", folded=hidden)
            )
            rows += () if hidden else below
    return rows


def _points(org: Organisation) -> Iterator[PointRow]:
    for place, point in enumerate(org.points):
        kind = point.kind or "parked"
        section = "closed" if point.state == "closed" else kind
        by = say("Raised by {name}", name=point.raised_by) if point.raised_by else ""
        remark = _joined(by, _about(point.about, org))
        yield PointRow(section, point.text, remark, kind, place, point)


def _decisions(org: Organisation) -> Iterator[PointRow]:
    for place, decision in enumerate(org.decisions):
        names = [org.teams_by_id[each].title if each in org.teams_by_id else each
                 for each in decision.by]  # fmt: skip
        by = say("by {names}", names=", ".join(names)) if names else ""
        remark = _joined(_next(decision), by, decision.date, _about(decision.about, org))
        yield PointRow("decision", decision.text, remark, "decision", place, decision)


def _next(decision: Decision) -> str:
    step = decision.next_step
    if step is None:
        return ""
    due = say("until {day}", day=day_in_words(step.due)) if step.due else ""
    said = ", ".join(part for part in (step.what, step.who, due) if part)
    return say("Next: {step}", step=said)


def _about(ids: tuple[str, ...], org: Organisation) -> str:
    known = org.duties_by_id
    titles = [
        known[each].title if each in known else say("{value} (gone)", value=each) for each in ids
    ]
    return say("about {titles}", titles=", ".join(titles)) if titles else ""


def _joined(*parts: str) -> str:
    said = " · ".join(plain(part) for part in parts if part)
    return said[:1].upper() + said[1:]


class PointRows(EntryRows):
    """All points and decisions, below their headings."""

    rows: list[PointRow]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row says, for readers of the screen and the tool tip."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if row.entry is None:
                state = say("folded") if row.folded else say("unfolded")
                return f"{row.text}, {state}"
            return ": ".join(part for part in (say_marked(KINDS[row.kind]), row.sentence) if part)
        return as_tool_tip(row.sentence) if role == Qt.ItemDataRole.ToolTipRole else None


class PointDelegate(QStyledItemDelegate):
    """A sign, the text in at most three lines, and who and what it is about in one."""

    def __init__(self, rows: PointRows, view: QListView) -> None:
        """Paint the rows of a model in a list, in light colours until told otherwise."""
        super().__init__(view)
        self._rows = rows
        self._view = view
        self.palette: Palette = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the texts need at the width of the list."""
        row = self._rows.rows[index.row()]
        if row.entry is None:
            return QSize(0, sized(_HEADING))
        width = self._view.viewport().width() - LEFT - RIGHT
        lines = len(self._lines(row, width)) + bool(row.remark)
        return QSize(0, sized(2 * TOP + LINE * lines + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, colors = self._rows.rows[index.row()], self.palette
        painter.save()
        text = paint_ground(painter, option, colors)
        if row.entry is None:
            self._paint_heading(painter, option, row)
        else:
            ground, ink = self._sign_colors(row)
            paint_letter(painter, option.rect, _LETTERS[row.kind], ground, ink)
            lines = self._lines(row, text.width())
            closed = row.section == "closed"
            ink = colors.ink_muted if closed else colors.ink
            paint_sentence(painter, text, 0, lines, ink, TITLE_SIZE)
            remark = (elided(row.remark, text.width()),)
            below = len(lines) * LINE + 1
            paint_sentence(painter, text, below, remark, colors.ink_muted, TEXT_SIZE)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PointRow
    ) -> None:
        painter.setFont(picture_font(sized(TEXT_SIZE), 600))
        painter.setPen(pen(self.palette.ink_muted))
        area = option.rect.adjusted(RIGHT, 0, -RIGHT, 0)
        sign = "▸" if row.folded else "▾"
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle, sign)
        painter.drawText(area.adjusted(LEFT - RIGHT, 0, 0, 0), middle, row.text)

    def _sign_colors(self, row: PointRow) -> tuple[str, str]:
        colors = self.palette
        if row.section == "closed":
            return colors.line, colors.ink_muted
        ground = {
            "question": colors.accent,
            "risk": colors.danger,
            "decision": colors.success,
        }.get(row.kind, colors.ink_muted)
        return ground, colors.card

    @staticmethod
    def _lines(row: PointRow, width: int) -> tuple[str, ...]:
        return lines_of_sentence(row.text, width, _MOST, TITLE_SIZE)
