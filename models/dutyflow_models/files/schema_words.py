"""One line about every key of the org file, for editors that complete and explain it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ID = "Short name in small letters, digits and dashes, unique within its list."
_TITLE = "What people call it; free text."
_WHEN = "Factor: value, or a list of values. All must hold, else it is absent."
_LINKS = "Addresses, or {url, title}."
_PREVIOUSLY = "Ids it had before, so that comparing follows a rename."
_NAMED = {"id": _ID, "title": _TITLE, "description": "More about it."}
_ROLES = {
    "responsible": "Teams that do it (R).",
    "accountable": "The one team ultimately answerable (A); a single responsible team is so too.",
    "supports": "Teams that help the responsible ones (S).",
    "consulted": "Teams that are asked before (C).",
    "informed": "Teams that are told afterwards (I).",
    "consumers": "Teams that use what it provides (U).",
}

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "Organisation": {
            "schema": "Version of the format.",
            "org": "Which organisation this is.",
            "stages": "Columns of the board, left to right.",
            "factors": "Questions that change the answer, such as on-premises or cloud.",
            "teams": "Lanes of the board, top to bottom.",
            "groups": "Named sets of teams; a team may be in several.",
            "scenarios": "Named answers to the factors.",
            "duties": "Cards of the board: what somebody must do.",
            "handoffs": "Arrows of the board: work that passes from one duty to another.",
            "principles": "Rules the organisation gave itself, with a measure.",
            "points": "What was said in a workshop and is not settled.",
            "decisions": "What was settled in a workshop.",
            "waivers": "Findings that were seen and accepted.",
        },
        "Identity": {
            "name": "Identity of the organisation, in small letters, digits and dashes.",
            "title": _TITLE,
            "description": "More about it.",
        },
        "Stage": _NAMED,
        "Factor": {
            **_NAMED,
            "values": "The possible answers.",
            "default": "The answer where nothing else is said; without it the first value.",
        },
        "Team": {
            **_NAMED,
            "aliases": "Other names by which people call the team.",
            "color": "A name of the palette, or #rrggbb.",
            "contact": "Where the team is reached.",
            "members": "Who is in it.",
            "links": _LINKS,
            "type": "Kind of team after Team Topologies.",
            "external": "A vendor or cloud provider.",
            "previously": _PREVIOUSLY,
            "when": _WHEN,
        },
        "Group": {
            **_NAMED,
            "teams": "Ids of its teams.",
            "color": "A name of the palette, or #rrggbb.",
        },
        "Scenario": {
            **_NAMED,
            "facts": "Factor: value. Factors left out have their default.",
            "merge": "Groups whose teams are one lane.",
        },
        "Assignment": {"when": _WHEN, **_ROLES},
        "Duty": {
            **_NAMED,
            **_ROLES,
            "stage": "Id of the stage in which it lies.",
            "activity": "What is done.",
            "focus": (
                "What it is for: differentiating improves what customers pay for, enabling"
                " helps others do so, running keeps the platform going."
            ),
            "load": "Weight from 1 to 5.",
            "status": "How settled it is; out-of-scope means nobody, on purpose.",
            "includes": "What is part of it.",
            "excludes": "The boundary in a sentence.",
            "assignments": "Other roles under conditions; the first whose `when` holds counts.",
            "tags": "Words to find it by.",
            "links": _LINKS,
            "note": "Anything else.",
            "previously": _PREVIOUSLY,
            "when": _WHEN,
        },
        "HandOff": {
            "from": "Id of the duty that gives.",
            "to": "Id of the duty that takes.",
            "passes": "What crosses.",
            "kind": "How it passes.",
            "expectation": "What was agreed, such as a service level.",
            "note": "Anything else.",
            "when": _WHEN,
        },
        "Principle": {
            "id": _ID,
            "text": "The rule.",
            "applies_to": "Ids of the teams it is for.",
            "at_least": "Focus: the least share of duties, such as 60%.",
            "when": _WHEN,
        },
        "Point": {
            "text": "What was said.",
            "about": "Ids of the duties it is about.",
            "kind": "A question, something parked, or a risk.",
            "raised_by": "Who said it.",
            "state": "Whether it is still open.",
        },
        "Decision": {
            "text": "What was decided.",
            "about": "Ids of the duties it is about.",
            "date": "The day.",
            "by": "Ids of the teams that decided.",
            "next_step": "Who does what until when.",
        },
        "NextStep": {"what": "What is done.", "who": "By whom.", "due": "Until when."},
        "Waiver": {
            "finding": "Id of the finding.",
            "about": "Ids of what it is about.",
            "reason": "Why it is accepted.",
            "by": "Who accepted it.",
            "until": "Until when.",
        },
        "Link": {"url": "The address.", "title": _TITLE},
    }
)
"""Kind of part, key, sentence."""
