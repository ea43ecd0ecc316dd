"""A page for each team: its duties by role, whom it serves, whom it waits for, what is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.ids import new_id
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.letters import in_letters
from dutyflow_models.org import ROLES, lane_of
from dutyflow_models.reports.blocks import Heading, Item, Items, Report, Table, Words
from dutyflow_models.reports.exchanges import Exchange, exchanges
from dutyflow_models.reports.minutes import counted_title, point_item
from dutyflow_models.terms import status_words
from dutyflow_models.workshop.settled import decided, raised, steps_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dutyflow_models.org import Duty, Organisation, Role, Scenario, Status, Team
    from dutyflow_models.reports.blocks import Block
    from dutyflow_models.workshop.settled import Raised, Step

INDEX = "index"
"""The name, without its ending, of the page that leads to the others."""
ROLE_TITLES: Mapping[Role, str] = {
    "accountable": mark("Accountable"),
    "responsible": mark("Responsible"),
    "supports": mark("Supports"),
    "consulted": mark("Consulted"),
    "informed": mark("Informed"),
    "consumers": mark("Uses"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A duty that a team has a part in."""

    title: str
    letters: str
    """Of all its roles, as in “A/R”."""
    stage: str
    status: Status


@dataclass(frozen=True, slots=True)
class TeamPage:
    """What concerns one team in a scenario."""

    team: Team
    name: str
    """Of its file, without an ending; safe on every system."""
    parts: tuple[tuple[Role, tuple[Part, ...]], ...]
    """The duties by the weightiest role that the team has in them."""
    serves: tuple[Exchange, ...]
    waits_for: tuple[Exchange, ...]
    points: tuple[Raised, ...]
    steps: tuple[Step, ...]


def team_pages(shown: Organisation, whole: Organisation) -> tuple[TeamPage, ...]:
    """Work out the page of every lane, in their order, of what holds in a scenario.

    Duties that are absent there, but that a point or decision names, are called as in the whole.
    """
    pages = []
    names: set[str] = set()
    between = exchanges(shown)
    for team in (shown.teams_by_id[each] for each in dict.fromkeys(t.id for t in shown.teams)):
        name = f"team-{new_id(team.id, names, 'team')}"
        names.add(name.removeprefix("team-"))
        own = {duty.id for duty in shown.duties if lane_of(duty, shown.teams_by_id) == team.id}
        pages.append(
            TeamPage(
                team,
                name,
                _parts(shown, team.id),
                tuple(each for each in between if each.giver == team.id),
                tuple(each for each in between if each.taker == team.id),
                _points(whole, team, own),
                _steps(shown, whole, team, own),
            )
        )
    return tuple(pages)


def roles_of(duty: Duty, team_id: str) -> tuple[Role, ...]:
    """Return the roles of a team in a duty; who alone is responsible is accountable too."""
    held = [role for role in ROLES if team_id in duty.teams_as(role)]
    if duty.answerable == team_id and "accountable" not in held:
        held.insert(0, "accountable")
    return tuple(held)


def letters_of(duty: Duty, team_id: str) -> str:
    """Return a team's roles in a duty as letters: “A/R”."""
    return in_letters(roles_of(duty, team_id))


def team_report(page: TeamPage, scenario: Scenario | None) -> Report:
    """Tell a team's page."""
    blocks = [*head_blocks(page, scenario), *_duties(page)]
    blocks += exchange_blocks(say("Whom it serves"), page.serves, to_taker=True)
    blocks += exchange_blocks(say("Whom it waits for"), page.waits_for, to_taker=False)
    blocks += open_blocks(page)
    return Report(page.team.title or page.team.id, tuple(blocks))


def index_report(pages: Sequence[TeamPage], org: Organisation, scenario: Scenario | None) -> Report:
    """Tell which pages there are, in the order of the lanes."""
    items = []
    for page in pages:
        numbers = [
            say("{role}: {n}", role=say_marked(ROLE_TITLES[role]).lower(), n=number(len(parts)))
            for role, parts in page.parts
        ]
        items.append(Item(page.team.title or page.team.id, ", ".join(numbers), page.name))
    blocks: list[Block] = [*_scenario(scenario), *([Items(tuple(items))] if items else [])]
    title = say("Teams: {organisation}", organisation=org.org.title or org.org.name)
    return Report(title, tuple(blocks))


def head_blocks(page: TeamPage, scenario: Scenario | None) -> Iterator[Block]:
    """Tell who a team is."""
    team = page.team
    yield from _scenario(scenario)
    if team.description:
        yield Words(team.description)
    if team.contact:
        yield Words(say("Contact: {address}", address=team.contact))
    if team.members:
        yield Words(say("Members: {names}", names=", ".join(team.members)))


def exchange_blocks(title: str, found: Sequence[Exchange], *, to_taker: bool) -> Iterator[Block]:
    """Tell what passes between a team and others, named as the one or the other end."""
    yield Heading(counted_title(title, len(found)) if found else title)
    if not found:
        yield Words(say("Nobody."))
        return
    rows = [(each.taker_title if to_taker else each.giver_title, each.words) for each in found]
    yield Table((say("Team"), say("What")), tuple(rows))


def open_blocks(page: TeamPage, *, always: bool = False) -> Iterator[Block]:
    """Tell what is open and what is to be done next; `always` also says that nothing is open."""
    if page.points or always:
        yield Heading(counted_title(say("Open points"), len(page.points)))
    if page.points:
        yield Items(tuple(point_item(each) for each in page.points))
    elif always:
        yield Words(say("None.", about="no open points"))
    if page.steps:
        yield Heading(say("Next steps"))
        rows = tuple((each.due, each.who, each.what, each.decision) for each in page.steps)
        yield Table((say("Due"), say("Who"), say("What"), say("Decision")), rows)


def _parts(shown: Organisation, team_id: str) -> tuple[tuple[Role, tuple[Part, ...]], ...]:
    by_role: dict[Role, list[Part]] = {role: [] for role in ROLES}
    stages = shown.stages_by_id
    for duty in shown.duties:
        roles = roles_of(duty, team_id)
        if roles:
            stage = stages[duty.stage].title if duty.stage and duty.stage in stages else ""
            part = Part(duty.title, letters_of(duty, team_id), stage, duty.status)
            by_role[roles[0]].append(part)
    return tuple((role, tuple(parts)) for role, parts in by_role.items() if parts)


def _points(whole: Organisation, team: Team, own: set[str]) -> tuple[Raised, ...]:
    """Return the open points about duties in its lane, and those that it raised."""
    return tuple(
        raised(point, whole)
        for point in whole.points
        if point.state == "open"
        and (not own.isdisjoint(point.about) or _is_named(team, point.raised_by))
    )


def _steps(shown: Organisation, whole: Organisation, team: Team, own: set[str]) -> tuple[Step, ...]:
    """Return the next steps that name it or one of its people; without a team, of its duties."""
    mine = []
    for decision in shown.decisions:
        who = decision.next_step.who if decision.next_step else ""
        anyones = not any(_is_named(each, who) for each in shown.teams)
        if _is_named(team, who) or (anyones and not own.isdisjoint(decision.about)):
            mine.append(decided(decision, whole))
    return steps_of(mine)


def _is_named(team: Team, who: str) -> bool:
    names = (team.id, team.title, *team.aliases, *team.members)
    return bool(who.strip()) and who.strip().casefold() in {name.casefold() for name in names}


def _scenario(scenario: Scenario | None) -> Iterator[Block]:
    if scenario is not None and scenario.title:
        yield Words(say("Scenario: {scenario}", scenario=scenario.title))


def _duties(page: TeamPage) -> Iterator[Block]:
    total = sum(len(parts) for _, parts in page.parts)
    yield Heading(counted_title(say("Duties"), total))
    if not page.parts:
        yield Words(say("It has no part in any duty."))
    for role, parts in page.parts:
        yield Heading(counted_title(say_marked(ROLE_TITLES[role]), len(parts)), 3)
        rows = tuple(
            (part.title, part.letters, part.stage, status_words(part.status)) for part in parts
        )
        yield Table((say("Duty"), say("Roles"), say("Stage"), say("Status")), rows)
