"""What can be written on the board: titles, names, what passes, and new duties."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from dutyflow import handing
from dutyflow.board.editor import BoardEditor
from dutyflow.lane_menu import for_team
from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.groups import set_group
from dutyflow_models.edits.handoffs import set_handoff
from dutyflow_models.edits.merges import merged_group
from dutyflow_models.edits.stages import set_stage
from dutyflow_models.edits.teams import set_team
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.look import measures_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.board.view import BoardView
    from dutyflow.document import Edit

LINE = 34.0
"""The height of a line to write in, in points."""


class Writing(QObject):
    """Opens the board's editor in the right place, and makes edits of what is written."""

    def __init__(self, view: BoardView) -> None:
        """Write on a board."""
        super().__init__(view)
        self._view = view
        self._document = view.document
        self.editor = BoardEditor(view)

    def title(self, duty_id: str) -> None:
        """Write a card's title in place."""
        view, document = self._view, self._document
        duty = document.organisation.duties_by_id.get(duty_id)
        if duty is None or not view.drawing.shapes_of(duty_id):
            return
        document.selection.select_duties([duty_id])
        view.reveal(duty_id)

        def reword(text: str) -> bool:
            edit = partial(set_duty, duty_id=duty_id, fields={"title": text})
            return document.edit(
                say("Reword {duty}", duty=duties_called(document, [duty_id])), edit
            )

        self.editor.open(partial(self._card_place, duty_id), duty.title, reword)

    def team(self, team_id: str) -> None:
        """Write a lane's name in its header."""
        view, document = self._view, self._document
        lane = next((lane for lane in view.drawing.lanes if lane.team_id == team_id), None)
        group = merged_group(document.organisation, document.scenario, team_id)
        named = group or document.team_to_change(team_id)
        if named is None or lane is None:
            return

        def rename(text: str) -> bool:
            edit: Edit = partial(set_team, team_id=team_id, fields={"title": text})
            if group is not None:
                edit = partial(set_group, group_id=group.id, fields={"title": text})
            return document.edit(_renaming(named.title, text), edit)

        header = lane.header
        self.editor.open(
            lambda: Rect(
                header.x + 6 + view.camera.x - view.camera.rest, header.y + 4, header.w - 12, LINE
            ),
            named.title,
            rename,
        )

    def stage(self, stage_id: str) -> None:
        """Write a column's name in its header."""
        view, document = self._view, self._document
        stage = document.organisation.stages_by_id.get(stage_id)
        shape = next((shape for shape in view.drawing.stages if shape.stage_id == stage_id), None)
        if stage is None or shape is None:
            return

        def rename(text: str) -> bool:
            edit = partial(set_stage, stage_id=stage_id, fields={"title": text})
            return document.edit(_renaming(stage.title, text), edit)

        header = shape.header
        self.editor.open(
            lambda: Rect(header.x + 8, view.camera.y + 1, header.w - 16, LINE), stage.title, rename
        )

    def handoff(self, key: str) -> None:
        """Write what passes with a hand-off, at the middle of its arrow."""
        view, document = self._view, self._document
        handoff = document.shown.handoffs_by_key.get(key)
        arrow = view.drawing.arrow(key)
        if handoff is None or arrow is None:
            return

        def note(text: str) -> bool:
            edit = partial(set_handoff, key=key, fields={"passes": text})
            return document.edit(say("Hand off {what}", what=called(text)), edit)

        x, y = arrow.points[len(arrow.points) // 2]
        self.editor.open(
            lambda: Rect(x - 90, y - LINE / 2, 180, LINE),
            handoff.passes,
            note,
            hint=say("What passes?"),
        )

    def new_duties(self, team_id: str | None, stage_id: str | None) -> None:
        """Open a line in a cell; every Enter adds a duty there, several lines add one each.

        Where the lane is several teams, a menu first asks which of them is meant.
        """
        self._view.show_unassigned(team_id is None)

        def write(member: str | None) -> None:
            self.editor.open(
                partial(self._line_place, team_id, stage_id),
                "",
                partial(self.add, team_id, stage_id, member=member),
                stays=True,
                hint=say("New duty, then Enter"),
            )

        self._ask(team_id, stage_id, write)

    def paste(self, team_id: str | None, stage_id: str | None, text: str) -> None:
        """Add a duty for every line of a text, as `add`, once it is clear which team is meant."""

        def put(member: str | None) -> None:
            self.add(team_id, stage_id, text, member=member)

        self._ask(team_id, stage_id, put)

    def add(
        self,
        team_id: str | None,
        stage_id: str | None,
        text: str,
        *,
        member: str | None = None,
    ) -> bool:
        """Add a duty for every line of a text, as one step, and select them."""
        titles = [line.strip() for line in text.splitlines() if line.strip()]
        new = handing.add(self._document, titles, team_id, stage_id, member=member)
        if not new:
            return False
        self._document.selection.select_duties(new)
        self._view.reveal(new[-1])
        line = self._line_place(team_id, stage_id)
        if line is not None:
            self._view.reveal_place(line)
        return True

    def _ask(
        self, team_id: str | None, stage_id: str | None, then: Callable[[str | None], None]
    ) -> None:
        """Go on with the team that is meant by a lane, asked for at the place of a new duty."""
        line = self._line_place(team_id, stage_id) or Rect(0, 0, 0, 0)
        rect = self._view.camera.to_view(line)
        at = self._view.viewport().mapToGlobal(QPoint(round(rect.x), round(rect.y)))
        for_team(self._document, team_id, then, at=at, parent=self._view)

    def _card_place(self, duty_id: str) -> Rect | None:
        view = self._view
        card = view.sheet.shape(duty_id, view.overlay.pressed_lane(duty_id))
        return card.rect if card else None

    def _line_place(self, team_id: str | None, stage_id: str | None) -> Rect | None:
        cell = self._view.sheet.cells.get((team_id, stage_id))
        if cell is None:
            return None
        at = measures_at(self._document.layout.text_scale)
        cards = (*self._view.sheet.cards_in(cell), *cell.echoes)
        top = cards[-1].rect.bottom + at.card_gap if cards else cell.rect.y + at.cell_pad
        line = Rect(cell.rect.x + at.column_margin, top, at.card_width, LINE)
        mirrored = self._view.drawing.mirrored
        return line._replace(x=cell.rect.right - at.column_margin - line.w) if mirrored else line


def _renaming(before: str, after: str) -> str:
    return say("Rename {before} to {after}", before=called(before), after=called(after))
