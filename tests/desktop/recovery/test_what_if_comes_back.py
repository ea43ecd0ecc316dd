"""What was tried out when the program broke off comes back as a what-if upon what is decided."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QMenu
from test_offering import button_of, choose, code, notice
from window_hand import do

from dutyflow.comparison import Version
from dutyflow.file_text import FileText
from dutyflow.recovery.words import generation_said
from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import digest

DECIDED, TRIED = "Review code", "Sell code"


@pytest.fixture
def leave(left, org_file):
    """Leave a duty that was reworded, or nothing decided, and another one tried out upon that."""

    def leave_it(decided):
        data = org_file.read_bytes()
        org = read_org(data).organisation
        before = set_duty(org, "code", {"title": decided}) if decided else org
        texts = [
            FileText(read_org(data)).copied_for(each)[0]
            for each in (before, set_duty(before, "code", {"title": TRIED}))
        ]
        row = left.store.begin(org_file, org_file.name, left.process)
        left.store.put(
            row, texts[1], digest=digest(texts[1]), base=(digest(data), data), scenario="",
            decided=texts[0],
        )  # fmt: skip
        return next(work for work in left.store.works() if work.id == row)

    return leave_it


def write(org_file, old, new):
    org_file.write_text(org_file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def decided_code(desk):
    return desk.document.what_if.decided.duties_by_id["code"].title


def restore(window, org_file, qtbot):
    window.open_path(org_file)
    assert "what-if" in notice(window, qtbot)
    choose(qtbot, window, "Restore")
    return window.desk


def test_it_is_tried_out_again_upon_what_was_decided(window, leave, org_file, qtbot):
    leave(DECIDED)
    desk = restore(window, org_file, qtbot)

    assert (code(desk), decided_code(desk)) == (TRIED, DECIDED)
    do(window, "what-if-throw-away")
    assert code(desk) == DECIDED
    assert desk.document.undo_stack.count() == 1
    do(window, "undo")
    assert not desk.document.modified


def test_where_nothing_was_decided_there_is_nothing_to_undo_below_it(
    window, leave, org_file, qtbot
):
    leave(None)
    desk = restore(window, org_file, qtbot)
    do(window, "what-if-throw-away")

    assert not desk.document.undo_stack.canUndo()
    assert not desk.document.modified


def test_upon_a_file_that_was_changed_since_both_are_merged(window, leave, org_file, qtbot):
    leave(DECIDED)
    write(org_file, "On call", "Be on call")
    desk = restore(window, org_file, qtbot)

    duties = desk.document.organisation.duties_by_id
    assert (duties["code"].title, duties["on-call"].title) == (TRIED, "Be on call")
    assert decided_code(desk) == DECIDED
    do(window, "what-if-throw-away")
    assert desk.document.organisation.duties_by_id["on-call"].title == "Be on call"


def test_where_the_merge_is_to_be_decided_it_is_only_compared(window, leave, org_file, qtbot):
    leave(DECIDED)
    write(org_file, "Write code", "Type code")
    desk = restore(window, org_file, qtbot)

    assert code(desk) == DECIDED
    assert desk.document.conflicts.all
    assert not desk.document.what_if.active
    shown = desk.document.comparison.after
    assert isinstance(shown, Version)
    assert shown.organisation.duties_by_id["code"].title == TRIED


def test_nothing_is_restored_into_another_what_if_and_the_offer_stays(
    window, leave, org_file, qtbot
):
    leave(DECIDED)
    window.open_path(org_file)
    notice(window, qtbot)
    do(window, "what-if")
    window.desk.document.edit("Add", partial(add_duty, title="Other"))
    choose(qtbot, window, "Restore")

    assert code(window.desk) == "Write code"
    assert "Keep it or throw it away" in [t.sentence for t in window.toasts.shown][-1]
    notice(window, qtbot)


def test_a_state_in_which_something_was_tried_says_so(window, left, leave, org_file, qtbot):
    work = leave(DECIDED)
    assert generation_said(work.newest, left.store.now()).endswith("· what-if")
    text = FileText(read_org(org_file.read_bytes())).copied_for(
        read_org(org_file.read_bytes()).organisation
    )[0]
    left.time = left.store.now()
    left.store.put(
        work.id, text + b"# more\n", digest="other", base=(work.newest.base, b""), scenario=""
    )
    window.open_path(org_file)
    notice(window, qtbot)
    choose(qtbot, window, "Older…")
    menu = button_of(window, "Older…").findChild(QMenu)
    assert "what-if" in menu.actions()[0].text()
    menu.close()


def test_what_is_tried_out_is_kept_apart_from_what_is_decided(desk, org_file):
    desk.document.edit("Reword", partial(set_duty, duty_id="code", fields={"title": DECIDED}))
    do(desk.window, "what-if")
    desk.document.edit("Reword", partial(set_duty, duty_id="code", fields={"title": TRIED}))
    assert desk.recovery.flush()
    (work,) = desk.recovery.store.works()
    assert TRIED in desk.recovery.store.text(work.newest).decode()
    assert DECIDED in desk.recovery.store.decided(work.newest).decode()

    do(desk.window, "what-if-keep")
    assert desk.recovery.flush()
    (work,) = desk.recovery.store.works()
    assert not work.newest.what_if
    assert desk.recovery.store.decided(work.newest) is None


def test_what_is_decided_is_kept_also_where_trying_leads_back_to_the_file(desk):
    desk.document.edit("Reword", partial(set_duty, duty_id="code", fields={"title": DECIDED}))
    do(desk.window, "what-if")
    edit = partial(set_duty, duty_id="code", fields={"title": "Write code"})
    desk.document.edit("Reword", edit)
    assert desk.recovery.flush()

    (work,) = desk.recovery.store.works()
    assert DECIDED in desk.recovery.store.decided(work.newest).decode()


def test_the_lock_of_the_structure_keeps_no_work_from_coming_back(window, left, org_file, qtbot):
    write(org_file, "title: Write code,", "title: Write code, status: accepted,")
    left.work(org_file, DECIDED)
    window.open_path(org_file)
    do(window, "lock-structure")
    notice(window, qtbot)
    choose(qtbot, window, "Restore")

    assert code(window.desk) == DECIDED
