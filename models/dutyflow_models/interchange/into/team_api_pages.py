"""What a Team API says of one team, before anyone decides what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Named:
    """A service or a piece of software."""

    title: str
    line: int
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Interaction:
    """Something that a team has to do with another one."""

    team: str
    mode: str
    purpose: str
    duration: str
    line: int
    soon: bool = False


@dataclass(frozen=True, slots=True)
class OtherRole:
    """RASCI letters of the team in a duty, and the name of the team that owns the duty."""

    duty: str
    owner: str
    letters: str
    line: int


@dataclass(slots=True)
class Page:
    """One team, as it describes itself."""

    file: str
    line: int
    name: str = ""
    focus: str = ""
    type: str = ""
    contact: str = ""
    expectations: str = ""
    software: list[Named] = field(default_factory=list)
    interactions: list[Interaction] = field(default_factory=list)
    roles: list[OtherRole] = field(default_factory=list)
    left: list[tuple[int, str]] = field(default_factory=list)
    """What it says besides, each by its line and name: no place is for that here."""
