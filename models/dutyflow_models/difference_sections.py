"""Differences as a list to read: grouped by team, then what belongs to no team.

A card that moved stands with both teams. What differs only where the scenario shown does not look
comes last, so that “no difference” is never said of files that differ.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Literal

from dutyflow_models.differences import ENTRIES, HEADINGS, UNASSIGNED, Difference, describe
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import lane_of
from dutyflow_models.renames import with_new_ids
from dutyflow_models.team_differences import by_team, merges_said, with_the_same_lanes
from dutyflow_models.wording import in_markdown, json_text, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dutyflow_models.org import Organisation

Sort = Literal["added", "removed", "moved", "roles", "status", "renamed", "other"]
SORTS: Mapping[Sort, str] = {
    "added": mark("Appeared"),
    "removed": mark("Gone"),
    "moved": mark("Moved"),
    "roles": mark("Roles"),
    "status": mark("Status"),
    "renamed": mark("Renamed"),
    "other": mark("Other"),
}
"""What differences are sorted into, and what each sort is called; `say_marked` says it."""
NOTHING, ELSEWHERE = mark("No difference."), mark("Elsewhere in the file")
"""`say_marked` says them."""


@dataclass(frozen=True, slots=True)
class Section:
    """What differs for a team, or in a list of the organisation."""

    title: str
    remark: str
    """What the team gains and loses: “gains 2, loses 1”; empty where there is no team."""
    differences: tuple[Difference, ...]
    team_id: str | None = None
    """The team's id in the newer state; None for *Unassigned* and where there is no team."""


def sort_of(difference: Difference) -> Sort:
    """Say what sort of difference it is."""
    if difference.kind in ("gained", "lost"):
        return "roles"
    if difference.kind == "edited" and difference.field == "status":
        return "status"
    if difference.kind in ("added", "removed", "moved", "renamed"):
        return difference.kind
    return "other"


def sections(
    before: Organisation,
    after: Organisation,
    whole: tuple[Organisation, Organisation] | None = None,
) -> tuple[Section, ...]:
    """Group what differs between two effective organisations by team.

    With the `whole` files given, what differs between them elsewhere is the last section.
    """
    one, other = with_the_same_lanes(before, after)
    found = differences_shown(before, after)
    made = [*_of_teams(one, other, found), *_of_lists(found)]
    if whole is not None:
        said = {each.sentence for each in found}
        rest = tuple(each for each in describe(*whole) if each.sentence not in said)
        if rest:
            remark = say("not in what is compared here")
            made.append(Section(say_marked(ELSEWHERE), remark, rest))
    return tuple(made)


def differences_shown(before: Organisation, after: Organisation) -> list[Difference]:
    """Tell what differs between two effective organisations; merged teams are said once."""
    return [*_merges(before, after), *describe(*with_the_same_lanes(before, after))]


def _merges(before: Organisation, after: Organisation) -> Iterator[Difference]:
    for group_id, title, sentence in merges_said(before, after):
        yield Difference("edited", "groups", group_id, title, sentence, "merge")


def _of_teams(
    before: Organisation, after: Organisation, found: list[Difference]
) -> Iterator[Section]:
    old = with_new_ids(before, after)
    was = {duty.id: lane_of(duty, old.teams_by_id) for duty in old.duties}
    now = {duty.id: lane_of(duty, after.teams_by_id) for duty in after.duties}
    rows: dict[str | None, list[Difference]] = {}
    for each in found:
        if each.list == "duties" and each.id:
            for team_id in _teams_of(each, was, now):
                rows.setdefault(team_id, []).append(each)
    remarks = {each.team_id: each.remark for each in by_team(before, after, found)}
    titles: dict[str | None, str] = {team.id: team.title for team in (*after.teams, *old.teams)}
    titles |= {team.id: team.title for team in after.teams} | {None: say_marked(UNASSIGNED)}
    for team_id in (*titles, *(each for each in rows if each not in titles)):
        if team_id in rows:
            title = titles.get(team_id) or str(team_id)
            yield Section(title, remarks.get(team_id, ""), tuple(rows[team_id]), team_id)


def _teams_of(
    difference: Difference, was: Mapping[str, str | None], now: Mapping[str, str | None]
) -> tuple[str | None, ...]:
    if difference.kind in ("gained", "lost"):
        return (difference.new or difference.old,)
    if difference.kind == "moved":
        return (difference.new or None, difference.old or None)
    lanes = now if difference.id in now else was
    return (lanes.get(difference.id),)


def _of_lists(found: Iterable[Difference]) -> Iterator[Section]:
    rows: dict[str, list[Difference]] = {}
    for each in found:
        if each.list != "duties" or not each.id:
            rows.setdefault(each.list, []).append(each)
    for name in ("handoffs", "org", *ENTRIES):
        if name in rows:
            yield Section(say_marked(HEADINGS[name]), "", tuple(rows.pop(name)))


def sections_as_text(made: Iterable[Section]) -> str:
    """Write a line a section and its differences below, indented."""
    parts = [
        "\n".join([_heading(each), *(f"  {row.sentence}" for row in each.differences)]) + "\n"
        for each in made
    ]
    return "\n".join(parts) or f"{say_marked(NOTHING)}\n"


def sections_as_markdown(made: Iterable[Section]) -> str:
    """Write a heading a section with a bullet a difference; titles are escaped."""
    parts = []
    for each in made:
        bullets = "\n".join(f"- {in_markdown(row.sentence)}" for row in each.differences)
        parts.append(f"## {in_markdown(_heading(each))}\n\n{bullets}\n")
    return "\n".join(parts) or f"{say_marked(NOTHING)}\n"


def sections_as_json(made: Iterable[Section]) -> str:
    """Write a JSON list of sections with the fields of Section and Difference."""
    objects = [asdict(each) for each in made]
    return json_text(objects)


def _heading(section: Section) -> str:
    title = plain(section.title)
    return say("{team} {changes}", team=title, changes=section.remark) if section.remark else title
