"""Other forms in which people write the roles of a duty: `owner` and `raci`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.language import say
from dutyflow_models.org import ROLE_LETTERS, ROLES, Role
from dutyflow_models.wording import listed

if TYPE_CHECKING:
    from dutyflow_models.files.locating import Path
    from dutyflow_models.files.plain_values import PlainMap, PlainValue
    from dutyflow_models.files.report import Report

_ROLE_OF = {letter: role for role, letter in ROLE_LETTERS.items()}
_LETTERS = re.compile(r"[A-Za-z]")
_SEPARATED = re.compile(r"\s*[A-Za-z](?:\s*[/,+&]?\s*[A-Za-z])*\s*")

STAND_INS = ("owner", "raci")
"""Keys that hold roles."""


def written_as(key: str, values: PlainMap) -> str:
    """Return the key that holds a role in the file: itself, `owner` or `raci`."""
    if values.get(key) is not None:
        return key
    if key == "accountable" and "owner" in values:
        return "owner"
    return "raci" if key in ROLES and "raci" in values else key


def with_roles(values: PlainMap, path: Path, report: Report) -> PlainMap:
    """Return the values with `owner` and `raci` as roles; a role's own key wins over them."""
    values = dict(values)
    owner = values.pop("owner", None)
    if isinstance(owner, str):
        if values.get("accountable") is None:
            values["accountable"] = owner
            report.note((*path, "owner"), "owner", say("“owner” is read as “accountable”."))
        else:
            sentence = say("“owner” is ignored: “accountable” is there.")
            report.warning((*path, "owner"), "owner", sentence)
    elif owner is not None:
        report.error((*path, "owner"), "wrong-type", say("“owner” must be one team."))
    raci = values.pop("raci", None)
    if raci is not None:
        _add_raci(raci, values, (*path, "raci"), report)
    return values


def _add_raci(raci: PlainValue, values: PlainMap, path: Path, report: Report) -> None:
    if not isinstance(raci, dict):
        sentence = say("“raci” must name teams with their letters.")
        report.error(path, "wrong-type", sentence, say("Write “raci: {platform: A/R, dev: C}”."))
        return
    report.note(path, "raci", say("The letters of “raci” are read as roles."))
    held: dict[Role, list[str]] = {}
    for team, letters in raci.items():
        for role in _roles(letters, (*path, team), report):
            held.setdefault(role, []).append(str(team))
    if len(accountable := held.get("accountable", [])) > 1:
        sentence = say(
            "{teams} are both accountable (A); only the first counts.", teams=listed(accountable)
        )
        report.error(path, "two-accountable", sentence, say("Keep one A."))
    for role in ROLES:
        if role not in held:
            continue
        if values.get(role) is None:
            values[role] = held[role][0] if role == "accountable" else list(held[role])
        else:
            sentence = say(
                "The {letter} of “raci” is ignored: “{key}” is there.",
                letter=ROLE_LETTERS[role],
                key=role,
            )
            report.warning(path, "raci", sentence)


def _roles(letters: PlainValue, path: Path, report: Report) -> list[Role]:
    written = letters if isinstance(letters, str) and _SEPARATED.fullmatch(letters) else ""
    found = _LETTERS.findall(written.upper())
    if not found or not set(found) <= set(_ROLE_OF):
        advice = say("The letters are R, A, S, C, I and U, as in “A/R”.")
        shown = say("“{text}”", text=letters) if isinstance(letters, str) else say("This")
        report.error(path, "unknown-role", say("{value} names no role.", value=shown), advice)
        return []
    return [_ROLE_OF[letter] for letter in dict.fromkeys(found)]
