"""What the View menu does, and the keys that go from card to card."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from dutyflow import motion
from dutyflow.at_hand import lane_at_hand, scenarios, team_at_hand
from dutyflow_models.language import say
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.motion import Motion
    from dutyflow.window.theme import Choice
    from dutyflow_models.layout import ArrowsShown

TEXT_STEP = 1.1
SMALLEST_TEXT, LARGEST_TEXT = 0.7, 2.5


def show_board(desk: Desk) -> None:
    """Put the board in sight."""
    desk.window.views.show("board")


def show_matrix(desk: Desk) -> None:
    """Put the matrix in sight."""
    desk.window.views.show("matrix")


def show_load(desk: Desk) -> None:
    """Put in sight who carries what, as charts."""
    desk.window.views.show("load")


def show_compare(desk: Desk) -> None:
    """Put in sight what differs between two states."""
    desk.window.views.show("compare")


def go_to_notice(desk: Desk) -> None:
    """Put the keyboard on the first choice of the bar above the board."""
    desk.window.notice_bar.point()


def zoom_in(desk: Desk) -> None:
    """Go one step closer."""
    desk.board.zoom_in()


def zoom_out(desk: Desk) -> None:
    """Go one step away."""
    desk.board.zoom_out()


def zoom_natural(desk: Desk) -> None:
    """Show the board at 100 %."""
    desk.board.zoom_to(1.0)


def fit(desk: Desk) -> None:
    """Show the whole board."""
    desk.board.fit()


def fit_selection(desk: Desk) -> None:
    """Show the selected cards."""
    desk.board.fit_selection()


def go_left(desk: Desk) -> None:
    """Go to the card on the left."""
    desk.board.move_focus(-1, 0)


def go_right(desk: Desk) -> None:
    """Go to the card on the right."""
    desk.board.move_focus(+1, 0)


def go_up(desk: Desk) -> None:
    """Go to the card above."""
    desk.board.move_focus(0, -1)


def go_down(desk: Desk) -> None:
    """Go to the card below."""
    desk.board.move_focus(0, +1)


def add_left(desk: Desk) -> None:
    """Select the card on the left too."""
    desk.board.move_focus(-1, 0, extend=True)


def add_right(desk: Desk) -> None:
    """Select the card on the right too."""
    desk.board.move_focus(+1, 0, extend=True)


def add_up(desk: Desk) -> None:
    """Select the card above too."""
    desk.board.move_focus(0, -1, extend=True)


def add_down(desk: Desk) -> None:
    """Select the card below too."""
    desk.board.move_focus(0, +1, extend=True)


def toggle_inspector(desk: Desk) -> None:
    """Show or hide what is known about the selection."""
    shown = not desk.window.shows_inspector
    desk.window.show_inspector(shown)
    settings = desk.library.load_settings()
    desk.library.save_settings(replace(settings, show_inspector=shown))


def theme_system(desk: Desk) -> None:
    """Follow the system."""
    _wear(desk, "system")


def theme_light(desk: Desk) -> None:
    """Be light whatever the system is."""
    _wear(desk, "light")


def theme_dark(desk: Desk) -> None:
    """Be dark whatever the system is."""
    _wear(desk, "dark")


def arrows_all(desk: Desk) -> None:
    """Show all hand-offs."""
    _show_arrows(desk, "all")


def arrows_selected(desk: Desk) -> None:
    """Show the hand-offs of the selected cards."""
    _show_arrows(desk, "selected")


def arrows_none(desk: Desk) -> None:
    """Show no hand-offs."""
    _show_arrows(desk, "none")


def toggle_echoes(desk: Desk) -> None:
    """Show shared cards in every lane they have a part in, or with their own team only."""
    desk.document.arrange(lambda layout: layout.replacing(echoes=not layout.echoes))


def open_cards(desk: Desk) -> None:
    """Show all that is written on the selected cards, or close them."""
    desk.board.opening.toggle()


def fold_lane(desk: Desk) -> None:
    """Fold the lane at hand to one line, or open it again."""
    team_id = team_at_hand(desk.document)
    if team_id is not None:
        desk.board.toggle_fold(team_id)
        if desk.document.selection.team is None:
            # Its cards are gone; the lane stays at hand, to be unfolded by the same key.
            desk.document.selection.select_team(team_id)


def hide_lane(desk: Desk) -> None:
    """Leave the lane at hand out of the board."""
    lane = lane_at_hand(desk.document)
    if lane is not None:
        desk.document.selection.clear()
        desk.document.arrange(lambda layout: layout.replacing(hidden=layout.hidden | {lane.id}))
        desk.tell.say(
            say("The lane “{title}” is hidden. “Show all lanes” brings it back.", title=lane.title)
        )


def show_lanes(desk: Desk) -> None:
    """Show hidden lanes and unfold the folded ones."""
    nothing: frozenset[str] = frozenset()
    desk.document.arrange(lambda layout: layout.replacing(hidden=nothing, folded=nothing))


def bring_out(document: Document, duty_ids: Iterable[str]) -> None:
    """Show and unfold the lanes of these duties in the scenario shown."""
    shown = document.shown
    duties = (shown.duties_by_id.get(duty_id) for duty_id in duty_ids)
    lanes = {lane_of(duty, shown.teams_by_id) or "" for duty in duties if duty is not None}
    document.arrange(
        lambda layout: layout.replacing(hidden=layout.hidden - lanes, folded=layout.folded - lanes)
    )


def text_larger(desk: Desk) -> None:
    """Make the text on the board larger, and the cards with it."""
    _scale_text(desk, desk.document.layout.text_scale * TEXT_STEP)


def text_smaller(desk: Desk) -> None:
    """Make the text on the board smaller."""
    _scale_text(desk, desk.document.layout.text_scale / TEXT_STEP)


def text_usual(desk: Desk) -> None:
    """Show the text on the board in its usual size."""
    _scale_text(desk, 1.0)


def full_screen(desk: Desk) -> None:
    """Fill the screen, or be a window again."""
    if desk.window.isFullScreen():
        desk.window.showNormal()
    else:
        desk.window.showFullScreen()


def show_scenario(desk: Desk, number: int) -> None:
    """Show the board of a scenario, counted from 1; the first is the base."""
    choices = scenarios(desk.document)
    if number <= len(choices):
        wanted = choices[number - 1].id
        desk.document.arrange(lambda layout: layout.showing(wanted))


def switch_reach(desk: Desk) -> None:
    """Let changes go everywhere, or only where the scenario shown holds."""
    reach = desk.document.reach
    reach.choose("everywhere" if reach.value == "only-when" else "only-when")


def toggle_motion(desk: Desk) -> None:
    """Let nothing move, or all that can."""
    choice: Motion = "full" if motion.reduced() else "reduced"
    motion.choose(choice)
    desk.library.save_settings(replace(desk.library.load_settings(), motion=choice))


def _wear(desk: Desk, choice: str) -> None:
    chosen = cast("Choice", choice)
    desk.window.theme.choose(chosen)
    desk.library.save_settings(replace(desk.library.load_settings(), theme=chosen))


def _show_arrows(desk: Desk, arrows: ArrowsShown) -> None:
    desk.document.arrange(lambda layout: layout.replacing(arrows=arrows))


def _scale_text(desk: Desk, scale: float) -> None:
    scale = min(max(scale, SMALLEST_TEXT), LARGEST_TEXT)
    if abs(scale - 1) < 0.02:
        scale = 1.0
    desk.document.arrange(lambda layout: layout.replacing(text_scale=round(scale, 3)))
