"""Entries of menus that depend on what is open: recent files, layouts, teams, colours, stages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from dutyflow.actions.context import stage_pointed_at
from dutyflow.actions.lane_lists import (
    groups_to_gather,
    groups_to_merge,
    teams_to_merge_with,
)
from dutyflow.actions.menu_builder import Entry
from dutyflow.at_hand import lanes, team_at_hand
from dutyflow.glimpses import gone
from dutyflow.locales import moment
from dutyflow_models.language import say, say_marked
from dutyflow_models.layout import UNARRANGED
from dutyflow_models.terms import color_words

if TYPE_CHECKING:
    from dutyflow.desk import Desk

Lister = Callable[["Desk"], Iterator[Entry]]

KEYS_OF_LANES = 9
"""Lanes beyond this have no digit."""


def recent(desk: Desk) -> Iterator[Entry]:
    """Offer the files opened lately; one that is gone is greyed."""
    files = desk.library.recent()
    away = gone(file.path for file in files)
    for file in files:
        open_it = partial(desk.window.open_path, file.path)
        yield Entry(file.path.name, open_it, enabled=file.path not in away, remark=file.title)


def templates(desk: Desk) -> Iterator[Entry]:
    """Offer what a new organisation can begin with."""
    from dutyflow.commands.file import new_from
    from dutyflow.templates import TEMPLATES

    for template in TEMPLATES:
        yield Entry(say_marked(template.title), partial(new_from, desk, template))


def layouts(desk: Desk) -> Iterator[Entry]:
    """Offer the layouts of the open organisation."""
    current = desk.document.layout.name
    for name in desk.layouts.names():
        title = say("Default", about="a layout") if name == UNARRANGED.name else name
        yield Entry(title, partial(desk.layouts.use, name), checked=name == current)


def further_lanes(desk: Desk) -> Iterator[Entry]:
    """Offer the lanes that no digit gives to."""
    from dutyflow.commands.board import give

    for lane in lanes(desk)[KEYS_OF_LANES:]:
        yield Entry(say("Give to {team}", team=lane.title), partial(give, desk, lane.id))


def teams_to_share_with(desk: Desk) -> Iterator[Entry]:
    """Offer the teams that can join those responsible."""
    from dutyflow.commands.board import share

    own = team_at_hand(desk.document)
    for lane in lanes(desk):
        if lane.id is not None:
            share_it = partial(share, desk, lane.id)
            yield Entry(say("Share with {team}", team=lane.title), share_it, enabled=lane.id != own)


def colors(desk: Desk) -> Iterator[Entry]:
    """Offer the palette for the lane at hand."""
    from dutyflow.commands.board import set_color

    palette = desk.window.theme.palette
    current = desk.document.layout.colors.get(team_at_hand(desk.document) or "")
    for name, shades in palette.teams.items():
        paint = partial(set_color, desk, name)
        yield Entry(
            color_words(name),
            paint,
            checked=name == current,
            color=shades[palette.dark],
        )


def stages_to_rename(desk: Desk) -> Iterator[Entry]:
    """Offer every stage."""
    from dutyflow.commands.board import rename_a_stage

    for stage in desk.document.organisation.stages:
        yield Entry(f"{stage.title}…", partial(rename_a_stage, desk, stage.id))


def stages_to_remove(desk: Desk) -> Iterator[Entry]:
    """Offer every stage."""
    from dutyflow.commands.board import remove_a_stage

    for stage in desk.document.organisation.stages:
        yield Entry(stage.title, partial(remove_a_stage, desk, stage.id))


def stages_to_move_left(desk: Desk) -> Iterator[Entry]:
    """Offer every stage but the first."""
    return _stages_to_move(desk, -1)


def stages_to_move_right(desk: Desk) -> Iterator[Entry]:
    """Offer every stage but the last."""
    return _stages_to_move(desk, +1)


def _stages_to_move(desk: Desk, step: int) -> Iterator[Entry]:
    from dutyflow.commands.board import move_a_stage

    stages = desk.document.organisation.stages
    for stage in stages[1:] if step < 0 else stages[:-1]:
        yield Entry(stage.title, partial(move_a_stage, desk, stage.id, step))


def snapshots_to_delete(desk: Desk) -> Iterator[Entry]:
    """Offer every snapshot of what is open, the newest first."""
    from dutyflow.commands.compare import delete_snapshot, snapshots

    for each in snapshots(desk):
        when = moment(each.taken.astimezone())
        yield Entry(f"{each.name}…", partial(delete_snapshot, desk, each), remark=when)


def displays(desk: Desk) -> Iterator[Entry]:
    """Offer the displays that can be presented on."""
    from dutyflow.commands.present import display_in_use, present_on
    from dutyflow.commands.present import displays as known_displays

    in_use = display_in_use(desk)
    for each in known_displays(desk).all():
        yield Entry(each.title, partial(present_on, desk, each.name), checked=each.name == in_use)


LISTS: dict[str, Lister] = {
    lister.__name__: lister
    for lister in (
        recent,
        templates,
        layouts,
        further_lanes,
        teams_to_share_with,
        colors,
        stages_to_rename,
        stages_to_move_left,
        stages_to_move_right,
        stages_to_remove,
        stage_pointed_at,
        snapshots_to_delete,
        displays,
        teams_to_merge_with,
        groups_to_merge,
        groups_to_gather,
    )
}
"""The name that a live place of a menu has, to the function that fills it."""
