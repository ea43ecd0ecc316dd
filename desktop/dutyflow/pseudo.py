"""A language for tests and for looking: English in other letters, longer, between brackets.

A text that is not translated has none of the letters, one that is glued of two has brackets inside,
and one that is cut has no last bracket.
"""

from __future__ import annotations

import re

FIRST, LAST = "⟦", "⟧"
LONGER = 0.3
"""How much longer texts become, as German does to English."""
_LETTERS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšüýžÁÇÉÍÑÖŠÜÝŽ")
_PARTS = re.compile(r"(\{\w*\})|([^{}]+)")


def pseudo_text(text: str, _about: str, n: int | None) -> str:
    """Say a text in the language; what is filled in stays as it is."""
    if n is not None and n != 1:
        text = f"{text}~"
    longer = "·" * max(1, round(len(text) * LONGER))
    said = "".join(hole or words.translate(_LETTERS) for hole, words in _PARTS.findall(text))
    return f"{FIRST}{said}{longer}{LAST}"
