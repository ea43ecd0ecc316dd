"""One name for what is one entry in three texts, and in the text that they are joined to."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.changes import LISTS
from dutyflow_models.renames import with_ids
from dutyflow_models.three_way.matching import keyed_like, matched, shown_key, with_one_id_each

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.matching import Keyed

Names: TypeAlias = dict[str, list[str]]
"""What the entries of each list are called, in their order."""


class Naming:
    """The names of entries, which follow ids that changed and tell equal ones apart."""

    def __init__(self, base: Organisation, mine: Organisation, theirs: Organisation) -> None:
        """Find out what is the same."""
        self._sides = with_one_id_each(base, mine, theirs)
        self.base: Names = {}
        self.mine: Names = {}
        self.theirs: Names = {}
        self._known: dict[str, Keyed] = {}
        for section in LISTS:
            was, here, there = matched(*(getattr(side, section) for side in self._sides[:3]))
            self.base[section], self.mine[section] = _shown(was), _shown(here)
            self.theirs[section] = _shown(there)
            self._known[section] = {**there, **here, **was}

    def of_joined(self, joined: Organisation) -> Names:
        """Name the entries of what the three are joined to."""
        teams = {new: here for here, (_, new) in self._sides.teams.items()}
        duties = {new: here for here, (_, new) in self._sides.duties.items()}
        joined = with_ids(joined, teams, duties)
        return {
            section: _shown(keyed_like(known, getattr(joined, section)))
            for section, known in self._known.items()
        }


def _shown(parts: Keyed) -> list[str]:
    return list(map(shown_key, parts))
