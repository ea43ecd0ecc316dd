"""A fault in a view: the edit did not happen, the log holds no content, work goes on."""

from __future__ import annotations

import faulthandler
import subprocess
import sys
from functools import partial

import pytest

from dutyflow.document import Document
from dutyflow.errors import LOG_NAME, catch_faults, log_crashes, log_folder, places
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout

TEXT = b"duties: [{id: code, title: Write code}, {id: on-call, title: On call}]\n"


@pytest.fixture
def reports():
    """What is reported while `reword` is at work."""
    return []


@pytest.fixture
def document(qapp):
    document = Document()
    document.load(read_org(TEXT), None, Layout())
    return document


def reword(document, title, reports, merge=""):
    """Edit as in the program, where the faults of slots come to its own hook."""
    edit = partial(set_duty, duty_id="code", fields={"title": title})
    before = sys.excepthook
    catch_faults(reports.append)
    try:
        return document.edit(f"Reword ‘{title}’", edit, merge=merge)
    finally:
        sys.excepthook = before


def title(document):
    return document.organisation.duties_by_id["code"].title


class View:
    """A view that fails to show one title."""

    def __init__(self, document, bad):
        self.document, self.bad, self.shown = document, bad, []
        document.views = self  # Qt holds its slots weakly
        document.changed.connect(self.follow)

    def follow(self, _change):
        now = title(self.document)
        self.shown.append(now)
        if now == self.bad:
            raise ValueError(f"cannot show {now}")


def test_an_edit_that_a_view_cannot_show_did_not_happen(document, reports, capsys):
    view = View(document, "Bad")
    assert reword(document, "Good", reports)

    assert not reword(document, "Bad", reports)

    assert title(document) == "Good"
    assert view.shown[-1] == "Good"
    assert len(reports) == 1
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert title(document) == "Write code"
    assert reword(document, "Better", reports)


def test_of_edits_that_became_one_step_only_the_failed_one_is_taken_back(document, reports, capsys):
    View(document, "abc")
    assert reword(document, "a", reports, merge="typing")
    assert reword(document, "ab", reports, merge="typing")

    assert not reword(document, "abc", reports, merge="typing")

    assert title(document) == "ab"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert title(document) == "Write code"
    document.undo_stack.redo()
    assert title(document) == "ab"


def test_a_failed_edit_that_ended_where_its_step_began_leaves_that_step(document, reports, capsys):
    assert reword(document, "a", reports, merge="typing")
    View(document, "Write code")

    assert not reword(document, "Write code", reports, merge="typing")

    assert title(document) == "a"
    assert document.undo_stack.count() == 1


def test_a_fault_while_a_step_is_made_takes_it_back_too(document, reports, monkeypatch):
    def fail(*_):
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr("dutyflow.document.compare", fail)
        with pytest.raises(RuntimeError):
            reword(document, "Bad", reports)

    assert title(document) == "Write code"
    assert reword(document, "Good", reports)


def test_the_log_tells_kind_and_places_and_no_content(document, reports, capsys):
    View(document, "The secret reorganisation")

    reword(document, "The secret reorganisation", reports)

    log = (log_folder() / LOG_NAME).read_text(encoding="utf-8")
    assert "ValueError" in log
    assert "test_fault_reports.py" in log
    assert "secret" not in log
    assert "secret" not in capsys.readouterr().err
    assert "secret" in reports[0].trace  # the person's own window tells all


def test_neither_causes_nor_notes_bring_content_into_the_log():
    try:
        try:
            raise KeyError("The secret")
        except KeyError as first:
            raise OSError(2, "The secret", "/home/me/The secret.org.yaml") from first
    except OSError as error:
        error.add_note("The secret")
        told = places(error)

    assert "KeyError" in told
    assert "FileNotFoundError" in told
    assert "secret" not in told


def test_a_crash_leaves_the_places_of_all_threads_in_the_log_folder(own_user_folders):
    code = (
        "from dutyflow.errors import log_crashes\n"
        "import faulthandler\n"
        "log_crashes()\n"
        "def dig(title='The secret'): faulthandler._sigsegv()\n"
        "dig()\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    crash = (log_folder() / "crash.log").read_text(encoding="utf-8")
    assert ended.returncode != 0
    assert "Segmentation fault" in crash
    assert "in dig" in crash
    assert "secret" not in crash


def test_crashes_cannot_be_logged_where_there_is_no_folder_and_that_is_no_fault(
    own_user_folders, monkeypatch, tmp_path
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))

    log_crashes()

    assert isinstance(faulthandler.is_enabled(), bool)
