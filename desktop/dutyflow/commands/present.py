"""What presents to the room, and the views that are kept for it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from dutyflow.actions.table import ACTIONS
from dutyflow.at_hand import BASE, scenarios
from dutyflow.errors import told
from dutyflow.library import NotKept, Settings
from dutyflow.workshop.present.closed import Closed
from dutyflow.workshop.present.displays import Displays, chosen
from dutyflow.workshop.present.presenting import Around, Presenting
from dutyflow.workshop.present.show import Show, Sight
from dutyflow.workshop.present.views_dialog import ViewsDialog
from dutyflow.workshop.present.whence import Whence
from dutyflow_models.language import say, say_marked
from dutyflow_models.layout import view_of
from dutyflow_models.workshop.slides import with_view

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from dutyflow.desk import Desk

_NOT_WHILE_PRESENTING = ("full-screen", "notice")
"""Actions of scenes that are about the main window."""


def present(desk: Desk) -> None:
    """Show the board to the room, full screen, from where one is; or be there again."""
    known = presenting(desk)
    if known is not None:
        known.room.activateWindow()
    else:
        _start(desk).begin(_settings(desk).present_on)


def present_on(desk: Desk, display: str) -> None:
    """Show the board on the display of a name, and remember that."""
    (presenting(desk) or _start(desk)).begin(display)
    desk.library.save_settings(replace(_settings(desk), present_on=display))


def present_view(desk: Desk, at: int) -> None:
    """Begin with the title of a view, by its number."""
    present(desk)
    found = presenting(desk)
    if found is not None:
        found.show.go_to_slide(at + 1)


def presenting(desk: Desk) -> Presenting | None:
    """Return the presentation that is going on."""
    running = (each for each in desk.window.findChildren(Presenting) if not each.over)
    return next(running, None)


def displays(desk: Desk) -> Displays:
    """Return what is known of the displays; it is made when first asked for."""
    known = desk.window.findChild(Displays)
    return known if known is not None else Displays(desk.window)


def display_in_use(desk: Desk) -> str:
    """Return the name of the display that is, or would be, presented on."""
    known = presenting(desk)
    if known is not None and known.room.display is not None:
        return known.room.display.name
    offered = displays(desk)
    wanted = _settings(desk).present_on
    return chosen(offered.all(), offered.of(desk.window), wanted).name


def keep_view(desk: Desk) -> None:
    """Ask for a title and keep what is shown as a slide, after those that are there."""
    scenario, words = desk.document.scenario, searched(desk)
    suggested = scenario.title if scenario is not None else say_marked(BASE)
    if words.split():
        suggested = f"{suggested}: {' '.join(words.split())}"
    title = desk.tell.ask_text(say("Title of this view"), suggested)
    if title is not None:
        view = view_of(desk.document.layout, title, words)
        desk.document.arrange(partial(with_view, view=view))
        desk.tell.done(
            say(
                "The view “{title}” is kept. F5 presents the board and then the views.", title=title
            )
        )


def show_views(desk: Desk) -> None:
    """List the views beside the board."""
    known = desk.window.findChild(ViewsDialog)
    dialog = known if known is not None else _made_dialog(desk)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.list.setFocus()


def go_to_view(desk: Desk, at: int) -> None:
    """Show on the board what a view shows, by its number."""
    view = desk.document.layout.views[at]
    desk.window.views.show_board()
    desk.document.arrange(view.shown_in)
    desk.window.find_bar.look_for(view.words)


def searched(desk: Desk) -> str:
    """Return the words by which the board is searched; empty while it is not."""
    light = desk.board.lit.light
    return light.asked[0] if light is not None and light.kind == "search" else ""


def _lit(desk: Desk) -> frozenset[str] | None:
    """Return what is lit by something else than a search."""
    light = desk.board.lit.light
    return None if light is None or light.kind == "search" else desk.board.lit.duties


def _made_dialog(desk: Desk) -> ViewsDialog:
    dialog = ViewsDialog(desk.document, desk.window)
    _closed(desk, dialog).happened.connect(dialog.close)
    dialog.keep_wanted.connect(partial(_keep_and_choose, desk, dialog))
    dialog.go_wanted.connect(partial(go_to_view, desk))
    dialog.present_wanted.connect(partial(present_view, desk))
    return dialog


def _keep_and_choose(desk: Desk, dialog: ViewsDialog) -> None:
    before = len(desk.document.layout.views)
    keep_view(desk)
    if len(desk.document.layout.views) > before:
        dialog.choose(before)


def _start(desk: Desk) -> Presenting:
    desk.board.finish_writing()
    show = Show(desk.document, Sight(partial(searched, desk), partial(_lit, desk)), desk.window)
    camera = desk.board.camera
    look_there = partial(_scroll_to, desk, camera.x, camera.y)
    whence = Whence(desk.document, desk.window, look_there)
    around = Around(
        scenario=partial(_show_scenario, desk, show),
        keep_dark=partial(_keep_theme, desk),
        palette=lambda: desk.window.theme.palette,
        actions=tuple(
            desk.window.actions_by_id[action.id]
            for action in ACTIONS.values()
            if action.in_scenes and action.shortcuts and action.id not in _NOT_WHILE_PRESENTING
        ),
    )
    made = Presenting(
        show, desk.workshop, around, displays(desk), whence, desk.window, dark=_is_dark(desk)
    )
    desk.board.lit.changed.connect(show.refresh)
    _closed(desk, made).happened.connect(made.end)
    made.ended.connect(desk.window.refresh)
    show.begin()
    return made


def _closed(desk: Desk, parent: QObject) -> Closed:
    return Closed(desk.window.views, lambda: desk.window.shows_board, parent)


def _scroll_to(desk: Desk, x: float, y: float) -> None:
    camera, _drawn = desk.board.camera, desk.board.drawing
    desk.board.scroll_by((x - camera.x) * camera.zoom, (y - camera.y) * camera.zoom)


def _show_scenario(desk: Desk, show: Show, number: int) -> None:
    choices = scenarios(desk.document)
    if number <= len(choices):
        show.show_scenario(choices[number - 1].id)


def _settings(desk: Desk) -> Settings:
    """Return what was chosen, or the usual: a library that is away keeps nobody from presenting."""
    try:
        return desk.library.load_settings()
    except NotKept:
        return Settings()


def _is_dark(desk: Desk) -> bool:
    theme = _settings(desk).present_theme
    return desk.window.theme.palette.dark if theme == "window" else theme == "dark"


def _keep_theme(desk: Desk, dark: bool) -> None:
    theme: Literal["dark", "light"] = "dark" if dark else "light"
    with told(desk.tell):
        desk.library.save_settings(replace(_settings(desk), present_theme=theme))
