"""What Dutyflow is made of, as the packages say themselves: names, versions, licences."""

from __future__ import annotations

import json
import platform
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from dutyflow.resources import resource_bytes

ROOT = "dutyflow"
_LONGEST = 60
"""Letters; a longer field `License` is the text itself."""
_DATA = (("Inter", "4.1", "OFL-1.1"), ("Lucide", "1.62", "ISC AND MIT"))
"""Typeface and icons, which come as files."""


class Component(NamedTuple):
    """One part."""

    name: str
    version: str
    licence: str


def components() -> list[Component]:
    """Return Dutyflow and everything that comes with it."""
    python = Component("Python", platform.python_version(), "PSF-2.0")
    data = [Component(*row) for row in _DATA]
    return [*_packages(), python, *data, *_libraries()]


def licence_texts() -> Path | None:
    """Return where the licences lie as texts; None unless this is the frozen program."""
    inside = getattr(sys, "_MEIPASS", None)
    return Path(inside, "licences") if inside else None


def _packages() -> list[Component]:
    """Return our package and all that it requires, ours first."""
    found: dict[str, Component] = {}
    wanted = [ROOT]
    while wanted:
        name = wanted.pop()
        try:
            described = distribution(name)
        except PackageNotFoundError:  # not wanted on this system
            continue
        if described.name not in found:
            found[described.name] = Component(
                described.name, described.version, _licence(described)
            )
            wanted += [_name(wish) for wish in described.requires or () if "extra ==" not in wish]
    ours = [part for part in found.values() if part.name == ROOT]
    others = [part for part in found.values() if part.name != ROOT]
    return ours + sorted(others, key=lambda part: part.name.casefold())


def _name(requirement: str) -> str:
    named = re.match(r"[\w.-]+", requirement)
    return named[0] if named else requirement


def _licence(described: Distribution) -> str:
    told = described.metadata
    for field in ("License-Expression", "License"):
        text = str(told[field]).strip() if field in told else ""
        if text and "\n" not in text and len(text) <= _LONGEST:
            return text
    classes = [line for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classes) or "?"


def _libraries() -> list[Component]:
    """Return the system's libraries in the frozen program; elsewhere there are none of ours."""
    try:
        rows = json.loads(resource_bytes("app", "bundled.json"))
    except FileNotFoundError:
        return []
    return [Component(*map(str, row)) for row in rows]
