"""The course of a deal: which duty is before the room, what each key makes of it, and the way back.

It follows the document: a step that is undone leads back to its duty, duties that vanish are
stepped over. After every move it is kept for a restart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutyflow import handing
from dutyflow.workshop.deal import answers
from dutyflow.workshop.deal.way_back import WayBack
from dutyflow_models.language import say
from dutyflow_models.workshop.dealing import Outcome, deal_to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow.document import Document
    from dutyflow.workshop.deal.way_back import Step
    from dutyflow.workshop.session import Workshop
    from dutyflow_models.org import Duty
    from dutyflow_models.workshop.dealing import Deal, Kind

KEPT_AS = "deal"
"""The name under which the workshop keeps it."""


class Course(QObject):
    """Runs one deal over a document."""

    changed = Signal()
    """Another duty is before the room, or something about it or the others differs."""

    def __init__(
        self,
        document: Document,
        workshop: Workshop,
        deal: Deal,
        parent: QObject,
        *,
        decided: Deal | None = None,
    ) -> None:
        """Begin, or go on, where a deal is, and was `decided` to be before a what-if that is on."""
        super().__init__(parent)
        self.document = document
        self.deal = deal
        self._workshop = workshop
        self._way_back = WayBack(document, lambda: self.deal, decided, self)
        self._at_work = False
        # The clock of a duty that was before the room when all broke off goes on.
        self._shown: str | None = workshop.duty or ""
        self.draft: Mapping[str, str] = {}
        """What is being written, kept for a restart too."""
        document.changed.connect(self._follow)
        document.arranged.connect(self._follow)
        self._way_back.turned.connect(self._turn)
        self._way_back.followed.connect(self._follow)
        self._way_back.in_vain.connect(self._move)
        self._tell()

    # --- what is before the room -------------------------------------------------------------

    @property
    def known(self) -> Mapping[str, Duty]:
        """The duties that are there in the scenario shown."""
        return self.document.shown.duties_by_id

    @property
    def here(self) -> str | None:
        """The duty before the room; None when all were dealt."""
        return self.deal.here(self.known)

    @property
    def duty(self) -> Duty | None:
        """The same, as it is in the scenario shown."""
        return self.known.get(self.here or "")

    @property
    def decided(self) -> Deal | None:
        """The deal as it was before a what-if; None while nothing is tried out."""
        return self._way_back.decided

    @property
    def seconds_for_each(self) -> float:
        """What is left of the time for this phase, shared by the duties left; 0 without a limit."""
        clock = self._workshop.clock
        left = len(self.deal.left(self.known))
        if not clock.allotted or not left:
            return 0.0
        return clock.left(self._workshop.seconds()) / left

    # --- what keys say -----------------------------------------------------------------------

    def give(self, lane_id: str, member: str | None = None) -> None:
        """Let a team have the duty, and deal the next one."""
        edit = answers.give
        self._settle(
            lambda duty_id: edit(self.document, duty_id, lane_id, member),
            Outcome("given", lane_id),
        )

    def make_accountable(self, lane_id: str, member: str | None = None) -> None:
        """Make a team accountable, whoever does it, and deal the next one."""
        edit = answers.make_accountable
        self._settle(
            lambda duty_id: edit(self.document, duty_id, lane_id, member),
            Outcome("given", lane_id),
        )

    def share(self, lane_id: str, member: str | None = None) -> None:
        """Let a team join those responsible; the duty stays before the room."""
        here = self.here
        if here is not None:
            before = self.deal.outcomes.get(here)
            self._settle(
                lambda duty_id: handing.share(self.document, [duty_id], lane_id, member=member),
                before,
                stay=True,
            )

    def mark(self, kind: Kind) -> None:
        """Say that the duty is disputed, out of scope or for later, and deal the next one."""
        self._settle(lambda duty_id: answers.mark(self.document, duty_id, kind), Outcome(kind))

    def park(self, text: str) -> None:
        """Park a point about the duty, without words its title, and deal the next one."""
        duty = self.duty
        if duty is not None:
            said = text.strip() or duty.title
            self._settle(
                lambda duty_id: answers.park(self.document, duty_id, said), Outcome("parked")
            )

    def decide(self, said: Mapping[str, str], *, date: str) -> str:
        """Write down a decision and stay; return why not, empty when it is written."""
        refusals: list[str] = []

        def write(duty_id: str) -> bool:
            refusals.append(answers.decide(self.document, duty_id, said, date=date))
            return not refusals[0]

        here = self.here
        known = self.deal.outcomes.get(here or "")
        kept = known is not None and known.kind != "skipped"
        self._settle(write, known if kept else Outcome("decision"), stay=True)
        return refusals[0] if refusals else say("There is no duty before you.")

    def skip(self) -> None:
        """Deal the next one without deciding."""
        self._move(self.deal.skipped(self.known))

    def back(self) -> None:
        """Go back to the duty before."""
        self._move(self.deal.back(self.known))

    def go_to(self, duty_id: str) -> None:
        """Go to a duty that was or will be dealt."""
        self._move(self.deal.at_duty(duty_id))

    def deal_skipped(self) -> None:
        """Deal again what was skipped."""
        self._move(self.deal.dealing_skipped(self.known))

    def write(self, draft: Mapping[str, str]) -> None:
        """Keep for a restart what is being written; nothing is when it is empty."""
        if dict(draft) != dict(self.draft):
            self.draft = dict(draft)
            self._keep()

    def end(self) -> None:
        """Deal no more: nothing is before the room, and nothing has to be taken up again."""
        for signal, slot in (
            (self.document.changed, self._follow),
            (self.document.arranged, self._follow),
        ):
            signal.disconnect(slot)
        self._way_back.end()
        self._workshop.show_duty(None)
        self._workshop.keep_state(KEPT_AS, None)

    # --- how -----------------------------------------------------------------------------------

    def _settle(
        self, edit: Callable[[str], bool], outcome: Outcome | None, *, stay: bool = False
    ) -> None:
        """Make an edit of the duty before the room; where it is refused nothing moves."""
        duty_id, stack = self.here, self.document.undo_stack
        if duty_id is None:
            return
        before, steps = self.deal.outcomes.get(duty_id), stack.index()
        self._at_work = True
        try:
            done = edit(duty_id)
        finally:
            self._at_work = False
        if not done:
            self.changed.emit()
            return
        if stack.index() != steps:
            self._way_back.note(duty_id, before, outcome, goes_on=not stay)
        self._move(self._after(duty_id, outcome, goes_on=not stay))

    def _after(self, duty_id: str, outcome: Outcome | None, *, goes_on: bool) -> Deal:
        noted = self.deal.noted(duty_id, outcome)
        return noted.gone_on(duty_id, self.known) if goes_on else noted.at_duty(duty_id)

    def _move(self, deal: Deal) -> None:
        self.deal = deal
        self.draft = {}
        self._tell()

    def _follow(self) -> None:
        if not self._at_work:
            self._tell()

    def _turn(self, step: Step, again: bool) -> None:
        """Go back to the duty of a step that is undone, and on again where it is redone."""
        if again:
            self.deal = self._after(step.duty_id, step.after, goes_on=step.goes_on)
        else:
            self.deal = self.deal.noted(step.duty_id, step.before).at_duty(step.duty_id)

    def _tell(self) -> None:
        here = self.here
        if here != self._shown:
            self._shown = here
            self._workshop.show_duty(here, self.seconds_for_each)
            self.document.selection.select_duties([here] if here is not None else [])
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        kept: dict[str, object] = {"deal": deal_to_json(self.deal), "draft": dict(self.draft)}
        if self.decided is not None:
            kept["decided"] = deal_to_json(self.decided)
        self._workshop.keep_state(KEPT_AS, kept)
