"""Writes files one after the other; where that takes long, in a thread, with the window alive.

What is written is told by those who call; here is only how it is waited for.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, Qt, QTimer, Signal

from dutyflow.collector_rest import CollectorRest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future, ThreadPoolExecutor
    from pathlib import Path

    from dutyflow_models.files.safe_write import Digest, Expected

PATIENCE = 0.2
"""Seconds for which the window stands still, so that a usual save is done when a key comes up."""

Result = TypeVar("Result")


class Saving(QObject):
    """The one place where writes wait for each other, and where others wait for them."""

    slow = Signal()
    """A write takes longer than `PATIENCE`: the window is alive from now on."""

    def __init__(self, parent: QObject) -> None:
        """Belong to a window. The thread begins with the first write."""
        super().__init__(parent)
        self._thread: ThreadPoolExecutor | None = None
        self._collector = CollectorRest()
        self._holders = 0
        self._put_off: dict[str, Callable[[], None]] = {}

    @property
    def under_way(self) -> bool:
        """Whether something is being written, or asked about, that others have to wait for."""
        return self._holders > 0

    def run(self, write: Callable[[], Result]) -> Result:
        """Return what a write returns, or raise what it raises, when it has ended.

        It must touch no object of Qt. After `PATIENCE` the person can go on working meanwhile; a
        write that is asked for then begins when this one has ended.
        """
        from concurrent.futures import ThreadPoolExecutor, wait

        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "saving")
        with self.holding():
            future = self._thread.submit(write)
            wait([future], PATIENCE)
            if not future.done():
                self._stay_alive_until(future)
            return future.result()

    def write(self, path: Path, data: bytes) -> None:
        """Put data into a file that the person chose, whatever is there; CannotWrite if not."""
        from dutyflow_models.files.safe_write import Expected

        self.put(path, data, Expected.ANYTHING)

    def put(self, path: Path, data: bytes, expected: Digest | Expected) -> Digest:
        """Put data into a file that holds what is expected; return its digest or CannotWrite."""
        from dutyflow.library.database import backup_folder
        from dutyflow_models.files.safe_write import save_file

        kept = backup_folder()
        return self.run(lambda: save_file(path, data, expected=expected, backup_dir=kept))

    def _stay_alive_until(self, future: Future[Result]) -> None:
        loop, queued = QEventLoop(self), Qt.ConnectionType.QueuedConnection
        # Queued, because a write that ends right now must find the loop running.
        future.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", queued))
        self.slow.emit()
        loop.exec()  # ends early when the program is told to end; the result is waited for then too
        loop.deleteLater()

    @contextmanager
    def holding(self) -> Iterator[None]:
        """Let what cannot go on beside a write wait until the end of this."""
        self._collector.begin()
        self._holders += 1
        try:
            yield
        finally:
            self._holders -= 1
            if not self.under_way:
                self._collector.end()
            if not self.under_way and self._put_off:
                QTimer.singleShot(0, self, self._go_on)

    def put_off(self, name: str, do: Callable[[], None]) -> bool:
        """Do something once nothing is under way; False when nothing is, and nothing is done then.

        Of several under one name the last one is done.
        """
        if self.under_way:
            self._put_off[name] = do
        return self.under_way

    def _go_on(self) -> None:
        while self._put_off and not self.under_way:
            self._put_off.pop(next(iter(self._put_off)))()
