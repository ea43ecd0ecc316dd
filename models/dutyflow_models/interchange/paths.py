"""Which files of a repository a duty is about: its tags such as `paths:/src/api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from dutyflow_models.org import Duty

_PREFIX = "paths:"


def path_tag(pattern: str) -> str:
    """Return the tag for a pattern as CODEOWNERS has them."""
    return _PREFIX + pattern


def paths_of(duty: Duty) -> tuple[str, ...]:
    """Return the patterns that a duty's tags name."""
    found = (tag.removeprefix(_PREFIX).strip() for tag in duty.tags if tag.startswith(_PREFIX))
    return tuple(dict.fromkeys(each for each in found if plain(each)))
