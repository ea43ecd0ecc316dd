"""The program in a process of its own is killed, ended, or crashes; its work is there again."""

from __future__ import annotations

import os
import signal
import time

import pytest
from running import Run

from dutyflow_models.changes import compare
from dutyflow_models.files.read import read_org

ORG = """\
# who does what
teams: [{id: dev, title: Dev}]
duties:
  - {id: code, title: Write code, responsible: [dev]}   # by hand
"""


@pytest.fixture
def org_file(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(ORG, encoding="utf-8")
    return path


def test_killed_once_an_edit_is_kept_the_edit_is_back(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        first.until("kept", bool)
        text = first.do("shown")
        first.kill()
    before = org_file.read_bytes()

    with Run(org_file) as second:
        said = second.until("offered", lambda found: found["bar"])["bar"]
        assert "not saved" in said
        assert second.do("restore")
        again = second.do("shown")

        assert org_file.read_bytes() == before
        assert "Review code" in again
        assert again == text
        theirs, ours = read_org(text.encode()), read_org(again.encode())
        assert not compare(theirs.organisation, ours.organisation)
        assert second.do("save")

    assert org_file.read_text(encoding="utf-8") == text
    with Run(org_file) as third:
        time.sleep(0.3)
        assert third.do("offered") == {"bar": "", "rows": []}


def test_killed_during_a_what_if_the_work_is_back_and_nothing_tried_out_passes_for_decided(
    org_file,
):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        assert first.do("what_if")
        assert first.do("edit", "Sell code")
        first.until("tried", bool)
        text = first.do("shown")
        first.kill()

    with Run(org_file) as second:
        said = second.until("offered", lambda found: found["bar"])["bar"]
        assert "what-if" in said
        assert second.do("restore")
        assert second.do("shown") == text
        assert second.do("decided") == ["Write code", "Review code"]
        assert second.do("throw_away")
        assert "Sell code" not in second.do("shown")
        assert "Review code" in second.do("shown")


def test_killed_during_a_what_if_upon_a_saved_file_the_file_is_what_is_decided(org_file):
    with Run(org_file) as first:
        assert first.do("what_if")
        assert first.do("edit", "Sell code")
        first.until("tried", bool)
        first.kill()

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])
        assert second.do("restore")
        second.until("tried", bool)
        second.kill()

    with Run(org_file) as third:
        third.until("offered", lambda found: found["bar"])
        assert third.do("restore")
        assert third.do("decided") == ["Write code"]
        assert not third.do("throw_away")


def test_a_workshop_that_was_killed_goes_on_with_its_work_phase_and_clocks(org_file):
    with Run(org_file) as first:
        assert first.do("workshop", "duty 7")
        assert first.do("edit", "Review code")
        first.until("kept", bool)
        first.until("held", lambda told: told["elapsed"] > 2)
        before = first.do("held")
        first.kill()

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])
        assert second.do("restore")
        told = second.until("held", lambda found: found["bar"])
        assert "phase “Each team by itself”, 19:5" in told["bar"]
        assert second.do("go_on")
        again = second.do("held")
        assert (again["phase"], again["duty"], again["runs"]) == (1, "code", True)
        assert again["deal"] == {"at": "duty 7"}
        assert again["is_last"]
        assert again["lines"][: len(before["lines"])] == before["lines"]
        # The last beat was less than a second before the end, and the time since is not counted.
        assert before["elapsed"] - 2 < again["elapsed"] < before["elapsed"] + 60
        assert second.do("save")
        assert second.do("leave")
        assert second.program.wait(10) == 0

    with Run(org_file) as third:
        time.sleep(0.3)
        assert third.do("held")["bar"] == ""


def test_killed_right_after_a_save_nothing_is_offered(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        first.until("kept", bool)
        assert first.do("save")
        first.kill()

    with Run() as second:
        time.sleep(0.5)
        assert second.do("offered") == {"bar": "", "rows": []}


def test_work_without_a_file_is_on_the_start_page(tmp_path):
    with Run("sample") as first:
        assert first.do("edit", "Review code")
        first.until("kept", bool)
        text = first.do("shown")
        first.kill()

    with Run() as second:
        rows = second.until("offered", lambda found: found["rows"])["rows"]
        assert "never had a file" in rows[0]
        assert second.do("restore")
        assert second.do("shown") == text


def test_work_of_a_running_dutyflow_is_not_offered_to_a_second_one(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        first.until("kept", bool)
        with Run() as second:
            time.sleep(0.5)
            assert second.do("offered")["rows"] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_ends_at_once_and_the_work_comes_back(org_file, number):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        began = time.monotonic()
        assert first.signal(number) == 0
        assert time.monotonic() - began < 5

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])
        assert second.do("restore")
        assert "Review code" in second.do("shown")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
def test_told_to_end_in_the_middle_of_a_question_it_does_not_hang(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        first.do("leave")
        first.until("asked", bool)
        assert first.signal(signal.SIGTERM) == 0

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
def test_what_was_being_written_when_the_end_came_is_kept_too(org_file):
    with Run(org_file) as first:
        assert first.do("write", "Half a title")
        assert first.signal(signal.SIGTERM) == 0

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])
        assert second.do("restore")
        assert "Half a title" in second.do("shown")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
def test_ctrl_c_asks_and_a_second_one_ends_at_once(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        first.program.send_signal(signal.SIGINT)
        first.until("asked", bool)
        assert first.signal(signal.SIGINT) == -signal.SIGINT

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])


def test_the_end_of_the_session_asks_nothing_and_the_work_comes_back(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        assert first.do("session_ends")
        assert first.program.wait(10) == 0

    with Run(org_file) as second:
        second.until("offered", lambda found: found["bar"])


def test_an_ordinary_end_leaves_nothing_behind(org_file):
    with Run(org_file) as first:
        assert first.do("edit", "Review code")
        assert first.do("save")
        assert first.do("leave")
        assert first.program.wait(10) == 0

    with Run() as second:
        time.sleep(0.3)
        assert second.do("offered")["rows"] == []
