"""OWNERS files of a repository, with OWNERS_ALIASES: who approves and reviews in which folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.documents import Entry, document
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import start_of
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.paths import path_tag
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

_NAMES = ("OWNERS", "OWNERS_ALIASES")
_KEYS = re.compile(r"^(?:approvers|reviewers|filters|aliases):", re.MULTILINE)
_KNOWN = frozenset(
    ("approvers", "reviewers", "labels", "filters", "options", "emeritus_approvers",
     "emeritus_reviewers", "required_reviewers", "no_parent_owners")
)  # fmt: skip
_ALL_FILES = frozenset((".*", "^.*$", "^.*", ".*$"))
_SHOWN = 3
"""People whose names are a team's title."""


def recognises(source: Source) -> float:
    """Look for files of these names that hold their keys; any other file must hold two of them."""
    named = _files(source)
    if named:
        return 0.9 if any(_KEYS.search(start_of(each)) for each in named) else 0
    if source.single is None:
        return 0
    return 0.5 if len(set(_KEYS.findall(start_of(source.single)))) > 1 else 0


def propose(source: Source, options: object | None) -> Proposal:
    """Read all of these files in the source; `options` are not used."""
    making = Making(source)
    people = _People(making)
    files = _files(source) or list(source.files[:1])
    for file in files:
        if file.base_name == "OWNERS_ALIASES":
            people.read_aliases(document(file, making.remarks))
    for file in files:
        if file.base_name != "OWNERS_ALIASES":
            entry = document(file, making.remarks)
            if entry is not None:
                people.read_aliases(entry)
                _Folder(file, making, people).read(entry)
    return making.proposal(say("There is no approver or reviewer in it."))


KIND = ImportKind("owners", mark("OWNERS files"), _NAMES, recognises, propose)


class _People:
    """Teams for aliases, and for the people that files name without one."""

    def __init__(self, making: Making) -> None:
        self.making = making
        self.teams = TeamsByName(making)
        self.gathered: dict[frozenset[str], str] = {}

    def read_aliases(self, entry: Entry | None) -> None:
        """Make a team of every alias."""
        aliases = entry.entry("aliases") if entry is not None else None
        for name in aliases.keys if aliases is not None else ():
            members = tuple(dict.fromkeys(aliases.texts(name))) if aliases is not None else ()
            self.teams.take(name, members=members)

    def owners(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the teams that are meant: aliases, and one team of all people named beside."""
        people = [name for name in dict.fromkeys(names) if not self.teams.knows(name)]
        teams = [found for name in names if (found := self.teams.find(name)) is not None]
        if people:
            teams.append(self._together(people))
        return tuple(dict.fromkeys(teams))

    def _together(self, people: list[str]) -> str:
        """Return the team of just these people, whichever file names them."""
        key = frozenset(name.casefold() for name in people)
        if key not in self.gathered:
            more = len(people) - _SHOWN
            said = people if more <= 1 else [*people[:_SHOWN], f"{more} more"]
            *first, last = said
            title = f"{', '.join(first)} and {last}" if first else last
            self.gathered[key] = self.making.team(title, members=tuple(people))
        return self.gathered[key]


class _Folder:
    """One OWNERS file."""

    def __init__(self, file: SourceFile, making: Making, people: _People) -> None:
        self.file = file
        self.making = making
        self.people = people
        self.folder = "/" + file.name.rpartition("/")[0]

    def read(self, entry: Entry) -> None:
        """Make a duty of the folder, and one of every filter that means some of its files."""
        for key in entry.keys:
            if key not in _KNOWN and key != "aliases":
                said = say("“{key}” is no key of an OWNERS file.", key=key)
                self.making.remark(self.file.name, entry.line_of(key), said)
        self._duty(entry, "")
        filters = entry.entry("filters")
        for pattern, below in filters.named() if filters else ():
            self._duty(below, "" if pattern in _ALL_FILES else pattern, entry)

    def _duty(self, entry: Entry, pattern: str, above: Entry | None = None) -> None:
        approvers, reviewers = entry.texts("approvers"), entry.texts("reviewers")
        if not approvers and not reviewers:
            return
        responsible = self.people.owners(approvers)
        supports = self.people.owners(reviewers)
        where = self.folder if self.folder != "/" else "everything"
        labels = (*entry.texts("labels"), *(above.texts("labels") if above else ()))
        self.making.duty(
            f"Look after {where}" + (f", files {pattern}" if pattern else ""),
            f"{where} {pattern}",
            sure=False,
            file=self.file.name,
            line=entry.line,
            description=_alone(above or entry),
            responsible=responsible,
            supports=tuple(each for each in supports if each not in responsible),
            tags=(*(() if pattern else (path_tag(self._path()),)), *dict.fromkeys(labels)),
        )

    def _path(self) -> str:
        return "*" if self.folder == "/" else f"{self.folder}/"


def _alone(entry: Entry) -> str:
    options = entry.entry("options")
    if options is not None and options.text("no_parent_owners") == "true":
        return "Owners of the folders above do not count here."
    return ""


def _files(source: Source) -> list[SourceFile]:
    return [each for each in source.files if each.base_name in _NAMES]
