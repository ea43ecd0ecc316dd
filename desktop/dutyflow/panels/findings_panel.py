"""The panel below the inspector: what is left open, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.entry_list import EntryList
from dutyflow.panels.finding_rows import FindingDelegate, FindingRow, FindingRows, rows_of
from dutyflow.plain import label, menu_text, set_tool_tip, shortened
from dutyflow_models.checks.titles import title_of_check
from dutyflow_models.edits.waivers import unwaive
from dutyflow_models.language import mark, number, say, say_marked

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.live_findings import LiveFindings
    from dutyflow_models.picture.palette import Palette

ALL = mark("Everything")
_LONGEST = 34
_NARROWEST = 64
_EMPTY = mark("Nothing is left open here.")


class FindingsPanel(QWidget):
    """A list of findings; a click goes to the place, buttons fix and accept."""

    go_wanted = Signal(object)
    """The finding to go to, or None for what the reader noted in the file."""
    left = Signal()
    """Esc was pressed: the keyboard goes back to the board."""
    waive_wanted = Signal(object)
    """The finding to accept with a reason."""

    def __init__(self, document: Document, findings: LiveFindings, parent: QWidget) -> None:
        """Follow what is left open in a document."""
        super().__init__(parent)
        self.setObjectName("findings")
        self._document, self._findings = document, findings
        self._every: tuple[FindingRow, ...] = ()
        self.heading = label(say("Findings"), self)
        self.kinds = QComboBox(self)
        # Else it is as wide as its longest finding once another theme is worn.
        self.kinds.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kinds.setMinimumContentsLength(8)
        self.kinds.setAccessibleName(say("Which findings"))
        self.kinds.addItem(say_marked(ALL), "")
        self.kinds.activated.connect(self._filter)
        self.model = FindingRows(self)
        self.delegate = FindingDelegate(self.model, self)
        self.list = EntryList(say("Findings"), self)
        self.list.setUniformItemSizes(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.clicked.connect(self.go)
        self.list.go_pressed.connect(self.go)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.empty = label(say_marked(_EMPTY), self)
        self.fix = self._button(say("Fix"), self.make_fix)
        self.accept = self._button(say("Accept…"), self._accept)
        self._lay_out()
        findings.changed.connect(self.refresh)
        document.file_changed.connect(self.refresh)
        self.refresh()

    # --- what is shown -----------------------------------------------------------------------

    @property
    def current(self) -> FindingRow | None:
        """The row that the buttons are about."""
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.delegate.palette = palette
        self.setStyleSheet(
            f"#findings, #findings QListView {{ background: {palette.panel}; border: none; }}"
            f"#findings QLabel {{ color: {palette.ink_muted}; background: transparent; }}"
        )
        self.list.viewport().update()

    def refresh(self) -> None:
        """Show what is open now; the row at hand stays at hand."""
        self._every = tuple(rows_of(self._findings, self._document.problems))
        counted = sum(row.waiver is None for row in self._every)
        said = say("Findings ({count})", count=number(counted)) if counted else say("Findings")
        self.heading.setText(said)
        chosen = self.kinds.currentData()
        kinds = dict.fromkeys(row.kind for row in self._every if row.kind)
        self.kinds.clear()
        self.kinds.addItem(say_marked(ALL), "")
        for kind in kinds:
            self.kinds.addItem(title_of_check(kind), kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(chosen)))
        self._filter()

    def show_only(self, kind: str) -> None:
        """Show the findings of one check; none is all."""
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        self._filter()

    def step(self, by: int) -> FindingRow | None:
        """Take the next open finding in hand, or the one before (-1); round the ends."""
        places = [at for at, row in enumerate(self.model.rows) if row.waiver is None]
        if not places:
            return None
        at = self.list.currentIndex().row()
        if by > 0:
            to = next((each for each in places if each > at), places[0])
        else:
            to = next((each for each in reversed(places) if each < at), places[-1])
        self.list.setCurrentIndex(self.model.index(to))
        return self.current

    def _filter(self) -> None:
        kind, before = self.kinds.currentData(), self.current
        rows = tuple(row for row in self._every if not kind or row.kind == kind)
        if rows == self.model.rows:
            self.model.rows = rows  # they look alike, but their fixes may be others
        else:
            self.model.show(rows)
            again = next((at for at, row in enumerate(rows) if _same(row, before)), -1)
            if again >= 0:
                self.list.setCurrentIndex(self.model.index(again))
        self.empty.setText(say_marked(_EMPTY) if self._findings.looked else "")
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        """Let the buttons say what they would do."""
        row = self.current
        finding = row.finding if row is not None else None
        waived = row is not None and row.waiver is not None
        fixable = finding is not None and finding.fix is not None and not waived
        writable = not self._document.read_only
        self.fix.setVisible(fixable)
        self.fix.setEnabled(writable)
        if finding is not None and finding.fix is not None:
            self.fix.setText(menu_text(shortened(finding.fix.text, _LONGEST)))
            set_tool_tip(self.fix, finding.fix.text)
        self.accept.setVisible(finding is not None)
        self.accept.setEnabled(writable)
        self.accept.setText(say("Tell again") if waived else say("Accept…"))

    # --- what is done ------------------------------------------------------------------------

    def go(self) -> None:
        """Go to the place of the row at hand."""
        row = self.current
        if row is not None:
            self.go_wanted.emit(row.finding)

    def make_fix(self) -> None:
        """Make the fix of the row at hand as things are now, one undo step."""
        self._findings.look()
        row = self.current
        if row is not None and row.finding is not None and row.finding.fix is not None:
            self._document.edit(row.finding.fix.text, row.finding.fix.edit)
            self._findings.look()

    def _accept(self) -> None:
        row = self.current
        if row is None or row.finding is None:
            return
        if row.waiver is None:
            self.waive_wanted.emit(row.finding)
        else:
            finding = row.finding
            self._document.edit(say("Tell a finding again"), lambda org: unwaive(org, finding))
        self._findings.look()

    def _menu(self, at: QPoint) -> None:
        row = self.current
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(say("Go there"), self.go)
        for button, run in ((self.fix, self.make_fix), (self.accept, self._accept)):
            if not button.isHidden():
                menu.addAction(button.text(), run).setEnabled(button.isEnabled())
        menu.addAction(say("Copy"), lambda: QGuiApplication.clipboard().setText(row.sentence))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _button(self, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(run)
        button.setMinimumWidth(_NARROWEST)
        button.hide()
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 4)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.kinds)
        foot.setContentsMargins(14, 4, 14, 8)
        foot.addWidget(self.fix)
        foot.addWidget(self.accept)
        foot.addStretch(1)
        self.empty.setContentsMargins(14, 4, 14, 4)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def _same(row: FindingRow, other: FindingRow | None) -> bool:
    if other is None or row.finding is None or other.finding is None:
        return row == other
    return row.finding.key == other.finding.key
