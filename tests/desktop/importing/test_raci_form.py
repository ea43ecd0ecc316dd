"""How a RACI table is read, changed by keys and mouse in the import dialog, and remembered."""

from __future__ import annotations

import io
import json

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dutyflow.importing.dialog import ImportDialog
from dutyflow.importing.raci_form import prepared
from dutyflow.plain import as_tool_tip
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into.raci.kind import KIND
from dutyflow_models.interchange.source import Source, SourceFile

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ODD = "Who knows,Task,Dev,Ops\nfirst,Code,K,R\nsecond,Deploy,R,A\nthird,Watch,I,R\n"


def source(name, data):
    return Source((SourceFile(name, data.encode() if isinstance(data, str) else data),))


@pytest.fixture
def form(qtbot):
    """Show the form of a source, as the dialog does."""

    parents = []

    def shown(name="x.csv", data=ODD, kept=""):
        parent = QWidget()
        parents.append(parent)
        qtbot.addWidget(parent)
        made = prepared(source(name, data))(kept, parent)
        made.source = source(name, data)
        parent.resize(800, 400)
        made.resize(800, 400)
        parent.show()
        return made

    yield shown
    parents.clear()


def go_to(form, row, column):
    form.preview.setCurrentIndex(form.rows.index(row, column))


def read_as_chosen(form):
    return KIND.propose(form.source, form.options)


def titles(form):
    return [duty.title for duty in read_as_chosen(form).organisation.duties]


def choose(box, words):
    """Choose in a list that drops down, with the keyboard."""
    wanted = box.findText(words)
    assert wanted >= 0
    box.setFocus()
    while box.currentIndex() < wanted:
        QTest.keyClick(box, Key.Key_Down)
    while box.currentIndex() > wanted:
        QTest.keyClick(box, Key.Key_Up)


def heads(form):
    way = Qt.Orientation.Horizontal
    return [form.rows.headerData(at, way) for at in range(form.rows.columnCount())]


def test_the_table_is_shown_with_what_each_column_is(form):
    shown = form()

    assert heads(shown) == ["A: Left out", "B: Duty", "C: Team", "D: Team"]
    assert shown.rows.index(1, 2).data() == "K"
    assert shown.options.tables == (None,)


def test_a_key_says_what_the_column_is(form, qtbot):
    shown = form()
    go_to(shown, 2, 0)
    with qtbot.waitSignal(shown.changed):
        QTest.keyClick(shown.preview, Key.Key_D)

    assert heads(shown)[:2] == ["A: Duty", "B: Left out"]
    assert titles(shown) == ["first", "second", "third"]
    go_to(shown, 2, 2)
    QTest.keyClick(shown.preview, Key.Key_Delete)
    assert [team.title for team in read_as_chosen(shown).organisation.teams] == ["Ops"]


def test_the_list_says_what_the_column_is_whose_head_was_pressed(form, qtbot):
    shown = form()
    head = shown.preview.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(0) + 10, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Left, pos=place)
    assert shown.use.currentText() == "Left out"
    choose(shown.use, "Stage")

    assert [each.title for each in read_as_chosen(shown).organisation.stages] == [
        "first",
        "second",
        "third",
    ]


def test_h_and_a_press_on_its_number_make_a_row_the_head(form, qtbot):
    shown = form()
    go_to(shown, 1, 1)
    QTest.keyClick(shown.preview, Key.Key_H)
    assert titles(shown) == ["Deploy", "Watch"]

    side = shown.preview.verticalHeader()
    place = QPoint(side.width() // 2, side.sectionViewportPosition(0) + 5)
    qtbot.mouseClick(side.viewport(), Left, pos=place)
    assert titles(shown) == ["Code", "Deploy", "Watch"]
    assert shown.rows.index(0, 0).data(Qt.ItemDataRole.FontRole).bold()


def test_what_a_cell_means_can_be_said(form):
    shown = form()
    assert "“K” is no role" in read_as_chosen(shown).remarks[0].text
    go_to(shown, 1, 2)
    assert (shown.meaning.currentIndex(), shown.meaning.isVisible()) == (-1, True)
    choose(shown.meaning, "S")

    found = read_as_chosen(shown)
    assert found.organisation.duties[0].supports == ("dev",)
    assert found.remarks == ()


def test_of_cells_that_are_no_letters_no_meaning_is_asked(form):
    shown = form()
    for row, column in ((0, 2), (1, 1)):
        go_to(shown, row, column)
        assert not shown.meaning.isVisible()


def test_what_was_chosen_is_kept_and_found_again_in_a_newer_file(form):
    first = form()
    go_to(first, 1, 0)
    QTest.keyClick(first.preview, Key.Key_D)

    newer = "Some words above,,,\n" + ODD + "fourth,More,R,A\n"
    again = form("newer.csv", newer, first.kept)
    assert heads(again)[:2] == ["A: Duty", "B: Left out"]
    assert titles(again) == ["first", "second", "third", "fourth"]
    other = form("other.csv", "Task,One,Two\nCode,R,I\n", first.kept)
    assert other.options.tables == (None,)
    assert form(kept="{damaged").options.tables == (None,)


def test_a_sheet_of_several_can_be_left_out(form, qtbot):
    made, written = Workbook(), io.BytesIO()
    for name in ("One", "Two"):
        sheet = made.create_sheet(name)
        sheet.append(["Task", "Dev", "Ops"])
        sheet.append([f"Code {name}", "R", "I"])
    made.remove(made.worksheets[0])
    made.save(written)
    shown = form("x.xlsx", written.getvalue())
    assert shown.table.isVisible()
    choose(shown.table, "Two")
    qtbot.mouseClick(shown.used, Left, pos=QPoint(8, shown.used.height() // 2))

    assert titles(shown) == ["Code One"]


def test_rows_with_one_text_can_be_duties(form):
    shown = form(data="Task,Dev,Ops\nBuild,,\nCode,R,I\n")
    choose(shown.sections, "Duties")

    assert titles(shown) == ["Build", "Code"]


def test_a_file_that_cannot_be_read_has_no_form(form):
    assert not form("x.xlsx", b"PK\x03\x04xl/").isVisible()


def test_a_file_is_read_into_the_open_board_as_it_was_said(window, qtbot, tmp_path):
    path = tmp_path / "raci.csv"
    path.write_text(ODD, encoding="utf-8")
    window.desk.tell.answers(str(path))
    window.actions_by_id["import"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)

    assert dialog.form.isVisible()
    dialog.form.preview.setFocus()
    go_to(dialog.form, 1, 0)
    QTest.keyClick(dialog.form.preview, Key.Key_D)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    lines = [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]
    assert any("“first”" in line for line in lines)
    dialog.close()


def test_a_title_that_has_room_is_read_whole_and_a_longer_one_where_the_mouse_rests(form):
    title, long = "Decide who may sign contracts", "Look after everything there is " * 3
    shown = form(data=f"Task,Dev,Ops\n{title},R,A\n{long},A,R\n")
    index, longer = shown.rows.index(1, 0), shown.rows.index(2, 0)

    needed = shown.preview.fontMetrics().horizontalAdvance(index.data())
    assert shown.preview.visualRect(index).width() > needed
    assert shown.preview.visualRect(shown.rows.index(1, 2)).right() < shown.preview.width()
    assert longer.data(Qt.ItemDataRole.ToolTipRole) == as_tool_tip(long.strip())
    assert shown.rows.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_tip_in_the_preview_is_no_markup(form):
    text = f"<b>{'bold ' * 20}</b>"
    shown = form(data=f"Task,Dev,Ops\n{text},R,A\n")

    tip = QTextDocument()
    tip.setHtml(shown.rows.index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.toPlainText().strip() == text


def test_mappings_are_saved_with_their_heads_and_taken_by_a_newer_table(form, qtbot):
    shown = form()
    go_to(shown, 2, 0)
    QTest.keyClick(shown.preview, Key.Key_D)
    with qtbot.waitSignal(shown.save_wanted) as saved:
        QTest.mouseClick(shown.save_button, Left)

    (text,) = saved.args
    assert json.loads(text)["tables"][0]["head"] == ["Who knows", "Task", "Dev", "Ops"]
    newer = form(data=f"Our duties,,,\n{ODD}fourth,Fix,R,I\n")
    newer.take(text)
    assert heads(newer)[:2] == ["A: Duty", "B: Left out"]
    assert titles(newer) == ["first", "second", "third", "fourth"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{}", "This is no mapping for such a file."),
        (
            '{"format": "dutyflow-raci-table-mapping", "tables": [{"head": ["A"], "columns": []}]}',
            "The mapping is of tables with other columns.",
        ),
        (
            '{"format": "dutyflow-raci-table-mapping", "tables": [{"head": 3}]}',
            "The mapping says of table 1 what is not known.",
        ),
    ],
)
def test_a_file_that_is_no_mapping_of_these_tables_changes_nothing(form, text, sentence):
    shown = form()
    before = shown.options
    with pytest.raises(CannotRead, match=sentence):
        shown.take(text)
    assert shown.options == before


TRANSPOSED = "Work,Doers,Boss,Asked\nCode,Dev,Ops,\nDeploy,Ops; Dev,Ops,QA\n"


def test_columns_with_names_of_teams_can_be_said_to_be_roles(form):
    shown = form(data=TRANSPOSED)
    for column, use in ((1, "Who is responsible"), (2, "Who is accountable")):
        go_to(shown, 1, column)
        choose(shown.use, use)
    go_to(shown, 1, 3)
    choose(shown.use, "Who is consulted")

    code, deploy = read_as_chosen(shown).organisation.duties
    assert (code.responsible, code.accountable, code.consulted) == (("dev",), "ops", ())
    assert (deploy.responsible, deploy.accountable) == (("ops", "dev"), "ops")
    assert deploy.consulted == ("qa",)


def test_what_was_changed_is_remembered_when_it_is_imported(window, qtbot, tmp_path):
    def opened(name):
        (tmp_path / name).write_text(ODD, encoding="utf-8")
        window.desk.tell.answers(str(tmp_path / name))
        window.actions_by_id["import"].trigger()
        dialog = window.findChild(ImportDialog)
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        return dialog

    dialog = opened("raci.csv")
    dialog.form.preview.setFocus()
    go_to(dialog.form, 1, 2)
    choose(dialog.form.meaning, "C")
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    QTest.mouseClick(dialog.import_button, Left)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is None)

    again = opened("newer.csv")
    go_to(again.form, 1, 2)
    assert again.form.meaning.currentText() == "C"
    again.close()
    code = next(each for each in window.desk.document.organisation.duties if each.title == "Code")
    assert "dev" in code.consulted
