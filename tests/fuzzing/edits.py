"""Changes of an organisation as a person might make them, chosen by chance and always the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import Assignment, Duty, HandOff, Link, Point, Team

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from dutyflow_models.org import Organisation, Part

LISTS = ("duties", "duties", "duties", "teams", "handoffs", "points")
"""What is edited; duties more often than the others."""
IDS = ("alpha", "beta", "gamma", "delta")


def some_edit(organisation: Organisation, chance: Random, words: str) -> Organisation:
    """Return another organisation; the texts put in are pieces of `words`."""
    if chance.random() < 0.15:
        head = organisation.org.replacing(title=_piece(chance, words))
        return organisation.replacing(org=head)
    key = chance.choice(LISTS)
    parts = list(getattr(organisation, key))
    if not parts or chance.random() < 0.25:
        parts.insert(chance.randint(0, len(parts)), _NEW[key](chance, words, parts))
        return organisation.replacing(**{key: tuple(parts)})
    at = chance.randrange(len(parts))
    kind = chance.choice(("change", "change", "remove", "move", "shuffle"))
    if kind == "change":
        parts[at] = parts[at].replacing(**_CHANGES[key](chance, words))
    elif kind == "shuffle":
        chance.shuffle(parts)
    else:
        part = parts.pop(at)
        if kind == "move":
            parts.insert(chance.randint(0, len(parts)), part)
    return organisation.replacing(**{key: tuple(parts)})


def _piece(chance: Random, words: str) -> str:
    at = chance.randint(0, len(words))
    return words[at : at + chance.choice((0, 1, 3, 12, 40, 200))]


def _some(chance: Random, fields: dict[str, Callable[[], object]]) -> dict[str, object]:
    chosen = chance.sample(sorted(fields), chance.randint(1, min(3, len(fields))))
    return {name: fields[name]() for name in chosen}


def _ids(chance: Random) -> tuple[str, ...]:
    return tuple(chance.sample(IDS, chance.randint(0, 3)))


def _duty_changes(chance: Random, words: str) -> dict[str, object]:
    def text() -> str:
        return _piece(chance, words)

    def when() -> dict[str, object]:
        return {chance.choice(IDS): chance.choice((True, 1, 0.5, "no", text(), ("a", "b")))}

    return _some(
        chance,
        {
            "title": lambda: f"T {text()}",
            "description": text,
            "note": text,
            "excludes": text,
            "stage": lambda: chance.choice((None, *IDS)),
            "responsible": lambda: _ids(chance),
            "accountable": lambda: chance.choice((None, *IDS)),
            "load": lambda: chance.randint(1, 5),
            "status": lambda: chance.choice(("open", "disputed")),
            "tags": lambda: tuple(text() for _ in range(chance.randint(0, 3))),
            "links": lambda: (text(), Link(url=text(), title=text())),
            "when": when,
            "assignments": lambda: (Assignment(when=when(), responsible=_ids(chance)),),
        },
    )


def _team_changes(chance: Random, words: str) -> dict[str, object]:
    return _some(
        chance,
        {
            "title": lambda: f"T {_piece(chance, words)}",
            "contact": lambda: _piece(chance, words),
            "members": lambda: (_piece(chance, words), _piece(chance, words)),
            "external": lambda: chance.random() < 0.5,
        },
    )


def _handoff_changes(chance: Random, words: str) -> dict[str, object]:
    return {"passes": _piece(chance, words), "target": chance.choice(IDS)}


def _point_changes(chance: Random, words: str) -> dict[str, object]:
    return {"text": _piece(chance, words), "about": _ids(chance)}


def _free_id(parts: list[Part]) -> str:
    taken = {getattr(part, "id", "") for part in parts}
    return next(name for name in (f"new-{n}" for n in range(len(parts) + 1)) if name not in taken)


_CHANGES = {
    "duties": _duty_changes,
    "teams": _team_changes,
    "handoffs": _handoff_changes,
    "points": _point_changes,
}
_NEW: dict[str, Callable[[Random, str, list[Part]], Part]] = {
    "duties": lambda chance, words, parts: Duty(
        id=_free_id(parts), **({"title": "New"} | _duty_changes(chance, words))
    ),
    "teams": lambda chance, words, parts: Team(
        id=_free_id(parts), **({"title": "New"} | _team_changes(chance, words))
    ),
    "handoffs": lambda chance, words, _: HandOff(
        source=chance.choice(IDS), **_handoff_changes(chance, words)
    ),
    "points": lambda chance, words, _: Point(**_point_changes(chance, words)),
}
