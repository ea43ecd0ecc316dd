"""“Who owns this?”: which duties are dealt and why, in which order, and how far the deal has come.

A deal names duties by id and nothing else of them: it holds while they are edited, come and go.
What is edited when a team gets a duty is said in `edits.settling`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, cast, get_args

from dutyflow_models.org import lane_of
from dutyflow_models.searching import duties_with

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from dutyflow_models.org import Duty, Organisation

Reason = Literal["disputed", "nobody", "shared", "not-accepted", "rest"]
"""Why a duty is dealt, the most urgent first."""
REASONS: tuple[Reason, ...] = get_args(Reason)
Sorting = Literal["urgent", "stage", "shuffled"]
SORTINGS: tuple[Sorting, ...] = get_args(Sorting)
Kind = Literal["given", "decision", "out-of-scope", "later", "disputed", "parked", "skipped"]
KINDS: tuple[Kind, ...] = get_args(Kind)
DECIDED: frozenset[Kind] = frozenset({"given", "decision", "out-of-scope", "later"})
"""What counts as decided; disputed and parked are only talked about."""
CLOSED = frozenset({"accepted", "later", "out-of-scope"})
"""The status of duties that are dealt only when they are asked for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which duties are dealt, and in which order."""

    sorting: Sorting = "urgent"
    words: str = ""
    """As in the board's search."""
    stage: str | None = None
    """Only this stage; None is every one."""
    closed: bool = False
    """Whether duties come too that are agreed on, for later or out of scope."""
    only: tuple[str, ...] = ()
    """Only these duties, whatever their status; empty: all."""
    seed: int = 0
    """Shuffles, always in the same way."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a duty; a team is named where one got it."""

    kind: Kind
    team: str = ""


@dataclass(frozen=True)
class Deal:
    """The duties dealt, where the room is, and what came of each. Every step makes a new one.

    `known`, where it is asked for, are the duties that are there; others are stepped over.
    """

    order: tuple[str, ...] = ()
    at: int = 0
    """The place before the room; as large as the order when all were dealt."""
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    """By duty, the latest last."""

    def here(self, known: Container[str]) -> str | None:
        """Return the duty before the room; None when there is no more."""
        return next((each for each in self.order[self.at :] if each in known), None)

    def settled(self, duty_id: str, outcome: Outcome, known: Container[str]) -> Deal:
        """Note what came of a duty and go on to the next one that was not talked about."""
        noted = self.noted(duty_id, outcome)
        return noted.gone_on(duty_id, known)

    def gone_on(self, duty_id: str, known: Container[str]) -> Deal:
        """Be before the next duty after this one that was not talked about, else at the end."""
        after = self.order.index(duty_id) + 1
        for at in range(after, len(self.order)):
            if self.order[at] in known and self.order[at] not in self.outcomes:
                return replace(self, at=at)
        return replace(self, at=len(self.order))

    def noted(self, duty_id: str, outcome: Outcome | None) -> Deal:
        """Note what came of a duty, or with None that nothing did, and stay."""
        others = {each: known for each, known in self.outcomes.items() if each != duty_id}
        if outcome is not None:
            others[duty_id] = outcome
        return replace(self, outcomes=others)

    def skipped(self, known: Container[str]) -> Deal:
        """Go on to the next duty without deciding."""
        here = self.here(known)
        if here is None:
            return self
        noted = self if here in self.outcomes else self.noted(here, Outcome("skipped"))
        after = replace(noted, at=self.order.index(here) + 1)
        following = after.here(known)
        at = len(self.order) if following is None else self.order.index(following)
        return replace(after, at=at)

    def back(self, known: Container[str]) -> Deal:
        """Go back to the duty before; at the first one stay."""
        for at in range(min(self.at, len(self.order)) - 1, -1, -1):
            if self.order[at] in known:
                return replace(self, at=at)
        return self

    def at_duty(self, duty_id: str) -> Deal:
        """Go to a duty; one that is not dealt changes nothing."""
        return replace(self, at=self.order.index(duty_id)) if duty_id in self.order else self

    def dealing_skipped(self, known: Container[str]) -> Deal:
        """Deal those again that were skipped, after all others, from the first of them on."""
        again = [each for each in self.of_kind("skipped") if each in known]
        rest = [each for each in self.order if each not in again]
        outcomes = {each: out for each, out in self.outcomes.items() if each not in again}
        return Deal((*rest, *again), len(rest), outcomes)

    def of_kind(self, *kinds: Kind) -> list[str]:
        """Return the duties of which this came, in the order in which they are dealt."""
        return [
            each
            for each in self.order
            if (outcome := self.outcomes.get(each)) is not None and outcome.kind in kinds
        ]

    def following(self, known: Container[str]) -> list[str]:
        """Return the duties to come: after the one before the room, not talked about yet."""
        here = self.here(known)
        after = len(self.order) if here is None else self.order.index(here) + 1
        return [each for each in self.order[after:] if each in known and each not in self.outcomes]

    def left(self, known: Container[str]) -> list[str]:
        """Return the duty before the room, and those to come."""
        here = self.here(known)
        return self.following(known) if here is None else [here, *self.following(known)]

    def place(self, known: Container[str]) -> tuple[int, int]:
        """Return which duty is before the room, counted from 1, and of how many that are there."""
        there = [each for each in self.order if each in known]
        here = self.here(known)
        return (len(there) if here is None else there.index(here) + 1), len(there)


def dealt(org: Organisation, choice: Choice) -> Deal:
    """Deal the duties of an organisation, as it holds in the scenario shown."""
    chosen = [duty for duty in _asked_for(org, choice) if _is_chosen(duty, choice)]
    known = {duty.id: at for at, duty in reversed(tuple(enumerate(org.duties)))}
    stages = {stage.id: at for at, stage in reversed(tuple(enumerate(org.stages)))}

    def rank(duty: Duty) -> tuple[int, int, int]:
        urgency = REASONS.index(reason_of(duty, org.teams_by_id))
        stage = stages.get(duty.stage or "", len(stages))
        first = (stage, urgency) if choice.sorting == "stage" else (urgency, 0)
        return (*first, known[duty.id])

    if choice.sorting == "shuffled":
        chosen.sort(key=lambda duty: sha256(f"{choice.seed} {duty.id}".encode()).digest())
    else:
        chosen.sort(key=rank)
    return Deal(tuple(duty.id for duty in chosen))


def reason_of(duty: Duty, teams: Mapping[str, object]) -> Reason:
    """Say why a duty is dealt; `teams` are those that are there."""
    if duty.status == "disputed":
        return "disputed"
    if duty.status in CLOSED:
        return "rest"
    if lane_of(duty, teams) is None:
        return "nobody"
    present = [each for each in duty.responsible if each in teams]
    if duty.accountable not in teams and len(present) > 1:
        return "shared"
    return "not-accepted"


def _asked_for(org: Organisation, choice: Choice) -> Iterable[Duty]:
    """Return the duties named, else those that hold the words; where an id is twice, the first."""
    if choice.only:
        return [org.duties_by_id[each] for each in choice.only if each in org.duties_by_id]
    found = duties_with(org, choice.words)
    return {duty.id: duty for duty in reversed(found)}.values()


def _is_chosen(duty: Duty, choice: Choice) -> bool:
    if choice.only:
        return True
    if choice.stage is not None and duty.stage != choice.stage:
        return False
    return choice.closed or duty.status not in CLOSED


def deal_to_json(deal: Deal) -> str:
    """Return a deal as one line of text, for keeping."""
    outcomes = [[each, known.kind, known.team] for each, known in deal.outcomes.items()]
    return json.dumps({"order": deal.order, "at": deal.at, "outcomes": outcomes})


def deal_from_json(text: str) -> Deal | None:
    """Return the deal that a text holds; None when it holds none."""
    try:
        data = json.loads(text)
        order = tuple(dict.fromkeys(str(each) for each in data["order"]))
        outcomes = {
            str(each): Outcome(cast("Kind", kind), str(team))
            for each, kind, team in data["outcomes"]
            if kind in KINDS
        }
        at = min(max(int(data["at"]), 0), len(order))
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
        return None
    return Deal(order, at, outcomes)
