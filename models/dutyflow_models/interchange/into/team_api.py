"""Team APIs: a page for each team, in Markdown or in YAML, as a file or a folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange import team_api_words as words
from dutyflow_models.interchange.clean import clean, title_in
from dutyflow_models.interchange.into.documents import documents
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.sniffing import DATA, any_start, start_of
from dutyflow_models.interchange.into.team_api_markdown import pages_of
from dutyflow_models.interchange.into.team_api_yaml import page_of
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.proposal import origin
from dutyflow_models.interchange.source import text_of
from dutyflow_models.language import say
from dutyflow_models.org import ROLE_LETTERS, HandOff, Point
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.into.team_api_pages import Interaction, OtherRole, Page
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

_MARKDOWN = re.compile(
    r"^[ \t]*[*+-][ \t]+\**Team name and focus|^#+[ \t]+Teams we currently interact with",
    re.MULTILINE | re.IGNORECASE,
)
_YAML = re.compile(r"^[ \t{]*[\"']?teamapi[\"']?:", re.MULTILINE)
_ROLES = {letter: role for role, letter in ROLE_LETTERS.items()}
_HANDOFF = re.compile(
    r"(?P<from>.+?) → (?P<to>.+?)(?:: (?P<passes>.*?))?"
    r"(?: \((?P<kind>request|transfer|escalate|inform)\))?(?:; expected: (?P<expectation>.*))?"
)


def recognises(source: Source) -> float:
    """Look for the template's first question, or the specification's first key."""
    return any_start(source.files, _is_page, 0.9)


def propose(source: Source, options: object | None) -> Proposal:
    """Read the pages of all teams; `options` are not used."""
    making = Making(source)
    pages = [page for file in source.files for page in _pages(file, making)]
    teams = _Teams(making)
    for page in pages:
        teams.begin(page)
    for page in pages:
        teams.finish(page)
    making.points += teams.points.values()
    making.handoffs += teams.handoffs.values()
    return making.proposal(say("There is no Team API in it."))


KIND = ImportKind("team-api", "Team API", (".md", ".yaml", ".yml"), recognises, propose)


def _is_page(text: str) -> bool:
    return bool(_MARKDOWN.search(text) or _YAML.search(text))


def _pages(file: SourceFile, making: Making) -> Iterator[Page]:
    start = start_of(file)
    if _YAML.search(start) and not (file.name.lower().endswith(".md") and _MARKDOWN.search(start)):
        found = [page_of(entry) for entry in documents(file, making.remarks)]
        yield from (page for page in found if page is not None)
    elif _MARKDOWN.search(start) and not file.name.lower().endswith(DATA):
        pages = pages_of(text_of(file), file.name)
        if not pages:
            making.remark(file.name, 0, say("No team is named behind “Team name and focus”."))
        yield from pages


class _Teams:
    """The teams of all pages, with their duties, as they become parts of a proposal."""

    def __init__(self, making: Making) -> None:
        self.making = making
        self.names = TeamsByName(making)
        self.places: dict[tuple[str, str], int] = {}
        """Where a team's duty of a title stands among the duties."""
        self.titles: dict[str, str] = {}
        """Ids of the first duties of each title."""
        self.handoffs: dict[tuple[str, str, str], HandOff] = {}
        self.points: dict[tuple[frozenset[str], str], Point] = {}

    def begin(self, page: Page) -> None:
        """Make the team and the duties that it owns; it is answerable for each."""
        team_id = self._team(page)
        for each in page.software:
            duty_id = self.making.duty(
                each.title,
                file=page.file,
                line=each.line,
                accountable=team_id,
                responsible=(team_id,),
                links=each.links,
            )
            self.places.setdefault((team_id, _folded(each.title)), len(self.making.duties) - 1)
            self.titles.setdefault(_folded(each.title), duty_id)

    def finish(self, page: Page) -> None:
        """Read what it has to do with others, now that all teams and duties are known."""
        team_id = self.names.take(page.name)
        for role in page.roles:
            self._role(page, team_id, role)
        for each in page.interactions:
            if each.team:
                self._interaction(page, team_id, each)
            else:
                self.making.remark(page.file, each.line, say("It does not say with which team."))
        for line, what in page.left:
            self.making.remark(page.file, line, say("{what} has no place here.", what=quoted(what)))

    def _team(self, page: Page) -> str:
        known = self.names.find(page.name)
        if known is not None:
            said = say(
                "There is a page for {team} already; this one adds to it.", team=quoted(page.name)
            )
            self.making.remark(page.file, page.line, said)
            return known
        expected = page.expectations
        parts = [page.focus, f"Service level expectations: {expected}" if expected else ""]
        return self.names.take(
            page.name,
            description="\n".join(filter(None, parts)),
            contact=page.contact,
            type=self._type(page),
        )

    def _type(self, page: Page) -> str | None:
        said = re.sub(r"[\s_]+", "-", page.type.strip().casefold()).removesuffix("-team")
        if said in words.TYPE_TITLES or not said:
            return said or None
        what = quoted(page.type)
        self.making.remark(
            page.file, page.line, say("{type} is none of the four types of teams.", type=what)
        )
        return None

    def _role(self, page: Page, team_id: str, role: OtherRole) -> None:
        owner = self.names.find(role.owner)
        place = self.places.get((owner or "", _folded(role.duty)))
        letters = [each.strip().upper() for each in role.letters.split("/")]
        if place is None or not all(each in _ROLES for each in letters):
            said = say(
                "{duty} of {team} is not a duty that is described.",
                duty=quoted(role.duty),
                team=quoted(role.owner),
            )
            if place is not None:
                said = say("{letters} are no RASCI letters.", letters=quoted(role.letters))
            self.making.remark(page.file, role.line, said)
            return
        duty = self.making.duties[place]
        values: dict[str, object] = {}
        if owner == team_id:
            others = tuple(each for each in duty.responsible if each != team_id)
            values = {"accountable": None, "responsible": others}
        for letter in letters:
            name = _ROLES[letter]
            held = duty.teams_as(name) if name not in values else values[name]
            if name == "accountable":
                values[name] = team_id
            elif isinstance(held, tuple):
                values[name] = tuple(dict.fromkeys((*held, team_id)))
        self.making.duties[place] = duty.model_copy(update=values)

    def _interaction(self, page: Page, team_id: str, each: Interaction) -> None:
        other = self.names.take(each.team)
        purpose = each.purpose.removesuffix(words.USED)
        if self._is_handoff(page, each) or self._is_use(purpose, team_id, other):
            return
        said = f"{page.name} and {each.team}: {each.purpose or 'they have to do with each other'}"
        more = ", ".join(filter(None, (each.mode, each.duration, "soon" if each.soon else "")))
        text = title_in(f"{said} ({more})" if more else said)
        key = frozenset((team_id, other)), _folded(each.purpose)
        self.points.setdefault(key, Point(text=text))

    def _is_use(self, purpose: str, team_id: str, other: str) -> bool:
        """Note that one team uses what the other provides, where the purpose is a duty's title."""
        for owner, consumer in ((other, team_id), (team_id, other)):
            place = self.places.get((owner, _folded(purpose)))
            if place is not None:
                duty = self.making.duties[place]
                consumers = tuple(dict.fromkeys((*duty.consumers, consumer)))
                self.making.duties[place] = duty.model_copy(update={"consumers": consumers})
                return True
        return False

    def _is_handoff(self, page: Page, each: Interaction) -> bool:
        """Note a hand-off, where the purpose is written as ours are: “Build → Run: a release”."""
        found = _HANDOFF.fullmatch(each.purpose)
        if found is None:
            return False
        said = {name: clean(text) for name, text in found.groupdict().items() if text}
        source, target = (self.titles.get(_folded(said[end])) for end in ("from", "to"))
        if source is None or target is None:
            return False
        note = origin(page.file, each.line)
        handoff = HandOff.model_validate(said | {"from": source, "to": target, "note": note})
        key = source, target, f"{handoff.kind} {handoff.passes}"
        self.handoffs.setdefault(key, handoff)
        return True


def _folded(text: str) -> str:
    return plain(text).casefold()
