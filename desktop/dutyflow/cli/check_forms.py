"""How `dutyflow check` says what it found: for people, for programs and for GitHub."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.cli.files import shown
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.problems import Problem

_GITHUB_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


class Found(NamedTuple):
    """A problem of a file, or a finding of its organisation, and the file as it was named."""

    file: str
    problem: Problem
    about: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()
    """Those that have the finding; none for a problem, which is of the file."""
    everywhere: bool = True
    """Whether all scenarios that were asked for have it."""
    waived: str | None = None
    """Why it is accepted; None if it is not."""


def as_text(found: list[Found], files: list[str], list_waived: bool) -> str:
    """Write a line each; a file without any is fine, and what is waived is counted."""
    told = [each for each in found if list_waived or each.waived is None]
    lines = [
        f"{_place(each)}: {each.problem.severity}: {plain(_said(each))}{_code(each)}"
        for each in told
    ]
    for file in dict.fromkeys(files):
        quiet = all(each.file != file for each in told)
        waived = 0 if list_waived else _waived_in(file, found)
        if quiet or waived:
            count = f"{waived} waived, see --waived" if waived else ""
            words = ", ".join(word for word in ("fine" if quiet else "", count) if word)
            lines.append(f"{shown(file)}: {words}")
    return "".join(f"{line}\n" for line in lines)


def as_json(found: list[Found], _files: list[str], list_waived: bool) -> str:
    """Write one list of objects; line and column are 0 where the whole file is meant.

    `waived` is the reason, or null.
    """
    objects = [
        {
            "file": each.file,
            "line": each.problem.line,
            "column": each.problem.column,
            "severity": each.problem.severity,
            "code": each.problem.code,
            "sentence": each.problem.sentence,
            "advice": each.problem.advice,
            "about": each.about,
            "scenarios": each.scenarios,
            "waived": each.waived,
        }
        for each in found
        if list_waived or each.waived is None
    ]
    # File names that are not UTF-8 can only be escaped.
    return json.dumps(objects, indent=2) + "\n"


def as_github(found: list[Found], _files: list[str], list_waived: bool) -> str:
    """Write workflow commands, which GitHub shows beside the lines of a pull request."""
    told = (each for each in found if list_waived or each.waived is None)
    return "".join(f"{_command(each)}\n" for each in told)


FORMS = {"text": as_text, "json": as_json, "github": as_github}


def _waived_in(file: str, found: list[Found]) -> int:
    return sum(each.file == file and each.waived is not None for each in found)


def _place(found: Found) -> str:
    problem = found.problem
    where = f":{problem.line}:{problem.column}" if problem.line else ""
    return f"{shown(found.file)}{where}"


def _code(found: Found) -> str:
    return f" [{found.problem.code}]" if found.problem.code else ""


def _said(found: Found) -> str:
    return " ".join(_sentences(found))


def _sentences(found: Found) -> Iterator[str]:
    yield found.problem.sentence
    if found.problem.advice:
        yield found.problem.advice
    if not found.everywhere:
        yield f"(In {', '.join(found.scenarios)}.)"
    if found.waived is not None:
        yield f"(Waived: {found.waived})"


def _command(found: Found) -> str:
    problem = found.problem
    properties = {"file": found.file}
    if problem.line:
        properties |= {"line": str(problem.line), "col": str(max(1, problem.column))}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    level = "notice" if found.waived is not None else _GITHUB_LEVELS[problem.severity]
    return f"::{level} {listed}::{_message(_said(found) + _code(found))}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
