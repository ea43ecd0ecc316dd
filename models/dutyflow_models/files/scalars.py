"""Single values as YAML text that reads back as the same value under YAML 1.2's core rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from dutyflow_models.files.file_values import FileScalar

Quotes: TypeAlias = Literal["", "'", '"']

_NOT_TEXT = re.compile(
    r"""(?: ~ | null | true | false | yes | no | on | off | y | n     # booleans once
        | [-+]?[0-9][0-9_]* (?: \.[0-9_]* )? (?: e[-+]?[0-9]+ )?     # 12, 012, 1.5, 1_000, 1e3
        | [-+]?\.[0-9_]+ (?: e[-+]?[0-9]+ )?
        | 0[xob][0-9a-f_]+
        | [-+]?[0-9]+ (?: :[0-9]+ )+ (?: \.[0-9]* )?                 # 12:30 was a number once
        | [-+]?\.inf | \.nan | < < | = )""",
    re.VERBOSE | re.IGNORECASE,
)
_STARTS_AN_INDICATOR = re.compile(r"[-?:,\[\]{}#&*!|>'\"%@`]|\.\.\.|<<")
_ENDS_PLAIN = re.compile(r":(?:\s|$)|\s#")
_ENDS_PLAIN_IN_FLOW = re.compile(r"[,\[\]{}?]|:(?:\s|$|[,\[\]{}])|\s#")
_UNPRINTABLE = re.compile(
    "[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_ESCAPED = re.compile(f'[\\\\"\t\n]|{_UNPRINTABLE.pattern}')
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


def scalar_text(value: FileScalar, quotes: Quotes = "", *, flow: bool = False) -> str:
    """Write one value on one line; text gets the quotes wished for, or others where it must.

    Within braces or brackets (`flow`) fewer characters can stand without quotes.
    """
    if isinstance(value, str):
        return _text(value, quotes, flow=flow)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    return _number(value)


def literal_lines(text: str) -> list[str] | None:
    """Write text of several lines as a literal block: its header, then its lines unindented.

    None where a literal block cannot hold the text, or only with marks that nobody knows by heart.
    """
    body = text.removesuffix("\n")
    if "\n" not in text or body != body.strip("\n\t ") or not body or _UNPRINTABLE.search(text):
        return None
    return ["|" if text.endswith("\n") else "|-", *body.split("\n")]


def printable(text: str) -> bool:
    """Say whether every character can stand in a file without an escape."""
    return not _UNPRINTABLE.search(text)


def _text(text: str, quotes: Quotes, *, flow: bool) -> str:
    if quotes == "'" and _one_line(text):
        return "'" + text.replace("'", "''") + "'"
    if quotes != '"' and _can_be_plain(text, flow=flow):
        return text
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _one_line(text: str) -> bool:
    return "\n" not in text and "\t" not in text and not _UNPRINTABLE.search(text)


def _can_be_plain(text: str, *, flow: bool) -> bool:
    ends = _ENDS_PLAIN_IN_FLOW if flow else _ENDS_PLAIN
    return (
        bool(text)
        and text == text.strip()
        and _one_line(text)
        and not _STARTS_AN_INDICATOR.match(text)
        and not ends.search(text)
        and not _NOT_TEXT.fullmatch(text)
    )


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    code = ord(character)
    if known := _ESCAPES.get(character):
        return known
    if 0xD800 <= code <= 0xDFFF:
        return "�"
    if code <= 0xFF:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}"


def _number(value: float) -> str:
    if value != value:
        return ".nan"
    if value in (float("inf"), float("-inf")):
        return ".inf" if value > 0 else "-.inf"
    return repr(value)
