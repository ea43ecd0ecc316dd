"""A YAML parser's complaints in words for people who do not know the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

import yaml
from yaml.reader import ReaderError

from dutyflow_models.files.gathering import Gathered
from dutyflow_models.files.limits import MAX_DEPTH, MAX_EVENTS, MAX_TAG_LINES
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.files.positions import Lines
    from dutyflow_models.files.yaml_tree import Scalar

_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_UNSEEN_BREAKS = "\x85\u2028\u2029"
_TAB = "found character '\\t'"
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
        "found invalid Unicode character",
        "A backslash stands for half a character here, or for none.",
        "Write the character itself.",
    ),
    (
        "expected hexdecimal number",
        "A backslash is followed by too few digits.",
        "Write two backslashes, or use single quotes.",
    ),
    (
        "expected comment or line break",
        "Text follows the “|” or “>” that begins a text of several lines.",
        "Begin the text in the next line, or put quotes around all of it.",
    ),
    (
        "incompatible YAML document",
        "The file says that it is written in another YAML than 1.1 or 1.2.",
        "Remove the line.",
    ),
    (
        "expected alphabetic or numeric",
        "An “&” or “*” must be followed by a name.",
        "Put quotes around the text.",
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
    if mark and (unseen := _unseen_break(lines, mark.index)):
        return unseen
    line, column = lines.place(mark.index) if mark else (0, 0)
    complaint = error.problem or error.context or ""
    if mark and lines.text[mark.index : mark.index + 1] == "\t":
        complaint = _TAB
    sentence, advice = _words(complaint)
    opened = error.context_mark
    if opened and lines.line(opened.index) < line and "opened" in sentence:
        sentence = f"{sentence} It was opened in line {lines.line(opened.index)}."
    return Problem(sentence, line, column, advice, "error", "not-yaml")


def _words(complaint: str) -> tuple[str, str]:
    for found, sentence, advice in _WORDS:
        if found in complaint:
            return sentence, advice
    return "This is not YAML.", "Compare the line with the ones around it."


def _unseen_break(lines: Lines, index: int) -> Problem | None:
    """Blame a break that editors do not show as one, where it stands in this line or the last."""
    found = max(lines.text.rfind(each, 0, index + 1) for each in _UNSEEN_BREAKS)
    if found < 0 or lines.line(index) > lines.line(found) + 1:
        return None
    name = f"U+{ord(lines.text[found]):04X}"
    sentence = f"An invisible character ({name}) stands here, which ends the line for YAML."
    return Problem(sentence, *lines.place(found), "Remove it.", "error", "not-yaml")


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


class Complaints:
    """What is wrong with a text's YAML though it parses; `shift` is where it stands in `lines`."""

    def __init__(self, lines: Lines, gathered: Gathered | None = None, shift: int = 0) -> None:
        self.lines = lines
        self.gathered = Gathered() if gathered is None else gathered
        self.shift = shift

    def shifted(self, shift: int) -> Complaints:
        """Return the same for a part of the text that begins at an index."""
        return Complaints(self.lines, self.gathered, shift)

    def tag(self, index: int, tag: str) -> None:
        """Note an explicit tag, which is never acted upon."""
        sentence = f"The tag {quoted(tag)} is ignored."
        self._add(index, "explicit-tag", sentence, "Org files have no tags: remove it.")

    def unknown_alias(self, index: int, name: str) -> None:
        """Note an alias without its anchor."""
        sentence = (
            f"{quoted('*' + name)} stands for nothing: no {quoted('&' + name)} comes before it."
        )
        self._add(index, "unknown-alias", sentence, "Write the value itself.")

    def complex_key(self, index: int) -> None:
        """Note a key that is no single text."""
        advice = "Put quotes around it, or remove the brackets."
        self._add(index, "complex-key", "A key must be a plain word.", advice)

    def double_keys(self, keys: list[Scalar]) -> None:
        """Note every key that stands again, with the line of the first."""
        first: dict[str, Scalar] = {}
        for key in keys:
            other = first.setdefault(key.text, key)
            if other is not key:
                line = self.lines.line(other.start + self.shift)
                sentence = (
                    f"{quoted(key.text)} stands here and in line {line}; the first one counts."
                )
                self._add(key.start, "duplicate-key", sentence, "Merge the two or remove one.")

    def further_document(self, index: int) -> None:
        """Note a second document."""
        line, column = self.lines.place(index)
        sentence = "A further document begins here; it stays in the file and is not shown."
        advice = "Keep one organisation in a file."
        self.gathered.add(Problem(sentence, line, column, advice, "note", "documents"))

    def refuse_depth(self, index: int) -> NoReturn:
        """Say no to nesting that no person wrote."""
        sentence = f"More than {MAX_DEPTH} brackets or indentations lie in one another."
        raise CannotRead(self._refusal(index, "too-deep", sentence))

    def refuse_aliases(self, index: int) -> NoReturn:
        """Say no to aliases that multiply."""
        sentence = "The aliases (*) up to here stand for more than we read."
        raise CannotRead(self._refusal(index, "too-many-aliases", sentence))

    def refuse_tag_lines(self, index: int) -> NoReturn:
        """Say no to more definitions of tags than anybody needs."""
        sentence = f"More than {MAX_TAG_LINES} lines begin with “%TAG”."
        raise CannotRead(self._refusal(index, "too-many-tags", sentence))

    def refuse_length(self) -> NoReturn:
        """Say no to more values than an organisation has."""
        sentence = f"The file has more than {MAX_EVENTS:,} values."
        raise CannotRead(Problem(sentence, advice="Split it.", code="too-long"))

    def _add(self, index: int, code: str, sentence: str, advice: str) -> None:
        line, column = self.lines.place(index + self.shift)
        self.gathered.add(Problem(sentence, line, column, advice, "error", code))

    def _refusal(self, index: int, code: str, sentence: str) -> Problem:
        line, column = self.lines.place(index + self.shift)
        advice = "This is not an org file, or it is broken there."
        return Problem(sentence, line, column, advice, "error", code)
