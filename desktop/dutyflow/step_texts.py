"""How undo texts name what they were done to: “Move ‘On call’ to SRE”, “Delete 3 duties”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.document import Document

LONGEST = 40


def called(title: str) -> str:
    """Quote a title on one line, shortened if it is long."""
    line = " ".join(title[: 4 * LONGEST].split())
    return f"‘{line if len(line) <= LONGEST else line[: LONGEST - 1] + '…'}’"


def duties_called(document: Document, duty_ids: Sequence[str]) -> str:
    """Name duties: the title of one, the number of several."""
    if len(duty_ids) != 1:
        return counted(len(duty_ids), "duty")
    return called(document.organisation.duties_by_id[duty_ids[0]].title)
