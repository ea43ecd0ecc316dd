"""Two states of an organisation side by side, told in sentences: what `dutyflow diff` prints.

Parts are matched by id, and by the ids they had before (`previously`). Which parts changed at all
is said, faster, by `changes.compare`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from dutyflow_models.changes import alike, keyed
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLES, Duty, Organisation, Part, lane_of
from dutyflow_models.renames import ids_followed, with_new_ids
from dutyflow_models.terms import field_words, value_words
from dutyflow_models.wording import in_markdown, in_words, json_text, plain, quoted, title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dutyflow_models.org import Named, Role

DifferenceKind = Literal[
    "added", "removed", "renamed", "moved", "gained", "lost", "edited", "reordered"
]

ENTRIES: Mapping[str, str] = {
    "stages": mark("stage"),
    "factors": mark("factor"),
    "teams": mark("team"),
    "groups": mark("group"),
    "scenarios": mark("scenario"),
    "duties": mark("duty"),
    "handoffs": mark("hand-off"),
    "principles": mark("principle"),
    "points": mark("point"),
    "decisions": mark("decision"),
    "waivers": mark("waiver"),
}
"""The lists of an organisation, and what one entry of each is called; `say_marked` says it."""
HEADINGS: Mapping[str, str] = {
    "org": mark("Organisation"),
    "stages": mark("Stages"),
    "factors": mark("Factors"),
    "teams": mark("Teams"),
    "groups": mark("Groups"),
    "scenarios": mark("Scenarios"),
    "duties": mark("Duties"),
    "handoffs": mark("Hand-offs"),
    "principles": mark("Principles"),
    "points": mark("Points"),
    "decisions": mark("Decisions"),
    "waivers": mark("Waivers"),
}
"""What stands above the differences of a list; `say_marked` says it."""
UNASSIGNED = mark("Unassigned")
"""The lane of what nobody has; `say_marked` says it."""

_WITHOUT_ID = ("points", "decisions", "waivers")
_GAINED: Mapping[Role, str] = {
    "accountable": mark("{duty}: {team} is accountable now."),
    "responsible": mark("{duty}: {team} is responsible now."),
    "supports": mark("{duty}: {team} is in support now."),
    "consulted": mark("{duty}: {team} is consulted now."),
    "informed": mark("{duty}: {team} is informed now."),
    "consumers": mark("{duty}: {team} is a consumer now."),
}
_LOST: Mapping[Role, str] = {
    "accountable": mark("{duty}: {team} is no longer accountable."),
    "responsible": mark("{duty}: {team} is no longer responsible."),
    "supports": mark("{duty}: {team} is no longer in support."),
    "consulted": mark("{duty}: {team} is no longer consulted."),
    "informed": mark("{duty}: {team} is no longer informed."),
    "consumers": mark("{duty}: {team} is no longer a consumer."),
}
_THE_ENTRY: Mapping[str, str] = {
    "stages": mark("The stage {title}"),
    "factors": mark("The factor {title}"),
    "teams": mark("The team {title}"),
    "groups": mark("The group {title}"),
    "scenarios": mark("The scenario {title}"),
    "duties": mark("The duty {title}"),
    "handoffs": mark("The hand-off {title}"),
    "principles": mark("The principle {title}"),
    "points": mark("The point {title}"),
    "decisions": mark("The decision {title}"),
    "waivers": mark("The waiver {title}"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs, and a sentence that says it.

    `moved` is a card in another lane, `gained` and `lost` are a team's role in a duty; `old` and
    `new` are what stood there before and after, as text.
    """

    kind: DifferenceKind
    list: str
    """The organisation's list, or `org` for the head of the file."""
    id: str
    """The id in the newer state; a hand-off's key; empty for what has none."""
    title: str
    sentence: str
    field: str = ""
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class _Sides:
    before: Organisation
    after: Organisation

    def team(self, team_id: str | None) -> str:
        if team_id is None:
            return say_marked(UNASSIGNED)
        team = self.after.teams_by_id.get(team_id) or self.before.teams_by_id.get(team_id)
        return plain(team.title) if team is not None else team_id

    def title(self, part: Part) -> str:
        return title_of(part, self.after.duties_by_id, self.before.duties_by_id)


def the_entry(list_name: str, title: str) -> str:
    """Name an entry at the beginning of a sentence: “The duty “On call””."""
    return say_marked(_THE_ENTRY[list_name]).format(title=quoted(title))


def describe(before: Organisation, after: Organisation) -> tuple[Difference, ...]:
    """Tell every difference in the order of the file; a duty that another team has is `moved`."""
    sides = _Sides(with_new_ids(before, after), after)
    found = [*_head(sides)]
    for list_name in ENTRIES:
        found += _renamed_ids(list_name, before, after)
        found += _of_list(list_name, sides)
    return tuple(found)


def as_text(differences: Iterable[Difference]) -> str:
    """Say one difference a line."""
    lines = [each.sentence for each in differences] or [say("Nothing differs.")]
    return "\n".join(lines) + "\n"


def as_json(differences: Iterable[Difference]) -> str:
    """Write the differences as a JSON list of objects with the fields of Difference."""
    objects = [asdict(each) for each in differences]
    return json_text(objects)


def as_markdown(differences: Iterable[Difference]) -> str:
    """Write a heading a list with one bullet a difference; titles are escaped."""
    sections = []
    for list_name, group in groupby(differences, key=lambda each: each.list):
        bullets = "\n".join(f"- {in_markdown(each.sentence)}" for each in group)
        sections.append(f"## {say_marked(HEADINGS[list_name])}\n\n{bullets}\n")
    return "\n".join(sections) or f"{say('Nothing differs.')}\n"


def _head(sides: _Sides) -> Iterator[Difference]:
    before, after = sides.before, sides.after
    if not alike(before.org, after.org):
        yield from _fields("org", after.org.name, say("The organisation"), before.org, after.org)
    for name, old, new in _values(before, after, ("version",)):
        yield _edited("org", after.org.name, say("The organisation"), name, (old, new))


def _renamed_ids(list_name: str, before: Organisation, after: Organisation) -> Iterator[Difference]:
    newer: Mapping[str, Named]
    if list_name == "teams":
        newer, followed = after.teams_by_id, ids_followed(before.teams, after.teams)
    elif list_name == "duties":
        newer, followed = after.duties_by_id, ids_followed(before.duties, after.duties)
    else:
        return
    for old_id, new_id in followed.items():
        title = newer[new_id].title
        sentence = say(
            "{part} has the id {id} now; it was {old}.", part=quoted(title), id=new_id, old=old_id
        )
        yield Difference("renamed", list_name, new_id, title, sentence, "id", old_id, new_id)


def _of_list(list_name: str, sides: _Sides) -> Iterator[Difference]:
    old = _matchable(list_name, getattr(sides.before, list_name))
    new = _matchable(list_name, getattr(sides.after, list_name))
    for key, part in old.items():
        if key not in new:
            yield _gone(list_name, key, part, sides)
    for key, part in new.items():
        if key not in old:
            yield _appeared(list_name, key, part, sides)
        elif not alike(old[key], part):
            yield from _changed(list_name, key, old[key], part, sides)
    if [key for key in old if key in new] != [key for key in new if key in old]:
        kind = say_marked(ENTRIES[list_name])
        sentence = say("The order of the {kind} list changed.", kind=kind)
        yield Difference("reordered", list_name, "", "", sentence)


def _matchable(list_name: str, parts: tuple[Part, ...]) -> dict[str, Part]:
    """What has no id is matched by its text, so that one entry more is one difference."""
    if list_name not in _WITHOUT_ID:
        return keyed(parts)
    matched: dict[str, Part] = {}
    seen: Counter[str] = Counter()
    for part in parts:
        text = title_of(part)
        seen[text] += 1
        matched[f"{text}#{seen[text]}"] = part
    return matched


def _appeared(list_name: str, key: str, part: Part, sides: _Sides) -> Difference:
    title = sides.title(part)
    entry = the_entry(list_name, title)
    if isinstance(part, Duty):
        team = sides.team(lane_of(part, sides.after.teams_by_id))
        sentence = say("{entry} ({team}) appeared.", entry=entry, team=team)
    else:
        sentence = say("{entry} appeared.", entry=entry)
    return Difference("added", list_name, _id(list_name, key), title, sentence)


def _gone(list_name: str, key: str, part: Part, sides: _Sides) -> Difference:
    title = sides.title(part)
    entry = the_entry(list_name, title)
    if isinstance(part, Duty):
        team = sides.team(lane_of(part, sides.before.teams_by_id))
        sentence = say("{entry} ({team}) is gone.", entry=entry, team=team)
    else:
        sentence = say("{entry} is gone.", entry=entry)
    return Difference("removed", list_name, _id(list_name, key), title, sentence)


def _id(list_name: str, key: str) -> str:
    return "" if list_name in _WITHOUT_ID else key


def _changed(list_name: str, key: str, old: Part, new: Part, sides: _Sides) -> Iterator[Difference]:
    shown_id, title = _id(list_name, key), sides.title(new)
    if isinstance(old, Duty) and isinstance(new, Duty):
        yield from _roles(old, new, sides)
    yield from _fields(list_name, shown_id, title, old, new)


def _fields(list_name: str, part_id: str, title: str, old: Part, new: Part) -> Iterator[Difference]:
    names = [name for name in type(new).model_fields if name not in ROLES and name != "id"]
    for name, before, after in _values(old, new, names):
        if name == "title":
            old_title, new_title = quoted(str(before)), quoted(str(after))
            sentence = say("{old} is called {new} now.", old=old_title, new=new_title)
            yield Difference(
                "renamed", list_name, part_id, title, sentence, name, str(before), str(after)
            )
        else:
            yield _edited(list_name, part_id, title, name, (before, after))


def _values(old: Part, new: Part, names: Iterable[str]) -> Iterator[tuple[str, object, object]]:
    """Name the fields, known or not, whose values differ; 1 and `true` do."""
    extra = {**(old.model_extra or {}), **(new.model_extra or {})}
    for name in (*names, *extra):
        before, after = getattr(old, name, None), getattr(new, name, None)
        if before != after or repr(before) != repr(after):
            yield name, before, after


def _edited(
    list_name: str, part_id: str, title: str, field: str, values: tuple[object, object]
) -> Difference:
    old, new = (in_words(value) for value in values)
    sentence = _edited_said(quoted(title), field, old, new)
    return Difference("edited", list_name, part_id, title, sentence, field, old, new)


def _edited_said(part: str, field: str, old: str, new: str) -> str:
    was, now = (quoted(value_words(field, each)) for each in (old, new))
    name = field_words(field)
    if not new:
        return say("{part}: {field} is empty now; it was {old}.", part=part, field=name, old=was)
    if not old:
        return say("{part}: {field} is {new} now.", part=part, field=name, new=now)
    return say(
        "{part}: {field} is {new} now; it was {old}.", part=part, field=name, new=now, old=was
    )


def _roles(old: Duty, new: Duty, sides: _Sides) -> Iterator[Difference]:
    was = lane_of(old, sides.before.teams_by_id)
    now = lane_of(new, sides.after.teams_by_id)
    if was != now:
        sentence = say(
            "{duty} moved from {old} to {new}.",
            duty=quoted(new.title),
            old=sides.team(was),
            new=sides.team(now),
        )
        yield Difference("moved", "duties", new.id, new.title, sentence, "", was or "", now or "")
    for role in ROLES:
        lost = [each for each in old.teams_as(role) if each not in new.teams_as(role)]
        gained = [each for each in new.teams_as(role) if each not in old.teams_as(role)]
        if not lost and not gained and old.teams_as(role) != new.teams_as(role):
            values = (old.teams_as(role), new.teams_as(role))
            yield _edited("duties", new.id, new.title, role, values)
        if role in ("accountable", "responsible") and was != now:
            lost, gained = _beyond_the_move(lost, gained, was, now)
        for team_id in lost:
            yield _role_change("lost", new, role, team_id, sides)
        for team_id in gained:
            yield _role_change("gained", new, role, team_id, sides)


def _beyond_the_move(
    lost: list[str], gained: list[str], was: str | None, now: str | None
) -> tuple[list[str], list[str]]:
    """Leave out what “moved” already says: one lane's team stands where the other stood."""
    if (was is None or was in lost) and (now is None or now in gained):
        return [each for each in lost if each != was], [each for each in gained if each != now]
    return lost, gained


def _role_change(
    kind: Literal["gained", "lost"], duty: Duty, role: Role, team_id: str, sides: _Sides
) -> Difference:
    was, now = ("", team_id) if kind == "gained" else (team_id, "")
    sentence = say_marked((_GAINED if kind == "gained" else _LOST)[role]).format(
        duty=quoted(duty.title), team=sides.team(team_id)
    )
    return Difference(kind, "duties", duty.id, duty.title, sentence, role, was, now)
