"""A Team API page for each team, by the template of Team Topologies, in one Markdown document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange import team_api_words as words
from dutyflow_models.interchange.clean import clean
from dutyflow_models.org import lane_of
from dutyflow_models.reports.blocks import Table
from dutyflow_models.reports.exchanges import exchanges
from dutyflow_models.reports.markdown import escaped, table_as_markdown
from dutyflow_models.reports.teams import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.org import Duty, Organisation, Team
    from dutyflow_models.reports.exchanges import Exchange

_OWN = "A/R"


def as_team_api(organisation: Organisation) -> str:
    """Write the pages of all teams, in the order of their lanes.

    What the organisation does not say stays empty, for the team to fill in.
    """
    identity = organisation.org
    parts = [f"# Team APIs: {_said(identity.title or identity.name or 'Untitled')}"]
    between = exchanges(organisation, english=True)
    for team_id in dict.fromkeys(team.id for team in organisation.teams):
        page = _Page(organisation, organisation.teams_by_id[team_id], between)
        parts += [page.fields(), *page.tables()]
    return "\n\n".join(parts) + "\n"


class _Page:
    """What is said of one team."""

    def __init__(
        self, organisation: Organisation, team: Team, between: tuple[Exchange, ...]
    ) -> None:
        self.organisation = organisation
        self.team = team
        self.gives = [each for each in between if each.giver == team.id]
        self.takes = [each for each in between if each.taker == team.id]
        self.own = [each for each in organisation.duties if self._owner(each) == team.id]

    def fields(self) -> str:
        """Write the answers to the template's questions."""
        team = self.team
        focus = f" — {_said(team.description)}" if team.description else ""
        takers = dict.fromkeys(_said(each.taker_title) for each in self.gives)
        answers = {
            words.NAME: f"{_said(team.title)}{focus}",
            words.TYPE: words.TYPE_TITLES[team.type] if team.type else "",
            words.SERVICE_TO_OTHERS: f"y: {', '.join(takers)}" if takers else "",
            words.EXPECTATIONS: "; ".join(dict.fromkeys(self._expectations())),
            words.CHANNELS: _said(team.contact),
        }
        lines = [f"## {_said(team.title)}", ""]
        for field in words.FIELDS:
            mark = "" if field.endswith("?") else ":"
            lines.append(f"* {field}{mark} {answers.get(field, '')}".rstrip())
            if field == words.SOFTWARE:
                lines += [f"  * {_said(duty.title)}" for duty in self.own]
        return "\n".join(lines)

    def tables(self) -> Iterator[str]:
        """Write whom it has to do with, and its further roles."""
        rows = [(each.giver_title, words.AS_A_SERVICE, each.words, "") for each in self.takes]
        rows += [(each.taker_title, words.AS_A_SERVICE, each.words, "") for each in self.gives]
        yield f"### {words.NOW}"
        yield _table(words.INTERACTION_HEAD, rows)
        yield f"### {words.SOON}"
        yield _table(words.INTERACTION_HEAD, [])
        roles = list(self._roles())
        if roles:
            yield f"### {words.ROLES}"
            yield _table(words.ROLES_HEAD, roles)

    def _roles(self) -> Iterator[tuple[str, ...]]:
        teams = self.organisation.teams_by_id
        for duty in self.organisation.duties:
            letters = letters_of(duty, self.team.id)
            owner = self._owner(duty)
            if letters and not (owner == self.team.id and letters == _OWN):
                yield duty.title, teams[owner].title if owner else "", letters

    def _expectations(self) -> Iterator[str]:
        own = {duty.id for duty in self.own}
        for handoff in self.organisation.handoffs:
            if handoff.source in own and handoff.expectation:
                yield _said(handoff.expectation)

    def _owner(self, duty: Duty) -> str | None:
        return lane_of(duty, self.organisation.teams_by_id)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    return table_as_markdown(Table(head, tuple(tuple(map(clean, row)) for row in rows)))


def _said(text: str) -> str:
    return escaped(clean(text))
