"""Words that several checks share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import number, say
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NAMED = 3


def few(names: Sequence[str]) -> str:
    """Join what is quoted already: “A”, “B” and “C”; of many the first and how many more."""
    shown = list(names)
    if len(shown) > _NAMED + 1:
        shown = [*shown[:_NAMED], say("{n} more", n=number(len(shown) - _NAMED))]
    return listed(shown)


def few_ids(ids: Iterable[str]) -> str:
    """Quote and join ids, each once."""
    return few([quoted(each) for each in dict.fromkeys(ids)])


def percent(share: float) -> str:
    """Say a share in percent, cut after one decimal, so that a bit less never reads as enough."""
    tenths = int(share * 1000 + 1e-9)
    if not tenths % 10:
        return say("{whole} %", whole=tenths // 10)
    return say("{whole}.{tenth} %", whole=tenths // 10, tenth=tenths % 10)
