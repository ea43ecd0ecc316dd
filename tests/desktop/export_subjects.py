"""What the export tests export."""

from __future__ import annotations

from hand_drawn import drawing

from dutyflow.export.picture import Subject
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.org import Organisation
from dutyflow_models.picture.legend import Entry
from dutyflow_models.picture.page import Page, PageWords, compose
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.texts import Texts

FILE = "# kept as it is\norg: {name: acme, title: Grüße}\r\n".encode()


def organisation(title: str = "Who runs it", duty: str = "Watch the cluster") -> Organisation:
    return Organisation.model_validate(
        {
            "org": {"name": "acme", "title": title, "description": "As agreed"},
            "factors": [{"id": "sre", "title": "SRE", "values": [True, False], "default": False}],
            "teams": [
                {"id": "ops", "title": "Operations"},
                {"id": "dev", "title": "Development"},
                {"id": "sre", "title": "Reliability", "when": {"sre": True}},
            ],
            "scenarios": [{"id": "with-sre", "title": "With SRE", "facts": {"sre": True}}],
            "duties": [
                {"id": "watch", "title": duty, "responsible": ["ops"], "consulted": ["dev"]},
                {"id": "write", "title": "Write code", "responsible": ["dev"]},
                {"id": "budget", "title": "Error budget", "responsible": ["sre"]},
            ],
            "handoffs": [{"from": "write", "to": "watch", "passes": "a release"}],
        }
    )


def subject(**changes) -> Subject:
    return Subject(**({"organisation": organisation(), "text": FILE, "date": "4 June"} | changes))


def hand_page() -> Page:
    """A page that changes only when pages or painting change."""
    words = PageWords("Who runs it", "Today", "4 June", (Entry("chip", "responsible", "R"),))
    return compose(drawing(), words, None, LIGHT, Texts(qt_measure))
