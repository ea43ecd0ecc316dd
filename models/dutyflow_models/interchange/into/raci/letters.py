"""What a cell of a RACI table means: letters, words in English and German, signs."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from dutyflow_models.org import ROLE_LETTERS, ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORDS: Mapping[Role, str] = {
    "responsible": (
        "responsible responsibility resp doer do does perform performs performer execute executes "
        "executor implement implements lead leads driver verantwortlich verantwortung zuständig "
        "zuständigkeit durchführung durchführend durchführungsverantwortlich "
        "durchführungsverantwortung ausführung ausführend umsetzung umsetzend federführend"
    ),
    "accountable": (
        "accountable accountability acc answerable owner owns approver approves approve approval "
        "decides rechenschaftspflichtig rechenschaftspflicht gesamtverantwortlich "
        "gesamtverantwortung ergebnisverantwortlich ergebnisverantwortung entscheidet entscheidung "
        "entscheider entscheidend genehmigt genehmigung freigabe"
    ),
    "supports": (
        "support supports supporting supportive supporter contribute contributes contributor helps "
        "assists unterstützt unterstützend unterstützung mitwirkend mitwirkung wirkt mitarbeit "
        "beteiligt"
    ),
    "consulted": (
        "consulted consult consults consultation advises adviser advisor beratend berät beraten "
        "beratung konsultiert konsultation konsultieren angehört anhörung befragen befragt"
    ),
    "informed": "informed inform informs information informiert informieren kenntnis",
    "consumers": "uses use user users consumer consumes consumers nutzt nutzer nutzen",
}
WORDS: Mapping[str, Role] = {word: role for role, words in _WORDS.items() for word in words.split()}
"""Word to the role that it says, in small letters."""
LETTERS: Mapping[str, tuple[Role, ...]] = {
    letter.casefold(): (role,) for role, letter in ROLE_LETTERS.items()
}
"""Letter, in small, to the role that it says unless the document explains it otherwise."""
_NOTHING = frozenset({"n/a", "na", "n.a.", "none", "no", "nein", "keine", "entfällt", "0", "k.a."})
_TICKS = frozenset({"x", "xx", "✓", "✔", "✗", "✘", "☑", "☒", "●", "•", "yes", "ja", "1"})
_ONLY_SIGNS = re.compile(r"[\s.…/\\|_‐‑‒–—―−-]*")
_MARKS = re.compile(r"[*_`†‡§¹²³⁴-⁹⁰]+")
"""Emphasis of Markdown, and signs that lead to a footnote."""
_FOOTNOTE = re.compile(r"(?<=[a-z])\s*(?:\d{1,2}\)?|\(\d{1,2}\)|\[\d{1,2}\])(?=$|[\s/,;])")
_BETWEEN = re.compile(r"\s*(?:[/,;+&|\s()\[\]:.–-]|\bund\b|\band\b|\bor\b)+\s*")
_LONGEST = 80
"""Letters of a cell that may still be a role; longer ones are sentences."""


def plainly(text: str) -> str:
    """Return a text as it is compared with others: small letters, without emphasis."""
    return " ".join(_MARKS.sub("", unicodedata.normalize("NFC", text)).casefold().split())


@lru_cache(maxsize=1_000)
def normal(text: str) -> str:
    """Return a cell's text as its meaning is looked up: plainly, and without footnotes."""
    return " ".join(_FOOTNOTE.sub("", plainly(text)).split())


def roles_in(
    text: str, legend: Mapping[str, tuple[Role, ...]] | None = None
) -> tuple[Role, ...] | None:
    """Return the roles that a cell names, the weightiest first; None if it is not understood.

    Empty cells, dashes and “N/A” name none. A tick means responsible. `legend` says, for small
    letters, what they mean in this document.
    """
    known = {**LETTERS, **(legend or {})}
    bare = normal(text)
    if bare in known:
        return known[bare]
    if _ONLY_SIGNS.fullmatch(bare) or bare in _NOTHING:
        return ()
    if bare in _TICKS:
        return ("responsible",)
    if len(bare) > _LONGEST:
        return None
    joins = text == text.upper()  # “RA” is two letters, “is” is none
    return _in_order(_each(part, known, joins=joins) for part in _BETWEEN.split(bare) if part)


def in_one_word(text: str) -> Role | None:
    """Return the role that a head such as “R”, “Accountable” or “Responsible (R)” names."""
    roles = roles_in(text) if any(letter.isalpha() for letter in text) else None
    return roles[0] if roles and len(roles) == 1 and not is_tick(text) else None


def is_tick(text: str) -> bool:
    """Say whether a cell says that a team has some part, but not which."""
    return normal(text) in _TICKS


def _each(
    part: str, known: Mapping[str, tuple[Role, ...]], *, joins: bool
) -> tuple[Role, ...] | None:
    if part in known:
        return known[part]
    if part in WORDS:
        return (WORDS[part],)
    different = len(set(part)) == len(part)
    if joins and different and all(letter in known for letter in part):
        return _in_order(known[letter] for letter in part)
    return None


def _in_order(found: Iterable[tuple[Role, ...] | None]) -> tuple[Role, ...] | None:
    roles: set[Role] = set()
    for each in found:
        if each is None:
            return None
        roles.update(each)
    return tuple(role for role in ROLES if role in roles) or None
