"""What shapes are called, and what a screen reader says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.shapes import Says
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.org import ROLES, lane_of
from dutyflow_models.picture.headers import UNASSIGNED
from dutyflow_models.picture.text_wrap import clean
from dutyflow_models.terms import status_words
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Duty, HandOffKind, Organisation, Role
    from dutyflow_models.picture.drawing import (
        ArrowShape,
        BracketShape,
        CardShape,
        LaneShape,
        StageShape,
    )

_LONGEST_NAME = 80
_KINDS: Mapping[HandOffKind, str] = {
    "provide": mark("Hand-off from {source} to {target}"),
    "request": mark("Hand-off (request) from {source} to {target}"),
    "transfer": mark("Hand-off (transfer) from {source} to {target}"),
    "inform": mark("Hand-off (inform) from {source} to {target}"),
    "escalate": mark("Hand-off (escalate) from {source} to {target}"),
}
_ROLE_WORDS: Mapping[Role, str] = {
    "accountable": mark("accountable: {teams}"),
    "responsible": mark("responsible: {teams}"),
    "supports": mark("supported by: {teams}"),
    "consulted": mark("consulted: {teams}"),
    "informed": mark("informed: {teams}"),
    "consumers": mark("used by: {teams}"),
}


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
            return Says(say("Duty"))
        lane = self._lane_title(lane_of(duty, self._teams))
        stage = self._stages.get(duty.stage or "")
        title, lane = quoted(duty.title), quoted(lane)
        if stage is None:
            where = say("Duty {title} in the lane {lane}", title=title, lane=lane)
        else:
            named = quoted(stage.title)
            where = say(
                "Duty {title} in the lane {lane}, stage {stage}",
                title=title,
                lane=lane,
                stage=named,
            )
        parts = [where, *self._roles(duty)]
        if duty.status != "open":
            parts.append(say("status: {status}", status=status_words(duty.status)))
        return Says(_name(say("Duty: {title}", title=duty.title)), f"{'; '.join(parts)}.")

    def echo(self, card: CardShape) -> Says:
        """Tell a card that lies with another team."""
        title, lane = self.title(card), self._lane_title(card.team_id)
        about = say("{team} has a part in the duty {title}.", team=plain(lane), title=quoted(title))
        return Says(_name(say("Part in: {title}", title=title)), about)

    def ghost(self, card: CardShape) -> Says:
        """Tell where a card lay before."""
        return Says(say("Before"), say("Where a duty lay before, in what is compared."))

    def badge(self, card: CardShape) -> Says:
        """Tell that a card is new."""
        return Says(say("New"), say("The duty {title} is new.", title=quoted(self.title(card))))

    def arrow(self, arrow: ArrowShape) -> Says:
        """Tell a hand-off: from where to where, and what passes."""
        source, target = self._duty_title(arrow.source), self._duty_title(arrow.target)
        handoff = self._handoffs.get(arrow.key)
        kind = handoff.kind if handoff is not None else "provide"
        told = say_marked(_KINDS[kind]).format(source=quoted(source), target=quoted(target))
        told += f": {plain(arrow.label)}" if arrow.label else ""
        name = say("Hand-off: {source} → {target}", source=source, target=target)
        return Says(_name(name), f"{told}.")

    def move(self, arrow: ArrowShape) -> Says:
        """Tell that a card moved."""
        title = quoted(self._duty_title(arrow.target))
        return Says(say("Moved"), say("The duty {title} moved.", title=title))

    def lane(self, lane: LaneShape) -> Says:
        """Tell a lane and how many duties lie in it."""
        title = quoted(lane.title)
        if lane.folded:
            about = several(
                "Lane of {team}: {n} duty, folded.",
                "Lane of {team}: {n} duties, folded.",
                lane.count,
                team=title,
            )
        else:
            about = several(
                "Lane of {team}: {n} duty.", "Lane of {team}: {n} duties.", lane.count, team=title
            )
        return Says(_name(say("Lane: {team}", team=lane.title)), about)

    def stage(self, stage: StageShape) -> Says:
        """Tell a column."""
        about = say("Stage {title}.", title=quoted(stage.title))
        return Says(_name(say("Stage: {title}", title=stage.title)), about)

    def bracket(self, bracket: BracketShape) -> Says:
        """Tell a group of lanes."""
        return Says(_name(say("Group: {id}", id=bracket.group_id)), say("Lanes of one group."))

    def _roles(self, duty: Duty) -> list[str]:
        parts = []
        for role in ROLES:
            names = [self._teams[each].title for each in duty.teams_as(role) if each in self._teams]
            if names:
                teams = listed([plain(each) for each in names])
                parts.append(say_marked(_ROLE_WORDS[role]).format(teams=teams))
        return parts

    def _lane_title(self, team_id: str | None) -> str:
        team = self._teams.get(team_id or "")
        return team.title if team else say_marked(UNASSIGNED)

    def _duty_title(self, duty_id: str) -> str:
        duty = self._duties.get(duty_id)
        return duty.title if duty else duty_id


def _name(text: str) -> str:
    line = plain(text)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1].rstrip()}…"
