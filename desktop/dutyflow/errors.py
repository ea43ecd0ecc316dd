"""What happens when something goes wrong: a sentence for the person, a trace in the log.

Trouble that has a sentence of its own is caught by `told`; everything else is a fault of the
program, reaches `sys.excepthook`, is written to a file on this machine, and work goes on.

The log holds no content of files: of a fault it tells the kind and the places in the program, not
the message, in which a title may stand. The report in the window shows the whole.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from dutyflow.tell import Tell

Answer = TypeVar("Answer")
LOG_NAME = "dutyflow.log"
CRASH_NAME = "crash.log"
LOG_BYTES = 1_000_000
_LONGEST_CHAIN = 10


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of the program, as it is reported."""

    sentence: str
    trace: str
    """Everything that is known, messages too: for the window, not for the log."""


@contextmanager
def told(tell: Tell) -> Iterator[None]:
    """Tell the person what did not work, where the trouble itself says it in a sentence."""
    from dutyflow.comparing.absent import Absent
    from dutyflow.library import NotKept
    from dutyflow_models.edits.refused import EditRefused
    from dutyflow_models.files.problems import CannotRead, CannotWrite

    try:
        yield
    except (EditRefused, CannotRead, CannotWrite, NotKept, Absent) as trouble:
        tell.problem(str(trouble))


class FaultHook:
    """Takes the place of `sys.excepthook`: Qt hands it what a slot raises, and goes on."""

    def __init__(self, show: Callable[[Fault], None]) -> None:
        """Log every fault and show it."""
        self._show = show
        self.seen = 0
        """Faults so far."""

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take in a fault; what ends the program, such as Ctrl+C, is no fault."""
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self.seen += 1
        whole = _whole(error)
        # What is no terminal may be a log of the desktop's.
        terminal = sys.stderr is not None and sys.stderr.isatty()
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(whole if terminal else places(error))
        sentence = say(
            "Something in Dutyflow did not work; your work is kept. {where}", where=_where(error)
        )
        self._show(Fault(sentence, whole))


def catch_faults(show: Callable[[Fault], None]) -> None:
    """Let a fault in any slot end with a report and a log entry instead of silence."""
    sys.excepthook = FaultHook(show)


def faults_seen() -> int:
    """Return how many faults were caught so far, to see later whether there was another one."""
    return sys.excepthook.seen if isinstance(sys.excepthook, FaultHook) else 0


def report(error: Exception) -> None:
    """Treat what was raised elsewhere as if it were raised in a slot."""
    sys.excepthook(type(error), error, error.__traceback__)


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


def log_crashes() -> None:
    """Let a crash of Python or Qt leave the places of all threads in the log folder."""
    with suppress(OSError):
        path = log_folder() / CRASH_NAME
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        grown = path.exists() and path.stat().st_size > LOG_BYTES
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if grown else os.O_APPEND)
        faulthandler.enable(os.open(path, flags, 0o600))


def places(error: BaseException) -> str:
    """Tell kind and places of an error and of what led to it, in lines without its messages."""
    import traceback

    lines: list[str] = []
    found: BaseException | None = error
    for _ in range(_LONGEST_CHAIN):
        if found is None:
            break
        kind = type(found)
        lines.append(f"{kind.__module__}.{kind.__qualname__}")
        lines += [
            f"  {frame.filename}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(found.__traceback__)
        ]
        found = found.__cause__ or (None if found.__suppress_context__ else found.__context__)
    return "\n".join(lines) + "\n"


def _whole(error: BaseException) -> str:
    import traceback

    return "".join(traceback.format_exception(error))


def _where(error: BaseException) -> str:
    """Write the error down and say where; a log that cannot be written is no second error."""
    try:
        path = _log(error)
    except OSError as trouble:
        return say("It could not be written to a log ({strerror}).", strerror=trouble.strerror)
    return say("Where it happened is in {path}.", path=path)


def _log(error: BaseException) -> Path:
    import logging
    from logging.handlers import RotatingFileHandler

    folder = log_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    try:
        handler.emit(logging.LogRecord("dutyflow", logging.ERROR, "", 0, places(error), None, None))
    finally:
        handler.close()
    return folder / LOG_NAME
