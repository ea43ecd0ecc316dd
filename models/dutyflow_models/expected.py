"""What a value must be where the checks of the models refuse one, as a person says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import in_words, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

_FACT = mark("it is text, a number, true or false, or a list of these")
_MAP = mark("it is written as {name: value}")
_WHOLE = mark("it is a whole number")
_BOOL = mark("it is true or false")
_EXPECTED: Mapping[str, str] = {
    "string_type": mark("it is text"),
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _BOOL,
    "bool_parsing": _BOOL,
    "tuple_type": mark("it is a list, written as [first, second]"),
    "dict_type": _MAP,
    "model_type": _MAP,
    "string_pattern_mismatch": mark("it takes small letters, digits and hyphens, at most 64"),
    "missing": mark("it must be there"),
}
_KIND = re.compile(r"bool|int|float|str|date|tuple\[.*|[A-Z].*")
"""Steps of a place that name one of the kinds a value may be, not where it stands."""
_FACTS = frozenset({"when", "facts", "values", "default"})


def expected(detail: ErrorDetails) -> str:
    """Say what would have been right, as the end of a sentence: “it is at most 5”."""
    if _FACTS.intersection(detail["loc"]) and detail["type"] not in ("dict_type", "tuple_type"):
        return say_marked(_FACT)
    said, limits = _EXPECTED.get(detail["type"]), detail.get("ctx", {})
    if said is not None:
        return say_marked(said)
    if "le" in limits:
        return say("it is at most {most}", most=limits["le"])
    if "ge" in limits:
        return say("it is at least {least}", least=limits["ge"])
    if "expected" in limits:
        return say("it is {choices}", choices=str(limits["expected"]).replace("'", ""))
    return say("it has another form")


def place(detail: ErrorDetails) -> str:
    """Name where the value stands, from the field inwards; entries are counted from 1."""
    steps = [
        str(step + 1) if isinstance(step, int) else step
        for step in detail["loc"]
        if isinstance(step, int) or not _KIND.fullmatch(step)
    ]
    return " › ".join(plain(step) for step in steps) or say("This")


def value_shown(detail: ErrorDetails) -> str:
    """Return the value that was refused as it is written, on one line."""
    return plain(in_words(detail["input"])) or say("nothing")
