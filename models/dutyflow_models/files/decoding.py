"""From a file's bytes to its text, or a sentence that says why they are none."""

from __future__ import annotations

import codecs
import re

from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import mark, number, say, say_marked

_OTHER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?= |$)", re.MULTILINE)
MERGE_CONFLICT = "merge-conflict"
"""Code of the problem that a merge was not finished."""
_SAVE_AS_UTF8 = mark("Open it in a text editor and save it as UTF-8.")


def decoded(data: bytes, *, conflicts: bool = False) -> tuple[str, bool]:
    """Return the text without its byte-order mark, and whether it has one.

    One with the marks of a merge that was not finished is CannotRead, unless `conflicts` are asked
    for.
    """
    if len(data) > MAX_BYTES:
        raise too_large(len(data))
    bom = data.startswith(codecs.BOM_UTF8)
    body = data[len(codecs.BOM_UTF8) :] if bom else data
    _refuse_other_encodings(data)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise CannotRead(_not_utf8(data, len(data) - len(body) + error.start)) from error
    if not conflicts:
        _refuse_conflicts(text)
    return text, bom


def too_large(size: int, most: int = MAX_BYTES) -> CannotRead:
    """Say that a file is larger than we read."""
    megabytes, limit = number(round(size / 1e6)), number(round(most / 1e6))
    if most != MAX_BYTES:
        sentence = say(
            "The file has {n} MB; at most {limit} MB are read.", n=megabytes, limit=limit
        )
    elif size < MAX_BYTES * 1.1:
        sentence = say("The file is larger than {limit} MB, the most an org file has.", limit=limit)
    else:
        sentence = say(
            "The file has {n} MB; an org file has at most {limit} MB.", n=megabytes, limit=limit
        )
    return CannotRead(Problem(sentence, advice=say("Is it the right file?"), code="too-large"))


def _refuse_other_encodings(data: bytes) -> None:
    if data and not data.strip(b"\0"):
        sentence = say(
            "The file holds nothing but zeros; a crash or a full disk may have done that."
        )
        raise CannotRead(Problem(sentence, advice=say("Restore it from a copy."), code="zeros"))
    name = next((name for mark, name in _OTHER_MARKS if data.startswith(mark)), None)
    if name is None and _every_second_is_zero(data[:200]):
        name = "UTF-16"
    if name is not None:
        sentence = say("The file is written in {encoding}, not in UTF-8.", encoding=name)
        raise CannotRead(Problem(sentence, 1, 1, say_marked(_SAVE_AS_UTF8), code="not-utf-8"))


def _every_second_is_zero(start: bytes) -> bool:
    fewer, more = sorted((start[0::2].count(0), start[1::2].count(0)))
    return more * 3 > len(start) and fewer * 10 < more


def _not_utf8(data: bytes, offset: int) -> Problem:
    line = data.count(b"\n", 0, offset) + 1
    start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode(errors="replace")) + 1
    sentence = say(
        "The byte {byte} at offset {offset} (line {line}) is not UTF-8.",
        byte=f"0x{data[offset]:02x}",
        offset=offset,
        line=line,
    )
    return Problem(sentence, line, column, say_marked(_SAVE_AS_UTF8), code="not-utf-8")


def _refuse_conflicts(text: str) -> None:
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return
    if found := _CONFLICT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        sentence = say("Two versions of the file were merged and are not resolved here.")
        advice = say(
            "Open it in Dutyflow’s window to decide, or choose between the lines up to “>>>>>>>”"
            " and remove the markers."
        )
        raise CannotRead(Problem(sentence, line, 1, advice, code=MERGE_CONFLICT))
