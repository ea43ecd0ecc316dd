"""`dutyflow check FILE…`: every problem with its place, for people, programs and GitHub."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.cli.codes import FINE, FOUND, NOTHING_DONE
from dutyflow.cli.files import CANNOT_OPEN, read, shown
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from argparse import Namespace

_GITHUB_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


class Found(NamedTuple):
    """A problem and the file it is in, as it was named."""

    file: str
    problem: Problem


def run(asked: Namespace) -> int:
    """Print what is wrong. Notes alone are fine; a file that is not there is nothing done."""
    found: list[Found] = []
    unread = 0
    for file in asked.files:
        problems, is_there = _problems(file)
        unread += not is_there
        found += [Found(file, problem) for problem in problems]
    sys.stdout.write(_FORMS[asked.format](found, asked.files))
    if unread:
        sys.stdout.flush()
        files = "A file" if unread == 1 else f"{unread} files"
        print(f"dutyflow check: {files} could not be read.", file=sys.stderr)
        return NOTHING_DONE
    return FOUND if any(each.problem.severity != "note" for each in found) else FINE


def _problems(file: str) -> tuple[tuple[Problem, ...], bool]:
    """Return a file's problems, and whether there is such a file to be read."""
    try:
        return read(file).problems, True
    except CannotRead as trouble:
        return trouble.problems, trouble.problems[0].code != CANNOT_OPEN


def _as_text(found: list[Found], files: list[str]) -> str:
    lines = [
        f"{_place(each)}: {each.problem.severity}: {plain(_said(each.problem))}" for each in found
    ]
    quiet = [file for file in files if all(each.file != file for each in found)]
    return "".join(f"{line}\n" for line in [*lines, *(f"{shown(file)}: fine" for file in quiet)])


def _place(found: Found) -> str:
    problem = found.problem
    where = f":{problem.line}:{problem.column}" if problem.line else ""
    return f"{shown(found.file)}{where}"


def _said(problem: Problem) -> str:
    return f"{problem.sentence} {problem.advice}".strip()


def _as_json(found: list[Found], _files: list[str]) -> str:
    """Write one list of objects; line and column are 0 where the whole file is meant."""
    objects = [
        {
            "file": each.file,
            "line": each.problem.line,
            "column": each.problem.column,
            "severity": each.problem.severity,
            "code": each.problem.code,
            "sentence": each.problem.sentence,
            "advice": each.problem.advice,
        }
        for each in found
    ]
    # File names that are not UTF-8 can only be escaped.
    return json.dumps(objects, indent=2) + "\n"


def _as_github(found: list[Found], _files: list[str]) -> str:
    """Write workflow commands, which GitHub shows beside the lines of a pull request."""
    return "".join(f"{_command(each)}\n" for each in found)


def _command(found: Found) -> str:
    problem = found.problem
    properties = {"file": found.file}
    if problem.line:
        properties |= {"line": str(problem.line), "col": str(max(1, problem.column))}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_GITHUB_LEVELS[problem.severity]} {listed}::{_message(_said(problem))}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


_FORMS = {"text": _as_text, "json": _as_json, "github": _as_github}
