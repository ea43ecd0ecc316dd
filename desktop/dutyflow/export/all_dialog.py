"""The dialog that exports all at once: which files into which folder, and how far it has come."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.answers import CANCEL
from dutyflow.export.exporters import EXPORTERS
from dutyflow.export.options import ExportChoice, SeriesChoice
from dutyflow.export.options_form import OptionsForm
from dutyflow.export.series_run import SeriesRun
from dutyflow.export.variants import (
    Variants,
    in_the_way,
    said_in_the_way,
    scenarios_of,
    views_of,
)
from dutyflow.guide.window import offer_guide
from dutyflow.plain import ask_with_buttons, label
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, number, say, say_marked, several

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from dutyflow.export.picture import Subject
    from dutyflow.export.series_run import Outcome

    Write = Callable[[Path, str, bytes, bool], None]

PATIENCE = 500
"""Milliseconds after which it is shown how far the files have come."""
REPLACE = mark("Replace them")
_AROUND = QSize(40, 60)
_NAMED = 3
_SIDE = 316
_APART = 20
"""Between two check boxes, further than a box is from its words."""


class ExportAllDialog(QDialog):
    """Asks what to export and writes it; stays open with a sentence when something is missing."""

    def __init__(
        self,
        subject: Subject,
        last: ExportChoice,
        folder: Path,
        write: Write,
        parent: QWidget | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Propose a folder. `write` gets folder, name, content and whether to replace.

        With `again` it begins by itself with what was chosen the last time, and writes over that.
        """
        super().__init__(parent)
        self.setWindowTitle(say("Export all"))
        self._write, self._again = write, again
        self._last = last.series
        self._scenarios, self._views = scenarios_of(subject), views_of(subject)
        known = last.format if last.format in EXPORTERS else "png"
        self.form = OptionsForm(known, last.options, self)
        self.scenarios = self._check_box(
            say("Scen&arios ({n})", n=number(len(self._scenarios))),
            len(self._scenarios),
            chosen=self._last.scenarios,
        )
        self.views = self._check_box(
            say("Saved &views ({n})", n=number(len(self._views))),
            len(self._views),
            chosen=self._last.views,
        )
        self.pattern = QLineEdit(self._last.pattern, self)
        self.folder = QLineEdit(str(folder), self)
        self.names = QPlainTextEdit(self)
        self.note = label(parent=self)
        self.note.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.run: SeriesRun | None = None
        self.outcome: Outcome | None = None
        self._lay_out()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self.bar.show)
        self._connect()
        self.refresh()

    @property
    def variants(self) -> Variants:
        """The files that are chosen now; CannotWrite as by `Variants`."""
        chosen = self._scenarios * self.scenarios.isChecked() + self._views * self.views.isChecked()
        form = self.form
        return Variants(chosen, form.exporter.id, form.options, self.pattern.text())

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now, with the files that it means."""
        series = SeriesChoice(
            pattern=self.pattern.text(),
            scenarios=self.scenarios.isChecked() or not self.scenarios.isEnabled(),
            views=self.views.isChecked() or not self.views.isEnabled(),
            folder=self.folder.text().strip(),
            names=self.variants.names,
        )
        form = self.form
        return ExportChoice(format=form.exporter.id, options=form.options, series=series, all=True)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin by itself where it is repeated."""
        super().showEvent(event)
        if self._again:
            QTimer.singleShot(0, self, self.accept)

    def refresh(self) -> None:
        """List the files that would be written."""
        try:
            names = self.variants.names
        except CannotWrite as refusal:
            names = ()
            self._say(str(refusal))
        else:
            self._say("" if names else say("Choose scenarios or saved views."))
        self.names.setPlainText("\n".join(names))
        self.export_button.setEnabled(bool(names))
        self.export_button.setText(several("&Export {n} file", "&Export {n} files", len(names)))

    def accept(self) -> None:
        """Begin to write; files that are there are not replaced unasked."""
        if self.run is not None:
            return
        try:
            folder = self._chosen_folder()
            variants = self.variants
            names = variants.names
            there = in_the_way(folder, names)
        except CannotWrite as refusal:
            self._say(str(refusal))
            return
        if not names:  # the note says so already
            return
        known = frozenset(self._last.names) if self._again else frozenset()
        self._again = False
        if set(there) - known and not self._may_replace(folder, there):
            return
        taken = frozenset(there)

        def write(name: str, data: bytes) -> None:
            self._write(folder, name, data, name in taken)

        self.run = SeriesRun(variants, write, self)
        self.run.progressed.connect(self._show_progress)
        self.run.ended.connect(self._end)
        self._say("")
        self._set_busy(True)
        self._patience.start()
        self.run.start()

    def reject(self) -> None:
        """Stop what is being written, or close."""
        if self.run is not None:
            self.run.cancel()
        else:
            super().reject()

    def _chosen_folder(self) -> Path:
        text = self.folder.text().strip()
        if not text:
            raise CannotWrite(say("Say which folder the files should go to."))
        return Path(text).expanduser()

    def _may_replace(self, folder: Path, there: tuple[str, ...]) -> bool:
        stay = say_marked(CANCEL)
        answer = ask_with_buttons(
            self,
            several("Replace {n} file?", "Replace {n} files?", len(there)),
            said_in_the_way(folder, there),
            (say_marked(REPLACE), stay),
            stay,
            enter=stay,
        )
        return answer == say_marked(REPLACE)

    def _show_progress(self, words: str, done: int, whole: int) -> None:
        self._say(words if self.bar.isVisible() else "")
        self.bar.setRange(0, whole)
        self.bar.setValue(done)

    def _end(self, outcome: Outcome) -> None:
        """Close when all is written, else say what is not; the run lives as long as the dialog."""
        self._patience.stop()
        self.run, self.outcome = None, outcome
        self._set_busy(False)
        if outcome.failed or outcome.cancelled:
            self._say(_said(outcome))
        else:
            super().accept()

    def _set_busy(self, busy: bool) -> None:
        for part in self._parts:
            part.setEnabled(not busy)
        if not busy:
            self.bar.hide()

    def _browse(self) -> None:
        from dutyflow.questions import ask_folder

        chosen = ask_folder(self, say("Folder for the files"), Path(self.folder.text()))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _check_box(self, words: str, count: int, *, chosen: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(count > 0 and chosen)
        box.setEnabled(count > 0)
        return box

    def _connect(self) -> None:
        self.form.changed.connect(self.refresh)
        self.pattern.textChanged.connect(self.refresh)
        for box in (self.scenarios, self.views):
            box.toggled.connect(self.refresh)

    def _lay_out(self) -> None:
        self.names.setReadOnly(True)
        self.names.setAccessibleName(say("Files"))
        self.names.setTabChangesFocus(True)
        self.names.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.export_button = QPushButton(say("&Export"), self)
        self.export_button.setDefault(True)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(self, buttons, "import-export")
        where = QWidget(self)
        where.setLayout(self._where())
        area = QScrollArea(self)
        area.setAccessibleName(say("Options"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(max(_SIDE, self.fontMetrics().averageCharWidth() * 36))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(area)
        top.addWidget(self.names, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top, stretch=1)
        for part in (where, self.note, self.bar, buttons):
            layout.addWidget(part)
        self._parts = (area, where, self.export_button)
        self.resize(QSize(860, 600).boundedTo(self.screen().availableSize() - _AROUND))

    def _where(self) -> QFormLayout:
        """Return the rows that say which files go where."""
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        which = QHBoxLayout()
        which.setSpacing(_APART)
        for box in (self.scenarios, self.views):
            which.addWidget(box)
        which.addStretch(1)
        browse = QPushButton(say("&Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.folder, stretch=1)
        row.addWidget(browse)
        form.addRow(say("All"), which)
        form.addRow(say("Na&mes"), self.pattern)
        form.addRow("", label(say("Parts: {org}, {scenario}, {view} and the number {n}."), self))
        caption = label(say("Folde&r"), self)
        caption.setBuddy(self.folder)
        form.addRow(caption, row)
        return form


def ask_export_all(
    subject: Subject,
    last: ExportChoice,
    folder: Path,
    write: Write,
    parent: QWidget,
    *,
    again: bool = False,
) -> tuple[ExportChoice, int] | None:
    """Let the person export all, or repeat it; return what and how many files, or None."""
    dialog = ExportAllDialog(subject, last, folder, write, parent, again=again)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted or dialog.outcome is None:
            return None
        return dialog.choice, dialog.outcome.written
    finally:
        dialog.deleteLater()


def _said(outcome: Outcome) -> str:
    whole, written = outcome.whole, number(outcome.written)
    if not outcome.failed:
        return several(
            "Stopped. {written} of {n} file was written.",
            "Stopped. {written} of {n} files were written.",
            whole,
            written=written,
        )
    names = [each.name for each in outcome.failed[:_NAMED]]
    more = len(outcome.failed) - _NAMED
    if more > 0:
        names.append(say("{n} more", n=number(more)))
    return several(
        "{written} of {n} file was written. Not written: {names}. {why}",
        "{written} of {n} files were written. Not written: {names}. {why}",
        whole,
        written=written,
        names=", ".join(names),
        why=outcome.failed[0].sentence,
    )
