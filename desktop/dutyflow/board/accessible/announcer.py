"""What a screen reader says after an edit, in whatever view it was made, and what is told besides.

A step is told by what it came to for the selected duties (“Moved to SRE, 2 of 5 in Run”), else by
its text. Steps of one turn of the event loop are told once. No client: nothing is compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible

from dutyflow.accessibility import announce
from dutyflow.board.accessible import words
from dutyflow.board.accessible.outline import Outline
from dutyflow.undo_step import READ_AGAIN
from dutyflow_models.language import say, several
from dutyflow_models.org import BLANK, Organisation, lane_of
from dutyflow_models.terms import status_words

if TYPE_CHECKING:
    from dutyflow.board.widget import Board
    from dutyflow.live_findings import LiveFindings
    from dutyflow.undo_step import Doing
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Duty, Scenario

MANY = 200
"""Of more selected duties only the step's text is told."""


class _State(NamedTuple):
    """What was told of last."""

    shown: Organisation
    layout: Layout
    scenario: Scenario | None


class Announcer(QObject):
    """Follows a document, its findings and the board's own messages."""

    said = Signal(str, bool)
    """A sentence went to the screen reader, and whether at once."""

    def __init__(self, board: Board, findings: LiveFindings) -> None:
        """Tell of a board's document."""
        super().__init__(board)
        self._board = board
        self._document = document = board.document
        self._findings = findings
        self._counted: int | None = None
        self._doing: Doing = READ_AGAIN
        self._last = _State(BLANK, document.layout, None)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell)
        document.loaded.connect(self._begin)
        document.changed.connect(self._note)
        document.arranged.connect(self._note)
        findings.changed.connect(self._count)
        board.said.connect(self.say)

    def say(self, sentence: str, weight: str = "note") -> None:
        """Let a sentence be said; a problem at once."""
        if sentence and QAccessible.isActive():
            urgent = weight == "problem"
            announce(self._board.window(), sentence, urgent=urgent)
            self.said.emit(sentence, urgent)

    def _begin(self) -> None:
        self._soon.stop()
        self._last = self._now()
        self._counted = None

    def _now(self) -> _State:
        document = self._document
        return _State(document.shown, document.layout, document.scenario)

    def _note(self) -> None:
        """Remember what is done, and tell of it when it is all done."""
        if not QAccessible.isActive():
            self._last = _State(BLANK, self._document.layout, self._document.scenario)
            return
        if not self._soon.isActive():
            self._doing = self._document.doing
            self._soon.start()

    def _tell(self) -> None:
        before, now, doing = self._last, self._now(), self._doing
        self._last = now
        if before.shown is BLANK and doing is READ_AGAIN:
            return
        if doing.kind == "undo":
            self.say(say("Undone: {step}", step=doing.text))
        elif doing.kind == "redo":
            self.say(say("Redone: {step}", step=doing.text))
        elif not doing.goes_on:
            self.say(self._came_to(before, now) or self._step_text(before, now))

    def _step_text(self, before: _State, now: _State) -> str:
        return self._doing.said if before.shown is not now.shown else ""

    def _came_to(self, before: _State, now: _State) -> str:
        """Say what a step came to; empty where its text says it best."""
        if before.scenario != now.scenario:
            title = words.one_line(now.scenario.title) if now.scenario else ""
            return say("Scenario {title}", title=title) if title else say("No scenario")
        folded = before.layout.folded ^ now.layout.folded
        if folded and before.shown is now.shown:
            return _folded(folded, now)
        chosen = self._document.selection.duties
        if len(chosen) == 1:
            return self._of_one(chosen[0], before, now)
        if before.shown is BLANK or not 1 < len(chosen) <= MANY:
            return ""
        return _of_several(chosen, before.shown, now.shown)

    def _of_one(self, duty_id: str, before: _State, now: _State) -> str:
        old = before.shown.duties_by_id.get(duty_id)
        new = now.shown.duties_by_id.get(duty_id)
        if old is None or new is None:
            return ""
        if _lane(old, before.shown) != (lane := _lane(new, now.shown)):
            return self._moved(say("Moved to {team}", team=_title(lane, now.shown)), duty_id)
        if old.stage != new.stage:
            return self._moved("", duty_id) or say("Moved to no stage")
        if old.status != new.status:
            return say("Now {status}", status=status_words(new.status))
        roles = list(words.roles_of(new, now.shown))
        if roles != list(words.roles_of(old, before.shown)):
            return ", ".join(roles) or say("nobody has it")
        if before.layout.card_order != now.layout.card_order:
            return self._moved("", duty_id)
        return ""

    def _moved(self, where: str, duty_id: str) -> str:
        """Add which card of its cell a duty is now."""
        outline = Outline(self._board.drawing, self._document.shown)
        place = outline.place(duty_id)
        there = words.place_in_words(place, self._document.shown) if place else ""
        return ", ".join(filter(None, (where, there)))

    def _count(self) -> None:
        """Say how many findings there are, when they became more or fewer."""
        if not self._findings.looked or not QAccessible.isActive():
            return
        count, self._counted = self._counted, len(self._findings.all)
        if count not in (None, self._counted):
            self.say(several("{n} finding", "{n} findings", self._counted))


def _lane(duty: Duty, shown: Organisation) -> str | None:
    return lane_of(duty, shown.teams_by_id)


def _title(lane: str | None, shown: Organisation) -> str:
    team = shown.teams_by_id.get(lane or "")
    return words.one_line(team.title) if team is not None else say("Unassigned")


def _folded(changed: frozenset[str], now: _State) -> str:
    titles = [_title(each, now.shown) for each in sorted(changed) if each in now.shown.teams_by_id]
    if len(titles) != 1:
        return ""
    if changed <= now.layout.folded:
        return say("{team} folded", team=titles[0])
    return say("{team} open", team=titles[0], about="a lane that was folded")


def _of_several(chosen: tuple[str, ...], before: Organisation, now: Organisation) -> str:
    """Say to which team several duties went, if they went to one."""
    moved = [
        _lane(now.duties_by_id[each], now)
        for each in chosen
        if each in before.duties_by_id
        and each in now.duties_by_id
        and _lane(now.duties_by_id[each], now) != _lane(before.duties_by_id[each], before)
    ]
    if len(set(moved)) != 1:
        return ""
    team = _title(moved[0], now)
    return several("{n} duty moved to {team}", "{n} duties moved to {team}", len(moved), team=team)
