"""What the models' checks refuse, in sentences for people who write org files."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.expected import expected
from dutyflow_models.ids import new_id
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

NOUNS: Mapping[type[Part], str] = {
    Assignment: "an assignment",
    Decision: "a decision",
    Duty: "a duty",
    Factor: "a factor",
    Group: "a group",
    HandOff: "a hand-off",
    Identity: "“org”",
    Link: "a link",
    NextStep: "a next step",
    Organisation: "an org file",
    Point: "a point",
    Principle: "a principle",
    Scenario: "a scenario",
    Stage: "a stage",
    Team: "a team",
    Waiver: "a waiver",
}


def missing(kind: type[Part], key: str, values: PlainMap) -> Said:
    """Say that a part lacks a key without which it cannot be shown."""
    noun = NOUNS[kind]
    named = values.get("title") or values.get("id") or values.get("text")
    called = f" {quoted(named)}" if isinstance(named, str) else ""
    sentence = f"{noun.capitalize()}{called} has no “{key}”; it is not shown."
    title = values.get("title")
    if key == "id" and isinstance(title, str):
        return "missing-id", sentence, f"Add “id: {new_id(title, (), fallback='name')}”."
    return f"missing-{key}", sentence, f"Add “{key}: …”."


def refused(key: str, detail: ErrorDetails, form: KeyForm | None, report: Report) -> Said:
    """Say why the model refused a value."""
    value = str(detail["input"])
    shown = value if len(value) <= 80 else value[:79] + "…"
    if detail["type"] == "literal_error" and form is not None:
        advice = report.guess(value, form.choices) or f"Choose one of: {', '.join(form.choices)}."
        return "unknown-choice", f"“{key}” cannot be “{shown}”.", advice
    if detail["type"] == "string_pattern_mismatch":
        sentence = f"“{shown}” cannot be an id: ids have small letters, digits and dashes."
        if len(value) > 64:
            sentence = f"“{shown}” cannot be an id: it is longer than 64 characters."
        return "bad-id", sentence, f"Write “{new_id(value, (), fallback='name')}”."
    if detail["type"] in ("greater_than_equal", "less_than_equal"):
        limits = detail.get("ctx", {})
        bound = f"at least {limits['ge']}" if "ge" in limits else f"at most {limits['le']}"
        return "out-of-range", f"“{key}” must be {bound}, not {shown}.", ""
    reason = expected(detail)
    return "wrong-value", f"“{key}” cannot be “{shown}”.", f"{reason[:1].upper()}{reason[1:]}."
