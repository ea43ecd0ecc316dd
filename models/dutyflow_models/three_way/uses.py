"""Which entries others refer to: one that was removed by one side may be needed by the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.changes import LISTS
from dutyflow_models.files.known import REFERENCES, Sort

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation, Part

SECTIONS: dict[str, Sort] = {
    "teams": "team",
    "duties": "duty",
    "stages": "stage",
    "groups": "group",
}
"""The lists whose entries others name."""
_NAMES = {"from": "source", "to": "target"}


def used_ids(org: Organisation) -> dict[Sort, set[str]]:
    """Return the ids that the entries of an organisation name, by what they are ids of."""
    found: dict[Sort, set[str]] = {sort: set() for sort in SECTIONS.values()}
    for section in LISTS:
        for part in getattr(org, section):
            _add(part, found)
    return found


def _add(part: Part, found: dict[Sort, set[str]]) -> None:
    for key, sort in REFERENCES.get(type(part), {}).items():
        named = getattr(part, _NAMES.get(key, key))
        if isinstance(named, str):
            found[sort].add(named)
        elif named:
            found[sort].update(named)
    for assignment in getattr(part, "assignments", ()):
        _add(assignment, found)
