"""The conditions by which actions are enabled, checked and named; the tables know them by name.

They are asked after every change, so each is a look-up. Without a desk, at the start, only an
action without a condition is enabled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from dutyflow import motion
from dutyflow.at_hand import lane_at_hand, lanes, scenarios, team_at_hand
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from dutyflow.actions.action import Action
    from dutyflow.desk import Desk

State = Callable[["Desk"], bool]


def _lane_is_folded(desk: Desk) -> bool:
    return team_at_hand(desk.document) in desk.document.layout.folded


def _lane_is_merged(desk: Desk) -> bool:
    lane = lane_at_hand(desk.document)
    return lane is not None and desk.document.lane_team(lane.id) is None


def _may_be_removed(desk: Desk) -> bool:
    selection = desk.document.selection
    return bool(selection.duties) or selection.handoff is not None or selection.team is not None


def _lanes_are_put_away(desk: Desk) -> bool:
    layout = desk.document.layout
    return bool(layout.folded or layout.hidden)


def _has_status(desk: Desk, status: str) -> bool:
    document = desk.document
    duty = document.organisation.duties_by_id.get(document.selection.focus or "")
    return duty is not None and duty.status == status


def _is_lit(desk: Desk, kind: str) -> bool:
    light = desk.board.lit.light
    return light is not None and light.kind == kind


def _view_is(desk: Desk, view_id: str) -> bool:
    return desk.window.shows_board and desk.window.views.shows == view_id


STATES: dict[str, State] = {
    "open": lambda desk: desk.window.shows_board,
    "scene": lambda desk: desk.window.scenes.shown is not None,
    "conflicts": lambda desk: bool(desk.document.conflicts.all),
    "what-if": lambda desk: desk.document.what_if.active,
    "points-shown": lambda desk: desk.side.shows_points,
    "locked": lambda desk: desk.document.layout.locked,
    "file": lambda desk: desk.document.path is not None,
    "modified": lambda desk: desk.document.modified,
    "can-undo": lambda desk: desk.document.undo_stack.canUndo(),
    "can-redo": lambda desk: desk.document.undo_stack.canRedo(),
    "duties": lambda desk: bool(desk.document.organisation.duties),
    "stages": lambda desk: bool(desk.document.organisation.stages),
    "duty-selected": lambda desk: bool(desk.document.selection.duties),
    "several-duties": lambda desk: len(desk.document.selection.duties) > 1,
    "card-opened": lambda desk: desk.document.selection.focus in desk.document.layout.opened,
    "echoes-shown": lambda desk: desk.document.layout.echoes,
    "removable": _may_be_removed,
    "team-at-hand": lambda desk: lane_at_hand(desk.document) is not None,
    "lane-folded": _lane_is_folded,
    "lane-merged": _lane_is_merged,
    "groups": lambda desk: bool(desk.document.organisation.groups),
    "lanes-put-away": _lanes_are_put_away,
    "team-lit": partial(_is_lit, kind="team"),
    "upstream-lit": partial(_is_lit, kind="upstream"),
    "downstream-lit": partial(_is_lit, kind="downstream"),
    "arrows-all": lambda desk: desk.document.layout.arrows == "all",
    "arrows-selected": lambda desk: desk.document.layout.arrows == "selected",
    "arrows-none": lambda desk: desk.document.layout.arrows == "none",
    "scenario-named": lambda desk: bool(
        desk.document.scenario is not None and desk.document.scenario.id
    ),
    "scenario-apart": lambda desk: desk.document.reach.why_not is None,
    "reach-only-when": lambda desk: desk.document.reach.value == "only-when",
    "reduced-motion": lambda _desk: motion.known_reduced(),
    "board-shown": partial(_view_is, view_id="board"),
    "matrix-shown": partial(_view_is, view_id="matrix"),
    "load-shown": partial(_view_is, view_id="load"),
    "compare-shown": partial(_view_is, view_id="compare"),
    "ghosts-shown": lambda desk: desk.document.comparison.on_board,
    "findings-shown": lambda desk: desk.side.shows_findings,
    "findings-marked": lambda desk: desk.board.overlay.findings is not None,
    "notice-shown": lambda desk: desk.window.notice_bar.shown is not None,
    "inspector-shown": lambda desk: desk.window.shows_inspector,
    "full-screen": lambda desk: desk.window.isFullScreen(),
    "workshop": lambda desk: desk.workshop.running,
    "more-phases": lambda desk: desk.workshop.has_next_phase,
    "workshop-sound": lambda desk: desk.workshop.sounds,
    "theme-system": lambda desk: desk.window.theme.choice == "system",
    "theme-light": lambda desk: desk.window.theme.choice == "light",
    "theme-dark": lambda desk: desk.window.theme.choice == "dark",
}
STATES |= {
    f"status-{status}": partial(_has_status, status=status)
    for status in ("open", "proposed", "accepted", "disputed", "later", "out-of-scope")
}
NUMBERED = ("scenario", "scenario-shown", "lane")
"""States that an action's number belongs to, as in `lane-3`."""


def states_of(desk: Desk | None) -> frozenset[str]:
    """Return the names of all conditions that hold; without a desk none does.

    Lanes are not asked for while a scene is up: the board behind it would be drawn for them.
    """
    if desk is None:
        return frozenset()
    held = {name for name, holds in STATES.items() if holds(desk)}
    if desk.window.shows_board:
        held.update(_numbered(desk))
    return frozenset(held)


def _numbered(desk: Desk) -> Iterator[str]:
    scenario = desk.document.scenario
    for number, choice in enumerate(scenarios(desk.document), start=1):
        yield f"scenario-{number}"
        if choice.id == (scenario.id if scenario else None):
            yield f"scenario-shown-{number}"
    if desk.window.scenes.shown is None:
        for number, _ in enumerate(lanes(desk), start=1):
            yield f"lane-{number}"


def text_of(desk: Desk, action: Action) -> str:
    """Return what an action is called now: some are named after what they would act on."""
    naming = NAMES.get(action.id.rstrip("123456789"))
    return naming(desk, action) if naming else action.name


def _undo_text(desk: Desk, action: Action) -> str:
    return _with_step(say("Undo {step}"), action, desk.document.undo_stack.undoText())


def _redo_text(desk: Desk, action: Action) -> str:
    return _with_step(say("Redo {step}"), action, desk.document.undo_stack.redoText())


def _with_step(words: str, action: Action, step: str) -> str:
    """Name the step that it is about, if there is one."""
    if not step:
        return action.name
    if words.startswith(action.text):  # in English; other languages have capitals for nouns
        step = f"{step[:1].lower()}{step[1:]}"
    return words.replace("{step}", step)


def _scenario_text(desk: Desk, action: Action) -> str:
    choices = scenarios(desk.document)
    number = action.number or 0
    return choices[number - 1].title if number <= len(choices) else action.name


def _give_text(desk: Desk, action: Action) -> str:
    choices = lanes(desk)
    number = action.number or 0
    if number > len(choices):
        return action.name
    return say("Give to {team}", team=choices[number - 1].title)


def _problems_text(desk: Desk, action: Action) -> str:
    count = len(desk.document.problems)
    if not count:
        return action.name
    return several("{n} problem in the file", "{n} problems in the file", count)


def _role_text(desk: Desk, action: Action) -> str:
    choices = lanes(desk)
    number = action.number or 0
    if number > len(choices):
        return action.name
    return say("Role of {team}…", team=choices[number - 1].title)


NAMES: dict[str, Callable[[Desk, Action], str]] = {
    "undo": _undo_text,
    "redo": _redo_text,
    "scenario-": _scenario_text,
    "give-": _give_text,
    "role-": _role_text,
    "problems": _problems_text,
}
"""Action id, without its number, to the function that names it."""
