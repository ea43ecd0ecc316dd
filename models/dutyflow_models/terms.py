"""What fields and values of the format are called where a sentence names them.

In English they are called as they are written; what is not in these tables is said as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import in_words, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Role

_FIELDS: Mapping[str, str] = {
    "about": mark("about"),
    "accountable": mark("accountable"),
    "activity": mark("activity"),
    "aliases": mark("aliases"),
    "applies_to": mark("applies to"),
    "assignments": mark("assignments"),
    "at_least": mark("at least"),
    "by": mark("by"),
    "color": mark("color"),
    "contact": mark("contact"),
    "consulted": mark("consulted"),
    "consumers": mark("consumers"),
    "date": mark("date"),
    "default": mark("default"),
    "description": mark("description"),
    "excludes": mark("excludes"),
    "expectation": mark("expectation"),
    "external": mark("external"),
    "facts": mark("facts"),
    "finding": mark("finding"),
    "focus": mark("focus"),
    "includes": mark("includes"),
    "informed": mark("informed"),
    "kind": mark("kind"),
    "links": mark("links"),
    "load": mark("load"),
    "members": mark("members"),
    "merge": mark("merge"),
    "name": mark("name"),
    "next_step": mark("next step"),
    "note": mark("note"),
    "passes": mark("passes"),
    "previously": mark("previously"),
    "raised_by": mark("raised by"),
    "reason": mark("reason"),
    "responsible": mark("responsible"),
    "source": mark("source"),
    "stage": mark("stage"),
    "state": mark("state"),
    "status": mark("status"),
    "supports": mark("supports"),
    "tags": mark("tags"),
    "target": mark("target"),
    "teams": mark("teams"),
    "text": mark("text"),
    "title": mark("title"),
    "type": mark("type"),
    "until": mark("until"),
    "values": mark("values"),
    "version": mark("version"),
    "when": mark("when"),
}
_VALUES: Mapping[str, Mapping[str, str]] = {
    "status": {
        "open": mark("open"),
        "proposed": mark("proposed"),
        "accepted": mark("accepted"),
        "disputed": mark("disputed"),
        "later": mark("later"),
        "out-of-scope": mark("out-of-scope"),
    },
    "focus": {
        "differentiating": mark("differentiating"),
        "enabling": mark("enabling"),
        "running": mark("running"),
    },
}
_ROLES: Mapping[Role, str] = {
    "accountable": mark("accountable"),
    "responsible": mark("responsible"),
    "supports": mark("supporter"),
    "consulted": mark("consulted"),
    "informed": mark("informed"),
    "consumers": mark("user"),
}
_PARTS: Mapping[Role, str] = {
    "accountable": mark("accountable"),
    "responsible": mark("responsible"),
    "supports": mark("supports"),
    "consulted": mark("consulted"),
    "informed": mark("informed"),
    "consumers": mark("uses it"),
}
_STATUSES: Mapping[str, str] = {
    "open": mark("open"),
    "proposed": mark("proposed"),
    "accepted": mark("accepted"),
    "disputed": mark("disputed"),
    "later": mark("later"),
    "out-of-scope": mark("out of scope"),
}
_STATUS_TITLES: Mapping[str, str] = {
    "proposed": mark("Proposed"),
    "accepted": mark("Accepted"),
    "disputed": mark("Disputed"),
    "later": mark("Later"),
    "out-of-scope": mark("Out of scope"),
}

_COLORS: Mapping[str, str] = {
    "slate": mark("Slate"),
    "blue": mark("Blue"),
    "green": mark("Green"),
    "violet": mark("Violet"),
    "orange": mark("Orange"),
    "teal": mark("Teal"),
    "pink": mark("Pink"),
    "amber": mark("Amber"),
    "indigo": mark("Indigo"),
    "red": mark("Red"),
    "lime": mark("Lime"),
    "brown": mark("Brown"),
}


def role_words(role: Role) -> str:
    """Say what a team is to a duty: “accountable”, “supporter”."""
    return say_marked(_ROLES[role])


def part_words(role: Role) -> str:
    """Say what part a team has, where its name stands before: “accountable”, “supports”."""
    return say_marked(_PARTS[role])


def status_words(status: str) -> str:
    """Say the state of a duty within a sentence: “out of scope”."""
    return say_marked(_STATUSES[status])


def status_title(status: str) -> str:
    """Say the state of a duty where it stands by itself: “Out of scope”."""
    if status == "open":
        return say("Open", about="the state of a duty")
    return say_marked(_STATUS_TITLES[status])


def field_words(name: str) -> str:
    """Say a field's name: `applies_to` is “applies to”."""
    known = _FIELDS.get(name)
    return say_marked(known) if known else plain(name).replace("_", " ")


def color_words(name: str) -> str:
    """Say one of the named colours of teams: “Slate”."""
    return say_marked(_COLORS[name])


def value_words(field: str, value: object) -> str:
    """Say a value of a field; what is absent or empty is the empty text."""
    words = in_words(value)
    known = _VALUES.get(field, {}).get(words)
    return say_marked(known) if known else words
