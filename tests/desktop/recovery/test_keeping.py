"""Every edit is kept within a second, away from the window's thread, until nobody needs it."""

from __future__ import annotations

import gc
import io
import os
import secrets
import shutil
import subprocess
import sys
import threading
import time
from functools import partial

import pytest
from window_hand import do

from dutyflow.joining import join_theirs
from dutyflow.library import NotKept
from dutyflow.processes import this_process
from dutyflow.recovery.keeping import Step
from dutyflow.recovery.store import RecoveryStore
from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org_file


def reword(desk, title, duty_id="code"):
    edit = partial(set_duty, duty_id=duty_id, fields={"title": title})
    assert desk.document.edit(f"Reword ‘{title}’", edit)


@pytest.fixture
def kept(tmp_path):
    """Return a function that tells the texts of all works kept, the newest first."""
    folder = tmp_path / "library"

    def texts():
        store = RecoveryStore(folder)
        found = [store.text(work.newest).decode() for work in store.works()]
        store.close()
        return found

    return texts


def test_an_edit_is_kept_within_a_second(desk, kept, qtbot):
    took = []
    for title in ("First", "Second", "Third"):  # the least of three: others may use the machine
        began = time.monotonic()
        reword(desk, title)
        qtbot.waitUntil(lambda wanted=title: any(wanted in text for text in kept()), timeout=9000)
        took.append(time.monotonic() - began)

    assert min(took) < 1
    assert "# by hand" in kept()[0]


def test_edits_without_end_are_kept_all_the_same(desk, kept, qtbot):
    """A rest between two edits is not waited for."""
    for number in range(12):
        reword(desk, f"Title {number}")
        qtbot.wait(60)

    assert "title: Title" in kept()[0]


def test_the_text_is_made_and_written_in_another_thread(desk, qtbot, monkeypatch):
    from dutyflow.file_text import FileText

    threads = []
    whole = FileText.copied_for

    def copied_for(self, organisation):
        threads.append(threading.current_thread())
        return whole(self, organisation)

    monkeypatch.setattr(FileText, "copied_for", copied_for)
    reword(desk, "Review code")
    qtbot.waitUntil(lambda: bool(threads), timeout=9000)

    assert threads[0] is not threading.main_thread()


def test_pythons_collector_rests_while_another_thread_works_and_goes_on_then(desk, qtbot):
    qtbot.waitUntil(gc.isenabled)  # the file was just looked at, from another thread
    reword(desk, "Review code")
    qtbot.waitUntil(lambda: desk.recovery._step is not None, timeout=9000)
    assert not gc.isenabled()

    qtbot.waitUntil(lambda: desk.recovery._step is None, timeout=9000)

    qtbot.waitUntil(gc.isenabled)


def test_a_document_that_goes_while_it_is_being_kept_leaves_the_collector_at_work(
    qapp, tmp_path, qtbot
):
    from shiboken6 import delete

    from dutyflow.document import Document
    from dutyflow.recovery.keeper import Recovery

    gc.enable()
    document = Document()
    recovery = Recovery(document, tmp_path / "data", None)
    document.edit("Add", lambda org: add_duty(org, title="New"))
    recovery._keep()
    assert not gc.isenabled()
    recovery._step.wait(3)

    delete(document)

    assert gc.isenabled()


def test_it_tells_path_scenario_and_program(desk, org_file, tmp_path):
    desk.document.arrange(lambda layout: layout.showing("with-sre"))
    reword(desk, "Review code")
    assert desk.recovery.flush()

    store = RecoveryStore(tmp_path / "library")
    (work,) = store.works()
    store.close()

    assert (work.path, work.title) == (org_file, "acme.org.yaml")
    assert work.newest.scenario == "With SRE"
    assert work.process == desk.recovery.process
    assert work.newest.base == desk.document.file_digest


def test_an_edit_that_is_undone_is_needed_no_more(desk, kept):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    assert len(kept()) == 1

    do(desk.window, "undo")
    assert desk.recovery.flush()
    assert kept() == []

    do(desk.window, "redo")
    assert desk.recovery.flush()
    assert "Review code" in kept()[0]


def test_an_edit_back_to_what_is_saved_is_needed_no_more(desk, kept):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    reword(desk, "Write code")
    assert desk.recovery.flush()

    assert kept() == []


def test_what_is_saved_is_needed_no_more_at_once(desk, kept, qtbot):
    reword(desk, "Review code")
    assert desk.recovery.flush()

    do(desk.window, "save")

    qtbot.waitUntil(lambda: kept() == [], timeout=9000)
    reword(desk, "Read code")
    assert desk.recovery.flush()
    assert "Read code" in kept()[0]


def test_mine_without_theirs_is_never_kept_as_work_upon_theirs(
    desk, kept, org_file, qtbot, monkeypatch
):
    states = []
    do_it = Step.do

    def noted(step):
        states.append((step._state.saved, step._state.organisation))
        do_it(step)

    monkeypatch.setattr(Step, "do", noted)
    before = desk.document.organisation
    org_file.write_text(org_file.read_text(encoding="utf-8").replace("On call", "On duty"))

    qtbot.waitUntil(lambda: desk.document.organisation is not before, timeout=9000)
    reword(desk, "Mine")
    assert desk.recovery.flush()
    mine = desk.document.organisation
    org_file.write_text(org_file.read_text(encoding="utf-8").replace("On duty", "Be on duty"))
    join_theirs(desk, read_org_file(org_file))

    theirs = desk.document.saved
    assert desk.recovery.flush()
    assert states[-1][0] is theirs
    assert all(organisation is not before for _, organisation in states)
    assert all(now is not mine for saved, now in states if saved is theirs)


def test_work_follows_its_file_to_another_name(desk, org_file, tmp_path):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    other = tmp_path / "other.org.yaml"
    org_file.rename(other)

    desk.document.path = other
    desk.document.file_changed.emit()
    assert desk.recovery.flush()

    assert [work.path for work in desk.recovery.store.works()] == [other]


def test_what_was_saved_while_it_was_being_kept_is_forgotten_too(desk, kept, qtbot):
    reword(desk, "Review code")
    desk.recovery._keep()

    do(desk.window, "save")
    qtbot.waitUntil(lambda: desk.recovery._step is None, timeout=9000)

    assert desk.recovery.flush()
    assert kept() == []


@pytest.mark.parametrize("answer", ["Don’t save", "Save"])
def test_another_file_takes_its_place_after_the_person_was_asked(desk, kept, answer, tmp_path):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    other = tmp_path / "other.org.yaml"
    other.write_text("duties: [{id: code, title: Other}]\n", encoding="utf-8")
    desk.tell.answers(answer)

    desk.window.open_path(other)
    assert desk.recovery.flush()
    assert kept() == []

    reword(desk, "Another")
    assert desk.recovery.flush()
    assert ["Another" in text for text in kept()] == [True]


def test_a_file_opened_while_the_work_before_was_being_kept_forgets_that(desk, kept, org_file):
    reword(desk, "Review code")
    desk.recovery._keep()
    desk.tell.answers("Don’t save")
    desk.window.open_path(org_file)

    assert desk.recovery.flush()

    assert desk.recovery._step is None
    assert kept() == []


def test_a_board_that_never_had_a_file_is_kept_too(window, kept):
    do(window, "new")
    window.desk.document.edit("Add", lambda org: add_duty(org, title="First thing"))
    assert window.desk.recovery.flush()

    assert "First thing" in kept()[0]


def test_leaving_without_saving_forgets_it_and_an_end_unasked_does_not(desk, kept):
    reword(desk, "Review code")
    desk.recovery.asks_nobody = True
    desk.recovery.end()
    assert len(kept()) == 1


def test_dont_save_at_the_end_forgets_it(desk, kept):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    desk.recovery.end()

    assert kept() == []


def test_a_full_disk_is_told_once_work_goes_on_and_it_is_tried_again(desk, kept, qtbot):
    desk.recovery._again.setInterval(50)
    reword(desk, "First")
    assert desk.recovery.flush()
    full(desk, pages=1)

    for number in range(3):
        reword(desk, f"Title {number} {secrets.token_hex(20_000)}")
        assert not desk.recovery.flush()

    assert [toast.sentence for toast in desk.window.toasts.shown if "disk" in toast.sentence] == [
        desk.window.toasts.shown[-1].sentence
    ]
    assert desk.document.organisation.duties_by_id["code"].title.startswith("Title 2")
    assert "First" in kept()[0]

    full(desk, pages=100_000)
    qtbot.waitUntil(lambda: "Title 2" in kept()[0], timeout=9000)


def full(desk, pages):
    """Let the database have at most so many pages, as SQLite sees a full disk."""
    store = desk.recovery._writing
    whole = type(store)._open_in_any_state

    def opened():
        connection = whole(store)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    store._open_in_any_state = opened
    store.close()


def test_what_cannot_be_written_as_text_is_told_once(desk, monkeypatch):
    from dutyflow.file_text import FileText

    def refuse(*_):
        raise CannotWrite("Not in this file.")

    monkeypatch.setattr(FileText, "copied_for", refuse)
    for number in range(2):
        reword(desk, f"Title {number}")
        assert not desk.recovery.flush()

    assert [toast.sentence for toast in desk.window.toasts.shown] == ["Not in this file."]


def test_a_database_damaged_while_the_program_runs_is_set_aside_and_told(desk, kept, tmp_path):
    reword(desk, "Review code")
    assert desk.recovery.flush()
    desk.recovery._writing.close()
    desk.recovery.store.close()
    path = tmp_path / "library" / "recovery.db"
    path.write_bytes(path.read_bytes()[:100] + b"\xff" * 9000)

    reword(desk, "Read code")
    assert desk.recovery.flush()

    assert "Read code" in kept()[0]
    (aside,) = path.parent.glob("recovery.damaged-*.db")
    assert str(aside) in desk.window.toasts.shown[-1].sentence


def test_a_fault_while_keeping_is_reported_once_and_tried_again(desk, kept, qtbot, monkeypatch):
    from dutyflow.errors import FaultHook
    from dutyflow.file_text import FileText

    def fail(*_):
        raise ZeroDivisionError

    reports = []
    with monkeypatch.context() as patched:
        patched.setattr(sys, "excepthook", FaultHook(reports.append))
        patched.setattr(sys, "stderr", io.StringIO())
        patched.setattr(FileText, "copied_for", fail)
        for number in range(2):
            reword(desk, f"Title {number}")
            assert not desk.recovery.flush()

    assert len(reports) == 1
    assert desk.recovery.flush()
    assert "Title 1" in kept()[0]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of half a megabyte in the place of the library's folder."""
    if shutil.which("mount") is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("Only root can mount a small disk.")
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("This system does not let root mount a small disk.")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_disk_that_is_really_full_loses_nothing_that_was_kept(small_disk):
    store = RecoveryStore(small_disk)
    work = store.begin(None, "Acme", this_process())
    kept = []

    def fill():
        for _ in range(100):
            text = os.urandom(40_000)
            store.put(work, text, digest="d", base=("b", b"base"), scenario="")
            kept.append(text)
            store._connection.execute("UPDATE generation SET sealed = 1")

    with pytest.raises(NotKept, match="full"):
        fill()

    assert len(kept) >= 2
    again = RecoveryStore(small_disk)
    (found,) = again.works()
    assert [again.text(each) for each in found.generations] == kept[::-1]
    again.close()
    store.close()
