"""Letters that a document explains itself: “V = verantwortlich”, or a letter beside a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.raci.letters import WORDS, normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dutyflow_models.org import Role

Legend = dict[str, tuple["Role", ...]]

_ENTRY = re.compile(
    r"(?<![^\W\d_])(?P<letter>[^\W\d_]{1,2})\*{0,2}\s*+(?:[)\]]\s*+)?(?:=|:|–|—|-|→)\s*+\*{0,2}"
    r"(?P<words>[^\n,;|=·()]{2,60})"
)
_LETTER = re.compile(r"[^\W\d_]{1,2}")
_WORD = re.compile(r"[^\W\d_]+")


def legend_in(text: str) -> Legend:
    """Return the letters, in small, that a text explains by a word for a role."""
    found: Legend = {}
    for entry in _ENTRY.finditer(text):
        role = _role(entry["words"])
        if role is not None:
            found.setdefault(entry["letter"].casefold(), (role,))
    return found


def legend_of_row(cells: Sequence[str]) -> Legend:
    """Return what a row of a table explains that holds nothing else; empty for any other row."""
    said = [cell for cell in cells if cell]
    if len(said) == 2 and _LETTER.fullmatch(normal(said[0])):
        role = _role(said[1]) if normal(said[1]) != normal(said[0]) else None
        is_word = len(normal(said[1])) > 2
        return {normal(said[0]): (role,)} if role is not None and is_word else {}
    return legend_in(said[0]) if len(said) == 1 else {}


def joined_legends(legends: Iterable[Legend]) -> Legend:
    """Return all together; what is said first counts."""
    found: Legend = {}
    for each in legends:
        for letter, roles in each.items():
            found.setdefault(letter, roles)
    return found


def _role(words: str) -> Role | None:
    """Return the role of the first word that says one."""
    return next((WORDS[word] for word in _WORD.findall(normal(words)) if word in WORDS), None)
