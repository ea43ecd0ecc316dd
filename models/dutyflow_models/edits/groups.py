"""Edits of groups, the named sets of teams."""

from __future__ import annotations

from dutyflow_models.edits.parts import (
    Fields,
    by_id,
    found,
    free_id,
    made,
    require_known,
    revised,
    swapped,
    without,
)
from dutyflow_models.org import Group, Organisation


def add_group(
    org: Organisation,
    *,
    title: str,
    teams: tuple[str, ...] = (),
    group_id: str | None = None,
    color: str = "",
) -> Organisation:
    """Add a group at the end of the list."""
    require_known(teams, org.teams_by_id, "team")
    new_id = free_id(group_id, title, by_id(org.groups), "group")
    fields: dict[str, object] = {"id": new_id, "title": title, "teams": teams}
    group = made(Group, fields | ({"color": color} if color else {}))
    return org.replacing(groups=(*org.groups, group))


def set_group(org: Organisation, group_id: str, fields: Fields) -> Organisation:
    """Change fields of a group; teams that are not there are refused."""
    group = found(by_id(org.groups), group_id, "group")
    changed = revised(group, fields)
    require_known(changed.teams, org.teams_by_id, "team", before=group.teams)
    groups = swapped(org.groups, [(group, changed)])
    return org if groups is org.groups else org.replacing(groups=groups)


def remove_group(org: Organisation, group_id: str) -> Organisation:
    """Remove a group; its teams stay, and no scenario merges it any more."""
    found(by_id(org.groups), group_id, "group")
    pairs = [
        (each, each.model_copy(update={"merge": without(each.merge, {group_id})}))
        for each in org.scenarios
        if group_id in each.merge
    ]
    return org.replacing(
        groups=tuple(group for group in org.groups if group.id != group_id),
        scenarios=swapped(org.scenarios, pairs),
    )
