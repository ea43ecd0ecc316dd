"""`dutyflow convert IN --to OUT`: what others wrote, as an org file or into one."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.cli.codes import FINE, FOUND, Refused
from dutyflow.cli.files import STANDARD_OUTPUT, is_same, opened, shown, write
from dutyflow.importing.gather import gather
from dutyflow.importing.looking import begun
from dutyflow.pictures import is_picture
from dutyflow_models.files.decoding import decoded
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.safe_write import Expected, digest
from dutyflow_models.files.write import write_org
from dutyflow_models.interchange.into_existing import items, joined
from dutyflow_models.interchange.kinds import kinds, named_or_surest
from dutyflow_models.interchange.option_files import kind_of_options
from dutyflow_models.interchange.proposal import made_in_words
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from dutyflow.importing.gather import Gathered
    from dutyflow_models.files.read import Reading
    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.org import Organisation

NOTHING = "Nothing new."


def run(asked: Namespace) -> int:
    """Write what was understood, and print it; 1 when there is something that was not.

    A file that is there is never replaced, but for the one that `--into` names.
    """
    existing = _existing(asked.into) if asked.into is not None else None
    _refuse_what_is_there(asked)
    gathered = gather(Path(asked.file), but=[Path(each) for each in _ours(asked)])
    mapping = decoded(file_bytes(Path(asked.mapping)))[0] if asked.mapping is not None else None
    wanted = asked.kind if mapping is None else _kind_of(mapping, asked)
    kind = named_or_surest(gathered.source, wanted)
    options = kind.read_options(mapping) if mapping is not None and kind.read_options else None
    proposal = kind.propose(gathered.source, options)
    start = existing.organisation if existing is not None else begun(gathered, proposal)
    report = list(_report(asked.file, kind.title, gathered, proposal, start))
    _write(asked, existing, joined(start, proposal))
    out = sys.stderr if asked.to == STANDARD_OUTPUT else sys.stdout
    out.write("".join(f"{line}\n" for line in report))
    return FOUND if proposal.remarks else FINE


def _kind_of(mapping: str, asked: Namespace) -> str:
    """Return the kind that a saved mapping is of, which must be the one that is asked for."""
    kind = kind_of_options(mapping)
    if kind not in {each.id for each in kinds() if each.read_options is not None}:
        file = shown(asked.mapping)
        raise Refused(f"{file} is no mapping. Name one that was saved when importing.")
    if asked.kind not in (None, kind):
        raise Refused(f"The mapping is of the kind {kind}: leave --from out, or say --from {kind}.")
    return kind


def _write(asked: Namespace, existing: Reading | None, after: Organisation) -> None:
    if existing is None:
        write(asked.to, org_text(after).encode(), Expected.NOTHING)
        return
    data = write_org(existing.source, existing.organisation, after)
    if not is_same(asked.to, asked.into):
        write(asked.to, data, Expected.NOTHING)
    elif data != existing.source.data:
        write(asked.to, data, digest(existing.source.data))


def _report(
    file: str, title: str, gathered: Gathered, proposal: Proposal, start: Organisation
) -> Iterator[str]:
    """Say what it is and makes, a line an entry, then how it was read and what was not."""
    yield f"{shown(file)}: {title}: {made_in_words(proposal.organisation)}"
    changes = [item.sentence for item in items(start, proposal)]
    yield from changes or [NOTHING]
    yield from map(plain, (*proposal.notes, *gathered.left_out))
    for remark in proposal.remarks:
        yield f"{remark}"


def _existing(file: str) -> Reading:
    """Read the file that is added to; all of it must be understood, or it would be lost."""
    reading = opened(file)
    if reading.read_only:
        raise Refused(f"{shown(file)} was written by a newer Dutyflow. Update to change it.")
    if is_picture(Path(file)):
        raise Refused(f"{shown(file)} is a picture. Name an org file after --into.")
    return reading


def _refuse_what_is_there(asked: Namespace) -> None:
    """Refuse a file to write to that holds something else."""
    if asked.to == STANDARD_OUTPUT:
        return
    to = shown(asked.to)
    if is_picture(Path(asked.to)):
        raise Refused(f"{to} would be a picture. Choose a name such as {to}.org.yaml for --to.")
    if is_same(asked.to, asked.file):
        raise Refused(f"{to} is what is converted. Choose another name for --to.")
    if os.path.lexists(asked.to) and not (asked.into and is_same(asked.to, asked.into)):
        raise Refused(f"{to} is there already. Choose another name, or add to it with --into {to}.")


def _ours(asked: Namespace) -> list[str]:
    """Name the org files of the command, which are no part of a folder that is converted."""
    return [each for each in (asked.to, asked.into) if each and each != STANDARD_OUTPUT]
