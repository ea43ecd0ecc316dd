"""Looking through the snapshots of what is open: compare, restore, rename, keep, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.commands import compare
from dutyflow.comparing.versions import snapshot_reading, version_in_snapshot
from dutyflow.comparison import AsShown, Version
from dutyflow.errors import told
from dutyflow.step_texts import called
from dutyflow.workshop.snapshots.browser import SnapshotsBrowser
from dutyflow.workshop.snapshots.sights import left_out
from dutyflow_models import changes
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.desk import Desk
    from dutyflow.library.snapshots import Snapshot

_NEWER = mark(
    "The snapshot {} was written by a newer Dutyflow. Restoring it here would lose "
    "what this one does not know; use a newer Dutyflow."
)


def browse(desk: Desk) -> None:
    """Show what snapshots there are and what changed since each."""
    desk.board.finish_writing()
    known = desk.window.findChild(SnapshotsBrowser)
    browser = known if known is not None else _made(desk)
    browser.show()
    browser.raise_()
    browser.activateWindow()


def _made(desk: Desk) -> SnapshotsBrowser:
    theme = desk.window.theme
    browser = SnapshotsBrowser(
        desk.document, desk.library, partial(_listed, desk), theme.palette, desk.window
    )
    theme.changed.connect(lambda: browser.set_palette(theme.palette))

    def obey(do: Callable[[Desk, Snapshot], bool], snapshot: Snapshot) -> None:
        with told(desk.tell):
            if do(desk, snapshot):
                browser.close()
                desk.window.activateWindow()
        _follow()

    def keep() -> None:
        with told(desk.tell):
            compare.keep_snapshot(desk)
        _follow()

    def _follow() -> None:
        if browser.isVisible():
            browser.refresh()

    browser.compare_wanted.connect(partial(obey, compare_with))
    browser.restore_wanted.connect(partial(obey, restore))
    browser.rename_wanted.connect(partial(obey, rename))
    browser.delete_wanted.connect(partial(obey, delete))
    browser.keep_wanted.connect(keep)
    return browser


def _listed(desk: Desk) -> list[Snapshot]:
    with told(desk.tell):
        return compare.snapshots(desk)
    return []


def compare_with(desk: Desk, snapshot: Snapshot) -> bool:
    """Show what changed between a snapshot and what is open."""
    version = Version(snapshot.name, version_in_snapshot(desk.library, snapshot))
    desk.document.comparison.compare(version, AsShown())
    desk.window.views.show("compare")
    desk.window.refresh()
    return True


def restore(desk: Desk, snapshot: Snapshot) -> bool:
    """Become what a snapshot holds, as one undo step; False where nothing changed."""
    desk.board.finish_writing()
    reading = snapshot_reading(desk.library.snapshot_text(snapshot.id), snapshot)
    if reading.read_only:
        desk.tell.problem(say_marked(_NEWER).format(quoted(snapshot.name)))
        return False
    if not changes.compare(desk.document.organisation, reading.organisation):
        desk.tell.say(
            say("Everything is as in the snapshot {name} already.", name=quoted(snapshot.name))
        )
        return False
    desk.document.end_merging()
    step = say("Restore the snapshot {name}", name=called(snapshot.name))
    if not desk.document.edit(step, lambda _: reading.organisation):
        return False
    done = say("The snapshot {name} is restored; undo takes it back.", name=quoted(snapshot.name))
    if missing := left_out(reading):
        desk.tell.problem(say("{done} But {missing}", done=done, missing=missing))
    else:
        desk.tell.done(done)
    return True


def rename(desk: Desk, snapshot: Snapshot) -> bool:
    """Ask for another name of a snapshot."""
    name = desk.tell.ask_text(say("New name of the snapshot"), snapshot.name)
    if name is not None:
        desk.library.rename_snapshot(snapshot.id, name)
    return False


def delete(desk: Desk, snapshot: Snapshot) -> bool:
    """Ask, then delete a snapshot."""
    compare.delete_snapshot(desk, snapshot)
    return False
