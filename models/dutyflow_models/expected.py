"""What a value must be where the checks of the models refuse one, as a person says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.wording import in_words, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

_FACT = "it is text, a number, true or false, or a list of these"
_MAP = "it is written as {name: value}"
_EXPECTED: Mapping[str, str] = {
    "string_type": "it is text",
    "int_type": "it is a whole number",
    "int_parsing": "it is a whole number",
    "int_from_float": "it is a whole number",
    "bool_type": "it is true or false",
    "bool_parsing": "it is true or false",
    "tuple_type": "it is a list, written as [first, second]",
    "dict_type": _MAP,
    "model_type": _MAP,
    "string_pattern_mismatch": "it takes small letters, digits and hyphens, at most 64",
    "missing": "it must be there",
}
_KIND = re.compile(r"bool|int|float|str|date|tuple\[.*|[A-Z].*")
"""Steps of a place that name one of the kinds a value may be, not where it stands."""
_FACTS = frozenset({"when", "facts", "values", "default"})


def expected(detail: ErrorDetails) -> str:
    """Say what would have been right, as the end of a sentence: “it is at most 5”."""
    if _FACTS.intersection(detail["loc"]) and detail["type"] not in ("dict_type", "tuple_type"):
        return _FACT
    said, limits = _EXPECTED.get(detail["type"]), detail.get("ctx", {})
    if said is not None:
        return said
    if "le" in limits:
        return f"it is at most {limits['le']}"
    if "ge" in limits:
        return f"it is at least {limits['ge']}"
    if "expected" in limits:
        return f"it is {str(limits['expected']).replace(chr(39), '')}"
    return "it has another form"


def place(detail: ErrorDetails) -> str:
    """Name where the value stands, from the field inwards; entries are counted from 1."""
    steps = [
        str(step + 1) if isinstance(step, int) else step
        for step in detail["loc"]
        if isinstance(step, int) or not _KIND.fullmatch(step)
    ]
    return " › ".join(plain(step) for step in steps) or "This"


def value_shown(detail: ErrorDetails) -> str:
    """Return the value that was refused as it is written, on one line."""
    return plain(in_words(detail["input"])) or "nothing"
