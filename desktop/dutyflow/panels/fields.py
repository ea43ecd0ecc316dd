"""The field table: what the inspector shows of each kind of part, top to bottom.

To add a property of a duty to the inspector, add its row here; a test compares the table with the
fields of the format.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import UnionType
from typing import TYPE_CHECKING, Literal, Union, get_args, get_origin

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLES, Duty, HandOff, Part, Status, Team
from dutyflow_models.terms import status_title

if TYPE_CHECKING:
    from dutyflow.panels.subject import SubjectKind

EditorKind = Literal[
    "title",
    "prose",
    "line",
    "lines",
    "links",
    "choice",
    "stage",
    "load",
    "switch",
    "color",
    "conditions",
    "roles",
    "assignments",
    "handoffs",
    "ends",
    "turn",
    "groups",
    "said",
    "several-tags",
    "lane-teams",
    "saving",
    "take-apart",
    "counts",
    "fixed",
    "unknown",
]
"""Which editor a row gets, see `editors`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One row: a property, what it is called, and how it is edited."""

    name: str
    """The field of the format; a row about something else has a name of its own."""
    title: str
    editor: EditorKind
    advice: str = ""
    step: str = ""
    """The undo text, with `{}` for the part."""
    always: bool = False
    """Shown also while there is nothing; other rows wait in the menu of further details."""
    covers: tuple[str, ...] | None = None
    """The format's fields that the row edits, if not the one of its name."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The format's fields that the row is about."""
        return (self.name,) if self.covers is None else self.covers

    @property
    def label(self) -> str:
        """What the property is called."""
        return say_marked(self.title) if self.title else ""

    @property
    def hint(self) -> str:
        """What to write, shown while there is nothing."""
        return say_marked(self.advice) if self.advice else ""

    @property
    def step_text(self) -> str:
        """The undo text, with `{}` for the part."""
        return say_marked(self.step or mark("Change {}"))


_DESCRIPTION = Field(
    "description", "Description", "prose", "Describe it", step="Describe {}", always=True
)
_ID = Field("id", "Id", "fixed", covers=("id",))
_LINKS = Field(
    "links", "Links", "links", "https://… and a title, one a line", step="Link {} to addresses"
)
_PREVIOUSLY = Field(
    "previously", "Previously", "lines", "Ids it had before, one a line",
    step="Set the earlier ids of {}",
)  # fmt: skip
_WHEN = Field("when", "Only there when", "conditions", step="Set when {} is there")
_UNKNOWN = Field("unknown", "Kept as written", "unknown", covers=())
_SAID = Field("said", "Decisions and points", "said", covers=())

_STAGE = Field("stage", "Stage", "stage", step="Set the stage of {}", always=True)
_STATUS = Field("status", "Status", "choice", step="Set the status of {}", always=True)
_FOCUS = Field("focus", "Focus", "choice", step="Set the focus of {}", always=True)
_ACTIVITY = Field("activity", "Activity", "choice", step="Set the activity of {}", always=True)
_LOAD = Field(
    "load", "Load", "load", "How much work it is, 1 to 5", step="Set the load of {}", always=True
)

DUTY = (
    Field("title", "Title", "title", "Title of the duty", step="Reword {}", always=True),
    _DESCRIPTION,
    Field("roles", "Who does what", "roles", always=True, covers=tuple(ROLES)),
    Field("assignments", "In other cases", "assignments"),
    _STAGE,
    _STATUS,
    _FOCUS,
    _ACTIVITY,
    _LOAD,
    Field("handoffs", "Hand-offs", "handoffs", covers=()),
    _SAID,
    Field("includes", "Includes", "lines", "What is part of it, one a line",
          step="Set what {} includes"),
    Field("excludes", "Excludes", "prose", "Where it ends: “but not the applications”",
          step="Set what {} excludes"),
    Field("note", "Note", "prose", "A note", step="Annotate {}"),
    Field("tags", "Tags", "lines", "One a line", step="Tag {}"),
    _LINKS,
    _WHEN,
    _PREVIOUSLY,
    _UNKNOWN,
    _ID,
)  # fmt: skip

SEVERAL = (
    _STAGE,
    _STATUS,
    _FOCUS,
    _ACTIVITY,
    _LOAD,
    Field("tags", "Add a tag to all", "several-tags", "A tag, then Enter", step="Tag {}",
          always=True),
)  # fmt: skip

TEAM = (
    Field("title", "Name", "title", "Name of the team", step="Rename {}", always=True),
    _DESCRIPTION,
    Field("color", "Colour", "color", step="Colour {}", always=True),
    Field("type", "Type", "choice", step="Set the type of {}", always=True),
    Field("external", "External", "switch", "Vendor or provider",
          step="Set whether {} is external", always=True),
    Field("contact", "Contact", "line", "How to reach the team", step="Set the contact of {}",
          always=True),
    Field("members", "Members", "lines", "One a line", step="Set the members of {}"),
    Field("aliases", "Also called", "lines", "Other names, one a line",
          step="Set the other names of {}"),
    _LINKS,
    _WHEN,
    Field("groups", "Groups", "groups", covers=()),
    _PREVIOUSLY,
    _UNKNOWN,
    _ID,
)  # fmt: skip

HANDOFF = (
    Field("ends", "From and to", "ends", always=True, covers=("source", "target")),
    Field("passes", "Passes", "prose", "What crosses: “a running release”",
          step="Set what passes with {}", always=True),
    Field("kind", "Kind", "choice", step="Set the kind of {}", always=True),
    Field("expectation", "Expectation", "prose", "What is agreed: “within two hours”",
          step="Set the expectation of {}", always=True),
    Field("note", "Note", "prose", "A note", step="Annotate {}"),
    _WHEN,
    _UNKNOWN,
    Field("turn", "", "turn", always=True, covers=()),
)  # fmt: skip

ORGANISATION = (
    Field("title", "Title", "line", "Title of the organisation", step="Rename {}", always=True),
    _DESCRIPTION,
    Field("counts", "On this board", "counts", always=True, covers=()),
    Field("name", "Name in files", "line", "small-letters-and-hyphens",
          step="Set the name of {}", always=True),
    _UNKNOWN,
)  # fmt: skip

MERGED = (
    Field("title", "Name", "title", "Name of the group", step="Rename {}", always=True),
    _DESCRIPTION,
    Field("teams", "Several teams in one lane", "lane-teams", always=True, covers=()),
    Field("saving", "Hand-offs between teams", "saving", always=True, covers=()),
    Field("apart", "", "take-apart", always=True, covers=()),
)
"""A lane that stands for several teams in the scenario shown: name and description of its group."""

FORMS: dict[SubjectKind, tuple[str, tuple[Field, ...]]] = {
    "organisation": (mark("Organisation"), ORGANISATION),
    "duty": (mark("Duty"), DUTY),
    "several": (mark("Duties"), SEVERAL),
    "team": (mark("Team"), TEAM),
    "merged": (mark("Lane"), MERGED),
    "handoff": (mark("Hand-off"), HANDOFF),
}
"""Heading and rows for each kind of subject."""

CHOICES: dict[str, type[Part]] = {
    "status": Duty,
    "focus": Duty,
    "activity": Duty,
    "type": Team,
    "kind": HandOff,
}
"""Of which part each choice is a field."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a choice, and how it is called."""

    value: str | None
    text: str
    hint: str = ""


_HINTS = {
    ("focus", "differentiating"): mark("improves what customers pay for"),
    ("focus", "running"): mark("keeps the platform going"),
    ("status", "out-of-scope"): mark("nobody, on purpose"),
}


_VALUES = {
    "differentiating": mark("Differentiating"),
    "enabling": mark("Enabling"),
    "running": mark("Running"),
    "stream-aligned": mark("Stream-aligned"),
    "platform": mark("Platform"),
    "complicated-subsystem": mark("Complicated subsystem"),
    "provide": mark("Provide"),
    "request": mark("Request"),
    "transfer": mark("Transfer"),
    "escalate": mark("Escalate"),
    "inform": mark("Inform"),
    "create": mark("Create"),
    "operate": mark("Operate"),
    "support": mark("Support"),
    "secure": mark("Secure"),
    "verify": mark("Verify"),
    "monitor": mark("Monitor"),
    "improve": mark("Improve"),
    "advise": mark("Advise"),
    "authorize": mark("Authorize"),
    "assure": mark("Assure"),
    "consume": mark("Consume"),
}
"""How values of the format are called; others are said as they are written."""


def options(kind: type[Part], name: str) -> tuple[Option, ...]:
    """Return the values that the format allows for a field; None first if it may be absent."""
    values = tuple(_literals(kind.model_fields[name].annotation))
    absent = () if kind.model_fields[name].default is not None else (Option(None, say("Not said")),)
    return absent + tuple(
        Option(value, in_plain_words(value), _hint(name, value)) for value in values
    )


def in_plain_words(value: str) -> str:
    """Say a value of the format as a person would: `out-of-scope` is “Out of scope”."""
    if value in get_args(Status):
        return status_title(value)
    known = _VALUES.get(value)
    if known is not None:
        return say_marked(known)
    words = value.replace("-", " ")
    return words[:1].upper() + words[1:]


def _hint(name: str, value: str) -> str:
    hint = _HINTS.get((name, value))
    return say_marked(hint) if hint else ""


def _literals(annotation: object) -> list[str]:
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    if get_origin(annotation) in (Union, UnionType):
        return [value for part in get_args(annotation) for value in _literals(part)]
    return []
