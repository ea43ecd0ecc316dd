"""A YAML parser's complaints in words for people who do not know the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml
from yaml.reader import ReaderError

from dutyflow_models.files.problems import Problem

if TYPE_CHECKING:
    from dutyflow_models.files.positions import Lines

_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_WORDS = (
    # what the parser says, our sentence, our advice
    ("found character '\\t'", "A tab is used for indentation.", "Use spaces instead."),
    (
        "cannot start any token",
        "This character cannot begin a value.",
        "Put quotes around the text.",
    ),
    (
        "mapping values are not allowed",
        "A second colon follows in one line, or the indentation is off.",
        "Put quotes around the text that has the colon, or check how far the line is indented.",
    ),
    ("could not find expected ':'", "A key without a colon.", "Write “key: value”."),
    ("found unexpected end of stream", "A quote is opened and never closed.", "Close it."),
    ("found unexpected document indicator", "A quote is opened and never closed.", "Close it."),
    (
        "did not find expected ',' or ']'",
        "A “[” is opened and not closed, or a comma is missing.",
        "Add the “]” or the comma.",
    ),
    (
        "did not find expected ',' or '}'",
        "A “{” is opened and not closed, or a comma is missing.",
        "Add the “}” or the comma.",
    ),
    (
        "did not find expected key",
        "This line does not fit the lines above it.",
        "Check its indentation; text after a closing quote or bracket needs a line of its own.",
    ),
    (
        "did not find expected '-' indicator",
        "This line does not fit the list above it.",
        "Begin it with a dash, or indent it.",
    ),
    ("did not find expected node content", "A value is missing or a bracket too many.", ""),
    (
        "block sequence entries are not allowed",
        "A list cannot begin here.",
        "Put the dash on a line of its own.",
    ),
    ("block mapping", "This line does not fit the lines above it.", "Check its indentation."),
    (
        "did not find expected <document start>",
        "Text follows after the end of the content.",
        "Check its indentation.",
    ),
    (
        "did not find expected <stream end>",
        "Text follows after the end of the content.",
        "Check its indentation.",
    ),
    (
        "found unknown escape character",
        "A backslash is followed by a letter that means nothing.",
        "Write two backslashes, or use single quotes.",
    ),
    (
        "found undefined tag handle",
        "A “!” begins a tag that nobody defined.",
        "Put quotes around the text.",
    ),
    ("anchor", "An “&” or “*” must be followed by a name.", "Put quotes around the text."),
    ("alias", "An “&” or “*” must be followed by a name.", "Put quotes around the text."),
    ("tag", "A “!” begins a tag, and this one is not complete.", "Put quotes around the text."),
    ("%YAML", "The line beginning with “%” is not understood.", "Remove it."),
    ("directive", "The line beginning with “%” is not understood.", "Remove it."),
    ("indentation", "The indentation of this text is not clear.", "Indent it like the line above."),
)


def said_plainly(error: yaml.YAMLError, lines: Lines) -> Problem:
    """Turn a parser's error into a problem with its place."""
    if isinstance(error, ReaderError):
        return _control_character(lines)
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem("This is not YAML.", code="not-yaml")
    mark = error.problem_mark or error.context_mark
    line, column = lines.place(mark.index) if mark else (0, 0)
    sentence, advice = _words(error.problem or error.context or "")
    opened = error.context_mark
    if opened and lines.line(opened.index) < line and "opened" in sentence:
        sentence = f"{sentence} It was opened in line {lines.line(opened.index)}."
    return Problem(sentence, line, column, advice, "error", "not-yaml")


def _words(complaint: str) -> tuple[str, str]:
    for found, sentence, advice in _WORDS:
        if found in complaint:
            return sentence, advice
    return "This is not YAML.", "Compare the line with the ones around it."


def _control_character(lines: Lines) -> Problem:
    found = _CONTROL.search(lines.text)
    line, column = lines.place(found.start()) if found else (0, 0)
    return Problem(
        "A control character stands here; the file may be damaged or not be text at all.",
        line,
        column,
        "Remove the character, or restore the file from a copy.",
        "error",
        "not-text",
    )
