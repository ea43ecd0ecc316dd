"""What there is to import and what would come of it, worked out away from the window. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow.errors import outcome
from dutyflow.importing.gather import gather
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into_existing import items
from dutyflow_models.interchange.kinds import recognised
from dutyflow_models.org import BLANK, Identity, Organisation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dutyflow.importing.gather import Gathered
    from dutyflow_models.interchange.into_existing import Item
    from dutyflow_models.interchange.kinds import ImportKind
    from dutyflow_models.interchange.proposal import Proposal


FAULT = "This could not be read, because of a fault in the program. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read of a file or a folder, and what it may be, the surest first."""

    gathered: Gathered | None = None
    kinds: tuple[ImportKind, ...] = ()
    trouble: str = ""
    """Why nothing was read."""
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


def open_source(path: Path) -> Opened:
    """Read what is imported, and recognise it."""
    try:
        gathered = gather(path)
    except CannotRead as trouble:
        return Opened(trouble=str(trouble))
    return Opened(gathered, tuple(recognised(gathered.source)))


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


def without_fault(work: Callable[[], Opened | Look]) -> Opened | Look:
    """Do work; where the program has a fault, say so in place of what would come of it."""
    found = outcome(work)
    return Look(trouble=FAULT, fault=found) if isinstance(found, Exception) else found


def begun(gathered: Gathered, proposal: Proposal) -> Organisation:
    """Return a new organisation with the head that is proposed, or the file's name as its title."""
    head = proposal.organisation.org
    file = gathered.source.single
    if head == Identity() and file is not None:
        head = Identity(title=file.base_name.partition(".")[0] or file.base_name)
    extra = proposal.organisation.model_extra or {}
    return BLANK.replacing(org=head, **extra)
