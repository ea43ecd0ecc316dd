"""Importing in the window: looked at first, accepted in whole or by line, one undo step."""

from __future__ import annotations

import json
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QHBoxLayout, QPushButton

from dutyflow.errors import FaultHook
from dutyflow.importing import forms
from dutyflow.importing.dialog import NOT_RECOGNISED, ImportDialog
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.looking import FAULT
from dutyflow.window.further_starts import open_named
from dutyflow_models.changes import compare
from dutyflow_models.files.read import read_org, read_org_file
from dutyflow_models.interchange import kinds as kinds_module
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.proposal import Proposal
from dutyflow_models.org import Duty, Organisation, Team

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
BROUGHT = {
    "schema": 1,
    "org": {"name": "other", "title": "What we own"},
    "teams": [{"id": "cloud", "title": "PLATFORM"}, {"id": "desk", "title": "Help desk"}],
    "duties": [
        {"id": "clusters", "title": "Create clusters", "responsible": ["desk"]},
        {"id": "calls", "title": "Take calls", "responsible": ["desk"]},
        {"id": "quotas", "title": "Set <b>quotas</b>", "accountable": "cloud"},
    ],
    "handoffs": [{"from": "calls", "to": "quotas"}],
}


@pytest.fixture
def brought(tmp_path):
    path = tmp_path / "brought.json"
    path.write_text(json.dumps(BROUGHT), encoding="utf-8")
    return path


@pytest.fixture
def opened(window, qtbot):
    """Choose Import… in the menu and a file; everything is worked out when it returns."""

    def opened(path, action="import"):
        window.desk.tell.answers(str(path))
        window.actions_by_id[action].trigger()
        return shown(window, qtbot)

    yield opened
    for dialog in window.findChildren(ImportDialog):
        dialog.close()


def shown(window, qtbot):
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    dialog = window.findChild(ImportDialog)
    settle(dialog, qtbot)
    return dialog


def settle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)


def lines(dialog):
    return [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]


def click_box(dialog, row):
    """Press the box of a line."""
    place = dialog.items.visualRect(dialog.rows.index(row, 0))
    QTest.mouseClick(
        dialog.items.viewport(), Left, pos=QPoint(place.left() + 8, place.center().y())
    )


def choose(box, data, qtbot):
    box.setFocus()
    wanted = box.findData(data)
    while box.currentIndex() != wanted:
        step = Key.Key_Down if box.currentIndex() < wanted else Key.Key_Up
        qtbot.keyClick(box, step)


def test_it_is_said_first_what_is_new_and_what_would_change(desk, opened, brought):
    before = desk.document.organisation

    dialog = opened(brought)

    assert dialog.kind.currentText() == "Dutyflow organisation"
    assert dialog.summary.text() == "2 teams, 3 duties and 1 hand-off: 4 new here, 1 changed."
    assert lines(dialog) == [
        "New team: “Help desk”.",
        "“Create clusters” moved from Platform to Help desk.",
        "New duty: “Take calls” (Help desk).",
        "New duty: “Set <b>quotas</b>” (Platform).",
        "New hand-off: “Take calls → Set <b>quotas</b>”.",
    ]
    assert not dialog.told_list.isVisible()
    assert desk.document.organisation is before


def test_a_window_put_away_while_it_is_read_has_it_when_it_is_back(window, brought, qtbot):
    window.desk.tell.answers(str(brought))
    window.actions_by_id["import"].trigger()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    dialog = window.findChild(ImportDialog)
    assert dialog.busy

    dialog.showMinimized()
    dialog.showNormal()
    settle(dialog, qtbot)

    assert dialog.summary.text() == "2 teams, 3 duties and 1 hand-off."
    assert len(lines(dialog)) == 6
    dialog.close()


def test_enter_imports_all_in_one_step_that_undo_takes_back(desk, opened, brought, qtbot):
    before = desk.document.organisation
    dialog = opened(brought)

    qtbot.keyClick(dialog.items, Key.Key_Return)

    qtbot.waitUntil(lambda: not dialog.isVisible())
    now = desk.document.organisation
    assert [team.id for team in now.teams] == ["platform", "dev", "sre", "desk"]
    assert now.duties_by_id["quotas"].accountable == "platform"
    assert now.org.name == "acme"
    assert desk.document.undo_stack.undoText() == "Import ‘brought.json’"
    desk.document.undo_stack.undo()
    assert desk.document.organisation == before


def test_lines_are_left_out_with_the_mouse_and_with_the_space_bar(desk, opened, brought, qtbot):
    dialog = opened(brought)

    click_box(dialog, 0)
    dialog.items.setCurrentIndex(dialog.rows.index(3, 0))
    qtbot.keyClick(dialog.items, Key.Key_Space)
    assert dialog.import_button.text() == "&Import 3 of 5"
    QTest.mouseClick(dialog.import_button, Left)

    now = desk.document.organisation
    assert "desk" not in now.teams_by_id
    assert "quotas" not in now.duties_by_id
    assert now.duties_by_id["calls"].responsible == ()
    assert now.duties_by_id["clusters"].responsible == ("platform",)
    assert [(each.source, each.target) for each in now.handoffs] == [("code", "on-call")]


def test_none_and_all_choose_every_line(opened, desk, brought, qtbot):
    dialog = opened(brought)

    qtbot.mouseClick(dialog.none_button, Left)
    assert dialog.rows.chosen == set()
    assert not dialog.import_button.isEnabled()

    qtbot.mouseClick(dialog.all_button, Left)
    assert len(dialog.rows.chosen) == 5
    assert dialog.import_button.isEnabled()


def test_escape_leaves_everything_as_it_is(desk, opened, brought, qtbot):
    before = desk.document.organisation
    dialog = opened(brought)

    qtbot.keyClick(dialog, Key.Key_Escape)

    assert dialog.result() == QDialog.DialogCode.Rejected
    assert desk.document.organisation is before
    assert not desk.document.undo_stack.canUndo()


def test_the_same_file_once_more_has_nothing_new(desk, opened, brought, qtbot):
    qtbot.keyClick(opened(brought), Key.Key_Return)
    qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is None)

    dialog = opened(brought)

    assert lines(dialog) == []
    assert not dialog.items.isVisible()
    assert "Nothing of it is new here." in dialog.summary.text()
    assert not dialog.import_button.isEnabled()


def test_a_new_board_is_begun_and_is_unsaved_work(desk, opened, brought, qtbot):
    dialog = opened(brought)
    choose(dialog.target, False, qtbot)
    settle(dialog, qtbot)
    assert dialog.summary.text() == "2 teams, 3 duties and 1 hand-off."

    qtbot.keyClick(dialog.items, Key.Key_Return)

    document = desk.document
    assert (document.path, document.title) == (None, "What we own")
    assert [duty.id for duty in document.organisation.duties] == ["clusters", "calls", "quotas"]
    assert document.modified
    document.undo_stack.undo()
    assert document.organisation.duties == ()
    assert not document.modified


def test_a_new_board_is_saved_with_its_sections_in_order(desk, opened, brought, qtbot, tmp_path):
    dialog = opened(brought)
    choose(dialog.target, False, qtbot)
    settle(dialog, qtbot)
    qtbot.keyClick(dialog.items, Key.Key_Return)
    path = tmp_path / "new.org.yaml"

    desk.tell.answers(str(path))
    desk.window.actions_by_id["save"].trigger()

    reading = read_org_file(path)
    assert reading.problems == ()
    assert not compare(reading.organisation, desk.document.organisation)
    text = path.read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if line[:1].isalpha()] == [
        "schema: 1",
        "org:",
        "teams:",
        "duties:",
        "handoffs:",
    ]
    assert not desk.document.modified


def test_a_new_board_is_kept_as_work_that_comes_back(desk, opened, brought, qtbot):
    dialog = opened(brought)
    choose(dialog.target, False, qtbot)
    settle(dialog, qtbot)
    qtbot.keyClick(dialog.items, Key.Key_Return)

    assert desk.recovery.flush()

    (work,) = desk.recovery.store.works()
    text, base = (
        read_org(found or b"").organisation
        for found in (
            desk.recovery.store.text(work.newest),
            desk.recovery.store.base(work, work.newest),
        )
    )
    assert [duty.id for duty in text.duties] == ["clusters", "calls", "quotas"]
    assert base.duties == ()


def test_without_a_board_a_new_one_is_made(window, opened, brought, qtbot):
    assert not window.shows_board

    dialog = opened(brought)
    assert not dialog.target.isEnabled()
    qtbot.keyClick(dialog.items, Key.Key_Return)

    qtbot.waitUntil(lambda: window.shows_board)
    assert len(window.desk.document.organisation.duties) == 3


def test_cancel_leaves_everything_as_it_is(desk, opened, brought, qtbot):
    before = desk.document.organisation
    dialog = opened(brought)
    click_box(dialog, 0)
    cancel = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Cancel")

    qtbot.mouseClick(cancel, Left)

    assert not dialog.isVisible()
    assert desk.document.organisation is before
    assert not desk.document.undo_stack.canUndo()
    assert desk.library.load_settings().import_options == ""


def test_an_import_while_something_is_tried_out_is_thrown_away_with_it(
    desk, opened, brought, qtbot
):
    before = desk.document.organisation
    desk.window.actions_by_id["what-if"].trigger()
    qtbot.keyClick(opened(brought).items, Key.Key_Return)
    assert "calls" in desk.document.organisation.duties_by_id
    assert desk.document.what_if.differs

    desk.window.actions_by_id["what-if-throw-away"].trigger()

    assert desk.document.organisation == before
    assert not desk.document.undo_stack.canUndo()


def test_an_import_while_something_is_tried_out_is_kept_with_it(desk, opened, brought, qtbot):
    before = desk.document.organisation
    desk.window.actions_by_id["what-if"].trigger()
    qtbot.keyClick(opened(brought).items, Key.Key_Return)

    desk.window.actions_by_id["what-if-keep"].trigger()

    assert "calls" in desk.document.organisation.duties_by_id
    desk.document.undo_stack.undo()
    assert desk.document.organisation == before


def test_a_new_board_asks_what_becomes_of_what_is_tried_out(desk, opened, brought, qtbot):
    desk.window.actions_by_id["what-if"].trigger()
    desk.document.edit("Rename", lambda org: org.replacing(stages=()))
    dialog = opened(brought)
    choose(dialog.target, False, qtbot)
    settle(dialog, qtbot)

    desk.tell.answers("Cancel")
    qtbot.keyClick(dialog.items, Key.Key_Return)

    assert dialog.isVisible()
    assert desk.document.what_if.active
    assert desk.document.path is not None


def test_unsaved_work_is_asked_about_and_staying_keeps_the_dialog(desk, opened, brought, qtbot):
    desk.document.edit("Rename", lambda org: org.replacing(stages=()))
    dialog = opened(brought)
    choose(dialog.target, False, qtbot)
    settle(dialog, qtbot)

    desk.tell.answers("Cancel")
    qtbot.keyClick(dialog.items, Key.Key_Return)
    assert dialog.isVisible()
    assert desk.document.organisation.stages == ()
    assert desk.document.path is not None

    desk.tell.answers("Don’t save")
    qtbot.keyClick(dialog.items, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert desk.document.path is None


def test_what_was_not_understood_is_listed_with_its_line(desk, opened, tmp_path):
    path = tmp_path / "odd.json"
    path.write_text('{"schema": 1, "org": {"name": "a"},\n"teams": [{"title": "<b>SRE"}]}')

    dialog = opened(path)

    assert dialog.told_heading.text() == "Not understood (1)"
    assert dialog.told.stringList() == [
        "odd.json:2: A team “<b>SRE” has no “id”; it is not shown. Add “id: b-sre”."
    ]


def test_what_is_damaged_is_said_and_nothing_happens(desk, opened, tmp_path, qtbot):
    before = desk.document.organisation
    path = tmp_path / "x.json"
    path.write_text('{"schema": 1,\n"duties": [')

    dialog = opened(path)
    assert dialog.trouble.text() == NOT_RECOGNISED
    choose(dialog.kind, "dutyflow", qtbot)
    settle(dialog, qtbot)

    assert dialog.trouble.text().startswith("x.json, line 2: ")
    qtbot.keyClick(dialog.items, Key.Key_Return)
    assert dialog.isVisible()
    assert desk.document.organisation is before


def test_a_folder_is_imported(desk, opened, brought):
    dialog = opened(brought.parent, "import-folder")

    # The open file lies there too, so there are two organisations.
    assert "are organisations. Choose one of them." in dialog.trouble.text()


def test_a_file_that_is_gone_is_said(desk, opened, tmp_path):
    dialog = opened(tmp_path / "gone.csv")

    assert dialog.trouble.text() == ("“gone.csv” does not exist. Check the name and the folder.")
    assert not dialog.import_button.isEnabled()


def test_a_locked_structure_refuses_new_teams_and_the_dialog_stays(desk, opened, brought, qtbot):
    desk.document.arrange(lambda layout: layout.replacing(locked=True))
    before = desk.document.organisation
    dialog = opened(brought)

    qtbot.keyClick(dialog.items, Key.Key_Return)

    assert dialog.isVisible()
    assert desk.document.organisation is before
    assert desk.window.toasts.shown


def test_into_a_file_for_reading_only_nothing_is_imported(desk, opened, brought):
    desk.document.hold_for_reading("Somebody decides a merge.")

    dialog = opened(brought)

    assert [dialog.target.itemText(at) for at in range(dialog.target.count())] == ["A new board"]


def test_what_others_change_meanwhile_is_looked_at_anew(desk, opened, brought, qtbot):
    dialog = opened(brought)

    desk.document.edit("Add", lambda org: org.replacing(teams=(*org.teams, HELP_DESK)))
    settle(dialog, qtbot)

    assert lines(dialog)[0] == "“Create clusters” moved from Platform to Help desk."


HELP_DESK = Team(id="desk", title="Help desk")


def test_a_large_file_is_read_while_the_window_lives(desk, window, tmp_path, qtbot):
    duties = [{"id": f"d{at}", "title": f"Duty {at}"} for at in range(5_000)]
    path = tmp_path / "large.json"
    path.write_text(json.dumps({"schema": 1, "org": {"name": "a"}, "duties": duties}))
    desk.tell.answers(str(path))

    window.actions_by_id["import"].trigger()

    dialog = window.findChild(ImportDialog)
    assert dialog.isVisible()
    assert dialog.busy
    assert dialog.summary.text() == "Reading…"
    assert not dialog.import_button.isEnabled()
    settle(dialog, qtbot)
    assert dialog.rows.rowCount() == 5_000
    dialog.close()


def test_closing_it_early_waits_for_nothing(desk, window, brought, qtbot):
    desk.tell.answers(str(brought))
    window.actions_by_id["import"].trigger()
    dialog = window.findChild(ImportDialog)

    qtbot.keyClick(dialog, Key.Key_Escape)

    assert not dialog.busy


def test_a_fault_while_reading_is_said_and_reported(
    desk, opened, kind_with_options, monkeypatch, tmp_path
):
    faults = []
    monkeypatch.setattr(sys, "excepthook", FaultHook(faults.append))
    path = tmp_path / "x.lines"
    path.write_bytes(b"not UTF-8: \xff")

    dialog = opened(path)

    assert dialog.trouble.text() == FAULT
    assert not dialog.import_button.isEnabled()
    assert len(faults) == 1


# --- dropped on the window ---


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy, none = QPointF(300, 300), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(where.toPoint(), copy, data, Left, none))
    QApplication.sendEvent(window, QDropEvent(where, copy, data, Left, none))


def test_what_is_dropped_and_is_no_org_file_is_imported(desk, window, brought, qtbot):
    drop(window, brought)

    dialog = shown(window, qtbot)
    assert "4 new here" in dialog.summary.text()
    dialog.close()


def test_what_the_command_line_names_and_is_no_org_file_is_looked_at(window, tmp_path, qtbot):
    path = tmp_path / "table.csv"
    path.write_text("Duty;Ops;Dev\nRun it;A/R;C\n", encoding="utf-8")
    open_named(window, str(path))
    dialog = shown(window, qtbot)
    assert "1 duty" in dialog.summary.text()
    dialog.close()


def test_a_file_of_the_command_line_that_is_not_there_is_told(desk, window, tmp_path):
    open_named(window, str(tmp_path / "none.csv"))
    assert "“none.csv” does not exist" in window.toasts.shown[-1].sentence
    assert not window.findChildren(ImportDialog)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("other.org.yaml", ""),
        ("other.yaml", "org: {name: other}\nteams: []\n"),
        ("other.txt", "# ours\n'schema': 1\nduties: []\n"),
    ],
)
def test_an_org_file_that_is_dropped_opens_whatever_it_is_called(
    desk, window, tmp_path, qtbot, name, text
):
    path = tmp_path / name
    path.write_text(text)

    drop(window, path)

    qtbot.waitUntil(lambda: desk.document.path == path)
    assert window.findChild(ImportDialog) is None


def test_a_damaged_org_file_that_is_dropped_says_so_as_before(desk, window, tmp_path, qtbot):
    path = tmp_path / "other.yaml"
    path.write_text("schema: 1\nduties: [\n")

    drop(window, path)

    qtbot.waitUntil(lambda: bool(window.toasts.shown))
    assert "was not opened" in window.toasts.shown[-1].sentence


# --- kinds with options ---


class LinesForm(OptionsForm):
    """Whether the teams are wanted."""

    def __init__(self, kept, parent):
        super().__init__(parent)
        self.box = QCheckBox("With the team", self)
        self.box.setChecked(kept == "yes")
        self.box.toggled.connect(self.changed)
        QHBoxLayout(self).addWidget(self.box)

    @property
    def options(self):
        return self.box.isChecked()

    @property
    def kept(self):
        return "yes" if self.box.isChecked() else "no"


def lines_as_duties(source, options):
    """A line a duty; the option gives them a team."""
    titles = source.single.data.decode().splitlines()
    teams = (Team(id="us", title="Us"),) if options else ()
    duties = tuple(Duty(id=f"l{at}", title=title) for at, title in enumerate(titles))
    return Proposal(Organisation(teams=teams, duties=duties), notes=("One line, one duty.",))


LINES = ImportKind("lines", "Lines", (".lines",), lambda source: 0.3, lines_as_duties)


@pytest.fixture
def kind_with_options(monkeypatch):
    usual = kinds_module.kinds()
    monkeypatch.setattr(kinds_module, "kinds", lambda: (*usual, LINES))
    monkeypatch.setattr("dutyflow.importing.dialog.kinds", lambda: (*usual, LINES))
    monkeypatch.setattr(forms, "FORMS", {"lines": "test_form:prepared"})
    module = type("Module", (), {"prepared": lambda source: LinesForm})
    monkeypatch.setattr(forms, "import_module", lambda name: module)


def test_a_kind_shows_its_options_and_they_are_kept(
    desk, opened, kind_with_options, tmp_path, qtbot
):
    path = tmp_path / "x.lines"
    path.write_text("Sweep\nWash\n")
    dialog = opened(path)
    assert dialog.form.isVisible()
    assert (dialog.notes.text(), len(lines(dialog))) == ("One line, one duty.", 2)

    qtbot.mouseClick(dialog.form.box, Left, pos=QPoint(8, dialog.form.box.height() // 2))
    settle(dialog, qtbot)
    assert lines(dialog)[0] == "New team: “Us”."
    qtbot.keyClick(dialog.items, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert json.loads(desk.library.load_settings().import_options) == {"lines": "yes"}
    qtbot.waitUntil(lambda: desk.window.findChild(ImportDialog) is None)
    assert opened(path).form.options is True
