"""Backstage catalogs: groups as teams, what they own as duties, dependencies as hand-offs."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow_models.interchange.annotations import (
    ACCOUNTABLE,
    DUTY_FIELDS,
    HANDOFFS,
    PREFIX,
    UNASSIGNED,
    read_back,
)
from dutyflow_models.interchange.into.backstage_catalog import (
    DUTIES,
    Entity,
    Ref,
    catalog,
    of_kinds,
)
from dutyflow_models.interchange.into.backstage_teams import CatalogTeams, links_of, tell_wrong
from dutyflow_models.interchange.into.making import Making
from dutyflow_models.interchange.into.sniffing import any_start, data_files
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.proposal import origin
from dutyflow_models.language import mark, say
from dutyflow_models.org import HandOff, Stage
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source
    from dutyflow_models.org import Duty

_VERSION = re.compile(r"^[\"'\s{]*apiVersion[\"']?:\s*[\"']?backstage\.io/", re.MULTILINE)
_GIVES = ("providesApis", "dependencyOf")
"""Keys that name who gets what this one makes."""
_TAKES = ("dependsOn", "consumesApis")
"""Keys that name what this one needs."""
_KINDS = {"providesApis": "api", "consumesApis": "api"}


def recognises(source: Source) -> float:
    """Look for an entity of Backstage's own version of things."""
    return any_start(data_files(source), lambda text: bool(_VERSION.search(text)), 0.95)


def propose(source: Source, options: object | None) -> Proposal:
    """Read all entities of a file or a folder; `options` are not used."""
    making = Making(source)
    entities = catalog(making)
    owned = list(of_kinds(entities.values(), *DUTIES))
    owners = {ref for each in owned for ref in each.refs("owner", "group")}
    teams = CatalogTeams(making, entities, owners)
    ids = {each.ref: _duty(each, teams, making) for each in owned}
    for each in owned:
        _stage(each, making)
        making.handoffs += _handoffs(each, ids, making)
    return making.proposal(say("There is no group, component, API, resource or system in it."))


KIND = ImportKind("backstage", mark("Backstage catalog"), (".yaml", ".yml"), recognises, propose)


def _duty(entity: Entity, teams: CatalogTeams, making: Making) -> str:
    file = entity.entry.file
    is_ours = f"{PREFIX}id" in entity.annotations
    owners = _owner(entity, teams)
    duty_id = making.duty(
        entity.title,
        entity.annotations.get(f"{PREFIX}id") or entity.ref.wish,
        file=file,
        line=entity.entry.line,
        description=entity.metadata.text("description"),
        accountable=owners[0] if owners else None,
        responsible=() if is_ours else owners,
        tags=entity.metadata.texts("tags") if is_ours else _tags(entity),
        links=links_of(entity),
    )
    if is_ours:
        duty, wrong = read_back(making.duties[-1], entity.annotations, DUTY_FIELDS)
        tell_wrong(making, entity, wrong)
        making.duties[-1] = _with_accountable(duty, entity.annotations)
    return duty_id


def _owner(entity: Entity, teams: CatalogTeams) -> tuple[str, ...]:
    """Return the team of the owner; none where there is none, or where ours says so."""
    for ref, line in entity.refs_with_lines("owner", "group"):
        is_nobody = ref.name == UNASSIGNED and f"{PREFIX}{ACCOUNTABLE}" in entity.annotations
        if not is_nobody or teams.find(ref):
            return (teams.owner(ref, entity.entry.file, line),)
    return ()


def _with_accountable(duty: Duty, annotations: Mapping[str, str]) -> Duty:
    """Let an annotation say who is accountable, unless somebody gave it to another owner since."""
    said = annotations.get(PREFIX + ACCOUNTABLE)
    if said is None or duty.accountable not in (None, *duty.responsible):
        return duty
    return duty.model_copy(update={"accountable": said or None})


def _tags(entity: Entity) -> tuple[str, ...]:
    system = entity.spec.text("system") if entity.spec else ""
    tags = [entity.ref.kind, *entity.metadata.texts("tags")]
    return tuple(dict.fromkeys([*tags, f"system:{system}"] if system else tags))


def _stage(entity: Entity, making: Making) -> None:
    """Make the stages that our annotations name; they begin with their id."""
    stage_id = entity.annotations.get(f"{PREFIX}stage", "")
    if stage_id and all(each.id != stage_id for each in making.stages):
        title = entity.annotations.get(f"{PREFIX}stage-title") or stage_id
        try:
            making.stages.append(Stage(id=stage_id, title=title))
        except ValidationError:
            tell_wrong(making, entity, ["stage"])


def _handoffs(entity: Entity, ids: Mapping[Ref, str], making: Making) -> Iterator[HandOff]:
    """Suggest a hand-off for each relation; those that we wrote down say more."""
    known = {duty_id: duty_id for duty_id in ids.values()}
    own = list(_ours(entity, ids[entity.ref], known, making))
    yield from own
    sources = {each.source for each in own}
    file = entity.entry.file
    for key in (*_TAKES, *_GIVES):
        for ref, line in entity.refs_with_lines(key, _KINDS.get(key, "component")):
            other = ids.get(ref)
            if other is None:
                said = say(
                    "{entity} is not in the catalog; there is no hand-off to it.",
                    entity=quoted(str(ref)),
                )
                making.remark(file, line, said)
            elif other != ids[entity.ref] and other not in sources:
                note = "" if f"{PREFIX}id" in entity.annotations else origin(file, line)
                yield _suggested(key, ids[entity.ref], other, note)


def _suggested(key: str, own: str, other: str, note: str) -> HandOff:
    source, target = (other, own) if key in _TAKES else (own, other)
    return HandOff(source=source, target=target, note=note)


def _ours(entity: Entity, own: str, known: Mapping[str, str], making: Making) -> Iterator[HandOff]:
    text = entity.annotations.get(PREFIX + HANDOFFS)
    if text is None:
        return
    try:
        for each in json.loads(text):
            handoff = HandOff.model_validate(each | {"to": own})
            if handoff.source in known:
                yield handoff
    except (ValidationError, ValueError, TypeError, RecursionError):
        tell_wrong(making, entity, [HANDOFFS])
