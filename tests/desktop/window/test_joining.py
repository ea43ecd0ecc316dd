"""Somebody else wrote the file while it is open: both changes are joined, the rest is decided."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow.board.marks import Open
from dutyflow.errors import FaultHook
from dutyflow.filing import reload, save
from dutyflow.joining import STEP, decide_one, join_theirs, join_work
from dutyflow_models.edits.duties import remove_duties, set_duty
from dutyflow_models.edits.handoffs import set_handoff
from dutyflow_models.edits.teams import set_team
from dutyflow_models.files.read import read_org, read_org_file

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def others(org_file):
    """Write the file as somebody else would, and return what it then holds."""

    def change(*pairs):
        text = org_file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        org_file.write_text(text, encoding="utf-8")
        return read_org_file(org_file)

    return change


def edit(desk, duty_id="code", **fields):
    assert desk.document.edit("Change", lambda org: set_duty(org, duty_id, fields))


def duty(desk, duty_id="code"):
    return desk.document.organisation.duties_by_id[duty_id]


def clashing(desk, others):
    edit(desk, title="Mine")
    edit(desk, "clusters", title="My clusters")
    join_theirs(
        desk,
        others(("title: Write code", "title: Theirs"), ("Create clusters", "Their clusters")),
    )
    return desk.side.conflicts


# --- what joins ------------------------------------------------------------------------------


def test_both_changes_are_there_and_are_saved_into_the_text_of_the_others(desk, org_file, others):
    edit(desk, title="Write software")
    join_theirs(desk, others(("title: On call", "title: On duty")))

    assert (duty(desk).title, duty(desk, "on-call").title) == ("Write software", "On duty")
    assert desk.document.modified
    do(desk.window, "save")

    text = org_file.read_text(encoding="utf-8")
    assert "title: On duty" in text
    assert "Write software" in text
    assert "# who does what" in text
    assert not desk.document.modified


def test_a_title_that_is_being_written_is_merged_too(desk, others, qtbot):
    edit(desk, "clusters", title="Mine")
    theirs = others(("title: On call", "title: On duty"))
    desk.board.edit_title("code")
    field = desk.board.writing.editor.field
    field.selectAll()
    qtbot.keyClicks(field, "Half")

    join_theirs(desk, theirs)

    assert [duty(desk, each).title for each in ("code", "clusters", "on-call")] == [
        "Half",
        "Mine",
        "On duty",
    ]


def test_a_comment_of_the_others_is_kept_when_mine_is_saved(desk, org_file, others):
    edit(desk, title="Write software")
    join_theirs(desk, others(("handoffs:", "# what goes where\nhandoffs:")))

    do(desk.window, "save")

    text = org_file.read_text(encoding="utf-8")
    assert "# what goes where\nhandoffs:" in text
    assert "Write software" in text


def test_a_merge_is_one_step_and_undone_the_file_counts_as_changed_by_others(
    desk, org_file, others
):
    edit(desk, title="Write software")
    known = desk.document.file_digest
    join_theirs(desk, others(("title: On call", "title: On duty")))
    assert desk.document.undo_stack.undoText() == STEP
    assert desk.document.file_digest != known

    do(desk.window, "undo")

    assert (duty(desk).title, duty(desk, "on-call").title) == ("Write software", "On call")
    assert desk.document.file_digest == known
    desk.tell.answers("Cancel")
    assert not desk.window.desk.document.undo_stack.isClean()
    before = org_file.read_bytes()
    do(desk.window, "save")
    assert org_file.read_bytes() == before

    do(desk.window, "redo")
    do(desk.window, "save")
    assert not desk.document.modified


def test_undoing_a_merge_after_a_save_goes_on_from_what_was_saved(desk, org_file, others):
    edit(desk, title="Write software")
    join_theirs(desk, others(("title: On call", "title: On duty")))
    do(desk.window, "save")

    do(desk.window, "undo")

    assert duty(desk, "on-call").title == "On call"
    do(desk.window, "save")
    assert "title: On call" in org_file.read_text(encoding="utf-8")


@pytest.fixture
def blind(desk, monkeypatch):
    """Let a view fail to show a title of a duty; return the faults that were reported."""

    def to(title, duty_id="code"):
        def follow(_change):
            if duty(desk, duty_id).title == title:
                raise ValueError

        desk.document.changed.connect(follow)
        desk.document.blind_view = follow  # Qt holds its slots weakly
        return faults

    faults = []
    monkeypatch.setattr(sys, "excepthook", FaultHook(faults.append))
    return to


def test_a_merge_that_a_view_cannot_show_did_not_happen(desk, others, blind, capsys):
    edit(desk, title="Mine")
    faults = blind("On duty", "on-call")
    held, mine = desk.document.held, desk.document.organisation

    join_theirs(desk, others(("title: On call", "title: On duty")))

    assert len(faults) == 1
    assert desk.document.held == held
    assert desk.document.organisation is mine
    assert [desk.document.undo_stack.text(at) for at in range(2)] == ["Change", ""]
    assert desk.window.toasts.shown == []


def test_a_decision_that_a_view_cannot_show_stays_open(desk, others, blind, capsys):
    clashing(desk, others)
    open_before = desk.document.conflicts.all
    faults = blind("Theirs")

    decide_one(desk.document, desk.document.conflicts.about("duties", "code")[0], "theirs")

    assert len(faults) == 1
    assert desk.document.conflicts.all == open_before
    assert duty(desk).title == "Mine"
    do(desk.window, "rest-mine")
    assert desk.document.conflicts.all == ()
    do(desk.window, "undo")
    assert not desk.document.conflicts.all
    assert duty(desk, "clusters").title == "My clusters"


def test_work_that_comes_back_is_joined_with_what_is_open(desk):
    base = desk.document.held
    mine = set_duty(base.saved, "code", {"title": "Write software"})

    edit(desk, "on-call", title="On duty")

    assert join_work(desk, base, mine, "Restore")

    assert (duty(desk).title, duty(desk, "on-call").title) == ("Write software", "On duty")


def test_a_file_of_a_newer_dutyflow_is_not_merged(desk, others, qtbot):
    edit(desk, title="Mine")
    with qtbot.waitSignal(desk.document.refused):
        join_theirs(desk, others(("schema: 1", "schema: 99")))

    assert duty(desk).title == "Mine"


# --- what is decided -------------------------------------------------------------------------


def test_without_conflicts_there_is_no_list(desk, others):
    join_theirs(desk, others(("title: On call", "title: On duty")))

    assert desk.side.conflicts is None
    assert not desk.window.actions_by_id["rest-mine"].isEnabled()


def test_what_excludes_each_other_is_mine_and_listed_until_it_is_decided(desk, others):
    panel = clashing(desk, others)

    assert panel.isVisible()
    assert panel.heading.text() == "To decide (2)"
    assert [row.title for row in panel.model.rows] == ["My clusters · title", "Mine · title"]
    assert panel.model.rows[1].values == (
        ("mine", "Mine"),
        ("theirs", "Theirs"),
        ("base", "Write code"),
    )
    assert duty(desk).title == "Mine"


@pytest.mark.parametrize(
    ("choice", "key", "title"),
    [
        ("mine", Qt.Key.Key_M, "Mine"),
        ("theirs", Qt.Key.Key_T, "Theirs"),
        ("base", Qt.Key.Key_B, "Write code"),
    ],
)
@pytest.mark.parametrize("by_key", [True, False])
def test_a_row_is_decided_by_a_button_or_a_key(desk, others, choice, key, title, by_key):
    panel = clashing(desk, others)
    panel.list.setCurrentIndex(panel.model.index(1))

    if by_key:
        panel.take_focus()
        QTest.keyClick(panel.list, key)
    else:
        QTest.mouseClick(panel.buttons[choice], LEFT)

    assert duty(desk).title == title
    assert [row.title for row in panel.model.rows] == ["My clusters · title"]


def test_enter_presses_the_button_that_has_the_keyboard(desk, others):
    panel = clashing(desk, others)
    panel.rest["theirs"].setFocus()

    QTest.keyClick(panel.rest["theirs"], Qt.Key.Key_Return)

    assert duty(desk).title == "Theirs"
    assert not desk.document.conflicts.all


def test_the_keyboard_is_on_the_board_when_the_last_conflict_is_decided(desk, others):
    panel = clashing(desk, others)
    do(desk.window, "conflicts")
    title = desk.document.organisation.org.title

    for _ in range(2):
        QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_T)
    assert not panel.isVisible()
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_X)

    assert desk.window.focusWidget() is desk.board
    assert desk.document.organisation.org.title == title


def test_a_refused_save_is_said_no_longer_once_all_is_saved(desk, others):
    clashing(desk, others)
    do(desk.window, "save")
    assert any("Nothing was saved" in toast.sentence for toast in desk.window.toasts.shown)

    do(desk.window, "rest-mine")
    do(desk.window, "save")

    assert not any("Nothing was saved" in toast.sentence for toast in desk.window.toasts.shown)


def test_a_click_goes_to_the_place(desk, others):
    panel = clashing(desk, others)

    place = panel.list.visualRect(panel.model.index(1)).center()
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=place)

    assert desk.document.selection.duties == ("code",)


@pytest.mark.parametrize(("side", "title"), [("mine", "Mine"), ("theirs", "Theirs")])
def test_the_rest_is_decided_for_one_side(desk, others, side, title):
    panel = clashing(desk, others)

    QTest.mouseClick(panel.rest[side], LEFT)

    assert duty(desk).title == title
    assert not panel.isVisible()


def test_decisions_right_after_the_merge_belong_to_its_step(desk, others):
    clashing(desk, others)
    count = desk.document.undo_stack.count()

    do(desk.window, "conflicts")
    QTest.keyClick(desk.side.conflicts.list, Qt.Key.Key_T)
    do(desk.window, "rest-theirs")

    assert desk.document.undo_stack.count() == count
    do(desk.window, "undo")
    assert duty(desk).title == "Mine"
    assert desk.document.conflicts.all == ()
    do(desk.window, "redo")
    assert duty(desk).title == "Theirs"
    assert desk.document.conflicts.all == ()


def test_a_decision_after_another_edit_is_a_step_of_its_own(desk, others):
    panel = clashing(desk, others)
    edit(desk, "on-call", title="On duty")
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.decide("theirs")

    assert desk.document.undo_stack.undoText() == "Decide ‘Mine’"
    do(desk.window, "undo")

    assert duty(desk).title == "Mine"
    assert panel.heading.text() == "To decide (2)"


def test_nothing_is_saved_before_all_is_decided(desk, others, org_file):
    clashing(desk, others)
    before, said = org_file.read_bytes(), []
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))

    do(desk.window, "save")

    assert org_file.read_bytes() == before
    assert said == [
        "Nothing was saved: 2 conflicts are to be decided first. Choose mine, theirs or what it"
        " was, in the list beside the board."
    ]
    assert desk.side.conflicts.isVisible()
    do(desk.window, "rest-theirs")
    do(desk.window, "save")
    assert org_file.read_bytes() == before
    assert not desk.document.modified


def test_a_save_that_was_waiting_while_a_merge_left_conflicts_is_not_tried_again(
    desk, others, org_file, monkeypatch
):
    edit(desk, title="Mine")
    theirs = others(("title: Write code", "title: Theirs"))
    run = desk.saving.run

    def meanwhile(write):
        monkeypatch.setattr(desk.saving, "run", run)
        join_theirs(desk, theirs)  # the window lives while the disk is waited for
        return run(write)

    monkeypatch.setattr(desk.saving, "run", meanwhile)

    assert not save(desk)

    assert desk.document.conflicts.all
    assert org_file.read_bytes() == theirs.source.data


def test_a_second_merge_keeps_what_the_first_left_to_decide(desk, others):
    clashing(desk, others)

    join_theirs(desk, others(("title: Theirs", "title: Theirs again"), ("On call", "On duty")))

    assert {each.key: each.theirs for each in desk.document.conflicts.all} == {
        "duties/code/title": "Theirs again",
        "duties/clusters/title": "Their clusters",
    }
    do(desk.window, "rest-theirs")
    assert [each.title for each in desk.document.organisation.duties] == [
        "Their clusters",
        "Theirs again",
        "On duty",
    ]


def test_a_duty_removed_here_and_changed_there_can_come_back(desk, others):
    desk.document.edit("Delete", lambda org: remove_duties(org, ["clusters"]))
    join_theirs(desk, others(("Create clusters", "Make clusters")))
    panel = desk.side.conflicts

    assert panel.model.rows[0].values[:2] == (("mine", "removed"), ("theirs", "changed: title"))
    panel.decide("theirs")

    assert duty(desk, "clusters").title == "Make clusters"


def test_other_files_and_closing_forget_what_was_to_be_decided(desk, others, org_file):
    panel = clashing(desk, others)
    desk.tell.answers("Don’t save")

    desk.window.open_path(org_file)

    assert desk.document.conflicts.all == ()
    assert not panel.isVisible()


def test_cards_lanes_and_hand_offs_to_decide_about_are_marked_and_say_why(desk, others):
    document = desk.document
    edit(desk, title="Mine")
    document.edit("Change", lambda org: set_team(org, "dev", {"title": "My devs"}))
    document.edit("Change", lambda org: set_handoff(org, "code>on-call", {"passes": "mine"}))
    join_theirs(
        desk,
        others(
            ("title: Write code", "title: Theirs"),
            ("id: dev, title: Dev", "id: dev, title: Devs"),
            ("to: on-call}", "to: on-call, passes: theirs}"),
        ),
    )

    marks = desk.board.overlay.open_now(document)

    assert isinstance(marks, Open)
    for section, part in (("duties", "code"), ("teams", "dev"), ("handoffs", "code>on-call")):
        assert marks.severity(section, part) == "conflict"
        assert "in mine and" in marks.sentences(section, part)
    assert marks.severity("duties", "clusters") != "conflict"
    image = desk.board.grab().toImage()
    do(desk.window, "rest-mine")
    assert desk.board.grab().toImage() != image


# --- a file in which git left marks ----------------------------------------------------------

MARKED = (
    "  - {id: code, title: Write code, stage: build, responsible: [dev]}\n",
    "<<<<<<< HEAD\n  - {id: code, title: Mine, stage: build, responsible: [dev]}\n"
    "||||||| 1234\n  - {id: code, title: Write code, stage: build, responsible: [dev]}\n"
    "=======\n  - {id: code, title: Theirs, stage: build, load: 3, responsible: [dev]}\n"
    ">>>>>>> other\n",
)


@pytest.fixture
def marked(org_file):
    text = org_file.read_text(encoding="utf-8")
    assert MARKED[0] in text
    org_file.write_text(text.replace(*MARKED), encoding="utf-8")
    return org_file


def test_a_file_with_gits_marks_opens_with_its_conflicts(window, marked):
    window.open_path(marked)

    desk = window.desk
    assert (duty(desk).title, duty(desk).load) == ("Mine", 3)
    assert desk.document.modified
    assert [each.key for each in desk.document.conflicts.all] == ["duties/code/title"]
    assert not desk.document.undo_stack.canUndo()


@pytest.mark.parametrize("choice", ["mine", "theirs", "base"])
def test_once_all_is_decided_a_save_leaves_no_mark(window, marked, choice):
    window.open_path(marked)
    desk = window.desk
    do(window, "save")
    assert "<<<<<<<" in marked.read_text(encoding="utf-8")

    desk.side.conflicts.decide(choice)
    assert desk.document.modified
    do(window, "save")

    text = marked.read_text(encoding="utf-8")
    title = {"mine": "Mine", "theirs": "Theirs", "base": "Write code"}[choice]
    assert read_org(text.encode()).organisation.duties_by_id["code"].title == title
    assert text.startswith("# who does what\n")
    assert not desk.document.modified


def test_marks_in_disorder_are_told_and_nothing_is_opened(desk, org_file, tmp_path):
    path, said = tmp_path / "bad.org.yaml", []
    path.write_text(org_file.read_text(encoding="utf-8") + "<<<<<<< x\n", encoding="utf-8")
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))

    desk.window.open_path(path)

    assert desk.document.path == org_file
    assert "line 23, column 1" in said[0]
    assert "git" in said[0]


def test_a_merge_of_git_under_the_window_is_read_again_with_its_conflicts(desk, org_file):
    text = org_file.read_text(encoding="utf-8")
    org_file.write_text(text.replace(*MARKED), encoding="utf-8")

    assert reload(desk)

    assert [each.key for each in desk.document.conflicts.all] == ["duties/code/title"]


def test_marks_around_a_file_of_a_newer_dutyflow_are_not_opened(desk, marked):
    text = marked.read_text(encoding="utf-8")
    marked.write_text(text.replace("schema: 1", "schema: 99"), encoding="utf-8")

    assert not reload(desk)

    assert desk.document.conflicts.all == ()


def test_windows_line_ends_stay_when_a_marked_file_is_saved(window, marked):
    text = marked.read_text(encoding="utf-8")
    marked.write_bytes(text.replace("\n", "\r\n").encode())
    window.open_path(marked)

    do(window, "rest-mine")
    do(window, "save")

    data = marked.read_bytes()
    assert b"<<<<" not in data
    assert data.count(b"\n") == data.count(b"\r\n")
