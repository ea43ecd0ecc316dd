"""What the lists of a file have named so far, so that references to it can be checked."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from dutyflow_models.files.report import did_you_mean
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.org import (
    ROLES,
    Assignment,
    Decision,
    Duty,
    Factor,
    Group,
    HandOff,
    Named,
    Part,
    Point,
    Principle,
    Scenario,
    Team,
)
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.files.locating import Path
    from dutyflow_models.files.report import Report

Sort: TypeAlias = Literal["stage", "factor", "team", "group", "duty"]

_ROLES: dict[str, Sort] = dict.fromkeys(ROLES, "team")
REFERENCES: Mapping[type[Part], Mapping[str, Sort]] = {
    Group: {"teams": "team"},
    Scenario: {"merge": "group"},
    Duty: {**_ROLES, "stage": "stage"},
    Assignment: _ROLES,
    HandOff: {"from": "duty", "to": "duty"},
    Principle: {"applies_to": "team"},
    Point: {"about": "duty"},
    Decision: {"about": "duty", "by": "team"},
}
"""Which keys of which parts hold ids of which sort."""


_NOTHING_CALLED: Mapping[Sort, str] = {
    "stage": mark("No stage is called {name}."),
    "factor": mark("No factor is called {name}."),
    "team": mark("No team is called {name}."),
    "group": mark("No group is called {name}."),
    "duty": mark("No duty is called {name}."),
}


class Known:
    """The ids that there are, and the other names by which people call teams."""

    def __init__(self) -> None:
        self.ids: dict[Sort, set[str]] = {sort: set() for sort in get_args(Sort)}
        self._parts: dict[Sort, tuple[Named, ...]] = dict.fromkeys(self.ids, ())
        self._by_name: dict[Sort, dict[str, str]] = {}

    def add(self, sort: Sort, parts: tuple[Named, ...]) -> None:
        """Remember the parts of a list."""
        self.ids[sort].update(part.id for part in parts)
        self._parts[sort] = parts

    def resolve(self, sort: Sort, name: str, path: Path, report: Report) -> str:
        """Return the id that a name means; one that is not known stays and is a warning."""
        if name in self.ids[sort]:
            return name
        by_title = self._names(sort).get(name.casefold())
        if by_title and sort == "team":
            sentence = say("{name} is read as the team “{id}”.", name=quoted(name), id=by_title)
            report.note(path, "team-by-name", sentence, say("Teams are named by their id."))
            return by_title
        advice = did_you_mean(by_title) if by_title else report.guess(name, self.ids[sort])
        report.warning(path, f"unknown-{sort}", _nothing_called(sort, name), advice)
        return name

    def check_facts(self, facts: Mapping[str, object], path: Path, report: Report) -> None:
        """Warn about factors, and values of them, that the file does not name."""
        for name, wanted in facts.items():
            values = self._factor_values.get(name)
            if values is None:
                advice = report.guess(name, self.ids["factor"])
                sentence = _nothing_called("factor", name)
                report.warning((*path, name), "unknown-factor", sentence, advice)
                continue
            for value in wanted if isinstance(wanted, list) else [wanted]:
                if values and not any(_alike(value, each) for each in values):
                    report.warning(
                        (*path, name),
                        "unknown-value",
                        say(
                            "{factor} has no value {value}.",
                            factor=quoted(name),
                            value=quoted(_shown(value)),
                        ),
                        say("It can be {values}.", values=_some(values)),
                    )

    @cached_property
    def _factor_values(self) -> Mapping[str, tuple[object, ...]]:
        return {each.id: each.values for each in self._parts["factor"] if isinstance(each, Factor)}

    def _names(self, sort: Sort) -> Mapping[str, str]:
        if sort not in self._by_name:
            names: dict[str, str] = {}
            for part in self._parts[sort]:
                aliases = part.aliases if isinstance(part, Team) else ()
                for name in (part.title, *aliases):
                    names.setdefault(name.casefold(), part.id)
            self._by_name[sort] = names
        return self._by_name[sort]


def _nothing_called(sort: Sort, name: str) -> str:
    return say_marked(_NOTHING_CALLED[sort]).format(name=quoted(name))


def _some(values: tuple[object, ...], most: int = 10) -> str:
    named = ", ".join(quoted(_shown(each)) for each in values[:most])
    if len(values) <= most:
        return named
    return listed([named, say("{n} more", n=number(len(values) - most))])


def _alike(one: object, other: object) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
