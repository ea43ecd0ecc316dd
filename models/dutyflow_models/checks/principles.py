"""Checks of the rules that an organisation gave itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import few, percent
from dutyflow_models.language import say
from dutyflow_models.measures import focus_share
from dutyflow_models.org import Focus
from dutyflow_models.terms import value_words
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import Principle

_PERCENT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*%?\s*")
_WHOLE = 100


@check("principle", "principles", "warning")
def principle(situation: Situation) -> Iterator[Seen]:
    """The load of its teams has less of a focus than it asks for; without teams, that of all.

    Teams that have no load miss nothing.
    """
    for each in situation.shown.principles:
        missed = [
            text
            for name, wanted in each.at_least.items()
            if (text := _missed(situation, each, name, wanted))
        ]
        if missed:
            sentence = say(
                "{principle} is missed: {shares}.", principle=quoted(each.text), shares=few(missed)
            )
            yield Seen((each.id,), sentence)


@check("principle-unclear", "principles", "warning")
def principle_unclear(situation: Situation) -> Iterator[Seen]:
    """Its measure names no focus, or a share that is none."""
    for each in situation.shown.principles:
        for name, wanted in each.at_least.items():
            if name not in get_args(Focus):
                known = few([quoted(focus) for focus in get_args(Focus)])
                sentence = say(
                    "{principle} measures {measure}; it can be {known}.",
                    principle=quoted(each.text),
                    measure=quoted(name),
                    known=known,
                )
            elif share_of(wanted) is None:
                sentence = say(
                    "{principle} asks for {share}; write it as 60%.",
                    principle=quoted(each.text),
                    share=quoted(str(wanted)),
                )
            else:
                continue
            yield Seen((each.id,), sentence)
            break


def share_of(wanted: str | float) -> float | None:
    """Read a share as people write it: 60%, 60 or 0.6; None if it is no part of a whole."""
    if isinstance(wanted, str):
        found = _PERCENT.fullmatch(wanted)
        if found is None:
            return None
        number = float(found.group(1))
        share = number / _WHOLE if "%" in wanted or number > 1 else number
    else:
        share = wanted / _WHOLE if wanted > 1 else float(wanted)
    return share if 0 <= share <= 1 else None


def _missed(
    situation: Situation, principle: Principle, focus: str, wanted: str | float
) -> str | None:
    least = share_of(wanted)
    share = focus_share(situation.shown, focus, principle.applies_to or situation.teams)
    if least is None or share is None or focus not in get_args(Focus) or share >= least:
        return None
    return say(
        "{share} of the load is {focus}, not {least}",
        share=percent(share),
        focus=value_words("focus", focus),
        least=percent(least),
    )
