"""The table of what can be imported, and recognising which of it some files are."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.csv_rows import TABLES, read_csv
from dutyflow_models.language import say
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source


@dataclass(frozen=True, slots=True)
class ImportKind:
    """A kind of file of others. Its id never changes: the command line and notes name it."""

    id: str
    title: str
    suffixes: tuple[str, ...]
    """How such files are usually called: `.csv`, or a whole name such as `CODEOWNERS`."""
    recognises: Callable[[Source], float]
    """How sure it is, from 0 to 1, by content; quick, and never by the name alone."""
    propose: Callable[[Source, object | None], Proposal]
    """Read it, with the options of this kind; None are the usual ones. CannotRead by a sentence."""
    read_options: Callable[[str], object] | None = None
    """Read options that were saved as a file; None for a kind without any."""


KINDS: tuple[str, ...] = (
    "dutyflow:KIND",
    "backstage:KIND",
    "team_api:KIND",
    "peribolos:KIND",
    "sigs:KIND",
    "codeowners:KIND",
    "owners:KIND",
    "raci.kind:KIND",
    "mermaid:KIND",
    "drawio:KIND",
    "bpmn:KIND",
    "trello:KIND",
    "lists:KIND",
)
"""Where each kind is found, as `module:name` below `interchange.into`; imported when used."""


@cache
def kinds() -> tuple[ImportKind, ...]:
    """Return every kind, in the order of the table."""
    return tuple(map(_found, KINDS))


def kind_by_id(kind_id: str) -> ImportKind | None:
    """Return the kind of an id; None if there is none."""
    return next((kind for kind in kinds() if kind.id == kind_id), None)


def recognised(source: Source) -> list[ImportKind]:
    """Return the kinds that a source may be, the surest first; none if it is none of them."""
    sure = [(_sureness(kind, source), kind) for kind in kinds()]
    found = sorted(sure, key=lambda each: each[0], reverse=True)
    return [kind for sureness, kind in found if sureness > 0]


def named_or_surest(source: Source, wanted: str | None = None) -> ImportKind:
    """Return the kind of an id, else the one that a source is surest; CannotRead if none is."""
    ids = [kind.id for kind in kinds()]
    if wanted is not None:
        named = kind_by_id(wanted)
        if named is not None:
            return named
        meant = get_close_matches(wanted, ids, n=1)
        advice = f"Did you mean “{meant[0]}”?" if meant else f"There are: {', '.join(ids)}."
        raise CannotRead(
            Problem(say("There is no kind “{kind}”.", kind=plain(wanted)), advice=advice)
        )
    found = recognised(source)
    if found:
        return found[0]
    if not source.files:
        sentence = say("No file in the folder is called as one that can be imported.")
        raise CannotRead(Problem(sentence, advice=say("Is it the right folder?")))
    if why := why_not_recognised(source):
        raise CannotRead(Problem(why))
    what = plain(source.single.name) if source.single else say("The folder")
    sentence = say("{file}: it was not recognised what this is.", file=what)
    advice = f"Say which kind it is with --from: {', '.join(ids)}."
    raise CannotRead(Problem(sentence, advice=advice))


def why_not_recognised(source: Source) -> str:
    """Say what keeps a table from being read, such as a cell that is too long; else nothing."""
    file = source.single
    if file is None or not file.name.lower().endswith(TABLES):
        return ""
    try:
        for _ in read_csv(file).rows():
            pass
    except CannotRead as trouble:
        return str(trouble)
    return ""


def _sureness(kind: ImportKind, source: Source) -> float:
    """What cannot be read is not of this kind; those that are say why, when they read it."""
    try:
        return kind.recognises(source)
    except CannotRead:
        return 0


def _found(place: str) -> ImportKind:
    module, _, name = place.partition(":")
    found = getattr(import_module(f"{__package__}.into.{module}"), name)
    return cast("ImportKind", found)
