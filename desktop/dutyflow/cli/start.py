"""Runs what was asked, and turns whatever goes wrong into one sentence and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, cast

from dutyflow.cli.codes import NOTHING_DONE, Refused
from dutyflow.single_instance import NEW_WINDOW, handed_over
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.problems import CannotRead, CannotWrite

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMAND_NAMES = ("export", "check", "edit", "diff", "merge", "convert", "schema")
"""Known here too, so that a window opens without the parser."""
_BEFORE_QT = (
    "importlib.metadata",  # pydantic asks for it
    "dutyflow_models.files.read",
    "dutyflow_models.files.safe_write",
    "dutyflow_models.changes",
    "dutyflow_models.edits.duties",
    "dutyflow_models.edits.handoffs",
    "dutyflow_models.edits.roles",
    "dutyflow_models.picture.draw",
)
"""What a board is read and drawn with. Imported after Qt, every module of it and of pydantic is
searched for uses of Qt, which takes 40 ms."""
_QT_MISSING = (
    "Qt does not start ({error}). On Debian and Ubuntu: apt-get install libegl1 libgl1 "
    "libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0"
)


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code; nothing but SystemExit comes out."""
    _set_up_streams()
    try:
        code = _answer(arguments)
        _flush(sys.stdout)
    except (Refused, EditRefused, CannotWrite, CannotRead) as refusal:
        return _end(str(refusal))
    except ImportError as error:
        if ".so" not in str(error):
            raise
        return _end(_QT_MISSING.format(error=error))
    except KeyboardInterrupt:
        return _end("Stopped before it was done.")
    except BrokenPipeError:
        _forget_output()
        return _end("Nobody reads the output any more.")
    except OSError as error:
        _forget_output()
        what = "The output" if error.filename is None else repr(error.filename)
        return _end(f"{what} could not be used: {error.strerror or error}.")
    except MemoryError:
        return _end("There is not enough memory for this.")
    return code


def _answer(arguments: Sequence[str]) -> int:
    first = arguments[0] if arguments else ""
    if first == NEW_WINDOW:
        return _open_window(arguments[2:] if arguments[1:2] == ["--"] else arguments[1:], new=True)
    if first == "--" or (first not in COMMAND_NAMES and not first.startswith("-")):
        return _open_window(arguments[1:] if first == "--" else arguments)
    from dutyflow.cli.arguments import parser

    asked = parser().parse_args(arguments)
    return cast("int", import_module(f"dutyflow.cli.{asked.command}").run(asked))


def _open_window(paths: Sequence[str], *, new: bool = False) -> int:
    """Open the window, or show the file in the one that is open, unless a `new` one is wanted."""
    if len(paths) > 1:
        raise Refused(_too_many(paths))
    if not new and handed_over(paths):
        return 0
    # Nothing that dies is worth looking for while all is made; `app` turns it on again.
    gc.disable()
    # Plugins watch what models do, for those who write them; looking for some takes 10 ms.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if paths:
        for name in _BEFORE_QT:
            import_module(name)
    from dutyflow.app import run

    return run(list(paths))


def _too_many(words: Sequence[str]) -> str:
    from difflib import get_close_matches

    meant = get_close_matches(words[0], COMMAND_NAMES, n=1)
    if meant and not os.path.lexists(words[0]):
        return f"There is no command “{words[0]}”. Did you mean “{meant[0]}”?"
    return "One file at a time can be opened. “dutyflow --help” says what can be written."


def _end(sentence: str) -> int:
    """Say a sentence, on one line, where people look for it."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(f"dutyflow: {' '.join(sentence.split())}", file=sys.stderr, flush=True)
    return NOTHING_DONE


def _set_up_streams() -> None:
    """Let any title and any file name through; what is piped is UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")


def _flush(stream: object) -> None:
    if isinstance(stream, TextIOWrapper):
        stream.flush()


def _forget_output() -> None:
    """Let what could not be written go, else Python complains about it once more at its end."""
    with suppress(OSError, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
