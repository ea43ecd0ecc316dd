"""What happens when something goes wrong: a sentence for the person, a trace in the log.

Trouble that has a sentence of its own is caught by `told`; everything else is a fault of the
program, reaches `sys.excepthook`, is written to a file on this machine, and work goes on.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from dutyflow.tell import Tell

Answer = TypeVar("Answer")
LOG_NAME = "dutyflow.log"
LOG_BYTES = 1_000_000


@contextmanager
def told(tell: Tell) -> Iterator[None]:
    """Tell the person what did not work, where the trouble itself says it in a sentence."""
    from dutyflow.library import NotKept
    from dutyflow_models.edits.refused import EditRefused
    from dutyflow_models.files.problems import CannotRead, CannotWrite

    try:
        yield
    except (EditRefused, CannotRead, CannotWrite, NotKept) as trouble:
        tell.problem(str(trouble))


def catch_faults(say: Callable[[str], None]) -> None:
    """Let a fault in any slot end with a sentence and a log entry instead of silence."""

    def fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, Exception):
            return
        say(
            "Something in Dutyflow did not work; your board is as it was before. "
            f"{_where_to_read(error)}"
        )

    sys.excepthook = fault


def outcome(work: Callable[[], Answer]) -> Answer | Exception:
    """Do work on a thread; a fault is handed back, to be raised where it can be told."""
    try:
        return work()
    except Exception as fault:
        return fault


def log_folder() -> Path:
    """Return where this system keeps an application's logs of one user."""
    from platformdirs import user_log_dir

    return Path(user_log_dir("dutyflow", appauthor=False))


def _where_to_read(error: BaseException) -> str:
    """Write the error down and say where; a log that cannot be written is no second error."""
    try:
        path = _log(error)
    except OSError as trouble:
        return f"It could not be written to a log ({trouble.strerror})."
    return f"The details are in {path}."


def _log(error: BaseException) -> Path:
    import logging
    from logging.handlers import RotatingFileHandler

    folder = log_folder()
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        record = logging.LogRecord(
            "dutyflow", logging.ERROR, __file__, 0, "fault", None,
            (type(error), error, error.__traceback__),
        )  # fmt: skip
        handler.emit(record)
    finally:
        handler.close()
    return folder / LOG_NAME
