"""What each step of the tour asks for, where that is in the window, and how it is seen as done.

A step looks at the document only; how something was done, by mouse or key, is no matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QKeySequence

from dutyflow_models.language import mark
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk
    from dutyflow_models.org import Duty, Organisation

CARD = "create-clusters"
"""The sample’s card that the tour points at, unless another one is selected."""


class Before(NamedTuple):
    """How things were when a step began."""

    organisation: Organisation
    scenario: str | None
    steps_done: int


class Step(NamedTuple):
    """One thing to do. The texts are marked; `{key}` and `{other}` in them are keys of actions."""

    title: str
    words: str
    praise: str
    done: Callable[[Desk, Before], bool]
    place: Callable[[Desk], QRect]
    """Where to look, in the window; an empty rectangle is nowhere."""
    keys: tuple[str, str] = ("", "")
    """Ids of actions whose keys the words name."""
    needs_card: bool = False
    """Whether a card has to be selected for its keys."""


def before(desk: Desk) -> Before:
    """Return how things are now."""
    document = desk.document
    scenario = document.scenario
    return Before(
        document.organisation, scenario.id if scenario else None, document.undo_stack.index()
    )


def key_of(desk: Desk, action_id: str) -> str:
    """Return the key of an action as this system writes it."""
    if not action_id:
        return ""
    shortcut = desk.window.actions_by_id[action_id].shortcut()
    return shortcut.toString(QKeySequence.SequenceFormat.NativeText)


# --- seen as done ----------------------------------------------------------------------------


def _selected(desk: Desk, _before: Before) -> bool:
    return bool(desk.document.selection.duties)


def _given(desk: Desk, before: Before) -> bool:
    now, teams = desk.document.organisation, desk.document.shown.teams_by_id
    return any(
        lane_of(duty, teams) != lane_of(known, teams)
        for duty, known in _pairs(before.organisation, now)
    )


def _undone(desk: Desk, before: Before) -> bool:
    return desk.document.undo_stack.index() < before.steps_done


def _cast(desk: Desk, before: Before) -> bool:
    return any(
        _parts(duty) != _parts(known)
        for duty, known in _pairs(before.organisation, desk.document.organisation)
    )


def _handed(desk: Desk, before: Before) -> bool:
    return len(desk.document.organisation.handoffs) > len(before.organisation.handoffs)


def _judged(desk: Desk, before: Before) -> bool:
    return any(
        duty.status != known.status
        for duty, known in _pairs(before.organisation, desk.document.organisation)
    )


def _switched(desk: Desk, before: Before) -> bool:
    scenario = desk.document.scenario
    return (scenario.id if scenario else None) != before.scenario


def _called(desk: Desk, _before: Before) -> bool:
    return desk.window.command_palette.isVisible()


def _pairs(before: Organisation, now: Organisation) -> list[tuple[Duty, Duty]]:
    known = before.duties_by_id
    return [(duty, known[duty.id]) for duty in now.duties if duty.id in known]


def _parts(duty: Duty) -> tuple[object, ...]:
    roles = (duty.responsible, duty.accountable, duty.supports, duty.consulted, duty.informed)
    return (*roles, duty.consumers, duty.assignments)


# --- where to look ---------------------------------------------------------------------------


def card_at_hand(desk: Desk) -> str:
    """Return the card that keys act on, or the one that the tour points at."""
    return desk.document.selection.focus or CARD


def _card(desk: Desk) -> QRect:
    card = desk.board.drawing.cards_by_id.get(card_at_hand(desk))
    if card is None or not desk.board.isVisible():
        return QRect()
    view = desk.board.camera.to_view(card.rect)
    viewport = desk.board.viewport()
    rect = QRect(round(view.x), round(view.y), round(view.w), round(view.h))
    return _in_window(desk, viewport, rect.intersected(viewport.rect()))


def _scenario(desk: Desk) -> QRect:
    button = desk.window.tool_bar.scenario
    return _in_window(desk, button, button.rect())


def _nowhere(_desk: Desk) -> QRect:
    return QRect()


def _in_window(desk: Desk, widget: QWidget, rect: QRect) -> QRect:
    if rect.isEmpty():
        return QRect()
    return QRect(widget.mapTo(desk.window, QPoint(rect.topLeft())), rect.size())


STEPS = (
    Step(
        mark("Lanes, cards, arrows"),
        mark("Lanes are teams, cards are their duties, arrows are hand-offs. Click this card."),
        mark("What is known about it now stands at the right."),
        _selected,
        _card,
    ),
    Step(
        mark("Give a duty away"),
        mark("Drag the card into another lane. Or press the digit of a lane, such as {key}."),
        mark("Another team has it now. Nothing else had to be typed."),
        _given,
        _card,
        keys=("give-3", ""),
        needs_card=True,
    ),
    Step(
        mark("Take it back"),
        mark("Everything can be undone, each step by its name. Press {key}."),
        mark("It lies where it was. {other} does it again."),
        _undone,
        _nowhere,
        keys=("undo", "redo"),
    ),
    Step(
        mark("Give a role"),
        mark(
            "Press {key}, then C: the team of that lane is consulted. R, A, S and I work as well."
        ),
        mark("The role is a chip on the card."),
        _cast,
        _card,
        keys=("role-4", ""),
        needs_card=True,
    ),
    Step(
        mark("Draw a hand-off"),
        mark("Press {key}, go to another card with the arrow keys, and press Enter."),
        mark("The arrow says who waits for whom. By mouse, drag it from the edge of a card."),
        _handed,
        _card,
        keys=("hand-off", ""),
        needs_card=True,
    ),
    Step(
        mark("Say that it is disputed"),
        mark("Nobody agrees on this card? Select it and press {key}. {other} is for accepted."),
        mark("The findings list what is left open, and the room knows what to talk about."),
        _judged,
        _card,
        keys=("status-disputed", "status-accepted"),
        needs_card=True,
    ),
    Step(
        mark("Ask what if"),
        mark("Who does what depends. Press {key}, or choose another scenario up here."),
        mark("Teams come and go, duties change hands: one file holds all of it."),
        _switched,
        _scenario,
        keys=("scenario-3", ""),
    ),
    Step(
        mark("Find everything else"),
        mark("Press {key} and type what you look for: commands, duties, teams."),
        mark("That was the tour. {other} shows all keys. The board is yours to play with."),
        _called,
        _nowhere,
        keys=("palette", "shortcuts"),
    ),
)
