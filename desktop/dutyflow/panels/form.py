"""The rows of one kind of subject, placed below one another at the width of the panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QMenu, QStyle, QToolButton, QWidget

from dutyflow.painting.fonts import picture_font, sized
from dutyflow.panels.editors import Editor, make_editor
from dutyflow.panels.fields import FORMS
from dutyflow.panels.measures import BESIDE, FRAME, GAP, LABEL, MARGIN, ROW, SMALL, TEXT
from dutyflow.plain import Label, label, menu_text
from dutyflow.resources import icon
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection
    from dutyflow.panels.subject import SubjectKind

_BESIDE = ("choice", "stage", "load", "switch")
"""Editors of one line, with their label on the left."""
_BARE = ("title", "description", "turn", "apart")
"""Rows that say themselves what they are."""
_HANGING = ("title", "prose", "line", "lines", "links", "handoffs", "ends", "assignments",
            "groups", "said", "unknown", "fixed", "counts", "lane-teams", "saving", "several-tags",
            "choice", "stage")  # fmt: skip
"""Editors with a frame around their text; it hangs over the margin."""
_SHOWN_ONLY = ("handoffs", "groups", "said", "unknown", "fixed", "assignments")
"""Rows that come by themselves and cannot be asked for."""


@dataclass(slots=True)
class Row:
    """A row of the form."""

    field: Field
    label: Label
    editor: Editor
    widget: QWidget
    shown: bool = False


class Form(QWidget):
    """All rows of a table for one subject. What the subject lacks waits in a menu at the end."""

    def __init__(self, kind: SubjectKind, inspection: Inspection, parent: QWidget) -> None:
        """Build the rows for a kind of subject once; `fill` shows a subject in them."""
        super().__init__(parent)
        heading, fields = FORMS[kind]
        self._inspection = inspection
        self.heading = _section_label(say_marked(heading), self)
        self.remark = label("", self)
        self.remark.setWordWrap(True)
        self.remark.setFont(picture_font(sized(TEXT)))
        self.remark.setProperty("quiet", True)
        self.remark.hide()
        self.rows = tuple(self._made(field) for field in fields)
        self.more = QToolButton(self)
        self._build_more()

    def fill(self, *, fresh: bool, remark: str = "") -> None:
        """Show the subject; the remark says what is special about it now."""
        self.remark.setText(remark)
        self.remark.setHidden(not remark)
        for row in self.rows:
            row.editor.fill(fresh=fresh)
            row.shown = row.field.always or row.editor.present or (row.shown and not fresh)
            row.widget.setHidden(not row.shown)
            row.label.setHidden(not row.shown or row.field.name in _BARE)
        self.more.setHidden(not self.absent())
        self.arrange()

    def finish(self) -> None:
        """End what is still being typed."""
        for row in self.rows:
            if row.widget.hasFocus() or row.widget.isAncestorOf(self.focusWidget() or self):
                row.editor.finish()

    def absent(self) -> list[Row]:
        """Return the rows that are not shown and can be asked for."""
        factors = self._inspection.document.organisation.factors
        return [
            row
            for row in self.rows
            if not row.shown
            and row.field.editor not in _SHOWN_ONLY
            and (factors or row.field.editor != "conditions")
        ]

    def show_row(self, row: Row) -> None:
        """Show a row that has nothing yet, ready to be written in."""
        row.shown = True
        row.widget.show()
        row.label.show()
        self.more.setHidden(not self.absent())
        self.arrange()
        row.widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, name: str) -> Row:
        """Return the row of a name in the table."""
        return next(row for row in self.rows if row.field.name == name)

    def event(self, event: QEvent) -> bool:
        """Place the rows again when one grew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Place all rows at the form's width and become as high as they are."""
        wide = self.width() - 2 * MARGIN
        self._put(self.heading, QRect(MARGIN, MARGIN - 4, wide, sized(LABEL)))
        y = MARGIN + sized(LABEL) - 4
        if not self.remark.isHidden():
            height = self.remark.heightForWidth(wide)
            self._put(self.remark, QRect(MARGIN, y, wide, height))
            y += height + FRAME
        before = ""
        for row in self.rows:
            if row.shown:
                y = self._place(row, y, wide, before)
                before = "beside" if row.field.editor in _BESIDE else row.field.name
        if not self.more.isHidden():
            y += FRAME
            wanted = self.more.sizeHint().width()
            self._put(self.more, QRect(MARGIN - 4, y, wanted, sized(ROW)))
            y += sized(ROW)
        self.setFixedHeight(y + MARGIN)

    def _place(self, row: Row, y: int, wide: int, before: str) -> int:
        hang = FRAME if row.field.editor in _HANGING else 0
        if row.field.editor in _BESIDE:
            y += {"beside": 0, "": FRAME}.get(before, GAP)
            beside = min(sized(BESIDE), wide // 3)
            self._put(row.label, QRect(MARGIN, y, beside, sized(ROW)))
            left = MARGIN + beside - hang
            room = wide - beside + 2 * hang
            height = row.editor.height_for(room)
            top = y + (sized(ROW) - height) // 2
            self._put(row.widget, QRect(left, top, room, height))
            return y + sized(ROW)
        if row.field.name not in _BARE:
            y += GAP
            self._put(row.label, QRect(MARGIN, y, wide, sized(LABEL)))
            y += sized(LABEL)
        room = wide + 2 * hang
        height = row.editor.height_for(room)
        self._put(row.widget, QRect(MARGIN - hang, y, room, height))
        return y + height

    def _put(self, widget: QWidget, place: QRect) -> None:
        """Place a widget, from the side at which people begin to read."""
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _made(self, field: Field) -> Row:
        beside = field.editor in _BESIDE
        made = label(field.label, self) if beside else _section_label(field.label, self)
        if beside:
            made.setFont(picture_font(sized(TEXT)))
            made.setProperty("quiet", True)
        editor, widget = make_editor(field, self._inspection, self)
        return Row(field, made, editor, widget)

    def _build_more(self) -> None:
        self.more.setText(say("Add a detail"))
        self.more.setIcon(icon("plus"))
        self.more.setIconSize(QSize(14, 14))
        self.more.setFont(picture_font(sized(TEXT)))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._offer(menu))
        self.more.setMenu(menu)

    def _offer(self, menu: QMenu) -> None:
        menu.clear()
        for row in self.absent():
            action = menu.addAction(menu_text(row.field.label))
            action.triggered.connect(lambda _=False, row=row: self.show_row(row))


def _section_label(text: str, parent: QWidget) -> Label:
    made = label(text, parent)
    made.setFont(picture_font(sized(SMALL), 600))
    made.setProperty("quiet", True)
    return made
