"""Properties chosen by small buttons: how much work, which colour, which values of factors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget

from dutyflow.panels.cell_rows import Cell, CellRow, CellRows
from dutyflow_models.language import say
from dutyflow_models.picture.palette import TEAM_COLORS, team_color
from dutyflow_models.terms import color_words
from dutyflow_models.wording import in_words

if TYPE_CHECKING:
    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Fact, When

_CUSTOM, _AUTOMATIC = "custom", ""
_HEAVIEST = 5


class LoadField(CellRows):
    """Five buttons; the digits press them."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Weigh a duty, or several."""
        super().__init__(field.label, inspection, parent, self._weigh, letters=True)
        self.field = field

    @property
    def present(self) -> bool:
        """Say whether a weight is shown."""
        return bool(self.rows)

    def fill(self, *, fresh: bool) -> None:
        """Show the weight."""
        value = self.inspection.value(self.field)
        cells = (
            Cell(
                weight,
                str(weight),
                say("Load {weight} of {most}", weight=weight, most=_HEAVIEST),
                on=weight == value,
            )
            for weight in range(1, _HEAVIEST + 1)
        )
        row = CellRow("load", tuple(cells))
        self.show_rows((row,), enabled=not self.inspection.document.read_only)

    def finish(self) -> None:
        """Nothing is pending here: a press is an edit at once."""

    def _weigh(self, _row: CellRow, cell: Cell) -> None:
        self.inspection.give(self.field, cell.key)


class ColorField(CellRows):
    """The palette's colours, the automatic one, and any other by a dialog."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Colour a team."""
        super().__init__(field.label, inspection, parent, self._colour, apart=True)
        self.field = field

    @property
    def present(self) -> bool:
        """Say whether the team has a colour of its own."""
        return bool(self.inspection.value(self.field))

    def fill(self, *, fresh: bool) -> None:
        """Mark the colour that the board shows."""
        team = self.inspection.team
        if team is None:
            return
        palette = self.inspection.palette
        color = (self.inspection.document.layout.colors.get(team.id) or team.color).lower()
        cells = [
            Cell(name, "", color_words(name), on=name == color,
                 fill=team_color(name, 0, palette), swatch=True)
            for name in TEAM_COLORS
        ]  # fmt: skip
        own = bool(color) and color not in TEAM_COLORS
        fill = team_color(color, 0, palette) if own else ""
        cells.append(Cell(_AUTOMATIC, say("Automatic"), say("By the team’s place"), on=not color))
        cells.append(
            Cell(_CUSTOM, color if own else say("Other…"), say("Any colour"), on=own, fill=fill)
        )
        row = CellRow("color", tuple(cells))
        self.show_rows((row,), enabled=not self.inspection.document.read_only)

    def finish(self) -> None:
        """Nothing is pending here: a press is an edit at once."""

    def choose(self, color: str) -> None:
        """Give the team a colour in the file; one kept on this machine only makes way for it."""
        team = self.inspection.team
        if team is not None:
            arrange = partial(_without_own_color, team_id=team.id)
            self.inspection.give(self.field, color, arrange=arrange)

    def _colour(self, _row: CellRow, cell: Cell) -> None:
        if cell.key != _CUSTOM:
            self.choose(str(cell.key))
            return
        # The press ends before the dialog begins its own loop of events.
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        team = self.inspection.team
        if team is None:
            return
        now = QColor(self.inspection.team_colors().get(team.id, ""))
        chosen = QColorDialog.getColor(now, self.window(), say("Colour of the team"))
        if chosen.isValid():
            self.choose(chosen.name())


class ConditionsField(CellRows):
    """Each factor with its values: those pressed are the ones it must have; none, any will do."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Say when the subject is there."""
        super().__init__(field.label, inspection, parent, self._toggle, apart=True)
        self.field = field

    @property
    def present(self) -> bool:
        """Say whether there is a condition."""
        return bool(self.inspection.value(self.field))

    def fill(self, *, fresh: bool) -> None:
        """Show the factors of the organisation, and those that only the subject names."""
        when = {name: _facts(wanted) for name, wanted in self._when().items()}
        factors = self.inspection.document.organisation.factors
        rows = [
            _condition_row(factor.id, factor.title, factor.values, when.get(factor.id, ()))
            for factor in factors
        ]
        known = {factor.id for factor in factors}
        rows += [
            _condition_row(factor_id, say("{value} (unknown)", value=factor_id), (), wanted)
            for factor_id, wanted in when.items()
            if factor_id not in known
        ]
        self.show_rows(tuple(rows), enabled=not self.inspection.document.read_only)

    def finish(self) -> None:
        """Nothing is pending here: a press is an edit at once."""

    def _when(self) -> When:
        return getattr(self.inspection.part, "when", {})

    def _toggle(self, row: CellRow, cell: Cell) -> None:
        wanted = tuple(each.key for each in row.cells if each.on != (each is cell))
        when: dict[str, object] = dict(self._when())
        when.pop(row.key, None)
        if wanted:
            # One value stands alone, as people write it.
            when[row.key] = wanted[0] if len(wanted) == 1 else wanted
        self.inspection.give(self.field, when)


def _condition_row(
    factor_id: str, title: str, values: tuple[Fact, ...], wanted: tuple[Fact, ...]
) -> CellRow:
    others = tuple(fact for fact in wanted if not _among(fact, values))
    cells = (
        Cell(fact, in_words(fact), f"{title}: {in_words(fact)}", on=_among(fact, wanted))
        for fact in (*values, *others)
    )
    return CellRow(factor_id, tuple(cells), title)


def _among(fact: Fact, facts: tuple[Fact, ...]) -> bool:
    """Compare as the format does: the number 1 is not `true`."""
    return any(fact == each and isinstance(fact, bool) == isinstance(each, bool) for each in facts)


def _facts(wanted: Fact | tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(wanted) if isinstance(wanted, tuple | list) else (wanted,)


def _without_own_color(layout: Layout, team_id: str) -> Layout:
    kept = {team: color for team, color in layout.colors.items() if team != team_id}
    return layout.replacing(colors=kept)
