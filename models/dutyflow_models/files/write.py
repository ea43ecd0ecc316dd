"""Writes what was edited into the text of an org file, and nothing else.

The text is patched where the organisation before and after differ, and what is written is read
again before anyone gets to see it. Putting it on the disk is `safe_write`'s affair.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from dutyflow_models.files.file_values import file_value, same
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.section_patches import Change, change_sections
from dutyflow_models.files.team_names import as_written
from dutyflow_models.files.written_check import check_written
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import SCHEMA, Organisation
from dutyflow_models.wording import listed

if TYPE_CHECKING:
    from dutyflow_models.files.read import Source

_REFUSED = mark(
    "The change in {keys} cannot be written without touching something else in the file, which is"
    " written in an unusual way there. Save under another name to get a freshly written file."
)
_NEWER = mark(
    "The file is written in a newer format than this version of Dutyflow knows, so it is not"
    " changed. Use a newer Dutyflow."
)


def write_org(source: Source, before: Organisation, after: Organisation) -> bytes:
    """Return the file's bytes with the differences between two organisations written into them.

    `before` is what was read from the source. Without a difference the bytes are the source's own.
    Roles under another name (`owner`, `raci`) are written under their own when they are edited.
    Where the text cannot be changed safely this is CannotWrite.
    """
    before = as_written(source, before, after)
    changes = _changes(before, after)
    if not changes:
        return source.data
    if before.version > SCHEMA:
        raise CannotWrite(say_marked(_NEWER))
    draft = Draft(source.text)
    try:
        change_sections(draft, source, changes)
        _check(source, draft, before, after)
    except Unpatchable as refused:
        keys = listed([say("“{text}”", text=key) for key in changes])
        raise CannotWrite(say_marked(_REFUSED).format(keys=keys)) from refused
    return codecs.BOM_UTF8 * source.bom + draft.result().encode()


def _check(source: Source, draft: Draft, before: Organisation, after: Organisation) -> None:
    """Check what is written; where the file's last line needs an end to say it, it gets one."""
    try:
        check_written(source, draft, before, after)
    except Unpatchable:
        if not draft.ends_open:
            raise
        draft.ends_open = False
        check_written(source, draft, before, after)


def _changes(before: Organisation, after: Organisation) -> dict[str, Change]:
    """Compare what stands under each key of the top level."""
    changes: dict[str, Change] = {}
    for name, field in Organisation.model_fields.items():
        was, now = getattr(before, name), getattr(after, name)
        if not _alike(was, now):
            changes[field.alias or name] = Change(was, now)
    was_more, now_more = before.model_extra or {}, after.model_extra or {}
    for name in was_more | now_more:
        change = Change(was_more.get(name), now_more.get(name), gone=name not in now_more)
        if name not in was_more or change.gone or not _alike(change.was, change.now):
            changes[name] = change
    return changes


def _alike(was: object, now: object) -> bool:
    if was is now:
        return True
    if isinstance(was, tuple) and isinstance(now, tuple):
        return len(was) == len(now) and all(map(_alike, was, now))
    return same(file_value(was), file_value(now))
