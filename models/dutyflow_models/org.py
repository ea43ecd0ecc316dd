"""The organisation: teams, duties, hand-offs and what belongs to them, as frozen values.

The field names are the keys of the org file. Nothing here reads, writes, edits or draws; what holds
in a scenario is worked out in `scenario`, changes are made in `edits`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictFloat,
    StrictInt,
    StrictStr,
    StringConstraints,
)

SCHEMA = 1
"""The newest version of the format that this program reads and writes."""

ID_PATTERN = r"^[a-z0-9][a-z0-9-]{0,63}$"
"""What an id looks like: a slug of at most 64 characters."""

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Fact = StrictBool | StrictInt | StrictFloat | StrictStr
"""One value of a factor."""
When = Mapping[str, Fact | tuple[Fact, ...]]
"""Factor to the value, or the values, it must have; all must hold."""

TeamType = Literal["stream-aligned", "platform", "enabling", "complicated-subsystem"]
Activity = Literal[
    "create",
    "operate",
    "support",
    "provide",
    "secure",
    "verify",
    "monitor",
    "improve",
    "advise",
    "authorize",
    "assure",
    "consume",
]
Focus = Literal["differentiating", "enabling", "running"]
Status = Literal["open", "proposed", "accepted", "disputed", "later", "out-of-scope"]
HandOffKind = Literal["provide", "request", "transfer", "escalate", "inform"]
PointKind = Literal["question", "parked", "risk"]
PointState = Literal["open", "closed"]
Role = Literal["responsible", "accountable", "supports", "consulted", "informed", "consumers"]

ROLES: tuple[Role, ...] = (
    "accountable",
    "responsible",
    "supports",
    "consulted",
    "informed",
    "consumers",
)
"""The role fields of a duty, the weightiest first."""

ROLE_LETTERS: Mapping[Role, str] = {
    "accountable": "A",
    "responsible": "R",
    "supports": "S",
    "consulted": "C",
    "informed": "I",
    "consumers": "U",
}
"""RASCI letters; U is a consumer ("uses")."""


class Part(BaseModel):
    """What every part of an organisation has in common: frozen, unknown keys kept."""

    model_config = ConfigDict(
        frozen=True, extra="allow", defer_build=True, populate_by_name=True, serialize_by_alias=True
    )

    def replacing(self, **changes: Any) -> Self:  # noqa: ANN401 - any field of any part
        """Return a checked copy with some fields changed; a wrong value is a ValidationError."""
        values = {name: getattr(self, name) for name in self.model_fields_set}
        values |= self.model_extra or {}
        return type(self).model_validate(values | changes)


class Link(Part):
    """An address with a title; in the file also just the address."""

    url: str
    title: str = ""


class Named(Part):
    """A part that other parts point at by its id."""

    id: Id
    title: str
    description: str = ""


class Stage(Named):
    """A column of the board."""


class Factor(Named):
    """A question that changes the answer, with its possible values."""

    values: tuple[Fact, ...] = ()
    default: Fact | None = None

    @property
    def usual(self) -> Fact | None:
        """The value it has where nothing else is said: the default, else the first value."""
        if self.default is not None:
            return self.default
        return self.values[0] if self.values else None


class Team(Named):
    """A lane of the board."""

    aliases: tuple[str, ...] = ()
    color: str = ""
    contact: str = ""
    members: tuple[str, ...] = ()
    links: tuple[str | Link, ...] = ()
    type: TeamType | None = None
    external: bool = False
    previously: tuple[str, ...] = ()
    when: When = Field(default_factory=dict)


class Group(Named):
    """A named set of teams; a team may be in several."""

    teams: tuple[str, ...] = ()
    color: str = ""


class Scenario(Named):
    """A named answer to the factors; factors left out take their default."""

    facts: Mapping[str, Fact] = Field(default_factory=dict)
    merge: tuple[str, ...] = ()


class Assignment(Part):
    """Roles that replace a duty's own while `when` holds; None leaves the duty's own."""

    when: When = Field(default_factory=dict)
    responsible: tuple[str, ...] | None = None
    accountable: str | None = None
    supports: tuple[str, ...] | None = None
    consulted: tuple[str, ...] | None = None
    informed: tuple[str, ...] | None = None
    consumers: tuple[str, ...] | None = None


class Duty(Named):
    """Something that somebody must do; its shape on the board is a card."""

    stage: str | None = None
    responsible: tuple[str, ...] = ()
    accountable: str | None = None
    supports: tuple[str, ...] = ()
    consulted: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    consumers: tuple[str, ...] = ()
    activity: Activity | None = None
    focus: Focus | None = None
    load: Annotated[int, Field(ge=1, le=5)] = 1
    status: Status = "open"
    includes: tuple[str, ...] = ()
    excludes: str = ""
    assignments: tuple[Assignment, ...] = ()
    tags: tuple[str, ...] = ()
    links: tuple[str | Link, ...] = ()
    note: str = ""
    previously: tuple[str, ...] = ()
    when: When = Field(default_factory=dict)

    @property
    def answerable(self) -> str | None:
        """The team that is accountable, also when only implied by a single responsible one."""
        if self.accountable is not None:
            return self.accountable
        return self.responsible[0] if len(self.responsible) == 1 else None

    def teams_as(self, role: Role) -> tuple[str, ...]:
        """The teams that have a role, in the order written."""
        held = getattr(self, role)
        if held is None:
            return ()
        return (held,) if isinstance(held, str) else tuple(held)


class HandOff(Part):
    """Work that passes from one duty to another; an arrow of the board."""

    source: str = Field(alias="from")
    target: str = Field(alias="to")
    passes: str = ""
    kind: HandOffKind = "provide"
    expectation: str = ""
    note: str = ""
    when: When = Field(default_factory=dict)


class Principle(Part):
    """A rule the organisation gave itself, with a measure."""

    id: Id
    text: str
    applies_to: tuple[str, ...] = ()
    at_least: Mapping[str, str | int | float] = Field(default_factory=dict)
    when: When = Field(default_factory=dict)


class Point(Part):
    """Something said in a workshop that is not settled."""

    text: str
    about: tuple[str, ...] = ()
    kind: PointKind | None = None
    raised_by: str = ""
    state: PointState = "open"


class NextStep(Part):
    """Who does what until when."""

    what: str = ""
    who: str = ""
    due: str = ""


class Decision(Part):
    """Something settled in a workshop."""

    text: str
    about: tuple[str, ...] = ()
    date: str = ""
    by: tuple[str, ...] = ()
    next_step: NextStep | None = None


class Waiver(Part):
    """A finding that was seen and accepted."""

    finding: str
    about: tuple[str, ...] = ()
    reason: str = ""
    by: str = ""
    until: str = ""


class Identity(Part):
    """The head of the file: which organisation this is."""

    name: str = ""
    title: str = ""
    description: str = ""


AnyPart = TypeVar("AnyPart", bound=Part)
AnyNamed = TypeVar("AnyNamed", bound=Named)


class Organisation(Part):
    """One org file's meaning. Lists are tuples in the order of the file."""

    version: int = Field(default=SCHEMA, alias="schema")
    org: Identity = Field(default_factory=Identity.model_construct)
    stages: tuple[Stage, ...] = ()
    factors: tuple[Factor, ...] = ()
    teams: tuple[Team, ...] = ()
    groups: tuple[Group, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    duties: tuple[Duty, ...] = ()
    handoffs: tuple[HandOff, ...] = ()
    principles: tuple[Principle, ...] = ()
    points: tuple[Point, ...] = ()
    decisions: tuple[Decision, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def replacing(self, **changes: Any) -> Organisation:  # noqa: ANN401 - any field
        """Return a copy that shares every unchanged part; the parts given are not checked again."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return Organisation.model_construct(
            _fields_set=self.model_fields_set | changes.keys(),
            **(self.model_extra or {}),
            **(values | changes),
        )

    @cached_property
    def teams_by_id(self) -> Mapping[str, Team]:
        """Teams by id; where an id stands twice, the first."""
        return _by_id(self.teams)

    @cached_property
    def duties_by_id(self) -> Mapping[str, Duty]:
        """Duties by id; where an id stands twice, the first."""
        return _by_id(self.duties)

    @cached_property
    def stages_by_id(self) -> Mapping[str, Stage]:
        """Stages by id; where an id stands twice, the first."""
        return _by_id(self.stages)

    @cached_property
    def handoffs_by_key(self) -> Mapping[str, HandOff]:
        """Hand-offs by the key that names them, see `handoff_keys`.

        What holds in a scenario keeps the keys of the whole organisation, see `keeping_keys_of`.
        """
        return dict(zip(handoff_keys(self.handoffs), self.handoffs, strict=True))

    def forget_lookups(self) -> None:
        """Let go of the mappings above, of a state that is only kept; asked again, they are made.

        They are many times as large as what one edit changed.
        """
        for name in ("teams_by_id", "duties_by_id", "stages_by_id", "handoffs_by_key"):
            self.__dict__.pop(name, None)

    def keeping_keys_of(self, whole: Organisation) -> Organisation:
        """Return a copy whose hand-offs, some of the whole's, have the same keys as there.

        Of several between the same duties some may be absent, and no other may take their keys.
        """
        there = {id(handoff) for handoff in self.handoffs}
        kept = {key: each for key, each in whole.handoffs_by_key.items() if id(each) in there}
        copy = self.replacing()
        copy.__dict__["handoffs_by_key"] = kept  # where `cached_property` keeps it
        return copy


BLANK = Organisation.model_construct()
"""An organisation with nothing in it, made without the checks: building them takes a while."""


def _by_id(parts: tuple[AnyNamed, ...]) -> Mapping[str, AnyNamed]:
    return {part.id: part for part in reversed(parts)}


def handoff_keys(handoffs: tuple[HandOff, ...]) -> Iterator[str]:
    """Name each hand-off by its ends, `from>to`; further ones get `#2`, `#3`."""
    seen: dict[str, int] = {}
    for handoff in handoffs:
        ends = f"{handoff.source}>{handoff.target}"
        seen[ends] = seen.get(ends, 0) + 1
        yield ends if seen[ends] == 1 else f"{ends}#{seen[ends]}"


def lane_of(duty: Duty, present: Mapping[str, object]) -> str | None:
    """The team in whose lane the duty's card lies, of the teams present; None is *Unassigned*.

    The accountable team's, else that of the first responsible team that is there.
    """
    if duty.accountable is not None and duty.accountable in present:
        return duty.accountable
    return next((team_id for team_id in duty.responsible if team_id in present), None)
