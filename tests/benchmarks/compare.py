"""Comparing two states of 3,000 duties of which every second differs. Prints JSON.

The peer is difflib on the files' lines: what a person without a program would read. Run in a
process of its own: `python tests/benchmarks/compare.py`.
"""

from __future__ import annotations

import difflib
import json
from functools import partial
from typing import TYPE_CHECKING

from made_up import made_up
from measure import best, cpu

from dutyflow_models.difference_sections import sections
from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.files.emit import org_text
from dutyflow_models.layout import UNARRANGED
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look

if TYPE_CHECKING:
    from dutyflow_models.org import Duty, Organisation

SIZE = 3000


def main() -> None:
    """Measure and print."""
    before = made_up(SIZE)
    after = changed(before)
    made = sections(before, after)
    faces = Faces(lambda text, size, weight=400: len(text) * size * 0.5)
    haunted = partial(draw, after, UNARRANGED, Look(), faces, before=before)
    texts = [org_text(each).splitlines() for each in (before, after)]
    first = cpu(haunted)
    ghosts = haunted().ghosts
    found = {
        "sections": best(partial(sections, before, after)),
        "differences": len({id(each) for part in made for each in part.differences}),
        "difflib": cpu(lambda: list(difflib.unified_diff(*texts))),
        "ghosts": len(ghosts.cards) if ghosts else 0,
        "ghosts first": first,
        "ghosts again": best(haunted),
    }
    print(json.dumps(found))


def changed(organisation: Organisation) -> Organisation:
    """Give every third duty to another team, mark every fifth, and remove every tenth."""
    teams = [team.id for team in organisation.teams]

    def after(number: int, duty: Duty) -> Duty:
        if number % 3 == 0:
            other = teams[(teams.index(duty.accountable) + 1) % len(teams)]
            return duty.replacing(accountable=other)
        return duty.replacing(status="later") if number % 5 == 0 else duty

    duties = tuple(after(number, duty) for number, duty in enumerate(organisation.duties))
    gone = [duty.id for number, duty in enumerate(duties) if number % 10 == 7]
    return remove_duties(organisation.replacing(duties=duties), gone)


if __name__ == "__main__":
    main()
