"""What a conflict says: which entry, what mine is, what theirs is, what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.differences import ENTRIES
from dutyflow_models.org import ROLES, Named, Part
from dutyflow_models.three_way.conflict import ABSENT, FILE, HEAD
from dutyflow_models.wording import in_words, plain, quoted, title_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Duty, Team
    from dutyflow_models.three_way.conflict import Conflict

NOTHING = "nothing"
_OF_TEAMS = frozenset((*ROLES, "teams", "applies_to", "by"))


def of_field(subject: str, field: str, base: str, mine: str, theirs: str) -> str:
    """Say that both sides changed one field."""
    was = f"; it was {_quoted(base)}" if base else ""
    return (
        f"{subject}: {field_words(field)} is {_quoted(mine)} in mine and {_quoted(theirs)} in"
        f" theirs{was}."
    )


def of_removal(section: str, title: str, *, by_mine: bool, used: bool) -> str:
    """Say that one side removed an entry that the other changed, or refers to anew."""
    one, other = ("mine", "theirs") if by_mine else ("theirs", "mine")
    what = "still used" if used else "changed"
    return f"The {ENTRIES[section]} {quoted(title)} was removed in {one} and {what} in {other}."


def of_presence(section: str, title: str, *, in_mine: bool) -> str:
    """Say that one side has an entry and nobody knows whether the other ever had it."""
    one, other = ("mine", "theirs") if in_mine else ("theirs", "mine")
    return f"The {ENTRIES[section]} {quoted(title)} is only in {one}; {other} lacks it."


def of_order(section: str) -> str:
    """Say that both sides sorted a list."""
    return f"The {ENTRIES[section]} list is in one order in mine and in another in theirs."


def of_id(section: str, title: str, mine: str, theirs: str) -> str:
    """Say that an entry got two new ids."""
    return (
        f"The {ENTRIES[section]} {quoted(title)} has the id {mine} in mine and {theirs} in theirs."
    )


def in_short(value: object) -> str:
    """Say any value in short; nothing is the empty text."""
    return "" if value is ABSENT else plain(in_words(value))


def field_words(field: str) -> str:
    """Return a field's name as it is said."""
    return plain(field).replace("_", " ")


def value_in_words(conflict: Conflict, value: object, teams: Mapping[str, Team]) -> str:
    """Say a value of a conflict in short; nothing is the empty text, teams go by their titles."""
    if conflict.kind == "entry" and isinstance(value, Part):
        return plain(title_of(value))
    if conflict.field in _OF_TEAMS:
        ids = (value,) if isinstance(value, str) else value
        if isinstance(ids, tuple):
            return ", ".join(plain(teams[i].title if i in teams else str(i)) for i in ids)
    return in_short(value)


def subject_of(section: str, part: Part, duties: Mapping[str, Duty]) -> str:
    """Name an entry at the beginning of a sentence."""
    if section == HEAD:
        return "The organisation"
    if section == FILE:
        return "The file"
    title = title_of(part, duties)
    return quoted(title) if isinstance(part, Named) else f"The {ENTRIES[section]} {quoted(title)}"


def _quoted(text: str) -> str:
    return quoted(text) if text else NOTHING
