"""Which form each key of the format has.

Taken from the models, so that a new field needs nothing here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from dutyflow_models.org import Link, Part


class Form(Enum):
    """How a value is written."""

    TEXT = auto()
    TEXTS = auto()
    FLAG = auto()
    NUMBER = auto()
    VALUE = auto()
    VALUES = auto()
    FACTS = auto()
    """A map of single values."""
    WHEN = auto()
    """A map of single values or lists of them."""
    LINKS = auto()
    PART = auto()
    PARTS = auto()


@dataclass(frozen=True, slots=True)
class KeyForm:
    """One key: its form, whether it must be there, and what kind of part its value is made of."""

    key: str
    form: Form
    required: bool
    part: type[Part] | None = None
    choices: tuple[str, ...] = ()


@cache
def key_forms(kind: type[Part]) -> Mapping[str, KeyForm]:
    """Return the keys of a kind of part by their name in the file."""
    forms = (
        _key_form(field.alias or name, field.annotation, required=field.is_required())
        for name, field in kind.model_fields.items()
    )
    return {form.key: form for form in forms}


@cache
def simple_keys(kind: type[Part]) -> frozenset[str]:
    """Return the keys that need no look at what their text means."""
    simple = (Form.TEXT, Form.TEXTS, Form.NUMBER)
    return frozenset(key for key, form in key_forms(kind).items() if form.form in simple)


def _key_form(key: str, annotation: object, *, required: bool) -> KeyForm:
    annotation = _bare(annotation)
    arguments = get_args(annotation)
    if get_origin(annotation) is Literal:
        return KeyForm(key, Form.TEXT, required, choices=arguments)
    if get_origin(annotation) is tuple:
        return KeyForm(key, *_list_form(_bare(arguments[0]), required=required))
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return KeyForm(key, Form.PART, required, annotation)
    if get_origin(annotation) is Mapping:
        lists = any(get_origin(each) is tuple for each in get_args(arguments[1]))
        return KeyForm(key, Form.WHEN if lists else Form.FACTS, required)
    single = {str: Form.TEXT, bool: Form.FLAG, int: Form.NUMBER}
    return KeyForm(key, single.get(annotation, Form.VALUE), required)  # type: ignore[call-overload]


def _list_form(item: object, *, required: bool) -> tuple[Form, bool, type[Part] | None]:
    if item is str:
        return Form.TEXTS, required, None
    if isinstance(item, type) and issubclass(item, Part):
        return Form.PARTS, required, item
    return (Form.LINKS, required, Link) if Link in get_args(item) else (Form.VALUES, required, None)


def _bare(annotation: object) -> object:
    """Return an annotation without its constraints and without `| None`."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif get_origin(annotation) in (Union, UnionType) and NoneType in get_args(annotation):
            rest = [each for each in get_args(annotation) if each is not NoneType]
            if len(rest) > 1:
                return Union[tuple(rest)]  # noqa: UP007 - the members are known only now
            annotation = rest[0]
        else:
            return annotation
