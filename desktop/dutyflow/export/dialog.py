"""The export dialog: what to write on the left, what it will look like on the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.answers import CANCEL
from dutyflow.export.exporters import EXPORTERS
from dutyflow.export.options import ExportChoice, PictureOptions
from dutyflow.export.options_form import OptionsForm
from dutyflow.export.picture import Subject, page_of, pixels_of
from dutyflow.export.preview import Preview
from dutyflow.export.writing import write_at_once, write_export
from dutyflow.glimpses import glimpse, reachable
from dutyflow.guide.window import offer_guide
from dutyflow.painting.fonts import qt_measure
from dutyflow.plain import ask_with_buttons, label
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.picture.faces import Faces

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.export.exporters import Exporter
    from dutyflow_models.picture.page import Page

_WAIT = 120
"""Milliseconds without a change before the preview is painted again."""
_AROUND = QSize(40, 60)
"""Room for the frame of the window on a small screen."""
_SMALL_ZOOM = 0.6
_SIDE = 316
_REPLACE = mark("Replace the file")


class ExportDialog(QDialog):
    """Asks what to export and writes it; stays open with a sentence when that fails."""

    def __init__(
        self,
        subject: Subject,
        last: ExportChoice,
        parent: QWidget | None = None,
        write: Callable[[Path, bytes], None] = write_at_once,
    ) -> None:
        """Start with what was chosen the last time; its path is a proposal."""
        super().__init__(parent)
        self._write = write
        self.setWindowTitle(say("Export"))
        self._subject, self._faces = subject, Faces(qt_measure)
        self._browsed = ""
        known = last.format if last.format in EXPORTERS else "png"
        self.form = OptionsForm(known, last.options, self)
        self.path_field = QLineEdit(last.path, self)
        self.path_field.setAccessibleName(say("File"))
        self.note = label(parent=self)
        self.note.setWordWrap(True)
        self.preview = Preview(self)
        self._waiting = QTimer(self, singleShot=True, interval=_WAIT)
        self._waiting.timeout.connect(self.refresh)
        self.form.changed.connect(self._waiting.start)
        self.form.format_changed.connect(self._follow_format)
        self._follow_format()
        self._lay_out()
        self.resize(QSize(1040, 600).boundedTo(self.screen().availableSize() - _AROUND))
        self.refresh()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return ExportChoice(
            format=self.form.exporter.id, options=self.form.options, path=self.path_field.text()
        )

    def refresh(self) -> None:
        """Show what would be written now, and say what is to be known about it."""
        self._waiting.stop()
        exporter, options = self.form.exporter, self.form.options
        try:
            if not exporter.options:
                read = exporter.as_text or exporter.write
                self.preview.show_text(read(self._subject, options))
                self._say(_about_text(exporter, self._subject))
                return
            if exporter.preview is not None:
                page, about = exporter.preview(self._subject, options, self._faces)
                self.preview.show_page(page)
                self._say(about)
                return
            page = page_of(self._subject, options, self._faces)
            self.preview.show_page(page)
            if "scale" in exporter.options:
                self._say(_about(page, _pixels(pixels_of(page, options.scale)), options))
            else:
                self._say(_about(page, _points(page.size), options))
        except CannotWrite as refusal:
            self._say(str(refusal))

    def accept(self) -> None:
        """Write the file and close; a file of that name is not replaced unasked."""
        choice = self.choice
        path = Path(choice.path.strip()).expanduser()
        if choice.path != self._browsed and self._is_there(path) and not self._may_replace(path):
            return
        self.setEnabled(False)  # a slow disk leaves time for a second press
        try:
            write_export(self._subject, choice, self._write)
        except CannotWrite as refusal:
            self._say(str(refusal))
            return
        finally:
            self.setEnabled(True)
        super().accept()

    def _may_replace(self, path: Path) -> bool:
        question = say("Replace “{name}”?", name=path.name)
        detail = say("There is already such a file in {folder}.", folder=path.parent)
        replace, stay = say_marked(_REPLACE), say_marked(CANCEL)
        answer = ask_with_buttons(self, question, detail, (replace, stay), stay, enter=stay)
        return answer == replace

    def _is_there(self, path: Path) -> bool:
        return glimpse(path.is_file, otherwise=True, about=("file", path))

    def _browse(self) -> None:
        suffixes = " ".join(f"*{suffix}" for suffix in self.form.exporter.suffixes)
        kinds = f"{say_marked(self.form.exporter.title)} ({suffixes})"
        path = Path(self.path_field.text())
        begin = str(reachable(path.parent) / path.name)
        chosen, _ = QFileDialog.getSaveFileName(self, say("Export to"), begin, kinds)
        if chosen:
            self.path_field.setText(chosen)
            self._browsed = chosen

    def _follow_format(self) -> None:
        """Give the file's name the suffix of the format."""
        exporter, text = self.form.exporter, self.path_field.text().strip()
        path = Path(text)
        if not text or {path.suffix.lower(), path.name} & {*exporter.suffixes}:
            return
        endings = {suffix for other in EXPORTERS.values() for suffix in other.suffixes}
        stem = path.stem if path.suffix.lower() in endings else path.name
        self.path_field.setText(str(path.with_name(stem + exporter.suffixes[0])))

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        self.browse_button = QPushButton(say("&Browse…"), self)
        self.browse_button.setAutoDefault(False)
        self.browse_button.clicked.connect(self._browse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.export_button = QPushButton(say("&Export"), self)
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.export_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(self, buttons, "import-export")
        side = QWidget(self)
        side.setFixedWidth(max(_SIDE, side.fontMetrics().averageCharWidth() * 36))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scrolling(self.form), stretch=1)
        column.addWidget(self.note)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(side)
        top.addWidget(self.preview, stretch=1)
        file_row = QHBoxLayout()
        file_label = label(say("F&ile"), self)
        file_label.setBuddy(self.path_field)
        file_row.addWidget(file_label)
        file_row.addWidget(self.path_field, stretch=1)
        file_row.addWidget(self.browse_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (top, file_row):
            layout.addLayout(part, stretch=part is top)
        layout.addWidget(buttons)

    def _scrolling(self, form: QWidget) -> QScrollArea:
        """Let the fields scroll where the screen is too low for all."""
        area = QScrollArea(self)
        area.setObjectName("options")
        area.setAccessibleName(say("Options"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setWidget(form)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area


def ask_export(
    subject: Subject,
    last: ExportChoice,
    parent: QWidget | None = None,
    write: Callable[[Path, bytes], None] = write_at_once,
) -> ExportChoice | None:
    """Let the person export; return what was written, or None if nothing was."""
    dialog = ExportDialog(subject, last, parent, write)
    try:
        return dialog.choice if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def _pixels(size: tuple[float, float]) -> str:
    wide, high = (number(round(side)) for side in size)
    return say("{width} × {height} pixels.", width=wide, height=high)


def _points(size: tuple[float, float]) -> str:
    wide, high = (number(round(side)) for side in size)
    return say("{width} × {height} points.", width=wide, height=high)


def _about(page: Page, about: str, options: PictureOptions) -> str:
    if options.size == "fit" or page.zoom >= _SMALL_ZOOM:
        return about
    small = say(
        "The board is shown at {percent} %: its text will be small. Fit the board instead, "
        "or fold lanes first.",
        percent=round(page.zoom * 100),
    )
    return f"{about} {small}"


def _about_text(exporter: Exporter, subject: Subject) -> str:
    case = subject.scenario.title if subject.scenario is not None else None
    if exporter.as_text is not None:
        return say("The table of what is shown, as text; the file has a sheet for each scenario.")
    if exporter.id != "yaml":
        if case is None:
            return say("What the file would hold.")
        return say("What the file would hold: what holds in “{scenario}”.", scenario=case)
    if case is None:
        return say("The org file as it would be saved now.")
    return say("A new org file with what holds in “{scenario}”.", scenario=case)
