"""Files that are merged into one result: copies of the org file, and files of answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow.pictures import is_picture, org_inside
from dutyflow_models.files.answers_text import is_answers_file, read_answers
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.workshop.homework import (
    Homework,
    other_name,
    other_organisation,
    read_homework,
    read_kept,
    team_of_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow_models.files.opening import GetBytes
    from dutyflow_models.files.problems import Problem

_NEWER = mark("It was written by a newer Dutyflow; what this one knows of it was read.")
_NOTHING = mark("Nothing in it is on the board.")
_MOST_PROBLEMS = 20


@dataclass(slots=True)
class Copy:
    """A file that was chosen, and what came of reading it."""

    name: str
    wrong: str = ""
    """Why nothing of it counts; empty when it does."""
    team: str | None = None
    """The team that a copy stands for; None is open. A file of answers needs none."""
    work: Homework | None = None
    """What a copy of the org file says."""
    kept: list[tuple[str, Homework]] = field(default_factory=list)
    """What each team says in a file of answers."""
    notes: tuple[str, ...] = ()
    """Sentences about what was not matched or not read."""

    @property
    def needs_team(self) -> bool:
        """Whether it counts only for a team that somebody names."""
        return self.work is not None

    @property
    def said(self) -> int:
        """How many duties it says something about."""
        works = [self.work] if self.work is not None else [work for _, work in self.kept]
        return len({duty for work in works for duty in work.given})

    def works(self) -> list[tuple[str, Homework]]:
        """Return what the file says, by team."""
        if self.work is None:
            return self.kept
        return [(self.team, self.work)] if self.team is not None else []


def read_copies(
    document: Document, paths: Iterable[Path], get: GetBytes = file_bytes
) -> list[Copy]:
    """Read files; one that cannot be used says why, and the others count."""
    seen: dict[bytes, str] = {}
    copies: list[Copy] = []
    taken: set[str] = set()
    for path in paths:
        copy = _copy(document, path, seen, get)
        if copy.team in taken:
            copy.team = None
        elif copy.team is not None:
            taken.add(copy.team)
        copies.append(copy)
    return copies


def chosen_twice(copies: Sequence[Copy]) -> str | None:
    """Return a team that two files stand for; None if there is none."""
    seen: set[str] = set()
    for copy in copies:
        for team, _ in copy.works():
            if team in seen:
                return team
            seen.add(team)
    return None


def _copy(document: Document, path: Path, seen: dict[bytes, str], get: GetBytes) -> Copy:
    try:
        data = get(path)
        if data in seen:
            return Copy(path.name, say("It is the same as “{seen}”.", seen=seen[data]))
        seen[data] = path.name
        if is_answers_file(path.name):
            return _of_answers(document, path.name, data)
        return _of_org_file(document, path.name, org_inside(data) if is_picture(path) else data)
    except CannotRead as trouble:
        return Copy(path.name, str(trouble.problems[0]))


def _of_org_file(document: Document, name: str, data: bytes) -> Copy:
    reading = read_org(data, name=name)
    org, scenario = document.organisation, document.scenario
    named = all(problem.code != "no-name" for problem in reading.problems)
    wrong = other_organisation(org, reading.organisation) if named else ""
    if wrong:
        return Copy(name, wrong)
    work = read_homework(org, scenario, reading.organisation)
    notes = (*((say_marked(_NEWER),) if reading.read_only else ()), *_errors(reading.problems))
    if not work.given:
        return Copy(name, say_marked(_NOTHING), notes=(*notes, *work.unmatched))
    team = team_of_file(name, org.teams)
    return Copy(name, team=team, work=work, notes=(*notes, *work.unmatched))


def _of_answers(document: Document, name: str, data: bytes) -> Copy:
    answers, problems = read_answers(data)
    org = document.organisation
    wrong = other_name(org, answers.organisation)
    if wrong:
        return Copy(name, wrong)
    kept, unmatched = read_kept(org, document.scenario, answers)
    notes = (*_errors(problems), *unmatched)
    if not any(work.given for _, work in kept):
        return Copy(name, say_marked(_NOTHING), notes=notes)
    return Copy(name, kept=kept, notes=notes)


def _errors(problems: Sequence[Problem]) -> list[str]:
    """Return what could not be read, in sentences with their lines."""
    told = [_sentence(each) for each in problems if each.severity == "error"]
    more = len(told) - _MOST_PROBLEMS
    return (
        told
        if more <= 0
        else [*told[:_MOST_PROBLEMS], say("And {more} more of these.", more=number(more))]
    )


def _sentence(problem: Problem) -> str:
    text = str(problem)
    return f"{text[:1].upper()}{text[1:]}"
