"""Which editor each kind of row gets, and what all editors can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, cast

from dutyflow.panels.cell_fields import ColorField, ConditionsField, LoadField
from dutyflow.panels.choices import Choice, Switch
from dutyflow.panels.links_field import LinksField
from dutyflow.panels.merged_lane import LaneTeams, Saving, TakeApart
from dutyflow.panels.relations import (
    Assignments,
    Counts,
    Ends,
    Fixed,
    Groups,
    HandOffs,
    Said,
    Unknown,
)
from dutyflow.panels.role_grid import RoleGrid
from dutyflow.panels.small_fields import SeveralTags, Turn
from dutyflow.panels.text_fields import TextField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.panels.fields import EditorKind, Field
    from dutyflow.panels.inspection import Inspection


class Editor(Protocol):
    """A widget that shows one row's value and sends what a person makes of it to the document."""

    @property
    def present(self) -> bool:
        """Whether the subject has something here."""
        ...

    def fill(self, *, fresh: bool) -> None:
        """Show the subject's value; `fresh` says that the subject is another one."""
        ...

    def height_for(self, width: int) -> int:
        """The height in pixels that it needs at a width."""
        ...

    def finish(self) -> None:
        """End what is still being typed."""
        ...


MakeEditor = Callable[["Field", "Inspection", "QWidget"], Editor]

EDITORS: dict[EditorKind, MakeEditor] = {
    "title": TextField,
    "prose": TextField,
    "line": TextField,
    "lines": TextField,
    "links": LinksField,
    "choice": Choice,
    "stage": Choice,
    "load": LoadField,
    "switch": Switch,
    "color": ColorField,
    "conditions": ConditionsField,
    "roles": RoleGrid,
    "assignments": Assignments,
    "handoffs": HandOffs,
    "ends": Ends,
    "turn": Turn,
    "groups": Groups,
    "said": Said,
    "several-tags": SeveralTags,
    "lane-teams": LaneTeams,
    "saving": Saving,
    "take-apart": TakeApart,
    "counts": Counts,
    "fixed": Fixed,
    "unknown": Unknown,
}


def make_editor(field: Field, inspection: Inspection, parent: QWidget) -> tuple[Editor, QWidget]:
    """Return the editor of a row, also as the widget that it is."""
    editor = EDITORS[field.editor](field, inspection, parent)
    return editor, cast("QWidget", editor)
