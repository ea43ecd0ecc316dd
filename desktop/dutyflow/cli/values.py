"""What stands behind `--set DUTY.field=`: text as it is, lists by commas, anything else as YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from dutyflow.cli.codes import Refused
from dutyflow.cli.naming import did_you_mean, the_id
from dutyflow_models.files.plain_values import plain, resolved
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.org import ROLES, Duty
from dutyflow_models.wording import in_words

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

_SETTING = re.compile(r"(.+?)\.([a-z_]+)=(.*)", re.DOTALL)
_TEAM_LISTS = frozenset(ROLES) - {"accountable"}
_LISTS = _TEAM_LISTS | {"includes", "tags", "links", "previously"}
_YAML = frozenset({"assignments", "when"})


def split_setting(text: str) -> tuple[str, str, str]:
    """Part `DUTY.field=VALUE`; the value may hold anything."""
    parts = _SETTING.fullmatch(text)
    if parts is None:
        raise Refused(f"“--set {text}” names no field. Write --set DUTY.field=VALUE.")
    duty, field, value = parts.groups()
    return duty, field, value


def field_and_value(org: Organisation, field: str, text: str) -> dict[str, object]:
    """Return the field with the value that the text stands for; teams and stages by their ids."""
    if field not in Duty.model_fields:
        meant = did_you_mean(field, Duty.model_fields)
        raise Refused(f"A duty has no field “{field}”.{meant}")
    if field in _YAML:
        return {field: _yaml(field, text)}
    if field in _LISTS:
        items = _items(field, text)
        return {field: _team_ids(org, items) if field in _TEAM_LISTS else items}
    if field == "accountable" and text:
        return {field: the_id(org.teams, text, "team")}
    if field == "stage" and text:
        return {field: the_id(org.stages, text, "stage")}
    return {field: text}


def _items(field: str, text: str) -> tuple[object, ...]:
    """Part a list at its commas; one in brackets is YAML, so that items may hold commas."""
    if text.lstrip().startswith("["):
        return tuple(cast("list[object]", _yaml(field, text)))
    return tuple(item.strip() for item in text.split(",") if item.strip())


def _team_ids(org: Organisation, wanted: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(the_id(org.teams, in_words(each), "team") for each in wanted)


def _yaml(field: str, text: str) -> object:
    """Read a list or a map; nothing at all empties the field."""
    wants_map = field == "when"
    try:
        root = grow(text, later=False).root
    except CannotRead as trouble:
        raise Refused(f"The value of “{field}” is not YAML: {trouble}") from trouble
    value = resolved(plain(root)) if root is not None else None
    if value is None:
        return {} if wants_map else ()
    if not isinstance(value, dict if wants_map else list):
        form = "{factor: value}" if wants_map else "[first, second]"
        raise Refused(f"The value of “{field}” is written as {form}.")
    return value
