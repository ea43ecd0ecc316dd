"""Teams that a file calls by their title or another name in place of their id.

They are read as the id. When a team gets other names, the old ones would mean nothing, or somebody
else: then the places that use them are written anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import FileMap, FileValue, file_map
from dutyflow_models.files.gathering import Gathered
from dutyflow_models.files.known import REFERENCES, Known
from dutyflow_models.files.parts import PartReader
from dutyflow_models.files.plain_values import plain
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.report import Report
from dutyflow_models.org import Duty, Organisation, Part

if TYPE_CHECKING:
    from dutyflow_models.files.read import Source

_LISTS = ("groups", "duties", "principles", "decisions")


class TeamNames:
    """The titles and aliases of an organisation's teams."""

    def __init__(self, organisation: Organisation) -> None:
        self.ids = {team.id for team in organisation.teams}
        self.by_name: dict[str, str] = {}
        for team in organisation.teams:
            for name in (team.title, *team.aliases):
                self.by_name.setdefault(name.casefold(), team.id)

    def meant(self, part: Part) -> FileMap:
        """Return what a part says in a file, with the ids of the teams that it calls by a name."""
        values = file_map(part)
        for key in _team_keys(type(part)):
            if key in values:
                values[key] = self._ids(values[key])
        if isinstance(part, Duty) and part.assignments:
            values["assignments"] = [self.meant(assignment) for assignment in part.assignments]
        return values

    def _ids(self, value: FileValue) -> FileValue:
        if isinstance(value, list):
            return [self._ids(held) for held in value]
        if not isinstance(value, str) or value in self.ids:
            return value
        return self.by_name.get(value.casefold(), value)


def as_written(source: Source, before: Organisation, after: Organisation) -> Organisation:
    """Return `before` with the names that the file uses for teams and that mean them no longer."""
    if before.teams is after.teams:
        return before
    was, now = TeamNames(before), TeamNames(after)
    meaning = now.by_name | {team_id: team_id for team_id in now.ids - was.ids}
    text = source.text.casefold()
    if not any(meaning.get(name) != was.by_name[name] and name in text for name in was.by_name):
        return before
    changes: dict[str, tuple[Part, ...]] = {}
    for key in _LISTS:
        parts: tuple[Part, ...] = getattr(before, key)
        changes[key] = tuple(_with_names(source, key, k, part) for k, part in enumerate(parts))
    return before.replacing(**changes)


def _with_names(source: Source, key: str, index: int, part: Part) -> Part:
    """Read a part again without knowing any team."""
    report = Report(source.root, Lines(source.text), Gathered())
    read = PartReader(report, Known()).read(
        type(part), plain(source.entry(key, index)), (key, index)
    )
    keys = [*_team_keys(type(part)), *(["assignments"] if isinstance(part, Duty) else [])]
    if read is None or all(getattr(read, name) == getattr(part, name) for name in keys):
        return part
    return part.replacing(**{name: getattr(read, name) for name in keys})


def _team_keys(kind: type[Part]) -> list[str]:
    return [key for key, sort in REFERENCES.get(kind, {}).items() if sort == "team"]
