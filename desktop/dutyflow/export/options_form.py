"""The fields of the export dialog: one for each option that a format knows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from dutyflow.export.exporters import EXPORTERS, Exporter
from dutyflow.export.options import PictureOptions, Theme
from dutyflow.glimpses import reachable
from dutyflow.number_box import NumberBox
from dutyflow.plain import label
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIZES = (
    (mark("Fit the board"), "fit"),
    (mark("Slide 16:9"), "16:9"),
    (mark("Slide 4:3"), "4:3"),
    (mark("A4 sheet"), "a4"),
    (mark("Other…"), ""),
)
_SCALES = tuple((f"{scale} ×", float(scale)) for scale in range(1, 5))
_THEMES = ((mark("Light"), "light"), (mark("Dark"), "dark"))
_SWITCHES = (
    ("title", mark("&Title")),
    ("scenario", mark("Scenario &name")),
    ("date", mark("&Date")),
    ("legend", mark("&Legend")),
    ("transparent", mark("Trans&parent background")),
    ("embed", mark("&Organisation inside, opens again")),
    ("text_as_paths", mark("Te&xt as outlines, without the font")),
    ("deck", mark("&Whole deck: scenarios, load, teams")),
)
"""Option to the words of its check box."""
_PIXELS_WIDTH = 84


class OptionsForm(QWidget):
    """Edits a format and PictureOptions."""

    changed = Signal()
    """Something else is chosen."""
    format_changed = Signal()

    def __init__(
        self, format_id: str, options: PictureOptions, parent: QWidget | None = None
    ) -> None:
        """Show what was chosen the last time."""
        super().__init__(parent)
        formats = [(say_marked(exporter.title), exporter.id) for exporter in EXPORTERS.values()]
        self.format = _choice(formats, format_id)
        self.size_choice = _choice(_said(_SIZES), options.size)
        self.width_field, self.height_field = _pixels(1280), _pixels(720)
        self.scale = _choice(_SCALES, float(round(options.scale)))
        self.theme = _choice(_said(_THEMES), options.theme)
        self.switches = {name: QCheckBox(say_marked(words)) for name, words in _SWITCHES}
        self.template = QLineEdit(options.template)
        self.template.setPlaceholderText(say("None: plain slides"))
        self.template_button = QPushButton(say("C&hoose…"))
        self.template_button.setAutoDefault(False)
        self._start_with(options)
        self._form = self._laid_out()
        self._connect()
        self._show_what_counts()

    @property
    def exporter(self) -> Exporter:
        """The format chosen."""
        return EXPORTERS[str(self.format.currentData())]

    @property
    def options(self) -> PictureOptions:
        """Everything chosen, also what the format does not know."""
        size = self.size_choice.currentData()
        return PictureOptions(
            size=size or f"{self.width_field.value()}x{self.height_field.value()}",
            scale=self.scale.currentData(),
            theme=cast(Theme, self.theme.currentData()),
            template=self.template.text().strip(),
            **{name: box.isChecked() for name, box in self.switches.items()},
        )

    def _start_with(self, options: PictureOptions) -> None:
        for name, box in self.switches.items():
            box.setChecked(bool(getattr(options, name)))
        if "x" in options.size:
            width, height = options.size.split("x")
            self.width_field.setValue(int(width))
            self.height_field.setValue(int(height))
            self.size_choice.setCurrentIndex(len(_SIZES) - 1)

    def _laid_out(self) -> QFormLayout:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._pixels_row = _side_by_side(self.width_field, label("×"), self.height_field)
        form.addRow(say("&Format"), self.format)
        form.addRow(say("&Size"), self.size_choice)
        form.addRow("", self._pixels_row)
        form.addRow(say("S&cale"), self.scale)
        form.addRow(say("Colo&urs"), self.theme)
        self._template_row = _side_by_side(self.template, self.template_button)
        form.addRow(say("Te&mplate"), self._template_row)
        template_label = form.labelForField(self._template_row)
        if isinstance(template_label, QLabel):
            template_label.setBuddy(self.template)
        for box in self.switches.values():
            form.addRow(box)
        return form

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._show_what_counts)
        self.format.currentIndexChanged.connect(self.format_changed)
        self.size_choice.currentIndexChanged.connect(self._show_what_counts)
        for chosen in (self.format, self.size_choice, self.scale, self.theme):
            chosen.currentIndexChanged.connect(self.changed)
        for field in (self.width_field, self.height_field):
            field.valueChanged.connect(self.changed)
        for box in self.switches.values():
            box.toggled.connect(self.changed)
        self.template.textChanged.connect(self.changed)
        self.template_button.clicked.connect(self._choose_template)

    def _choose_template(self) -> None:
        kinds = f"{say('Presentations')} (*.pptx *.potx)"
        begin = str(reachable(Path(self.template.text()).parent))
        chosen, _ = QFileDialog.getOpenFileName(self, say("Template"), begin, kinds)
        if chosen:
            self.template.setText(chosen)

    def _offer_fit(self, offered: bool) -> None:
        """Let the page fit the board, or not: slides have a size, and the board several slides."""
        model = self.size_choice.model()
        if isinstance(model, QStandardItemModel):
            model.item(0).setEnabled(offered)
        if not offered and self.size_choice.currentIndex() == 0:
            self.size_choice.setCurrentIndex(1)

    def _show_what_counts(self) -> None:
        """Leave out the fields that make no difference for the format."""
        known = self.exporter.options
        rows: dict[str, QWidget] = {
            "size": self.size_choice,
            "scale": self.scale,
            "theme": self.theme,
            "template": self._template_row,
            **self.switches,
        }
        for name, field in rows.items():
            self._form.setRowVisible(field, name in known)
        self._offer_fit("template" not in known)
        other = "size" in known and not self.size_choice.currentData()
        self._form.setRowVisible(self._pixels_row, other)


def _said(items: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(say_marked(words), value) for words, value in items]


def _side_by_side(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return holder


def _choice(items: Iterable[tuple[str, object]], chosen: object) -> QComboBox:
    box = QComboBox()
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _pixels(value: int) -> NumberBox:
    field = NumberBox(100, 16_000)
    field.setValue(value)
    field.setMinimumWidth(_PIXELS_WIDTH)
    return field
