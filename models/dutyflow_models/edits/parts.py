"""What all edits need: find a part or refuse, check what a person wrote, place parts in a list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from dutyflow_models.changes import alike
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.expected import expected, place, value_shown
from dutyflow_models.ids import new_id
from dutyflow_models.language import say, say_marked
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.org import AnyNamed, AnyPart, Part

Fields = Mapping[str, object]
"""Field names of a part to the values a person gave; text may have blanks around it."""
_Item = TypeVar("_Item")


def found(parts: Mapping[str, _Item], part_id: str, kind: str) -> _Item:
    """Return the part with an id, or refuse: there is none."""
    try:
        return parts[part_id]
    except KeyError:
        raise EditRefused(no_such(kind, part_id)) from None


def no_such(kind: str, part_id: str) -> str:
    """Say that there is no part of a kind, such as `duty`, with an id."""
    return say("There is no {kind} “{id}”.", kind=say_marked(kind), id=part_id)


def by_id(parts: tuple[AnyNamed, ...]) -> dict[str, AnyNamed]:
    """Return the parts by id; where an id stands twice, the first."""
    return {part.id: part for part in reversed(parts)}


def free_id(wanted: str | None, title: str, taken: Mapping[str, object], kind: str) -> str:
    """Return the id wanted, refused when it is taken; without a wish one made from the title."""
    if wanted is None:
        return new_id(title, taken, fallback=kind)
    if wanted in taken:
        raise EditRefused(
            say(
                "The id “{id}” is taken by another {kind}. Choose another id.",
                id=wanted,
                kind=say_marked(kind),
            )
        )
    return wanted


def made(kind: type[AnyPart], fields: Fields) -> AnyPart:
    """Make a part of what a person wrote; what cannot be is refused with a sentence."""
    try:
        return kind.model_validate(_tidied_fields(kind, fields))
    except ValidationError as error:
        raise EditRefused(_sentence(error)) from None


def revised(part: AnyPart, fields: Fields) -> AnyPart:
    """Return the part with fields changed as a person wrote them; the same object if none differs.

    An id stays, because other parts refer to it.
    """
    kind = type(part)
    unknown = next((name for name in fields if name not in kind.model_fields), None)
    if unknown is not None:
        raise EditRefused(
            say("A {kind} has no property “{name}”.", kind=kind.__name__.lower(), name=unknown)
        )
    if fields.get("id", getattr(part, "id", None)) != getattr(part, "id", None):
        raise EditRefused(
            say("An id cannot be changed: other entries refer to it. Change the title.")
        )
    try:
        changed = part.replacing(**_tidied_fields(kind, fields))
    except ValidationError as error:
        raise EditRefused(_sentence(error)) from None
    return part if alike(part, changed) else changed


def require_known(
    named: Iterable[str | None], known: Collection[str], kind: str, before: Collection[str] = ()
) -> None:
    """Refuse ids that point at nothing, except those that did so before the edit."""
    for part_id in named:
        if part_id is not None and part_id not in known and part_id not in before:
            raise EditRefused(no_such(kind, part_id))


def swapped(parts: tuple[_Item, ...], pairs: Iterable[tuple[_Item, _Item]]) -> tuple[_Item, ...]:
    """Put new parts where the old ones stand; the same tuple if every pair is one object."""
    swaps = {id(old): new for old, new in pairs if new is not old}
    return tuple(swaps.get(id(part), part) for part in parts) if swaps else parts


def inserted(
    parts: tuple[AnyNamed, ...], new: AnyNamed, after: str | None, kind: str
) -> tuple[AnyNamed, ...]:
    """Put a new part after the one with an id; None is the end."""
    if after is None:
        return (*parts, new)
    place = parts.index(found(by_id(parts), after, kind)) + 1
    return (*parts[:place], new, *parts[place:])


def moved(
    parts: tuple[AnyNamed, ...], part_id: str, before: str | None, kind: str
) -> tuple[AnyNamed, ...]:
    """Put a part before the one with another id; None is the end."""
    known = by_id(parts)
    part = found(known, part_id, kind)
    if part_id == before:
        return parts
    others = tuple(each for each in parts if each is not part)
    place = others.index(found(known, before, kind)) if before is not None else len(others)
    ordered = (*others[:place], part, *others[place:])
    return parts if all(a is b for a, b in zip(ordered, parts, strict=True)) else ordered


def without(held: tuple[str, ...], gone: Collection[str]) -> tuple[str, ...]:
    """Return ids without those that are gone; the same tuple if none was among them."""
    kept = tuple(each for each in held if each not in gone)
    return kept if len(kept) < len(held) else held


def one_line(title: str) -> str:
    """Make a title of what a person wrote: one line without blanks around it, never empty."""
    line = " ".join(title.split())
    if not line:
        raise EditRefused(say("A title cannot be empty. Write at least one letter."))
    return line


def _tidied_fields(kind: type[Part], fields: Fields) -> dict[str, object]:
    return {name: _tidied(kind, name, value) for name, value in fields.items()}


def _tidied(kind: type[Part], name: str, value: object) -> object:
    if isinstance(value, str):
        if name == "title" and kind.model_fields[name].is_required():
            return one_line(value)
        field = kind.model_fields.get(name)
        may_be_absent = field is not None and not field.is_required() and field.default is None
        return value.strip() or (None if may_be_absent else "")
    if isinstance(value, tuple | list):
        items = (each.strip() if isinstance(each, str) else each for each in value)
        return tuple(each for each in items if each != "")
    return value


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return say(
        "“{field}” cannot be {value}: {expected}.",
        field=place(first),
        value=quoted(value_shown(first)),
        expected=expected(first),
    )
