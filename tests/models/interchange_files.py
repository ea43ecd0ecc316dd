"""Files of others, made for tests: what is read of them, and where small real ones lie."""

from __future__ import annotations

from pathlib import Path

from dutyflow_models.files.emit import org_text
from dutyflow_models.interchange.source import Source, SourceFile

FOLDER = Path(__file__).parents[1] / "files" / "interchange"


def source(*files):
    """Return a source of files, each a name with its text or bytes."""
    return Source(
        tuple(
            SourceFile(name, text.encode() if isinstance(text, str) else text)
            for name, text in files
        )
    )


def stored(name):
    """Return a file of the folder, or all files of a folder in it, as they would be gathered."""
    place = FOLDER / name
    if place.is_file():
        return source((place.name, place.read_bytes()))
    files = sorted(path for path in place.rglob("*") if path.is_file())
    return source(*((path.relative_to(place).as_posix(), path.read_bytes()) for path in files))


def as_text(proposal):
    """Write all that a proposal says: the org file, then remarks and notes as comments."""
    said = [*map(str, proposal.remarks), *proposal.notes]
    return org_text(proposal.organisation) + "".join(f"# {each}\n" for each in said)
