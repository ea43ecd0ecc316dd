"""Edits of hand-offs. A hand-off is named by its key, see `handoff_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import Fields, found, made, require_known, revised, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.org import HandOff, HandOffKind, Organisation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.org import When


def add_handoff(
    org: Organisation,
    source: str,
    target: str,
    *,
    passes: str = "",
    kind: HandOffKind = "provide",
    when: When | None = None,
) -> Organisation:
    """Add a hand-off from one duty to another, at the end of the list."""
    fields: dict[str, object] = {"source": source, "target": target}
    if passes.strip():
        fields["passes"] = passes
    if kind != "provide":
        fields["kind"] = kind
    if when:
        fields["when"] = when
    handoff = made(HandOff, fields)
    _require_sound(org, handoff)
    return org.replacing(handoffs=(*org.handoffs, handoff))


def set_handoff(org: Organisation, key: str, fields: Fields) -> Organisation:
    """Change fields of a hand-off; with other ends it has another key afterwards."""
    handoff = found(org.handoffs_by_key, key, "hand-off")
    changed = revised(handoff, fields)
    if changed is handoff:
        return org
    _require_sound(org, changed, instead_of=handoff)
    return org.replacing(handoffs=swapped(org.handoffs, [(handoff, changed)]))


def remove_handoffs(org: Organisation, keys: Iterable[str]) -> Organisation:
    """Remove hand-offs; their duties stay."""
    gone = {id(found(org.handoffs_by_key, key, "hand-off")) for key in keys}
    if not gone:
        return org
    return org.replacing(handoffs=tuple(each for each in org.handoffs if id(each) not in gone))


def reverse_handoff(org: Organisation, key: str) -> Organisation:
    """Let the work pass the other way."""
    handoff = found(org.handoffs_by_key, key, "hand-off")
    return set_handoff(org, key, {"source": handoff.target, "target": handoff.source})


def _require_sound(org: Organisation, handoff: HandOff, instead_of: HandOff | None = None) -> None:
    ends = (handoff.source, handoff.target)
    before = () if instead_of is None else (instead_of.source, instead_of.target)
    require_known(ends, org.duties_by_id, "duty", before=before)
    if handoff.source == handoff.target and len(set(before)) != 1:
        raise EditRefused(
            say("A hand-off goes from one duty to another, not back to the same one.")
        )
    if any(each is not instead_of and _says_the_same(each, handoff) for each in org.handoffs):
        raise EditRefused(
            say(
                "There is already such a hand-off from “{source}” to “{target}”. Say what else "
                "passes, or choose another kind.",
                source=handoff.source,
                target=handoff.target,
            )
        )


def _says_the_same(one: HandOff, other: HandOff) -> bool:
    return (
        one.source == other.source
        and one.target == other.target
        and one.kind == other.kind
        and one.passes == other.passes
        and one.when == other.when
    )
