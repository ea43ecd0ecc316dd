"""Settings as a small JSON file, for another machine or another person."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from dutyflow.library.settings import ALLOWED, settings_of
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.library.settings import Settings

KEPT_HERE = frozenset({"agenda", "last_export", "import_options", "present_on", "tour_offered"})
"""Settings that belong to this machine or to what was done last, and stay."""
_HEAD = "dutyflow-settings"
_LARGEST = 100_000


class NotSettings(Exception):
    """A file is none of these; the message is a sentence."""


def settings_text(settings: Settings) -> str:
    """Return the file's text."""
    values = {name: value for name, value in asdict(settings).items() if name not in KEPT_HERE}
    return json.dumps({_HEAD: 1, **values}, indent=2) + "\n"


def read_settings_text(text: bytes, now: Settings) -> tuple[Settings, list[str]]:
    """Return the settings with what a file says, and the keys in it that are of no use.

    Raises:
        NotSettings: the file is something else.

    """
    try:
        found = json.loads(text.decode("utf-8-sig")) if len(text) <= _LARGEST else None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or _HEAD not in found:
        raise NotSettings(
            say("The file holds no settings. Choose one that “Export settings” wrote.")
        )
    del found[_HEAD]
    useful = {
        name: value
        for name, value in found.items()
        if name in ALLOWED and name not in KEPT_HERE and ALLOWED[name](value)
    }
    return settings_of({**asdict(now), **useful}), [name for name in found if name not in useful]
