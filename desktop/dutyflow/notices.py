"""What has to be decided, as the bar above the board shows it, whoever has it to say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

COPY_KEPT, WORKSHOP_LEFT, WORK_FOUND, OPEN_ELSEWHERE, FILE_AWAY, FILE_CHANGED = (
    *(10, 15, 20, 30, 40, 50),
)
"""Weights: what keeps an edit or a save from going through comes before what can wait."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: what it says, what it does (trouble is told), and what that means as a tool tip."""

    text: str
    do: Callable[[], object]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that stays until it is withdrawn, with what can be done about it.

    The sign is “info” or “warning”. The first choice stands out unless `equal`.
    """

    key: str
    sentence: str
    choices: tuple[Choice, ...]
    weight: int
    sign: str = "warning"
    equal: bool = False
