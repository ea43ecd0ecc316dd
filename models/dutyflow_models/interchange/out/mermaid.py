"""The board as text for Mermaid: `swimlane-beta` of version 11.16 on, or a flowchart for any.

Both have the same lines below the first. `into/mermaid` reads them back.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Literal

from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.interchange.out.lanes import board_title, handoffs_of, lanes_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.out.lanes import Lane
    from dutyflow_models.org import HandOff, Organisation

TEAM, DUTY = "team_", "duty_"
"""What nodes' names begin with, so that none is a word of the language such as `end`."""

_ARROWS = {"request": "-.->", "escalate": "==>"}
_TO_ESCAPE = re.compile(r"""[^\w ,'/()?+.\-]|[_¶ﬂ°]""")
_LIKE_A_LIST = re.compile(r"^(?:[0-9]+(?=[.)])[.)]|[+\-])")


def as_swimlanes(organisation: Organisation) -> str:
    """Write lanes from top to bottom, as Mermaid draws them since version 11.16."""
    return "".join(f"{line}\n" for line in _lines(organisation, "swimlane-beta LR"))


def as_flowchart(organisation: Organisation) -> str:
    """Write a flowchart whose frames are the lanes; every version of Mermaid draws it."""
    return "".join(f"{line}\n" for line in _lines(organisation, "flowchart LR"))


def _lines(
    organisation: Organisation, head: Literal["swimlane-beta LR", "flowchart LR"]
) -> Iterator[str]:
    title = board_title(organisation)
    if title:
        yield from ("---", f"title: {_yaml_text(title)}", "---")
    yield head
    for lane in lanes_of(organisation):
        yield from _lane(lane)
    yield from map(_arrow, handoffs_of(organisation))


def _lane(lane: Lane) -> Iterator[str]:
    node = _node(TEAM, lane.team.id) if lane.team is not None else "unassigned"
    yield f"  subgraph {node}{_label(lane.title)}"
    for duty in lane.duties:
        yield f"    {_node(DUTY, duty.id)}{_label(on_one_line(duty.title))}"
    yield "  end"


def _arrow(handoff: HandOff) -> str:
    arrow = _ARROWS.get(handoff.kind, "-->")
    passes = on_one_line(handoff.passes)
    label = f'|"{escaped(passes)}"|' if passes else ""
    return f"  {_node(DUTY, handoff.source)} {arrow}{label} {_node(DUTY, handoff.target)}"


def escaped(text: str) -> str:
    """Return text for a label in quotes: what Mermaid or HTML would act on becomes its number."""
    text = _TO_ESCAPE.sub(lambda found: f"#{ord(found[0])};", text)
    return _LIKE_A_LIST.sub(lambda found: f"{found[0][:-1]}#{ord(found[0][-1])};", text)


def _label(text: str) -> str:
    return f'["{escaped(text) or " "}"]'


def _node(kind: str, part_id: str) -> str:
    return kind + part_id.replace("-", "_")


def _yaml_text(text: str) -> str:
    """Write a text in double quotes; `%` is escaped, as two of them are Mermaid's own."""
    return json.dumps(text, ensure_ascii=False).replace("%", "\\x25")
