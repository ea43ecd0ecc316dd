"""Text in lines: cleaned of control characters, wrapped to a width, shortened with an ellipsis.

Widths come from a function that is passed in; `approximate_width` stands in where there is no font.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

MeasureText = Callable[[str, float, int], float]
"""The width in points of a text at a pixel size and a weight (400 regular, 600 semibold)."""

ELLIPSIS, HYPHEN = "…", "-"
_VOWELS, _CONSONANTS = frozenset("aeiouyäöüáàâéèêíìîóòôúùû"), frozenset("bcdfghjklmnpqrstvwxzßçñ")
_CLUSTERS = frozenset(
    [
        "bl",
        "br",
        "ch",
        "cl",
        "cr",
        "dr",
        "fl",
        "fr",
        "gl",
        "gr",
        "kl",
        "kn",
        "kr",
        "pf",
        "pl",
        "pr",
        "qu",
        "sch",
        "sp",
        "st",
        "str",
        "th",
        "tr",
        "schl",
        "schr",
    ]
)
"""Consonants that begin a syllable together."""
_BEGIN, _END, _BACK = 3, 3, 7
"""The fewest letters before and after a hyphen, and how far before the end of a line it may be."""
LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
"""Marks without a width that say how a line runs."""

_UNPRINTABLE = re.compile(
    r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+"
)
_JOINER = "\u200d"
_NARROW, _WIDE = frozenset("iljI.,:;'|!ftr()[] "), frozenset("mwMW@%—…")


class Wrapped(NamedTuple):
    """Lines of text; `cut` says that some of it did not fit."""

    lines: tuple[str, ...]
    cut: bool


def clean(text: str) -> str:
    """Make one line of any text: control characters, line ends, runs of blanks become a blank."""
    return _UNPRINTABLE.sub(" ", text).strip()


def approximate_width(text: str, pixel_size: float, weight: int) -> float:
    """Guess a width as of Inter, for tests and where no font is at hand."""
    ems = sum(
        0.3
        if letter in _NARROW
        else 0.88
        if letter in _WIDE
        else 1.1
        if letter > "\u2e80"
        else 0.66
        if letter.isupper()
        else 0.56
        for letter in text
    )
    return ems * pixel_size * (1.05 if weight >= 600 else 1.0)


def wrap(text: str, width: float, max_lines: int, measure: Callable[[str], float]) -> Wrapped:
    """Break a cleaned text into at most `max_lines` lines that are no wider than `width`.

    Breaks fall between words; a word wider than a line is broken with a hyphen where a syllable may
    begin, or at any character where none does. Each line runs
    in the direction of the whole text: where its own words would say otherwise, a mark is put
    before it that is not seen.
    """
    wrapped = _broken(text, width, max_lines, measure)
    if text.isascii():
        return wrapped
    lines = tuple(in_direction_of(text, line) for line in wrapped.lines)
    return Wrapped(lines, wrapped.cut)


def runs_leftwards(text: str) -> bool | None:
    """Say whether the first letter with a direction is Hebrew, Arabic or the like; None: none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return None


def in_direction_of(text: str, part: str) -> str:
    """Return a part of a text so that it runs like the whole, also where it stands alone."""
    whole = runs_leftwards(text)
    if whole is None or bool(runs_leftwards(part)) == whole:
        return part
    return (RIGHT_TO_LEFT if whole else LEFT_TO_RIGHT) + part


def _broken(text: str, width: float, max_lines: int, measure: Callable[[str], float]) -> Wrapped:
    words = text.split(" ")
    blank = measure(" ")
    lines: list[str] = []
    line, begun, used = "", "", 0.0
    for at, word in enumerate(words):
        length = measure(word) if len(word) < 200 else width + 1
        if line and used + blank + length <= width:
            line, used = f"{line} {word}", used + blank + length
            continue
        if line:
            lines.append(line)
        if len(lines) == max_lines:
            return _cut(lines, " ".join(words[at:]), width, measure)
        line, used = word, length
        while used > width and len(lines) < max_lines:
            fits = _fitting(line, width, measure)
            if fits == len(line):
                break
            whole = _syllables(line, fits, width, measure)
            lines.append(f"{line[:whole]}{HYPHEN}" if whole else line[:fits])
            begun, line = line[: whole or fits], line[whole or fits :]
            used = measure(line) if len(line) < 200 else width + 1
        if len(lines) == max_lines:
            lines[-1] = begun
            return _cut(lines, line, width, measure, between="")
    return Wrapped((*lines, line), cut=False)


def shorten(text: str, width: float, measure: Callable[[str], float]) -> str:
    """Return the text, or its beginning with an ellipsis where it is wider than `width`."""
    if len(text) < 200 and measure(text) <= width:
        return text
    fits = _fitting(text, width - measure(ELLIPSIS), measure)
    return text[:fits].rstrip() + ELLIPSIS


def _cut(
    lines: list[str],
    rest: str,
    width: float,
    measure: Callable[[str], float],
    *,
    between: str = " ",
) -> Wrapped:
    last = shorten(f"{lines[-1]}{between}{rest[:40]}", width, measure)
    if not last.endswith(ELLIPSIS):
        last += ELLIPSIS
    return Wrapped((*lines[:-1], last), cut=True)


def _fitting(text: str, width: float, measure: Callable[[str], float]) -> int:
    """Return how many leading characters fit; at least one, and no character torn apart."""
    low, high = 1, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return _whole_characters(text, low)


def _syllables(word: str, fits: int, width: float, measure: Callable[[str], float]) -> int:
    """Return how many of a word's letters stand before its hyphen; 0 where it has no good place.

    A good place is before a consonant with a vowel after it, three letters from either end.
    """
    for end in range(min(fits + 2, len(word) - _END), max(_BEGIN, fits - _BACK), -1):
        at = end - _onset(word[:end], word[end])
        after, before = word[end : end + 2].lower(), word[at - _END : at]
        begins = after[0] in _CONSONANTS and after[-1] in _VOWELS and before.isalpha()
        if begins and measure(f"{word[:at]}{HYPHEN}") <= width:
            return at
    return 0


def _onset(before: str, consonant: str) -> int:
    """Return how many letters before a consonant are of its syllable: one of “st”, two of “sch”."""
    pair = f"{before[-1:]}{consonant}".lower()
    if f"{before[-2:]}{consonant}".lower() in _CLUSTERS:
        return 2
    return 1 if pair in _CLUSTERS else 0


def _whole_characters(text: str, end: int) -> int:
    """Move a break to the start of the character it would tear: accents, joined emoji, tints."""
    start = end
    while 0 < start < len(text) and (
        text[start] == _JOINER
        or text[start - 1] == _JOINER
        or unicodedata.category(text[start]) in ("Mn", "Me")
        or "\U0001f3fb" <= text[start] <= "\U0001f3ff"
    ):
        start -= 1
    return start or end
