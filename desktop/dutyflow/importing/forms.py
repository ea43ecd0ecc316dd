"""Kinds with options of their own: the widget for them that the import dialog shows.

A kind has none unless it is in FORMS. What a form's `options` are is what `ImportKind.propose` of
the kind takes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutyflow_models.files.problems import CannotRead, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.interchange.kinds import ImportKind
    from dutyflow_models.interchange.source import Source

FORMS: Mapping[str, str] = {
    "raci-table": "raci_form:RaciForm",
    "trello": "trello_form:TrelloForm",
    "list": "list_form:ListForm",
}
"""Id of a kind to `module:Class` of its form below `dutyflow.importing`; imported when shown."""


class OptionsForm(QWidget):
    """What a person can choose about one kind; subclasses lay out their fields and override."""

    changed = Signal()
    """The options differ: what would be made is worked out anew."""
    save_wanted = Signal(str)
    """The options, as text, are to be saved as a file of their own."""
    open_wanted = Signal()
    """A file with options is to be chosen; what it holds goes to `take`."""

    def __init__(self, source: Source, kept: str, parent: QWidget) -> None:
        """Propose options for a source; `kept` is the text of the last time, or empty.

        It may be of another version or damaged: what cannot be read of it counts for nothing.
        """
        super().__init__(parent)
        self.source = source

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
        raise CannotRead(Problem("This kind has no options that are kept in files."))


def form_of(kind: ImportKind, source: Source, kept: str, parent: QWidget) -> OptionsForm | None:
    """Make the form of a kind; None for one without options."""
    place = FORMS.get(kind.id)
    if place is None:
        return None
    module, _, name = place.partition(":")
    made = getattr(import_module(f"{__package__}.{module}"), name)(source, kept, parent)
    return cast("OptionsForm", made)
