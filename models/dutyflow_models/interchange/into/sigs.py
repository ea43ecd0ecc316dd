"""Kubernetes' sigs.yaml: special interest groups, working groups, committees and subprojects."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.documents import Entry, documents
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import any_start, data_files
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source

_TOP = re.compile(r"^(?:sigs|workinggroups|committees|usergroups):\s*$", re.MULTILINE)
_INSIDE = re.compile(r"[\s{,](?:mission_statement|leadership|charter_link|subprojects):")
_LISTS = (
    # key, what its groups are called together, what stands before a name
    ("sigs", "Special interest groups", "SIG"),
    ("workinggroups", "Working groups", "WG"),
    ("usergroups", "User groups", "UG"),
    ("committees", "Committees", "Committee"),
)
_LEADERS = ("chairs", "tech_leads")


def recognises(source: Source) -> float:
    """Look for its lists and what its groups have."""
    files = data_files(source)
    return any_start(files, lambda text: bool(_TOP.search(text) and _INSIDE.search(text)), 0.95)


def propose(source: Source, options: object | None) -> Proposal:
    """Read the lists of groups; `options` are not used."""
    making = Making(source)
    groups = _Groups(making)
    for file in data_files(source):
        for entry in documents(file, making.remarks):
            groups.read(entry)
    groups.make_working_groups_duties()
    return making.proposal(say("There is no special interest group in it."))


KIND = ImportKind("sigs", "Kubernetes sigs.yaml", (".yaml", ".yml"), recognises, propose)


class _Groups:
    def __init__(self, making: Making) -> None:
        self.making = making
        self.teams = TeamsByName(making)
        self.working: list[tuple[Entry, str]] = []

    def read(self, entry: Entry) -> None:
        """Make the teams and duties of one file."""
        for key, title, short in _LISTS:
            made = [self._team(each, short) for each in entry.entries(key)]
            if made:
                self.making.group(title, key, made)

    def make_working_groups_duties(self) -> None:
        """Let the work of each working group be a duty that its SIGs have a stake in."""
        for entry, team_id in self.working:
            stakes = [self._stake(entry, *each) for each in _stakes(entry)]
            self.making.duty(
                f"Work of {_named(entry, 'WG')}",
                _directory(entry),
                file=entry.file,
                line=entry.line,
                description=entry.text("mission_statement"),
                responsible=(team_id,),
                consulted=tuple(dict.fromkeys(each for each in stakes if each)),
            )

    def _team(self, entry: Entry, short: str) -> str:
        directory, title = _directory(entry), _named(entry, short)
        contact = entry.entry("contact")
        leaders = entry.entry("leadership")
        team_id = self.making.team(
            title,
            directory,
            description=entry.text("mission_statement"),
            contact=_contact(contact) if contact else "",
            members=tuple(dict.fromkeys(_people(leaders))) if leaders else (),
            links=tuple(filter(_is_address, [entry.text("charter_link")])),
        )
        self.teams.call(team_id, title, entry.text("name"), directory, entry.text("label"))
        if short == "WG":
            self.working.append((entry, team_id))
        for each in entry.entries("subprojects"):
            self._subproject(each, team_id, directory)
        return team_id

    def _subproject(self, entry: Entry, team_id: str, directory: str) -> None:
        name = entry.text("name")
        if not name:
            self.making.remark(entry.file, entry.line, say("This subproject has no name."))
            return
        self.making.duty(
            name,
            f"{directory}-{name}",
            file=entry.file,
            line=entry.line,
            description=entry.text("description"),
            responsible=(team_id,),
            links=tuple(filter(_is_address, entry.texts("owners"))),
        )

    def _stake(self, entry: Entry, name: str, line: int) -> str | None:
        found = self.teams.find(name) or self.teams.find(f"SIG {name}")
        if found is None:
            self.making.remark(
                entry.file, line, say("There is no SIG called {name}.", name=quoted(name))
            )
        return found


def _named(entry: Entry, short: str) -> str:
    name = entry.text("name") or _directory(entry)
    return name if name.casefold().startswith(f"{short} ".casefold()) else f"{short} {name}"


def _directory(entry: Entry) -> str:
    return entry.text("dir") or entry.text("name")


def _stakes(entry: Entry) -> list[tuple[str, int]]:
    return entry.texts_with_lines("stakeholder_sigs")


def _contact(entry: Entry) -> str:
    slack = entry.text("slack")
    return entry.text("mailing_list") or (f"#{slack.lstrip('#')}" if slack else "")


def _people(leaders: Entry) -> Iterator[str]:
    for role in _LEADERS:
        for person in leaders.entries(role):
            name = person.text("name") or person.text("github")
            if name:
                yield name


def _is_address(text: str) -> bool:
    return text.startswith(("https://", "http://"))
