"""What there is to import and what would come of it, worked out away from the window. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dutyflow.errors import outcome
from dutyflow.importing.gather import gather
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into_existing import items
from dutyflow_models.interchange.kinds import recognised, why_not_recognised
from dutyflow_models.language import mark, say_marked
from dutyflow_models.org import BLANK, Identity, Organisation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dutyflow.importing.forms import Made, Prepare
    from dutyflow.importing.gather import Gathered
    from dutyflow_models.interchange.into_existing import Item
    from dutyflow_models.interchange.kinds import ImportKind
    from dutyflow_models.interchange.proposal import Proposal


FAULT = mark("This could not be read, because of a fault in the program. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read of a file or a folder, and what it may be, the surest first."""

    gathered: Gathered | None = None
    kinds: tuple[ImportKind, ...] = ()
    trouble: str = ""
    """Why nothing was read, or recognised."""
    fault: Exception | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What would come of it, as one kind and into one organisation."""

    proposal: Proposal | None = None
    start: Organisation = BLANK
    """What it is added to."""
    items: tuple[Item, ...] = ()
    trouble: str = ""
    """Why nothing would."""
    fault: Exception | None = None
    """A fault of the program, to be reported where that is possible."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What makes the form of a kind."""

    made: Made
    fault: Exception | None = None


Found: TypeAlias = Opened | Prepared | Look
"""What comes back from the thread."""


def open_source(path: Path) -> Opened:
    """Read what is imported, and recognise it."""
    try:
        gathered = gather(path)
    except CannotRead as trouble:
        return Opened(trouble=str(trouble))
    found = tuple(recognised(gathered.source))
    return Opened(gathered, found, "" if found else why_not_recognised(gathered.source))


def prepare(work: Prepare, gathered: Gathered) -> Prepared:
    """Work out what a form shows of what was gathered."""
    return Prepared(work(gathered.source))


def look(
    gathered: Gathered, kind: ImportKind, options: object | None, existing: Organisation | None
) -> Look:
    """Say what would come of it; without an existing organisation it is a new one."""
    try:
        proposal = kind.propose(gathered.source, options)
    except CannotRead as trouble:
        return Look(trouble=str(trouble))
    start = existing if existing is not None else begun(gathered, proposal)
    return Look(proposal, start, items(start, proposal))


def without_fault(work: Callable[[], Found]) -> Found:
    """Do work; where the program has a fault, say so in place of what would come of it."""
    found = outcome(work)
    if isinstance(found, Exception):
        return Look(trouble=say_marked(FAULT), fault=found)
    return found


def begun(gathered: Gathered, proposal: Proposal) -> Organisation:
    """Return a new organisation with the head that is proposed, or the file's name as its title."""
    head = proposal.organisation.org
    file = gathered.source.single
    if head == Identity() and file is not None:
        head = Identity(title=file.base_name.partition(".")[0] or file.base_name)
    extra = proposal.organisation.model_extra or {}
    return BLANK.replacing(org=head, **extra)
