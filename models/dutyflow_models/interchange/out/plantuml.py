"""The board as text for PlantUML: a frame for every lane, cards in it, arrows between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.out.lanes import board_title, handoffs_of, lanes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.out.lanes import Lane
    from dutyflow_models.org import HandOff, Organisation

_ARROWS = {"request": "..>", "escalate": "==>"}
_TO_ESCAPE = re.compile(r"[^\w ,'.?]|_")


def as_plantuml(organisation: Organisation) -> str:
    """Write it for any version of PlantUML; `!` and `%` of titles never reach its preprocessor."""
    return "".join(f"{line}\n" for line in _lines(organisation))


def escaped(text: str) -> str:
    """Return text for PlantUML with letters and blanks as they are, all else by its number."""
    return _TO_ESCAPE.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def _lines(organisation: Organisation) -> Iterator[str]:
    yield "@startuml"
    title = board_title(organisation)
    if title:
        yield f"title {escaped(title)}"
    yield "left to right direction"
    for lane in lanes_of(organisation):
        yield from _lane(lane)
    yield from map(_arrow, handoffs_of(organisation))
    yield "@enduml"


def _lane(lane: Lane) -> Iterator[str]:
    name = _name("team", lane.team.id) if lane.team is not None else "unassigned"
    yield f'rectangle "{escaped(lane.title) or " "}" as {name} {{'
    for duty in lane.duties:
        title = escaped(on_one_line(duty.title))
        yield f'  rectangle "{title or " "}" as {_name("duty", duty.id)}'
    yield "}"


def _arrow(handoff: HandOff) -> str:
    arrow = _ARROWS.get(handoff.kind, "-->")
    passes = escaped(on_one_line(handoff.passes))
    ends = f"{_name('duty', handoff.source)} {arrow} {_name('duty', handoff.target)}"
    return f"{ends} : {passes}" if passes else ends


def _name(kind: str, part_id: str) -> str:
    return f"{kind}_{part_id.replace('-', '_')}"
