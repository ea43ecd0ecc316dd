"""The lines of a CODEOWNERS file as rules: GitHub's form, and GitLab's with sections."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.language import number, say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Tell = Callable[[int, str], None]

_LONGEST = 20_000
"""Letters of a line."""
_DEEPEST = 50
"""Folders above a path that are looked up among the later rules."""
_HEADING = re.compile(r"(\^?)\[([^\]\n]+)\](?:\[(\d+)\])?(?=\s|$)(.*)")
_WORD = re.compile(r"(?:\\.|[^\s\\]|\\$)+")
_ESCAPED = re.compile(r"\\([ #\\\[\]!^])")
_OWNER = re.compile(r"@@?[\w.\-]+(?:/[\w.\-]+)*|[^@\s]+@[^@\s]+")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a GitLab file whose rules count beside those of other parts."""

    name: str = ""
    optional: bool = False
    approvals: int = 1
    owners: tuple[str, ...] = ()
    """Of lines that name none."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line: who owns the files of a pattern; nobody where there are no owners."""

    line: int
    pattern: str
    owners: tuple[str, ...]
    section: Section


def rules_of(text: str, tell: Tell) -> list[Rule]:
    """Read all rules; what is none is told with its line."""
    sections: dict[str, Section] = {}
    section = Section()
    rules = []
    for place, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if not bare or bare.startswith("#"):
            continue
        if len(bare) > _LONGEST:
            tell(
                place,
                say(
                    "The line has more than {most} letters; it is left out.", most=number(_LONGEST)
                ),
            )
            continue
        if heading := _HEADING.fullmatch(bare):
            section = _section(heading, sections, partial(tell, place))
            continue
        if bare.startswith(("[", "^[")):
            tell(place, say("This is no heading of a section; it is read as a path."))
        pattern, *words = _words(bare)
        owners = tuple(_owners(words, partial(tell, place)))
        if pattern.startswith("!"):
            rules.append(Rule(place, _unescaped(pattern[1:]) or "*", (), section))
        else:
            rules.append(Rule(place, _unescaped(pattern), owners or section.owners, section))
    return rules


def in_force(rules: list[Rule], tell: Tell) -> list[Rule]:
    """Leave out the rules that no file ever meets, because a later one covers all of theirs.

    That is told of each. Only folders and whole patterns are compared: two with wildcards may
    cover one another without being found.
    """
    later: dict[str, _Later] = {}
    kept = []
    for rule in reversed(rules):
        seen = later.setdefault(rule.section.name.casefold(), _Later({}, {}, []))
        covering = seen.covering(rule)
        if covering is None:
            kept.append(rule)
            seen.add(rule)
        else:
            said = say(
                "{pattern} never counts: line {covering} covers it.",
                pattern=quoted(rule.pattern),
                covering=covering,
            )
            tell(rule.line, said)
    return kept[::-1]


@dataclass(frozen=True, slots=True)
class _Later:
    """What the rules below a line cover, each with its line."""

    patterns: dict[str, int]
    names: dict[str, int]
    """Of folders anywhere: `docs/`."""
    everything: list[int]

    def add(self, rule: Rule) -> None:
        pattern = rule.pattern
        if pattern in ("*", "**", "/**", "/**/*", "**/*"):
            self.everything.append(rule.line)
        folder = _whole_folder(pattern)
        if folder and "/" not in folder:
            self.names.setdefault(folder, rule.line)
        self.patterns.setdefault(f"{folder}/" if folder else pattern, rule.line)

    def covering(self, rule: Rule) -> int | None:
        if self.everything:
            return self.everything[0]
        folder = _whole_folder(rule.pattern)
        own = self.patterns.get(f"{folder}/" if folder else rule.pattern)
        if own is not None:
            return own
        path = "/" + rule.pattern.lstrip("/") if "/" in rule.pattern[:-1] else ""
        parts = path.split("/", _DEEPEST + 1)[1:-1]
        for depth in range(1, len(parts) + 1):
            found = self.patterns.get("/" + "/".join(parts[:depth]) + "/")
            found = self.names.get(parts[depth - 1]) if found is None else found
            if found is not None:
                return found
        return None


def _whole_folder(pattern: str) -> str:
    """Return the folder of which a pattern means all; `/` before it unless it may lie anywhere."""
    for ending in ("/**/*", "/**", "/"):
        if pattern.endswith(ending):
            folder = pattern.removesuffix(ending)
            if not folder or "*" in folder or "?" in folder:
                return ""
            return "/" + folder.lstrip("/") if "/" in folder or ending != "/" else folder
    return ""


def _section(
    heading: re.Match[str], known: dict[str, Section], tell: Callable[[str], None]
) -> Section:
    """Begin a section, or go on with one of that name; the last default owners count."""
    optional, name, approvals, rest = heading.groups()
    owners = tuple(_owners(_words(rest), tell))
    found = known.get(name.strip().casefold())
    if found is None:
        found = Section(name.strip(), bool(optional), min(int((approvals or "1")[:3]), 100), owners)
    elif owners:
        found = replace(found, owners=owners)
    known[name.strip().casefold()] = found
    return found


def _words(line: str) -> list[str]:
    """Cut a line at blanks that have no backslash; a `#` that begins a word begins a comment."""
    words = []
    for word in _WORD.findall(line):
        if word.startswith("#"):
            break
        words.append(word)
    return words


def _owners(words: list[str], tell: Callable[[str], None]) -> Iterator[str]:
    for word in dict.fromkeys(words):
        if _OWNER.fullmatch(word):
            yield word
        else:
            tell(
                say(
                    "{word} is no owner: neither @name, @org/team nor an e-mail address.",
                    word=quoted(word),
                )
            )


def _unescaped(word: str) -> str:
    return _ESCAPED.sub(r"\1", word)
