"""What is selected: cards, or one lane, or one hand-off; every view reads and sets the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.org import Organisation


class Selection(QObject):
    """The ids selected in one document; duties, a team and a hand-off exclude one another."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Start with nothing selected."""
        super().__init__(parent)
        self.duties: tuple[str, ...] = ()
        """Selected duty ids; the last one has the keyboard focus."""
        self.team: str | None = None
        self.handoff: str | None = None
        """Key of the hand-off in the whole organisation, see `Organisation.handoffs_by_key`."""

    @property
    def focus(self) -> str | None:
        """The duty that keys act on."""
        return self.duties[-1] if self.duties else None

    def select_duties(self, duty_ids: Iterable[str]) -> None:
        """Select these cards only; the last one gets the focus."""
        self._become(tuple(dict.fromkeys(duty_ids)), None, None)

    def toggle_duty(self, duty_id: str) -> None:
        """Add a card to the selection, or take it out."""
        others = tuple(known for known in self.duties if known != duty_id)
        self._become(others if duty_id in self.duties else (*others, duty_id), None, None)

    def select_team(self, team_id: str) -> None:
        """Select a lane only."""
        self._become((), team_id, None)

    def select_handoff(self, key: str) -> None:
        """Select an arrow only."""
        self._become((), None, key)

    def clear(self) -> None:
        """Select nothing."""
        self._become((), None, None)

    def keep_only(
        self, duties: Iterable[str], teams: Iterable[str], handoffs: Iterable[str]
    ) -> None:
        """Drop what no longer exists."""
        there = set(duties)
        self._become(
            tuple(duty_id for duty_id in self.duties if duty_id in there),
            self.team if self.team in set(teams) else None,
            self.handoff if self.handoff in set(handoffs) else None,
        )

    def keep_seen(
        self,
        shown: Organisation,
        hidden: frozenset[str],
        put_away: frozenset[str] = frozenset(),
    ) -> None:
        """Keep what is there in the scenario shown, no card in a lane that was just put away."""
        self.keep_only(
            [
                duty_id
                for duty_id in self.duties
                if (duty := shown.duties_by_id.get(duty_id)) is not None
                and lane_of(duty, shown.teams_by_id) not in put_away
            ],
            shown.teams_by_id.keys() - hidden,
            shown.handoffs_by_key,
        )

    def _become(self, duties: tuple[str, ...], team: str | None, handoff: str | None) -> None:
        if (duties, team, handoff) != (self.duties, self.team, self.handoff):
            self.duties, self.team, self.handoff = duties, team, handoff
            self.changed.emit()
