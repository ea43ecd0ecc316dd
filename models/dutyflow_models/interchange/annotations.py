"""What a Backstage entity cannot say by itself, as annotations that we write and read back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from pydantic import ValidationError

from dutyflow_models.files.file_values import file_map
from dutyflow_models.interchange.clean import clean, cleaned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.files.file_values import FileValue
    from dutyflow_models.org import AnyPart, Part

PREFIX = "dutyflow/"
GROUP = "group"
"""Says that a Backstage Group is a group here, and no team."""
UNASSIGNED = "unassigned"
"""The owner of a duty that no team has; Backstage knows no component without an owner."""
ACCOUNTABLE = "accountable"
"""Who is accountable where the owner is not, or is so only by being responsible: empty."""
HANDOFFS = "handoffs"

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")

DUTY_FIELDS = (
    "responsible", "supports", "consulted", "informed", "consumers", "stage", "activity", "focus",
    "load", "status", "includes", "excludes", "tags", "links", "note", "previously",
)  # fmt: skip
TEAM_FIELDS = ("aliases", "color", "contact", "members", "links", "type", "external", "previously")


def written(part: Part, names: Iterable[str]) -> dict[str, str]:
    """Return the fields of a part that say something, as the texts that annotations hold."""
    values = file_map(part)
    return {name: in_text(values[name]) for name in names if name in values}


def in_text(value: FileValue) -> str:
    """Write a text as it is, a list of ids with commas, any other value as JSON."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        texts = [each for each in value if isinstance(each, str)]
        if texts and len(texts) == len(value) and all(map(_ID.fullmatch, texts)):
            return ", ".join(texts)
    return json.dumps(cleaned(value), ensure_ascii=False, separators=(",", ":"))


def read_back(
    part: AnyPart, annotations: Mapping[str, str], names: Iterable[str]
) -> tuple[AnyPart, list[str]]:
    """Return the part with the fields that annotations give it, and the names of wrong ones."""
    wrong = []
    for name in names:
        text = annotations.get(PREFIX + name)
        if text is None:
            continue
        try:
            part = part.replacing(**{name: _value(part, name, text)})
        except (ValidationError, ValueError, TypeError, RecursionError):
            wrong.append(name)
    return part, wrong


def _value(part: Part, name: str, text: str) -> object:
    default = type(part).model_fields[name].get_default(call_default_factory=True)
    if isinstance(default, bool | int):
        return json.loads(text)
    if isinstance(default, tuple):
        if not text.lstrip().startswith("["):
            return tuple(filter(None, (each.strip() for each in text.split(","))))
        return tuple(json.loads(text))
    return text
