"""Names for many files at once, made from a pattern, that every system can hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import say
from dutyflow_models.wording import listed, plain, quoted, whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 180
"""Bytes of a name without its ending; a number and an ending have to fit into 255."""


def file_names(pattern: str, parts: Sequence[Mapping[str, str]], ending: str) -> tuple[str, ...]:
    """Return a file name for each of the parts, such as `Acme Today.png` of `{org} {scenario}`.

    A name that two would have, also in another case, gets a number: `Acme 2.png`.

    Raises:
        CannotWrite: the pattern asks for a part that does not exist.

    """
    known = tuple(parts[0]) if parts else ()
    for name in _FIELD.findall(pattern):
        if parts and name not in known:
            there_are = listed([f"{{{each}}}" for each in known])
            raise CannotWrite(
                say(
                    "{pattern}: there is no {part}. There are {parts}.",
                    pattern=quoted(pattern),
                    part=f"{{{plain(name)}}}",
                    parts=there_are,
                )
            )
    names: list[str] = []
    taken: set[str] = set()
    for each in parts:
        stem = safe_name(_FIELD.sub(lambda found, each=each: each[found[1]], pattern))  # type: ignore[misc]
        name, number = stem + ending, 2
        while name.casefold() in taken:
            name, number = f"{stem} {number}{ending}", number + 1
        taken.add(name.casefold())
        names.append(name)
    return tuple(names)


def safe_name(text: str) -> str:
    """Make a file's name, without its ending, of any text: a path cannot leave its folder by it."""
    name = _FORBIDDEN.sub("-", plain(whole(text)))
    name = name.encode()[:_LONGEST].decode(errors="ignore").strip(" .-")
    if not name:
        return "board"
    return f"{name}-" if _RESERVED.fullmatch(name) else name
