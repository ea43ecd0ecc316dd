"""The panel at the right of the board: everything about what is selected, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dutyflow.painting.fonts import USUAL, sized
from dutyflow.panels.inspection import Inspection
from dutyflow.panels.look import style_sheet
from dutyflow.panels.subject import Subject, SubjectKind, subject_of
from dutyflow_models.language import say, several
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.scenario import facts_of, holds

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from dutyflow.document import Document
    from dutyflow.panels.form import Form


_WRITTEN = ("team", "handoff")
NARROWEST, COMFORTABLE = 280, 312
"""Widths in pixels: the first is enough for a team's name beside its six roles."""


class Inspector(QScrollArea):
    """Shows the selection of a document. Forms are built when first needed, then only refilled."""

    left = Signal()
    """The person is done here (Esc): the keyboard may go back to the board."""
    entry_wanted = Signal(str)
    """A point or a decision to go to in their list, as `point 3`."""
    link_wanted = Signal(str)
    """The person chose a link; its address, which nobody has looked at yet."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        """Look at a document's selection, in light colours until told otherwise."""
        super().__init__(parent)
        self._document = document
        self.inspection = Inspection(document, self.link_wanted.emit, self.entry_wanted.emit)
        self._forms: dict[SubjectKind, Form] = {}
        self._stale = True
        self._painted = False
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.timeout.connect(self.refresh)
        self._page = QWidget(self)
        self.setObjectName("inspector")
        self._page.setObjectName("inspector-page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(widened(NARROWEST))
        self.setAccessibleName(say("Inspector"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._page)
        document.loaded.connect(self._load)
        document.changed.connect(self._wait)
        document.arranged.connect(self._wait)
        document.file_changed.connect(self._wait)
        document.selection.changed.connect(self._select)
        document.reach.changed.connect(self._wait)
        self._size = sized(USUAL)
        self.set_palette(LIGHT)

    @property
    def form(self) -> Form:
        """The form of what is selected."""
        kind = self.inspection.subject.kind
        if kind not in self._forms:
            # Imported when first needed: the first frame of the window does not wait for it.
            from dutyflow.panels.form import Form

            self._forms[kind] = Form(kind, self.inspection, self._page)
        return self._forms[kind]

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.inspection.palette = palette
        if sized(USUAL) != self._size:
            self._size = sized(USUAL)
            self._forget_forms()
        self.setStyleSheet(style_sheet(palette))
        self._load()

    def _forget_forms(self) -> None:
        """Build the forms anew, as their texts have another size now."""
        for form in self._forms.values():
            form.finish()
            form.hide()
            form.deleteLater()
        self._forms = {}
        self.setMinimumWidth(widened(NARROWEST))
        self.updateGeometry()

    def refresh(self) -> None:
        """Show the document as it is now; out of sight, or before its first frame, that waits."""
        self._refresh_soon.stop()
        if not self.isVisible() or not self._painted:
            self._stale = True
            return
        subject = subject_of(self._document)
        fresh = self._stale or subject != self.inspection.subject
        self.inspection.subject = subject
        form = self.form
        self._fit(form)
        if subject.kind == "several":
            form.heading.setText(several("{n} duty", "{n} duties", len(subject.ids)))
        form.fill(fresh=fresh, remark=self._remark(subject))
        for other in self._forms.values():
            other.setVisible(other is form)
        self._stale = False
        self._page.resize(self.viewport().width(), form.height())
        if fresh:
            self.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        """Return a comfortable width; the height is the board's."""
        return QSize(widened(COMFORTABLE), 600)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while out of sight."""
        super().showEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the first form after the first, empty, frame."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._wait()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything at the new width."""
        super().resizeEvent(event)
        form = self._forms.get(self.inspection.subject.kind)
        if form is not None:
            self._fit(form)
            form.arrange()
            self._page.resize(self.viewport().width(), form.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc hands the keyboard back; other keys do not scroll away from a field."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self, form: Form) -> None:
        form.setFixedWidth(self.viewport().width())

    def _load(self) -> None:
        self._stale = True
        self._wait()

    def _wait(self) -> None:
        """Refresh once, after everything that one edit tells."""
        self._refresh_soon.start(0)

    def _select(self) -> None:
        """End what was being typed while its subject is still the one looked at."""
        form = self._forms.get(self.inspection.subject.kind)
        if form is not None and subject_of(self._document) != self.inspection.subject:
            form.finish()
            self._document.end_merging()
        self._wait()

    def _remark(self, subject: Subject) -> str:
        """Say why the subject is not on the board, or not as it is written."""
        document, part = self._document, self.inspection.part
        when = getattr(part, "when", None)
        if when and not holds(when, facts_of(document.organisation, document.scenario)):
            return say("Not there in the scenario shown. It can be edited all the same.")
        if document.scenario is None or part is None:
            return ""
        if subject.kind in ("duty", "several"):
            return say(
                "What is written here applies everywhere; for the roles it stands below them."
            )
        return say("What is written here applies everywhere.") if subject.kind in _WRITTEN else ""


def widened(width: int) -> int:
    """Return a width for the size of text chosen: names wrap before the board loses its room."""
    return round((width + sized(width)) / 2)
