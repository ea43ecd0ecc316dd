"""Which cell each duty's card belongs to, and with which face; kept from one drawing to the next.

Cells are numbered lane by lane in the file's order, *Unassigned* last, each with a column per
stage and one for no stage. What a person reordered, folded or hid plays no part here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import say
from dutyflow_models.org import Duty, Stage, Team, lane_of
from dutyflow_models.picture.card import (
    CardWords,
    EchoWords,
    draw_card,
    draw_echo,
    paragraphs_of,
)
from dutyflow_models.picture.chip_rows import ChipWords
from dutyflow_models.picture.chips import role_chips
from dutyflow_models.picture.palette import Palette, team_colors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.picture.drawing import CardShape, Face
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.texts import Texts


class Setting(NamedTuple):
    """All that a seat depends on besides its duty; equal settings have equal seats."""

    teams: tuple[Team, ...]
    stages: tuple[Stage, ...]
    colors: dict[str, str]
    """Team id to what a person chose for it."""
    stage_widths: dict[str, float]
    measures: Measures
    theme: Palette


class Seat(NamedTuple):
    """A duty with its id and load, the number of its cell, and its face."""

    duty: Duty
    duty_id: str
    load: int
    cell: int
    face: Face


class Stack(NamedTuple):
    """A cell's cards one under the other, kept while the same seats are at the same place."""

    place: tuple[float, float, int, int]
    """Left, top, column and lane of the first card."""
    seats: list[Seat]
    cards: list[CardShape]


class Seats:
    """The seats of duties in one setting, found by the duty object itself."""

    def __init__(
        self, setting: Setting, texts: Texts, faces: dict[CardWords | EchoWords, Face]
    ) -> None:
        """Find seats in a setting; `faces` are those drawn with its measures and theme so far."""
        self.setting = setting
        self._texts = texts
        self._opened: frozenset[str] = frozenset()
        self._seats: dict[int, Seat] = {}
        self._echoes: dict[int, tuple[Duty, tuple[Seat, ...]]] = {}
        self._faces = faces
        self.stacks: dict[tuple[str | None, str | None, bool], Stack] = {}
        """By lane, stage and whether they are echoes, the cards of the drawing before."""
        self.lanes = {team.id: at for at, team in reversed(tuple(enumerate(setting.teams)))}
        self.columns = {stage.id: at for at, stage in reversed(tuple(enumerate(setting.stages)))}
        self.columns_per_lane = len(setting.stages) + 1
        self.widths = tuple(self._width_of(stage) for stage in (*setting.stages, None))
        self.colors = team_colors(setting.teams, setting.colors, setting.theme)
        self._titles = {team.id: team.title for team in setting.teams}

    def open(self, opened: frozenset[str]) -> None:
        """Let just these cards show all that is written about their duties."""
        differ = opened ^ self._opened
        self._opened = opened
        if differ:
            self._seats = {
                key: seat for key, seat in self._seats.items() if seat.duty_id not in differ
            }

    def by_cell(self, duties: tuple[Duty, ...]) -> list[list[Seat]]:
        """Sort duties into their cells, in the file's order."""
        cells = self._empty_cells()
        if len(self._seats) > 2 * len(duties) + 100:
            self._seats.clear()
        if len(self._faces) > 2 * len(duties) + 100:
            self._faces.clear()
        known = self._seats.get
        for duty in duties:
            seat = known(id(duty)) or self._take_seat(duty)
            cells[seat.cell].append(seat)
        return cells

    def echoes_by_cell(self, duties: tuple[Duty, ...]) -> list[list[Seat]]:
        """Sort the echoes of duties into the cells of the teams that have a part in them."""
        cells = self._empty_cells()
        if len(self._echoes) > 2 * len(duties) + 100:
            self._echoes.clear()
        for duty in duties:
            known = self._echoes.get(id(duty))
            if known is None:
                # It holds the duty, so its id stays.
                known = self._echoes[id(duty)] = (duty, tuple(self._echoes_of(duty)))
            for seat in known[1]:
                cells[seat.cell].append(seat)
        return cells

    def no_echoes(self) -> list[list[Seat]]:
        """Forget the echoes, which are not shown, and return none."""
        if self._echoes:
            self._echoes.clear()
            self.stacks = {key: stack for key, stack in self.stacks.items() if not key[2]}
        return []

    def _empty_cells(self) -> list[list[Seat]]:
        return [[] for _ in range((len(self.setting.teams) + 1) * self.columns_per_lane)]

    def _take_seat(self, duty: Duty) -> Seat:
        """Find the seat of a duty seen for the first time. It holds the duty, so its id stays."""
        team_id = lane_of(duty, self.lanes)
        lane = len(self.setting.teams) if team_id is None else self.lanes[team_id]
        column = self.columns.get(duty.stage or "", len(self.setting.stages))
        words = CardWords(
            duty.title,
            tuple(
                ChipWords(
                    f"{chip.letters} {self._titles.get(chip.team_id, chip.team_id)}",
                    self.colors.get(chip.team_id, self.setting.theme.ink_muted),
                )
                for chip in role_chips(duty, team_id)
            ),
            duty.status,
            self._accent(team_id),
            self.widths[column],
            team_id is None,
            paragraphs_of(duty) if duty.id in self._opened else (),
        )
        cell = lane * self.columns_per_lane + column
        seat = Seat(duty, duty.id, duty.load, cell, self._face(words))
        self._seats[id(duty)] = seat
        return seat

    def _echoes_of(self, duty: Duty) -> Iterator[Seat]:
        owner = lane_of(duty, self.lanes)
        column = self.columns.get(duty.stage or "", len(self.setting.stages))
        for chip in role_chips(duty, owner):
            lane = self.lanes.get(chip.team_id)
            if lane is None or chip.team_id == owner:
                continue
            words = EchoWords(
                duty.title,
                ChipWords(chip.letters, self.colors[chip.team_id]),
                (
                    say("with nobody")
                    if owner is None
                    else say("with {team}", team=self._titles[owner])
                ),
                self._accent(owner),
                self.widths[column],
            )
            cell = lane * self.columns_per_lane + column
            yield Seat(duty, duty.id, duty.load, cell, self._face(words))

    def _accent(self, team_id: str | None) -> str:
        return self.setting.theme.ink_faint if team_id is None else self.colors[team_id]

    def _face(self, words: CardWords | EchoWords) -> Face:
        """Return the face for the words; undo and reload find the one they had."""
        known = self._faces.get(words)
        if known is None:
            at, theme = self.setting.measures, self.setting.theme
            known = (
                draw_card(words, self._texts, at, theme)
                if isinstance(words, CardWords)
                else draw_echo(words, self._texts, at, theme)
            )
            self._faces[words] = known
        return known

    def _width_of(self, stage: Stage | None) -> float:
        measures = self.setting.measures
        chosen = self.setting.stage_widths.get(stage.id) if stage else None
        return measures.card_width if chosen is None else float(round(chosen * measures.scale))
