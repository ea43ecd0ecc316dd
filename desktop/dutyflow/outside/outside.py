"""What becomes of a file that somebody else touched while it is open.

With nothing unsaved the window shows what is there now. Else, or where there is nothing to show, a
bar above the board offers what can be done; nothing is decided, overwritten or made again unasked.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow import filing
from dutyflow.comparison import AsShown, Version
from dutyflow.document import READ_ONLY
from dutyflow.file_text import held_in
from dutyflow.join_step import JoinStep
from dutyflow.library.database import default_folder
from dutyflow.notices import COPY_KEPT, FILE_AWAY, FILE_CHANGED, Choice, Notice
from dutyflow.outside import sentences
from dutyflow.outside.copies import keep_copy
from dutyflow.outside.elsewhere import Elsewhere
from dutyflow.outside.glance import Away
from dutyflow.outside.hands import hands_are_busy
from dutyflow.outside.presence import Presence
from dutyflow.outside.watch import Changed, Linked, Sight, Unreadable, Watch
from dutyflow.whole_edit import push
from dutyflow_models.files.decoding import MERGE_CONFLICT
from dutyflow_models.language import say, say_marked
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow_models.files.read import Reading

FILE, COPY = "file", "copy"
"""Keys of the notices."""
BREATH = 100
"""Milliseconds between two looks whether a hand is free."""


class Outside(QObject):
    """Watches the open file for its window, and offers what can be done about what it sees."""

    def __init__(self, desk: Desk) -> None:
        """Follow the desk's document from file to file."""
        super().__init__(desk.window)
        self._desk = desk
        self._sight: Sight = None
        self._pointing = self._stopped = self._unsaved = False
        self.watch = Watch(desk.window)
        self.elsewhere = Elsewhere(desk, Presence(default_folder() / "presence"))
        self.today: Callable[[], date] = date.today
        self._deciding = QTimer(self, singleShot=True)
        self._deciding.timeout.connect(self._decide)
        self.watch.seen.connect(self._see)
        self.watch.ticked.connect(self.elsewhere.look)
        self.watch.errand.late.connect(self._say_late)
        desk.document.file_changed.connect(self._follow)
        desk.document.what_if.changed.connect(self._follow_what_if)
        self._follow()

    def stop(self) -> None:
        """Watch no longer and give the file free, because the window closes."""
        self._stopped = True
        self.watch.follow(None, None)
        self.elsewhere.open(None)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Take no change of the file for somebody else's while it is being saved."""
        self.watch.hold(True)
        try:
            yield
        finally:
            self.watch.hold(False)

    def settle_clash(self, *, asked_for: bool = True) -> bool:
        """A save found another content, or none: say whether it can be tried again at once.

        That is so where nothing of either side is lost, as with a comment; else the bar offers what
        can be done, and gets the keyboard where a person asked for the save.
        """
        self._sight = self.watch.look_now()
        self._pointing = asked_for
        self._decide()
        return self._sight is None

    # --- what is seen ------------------------------------------------------------------------

    def _follow(self) -> None:
        document, watch = self._desk.document, self.watch
        if self._stopped:
            return
        if document.path != watch.path:
            self._desk.window.notice_bar.withdraw(COPY)
            self._forget()
            watch.follow(document.path, document.file_digest)
            self.elsewhere.open(document.path)
        elif document.file_digest != watch.known:
            self._forget()
            watch.know(document.file_digest)
        self.elsewhere.hold()
        if isinstance(self._sight, Changed) and (
            document.modified != self._unsaved or not self._is_in_the_way(self._sight.reading)
        ):
            self._deciding.start(0)  # what was unsaved may have been undone; not within the undo

    def _see(self, sight: Sight) -> None:
        was_away = isinstance(self._sight, Away | Unreadable)
        self._forget()
        self._sight = sight
        if sight is None and was_away and self.watch.path is not None:
            self._desk.tell.say(
                say("{path} is there again as it was.", path=sentences.named(self.watch.path))
            )
        if self._waits_for_what_if() and self.watch.path is not None:
            self._desk.tell.say(sentences.waiting(self.watch.path))
        self._decide()

    def _forget(self) -> None:
        self._sight = None
        self._deciding.stop()
        self._desk.window.notice_bar.withdraw(FILE)

    def _say_late(self, late: bool) -> None:
        text = say("The drive of this file does not answer") if late else ""
        self._desk.window.status_bar.show_waiting(text)

    def _decide(self) -> None:
        """Reload where nothing can be lost and no hand is busy; else say what can be done."""
        sight, path, document = self._sight, self.watch.path, self._desk.document
        if sight is None or path is None or self._waits_for_what_if():
            self._pointing = False
            return
        if isinstance(sight, Changed) and not self._is_in_the_way(sight.reading):
            if self.watch.held or hands_are_busy(self._desk):
                self._deciding.start(BREATH)
            else:
                self._reload(sight.reading)
            return
        self._unsaved = document.modified
        notice = self._notice(sight, path)
        bar = self._desk.window.notice_bar
        if bar.notice(FILE) != notice:
            bar.show_notice(notice)
        if self._pointing:
            self._pointing = False
            bar.point()
            self._desk.tell.say(
                say(
                    "“{title}” was not saved. Choose above the board what is to be done.",
                    title=document.title,
                )
            )

    def _waits_for_what_if(self) -> bool:
        """Say whether what others wrote has to wait until nothing is tried out any more."""
        return self._desk.document.what_if.active and isinstance(self._sight, Changed | Unreadable)

    def _follow_what_if(self) -> None:
        """Take down what cannot be done during a what-if, and bring it back afterwards."""
        if self._waits_for_what_if():
            self._deciding.stop()
            self._desk.window.notice_bar.withdraw(FILE)
        else:
            self._decide()

    def _is_in_the_way(self, theirs: Reading) -> bool:
        """Say whether taking theirs would lose something of ours, or leave something undecided."""
        document = self._desk.document
        if document.conflicts.all:
            return True
        if theirs.organisation == document.organisation:
            return False
        if document.modified:
            return theirs.organisation != document.saved
        return document.undo_stack.canRedo() and not document.read_only

    def _reload(self, theirs: Reading) -> None:
        """Show what somebody else wrote; where only the text differs, ours goes on upon it."""
        document, path = self._desk.document, self.watch.path
        assert path is not None
        line = self._line(theirs)
        self._pointing = False
        if document.modified and theirs.organisation == document.saved:
            document.hold(held_in(theirs))
        else:
            document.reload(theirs, say("Reload “{name}”", name=path.name))
        self._desk.layouts.follow(path)
        self._desk.tell.say(
            say(
                "{path} was changed by somebody else: {line}.",
                path=sentences.named(path),
                line=line,
            )
        )
        if theirs.read_only:
            self._desk.tell.say(say_marked(READ_ONLY))

    def _line(self, theirs: Reading) -> str:
        from dutyflow_models.differences import describe

        document = self._desk.document
        then = effective(theirs.organisation, document.scenario)
        whole = len(describe(document.saved, theirs.organisation))
        return sentences.difference(effective(document.saved, document.scenario), then, whole=whole)

    # --- what is offered ---------------------------------------------------------------------

    def _notice(self, sight: Sight, path: Path) -> Notice:
        save_as = Choice(say("Save as…"), partial(filing.save_as, self._desk))
        if isinstance(sight, Changed):
            line = self._line(sight.reading)
            sentence = sentences.changed(path, line, unsaved=self._has_something_of_ours)
            return Notice(FILE, sentence, self._choices(sight.reading), FILE_CHANGED)
        if isinstance(sight, Unreadable):
            sentence = sentences.unreadable(path, sight.trouble)
            tip = say("Writes yours beside it; the file stays as it is")
            keep = Choice(say("Keep mine as a copy"), self._keep_copy, tip)
            choices = (*self._resolving(sight, path), keep, save_as)
            return Notice(FILE, sentence, choices, FILE_CHANGED)
        if isinstance(sight, Linked):
            accept = Choice(say("Keep working with it"), self._accept_link)
            return Notice(FILE, sentences.linked(path, sight.to), (accept, save_as), FILE_AWAY)
        assert isinstance(sight, Away)
        again = partial(filing.save_again, self._desk)
        return _away_notice(path, sight, save_as, again, self._follow_rename)

    @property
    def _has_something_of_ours(self) -> bool:
        document = self._desk.document
        return document.modified or bool(document.conflicts.all)

    def _choices(self, theirs: Reading) -> tuple[Choice, ...]:
        compare = Choice(
            say("Compare"), partial(self._compare, theirs), say("Shows what differs, card by card")
        )
        if not self._has_something_of_ours:
            tip = say("Undo brings back what is shown now; what could be redone is gone then")
            return (
                self._keeping_a_copy(),
                Choice(say("Take theirs"), partial(self._take, theirs), tip),
                compare,
            )
        from dutyflow.joining import join_theirs

        merge = Choice(
            say("Merge"),
            partial(join_theirs, self._desk, theirs),
            say("Joins both; where both changed the same, you choose"),
        )
        return (
            merge,
            self._keeping_a_copy(),
            Choice(
                say("Take theirs"),
                partial(self._take, theirs),
                say("Shows theirs in place of yours; undo brings yours back"),
            ),
            compare,
        )

    def _keeping_a_copy(self) -> Choice:
        tip = say("Writes yours into a new file beside it, and shows theirs")
        return Choice(say("Keep mine as a copy"), self._keep_copy, tip)

    def _resolving(self, sight: Unreadable, path: Path) -> tuple[Choice, ...]:
        """Offer to open a file in which a merge left its marks, and to decide there."""
        if sight.trouble.problems[0].code != MERGE_CONFLICT:
            return ()
        resolve = partial(filing.open_path, self._desk, path)
        return (
            Choice(say("Resolve…"), resolve, say("Opens both versions, to choose between them")),
        )

    def _take(self, theirs: Reading) -> None:
        if self._show(theirs):
            self._desk.tell.say(say("Theirs is shown now. Undo brings yours back."))

    def _show(self, theirs: Reading) -> bool:
        """Put theirs in place of mine; False where a view fails to follow, and mine stays."""
        desk = self._desk
        desk.board.finish_writing()
        step = JoinStep(desk.document, say("Take theirs"), theirs.organisation, (), held_in(theirs))
        shown = push(desk.document, step)
        if shown and self.watch.path is not None:
            desk.layouts.follow(self.watch.path)
        return shown

    def _keep_copy(self) -> None:
        desk, sight = self._desk, self._sight
        desk.board.finish_writing()
        copy = keep_copy(desk.document, self.today())
        if not isinstance(sight, Changed) or not self._show(sight.reading):
            desk.tell.done(
                say("Your version is kept as {copy} beside the file.", copy=sentences.named(copy))
            )
            return
        back = Choice(say("Open my copy"), partial(filing.open_path, desk, copy))
        close = Choice(say("Close"), partial(desk.window.notice_bar.withdraw, COPY))
        sentence = say(
            "Your version is kept as {copy} beside the file. Theirs is shown.",
            copy=sentences.named(copy),
        )
        desk.window.notice_bar.show_notice(
            Notice(COPY, sentence, (back, close), COPY_KEPT, sign="info", equal=True)
        )

    def _compare(self, theirs: Reading) -> None:
        desk = self._desk
        before = Version(say("{title}, theirs", title=desk.document.title), theirs.organisation)
        desk.document.comparison.compare(before, AsShown())
        desk.window.views.show("compare")
        desk.window.refresh()

    def _follow_rename(self, path: Path) -> None:
        document = self._desk.document
        document.path = path
        document.file_changed.emit()
        self._desk.layouts.follow(path)
        filing.remember(self._desk, path)

    def _accept_link(self) -> None:
        self._forget()
        self.watch.accept_link()


def _away_notice(
    path: Path,
    sight: Away,
    save_as: Choice,
    again: Callable[[], object],
    follow: Callable[[Path], None],
) -> Notice:
    choices: tuple[Choice, ...] = (save_as,)
    if sight.why == "missing":
        tip = say("Makes the file again, in its old place")
        choices = (Choice(say("Save again"), again, tip), save_as)
    if sight.renamed is not None:
        tip = say("Work goes on in {name}", name=sentences.named(sight.renamed))
        choices = (Choice(say("Follow it"), partial(follow, sight.renamed), tip), *choices)
    return Notice(FILE, sentences.away(path, sight), choices, FILE_AWAY)
