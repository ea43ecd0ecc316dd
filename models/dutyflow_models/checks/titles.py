"""What checks, and remarks of the reader, are called in front of their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from collections.abc import Mapping

_OF_CHECKS: Mapping[str, str] = {
    "accountable-absent": mark("Accountable absent"),
    "concentration": mark("Concentration"),
    "consumed-not-provided": mark("Consumed not provided"),
    "disputed": mark("Disputed"),
    "escalation-cycle": mark("Escalation cycle"),
    "handoff-to-absent": mark("Hand-off to absent"),
    "handoff-to-itself": mark("Hand-off to itself"),
    "idle-team": mark("Idle team"),
    "not-accepted": mark("Not accepted"),
    "overlapping-merges": mark("Overlapping merges"),
    "overload": mark("Overload"),
    "ping-pong": mark("Ping pong"),
    "principle": mark("Principle"),
    "principle-unclear": mark("Principle unclear"),
    "same-title": mark("Same title"),
    "shared-without-accountable": mark("Shared without accountable"),
    "unknown-duty": mark("Unknown duty"),
    "unknown-factor": mark("Unknown factor"),
    "unknown-group": mark("Unknown group"),
    "unknown-stage": mark("Unknown stage"),
    "unknown-team": mark("Unknown team"),
    "unknown-value": mark("Unknown value"),
    "unowned": mark("Unowned"),
    "unreachable": mark("Unreachable"),
}
_OF_THE_READER: Mapping[str, str] = {
    "bad-id": mark("Bad id"),
    "complex-key": mark("Complex key"),
    "duplicate-id": mark("Duplicate id"),
    "duplicate-key": mark("Duplicate key"),
    "explicit-tag": mark("Explicit tag"),
    "newer-schema": mark("Newer schema"),
    "no-name": mark("No name"),
    "no-schema": mark("No schema"),
    "out-of-range": mark("Out of range"),
    "single-as-list": mark("Single as list"),
    "team-by-name": mark("Team by name"),
    "two-accountable": mark("Two accountable"),
    "unknown-alias": mark("Unknown alias"),
    "unknown-choice": mark("Unknown choice"),
    "unknown-key": mark("Unknown key"),
    "unknown-role": mark("Unknown role"),
    "unknown-schema": mark("Unknown schema"),
    "wrong-type": mark("Wrong type"),
    "wrong-value": mark("Wrong value"),
}
TITLES: Mapping[str, str] = {**_OF_CHECKS, **_OF_THE_READER}
"""The id of a check or the code of a Problem to what it is called in English."""


def title_of_check(check: str) -> str:
    """Say a check's id as a person would: “Shared without accountable”."""
    title = TITLES.get(check)
    if title is not None:
        return say_marked(title)
    return check.replace("-", " ").replace("handoff", "hand-off").capitalize()
