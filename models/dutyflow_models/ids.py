"""Ids made from titles."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

LONGEST_ID = 64
_NO_DECOMPOSITION = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "œ": "oe", "ı": "i"}
)
_NOT_OF_A_SLUG = re.compile(r"[^a-z0-9]+")


def new_id(title: str, taken: Container[str], fallback: str = "duty") -> str:
    """Make a slug of a title; when it is taken, with `-2`, `-3` and so on.

    Accents are dropped; a title without a letter or digit that a slug may hold gives the fallback.
    """
    slug = _slug(title) or fallback
    candidate, number = slug, 1
    while candidate in taken:
        number += 1
        ending = f"-{number}"
        candidate = slug[: LONGEST_ID - len(ending)].rstrip("-") + ending
    return candidate


def _slug(title: str) -> str:
    folded = unicodedata.normalize("NFKD", title.casefold().translate(_NO_DECOMPOSITION))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return _NOT_OF_A_SLUG.sub("-", bare).strip("-")[:LONGEST_ID].rstrip("-")
