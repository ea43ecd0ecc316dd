"""What the models' checks refuse, in sentences for people who write org files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.expected import expected
from dutyflow_models.ids import new_id
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import (
    Assignment,
    Decision,
    Duty,
    Factor,
    Group,
    HandOff,
    Identity,
    Link,
    NextStep,
    Organisation,
    Part,
    Point,
    Principle,
    Scenario,
    Stage,
    Team,
    Waiver,
)
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic_core import ErrorDetails

    from dutyflow_models.files.fields import KeyForm
    from dutyflow_models.files.plain_values import PlainMap
    from dutyflow_models.files.report import Report

Said: TypeAlias = tuple[str, str, str]
"""A problem's code, sentence and advice."""

_ONE: Mapping[type[Part], str] = {
    Assignment: mark("an assignment"),
    Decision: mark("a decision"),
    Duty: mark("a duty"),
    Factor: mark("a factor"),
    Group: mark("a group"),
    HandOff: mark("a hand-off"),
    Identity: mark("“org”"),
    Link: mark("a link"),
    NextStep: mark("a next step"),
    Organisation: mark("an org file"),
    Point: mark("a point"),
    Principle: mark("a principle"),
    Scenario: mark("a scenario"),
    Stage: mark("a stage"),
    Team: mark("a team"),
    Waiver: mark("a waiver"),
}


def one_of(kind: type[Part], *, capital: bool = False) -> str:
    """Say a kind of part: “a duty”; with a capital letter for the beginning of a sentence."""
    said = say_marked(_ONE[kind])
    return f"{said[:1].upper()}{said[1:]}" if capital else said


def missing(kind: type[Part], key: str, values: PlainMap) -> Said:
    """Say that a part lacks a key without which it cannot be shown."""
    part = one_of(kind, capital=True)
    named = values.get("title") or values.get("id") or values.get("text")
    if isinstance(named, str):
        part = f"{part} {quoted(named)}"
    sentence = say("{part} has no “{key}”; it is not shown.", part=part, key=key)
    title, value = values.get("title"), "…"
    if key == "id" and isinstance(title, str):
        value = new_id(title, (), fallback="name")
    return f"missing-{key}", sentence, say("Add “{key}: {value}”.", key=key, value=value)


def refused(key: str, detail: ErrorDetails, form: KeyForm | None, report: Report) -> Said:
    """Say why the model refused a value."""
    value = str(detail["input"])
    shown = value if len(value) <= 80 else value[:79] + "…"
    sentence = say("“{key}” cannot be “{value}”.", key=key, value=shown)
    if detail["type"] == "literal_error" and form is not None:
        choices = ", ".join(form.choices)
        advice = report.guess(value, form.choices)
        return (
            "unknown-choice",
            sentence,
            advice or say("Choose one of: {choices}.", choices=choices),
        )
    if detail["type"] == "string_pattern_mismatch":
        return _no_id(value, shown)
    if detail["type"] in ("greater_than_equal", "less_than_equal"):
        return "out-of-range", _out_of_range(key, shown, detail.get("ctx", {})), ""
    reason = expected(detail)
    return "wrong-value", sentence, f"{reason[:1].upper()}{reason[1:]}."


def _no_id(value: str, shown: str) -> Said:
    sentence = say(
        "“{value}” cannot be an id: ids have small letters, digits and dashes.", value=shown
    )
    if len(value) > 64:
        sentence = say("“{value}” cannot be an id: it is longer than 64 characters.", value=shown)
    return "bad-id", sentence, say("Write “{text}”.", text=new_id(value, (), fallback="name"))


def _out_of_range(key: str, shown: str, limits: Mapping[str, object]) -> str:
    if "ge" in limits:
        return say(
            "“{key}” must be at least {least}, not {value}.",
            key=key,
            least=limits["ge"],
            value=shown,
        )
    return say(
        "“{key}” must be at most {most}, not {value}.", key=key, most=limits["le"], value=shown
    )
