"""What a person chose for the program as a whole: plain values, each with a safe default."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from dutyflow_models.language import mark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping

Theme = Literal["system", "light", "dark"]
Motion = Literal["system", "full", "reduced"]
Value = str | bool | float


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; `dataclasses.replace` makes changed ones."""

    theme: Theme = "system"
    language: Literal["system", "en", "de", "pseudo"] = "system"
    """What the window speaks from the next start on; `pseudo` is for looking for faults."""
    text_size: float = 1.0
    """Size of the window's own text, 0.75 to 2 times the usual."""
    motion: Motion = "system"
    """Whether anything slides, fades or travels."""
    show_inspector: bool = True
    show_findings: bool = True
    mark_findings: bool = True
    """Cards and lanes of which something is left open have a mark."""
    team_colors: Literal["standard", "safe"] = "standard"
    """`safe` are shades that colour-blind people tell apart too."""
    autosave: bool = False
    """Whether a board that has a file is saved by itself."""
    autosave_after: int = 5
    """Seconds of rest after the last change until then."""
    tour_offered: bool = False
    """Whether the tour was taken, or declined."""
    load_limit: int = 30
    """The load from which on a team is found overloaded."""
    share_limit: float = 0.4
    """The part of all duties from which on one accountable team is found to have too much."""
    workshop_sound: bool = False
    """The end of a workshop's phase can be heard."""
    agenda: str = ""
    """The agenda of the last workshop as JSON; empty before the first."""
    last_export: str = ""
    """The options of the last export as JSON, for repeating it; empty before the first."""
    import_options: str = ""
    """What was chosen for each kind of import, as JSON of texts by the kind's id."""
    present_on: str = ""
    """The name of the display that was chosen to present on; empty before one was."""
    present_theme: Literal["window", "light", "dark"] = "window"
    """What is presented wears the window's theme until another one is chosen there."""


def _is_yes_or_no(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object, least: float, most: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most


def _is_short_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 100_000


def _is_json_object(value: object) -> bool:
    if value == "":
        return True
    try:
        return isinstance(value, str) and isinstance(json.loads(value), dict)
    except (ValueError, RecursionError):
        return False


ALLOWED: Mapping[str, Callable[[object], bool]] = {
    "theme": lambda value: value in ("system", "light", "dark"),
    "language": lambda value: value in ("system", "en", "de", "pseudo"),
    "text_size": partial(_is_number, least=0.75, most=2),
    "motion": lambda value: value in ("system", "full", "reduced"),
    "show_inspector": _is_yes_or_no,
    "show_findings": _is_yes_or_no,
    "mark_findings": _is_yes_or_no,
    "team_colors": lambda value: value in ("standard", "safe"),
    "autosave": _is_yes_or_no,
    "autosave_after": lambda value: isinstance(value, int) and _is_number(value, 1, 600),
    "tour_offered": _is_yes_or_no,
    "load_limit": lambda value: isinstance(value, int) and _is_number(value, 1, 999),
    "share_limit": partial(_is_number, least=0.01, most=1),
    "workshop_sound": _is_yes_or_no,
    "agenda": _is_short_text,
    "last_export": _is_json_object,
    "import_options": _is_json_object,
    "present_on": lambda value: isinstance(value, str),
    "present_theme": lambda value: value in ("window", "light", "dark"),
}
"""Setting to the question whether a value may stand in it."""


TITLES: Mapping[str, str] = {
    "theme": mark("Theme"),
    "language": mark("Language"),
    "text_size": mark("Text size"),
    "motion": mark("Motion"),
    "team_colors": mark("Team colours"),
    "autosave": mark("Save by itself"),
    "autosave_after": mark("Seconds until saving"),
    "tour_offered": mark("Offer of the tour"),
    "show_inspector": mark("Inspector"),
    "show_findings": mark("List of findings"),
    "mark_findings": mark("Marks on cards"),
    "load_limit": mark("Limit of overload"),
    "share_limit": mark("Limit of one team’s share"),
    "workshop_sound": mark("Sound of a workshop"),
    "agenda": mark("Agenda of the last workshop"),
    "last_export": mark("Options of the last export"),
    "import_options": mark("Options of imports"),
    "present_on": mark("Display to present on"),
    "present_theme": mark("Theme while presenting"),
}
"""What each setting is called where one has to be named."""


def read_settings(connection: sqlite3.Connection) -> tuple[Settings, list[str]]:
    """Read the settings, and name those whose value cannot be: they are at their default.

    A name that is not known is another version's and left alone.
    """
    kept: dict[str, Value] = {}
    damaged = []
    for name, text in connection.execute("SELECT name, value FROM setting"):
        if name not in ALLOWED:
            continue
        try:
            value = json.loads(text)
        except (ValueError, TypeError, RecursionError):
            value = None
        if ALLOWED[name](value):
            kept[name] = value
        else:
            damaged.append(name)
    return settings_of(kept), damaged


def settings_of(values: Mapping[str, Value]) -> Settings:
    """Return settings of values that were asked of `ALLOWED`; the others are at their default."""
    return Settings(**values)  # type: ignore[arg-type]


def drop_settings(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """Forget what was kept under these names."""
    connection.executemany("DELETE FROM setting WHERE name = ?", [(name,) for name in names])


def write_settings(connection: sqlite3.Connection, before: Settings, after: Settings) -> None:
    """Keep what changed, so that another running Dutyflow keeps what it changed."""
    for name in (field.name for field in fields(Settings)):
        value = cast(Value, getattr(after, name))
        if not ALLOWED[name](value):
            raise ValueError(f"{value!r} is no value of the setting {name}.")
        if value != getattr(before, name):
            connection.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                (name, json.dumps(value)),
            )
