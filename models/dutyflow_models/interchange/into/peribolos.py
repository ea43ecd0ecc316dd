"""Peribolos: teams of GitHub organisations as configuration, nested, with their repositories."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

from dutyflow_models.interchange.into.documents import Entry, documents
from dutyflow_models.interchange.into.making import Making
from dutyflow_models.interchange.into.sniffing import any_start, data_files
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.option_files import one_of, option_values
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source

_ORGS = re.compile(r"^[\"']?orgs[\"']?:|^\{\s*\"orgs\"", re.MULTILINE)
_TEAMS = re.compile(
    r"^teams:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*[ \t]+[^\s#-][^\n]*?:[ \t]*(?:$|[{#])",
    re.MULTILINE,
)
"""Teams as keys; a list of teams is another program's."""
_OF_TEAMS = re.compile(r"[\s{,](?:maintainers|members|privacy|repos):")
_KNOWN = frozenset(
    ("description", "maintainers", "members", "name", "previously", "privacy", "repos", "teams")
)
Members = Literal["listed", "counted"]
MEMBERS: tuple[Members, ...] = get_args(Members)
_DOES = ("admin", "maintain")
_HELPS = ("write", "triage")


@dataclass(frozen=True, slots=True)
class PeribolosOptions:
    """What is taken of people."""

    members: Members = "listed"


def read_options(text: str) -> PeribolosOptions:
    """Read options of a file; CannotRead where it has none."""
    return PeribolosOptions(one_of(option_values("peribolos", text), "members", MEMBERS, "listed"))


def recognises(source: Source) -> float:
    """Look for organisations with teams, or for teams alone as the files of a folder have them."""
    files = data_files(source)
    whole = any_start(files, lambda text: bool(_ORGS.search(text) and _OF_TEAMS.search(text)), 0.95)
    return whole or any_start(
        files, lambda text: bool(_TEAMS.search(text) and _OF_TEAMS.search(text)), 0.7
    )


def propose(source: Source, options: object | None) -> Proposal:
    """Read every organisation in the source."""
    chosen = options if isinstance(options, PeribolosOptions) else PeribolosOptions()
    making = Making(source)
    found = list(_organisations(source, making))
    names = {name for name, _ in found if name}
    several = len(names) > 1
    making.title = "" if several else next((_title(*each) for each in found if each[0]), "")
    repositories = _Repositories(making, several)
    for name, entry in found:
        _Teams(making, name if several else "", chosen, repositories.give).read(entry)
        for repository, below in _named(entry, "repos"):
            repositories.describe(name, repository, below)
    repositories.make()
    return making.proposal(say("There is no team in it."))


KIND = ImportKind(
    id="peribolos",
    title="Peribolos org.yaml",
    suffixes=(".yaml", ".yml"),
    recognises=recognises,
    propose=propose,
    read_options=read_options,
)


def _organisations(source: Source, making: Making) -> Iterator[tuple[str, Entry]]:
    for file in data_files(source):
        for document in documents(file, making.remarks):
            orgs = document.entry("orgs")
            if orgs is not None:
                yield from orgs.named()
            elif document.entry("teams") is not None:
                yield document.text("name"), document


def _title(name: str, entry: Entry) -> str:
    return entry.text("name") or name


def _named(entry: Entry, key: str) -> Iterator[tuple[str, Entry]]:
    below = entry.entry(key)
    return below.named() if below else iter(())


class _Teams:
    """The teams of one organisation, with groups for those that hold others."""

    def __init__(
        self,
        making: Making,
        org: str,
        options: PeribolosOptions,
        give: Callable[[str, str, str, Entry], None],
    ) -> None:
        self.making = making
        self.org = org
        self.options = options
        self.give = give

    def read(self, entry: Entry) -> list[str]:
        """Make the teams below an entry, and those in them; return the ids of all."""
        made = []
        for name, team in _named(entry, "teams"):
            made += self._team(name, team)
        return made

    def _team(self, name: str, entry: Entry) -> list[str]:
        for key in entry.keys:
            if key not in _KNOWN:
                said = say("{key} of a team is not taken.", key=quoted(key))
                self.making.remark(entry.file, entry.line_of(key), said)
        people = (*entry.texts("maintainers"), *entry.texts("members"))
        repositories = entry.entry("repos")
        wish = f"{self.org}-{name}" if self.org else name
        own = []
        if people or repositories or entry.entry("teams") is None:
            own = [self._lane(name, wish, entry, people)]
            if repositories is not None:
                for repository in repositories.keys:
                    self.give(self.org, repository, own[0], repositories)
        below = self.read(entry)
        if below:
            title = f"{name} and its teams" if own else name
            said = "" if own else entry.text("description")
            self.making.group(title, wish, [*own, *below], description=said)
        return [*own, *below]

    def _lane(self, name: str, wish: str, entry: Entry, people: tuple[str, ...]) -> str:
        said = entry.text("description")
        if self.options.members == "counted" and people:
            said = f"{said}\n{_counted(entry)}".strip()
            people = ()
        return self.making.team(
            name,
            wish,
            description=said,
            members=tuple(dict.fromkeys(people)),
            previously=entry.texts("previously"),
        )


def _counted(entry: Entry) -> str:
    maintainers, members = len(entry.texts("maintainers")), len(entry.texts("members"))
    return f"{maintainers + members} people, {maintainers} of them maintainers."


@dataclass(slots=True)
class _Repository:
    org: str
    name: str
    file: str
    line: int
    rights: list[tuple[str, str]] = field(default_factory=list)
    """Ids of teams, with what they may do."""
    described: Entry | None = None


class _Repositories:
    """Every repository of the source, as a duty to maintain it."""

    def __init__(self, making: Making, several: bool) -> None:
        self._making = making
        self._several = several
        self._known: dict[tuple[str, str], _Repository] = {}

    def give(self, org: str, name: str, team_id: str, entry: Entry) -> None:
        """Note what a team may do with a repository that a mapping of rights names."""
        right = entry.text(name).lower()
        if right not in (*_DOES, *_HELPS, "read", "none"):
            said = say(
                "{right} is no right to a repository: admin, maintain, write and so on.",
                right=quoted(right),
            )
            self._making.remark(entry.file, entry.line_of(name), said)
        self._of(org, name, entry.file, entry.line_of(name)).rights.append((team_id, right))

    def describe(self, org: str, name: str, entry: Entry) -> None:
        """Note what is said of a repository."""
        self._of(org, name, entry.file, entry.line).described = entry

    def make(self) -> None:
        """Make the duties, in the order that the repositories were met."""
        for each in self._known.values():
            self._duty(each)

    def _of(self, org: str, name: str, file: str, line: int) -> _Repository:
        key = (org if self._several else "", name.casefold())
        return self._known.setdefault(key, _Repository(key[0], name, file, line))

    def _duty(self, repository: _Repository) -> None:
        admins, does, writes, triages, reads = (
            tuple(team for team, held in repository.rights if held in rights)
            for rights in (("admin",), _DOES, ("write",), ("triage",), ("read",))
        )
        if not does:
            does, writes = writes, ()
        name = f"{repository.org}/{repository.name}" if repository.org else repository.name
        described = repository.described
        self._making.duty(
            f"Maintain {name}",
            file=repository.file,
            line=repository.line,
            description=described.text("description") if described else "",
            responsible=does,
            accountable=admins[0] if len(admins) == 1 < len(does) else None,
            supports=(*writes, *triages),
            consumers=reads,
            status="out-of-scope" if described and described.text("archived") == "true" else None,
        )
