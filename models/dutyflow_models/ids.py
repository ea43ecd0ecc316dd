"""Ids made from titles."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from dutyflow_models.org import ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Container

LONGEST_ID = 64
_NO_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "œ": "oe", "ı": "i"}
)
_ID = re.compile(ID_PATTERN)
_NOT_OF_A_SLUG = re.compile(r"[^a-z0-9]+")


def new_id(title: str, taken: Container[str], fallback: str = "duty") -> str:
    """Make a slug of a title; when it is taken, with `-2`, `-3` and so on.

    Accents are dropped; a title without a letter or digit that a slug may hold gives the fallback.
    """
    slug = _slug(title) or fallback
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        candidate = _numbered(slug, number)
    return candidate


class Ids:
    """Gives out ids, each once; quick also where thousands would be the same."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def keep(self, wish: str, fallback: str) -> str:
        """Return what is wished for where it is an id and free, else make one of it."""
        if wish in self._taken or not _ID.fullmatch(wish):
            return self.take(wish, fallback)
        self._taken.add(wish)
        return wish

    def take(self, title: str, fallback: str) -> str:
        """Make the id that `new_id` would of a title."""
        slug = new_id(title, (), fallback)
        candidate, number = slug, self._next.get(slug, 2)
        while candidate in self._taken:
            candidate = _numbered(slug, number)
            number += 1
        self._next[slug] = number
        self._taken.add(candidate)
        return candidate


def _numbered(slug: str, number: int) -> str:
    ending = f"-{number}"
    return slug[: LONGEST_ID - len(ending)].rstrip("-") + ending


def _slug(title: str) -> str:
    folded = unicodedata.normalize("NFKD", title.casefold().translate(_NO_DECOMPOSITION))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return _NOT_OF_A_SLUG.sub("-", bare).strip("-")[:LONGEST_ID].rstrip("-")
