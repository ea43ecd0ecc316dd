"""CODEOWNERS for the duties whose tags name paths, such as `paths:/src/api`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.ids import new_id
from dutyflow_models.interchange.clean import clean
from dutyflow_models.interchange.paths import paths_of
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.org import Duty, Organisation, Team

_HANDLE = re.compile(r"@@?[\w.\-]+(?:/[\w.\-]+)*|[^@\s#]+@[^@\s]+")
_ESCAPED = re.compile(r"[ \\]|#")
_LIKE_A_HEADING = re.compile(r"(?=\^?\[|!)")
_HEAD = "# Who looks after which files. The last line that matches a file counts."
_NONE = "# No duty has a tag such as paths:/src"


def as_codeowners(organisation: Organisation) -> str:
    """Write a line for every path; what is more particular stands further down."""
    found = [(path, duty) for duty in organisation.duties for path in paths_of(duty)]
    found.sort(key=lambda each: _depth(each[0]))
    lines = [_HEAD if found else _NONE]
    before: Duty | None = None
    for path, duty in found:
        if duty is not before:
            lines += ["", f"# {clean(plain(duty.title))}"]
        lines.append(_line(path, duty, organisation))
        before = duty
    return "\n".join(lines) + "\n"


def handle_of(team: Team, organisation: Organisation) -> str:
    """Return how a team is named in the file: a name or contact that is a handle, else its id."""
    for name in (*team.aliases, team.title, team.contact):
        if _HANDLE.fullmatch(clean(name).strip()):
            return clean(name).strip()
    org = organisation.org.name
    return f"@{new_id(org, (), 'org')}/{team.id}" if org else f"@{team.id}"


def _line(path: str, duty: Duty, organisation: Organisation) -> str:
    pattern = _ESCAPED.sub(r"\\\g<0>", clean(plain(path)))
    pattern = _LIKE_A_HEADING.sub(r"\\", pattern, count=1) if pattern[0] in "^[!" else pattern
    owners = list(dict.fromkeys(_owners(duty, organisation)))
    if owners:
        return f"{pattern} {' '.join(owners)}"
    return pattern if duty.status == "out-of-scope" else f"# Nobody yet: {pattern}"


def _owners(duty: Duty, organisation: Organisation) -> Iterator[str]:
    for team_id in (*duty.teams_as("accountable"), *duty.responsible):
        team = organisation.teams_by_id.get(team_id)
        if team is not None:
            yield handle_of(team, organisation)


def _depth(path: str) -> int:
    """Say how particular a pattern is: everything, names anywhere, then folder by folder."""
    if path in ("*", "**"):
        return 0
    return path.strip("/").count("/") + 2 if "/" in path.rstrip("/") else 1
