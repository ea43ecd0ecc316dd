"""What either side of a comparison can be, as entries of a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.comparing.git import is_in_repository
from dutyflow.comparison import BASE, AsSaved, AsShown, InScenario, Version
from dutyflow.library import NotKept
from dutyflow.locales import moment
from dutyflow.what_if import BEFORE
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dutyflow.comparison import Side
    from dutyflow.document import Document
    from dutyflow.layout_keeper import LayoutKeeper
    from dutyflow.library import Library
    from dutyflow.library.snapshots import Snapshot
    from dutyflow.recovery.keeper import Recovery
    from dutyflow_models.files.opening import GetBytes

ANOTHER_FILE = mark("Another file…")


class SideChoice(NamedTuple):
    """Something to compare with; `load` reads it and may raise Absent, NotKept with a sentence."""

    group: str
    title: str
    load: Callable[[], Side]


class Choices:
    """What can be compared with what in one window."""

    def __init__(
        self,
        document: Document,
        layouts: LayoutKeeper,
        library: Library,
        recovery: Recovery,
        get: GetBytes = file_bytes,
    ) -> None:
        """Offer the scenarios of a document, its versions, its snapshots, work not saved."""
        self._get = get
        self._recovery = recovery
        self._document = document
        self._layouts = layouts
        self._library = library

    def offered(self) -> list[SideChoice]:
        """Return all but another file, in the order of the menu; nothing is read yet."""
        return [*self._scenarios(), *self._versions(), *self._unsaved(), *self._snapshots()]

    def file(self, path: Path) -> Side:
        """Read another org file; Absent where that cannot be."""
        from dutyflow.comparing.versions import version_in_file

        return Version(path.name, version_in_file(path, self._get))

    def folder(self) -> Path | None:
        """Return where to look for another file first."""
        path = self._document.path
        return path.parent if path is not None else None

    def snapshots(self) -> list[Snapshot]:
        """Return the snapshots of what is open, the newest first."""
        where = self._layouts.where
        return self._library.snapshots(where) if where is not None else []

    def _scenarios(self) -> Iterator[SideChoice]:
        yield SideChoice("scenario", say("As shown"), AsShown)
        yield SideChoice("scenario", say_marked(BASE), partial(InScenario, None))
        for scenario in self._document.organisation.scenarios:
            yield SideChoice("scenario", scenario.title, partial(InScenario, scenario.id))

    def _versions(self) -> Iterator[SideChoice]:
        from dutyflow.comparing.versions import version_in_git

        yield SideChoice("version", say("Last saved"), AsSaved)
        before = self._document.what_if.before
        if before is not None:
            title = say_marked(BEFORE)
            yield SideChoice("version", title, partial(Version, title, before))
        path = self._document.path
        if path is not None and is_in_repository(path):
            title = say("git’s HEAD")
            yield SideChoice("version", title, lambda: Version(title, version_in_git(path)))

    def _unsaved(self) -> Iterator[SideChoice]:
        """Offer the work that a program that is gone left at the file."""
        path, recovery = self._document.path, self._recovery
        if path is None or not recovery.store.path.exists():
            return
        from dutyflow.comparing.versions import version_of_work
        from dutyflow.recovery.words import generation_said

        try:
            found = recovery.offers(path)
        except NotKept:
            return
        now = recovery.store.now()
        for work in (offer.work for offer in found):
            for each in work.generations:
                title = say(
                    "Not saved, {generation_said}", generation_said=generation_said(each, now)
                )
                load = partial(version_of_work, recovery.store, work, each)
                yield SideChoice("recovery", title, load)

    def _snapshots(self) -> Iterator[SideChoice]:
        try:
            found = self.snapshots()
        except NotKept:
            return
        for each in found:
            title = f"{each.name} · {moment(each.taken.astimezone())}"
            yield SideChoice("snapshot", title, partial(self._snapshot, each))

    def _snapshot(self, snapshot: Snapshot) -> Version:
        from dutyflow.comparing.versions import version_in_snapshot

        return Version(snapshot.name, version_in_snapshot(self._library, snapshot))
