"""The dot vote as a scene: what is asked first, then the vote. At every key it is kept."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dutyflow.workshop.scene_frame import SceneFrame
from dutyflow.workshop.votes.page import VotingPage
from dutyflow.workshop.votes.start import VoteStart
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.workshop.votes import Votes
from dutyflow_models.workshop.voting import Voting, voting_from_json, voting_to_json

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk

KEPT_AS = "votes"
TITLE = mark("Dot voting")


class VoteScene(SceneFrame):
    """One vote, from the first question to the ranks."""

    def __init__(self, desk: Desk, *, resume: bool = False) -> None:
        """Ask what is voted on, or `resume` the vote that was left."""
        super().__init__(desk, say_marked(TITLE), kept_as=KEPT_AS)
        self.page: VotingPage | None = None
        palette = desk.window.theme.palette
        self.start = VoteStart(desk.document, self._left_in_words(), palette, self)
        self.start.begun.connect(self._begin)
        self.start.resumed.connect(self._resume)
        self.add_page(self.start, painted=True)
        self._show(self.start)
        if resume:
            self._resume()

    def _begin(self) -> None:
        start = self.start
        votes = Votes(tuple(start.teams.team_ids), tuple(start.duties.duty_ids), start.dots.value())
        self.desk.workshop.ensure_running()
        self._show_vote(Voting(votes))

    def _resume(self) -> None:
        """Go on with what was kept; where there is nothing, the first page stays."""
        self.desk.workshop.ensure_running()
        state = self._kept()
        if state is not None:
            self._show_vote(state)

    def _show_vote(self, state: Voting) -> None:
        desk = self.desk
        self.page = VotingPage(
            desk.document, desk.tell, lambda: f"{datetime.now():%Y-%m-%d}", state,
            desk.window.theme.palette, self,
        )  # fmt: skip
        self.page.changed.connect(self._follow)
        self.add_page(self.page, painted=True)
        self._show(self.page)
        self._follow()

    def _show(self, page: QWidget) -> None:
        self.show_page(page, time=page is not self.start)
        self._say()

    def _follow(self) -> None:
        assert self.page is not None
        self.keep(voting_to_json(self.page.state))
        self._say()

    def _kept(self) -> Voting | None:
        state = voting_from_json(self.desk.workshop.state_of(KEPT_AS))
        known = self.desk.document.organisation.duties_by_id
        return state if state is not None and set(state.votes.duties) <= set(known) else None

    def _left_in_words(self) -> str:
        state = self._kept()
        if state is None or not state.votes.put:
            return ""
        return say("with the vote that was left: {n} dots put", n=len(state.votes.put))

    def _say(self) -> None:
        title = self.desk.document.title
        if self.page is None:
            self.header.say("", aside=title)
            return
        votes = self.page.state.votes
        every = votes.dots * len(votes.teams)
        said = say("{n} of {every} dots put", n=len(votes.put), every=every)
        if self.page.state.shown:
            said = say("Result · {said}", said=said)
        self.header.say(said, aside=title, done=len(votes.put) / every)
