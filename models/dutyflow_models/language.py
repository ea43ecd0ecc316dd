"""Texts in the reader's language: what is shown passes here, in English, on its way out.

The models know no Qt, so that translating is done by whoever is installed with `install`; until
then, and on the command line, everything is said in English as it stands in the code. The texts
are gathered from the calls below by `packaging/translating.py`, so that the first argument is
always one literal, and nothing is said while a module is imported.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

Translate: TypeAlias = Callable[[str, str, int | None], str]
"""A text, what it is about and how many to the text in another language; empty when unknown."""
Written: TypeAlias = Callable[[int], str]


def _english(number: int) -> str:
    return f"{number:,}"


_translate: Translate | None = None
_number: Written = _english


def install(translate: Translate | None, number: Written | None = None) -> None:
    """Say everything through `translate` and write whole numbers as `number` does.

    None of both is English again.
    """
    global _translate, _number
    _translate = translate and lru_cache(maxsize=8192)(translate)
    _number = number or _english


def say(text: str, /, *, about: str = "", **values: object) -> str:
    """Say a text, with its {placeholders} filled in; without values braces stay what they are.

    `about` tells apart texts that are one in English and two elsewhere, and tells a translator why.
    """
    return _said(text, about, None, text, values)


def several(one: str, many: str, n: int, /, *, about: str = "", **values: object) -> str:
    """Say how many: “{n} duty”, “{n} duties”. `n` is filled in as the reader writes numbers."""
    return _said(one, about, n, one if n == 1 else many, {"n": number(n), **values})


def mark(text: str, /) -> str:
    """Mark a text of a table that is made on import; `say_marked` says it when it is shown."""
    return text


def say_marked(text: str, /, *, about: str = "") -> str:
    """Say a text that was marked where it stands."""
    return _said(text, about, None, text, {})


def number(n: int, /) -> str:
    """Write a whole number as the reader does, “2,000”; never for a file."""
    return _number(n)


def _said(key: str, about: str, n: int | None, english: str, values: dict[str, object]) -> str:
    text = (_translate(key, about, n) if _translate else "") or english
    return text.format(**values) if values else text
