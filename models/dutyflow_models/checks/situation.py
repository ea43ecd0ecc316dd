"""What all checks look at: an organisation in a scenario, with everything looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dutyflow_models.measures import counts
from dutyflow_models.org import lane_of
from dutyflow_models.scenario import effective, facts_of, holds
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Duty, Fact, HandOff, Organisation, Scenario, Team


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on something is too much; a person's settings."""

    load: int = 30
    """Load of one team, as the sum of its duties' `load`."""
    share: float = 0.4
    """Part of all duties that one team is accountable for."""


class Situation:
    """An organisation, what holds of it in a scenario, and the limits in force."""

    def __init__(
        self,
        organisation: Organisation,
        scenario: Scenario | None,
        limits: Limits,
        shown: Organisation | None = None,
    ) -> None:
        self.organisation = organisation
        self.scenario = scenario
        self.limits = limits
        self.shown = shown or effective(organisation, scenario)
        """What holds in the scenario."""

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """The value of every factor."""
        return facts_of(self.organisation, self.scenario)

    @property
    def teams(self) -> Mapping[str, Team]:
        """The teams that are there, merged ones as one."""
        return self.shown.teams_by_id

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """The duties that are there and count: what is for later or out of scope is no gap."""
        return tuple(duty for duty in self.shown.duties if counts(duty))

    @cached_property
    def lanes(self) -> Mapping[str, str | None]:
        """The lane of every duty that counts; None is *Unassigned*."""
        return {duty.id: lane_of(duty, self.teams) for duty in self.duties}

    @cached_property
    def handoffs(self) -> tuple[tuple[str, HandOff], ...]:
        """The hand-offs whose own condition holds, by their key in the whole organisation.

        Their duties may be absent, or not be in the file at all.
        """
        facts = self.facts
        return tuple(
            (key, each) for key, each in self.keyed if not each.when or holds(each.when, facts)
        )

    @cached_property
    def keyed(self) -> tuple[tuple[str, HandOff], ...]:
        """All hand-offs of the file by their key."""
        return tuple(self.organisation.handoffs_by_key.items())

    def team_title(self, team_id: str) -> str:
        """Quote a team's title, of a team that is absent too; an unknown one's id."""
        team = self.teams.get(team_id) or self.organisation.teams_by_id.get(team_id)
        return quoted(team.title if team else team_id)

    def duty_title(self, duty_id: str) -> str:
        """Quote a duty's title, of a duty that is absent too; an unknown one's id."""
        duty = self.organisation.duties_by_id.get(duty_id)
        return quoted(duty.title if duty else duty_id)
