"""The organisations in the pictures, each written for one thing that may go wrong with it."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "resources"
sys.path.insert(0, str(HERE.parent / "benchmarks"))

from made_up import made_up_text  # noqa: E402

SAMPLE = RESOURCES / "samples" / "kubernetes.org.yaml"


@cache
def board_text(name: str) -> str:
    """Return an org file: the sample, one that is written here, `made-300` or another number."""
    if name == "sample":
        return SAMPLE.read_text("utf-8")
    if name == "settled":
        return _settled()
    if name.startswith("made-"):
        return made_up_text(int(name.removeprefix("made-"))).decode()
    return (HERE / "boards" / f"{name}.org.yaml").read_text("utf-8")


def _settled() -> str:
    """Return the sample after a workshop: marks of every kind, points, decisions, principles."""
    return SAMPLE.read_text("utf-8").split("\nprinciples:")[0] + _LEFT


_LEFT = """
points:
  - text: Who pays for idle clusters
    about: [scale-clusters, watch-load]
    kind: question
    raised_by: Dev
  - {text: "A second region doubles what is on call", about: [on-call], kind: risk}
  - {text: Revisit the agreement in spring, about: [platform-ola], kind: parked}
  - {text: Is the registry ours, about: [use-image-builds], kind: question, state: closed}
decisions:
  - text: DevOps answers for every application in production, until an SRE team is in play
    about: [answer-for-applications, on-call]
    date: 2027-03-01
    by: [devops, dev]
    next_step: {what: Write the rota, who: Ida, due: 2027-03-15}
  - {text: Platform upgrades clusters within 30 days, about: [upgrade-clusters], date: 2027-03-01}
principles:
  - id: improve
    text: Developers improve software
    applies_to: [dev]
    at_least: {differentiating: 60%}
"""
