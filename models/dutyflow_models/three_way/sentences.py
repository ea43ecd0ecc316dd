"""What a conflict says: which entry, what mine is, what theirs is, what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.differences import ENTRIES, the_entry
from dutyflow_models.language import say, say_marked
from dutyflow_models.org import ROLES, Named, Part
from dutyflow_models.terms import field_words, value_words
from dutyflow_models.three_way.conflict import ABSENT, FILE, HEAD
from dutyflow_models.wording import in_words, plain, quoted, title_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Duty, Team
    from dutyflow_models.three_way.conflict import Conflict

_OF_TEAMS = frozenset((*ROLES, "teams", "applies_to", "by"))


def of_field(subject: str, field: str, base: str, mine: str, theirs: str) -> str:
    """Say that both sides changed one field."""
    sides = {
        "part": subject,
        "field": field_words(field),
        "mine": _quoted(field, mine),
        "theirs": _quoted(field, theirs),
    }
    if not base:
        return say("{part}: {field} is {mine} in mine and {theirs} in theirs.", **sides)
    return say(
        "{part}: {field} is {mine} in mine and {theirs} in theirs; it was {base}.",
        base=_quoted(field, base),
        **sides,
    )


def of_removal(section: str, title: str, *, by_mine: bool, used: bool) -> str:
    """Say that one side removed an entry that the other changed, or refers to anew."""
    entry = the_entry(section, title)
    if by_mine and used:
        return say("{entry} was removed in mine and still used in theirs.", entry=entry)
    if by_mine:
        return say("{entry} was removed in mine and changed in theirs.", entry=entry)
    if used:
        return say("{entry} was removed in theirs and still used in mine.", entry=entry)
    return say("{entry} was removed in theirs and changed in mine.", entry=entry)


def of_presence(section: str, title: str, *, in_mine: bool) -> str:
    """Say that one side has an entry and nobody knows whether the other ever had it."""
    entry = the_entry(section, title)
    if in_mine:
        return say("{entry} is only in mine; theirs lacks it.", entry=entry)
    return say("{entry} is only in theirs; mine lacks it.", entry=entry)


def of_order(section: str) -> str:
    """Say that both sides sorted a list."""
    return say(
        "The {kind} list is in one order in mine and in another in theirs.",
        kind=say_marked(ENTRIES[section]),
    )


def of_id(section: str, title: str, mine: str, theirs: str) -> str:
    """Say that an entry got two new ids."""
    return say(
        "{entry} has the id {mine} in mine and {theirs} in theirs.",
        entry=the_entry(section, title),
        mine=mine,
        theirs=theirs,
    )


def in_short(value: object) -> str:
    """Say any value in short; nothing is the empty text."""
    return "" if value is ABSENT else plain(in_words(value))


def value_in_words(conflict: Conflict, value: object, teams: Mapping[str, Team]) -> str:
    """Say a value of a conflict in short; nothing is the empty text, teams go by their titles."""
    if conflict.kind == "entry" and isinstance(value, Part):
        return plain(title_of(value))
    if conflict.field in _OF_TEAMS:
        ids = (value,) if isinstance(value, str) else value
        if isinstance(ids, tuple):
            return ", ".join(plain(teams[i].title if i in teams else str(i)) for i in ids)
    return plain(value_words(conflict.field, in_short(value)))


def subject_of(section: str, part: Part, duties: Mapping[str, Duty]) -> str:
    """Name an entry at the beginning of a sentence."""
    if section == HEAD:
        return say("The organisation")
    if section == FILE:
        return say("The file")
    title = title_of(part, duties)
    return quoted(title) if isinstance(part, Named) else the_entry(section, title)


def _quoted(field: str, text: str) -> str:
    return quoted(value_words(field, text)) if text else say("nothing")
