"""The text that the open organisation came from; what was edited is patched into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import Reading, read_org

if TYPE_CHECKING:
    from dutyflow_models.files.problems import Problem
    from dutyflow_models.files.safe_write import Digest
    from dutyflow_models.org import Organisation


class FileText:
    """A text as it was loaded or as the last save wrote it; none for a new organisation.

    Edits are patched into the text that was loaded, also after saves: there every place is known,
    and to find the places in what was written would take longer than all the rest of a save.
    """

    def __init__(
        self,
        reading: Reading | None = None,
        *,
        written: bytes | None = None,
        name: str = "",
        base: Reading | None = None,
    ) -> None:
        """Begin with what was read, or with what was written: it is read when it is needed.

        What was written came of patching `base`; without one it was written anew.
        """
        self._reading = reading
        self._written = written
        self._name = name
        self._base = base

    def after_writing(self, data: bytes, name: str, *, anew: bool) -> FileText:
        """Return the text that a save of this one left in the file."""
        return FileText(written=data, name=name, base=None if anew else self._patched)

    @property
    def reading(self) -> Reading | None:
        """What the text holds."""
        if self._reading is None and self._written is not None:
            self._reading = read_org(self._written, name=self._name)
        return self._reading

    @property
    def data(self) -> bytes | None:
        """The text itself, with nothing changed."""
        return self._reading.source.data if self._reading is not None else self._written

    @property
    def is_saved(self) -> bool:
        """Whether the text was written by a save, and not only read."""
        return self._written is not None

    @property
    def _patched(self) -> Reading | None:
        """What edits are patched into."""
        return self._base if self._base is not None else self.reading

    @property
    def newer(self) -> bool:
        """Whether the text is of a format that is newer than ours."""
        known = self._base if self._base is not None else self._reading
        return known is not None and known.read_only

    def changed_to(self, organisation: Organisation) -> bytes:
        """Return the text with an organisation in it; CannotWrite where that is not safe."""
        reading = self._patched
        if reading is None:
            return _anew(organisation)
        from dutyflow_models.files.write import write_org

        return write_org(reading.source, reading.organisation, organisation)

    def copied_for(self, organisation: Organisation) -> tuple[bytes, bool]:
        """Return the text for another file, and whether that had to be written anew."""
        try:
            return self.changed_to(organisation), False
        except CannotWrite:
            if self.newer:
                raise
            return _anew(organisation), True


class Held(NamedTuple):
    """What a document knows of its file: the text to patch, what it says, and which bytes it is."""

    text: FileText
    saved: Organisation
    digest: Digest | None
    problems: tuple[Problem, ...]


def held_in(reading: Reading) -> Held:
    """Return what is known of a file that was just read."""
    from dutyflow_models.files.safe_write import digest

    name = digest(reading.source.data)
    return Held(FileText(reading), reading.organisation, name, reading.problems)


def _anew(organisation: Organisation) -> bytes:
    from dutyflow_models.files.emit import org_text

    return org_text(organisation).encode()
