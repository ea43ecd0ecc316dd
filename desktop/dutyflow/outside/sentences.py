"""What is said about a file that others touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.outside.glance import Away
    from dutyflow_models.files.problems import CannotRead
    from dutyflow_models.org import Organisation

_LONGEST_NAME = 60


def named(path: Path) -> str:
    """Return a file's name in quotes; a very long one keeps its beginning and its end."""
    return f"“{_kept_ends(path.name, _LONGEST_NAME)}”"


def _kept_ends(text: str, longest: int) -> str:
    end = longest * 2 // 5
    return text if len(text) <= longest else f"{text[: longest - end - 1]}…{text[-end:]}"


def difference(before: Organisation, after: Organisation, *, whole: int) -> str:
    """Say in one line what differs on the board; `whole` counts all differences there are."""
    from dutyflow_models.team_differences import scenario_line

    line = scenario_line(before, after, "").removeprefix(": ")
    if line != "nothing on the board changes":
        return line
    if not whole:
        return say("only comments or the way it is written differ")
    return several("{n} difference, no card moves", "{n} differences, no card moves", whole)


def changed(path: Path, line: str, *, unsaved: bool) -> str:
    """Say that there are two versions now, and what of ours is at stake: else it can be redone."""
    ours = (
        say("have changes that are not saved")
        if unsaved
        else say("can still redo what you have undone")
    )
    return say(
        "{path} was changed by somebody else, and you {ours}. Theirs: {line}.",
        path=named(path),
        ours=ours,
        line=line,
    )


def unreadable(path: Path, trouble: CannotRead) -> str:
    """Say why what is in the file now is not shown."""
    return say(
        "{path} was changed by somebody else and cannot be opened: {problems} Yours stays here.",
        path=named(path),
        problems=trouble.problems[0],
    )


def away(path: Path, found: Away) -> str:
    """Say what became of a file that is not in its place."""
    name, folder = named(path), f"“{_kept_ends(str(path.parent), 2 * _LONGEST_NAME)}”"
    if found.renamed is not None:
        return say("{name} was renamed to {renamed}.", name=name, renamed=named(found.renamed))
    if found.why == "missing":
        return say(
            "{name} is no longer there: it was removed or renamed. Yours stays here.", name=name
        )
    if found.why == "folder-missing":
        return say(
            "The folder {folder} is no longer there: it was removed or renamed, or its "
            "drive was taken out. Yours stays here.",
            folder=folder,
        )
    if found.why == "folder-swapped":
        return say(
            "{name} is no longer there, and {folder} is another folder than before: "
            "perhaps its drive is not connected. Yours stays here.",
            name=name,
            folder=folder,
        )
    if found.why == "dangling":
        return say("{name} is now a link to a file that is not there. Yours stays here.", name=name)
    return say("{sentence} Yours stays here.", sentence=found.sentence)


def linked(path: Path, to: str) -> str:
    """Say where a file's path leads by now."""
    place = _kept_ends(to, 2 * _LONGEST_NAME)
    return say(
        "{path} leads to “{place}” now: what you save goes there.", path=named(path), place=place
    )


def waiting(path: Path) -> str:
    """Say that what others wrote has to wait for a what-if."""
    return say(
        "{path} was changed by somebody else. What becomes of it is asked once the "
        "what-if is kept or thrown away.",
        path=named(path),
    )
