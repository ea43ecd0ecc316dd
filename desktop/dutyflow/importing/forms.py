"""Kinds with options of their own: the widget for them that the import dialog shows.

A kind has none unless it is in FORMS. What a form's `options` are is what `ImportKind.propose` of
the kind takes.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.interchange.kinds import ImportKind
    from dutyflow_models.interchange.source import Source

FORMS: Mapping[str, str] = {
    "raci-table": "raci_form:prepared",
    "list": "list_form:prepared",
    "trello": "choice_form:trello_board",
    "peribolos": "choice_form:peribolos_org",
    "codeowners": "choice_form:codeowners_file",
}
"""Id of a kind to `module:function` below `dutyflow.importing`, a `Prepare`; imported when used."""


class OptionsForm(QWidget):
    """What a person can choose about one kind; subclasses lay out their fields and override."""

    changed = Signal()
    """The options differ: what would be made is worked out anew."""
    save_wanted = Signal(str)
    """The options, as text, are to be saved as a file of their own."""
    open_wanted = Signal()
    """A file with options is to be chosen; what it holds goes to `take`."""
    stretch = 0
    """The share of the dialog's height that it takes, beside 3 of what would be made."""

    @property
    def options(self) -> object | None:
        """The options chosen now, frozen: they are read on another thread. None are the usual."""
        return None

    @property
    def kept(self) -> str:
        """What is to be remembered for the next file of this kind; empty for nothing."""
        return ""

    def take(self, text: str) -> None:
        """Take options of a file over; CannotRead where it holds none of this kind."""
        raise CannotRead(Problem(say("This kind has no options that are kept in files.")))


Made: TypeAlias = Callable[[str, QWidget], OptionsForm]
"""Makes a form in a parent. The text is what was kept the last time, or empty.

It may be of another version or damaged: what cannot be read of it counts for nothing.
"""
Prepare: TypeAlias = "Callable[[Source], Made]"
"""Works out on another thread what a form shows of a source; no widget is made there."""


def preparation_of(kind: ImportKind) -> Prepare | None:
    """Return what prepares the form of a kind; None for one without options."""
    place = FORMS.get(kind.id)
    if place is None:
        return None
    module, _, name = place.partition(":")
    return cast("Prepare", getattr(import_module(f"{__package__}.{module}"), name))


class FormPlace(QWidget):
    """Where the form of the kind that is chosen stands, and what it says."""

    changed = Signal()
    save_wanted = Signal(str)
    open_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin without a form."""
        super().__init__(parent)
        self.form: OptionsForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def stretch(self) -> int:
        """The share of the height that the form takes."""
        return self.form.stretch if self.form is not None else 0

    @property
    def options(self) -> object | None:
        """The options that are chosen."""
        return self.form.options if self.form is not None else None

    def clear(self) -> None:
        """Show none."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.hide()

    def show_form(self, made: Made, kept: str) -> None:
        """Make a form and show it."""
        self.clear()
        self.form = made(kept, self)
        self._column.addWidget(self.form)
        self.form.changed.connect(self.changed)
        self.form.save_wanted.connect(self.save_wanted)
        self.form.open_wanted.connect(self.open_wanted)
        self.show()
