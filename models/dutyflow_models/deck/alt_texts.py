"""What shapes are called, and what a screen reader says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.shapes import Says
from dutyflow_models.org import ROLES, lane_of
from dutyflow_models.picture.headers import UNASSIGNED
from dutyflow_models.picture.text_wrap import clean
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from dutyflow_models.org import Duty, Organisation
    from dutyflow_models.picture.drawing import (
        ArrowShape,
        BracketShape,
        CardShape,
        LaneShape,
        StageShape,
    )

_LONGEST_NAME = 80
_ROLE_WORDS = {"consumers": "used by", "supports": "supported by"}


class AltTexts:
    """Tells the shapes of an organisation as it holds in a scenario."""

    def __init__(self, shown: Organisation) -> None:
        self._duties, self._teams = shown.duties_by_id, shown.teams_by_id
        self._stages = shown.stages_by_id
        self._handoffs = shown.handoffs_by_key

    def title(self, card: CardShape) -> str:
        """Return a duty's title in one line."""
        duty = self._duties.get(card.duty_id)
        return clean(duty.title) if duty else ""

    def card(self, card: CardShape) -> Says:
        """Tell a duty: where it lies, its state, who has which part in it."""
        duty = self._duties.get(card.duty_id)
        if duty is None:
            return Says("Duty")
        lane = self._lane_title(lane_of(duty, self._teams))
        stage = self._stages.get(duty.stage or "")
        where = f"in the lane {quoted(lane)}" + (f", stage {quoted(stage.title)}" if stage else "")
        parts = [f"Duty {quoted(duty.title)} {where}", *self._roles(duty)]
        if duty.status != "open":
            parts.append(f"status: {duty.status.replace('-', ' ')}")
        return Says(_name(f"Duty: {duty.title}"), f"{'; '.join(parts)}.")

    def echo(self, card: CardShape) -> Says:
        """Tell a card that lies with another team."""
        title, lane = self.title(card), self._lane_title(card.team_id)
        return Says(
            _name(f"Part in: {title}"), f"{plain(lane)} has a part in the duty {quoted(title)}."
        )

    def ghost(self, card: CardShape) -> Says:
        """Tell where a card lay before."""
        return Says("Before", "Where a duty lay before, in what is compared.")

    def badge(self, card: CardShape) -> Says:
        """Tell that a card is new."""
        return Says("New", f"The duty {quoted(self.title(card))} is new.")

    def arrow(self, arrow: ArrowShape) -> Says:
        """Tell a hand-off: from where to where, and what passes."""
        source, target = self._duty_title(arrow.source), self._duty_title(arrow.target)
        handoff = self._handoffs.get(arrow.key)
        kind = f" ({handoff.kind})" if handoff is not None and handoff.kind != "provide" else ""
        passes = f": {plain(arrow.label)}" if arrow.label else ""
        name = _name(f"Hand-off: {source} → {target}")
        return Says(name, f"Hand-off{kind} from {quoted(source)} to {quoted(target)}{passes}.")

    def move(self, arrow: ArrowShape) -> Says:
        """Tell that a card moved."""
        return Says("Moved", f"The duty {quoted(self._duty_title(arrow.target))} moved.")

    def lane(self, lane: LaneShape) -> Says:
        """Tell a lane and how many duties lie in it."""
        duties = "1 duty" if lane.count == 1 else f"{lane.count:,} duties"
        folded = ", folded" if lane.folded else ""
        about = f"Lane of {quoted(lane.title)}: {duties}{folded}."
        return Says(_name(f"Lane: {lane.title}"), about)

    def stage(self, stage: StageShape) -> Says:
        """Tell a column."""
        return Says(_name(f"Stage: {stage.title}"), f"Stage {quoted(stage.title)}.")

    def bracket(self, bracket: BracketShape) -> Says:
        """Tell a group of lanes."""
        return Says(_name(f"Group: {bracket.group_id}"), "Lanes of one group.")

    def _roles(self, duty: Duty) -> list[str]:
        parts = []
        for role in ROLES:
            names = [self._teams[each].title for each in duty.teams_as(role) if each in self._teams]
            if names:
                parts.append(f"{_ROLE_WORDS.get(role, role)}: {listed([plain(n) for n in names])}")
        return parts

    def _lane_title(self, team_id: str | None) -> str:
        team = self._teams.get(team_id or "")
        return team.title if team else UNASSIGNED

    def _duty_title(self, duty_id: str) -> str:
        duty = self._duties.get(duty_id)
        return duty.title if duty else duty_id


def _name(text: str) -> str:
    line = plain(text)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"
