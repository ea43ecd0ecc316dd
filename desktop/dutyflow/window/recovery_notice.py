"""Offers work that was not saved in the bar above the board when its file is opened."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.comparing.absent import Absent
from dutyflow.notices import WORK_FOUND, Choice, Notice
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.desk import Desk
    from dutyflow.recovery.offers import Offer
    from dutyflow_models.files.safe_write import Digest

KEY = "recovery"


class RecoveryNotice(QObject):
    """Looks for work at every file that is opened, once that is shown."""

    def __init__(self, desk: Desk) -> None:
        """Offer work in a desk's window."""
        super().__init__(desk.window)
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._seen: Digest | None = None
        """What the file held when it was looked for work last."""
        desk.document.loaded.connect(self._soon.start)
        desk.document.file_changed.connect(self._follow)

    def _follow(self) -> None:
        """Look again while the bar is up and the file is another one: restoring merges then."""
        document = self._desk.document
        if document.file_digest != self._seen and self._desk.window.notice_bar.notice(KEY):
            self._soon.start()

    def _look(self) -> None:
        from dutyflow.errors import told

        desk, found = self._desk, []
        path, recovery = desk.document.path, desk.recovery
        self._seen = desk.document.file_digest
        with told(desk.tell):
            if path is not None and recovery.store.path.exists():
                found = recovery.offers(path)
        if found:
            self._offer(found[0])
        else:
            self._withdraw()
        recovery.tell_notices()

    def _offer(self, offer: Offer) -> None:
        from dutyflow.recovery.words import notice_said

        now = self._desk.recovery.store.now()
        choices = [
            Choice(
                say("Restore"),
                partial(self._restore, offer),
                say("Put it on the board, as one undo step"),
            ),
            Choice(
                say("Compare"),
                partial(self._compare, offer),
                say("See how it differs from the file"),
            ),
        ]
        if len(offer.work.generations) > 1:
            tip = say("States of the same work from before")
            choices.append(Choice(say("Older…"), partial(self._show_older, offer), tip))
        choices += [
            Choice(
                say("Throw away…"),
                partial(self._ask_about, offer),
                say("Forget it; the file stays"),
            ),
            Choice(
                say("Later"), self._withdraw, say("Offer it again when the file is opened next")
            ),
        ]
        sentence = notice_said(offer, now)
        self._show(sentence, *choices)

    def _show(self, sentence: str, *choices: Choice) -> None:
        notice = Notice(KEY, sentence, choices, WORK_FOUND, sign="info")
        self._desk.window.notice_bar.show_notice(notice)

    def _withdraw(self) -> None:
        self._desk.window.notice_bar.withdraw(KEY)

    @contextmanager
    def _going_with_the_work(self) -> Iterator[None]:
        """Look again at what there is when it turns out to be gone."""
        try:
            yield
        except Absent:
            self._soon.start()
            raise

    def _restore(self, offer: Offer) -> None:
        from dutyflow.recovery.restoring import restore

        with self._going_with_the_work():
            if restore(self._desk, offer.work):
                self._withdraw()

    def _compare(self, offer: Offer) -> None:
        from dutyflow.recovery.restoring import compare_with

        with self._going_with_the_work():
            compare_with(self._desk, offer.work)

    def _show_older(self, offer: Offer) -> None:
        from dutyflow.window.older_states import show_older_states

        bar = self._desk.window.notice_bar
        show_older_states(self._desk, offer, bar.buttons[2], self._withdraw)

    def _ask_about(self, offer: Offer) -> None:
        """Ask in the bar itself, since nothing brings back what is thrown away."""
        self._show(
            say(
                "Throw away the work that was not saved? It cannot be brought back; the file stays."
            ),
            Choice(say("Keep it"), partial(self._offer, offer)),
            Choice(say("Throw away"), partial(self._throw_away, offer)),
        )

    def _throw_away(self, offer: Offer) -> None:
        from dutyflow.recovery.restoring import throw_away

        with self._going_with_the_work():
            throw_away(self._desk, offer.work)
        self._withdraw()
