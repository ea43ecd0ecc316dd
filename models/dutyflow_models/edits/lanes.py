"""Which team an edit means when a lane of the board is several teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import found
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.scenario import facts_of, holds, mergers_in
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Organisation, Scenario, Team


class Lanes:
    """The lanes of a scenario by the ids under which they are shown, and the teams behind them."""

    def __init__(self, org: Organisation, scenario: Scenario | None) -> None:
        facts = facts_of(org, scenario)
        self._org = org
        self._mergers = {team.id: (team, members) for team, members in mergers_in(org, scenario)}
        self._members = {
            each.id: members for _, members in self._mergers.values() for each in members
        }
        self.present: Mapping[str, Team] = {
            team.id: team for team in reversed(org.teams) if holds(team.when, facts)
        }
        """The teams that are there, one lane or not, by their own ids."""

    def members(self, lane_id: str | None) -> tuple[Team, ...]:
        """Return the teams that are this one lane; none for an ordinary lane."""
        return self._mergers[lane_id][1] if lane_id in self._mergers else ()

    def beside(self, team_id: str | None) -> tuple[str, ...]:
        """Return the ids of the teams in whose lane a team's cards lie, its own among them."""
        if team_id is None:
            return ()
        return tuple(each.id for each in self._members.get(team_id, ())) or (team_id,)

    def teams_of(self, lane_id: str) -> tuple[str, ...]:
        """Return the ids of all the teams that a lane, or a team in it, stands for."""
        return tuple(each.id for each in self.members(lane_id)) or self.beside(lane_id)

    def team(self, lane_id: str, member: str | None) -> str:
        """Return the id of the one team that is meant by a lane; refuse where that is open.

        An id that is a team's but no lane's means that team. A team that is not there is refused.
        """
        if lane_id in self._mergers:
            return self._member(lane_id, member)
        team = found(self._org.teams_by_id, lane_id, "team")
        if team.id not in self.present:
            raise EditRefused(
                say(
                    "{team} is not there in this scenario, so it would not show. Choose a scenario "
                    "in which the team is.",
                    team=plain(team.title),
                )
            )
        return team.id

    def _member(self, lane_id: str, member: str | None) -> str:
        merged, members = self._mergers[lane_id]
        if member in {each.id for each in members}:
            return str(member)
        names = [plain(each.title) for each in members]
        if member is None:
            raise EditRefused(
                say(
                    "{lane} is {teams} in one lane here. Say which of them: {choices}.",
                    lane=quoted(merged.title),
                    teams=listed(names),
                    choices=listed(names, "or"),
                )
            )
        raise EditRefused(
            say(
                "“{team}” is none of the teams in the lane {lane}. Choose {choices}.",
                team=member,
                lane=quoted(merged.title),
                choices=listed(names, "or"),
            )
        )


def members_of_lane(
    org: Organisation, scenario: Scenario | None, lane_id: str | None
) -> tuple[Team, ...]:
    """Return the teams that are one lane in a scenario; none for an ordinary lane."""
    return Lanes(org, scenario).members(lane_id)
