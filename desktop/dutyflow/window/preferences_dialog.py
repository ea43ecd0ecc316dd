"""All settings in one dialog, each in force as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.drop_down import DropDown
from dutyflow.library import Settings
from dutyflow.library.settings_file import KEPT_HERE
from dutyflow.number_box import NumberBox
from dutyflow.plain import label, menu_text
from dutyflow.window.limits_dialog import LimitBoxes
from dutyflow_models.checks.situation import Limits
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT_SIZES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
_THEMES = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}
_COLORS = {"standard": mark("Standard"), "safe": mark("Safe for colour-blind people")}
_MOTIONS = {
    "system": mark("As the system"),
    "full": mark("Cards travel, things fade"),
    "reduced": mark("Reduced: nothing moves"),
}
_LANGUAGES = {"system": mark("As the system"), "en": "English", "de": "Deutsch"}
_WIDTH, _BAR, _BESIDE = 560, 16, 200
"""The least width, a scroll bar, and what else a dialog of the height of the screen needs."""


class PreferencesDialog(QDialog):
    """Theme, size, motion, language, limits and saving; what is chosen is told at once."""

    chosen = Signal(object)
    """The `Settings` as they are now."""
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        """Begin with the settings in force."""
        super().__init__(parent)
        self.setWindowTitle(say("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._language_at_start = settings, settings.language
        self._showing = False
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 20, 24, 8)
        self._column.setSpacing(8)
        self._add_appearance()
        self._add_findings()
        self._add_saving()
        self._scroll(content)
        self._add_buttons()
        self.show_settings(settings)

    def _scroll(self, content: QWidget) -> None:
        """Let the settings scroll where the screen is too low for all, as with large text."""
        area = QScrollArea(self)
        area.setAccessibleName(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(content)
        wanted, room = content.sizeHint(), self.screen().availableGeometry().size()
        area.setMinimumWidth(min(max(_WIDTH, wanted.width() + _BAR), room.width() - _BAR))
        area.setMinimumHeight(min(wanted.height(), room.height() - _BESIDE))
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 16)
        self._all.addWidget(area, 1)

    def show_settings(self, settings: Settings) -> None:
        """Let the dialog say other settings, without telling of it."""
        self._showing = True
        self._settings = settings
        for box, value in (
            (self.theme, settings.theme),
            (self.colors, settings.team_colors),
            (self.text_size, settings.text_size),
            (self.motion, settings.motion),
            (self.language, settings.language),
        ):
            box.setCurrentIndex(box.findData(value))
        self.limits.show_limits(Limits(load=settings.load_limit, share=settings.share_limit))
        self.autosave.setChecked(settings.autosave)
        self.seconds.setValue(settings.autosave_after)
        self._showing = False
        self._follow()

    def _take(self) -> None:
        """Tell of what the dialog says now, if that differs."""
        if self._showing:
            return
        limits = self.limits.limits
        settings = replace(
            self._settings,
            theme=self.theme.currentData(),
            team_colors=self.colors.currentData(),
            text_size=self.text_size.currentData() or self._settings.text_size,
            motion=self.motion.currentData(),
            language=self.language.currentData() or self._settings.language,
            load_limit=limits.load,
            share_limit=limits.share,
            autosave=self.autosave.isChecked(),
            autosave_after=self.seconds.value(),
        )
        if settings != self._settings:
            self._settings = settings
            self._follow()
            self.chosen.emit(settings)

    def _follow(self) -> None:
        self.seconds.setEnabled(self.autosave.isChecked())
        differs = self.language.currentData() not in (None, self._language_at_start)
        self.language_note.setText(
            say("The language changes when Dutyflow is started again.") if differs else ""
        )
        self.language_note.setVisible(differs)

    # --- its parts ---------------------------------------------------------------------------

    def _add_appearance(self) -> None:
        form = self._section(say("Appearance"))
        self.theme = self._choice(form, say("T&heme"), _THEMES)
        self.colors = self._choice(form, say("Team &colours"), _COLORS)
        self.text_size = DropDown("", self)
        for size in TEXT_SIZES:
            self.text_size.addItem(f"{round(size * 100)} %", size)
        self._add_row(form, say("Text &size"), self.text_size)
        self.motion = self._choice(form, say("&Motion"), _MOTIONS)
        self.language = self._choice(form, say("&Language"), _LANGUAGES)
        self.language_note = label("", self)
        self.language_note.setObjectName("quiet")
        form.addRow("", self.language_note)

    def _add_findings(self) -> None:
        form = self._section(say("Limits of findings"))
        limits = Limits(load=self._settings.load_limit, share=self._settings.share_limit)
        self.limits = LimitBoxes(limits, form, self)
        self.limits.chosen.connect(self._take)

    def _add_saving(self) -> None:
        form = self._section(say("Saving"))
        self.autosave = QCheckBox(say("Save &by itself once a board has a file"), self)
        unit = say(" s", about="seconds after a number")
        self.seconds = NumberBox(1, 600, unit, self)
        form.addRow(self.autosave)
        form.addRow(say("Seconds &after the last change"), self.seconds)
        about = label(
            say(
                "Nothing is saved while something is left to decide. Work that is not saved can be"
                " restored after a crash in any case."
            ),
            self,
        )
        about.setObjectName("quiet")
        about.setWordWrap(True)
        form.addRow(about)
        self.autosave.toggled.connect(self._take)
        self.seconds.valueChanged.connect(self._take)

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        role = QDialogButtonBox.ButtonRole
        for text, does, place in (
            (say("&Usual settings"), self._become_usual, role.ResetRole),
            (say("&Export…"), self.export_wanted.emit, role.ActionRole),
            (say("&Import…"), self.import_wanted.emit, role.ActionRole),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(does)
            buttons.addButton(button, place)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(buttons)
        self._all.addLayout(foot)

    def _become_usual(self) -> None:
        """Be as on the first day, but for what belongs to this machine or was done last."""
        kept = {name: getattr(self._settings, name) for name in KEPT_HERE}
        self.show_settings(replace(Settings(), **kept))
        self.chosen.emit(self._settings)

    def _section(self, title: str) -> QFormLayout:
        heading = label(title, self)
        heading.setObjectName("heading")
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 10)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._column.addWidget(heading)
        self._column.addLayout(form)
        return form

    def _choice(self, form: QFormLayout, text: str, choices: Mapping[str, str]) -> DropDown:
        box = DropDown("", self)
        for value, words in choices.items():
            box.addItem(menu_text(say_marked(words)), value)
        self._add_row(form, text, box)
        return box

    def _add_row(self, form: QFormLayout, text: str, box: DropDown) -> None:
        box.setAccessibleName(text.replace("&", ""))
        box.setMinimumContentsLength(26)
        form.addRow(text, box)
        box.currentIndexChanged.connect(self._take)
