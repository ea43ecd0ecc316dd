"""Backstage's groups and users as teams and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.limits import MAX_DEPTH
from dutyflow_models.interchange.annotations import GROUP, PREFIX, TEAM_FIELDS, read_back
from dutyflow_models.interchange.into.backstage_catalog import Entity, Ref, of_kinds
from dutyflow_models.language import say
from dutyflow_models.org import Link
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.interchange.into.making import Making
    from dutyflow_models.org import Team


class CatalogTeams:
    """The lanes of a catalog, by what names them."""

    def __init__(self, making: Making, entities: Mapping[Ref, Entity], owners: set[Ref]) -> None:
        """Make a team of every group that has people, owns something or has nothing below it."""
        self._making = making
        self._entities = entities
        self._ids: dict[Ref, str] = {}
        groups = list(of_kinds(entities.values(), "group"))
        self._below = _children(groups, entities)
        members = _members(entities)
        for group in groups:
            is_lane = (
                group.ref in owners
                or members.get(group.ref)
                or not self._below[group.ref]
                or f"{PREFIX}id" in group.annotations
            )
            if is_lane and not _is_our_group(group):
                self._ids[group.ref] = self._team(group, members.get(group.ref, []))
        for group in groups:
            self._group(group)

    def find(self, ref: Ref) -> str | None:
        """Return the id of a team that there is."""
        return self._ids.get(ref)

    def owner(self, ref: Ref, file: str, line: int) -> str:
        """Return the id of the team that owns something, made where the catalog has none."""
        found = self._ids.get(ref)
        if found is None:
            entity = self._entities.get(ref)
            if entity is None:
                said = say(
                    "The owner {owner} is not in the catalog; a team is made of it.",
                    owner=quoted(str(ref)),
                )
                self._making.remark(file, line, said)
            title = entity.title if entity is not None else ref.name
            found = self._ids[ref] = self._making.team(title, ref.wish)
        return found

    def _team(self, group: Entity, members: list[str]) -> str:
        profile = group.spec.entry("profile") if group.spec else None
        making = self._making
        team_id = making.team(
            group.title,
            group.annotations.get(f"{PREFIX}id") or group.ref.wish,
            description=group.metadata.text("description"),
            contact=profile.text("email") if profile else "",
            members=tuple(dict.fromkeys(members)),
            links=links_of(group),
        )
        made: Team = making.teams[-1]
        making.teams[-1], wrong = read_back(made, group.annotations, TEAM_FIELDS)
        tell_wrong(making, group, wrong)
        return team_id

    def _group(self, group: Entity) -> None:
        """Make a group of all teams below one, and of itself where it is a team too."""
        if not self._below[group.ref] and not _is_our_group(group):
            return
        own = [self._ids[group.ref]] if group.ref in self._ids else []
        below = [self._ids[each] for each in self._all_below(group) if each in self._ids]
        self._making.group(
            f"{group.title} and its teams" if own else group.title,
            group.annotations.get(f"{PREFIX}id") or group.ref.wish,
            [*own, *below],
            description=group.metadata.text("description"),
            color=group.annotations.get(f"{PREFIX}color"),
        )

    def _all_below(self, group: Entity) -> list[Ref]:
        found: dict[Ref, None] = {}
        level = [group.ref]
        for _ in range(MAX_DEPTH):
            below = (each for ref in level for each in self._below.get(ref, ()))
            level = list(dict.fromkeys(each for each in below if each not in found))
            found |= dict.fromkeys(level)
            if not level:
                return list(found)
        said = say(
            "Groups lie more than {most} deep below {group}.",
            most=MAX_DEPTH,
            group=quoted(group.title),
        )
        self._making.remark(group.entry.file, group.entry.line, said)
        return list(found)


def links_of(entity: Entity) -> tuple[str | Link, ...]:
    """Return the links of an entity that have an address."""
    found = ((each.text("url"), each.text("title")) for each in entity.metadata.entries("links"))
    return tuple(Link(url=url, title=title) if title else url for url, title in found if url)


def tell_wrong(making: Making, entity: Entity, wrong: list[str]) -> None:
    """Tell of annotations of ours that cannot be read back."""
    notes = entity.metadata.entry("annotations")
    for name in wrong:
        key = PREFIX + name
        line = notes.line_of(key) if notes else entity.entry.line
        making.remark(entity.entry.file, line, f"The annotation {quoted(key)} cannot be read.")


def _children(groups: list[Entity], entities: Mapping[Ref, Entity]) -> dict[Ref, list[Ref]]:
    """Tell which groups lie below each, whichever of the two says so."""
    below: dict[Ref, dict[Ref, None]] = {group.ref: {} for group in groups}
    for group in groups:
        for child in group.refs("children", "group"):
            if child in below:
                below[group.ref][child] = None
    for group in groups:
        for parent in group.refs("parent", "group"):
            if parent in below and not _is_our_group(entities[parent]):
                below[parent][group.ref] = None
    return {ref: list(children) for ref, children in below.items()}


def _members(entities: Mapping[Ref, Entity]) -> dict[Ref, list[str]]:
    """Tell the names of the people in each group, whichever of the two says so."""
    found: dict[Ref, list[str]] = {}
    for group in of_kinds(entities.values(), "group"):
        for ref in group.refs("members", "user"):
            user = entities.get(ref)
            found.setdefault(group.ref, []).append(user.title if user else ref.name)
    for user in of_kinds(entities.values(), "user"):
        for ref in user.refs("memberOf", "group"):
            found.setdefault(ref, []).append(user.title)
    return found


def _is_our_group(group: Entity) -> bool:
    return group.annotations.get(PREFIX + GROUP) == "true"
