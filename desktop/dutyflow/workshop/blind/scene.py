"""The blind round as a scene: what is asked first, the cards, then the result.

At every key the round is kept, so that after a crash it goes on where it was. The file of answers
is written when the result is shown, not before.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dutyflow.errors import told
from dutyflow.workshop.blind.cards_page import CardsPage
from dutyflow.workshop.blind.keeping import AnswersFile
from dutyflow.workshop.blind.result_page import ResultPage
from dutyflow.workshop.blind.start import StartPanel
from dutyflow.workshop.scene_frame import SceneFrame
from dutyflow.workshop.team_faces import teams_present
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.workshop.answers import begin_answers
from dutyflow_models.workshop.blind_round import (
    Round,
    begin_round,
    ended,
    round_from_json,
    round_to_json,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk

KEPT_AS = "blind"
TITLE = mark("Blind round")


class BlindScene(SceneFrame):
    """One round, from the first question to the result."""

    def __init__(self, desk: Desk, *, resume: bool = False) -> None:
        """Ask what the round is about, or `resume` the one that was left."""
        super().__init__(desk, say_marked(TITLE), kept_as=KEPT_AS)
        self._file: AnswersFile | None = None
        self._beside = False
        self.cards: CardsPage | None = None
        self.result: ResultPage | None = None
        palette = desk.window.theme.palette
        self.start = StartPanel(desk.document, self._left_in_words(), palette, self)
        self.start.begun.connect(self._begin)
        self.start.resumed.connect(self._resume)
        self.add_page(self.start, painted=True)
        self._show(self.start)
        if resume:
            self._resume()

    # --- the pages ---------------------------------------------------------------------------

    def _begin(self) -> None:
        document = self.desk.document
        choices = tuple(team.id for team in teams_present(document))
        answers = begin_answers(
            document.organisation, self.start.duties.duty_ids, self.start.teams.team_ids
        )
        self._beside = self.start.keeps_beside
        self.desk.workshop.ensure_running()
        self._show_cards(begin_round(answers, choices))

    def _resume(self) -> None:
        """Go on with what was kept; where there is nothing, the first page stays."""
        self.desk.workshop.ensure_running()
        state = self._kept()
        if state is not None:
            self._show_cards(state)
            if state.over:
                self._show_result()

    def _show_cards(self, state: Round) -> None:
        palette = self.desk.window.theme.palette
        self.cards = CardsPage(self.desk.document, state, palette, self)
        self.cards.changed.connect(self._follow)
        self.cards.result_wanted.connect(self._end)
        self.add_page(self.cards, painted=True)
        self._show(self.cards)
        self._follow()

    def _end(self) -> None:
        assert self.cards is not None  # it asked for this
        first = self._file is None
        self.cards.state = ended(self.cards.state)
        self._show_result()
        self._keep()
        self._write()
        if first and self.result is not None:
            self._note_result(self.result)

    def _note_result(self, result: ResultPage) -> None:
        about = tuple(each.duty for each in result.found)
        self.desk.workshop.note("note", f"{say_marked(TITLE)}: {result.summary}", about)

    def _show_result(self) -> None:
        assert self.cards is not None
        if self.result is None:
            desk = self.desk
            self.result = ResultPage(
                desk.document, desk.tell, lambda: f"{datetime.now():%Y-%m-%d}",
                desk.window.theme.palette, self, may_go_back=True,
            )  # fmt: skip
            self.result.back.connect(self._back)
            self.result.changed.connect(self._say)
            self.add_page(self.result, painted=True)
        self.result.show_answers(self.cards.state.answers)
        self.desk.workshop.show_duty(None)
        self._show(self.result)

    def _back(self) -> None:
        assert self.cards is not None
        self._show(self.cards)
        self.cards.go_back()

    def _show(self, page: QWidget) -> None:
        self.show_page(page, time=page is not self.start)
        self._say()

    # --- what is kept ------------------------------------------------------------------------

    def _follow(self) -> None:
        """Keep the round, and let the time run for the card that is shown."""
        assert self.cards is not None
        duty = self.cards.state.card.duty
        if self.desk.workshop.duty != duty:
            self.desk.workshop.show_duty(duty)
        self._keep()
        self._say()

    def _keep(self) -> None:
        assert self.cards is not None
        self.keep({"round": round_to_json(self.cards.state), "beside": self._beside})

    def _kept(self) -> Round | None:
        kept = self.desk.workshop.state_of(KEPT_AS)
        if not isinstance(kept, dict):
            return None
        self._beside = kept.get("beside") is True
        state = round_from_json(kept.get("round"))
        known = self.desk.document.organisation.org.name
        return state if state is not None and state.answers.organisation == known else None

    def _left_in_words(self) -> str:
        state = self._kept()
        if state is None or not state.answers.begun:
            return ""
        done = sum(1 for card in state.answers.cards if card.given)
        return say(
            "with the round that was left: {done} of {n} cards answered",
            done=done,
            n=len(state.answers.cards),
        )

    def _write(self) -> None:
        assert self.cards is not None
        desk, answers = self.desk, self.cards.state.answers
        if self._file is None:
            self._file = AnswersFile(desk.document, desk.library, desk.saving, beside=self._beside)
        if answers.begun:
            with told(desk.tell):
                if elsewhere := self._file.write(answers, datetime.now()):
                    desk.tell.say(elsewhere)
        self._say()

    # --- look --------------------------------------------------------------------------------

    def _say(self) -> None:
        page, title = self.pages.currentWidget(), self.desk.document.title
        if page is self.result and self.result is not None:
            self.header.say(
                say("Result · {summary}", summary=self.result.summary), aside=title, done=1.0
            )
            path = self._file.path if self._file is not None else None
            self.aside.say((say("Answers kept in"), [path.name] if path is not None else []))
        elif page is self.cards and self.cards is not None:
            state = self.cards.state
            cards = state.answers.cards
            said = say(
                "Card {what} of {n} · {n_2} revealed",
                what=state.at + 1,
                n=len(cards),
                n_2=len(state.revealed),
            )
            self.header.say(said, aside=title, done=(state.at + 1) / len(cards))
            following = [card.title for card in cards[state.at + 1 :][:6]]
            self.aside.say((say("Next"), following))
        else:
            self.header.say("", aside=title)
