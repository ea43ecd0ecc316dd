"""The organisations that a person can begin with; each is an org file in `resources/templates`."""

from __future__ import annotations

from typing import NamedTuple

from dutyflow_models.language import mark


class Template(NamedTuple):
    """A file to begin with: its name without ending, and what is said of it."""

    name: str
    title: str
    about: str

    @property
    def place(self) -> tuple[str, str]:
        """Where it lies among the resources."""
        return "templates", f"{self.name}.org.yaml"


BLANK = Template("blank", mark("Blank"), mark("Teams and duties are yours, typed or pasted."))
TEMPLATES = (
    Template(
        "common-structure",
        mark("Common structure"),
        mark("Infrastructure, Platform, DevOps, Dev and SRE."),
    ),
    Template(
        "on-premises",
        mark("Own data centres"),
        mark("Hardware of one’s own, departments and audits."),
    ),
    Template(
        "cloud",
        mark("In the cloud"),
        mark("Product teams, a platform team, security, costs."),
    ),
    Template(
        "small",
        mark("Small organisation"),
        mark("Few people who wear several hats."),
    ),
    Template(
        "incident-response",
        mark("Incident response"),
        mark("Who does what from the alarm to what was learnt."),
    ),
    Template(
        "data-platform",
        mark("Data platform"),
        mark("From where data is made to those who decide with it."),
    ),
    Template(
        "kubernetes-structure",
        mark("Teams without duties"),
        mark("Five teams and stages; the duties are yours."),
    ),
    BLANK,
)
"""In the order in which they are offered."""
