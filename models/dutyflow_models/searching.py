"""Which duties hold the words that someone looks for: on the board, in the matrix, in a view."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Duty, Organisation


def holds_words(duty: Duty, words: Sequence[str]) -> bool:
    """Say whether title, description and tags together hold every casefolded word."""
    text = f"{duty.title} {duty.description} {' '.join(duty.tags)}".casefold()
    return all(word in text for word in words)


def duties_with(organisation: Organisation, text: str) -> tuple[Duty, ...]:
    """Return the duties that hold every word of a text; without words all of them."""
    words = text.casefold().split()
    if not words:
        return organisation.duties
    return tuple(duty for duty in organisation.duties if holds_words(duty, words))
