"""Options of a kind as a small file of its own, which the dialog saves and `--mapping` takes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say
from dutyflow_models.wording import in_words, json_text, listed, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Value = TypeVar("Value")
_FORMAT = re.compile(r"dutyflow-([a-z-]+)-mapping")


def option_text(kind_id: str, values: Mapping[str, object]) -> str:
    """Write options as the text of a file that says which kind they are of."""
    return json_text({"format": f"dutyflow-{kind_id}-mapping", **values})


def kind_of_options(text: str) -> str:
    """Return the id of the kind that the text of a file has options of; empty if it has none."""
    said = _held(text).get("format")
    found = _FORMAT.fullmatch(said) if isinstance(said, str) else None
    return found[1] if found is not None else ""


def option_values(kind_id: str, text: str) -> dict[str, object]:
    """Return what a file says, without its format; CannotRead where it is of another kind."""
    if kind_of_options(text) != kind_id:
        sentence = say("This is no mapping for such a file.")
        raise CannotRead(Problem(sentence, advice=say("Choose one that was saved when importing.")))
    return {name: value for name, value in _held(text).items() if name != "format"}


def one_of(values: Mapping[str, object], name: str, known: Sequence[Value], usual: Value) -> Value:
    """Return the value of a name, or the usual one; CannotRead where it is none of those known."""
    said = values.get(name, usual)
    for each in known:
        if type(said) is type(each) and said == each:
            return each
    allowed = listed([in_words(each) for each in known], "or")
    sentence = say("{name} of a mapping is {allowed}.", name=quoted(name), allowed=allowed)
    raise CannotRead(Problem(sentence))


def _held(text: str) -> dict[str, object]:
    try:
        held = json.loads(text) if len(text) <= MAX_BYTES else None
    except (ValueError, RecursionError):
        held = None
    return held if isinstance(held, dict) else {}
