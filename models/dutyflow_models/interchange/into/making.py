"""A proposal while it is made: every team and duty once, with an id of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dutyflow_models.files.limits import MAX_PROBLEMS
from dutyflow_models.ids import Ids, new_id
from dutyflow_models.interchange.clean import clean, title_in
from dutyflow_models.interchange.matching import name_of
from dutyflow_models.interchange.proposal import Proposal, Remark, origin
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.language import say, several
from dutyflow_models.org import Duty, Group, HandOff, Identity, Organisation, Point, Stage, Team

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.interchange.source import Source

Kind = Literal["team", "duty", "group", "stage"]
_LISTS: Mapping[Kind, str] = {
    "team": "teams",
    "duty": "duties",
    "group": "groups",
    "stage": "stages",
}


class Making:
    """Gathers the parts of a proposal from one source."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.title = ""
        """Of the organisation, where a file names it."""
        self.teams: list[Team] = []
        self.duties: list[Duty] = []
        self.groups: list[Group] = []
        self.stages: list[Stage] = []
        self.handoffs: list[HandOff] = []
        self.points: list[Point] = []
        self.remarks: list[Remark] = []
        self.notes: list[str] = []
        self.made_up: set[tuple[str, str]] = set()
        """Lists and ids of entries that no file gives an id; see `Proposal.made_up`."""
        self._ids = {each: Ids() for each in _LISTS}

    def team(self, title: str, wish: str = "", *, sure: bool = True, **fields: object) -> str:
        """Add a team, with an id like the one wished for; return its id.

        A wish that is not `sure` is no id that the source gives, but made of a place in it.
        """
        name = title_in(title) or "Team without a name"
        team_id = self._id("team", wish, name, sure)
        self.teams.append(Team.model_validate({"id": team_id, "title": name, **_said(fields)}))
        return team_id

    def duty(
        self,
        title: str,
        wish: str = "",
        *,
        file: str,
        line: int = 0,
        sure: bool = True,
        **fields: object,
    ) -> str:
        """Add a duty that notes where it comes from; return its id. `sure` is as for teams."""
        name = title_in(title) or "Duty without a title"
        duty_id = self._id("duty", wish, name, sure)
        values = {"id": duty_id, "title": name, "note": origin(file, line), **_said(fields)}
        self.duties.append(Duty.model_validate(values))
        return duty_id

    def group(self, title: str, wish: str, teams: Iterable[str], **fields: object) -> str:
        """Add a group of teams; return its id."""
        name = title_in(title) or "Group without a name"
        group_id = self._id("group", wish, name, sure=True)
        values = {"id": group_id, "title": name, "teams": tuple(dict.fromkeys(teams))}
        self.groups.append(Group.model_validate(values | _said(fields)))
        return group_id

    def stage(self, title: str) -> str:
        """Add a stage; return its id."""
        name = title_in(title) or "Stage without a name"
        stage_id = self._id("stage", "", name, sure=False)
        self.stages.append(Stage(id=stage_id, title=name))
        return stage_id

    def _id(self, what: Kind, wish: str, title: str, sure: bool) -> str:
        """Give out an id, and note whether a file says it."""
        given = self._ids[what].keep(wish or new_id(title, (), what), what)
        if not (sure and wish and given in (wish, new_id(wish, (), ""))):
            self.made_up.add((_LISTS[what], given))
        return given

    def remark(self, file: str, line: int, text: str) -> None:
        """Tell of something that was not understood."""
        self.remarks.append(Remark(file, line, text))

    def proposal(self, nothing: str) -> Proposal:
        """Return what was made; CannotRead with the sentence `nothing` where that is none."""
        if not self.teams and not self.duties:
            self._refuse(nothing)
        names = [each.name for each in self.source.files]
        first = names[0].partition("/")[0] if names else ""
        name = self.title or first.partition(".")[0]
        identity = Identity(name=Ids().take(name, "imported"), title=title_in(self.title))
        organisation = Organisation(
            org=identity,
            stages=tuple(self.stages),
            teams=tuple(self.teams),
            groups=tuple(self.groups),
            duties=tuple(self.duties),
            handoffs=tuple(self.handoffs),
            points=tuple(self.points),
        )
        places = {name: number for number, name in enumerate(names)}
        remarks = sorted(self.remarks, key=lambda each: (places.get(each.file, 0), each.line))
        more = len(remarks) - MAX_PROBLEMS
        if more > 0:
            self.notes.append(
                several("{n} more remark is left out.", "{n} more remarks are left out.", more)
            )
        told = tuple(remarks[:MAX_PROBLEMS])
        return Proposal(organisation, told, tuple(self.notes), frozenset(self.made_up))

    def _refuse(self, nothing: str) -> None:
        if self.remarks:
            first = self.remarks[0]
            raise unreadable(first.file, first.text, first.line, nothing)
        name = self.source.files[0].name if self.source.files else say("The folder")
        raise unreadable(name, nothing, advice=say("Is it the right file?"))


class TeamsByName:
    """The teams of a proposal by names that files call them by; unknown ones are made."""

    def __init__(self, making: Making) -> None:
        self._making = making
        self._known: dict[str, str] = {}

    def knows(self, name: str) -> bool:
        """Say whether there is a team that is called so."""
        return name_of(name) in self._known

    def call(self, team_id: str, *names: str) -> None:
        """Let a team be found by some names, unless others have them already."""
        for name in names:
            self._known.setdefault(name_of(name), team_id)

    def find(self, name: str) -> str | None:
        """Return the id of the team that is called so."""
        return self._known.get(name_of(name))

    def take(
        self, name: str, title: str = "", wish: str = "", *, sure: bool = True, **fields: object
    ) -> str:
        """Return the id of the team that is called so; make it if there is none."""
        found = self.find(name)
        if found is None:
            found = self._making.team(title or name, wish, sure=sure, **fields)
            self.call(found, name)
        return found


def _said(fields: dict[str, object]) -> dict[str, object]:
    """Leave out what says nothing, so that it does not empty what is there."""
    return {name: _cleaned(value) for name, value in fields.items() if value not in ("", (), None)}


def _cleaned(value: object) -> object:
    return clean(value) if isinstance(value, str) else value
