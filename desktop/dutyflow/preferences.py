"""What a person chose for the program as a whole, put in force while it runs, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow import motion
from dutyflow.library import NotKept, Settings
from dutyflow_models.checks.situation import Limits

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def begin(desk: Desk) -> None:
    """Put in force what was kept; where that cannot be read, what is usual."""
    try:
        settings = desk.library.load_settings()
    except NotKept:
        settings = Settings()
    put_in_force(desk, settings)


def put_in_force(desk: Desk, settings: Settings) -> None:
    """Let all follow that has no switch of its own; the language waits for the next start."""
    theme = desk.window.theme
    theme.choose_team_colors(settings.team_colors)
    theme.choose_text_size(settings.text_size)
    motion.choose(settings.motion)
    desk.board.set_text_size(settings.text_size)
    desk.findings.set_limits(Limits(load=settings.load_limit, share=settings.share_limit))
    desk.window.autosave.choose(on=settings.autosave, seconds=settings.autosave_after)


def choose(desk: Desk, settings: Settings) -> None:
    """Put changed settings in force and keep them."""
    put_in_force(desk, settings)
    if settings.theme != desk.window.theme.choice:
        desk.window.theme.choose(settings.theme)
    desk.library.save_settings(settings)
