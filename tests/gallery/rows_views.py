"""Pictures of the other views, of panels with much to say, menus and what pops up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from row import SMALL, Row

from dutyflow_models.edits.duties import set_duty

if TYPE_CHECKING:
    from stage import Stage


def view(name: str, stage: Stage) -> None:
    """Show a view."""
    stage.act(f"view-{name}")


def matrix_at_work(stage: Stage) -> None:
    """Give a role by a key."""
    view("matrix", stage)
    stage.keys("Down", "Down", "Right", "R")


def load_below(stage: Stage) -> None:
    """Scroll to the charts below."""
    from dutyflow.views.load_page import LoadPage

    view("load", stage)
    stage.settle()
    page = stage.window.findChild(LoadPage)
    area = page.parentWidget().parentWidget()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def compared(stage: Stage) -> None:
    """Compare two scenarios."""
    from dutyflow.comparison import InScenario

    comparison = stage.desk.document.comparison
    comparison.compare(InScenario("on-premises"), InScenario("large"))
    view("compare", stage)


def compared_same(stage: Stage) -> None:
    """Compare what is the same."""
    from dutyflow.comparison import InScenario

    stage.desk.document.comparison.compare(InScenario(None), InScenario("on-premises"))
    view("compare", stage)


def findings(stage: Stage) -> None:
    """Fold the findings out and go to one."""
    stage.act("next-finding")


def conflicts(stage: Stage) -> None:
    """Merge what somebody else wrote where both changed the same."""
    from dutyflow.joining import join_theirs
    from dutyflow_models.files.read import read_org_file

    for duty_id, title in (("bake", "Bake bread at night"), ("sell", "Sell bread and cake")):
        stage.edit(lambda org, d=duty_id, t=title: set_duty(org, d, {"title": t}))
    path = stage.desk.document.path
    text = path.read_text("utf-8").replace("Bake the bread", "Bake bread twice a day")
    path.write_text(text.replace("Sell the bread", "Sell what is baked"), "utf-8")
    join_theirs(stage.desk, read_org_file(path))
    stage.act("conflicts")


def points(stage: Stage) -> None:
    """List points and decisions."""
    stage.act("points")


def menu(title: str, stage: Stage) -> None:
    """Open a menu of the menu bar."""
    stage.select("on-call")
    bar = stage.window.menuBar()
    found = next(each for each in bar.actions() if each.text().replace("&", "") == title)
    found.menu().popup(bar.mapToGlobal(QPoint(20, bar.height())))


def card_menu(stage: Stage) -> None:
    """Open the menu of a card."""
    stage.select("on-call")
    board = stage.desk.board
    card = board.camera.to_view(board.drawing.cards_by_id["on-call"].rect)
    at = QPoint(int(card.x) + 20, int(card.y) + 10)
    board.context_menu_wanted.emit(board.viewport().mapToGlobal(at))


def scenario_switcher(stage: Stage) -> None:
    """Open the list of scenarios."""
    stage.window.tool_bar.scenario.click()


def palette(words: str, stage: Stage) -> None:
    """Open the command palette and type."""
    stage.act("palette")
    stage.type(words)


VIEWS = (
    Row("matrix", "Matrix", matrix_at_work, "sample"),
    Row("matrix-german", "Matrix, long words", partial(view, "matrix"), "german"),
    Row("matrix-300", "Matrix of 300 duties", partial(view, "matrix"), "made-300"),
    Row("matrix-empty", "Matrix of nothing", partial(view, "matrix"), "empty"),
    Row("load", "Load of teams", partial(view, "load"), "settled"),
    Row("load-below", "Hand-offs between teams, focus by scenario", load_below, "settled"),
    Row("load-empty", "Load of nothing", partial(view, "load"), "empty"),
    Row("compare", "Two scenarios compared", compared, "sample"),
    Row("compare-same", "Nothing differs", compared_same, "sample"),
    Row("findings", "Findings", findings, "loose", "FindingsPanel"),
    Row("conflicts", "What a merge left to decide", conflicts, "five", "ConflictsPanel"),
    Row("points", "Points and decisions", points, "settled", "PointsPanel", SMALL),
    *(
        Row(f"menu-{title.lower()}", f"Menu {title}", partial(menu, title), "sample", "QMenu")
        for title in ("File", "Edit", "View", "Board", "Workshop", "Help")
    ),
    Row("menu-card", "Menu of a card", card_menu, "sample", "QMenu"),
    Row("scenarios", "List of scenarios", scenario_switcher, "sample", "ScenarioSwitcher"),
    Row("palette", "Command palette", partial(palette, "lane"), "sample", "CommandPalette"),
    Row("palette-nothing", "Nothing found", partial(palette, "xyzzy"), "sample", "CommandPalette"),
)
