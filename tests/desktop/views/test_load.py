"""Load: bars, hand-offs and scenarios of the sample, by mouse and keys; its files."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip

from dutyflow.document import Document
from dutyflow.resources import resource_bytes
from dutyflow.views.load import HINT, LoadView
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.csv_text import csv_text
from dutyflow_models.files.read import read_org
from dutyflow_models.measures import developer_focus
from dutyflow_models.org import Organisation
from dutyflow_models.picture.palette import DARK, LIGHT, contrast, ink_on
from dutyflow_models.scenario import crossings, effective, scenario_by_id

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
GOLDEN = Path(__file__).parents[2] / "files" / "golden"


@pytest.fixture
def document(qapp):
    document = Document()
    document.organisation = read_org(resource_bytes("samples", "kubernetes.org.yaml")).organisation
    return document


@pytest.fixture
def window(document, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(LoadView(document, window))
    window.resize(1400, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def load(window, qtbot):
    view = window.centralWidget()
    view.setFocus()
    qtbot.waitUntil(lambda: all(row.answer for row in view.scenarios.rows()))
    return view


def cell(chart, said):
    """Return the one cell whose words begin so."""
    (found,) = [each for each in chart.plan.cells if each.said.startswith(said)]
    return found


def press(chart, said):
    QTest.mouseClick(chart.viewport(), LEFT, pos=cell(chart, said).rect.center().toPoint())


def texts(chart):
    return [text.text for text in chart.plan.texts]


def show(document, scenario):
    document.arrange(lambda layout: layout.replacing(scenario=scenario))


def test_a_click_on_a_bar_selects_its_duties(document, load):
    press(load.page.bars, "Dev, differentiating")

    assert document.selection.duties == ("write-code", "test-locally")
    assert load.said.text().startswith("2 duties selected. Dev, differentiating")


def test_a_click_on_a_number_selects_the_duties_at_both_ends(document, load):
    press(load.page.heat, "Dev → DevOps")

    ends = {"write-code", "configure-pipelines", "compose-files", "write-manifests"}
    assert set(document.selection.duties) == ends


def test_a_click_on_the_crossings_of_a_scenario_selects_those_that_are_here(document, load):
    press(load.page.answers, "Large, with SRE: 17 hand-offs")

    chosen = document.selection.duties
    assert set(chosen) <= document.shown.duties_by_id.keys()
    assert "recommend-adjustments" not in chosen  # only there with SRE
    assert "not in the scenario shown" in load.said.text()


def test_arrows_go_from_bar_to_bar_enter_selects_and_again_asks_for_the_board(
    document, load, qtbot
):
    bars = load.page.bars
    assert bars.hasFocus()
    assert "Infrastructure, running" in bars.accessibleDescription()

    QTest.keyClick(bars, Key.Key_Down)
    assert bars.accessibleDescription().startswith("Platform, enabling")
    QTest.keyClick(bars, Key.Key_Right)
    QTest.keyClick(bars, Key.Key_Return)
    assert len(document.selection.duties) == 6

    with qtbot.waitSignal(load.board_wanted):
        QTest.keyClick(bars, Key.Key_Return)


def test_tab_goes_to_the_numbers_and_arrows_pass_blank_cells(document, load):
    load.page.heat.setFocus()
    heat = load.page.heat
    assert heat.accessibleDescription().startswith("Infrastructure → Platform")

    QTest.keyClick(heat, Key.Key_Down)
    assert heat.accessibleDescription().startswith("within Platform")
    QTest.keyClick(heat, Key.Key_End)
    assert heat.accessibleDescription().startswith("within Dev")
    QTest.keyClick(heat, Key.Key_Left)
    QTest.keyClick(heat, Key.Key_Space)
    assert "write-code" in document.selection.duties


def test_the_keyboard_reaches_every_chart(load):
    reached = set()
    for _ in range(12):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert set(load.page.charts) <= reached


def test_numbers_in_the_cells_are_the_hand_offs_counted_by_hand(load):
    """Servers, storage and network each pass to the clusters; four tools and clusters to DevOps."""
    numbers = {place: len(held) for place, held in load.handoffs.cells.items()}
    infrastructure, platform, devops, dev = range(4)
    assert numbers == {
        (infrastructure, platform): 3,
        (platform, platform): 1,
        (platform, devops): 4,
        (platform, dev): 1,
        (devops, platform): 2,
        (devops, dev): 2,
        (dev, devops): 2,
        (dev, dev): 1,
    }
    assert "(1 escalate, 1 request)" in cell(load.page.heat, "DevOps → Platform").said.replace(
        "(1 request, 1 escalate)", "(1 escalate, 1 request)"
    )


def test_the_developers_focus_is_that_counted_by_hand_in_every_scenario(document, load):
    """Dev has six cards of load 1 wherever SRE or the hosting stand.

    Writing and testing code are differentiating: 2. Dockerfiles (Dev is the first responsible),
    compose files and image builds are enabling: 3. Support of own applications is running: 1.
    So it is 2 of 6, also in “Small”, where the three merged teams do not take any of Dev's.
    """
    rows = load.scenarios.rows()
    assert [row.title for row in rows] == [
        "Base", "On-premises", "Cloud", "Large, with SRE", "Small (three teams are one)"
    ]  # fmt: skip
    assert [row.answer.share for row in rows] == [pytest.approx(2 / 6)] * 5
    assert rows[0].answer.share == developer_focus(document.shown)["dev"]
    assert texts(load.page.answers).count("33 %") == 5


def test_crossings_are_those_of_the_models_and_fall_where_teams_are_merged(document, load):
    organisation = document.organisation
    found = [row.answer.crossings for row in load.scenarios.rows()]
    ids = [None, *(scenario.id for scenario in organisation.scenarios)]
    wanted = [
        crossings(effective(organisation, scenario_by_id(organisation, scenario_id)))
        for scenario_id in ids
    ]
    assert found == wanted == [14, 14, 11, 17, 5]


def test_a_principle_draws_a_line_and_a_missed_one_is_said(document, load, qtbot):
    (rule,) = document.organisation.principles
    measured = rule.model_copy(update={"at_least": {"differentiating": "60%"}})
    document.edit("Measure", lambda org: org.replacing(principles=(measured,)))
    qtbot.waitUntil(lambda: all(row.answer for row in load.scenarios.rows()))

    assert len(load.page.answers.plan.lines) == 5
    assert cell(load.page.answers, "Base: 33 %").said.endswith("asked for is 60 %")


def test_an_edit_shows_at_once_and_so_does_its_undo(document, load):
    document.edit("Weigh", lambda org: set_duty(org, "write-code", {"load": 5}))
    QTest.mouseClick(load.units["weight"], LEFT)
    assert "weight 10" in texts(load.page.bars)
    assert "Limit 30" in texts(load.page.bars)

    document.undo_stack.undo()
    assert "weight 6" in texts(load.page.bars)


def test_another_scenario_shows_its_lanes(document, load):
    show(document, "small")
    assert [each.lane.title for each in load.loads][:1] == ["Infrastructure, Platform, DevOps"]

    show(document, "large")
    assert "SRE" in [each.lane.title for each in load.loads]


def test_answers_chosen_by_hand_have_a_row_of_their_own(document, load, qtbot):
    document.arrange(lambda layout: layout.replacing(facts={"sre": True}))
    qtbot.waitUntil(lambda: all(row.answer for row in load.scenarios.rows()))

    (row,) = [each for each in load.scenarios.rows() if each.shown]
    assert (row.title, row.answer.crossings) == ("As answered now", 17)
    assert row.title in texts(load.page.answers)


def test_what_is_left_for_later_is_nobodys_load(document, load):
    document.edit("Later", lambda org: set_duty(org, "write-code", {"status": "later"}))
    press(load.page.bars, "Dev, differentiating")
    assert document.selection.duties == ("test-locally",)


def test_what_is_selected_elsewhere_is_outlined(document, load):
    before = load.page.bars.viewport().grab().toImage()
    document.selection.select_duties(["test-locally", "write-code"])
    assert load.page.bars.viewport().grab().toImage() != before
    assert load.said.text() == "2 duties selected."

    document.selection.clear()
    assert load.said.text() == HINT
    assert not load.on_board.isEnabled()


def test_a_tool_tip_tells_whole_names_and_never_markup(document, load):
    team = document.organisation.teams[0].model_copy(update={"title": "<b>Iron</b> " + "x" * 60})
    teams = (team, *document.organisation.teams[1:])
    document.edit("Rename", lambda org: org.replacing(teams=teams))
    bars = load.page.bars
    at = QPoint(20, int(bars.plan.hints[0].rect.center().y()))
    QApplication.sendEvent(
        bars.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, bars.viewport().mapToGlobal(at))
    )
    assert "&lt;b&gt;Iron" in QToolTip.text()
    assert "…" in texts(bars)[0]


def test_an_empty_organisation_says_what_to_do(document, load):
    document.close()

    page = load.page
    assert all(text.isVisible() for text in (page.no_duties, page.no_handoffs, page.no_factors))
    assert not page.bars.isVisible()


def test_neither_drag_nor_wheel_nor_right_button_changes_the_picture(load):
    bars = load.page.bars
    before = bars.viewport().grab().toImage()
    spot = bars.rect().center()
    QTest.mousePress(bars.viewport(), Qt.MouseButton.RightButton, pos=spot)
    QTest.mouseMove(bars.viewport(), spot + QPoint(60, 20))
    QTest.mouseRelease(bars.viewport(), Qt.MouseButton.RightButton, pos=spot + QPoint(60, 20))
    assert bars.viewport().grab().toImage() == before
    assert QApplication.activePopupWidget() is None


def test_the_picture_is_light_and_sharp_and_has_everything(load):
    load.set_palette(DARK)
    image = QImage.fromData(load.as_png(LIGHT))

    assert image.width() == 2 * load.page.width()
    assert image.pixelColor(2, 2).name() == LIGHT.window
    shades = {image.pixelColor(x, y).name() for x in range(0, image.width(), 9)
              for y in range(0, image.height(), 9)}  # fmt: skip
    assert {"#0072b2", "#e69f00", "#009e73", "#0b4f8a"} <= shades
    assert load.palette_worn is DARK


def test_the_table_has_a_line_for_every_bar_cell_and_scenario(document, load):
    lines = list(csv.reader(io.StringIO(load.as_csv().decode(), newline="")))

    assert lines[0][:3] == ["table", "scenario", "team"]
    assert ["load", "Base", "Dev", "", "differentiating", "2", "2", "", "", "", ""] in lines
    assert ["handoffs", "Base", "Dev", "DevOps", "", "", "", "2", "", "", ""] in lines
    assert ["scenario", "Cloud", "Dev", "", "", "", "", "", "0.3333", "", "11"] in lines
    assert len(lines) == 1 + 9 + 8 + 5
    assert load.as_csv() == (GOLDEN / "load.csv").read_bytes()


def test_in_a_table_a_text_stays_a_text():
    rows = [("=1+1", -1, 'a "b", c'), ("+49\x00", None, "two\nlines"), (" @x", 0.5, "-")]
    assert csv_text(rows) == ('\'=1+1,-1,"a ""b"", c"\r\n\'+49,,"two\nlines"\r\n\' @x,0.5,\'-\r\n')


def test_every_number_is_readable_on_its_bar_in_both_themes(load):
    for palette in (LIGHT, DARK):
        load.set_palette(palette)
        for block in load.page.bars.plan.blocks:
            assert contrast(ink_on(block.fill), block.fill) >= 4.5
        assert all(text.size >= 11 for chart in load.page.charts for text in chart.plan.texts)


def test_two_hundred_teams_scroll_in_their_frames_and_keys_bring_cells_in_sight(document, load):
    document.organisation = Organisation.model_validate(
        {
            "teams": [{"id": f"t{at}", "title": f"Team {at}"} for at in range(200)],
            "duties": [
                {"id": f"d{at}", "title": "D", "responsible": [f"t{at}"]} for at in range(200)
            ],
            "handoffs": [{"from": "d0", "to": "d199"}, {"from": "d199", "to": "d0"}],
        }
    )
    document.loaded.emit()
    frame = load.page.frames[1]
    assert frame.height() <= 600
    load.page.heat.setFocus()
    QTest.keyClick(load.page.heat, Key.Key_End)

    assert load.page.heat.accessibleDescription().startswith("Team 199 → Team 0")
    assert frame.verticalScrollBar().value() > 0
    heat = load.page.heat
    heat.cursor_at, down = None, frame.verticalScrollBar().value()
    assert heat.hint_at(20, down + frame.height() - 80).startswith("Team 19")

    document.selection.clear()
    QTest.mouseClick(heat.viewport(), LEFT, pos=QPoint(160, down + 5))  # on the names above
    assert document.selection.duties == ()


def test_pyqtgraph_is_imported_only_with_the_charts():
    code = (
        "import sys\n"
        "import dutyflow.window.view_table, dutyflow.commands.load, dutyflow.commands.export\n"
        "print(sorted({'numpy', 'pyqtgraph'} & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", code]
    found = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert found.stdout.strip() == "[]", found.stdout + found.stderr
