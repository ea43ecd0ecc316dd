"""Organisations in Dutyflow's own words: JSON by the schema, and org files to be joined."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from dutyflow_models.changes import LISTS
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.proposal import Proposal, Remark
from dutyflow_models.interchange.source import text_of, unreadable
from dutyflow_models.language import mark, say, several
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from dutyflow_models.interchange.source import Source, SourceFile

SUFFIXES = (".org.yaml", ".org.json", ".json")
_OURS = re.compile(r'"(?:schema|duties|teams)"')
_KEY = re.compile(rf"""^["']?(schema|org|{"|".join(LISTS)})["']?[ \t]*:""", re.MULTILINE)
_LOOKED_AT = 200_000
"""Characters of a file that tell whether it is ours."""
_SURE = {"schema", "duties"}
_ESCAPE = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|(u[dD][89a-fA-F]..)|.)",
    re.DOTALL,
)


def recognises(source: Source) -> float:
    """Say how sure it is that one of the files is an organisation of ours."""
    return max(map(_sureness, source.to_read(*SUFFIXES)), default=0.0)


def propose(source: Source, _options: object | None = None) -> Proposal:
    """Read the one file that is ours, as a whole; what cannot be read are remarks.

    Duties keep the notes that they have: the file is of the same words as what is made of it.
    """
    file = _the_one(source)
    text = text_of(file)
    try:
        reading = read_org(as_yaml(text).encode(), name=file.base_name)
    except CannotRead as trouble:
        first = trouble.problems[0]
        raise unreadable(file.name, first.sentence, first.line, first.advice) from trouble
    if reading.read_only:
        raise unreadable(
            file.name, say("It was written by a newer Dutyflow."), advice=say("Update this one.")
        )
    remarks = tuple(
        Remark(file.name, each.line, f"{each.sentence} {each.advice}".rstrip())
        for each in reading.problems
        if each.severity != "note"
    )
    return Proposal(reading.organisation, remarks)


def begins_as_org_file(data: bytes) -> bool:
    """Say whether bytes are an org file to be opened, perhaps a damaged one; JSON is imported."""
    start = data[:_LOOKED_AT].decode("utf-8-sig", errors="replace")
    return bool(_keys_of_yaml(start) & {"schema", "org", "duties"})


def _the_one(source: Source) -> SourceFile:
    """Return the file that is ours; in a folder there must be just one."""
    if source.single is not None:
        return source.single
    found = [file for file in source.to_read(*SUFFIXES) if _sureness(file) > 0]
    if not found:
        raise unreadable(say("The folder"), say("No file in it is an organisation of Dutyflow’s."))
    if len(found) > 1:
        first, more = plain(found[0].name), len(found) - 1
        said = several(
            "{first} and {n} more file are organisations.",
            "{first} and {n} more files are organisations.",
            more,
            first=first,
        )
        raise unreadable(say("The folder"), said, advice=say("Choose one of them."))
    return found[0]


def _sureness(file: SourceFile) -> float:
    try:
        text = text_of(file)
    except CannotRead:
        return 0
    keys = _keys_of_json(text) if text.lstrip().startswith("{") else _keys_of_yaml(text)
    if keys >= _SURE or keys >= {"schema", "teams"}:
        return 1.0
    if {"org", "schema"} & keys and keys & set(LISTS):
        return 0.8
    return 0.6 if {"teams", "duties"} <= keys else 0.0


def _keys_of_json(text: str) -> set[str]:
    if not _OURS.search(text):
        return set()
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return set()
    return set(held) if isinstance(held, dict) else set()


def _keys_of_yaml(text: str) -> set[str]:
    return {found[1] for found in _KEY.finditer(text, 0, _LOOKED_AT)}


def as_yaml(text: str) -> str:
    """Make JSON what YAML can read: characters escaped as two halves become themselves.

    Lines stay as they are, for the remarks.
    """
    if not text.lstrip().startswith("{") or "\\u" not in text:
        return text
    return _ESCAPE.sub(_unescaped, text)


def _unescaped(found: re.Match[str]) -> str:
    high, low, half = found.groups()
    if half is not None:
        return "\N{REPLACEMENT CHARACTER}"
    if high is None:
        return found[0]
    return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + (int(low, 16) - 0xDC00))


KIND = ImportKind(
    id="dutyflow",
    title=mark("Dutyflow organisation"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
)
