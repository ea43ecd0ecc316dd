"""A YAML parser's complaints in words for people who do not know the parser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

import yaml
from yaml.reader import ReaderError

from dutyflow_models.files.gathering import Gathered
from dutyflow_models.files.limits import MAX_DEPTH, MAX_EVENTS, MAX_TAG_LINES
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.files.positions import Lines
    from dutyflow_models.files.yaml_tree import Scalar

_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_UNSEEN_BREAKS = "\x85\u2028\u2029"
_TAB = "found character '\\t'"
_WORDS = (
    # what the parser says, our sentence, our advice
    ("found character '\\t'", mark("A tab is used for indentation."), mark("Use spaces instead.")),
    (
        "cannot start any token",
        mark("This character cannot begin a value."),
        mark("Put quotes around the text."),
    ),
    (
        "mapping values are not allowed",
        mark("A second colon follows in one line, or the indentation is off."),
        mark(
            "Put quotes around the text that has the colon, or check how far the line is indented."
        ),
    ),
    ("could not find expected ':'", mark("A key without a colon."), mark("Write “key: value”.")),
    (
        "found unexpected end of stream",
        mark("A quote is opened and never closed."),
        mark("Close it."),
    ),
    (
        "found unexpected document indicator",
        mark("A quote is opened and never closed."),
        mark("Close it."),
    ),
    (
        "did not find expected ',' or ']'",
        mark("A “[” is opened and not closed, or a comma is missing."),
        mark("Add the “]” or the comma."),
    ),
    (
        "did not find expected ',' or '}'",
        mark("A “{” is opened and not closed, or a comma is missing."),
        mark("Add the “}” or the comma."),
    ),
    (
        "did not find expected key",
        mark("This line does not fit the lines above it."),
        mark(
            "Check its indentation; text after a closing quote or bracket needs a line of its own."
        ),
    ),
    (
        "did not find expected '-' indicator",
        mark("This line does not fit the list above it."),
        mark("Begin it with a dash, or indent it."),
    ),
    ("did not find expected node content", mark("A value is missing or a bracket too many."), ""),
    (
        "block sequence entries are not allowed",
        mark("A list cannot begin here."),
        mark("Put the dash on a line of its own."),
    ),
    (
        "block mapping",
        mark("This line does not fit the lines above it."),
        mark("Check its indentation."),
    ),
    (
        "did not find expected <document start>",
        mark("Text follows after the end of the content."),
        mark("Check its indentation."),
    ),
    (
        "did not find expected <stream end>",
        mark("Text follows after the end of the content."),
        mark("Check its indentation."),
    ),
    (
        "found unknown escape character",
        mark("A backslash is followed by a letter that means nothing."),
        mark("Write two backslashes, or use single quotes."),
    ),
    (
        "found invalid Unicode character",
        mark("A backslash stands for half a character here, or for none."),
        mark("Write the character itself."),
    ),
    (
        "expected hexdecimal number",
        mark("A backslash is followed by too few digits."),
        mark("Write two backslashes, or use single quotes."),
    ),
    (
        "expected comment or line break",
        mark("Text follows the “|” or “>” that begins a text of several lines."),
        mark("Begin the text in the next line, or put quotes around all of it."),
    ),
    (
        "incompatible YAML document",
        mark("The file says that it is written in another YAML than 1.1 or 1.2."),
        mark("Remove the line."),
    ),
    (
        "expected alphabetic or numeric",
        mark("An “&” or “*” must be followed by a name."),
        mark("Put quotes around the text."),
    ),
    (
        "found undefined tag handle",
        mark("A “!” begins a tag that nobody defined."),
        mark("Put quotes around the text."),
    ),
    (
        "anchor",
        mark("An “&” or “*” must be followed by a name."),
        mark("Put quotes around the text."),
    ),
    (
        "alias",
        mark("An “&” or “*” must be followed by a name."),
        mark("Put quotes around the text."),
    ),
    (
        "tag",
        mark("A “!” begins a tag, and this one is not complete."),
        mark("Put quotes around the text."),
    ),
    ("%YAML", mark("The line beginning with “%” is not understood."), mark("Remove it.")),
    ("directive", mark("The line beginning with “%” is not understood."), mark("Remove it.")),
    (
        "indentation",
        mark("The indentation of this text is not clear."),
        mark("Indent it like the line above."),
    ),
)


def said_plainly(error: yaml.YAMLError, lines: Lines) -> Problem:
    """Turn a parser's error into a problem with its place."""
    if isinstance(error, ReaderError):
        return _control_character(lines)
    if not isinstance(error, yaml.MarkedYAMLError):
        return Problem(say("This is not YAML."), code="not-yaml")
    mark = error.problem_mark or error.context_mark
    if mark and (unseen := _unseen_break(lines, mark.index)):
        return unseen
    line, column = lines.place(mark.index) if mark else (0, 0)
    complaint = error.problem or error.context or ""
    if mark and lines.text[mark.index : mark.index + 1] == "\t":
        complaint = _TAB
    words, advice = _words(complaint)
    sentence, opened = say_marked(words), error.context_mark
    if opened and lines.line(opened.index) < line and "opened" in words:
        first = lines.line(opened.index)
        sentence = say("{problem} It was opened in line {line}.", problem=sentence, line=first)
    return Problem(sentence, line, column, say_marked(advice), "error", "not-yaml")


def _words(complaint: str) -> tuple[str, str]:
    """Return sentence and advice for what the parser says, not yet in the reader's language."""
    for found, sentence, advice in _WORDS:
        if found in complaint:
            return sentence, advice
    return mark("This is not YAML."), mark("Compare the line with the ones around it.")


def _unseen_break(lines: Lines, index: int) -> Problem | None:
    """Blame a break that editors do not show as one, where it stands in this line or the last."""
    found = max(lines.text.rfind(each, 0, index + 1) for each in _UNSEEN_BREAKS)
    if found < 0 or lines.line(index) > lines.line(found) + 1:
        return None
    sentence = say(
        "An invisible character ({name}) stands here, which ends the line for YAML.",
        name=f"U+{ord(lines.text[found]):04X}",
    )
    return Problem(sentence, *lines.place(found), say("Remove it."), "error", "not-yaml")


def _control_character(lines: Lines) -> Problem:
    found = _CONTROL.search(lines.text)
    line, column = lines.place(found.start()) if found else (0, 0)
    return Problem(
        say("A control character stands here; the file may be damaged or not be text at all."),
        line,
        column,
        say("Remove the character, or restore the file from a copy."),
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
        sentence = say("The tag {tag} is ignored.", tag=quoted(tag))
        self._add(index, "explicit-tag", sentence, say("Org files have no tags: remove it."))

    def unknown_alias(self, index: int, name: str) -> None:
        """Note an alias without its anchor."""
        sentence = say(
            "{alias} stands for nothing: no {anchor} comes before it.",
            alias=quoted(f"*{name}"),
            anchor=quoted(f"&{name}"),
        )
        self._add(index, "unknown-alias", sentence, say("Write the value itself."))

    def complex_key(self, index: int) -> None:
        """Note a key that is no single text."""
        advice = say("Put quotes around it, or remove the brackets.")
        self._add(index, "complex-key", say("A key must be a plain word."), advice)

    def double_keys(self, keys: list[Scalar]) -> None:
        """Note every key that stands again, with the line of the first."""
        first: dict[str, Scalar] = {}
        for key in keys:
            other = first.setdefault(key.text, key)
            if other is not key:
                line = self.lines.line(other.start + self.shift)
                sentence = say(
                    "{key} stands here and in line {line}; the first one counts.",
                    key=quoted(key.text),
                    line=line,
                )
                advice = say("Merge the two or remove one.")
                self._add(key.start, "duplicate-key", sentence, advice)

    def further_document(self, index: int) -> None:
        """Note a second document."""
        line, column = self.lines.place(index)
        sentence = say("A further document begins here; it stays in the file and is not shown.")
        advice = say("Keep one organisation in a file.")
        self.gathered.add(Problem(sentence, line, column, advice, "note", "documents"))

    def refuse_depth(self, index: int) -> NoReturn:
        """Say no to nesting that no person wrote."""
        sentence = say("More than {n} brackets or indentations lie in one another.", n=MAX_DEPTH)
        raise CannotRead(self._refusal(index, "too-deep", sentence))

    def refuse_aliases(self, index: int) -> NoReturn:
        """Say no to aliases that multiply."""
        sentence = say("The aliases (*) up to here stand for more than we read.")
        raise CannotRead(self._refusal(index, "too-many-aliases", sentence))

    def refuse_tag_lines(self, index: int) -> NoReturn:
        """Say no to more definitions of tags than anybody needs."""
        sentence = say("More than {n} lines begin with “%TAG”.", n=MAX_TAG_LINES)
        raise CannotRead(self._refusal(index, "too-many-tags", sentence))

    def refuse_length(self) -> NoReturn:
        """Say no to more values than an organisation has."""
        sentence = say("The file has more than {n} values.", n=number(MAX_EVENTS))
        raise CannotRead(Problem(sentence, advice=say("Split it."), code="too-long"))

    def _add(self, index: int, code: str, sentence: str, advice: str) -> None:
        line, column = self.lines.place(index + self.shift)
        self.gathered.add(Problem(sentence, line, column, advice, "error", code))

    def _refusal(self, index: int, code: str, sentence: str) -> Problem:
        line, column = self.lines.place(index + self.shift)
        advice = say("This is not an org file, or it is broken there.")
        return Problem(sentence, line, column, advice, "error", code)
