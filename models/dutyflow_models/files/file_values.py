"""A part of the organisation as the plain values that stand for it in a file.

Keys come in the format's order, fields at their default are left out, what the format does not know
comes last.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeAlias

from dutyflow_models.org import Part
from dutyflow_models.wording import whole

FileScalar: TypeAlias = "str | int | float | bool | None"
FileValue: TypeAlias = "FileScalar | list[FileValue] | dict[str, FileValue]"
FileMap: TypeAlias = "dict[str, FileValue]"


def file_map(part: Part) -> FileMap:
    """Return the keys and values of a part; half a surrogate pair, which no file can hold, as �."""
    values: FileMap = {}
    for name, key, default in _fields(type(part)):
        value = getattr(part, name)
        if value != default or type(value) is not type(default):
            values[key] = file_value(value)
    for key, value in (part.model_extra or {}).items():
        values[_whole(str(key))] = file_value(value)
    return values


def file_value(value: object) -> FileValue:
    """Return any value of a part as plain lists, maps and scalars."""
    if isinstance(value, str):
        return _whole(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Part):
        return file_map(value)
    if isinstance(value, Mapping):
        return {_whole(str(key)): file_value(held) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return [file_value(held) for held in value]
    return str(value)


def default_value(kind: type[Part], key: str) -> FileValue:
    """Return what a part has where the key is left out; None for keys the format does not know."""
    defaults = {field_key: default for _, field_key, default in _fields(kind)}
    return file_value(defaults.get(key))


def same(one: FileValue, other: FileValue) -> bool:
    """Say whether two values are the same in a file, where `true`, `1` and `1.0` differ."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other or (one != one and other != other)


@cache
def _fields(kind: type[Part]) -> tuple[tuple[str, str, object], ...]:
    """Name, key in the file and default of every field; a required one has a default of its own."""
    return tuple(
        (name, field.alias or name, field.get_default(call_default_factory=True))
        for name, field in kind.model_fields.items()
    )


def _whole(text: str) -> str:
    if text.isascii():
        return text
    return whole(text) if _torn(text) else text


def _torn(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)
