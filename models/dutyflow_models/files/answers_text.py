"""The answers of a blind round as a small YAML file of its own, `*.answers.yaml`.

What cannot be understood is left out and told with its place; only a text that is no such file at
all is refused. The format is described in `docs/answers-file.md`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.decoding import decoded, too_large
from dutyflow_models.files.emit import entry_lines, indented, map_lines
from dutyflow_models.files.plain_values import PlainMap, PlainValue, plain
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.report import Report
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping, followed
from dutyflow_models.language import say
from dutyflow_models.org import ID_PATTERN
from dutyflow_models.wording import quoted
from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card

if TYPE_CHECKING:
    from dutyflow_models.files.file_values import FileMap
    from dutyflow_models.files.locating import Path

HEAD = "dutyflow-answers"
"""The key that says what the file is; its value is the version of the format."""
VERSION = 1
ENDING = ".answers.yaml"
MAX_BYTES = 5_000_000
"""The answers of 30 teams about 5,000 duties are half of it."""
_KEYS = (HEAD, "organisation", "teams", "duties")
_CARD_KEYS = ("id", "title", "answers")
_ID = re.compile(ID_PATTERN)


class ReadAnswers(NamedTuple):
    """What came of reading a file of answers."""

    answers: Answers
    problems: tuple[Problem, ...]


def answers_text(answers: Answers) -> str:
    """Write answers as a file, a duty after the other in the order of the cards."""
    head: FileMap = {HEAD: VERSION}
    if answers.organisation:
        head["organisation"] = answers.organisation
    head["teams"] = list(answers.teams)
    lines = [*map_lines(head), "duties: []" if not answers.cards else "duties:"]
    for card in answers.cards:
        values: FileMap = {"id": card.duty, "title": card.title, "answers": dict(card.given)}
        lines += indented(entry_lines(values, block=True), 2)
    return "\n".join(lines) + "\n"


def read_answers(data: bytes) -> ReadAnswers:
    """Read what `answers_text` wrote, or a person after it; CannotRead when it is nothing of it."""
    if len(data) > MAX_BYTES:
        raise too_large(len(data), MAX_BYTES)
    text, _ = decoded(data)
    tree = grow(text, later=False)
    root = followed(tree.root) if tree.root is not None else None
    if not isinstance(root, Mapping):
        raise CannotRead(_no_answers())
    report = Report(root, Lines(text), tree.gathered)
    values = plain(root)
    assert isinstance(values, dict)  # as its node is a mapping
    _check_head(values, root, Lines(text))
    for key in values:
        if key not in _KEYS:
            sentence = say(
                "{key} is no part of a file of answers and was left out.", key=quoted(key)
            )
            report.note((key,), "unknown-key", sentence, report.guess(key, _KEYS))
    name = _text(values.get("organisation"), ("organisation",), report)
    teams = _teams(values.get("teams"), report)
    answers = Answers(name, teams, _cards(values.get("duties"), teams, report))
    return ReadAnswers(answers, report.problems())


def is_answers_file(name: str) -> bool:
    """Say by its name whether a file holds answers."""
    return name.lower().endswith((ENDING, ENDING.replace(".yaml", ".yml")))


def _check_head(values: PlainMap, root: Mapping, lines: Lines) -> None:
    if HEAD not in values:
        raise CannotRead(_no_answers(is_org="org" in values or "schema" in values))
    version, key = values[HEAD], root.key(HEAD)
    place = lines.place(key.start if key is not None else root.start)
    if not isinstance(version, str) or not version.isdecimal() or int(version[:9]) < 1:
        sentence = say("“{key}” is not followed by the number of a version.", key=HEAD)
        advice = say("Write “{key}: {value}”.", key=HEAD, value=VERSION)
        raise CannotRead(Problem(sentence, *place, advice, code="no-answers"))
    if int(version[:9]) > VERSION:
        sentence = say("These answers were written by a newer Dutyflow.")
        advice = say("Update Dutyflow to read them.")
        raise CannotRead(Problem(sentence, *place, advice, code="newer"))


def _no_answers(*, is_org: bool = False) -> Problem:
    sentence = say(
        "This is no file of answers: the line “{line}” is missing.", line=f"{HEAD}: {VERSION}"
    )
    advice = say("It looks like an organisation: choose it under its own name.") if is_org else ""
    return Problem(sentence, advice=advice, code="no-answers")


def _text(value: PlainValue, path: Path, report: Report) -> str:
    if value is None or isinstance(value, str):
        return str(value or "")
    sentence = say("“{key}” must be a text; it was left out.", key=path[-1])
    report.error(path, "wrong-value", sentence)
    return ""


def _teams(value: PlainValue, report: Report) -> tuple[str, ...]:
    if value is None:
        report.error((), "no-teams", say("“teams” is missing, so that nobody was asked."))
        return ()
    if not isinstance(value, list):
        sentence = say("“teams” must be a list of team ids.")
        report.error(("teams",), "wrong-value", sentence)
        return ()
    found: dict[str, None] = {}
    for place, each in enumerate(value):
        if _is_id(each, ("teams", place), report, "team"):
            if str(each) in found:
                sentence = say("The team “{team}” stands here twice.", team=each)
                advice = say("Remove one of them.")
                report.warning(("teams", place), "duplicate", sentence, advice)
            found[str(each)] = None
    return tuple(found)


def _cards(value: PlainValue, teams: tuple[str, ...], report: Report) -> tuple[Card, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        report.error(("duties",), "wrong-value", say("“duties” must be a list."))
        return ()
    found: dict[str, Card] = {}
    for place, each in enumerate(value):
        card = _card(each, ("duties", place), teams, report)
        if card is None:
            continue
        if card.duty in found:
            sentence = say(
                "The duty “{duty}” stands here twice; the first one counts.", duty=card.duty
            )
            advice = say("Remove one of them.")
            report.warning(("duties", place), "duplicate", sentence, advice)
        found.setdefault(card.duty, card)
    return tuple(found.values())


def _card(value: PlainValue, path: Path, teams: tuple[str, ...], report: Report) -> Card | None:
    if not isinstance(value, dict):
        sentence = say("A duty must have an “id” and “answers”; it was left out.")
        report.error(path, "wrong-value", sentence)
        return None
    for key in value:
        if key not in _CARD_KEYS:
            sentence = say(
                "{key} is no part of a duty’s answers and was left out.", key=quoted(key)
            )
            report.note((*path, key), "unknown-key", sentence, report.guess(key, _CARD_KEYS))
    duty = value.get("id")
    if not _is_id(duty, (*path, "id"), report, "duty"):
        return None
    title = _text(value.get("title"), (*path, "title"), report)
    given = _given(value.get("answers"), (*path, "answers"), teams, report)
    return Card(str(duty), title or str(duty), given)


def _given(value: PlainValue, path: Path, teams: tuple[str, ...], report: Report) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        sentence = say("“answers” must have an answer for each team; they were left out.")
        report.error(path, "wrong-value", sentence, say("Write “answers: {team: team}”."))
        return {}
    found: dict[str, str] = {}
    for team, answer in value.items():
        here = (*path, team)
        if team not in teams:
            sentence = say(
                "{team} is not among the teams asked; its answer was left out.", team=quoted(team)
            )
            report.warning(here, "unknown-team", sentence, report.guess(team, teams))
        elif answer in (NOBODY, UNSURE) or _is_id(answer, here, report, "team"):
            found[team] = str(answer)
    return found


def _is_id(value: PlainValue, path: Path, report: Report, kind: str) -> bool:
    if isinstance(value, str) and _ID.fullmatch(value):
        return True
    shown = quoted(value) if isinstance(value, str) else say("This")
    if kind == "duty":
        sentence = say("{value} is no id of a duty; it was left out.", value=shown)
        advice = say("Write the id of a duty.")
    else:
        sentence = say("{value} is no id of a team; it was left out.", value=shown)
        advice = say("Write the id of a team.")
    if path[-1] not in ("id",) and "answers" in path:
        advice = say("Write the id of a team, {nobody} or {unsure}.", nobody=NOBODY, unsure=UNSURE)
    report.error(path, "bad-id", sentence, advice)
    return False
