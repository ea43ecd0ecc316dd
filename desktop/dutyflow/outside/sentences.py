"""What is said about a file that others touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        return "only comments or the way it is written differ"
    return f"{whole} difference{'s' * (whole > 1)}, no card moves"


def changed(path: Path, line: str, *, unsaved: bool) -> str:
    """Say that there are two versions now, and what of ours is at stake: else it can be redone."""
    ours = "have changes that are not saved" if unsaved else "can still redo what you have undone"
    return f"{named(path)} was changed by somebody else, and you {ours}. Theirs: {line}."


def unreadable(path: Path, trouble: CannotRead) -> str:
    """Say why what is in the file now is not shown."""
    return (
        f"{named(path)} was changed by somebody else and cannot be opened: {trouble.problems[0]}"
        " Yours stays here."
    )


def away(path: Path, found: Away) -> str:
    """Say what became of a file that is not in its place."""
    name, folder = named(path), f"“{_kept_ends(str(path.parent), 2 * _LONGEST_NAME)}”"
    if found.renamed is not None:
        return f"{name} was renamed to {named(found.renamed)}."
    if found.why == "missing":
        return f"{name} is no longer there: it was removed or renamed. Yours stays here."
    if found.why == "folder-missing":
        return (
            f"The folder {folder} is no longer there: it was removed or renamed, or its drive was"
            " taken out. Yours stays here."
        )
    if found.why == "folder-swapped":
        return (
            f"{name} is no longer there, and {folder} is another folder than before: perhaps its"
            " drive is not connected. Yours stays here."
        )
    if found.why == "dangling":
        return f"{name} is now a link to a file that is not there. Yours stays here."
    return f"{found.sentence} Yours stays here."


def linked(path: Path, to: str) -> str:
    """Say where a file's path leads by now."""
    place = _kept_ends(to, 2 * _LONGEST_NAME)
    return f"{named(path)} leads to “{place}” now: what you save goes there."


def waiting(path: Path) -> str:
    """Say that what others wrote has to wait for a what-if."""
    return (
        f"{named(path)} was changed by somebody else. What becomes of it is asked once the what-if"
        " is kept or thrown away."
    )
