"""A Backstage catalog: a Group for every team, a Component for every duty."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from dutyflow_models.files.emit import FRESH, map_lines
from dutyflow_models.files.file_values import FileMap, FileValue, file_map
from dutyflow_models.ids import Ids
from dutyflow_models.interchange.annotations import (
    ACCOUNTABLE,
    DUTY_FIELDS,
    GROUP,
    HANDOFFS,
    PREFIX,
    TEAM_FIELDS,
    UNASSIGNED,
    in_text,
    written,
)
from dutyflow_models.interchange.clean import clean
from dutyflow_models.org import Duty, Group, HandOff, Link, Organisation, Team, lane_of
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dutyflow_models.org import AnyNamed, Named

_LONGEST_NAME = 63
_TAG = re.compile(r"[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ADDRESS = re.compile(r"https?://[^\s]+")
_TRIED_OUT = frozenset(("proposed", "disputed", "later"))


def as_backstage(organisation: Organisation) -> str:
    """Write a document for each team, group and duty."""
    catalog = _Catalog(organisation)
    entities = [*catalog.teams(), *catalog.groups(), *catalog.components()]
    texts = ["\n".join(map_lines(each, FRESH)) for each in entities]
    return "---\n".join(f"{text}\n" for text in texts) or "# There is no team and no duty.\n"


class _Catalog:
    """Names of entities for the ids of an organisation, and what is said of them."""

    def __init__(self, organisation: Organisation) -> None:
        self.organisation = organisation
        names, others = Ids(), Ids()
        names.take(UNASSIGNED, UNASSIGNED)
        self.team_names = {each.id: _name(each.id, names) for each in _once(organisation.teams)}
        self.group_names: dict[str, str] = {}
        for group in _once(organisation.groups):
            taken = group.id in self.team_names
            self.group_names[group.id] = _name(f"{group.id}-group" if taken else group.id, names)
        self.duty_names = {each.id: _name(each.id, others) for each in _once(organisation.duties)}
        self.into: dict[str, list[HandOff]] = defaultdict(list)
        for handoff in organisation.handoffs:
            if handoff.source in self.duty_names and handoff.target in self.duty_names:
                self.into[handoff.target].append(handoff)

    def teams(self) -> Iterator[FileMap]:
        """Tell of every team."""
        parents: dict[str, str] = {}
        for group in _once(self.organisation.groups):
            for team_id in group.teams:
                parents.setdefault(team_id, self.group_names[group.id])
        for team in _once(self.organisation.teams):
            yield self._team(team, parents.get(team.id))

    def _team(self, team: Team, parent: str | None) -> FileMap:
        fields = written(team, TEAM_FIELDS)
        profile: FileMap = {"displayName": _line(team.title)}
        if _EMAIL.fullmatch(team.contact):
            profile["email"] = clean(fields.pop("contact"))
        spec: FileMap = {"type": "team", "profile": profile}
        spec |= {"parent": parent} if parent else {}
        return _entity("Group", self.team_names[team.id], team, fields, spec | {"children": []})

    def groups(self) -> Iterator[FileMap]:
        """Tell of every group of teams."""
        for group in _once(self.organisation.groups):
            children = [self.team_names[each] for each in group.teams if each in self.team_names]
            spec: FileMap = {
                "type": "group",
                "profile": {"displayName": _line(group.title)},
                "children": list[FileValue](dict.fromkeys(children)),
            }
            fields = {GROUP: "true"} | written(group, ("color",))
            yield _entity("Group", self.group_names[group.id], group, fields, spec)

    def components(self) -> Iterator[FileMap]:
        """Tell of every duty."""
        for duty in _once(self.organisation.duties):
            owner = lane_of(duty, self.organisation.teams_by_id)
            spec: FileMap = {
                "type": "duty",
                "lifecycle": "experimental" if duty.status in _TRIED_OUT else "production",
                "owner": self.team_names[owner] if owner else UNASSIGNED,
            }
            into = self.into[duty.id]
            if into:
                sources = dict.fromkeys(self.duty_names[each.source] for each in into)
                spec["dependsOn"] = [f"component:{each}" for each in sources]
            fields = self._duty_fields(duty, owner)
            yield _entity("Component", self.duty_names[duty.id], duty, fields, spec)

    def _duty_fields(self, duty: Duty, owner: str | None) -> dict[str, str]:
        fields = written(duty, DUTY_FIELDS)
        stage = self.organisation.stages_by_id.get(duty.stage or "")
        if stage is not None:
            fields["stage-title"] = clean(stage.title)
        if owner is None or duty.accountable != owner:
            fields[ACCOUNTABLE] = clean(duty.accountable or "")
        told = {each.source for each in self.into[duty.id] if len(_more_of(each)) > 1}
        if told:
            values = [_more_of(each) for each in self.into[duty.id] if each.source in told]
            fields[HANDOFFS] = in_text(list[FileValue](values))
        return fields


def _entity(kind: str, name: str, part: Named, fields: Mapping[str, str], spec: FileMap) -> FileMap:
    metadata: FileMap = {"name": name}
    if not isinstance(part, Team | Group):
        metadata["title"] = _line(part.title)
    if part.description:
        metadata["description"] = clean(part.description)
    shown = dict(fields)
    if isinstance(part, Duty):
        tags = [tag for tag in dict.fromkeys(part.tags) if _TAG.fullmatch(tag) and len(tag) <= 63]
        metadata |= {"tags": list[FileValue](tags)} if tags else {}
        if tuple(tags) == part.tags:
            shown.pop("tags", None)
    if isinstance(part, Duty | Team):
        links = _links(part)
        metadata |= {"links": list[FileValue](links)} if links else {}
        if len(links) == len(part.links):
            shown.pop("links", None)
    annotations: FileMap = {f"{PREFIX}id": part.id}
    annotations |= {PREFIX + name: text for name, text in shown.items()}
    metadata["annotations"] = annotations
    return {
        "apiVersion": "backstage.io/v1alpha1",
        "kind": kind,
        "metadata": metadata,
        "spec": spec,
    }


def _links(part: Duty | Team) -> list[FileMap]:
    found = [each if isinstance(each, Link) else Link(url=each) for each in part.links]
    links: list[FileMap] = []
    for each in found:
        if _ADDRESS.fullmatch(clean(each.url)):
            title: FileMap = {"title": _line(each.title)} if each.title else {}
            address: FileMap = {"url": clean(each.url)}
            links.append(address | title)
    return links


def _more_of(handoff: HandOff) -> FileMap:
    """Return what a hand-off says besides its target: where it comes from, and perhaps more."""
    return {key: held for key, held in file_map(handoff).items() if key not in ("to", "when")}


def _name(wish: str, names: Ids) -> str:
    """Return a name as Backstage has them: a letter or digit at both ends, at most 63 of them."""
    name = names.take(wish[:_LONGEST_NAME], "entity")
    return name if len(name) <= _LONGEST_NAME else names.take(wish[: _LONGEST_NAME - 8], "entity")


def _once(parts: tuple[AnyNamed, ...]) -> list[AnyNamed]:
    """Return the first of those that have one id."""
    found: dict[str, AnyNamed] = {}
    for part in parts:
        found.setdefault(part.id, part)
    return list(found.values())


def _line(text: str) -> str:
    return clean(plain(text))
