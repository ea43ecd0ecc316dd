"""How well a few typed letters fit a text: for the command palette.

The letters must stand in the text in their order. A letter at a word's start counts most, then one
that follows the letter before it; so `exppng` finds “Export as PNG” and `scf` “Show compact form”.
What stands in the text as it was typed, from a word's start on, comes before scattered letters.
"""

from __future__ import annotations

AT_START = 10
AT_WORD = 8
IN_ROW = 5
ANYWHERE = 1
WHOLE = 20
"""What letters are worth besides that stand in one piece at a word's start."""
SKIPPED = 0.05
"""What each letter of the text that is not asked for costs."""
_NEVER = float("-inf")


def score(wanted: str, text: str) -> float | None:
    """Return how well the letters fit, more is better; None when they do not stand in the text.

    Blanks in `wanted` are ignored, and so is the case.
    """
    letters = "".join(wanted.split()).casefold()
    folded = text.casefold()
    if not letters:
        return 0.0
    if not _stands_in(letters, folded):
        return None
    worth = _worths(folded)
    # best[i]: the best sum for the letters so far when the last of them is text[i].
    best = [worth[at] if here == letters[0] else _NEVER for at, here in enumerate(folded)]
    for letter in letters[1:]:
        best = _followed_by(letter, best, folded, worth)
    whole = WHOLE if _begins_a_word(wanted.strip().casefold(), folded) else 0
    return max(best) + whole - SKIPPED * (len(folded) - len(letters))


def _begins_a_word(typed: str, text: str) -> bool:
    at = text.find(typed)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(typed, at + 1)
    return at >= 0


def _followed_by(letter: str, best: list[float], text: str, worth: list[float]) -> list[float]:
    following, before = [_NEVER] * len(text), _NEVER
    for at in range(1, len(text)):
        before = max(before, best[at - 1])
        if text[at] == letter and before > _NEVER:
            in_row = best[at - 1] + max(IN_ROW, worth[at])
            following[at] = max(before + worth[at], in_row)
    return following


def _worths(text: str) -> list[float]:
    """Return what a letter at each position counts by itself."""
    return [
        AT_START if at == 0 else ANYWHERE if text[at - 1].isalnum() else AT_WORD
        for at in range(len(text))
    ]


def _stands_in(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
