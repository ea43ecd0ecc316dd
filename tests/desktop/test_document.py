"""The document: one way to change it, named steps, and a file that is saved only when it is."""

from __future__ import annotations

import gc
import os
import tracemalloc
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QUndoCommand

from dutyflow.document import Document
from dutyflow_models import language
from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.factors import set_factor
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.read import read_org, read_org_file
from dutyflow_models.files.safe_write import ChangedOnDisk, Gone, digest
from dutyflow_models.layout import Layout

TEXT = b"""\
# Acme, as agreed in spring
schema: 1
org: {name: acme, title: Acme}
teams:
  - {id: dev, title: Dev}
  - {id: ops, title: Ops}   # nights too
duties:
  - id: on-call
    title: On call   # by phone
    responsible: [ops]
  - id: code
    title: 'Write code'
    responsible: [dev]
"""


@pytest.fixture
def document(qapp):
    document = Document()
    document.load(read_org(TEXT), None, Layout())
    return document


@pytest.fixture
def saved(qapp, tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_bytes(TEXT)
    document = Document()
    document.load(read_org_file(path), path, Layout())
    return document


def reword(document, title, duty_id="on-call", merge=""):
    edit = partial(set_duty, duty_id=duty_id, fields={"title": title})
    return document.edit(f"Reword ‘{title}’", edit, merge=merge)


def title(document, duty_id="on-call"):
    return document.organisation.duties_by_id[duty_id].title


def test_an_edit_is_one_named_step_and_is_told_once(document, qtbot):
    told = []
    document.changed.connect(told.append)
    assert reword(document, "Carry the phone")
    assert document.undo_stack.undoText() == "Reword ‘Carry the phone’"
    assert [change.duties.edited for change in told] == [{"on-call"}]


def test_an_edit_that_changes_nothing_is_no_step(document):
    assert not reword(document, "On call")
    assert document.undo_stack.count() == 0


def test_a_refused_edit_is_told_and_is_no_step(document, qtbot):
    with qtbot.waitSignal(document.refused) as refusal:
        assert not document.edit("Give", partial(give_duties, duty_ids=["code"], team_id="nobody"))
    assert "nobody" in refusal.args[0]
    assert document.undo_stack.count() == 0


def test_typing_is_one_step_until_the_field_is_left(document):
    for text in ("C", "Ca", "Carry"):
        reword(document, text, merge="title on-call")
    document.end_merging()
    reword(document, "Carry it", merge="title on-call")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert title(document) == "Carry"
    document.undo_stack.undo()
    assert title(document) == "On call"


def test_typing_in_two_fields_is_two_steps(document):
    reword(document, "Carry", merge="title on-call")
    reword(document, "Type", "code", merge="title code")
    assert document.undo_stack.count() == 2


def test_after_an_undo_typing_begins_a_new_step(document):
    reword(document, "Carry", merge="title on-call")
    document.undo_stack.undo()
    reword(document, "Hold", merge="title on-call")
    document.undo_stack.undo()
    assert title(document) == "On call"


def test_undo_of_a_move_keeps_what_was_zoomed_since(document):
    document.edit("Order", arrange=lambda layout: layout.replacing(lane_order=("ops", "dev")))
    document.arrange(lambda layout: layout.replacing(zoom=2.0))
    document.undo_stack.undo()
    assert document.layout.lane_order == ()
    assert document.layout.zoom == 2.0


def test_a_layout_step_does_not_make_the_file_modified(document):
    document.edit("Order", arrange=lambda layout: layout.replacing(lane_order=("ops", "dev")))
    assert not document.modified


def test_undo_back_to_the_saved_state_is_unmodified(saved, tmp_path):
    reword(saved, "Carry the phone")
    saved.save(saved.path, backup_dir=tmp_path)
    reword(saved, "Hold the phone")
    assert saved.modified
    saved.undo_stack.undo()
    assert not saved.modified


def test_a_removed_duty_leaves_the_selection(document):
    document.selection.select_duties(["code", "on-call"])
    document.edit("Remove", partial(remove_duties, duty_ids=["on-call"]))
    assert document.selection.duties == ("code",)


def test_saving_one_title_changes_its_line_only(saved, tmp_path):
    reword(saved, "Carry the phone")
    saved.save(saved.path, backup_dir=tmp_path)
    assert saved.path.read_bytes() == TEXT.replace(b"On call ", b"Carry the phone ")


def test_saves_one_after_the_other_change_what_was_edited_and_nothing_else(saved, tmp_path):
    for text in ("Carry the phone", "Hold the phone", "On call"):
        reword(saved, text)
        saved.save(saved.path, backup_dir=tmp_path)
        expected = TEXT.replace(b"On call ", f"{text} ".encode())
        assert saved.path.read_bytes() == expected
        assert saved._text.reading.organisation.duties == saved.organisation.duties


def test_what_one_save_removed_comes_back_with_its_comment_when_it_is_undone(qapp, tmp_path):
    document = opened(tmp_path / "acme.org.yaml", TEXT)
    document.edit("Remove", partial(remove_duties, duty_ids=["on-call"]))
    document.save(document.path, backup_dir=tmp_path)
    assert b"On call" not in document.path.read_bytes()
    document.undo_stack.undo()
    document.save(document.path, backup_dir=tmp_path)
    assert document.path.read_bytes() == TEXT


def test_saving_without_an_edit_writes_nothing(saved, tmp_path):
    before = os.stat(saved.path)
    saved.save(saved.path, backup_dir=tmp_path)
    after = os.stat(saved.path)
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_file_that_somebody_else_changed_is_not_overwritten(saved, tmp_path):
    theirs = TEXT.replace(b"Write code", b"Write tests")
    saved.path.write_bytes(theirs)
    reword(saved, "Carry the phone")
    with pytest.raises(ChangedOnDisk):
        saved.save(saved.path, backup_dir=tmp_path)
    assert saved.path.read_bytes() == theirs
    assert saved.modified
    assert title(saved) == "Carry the phone"


def test_a_save_that_fails_leaves_the_work_open_and_unsaved(saved, tmp_path):
    reword(saved, "Carry the phone")
    with pytest.raises(CannotWrite):
        saved.save(Path(tmp_path / "no" / "such" / "folder.org.yaml"), backup_dir=tmp_path)
    assert saved.modified
    assert saved.path.read_bytes() == TEXT


def test_a_new_organisation_is_written_as_a_readable_file(qapp, tmp_path):
    document = Document()
    document.edit("Add", partial(add_duty, title="Keep the lights on"))
    document.save(tmp_path / "new.org.yaml", backup_dir=tmp_path)
    again = read_org_file(tmp_path / "new.org.yaml").organisation
    assert [duty.title for duty in again.duties] == ["Keep the lights on"]
    assert not document.modified


def test_a_file_of_a_newer_version_is_not_edited(qapp, qtbot):
    document = Document()
    document.load(read_org(TEXT.replace(b"schema: 1", b"schema: 99")), None, Layout())
    with qtbot.waitSignal(document.refused):
        assert not reword(document, "Carry the phone")
    assert title(document) == "On call"


@given(st.lists(st.sampled_from(["reword", "add", "give", "remove", "undo", "redo"]), max_size=25))
def test_undoing_everything_is_the_organisation_one_began_with(qapp, steps):
    document = Document()
    document.load(read_org(TEXT), None, Layout())
    first = document.organisation
    acts = {
        "reword": lambda n: reword(document, f"Title {n}"),
        "add": lambda n: document.edit("Add", partial(add_duty, title=f"New {n}", team_id="dev")),
        "give": lambda n: document.edit(
            "Give", partial(give_duties, duty_ids=["code"], team_id=("dev", "ops")[n % 2])
        ),
        "remove": lambda _: (
            document.edit(
                "Remove", partial(remove_duties, duty_ids=[document.organisation.duties[-1].id])
            )
            if len(document.organisation.duties) > 2
            else None
        ),
        "undo": lambda _: document.undo_stack.undo(),
        "redo": lambda _: document.undo_stack.redo(),
    }
    for number, step in enumerate(steps):
        acts[step](number)
    last, done = document.organisation, document.undo_stack.index()
    document.undo_stack.setIndex(0)
    assert document.organisation == first
    document.undo_stack.setIndex(done)
    assert document.organisation == last


def opened(path, text):
    path.write_bytes(text)
    document = Document()
    document.load(read_org_file(path), path, Layout())
    return document


def test_a_newer_file_is_copied_byte_for_byte_and_stays_read_only(qapp, tmp_path):
    text = TEXT.replace(b"schema: 1", b"schema: 99") + b"unheard-of: {a: 1}\n"
    document = opened(tmp_path / "newer.org.yaml", text)
    copy = tmp_path / "copy.org.yaml"
    document.save(copy, backup_dir=tmp_path)
    assert copy.read_bytes() == text
    assert document.path == copy
    assert document.read_only
    assert document.copy_text() == text


def test_what_others_wrote_newer_is_for_reading_only_in_whatever_language(qapp, request):
    language.install(lambda text, _about, _n: f"«{text}»")
    request.addfinalizer(lambda: language.install(None))
    document = Document()
    document.load(read_org(TEXT), None, Layout())
    document.reload(read_org(TEXT.replace(b"schema: 1", b"schema: 99")), "Reload")
    assert document.read_only


SHARED = b"""\
schema: 1   # one
org: {name: acme}
duties:
  - &one {id: on-call, title: On call}
  - {<<: *one, id: code}
"""


def test_what_cannot_be_patched_is_refused_in_place_and_written_anew_elsewhere(qapp, tmp_path):
    document = opened(tmp_path / "acme.org.yaml", SHARED)
    assert reword(document, "Carry the phone")
    with pytest.raises(CannotWrite, match="under another name"):
        document.save(document.path, backup_dir=tmp_path)
    assert document.path.read_bytes() == SHARED
    copy = tmp_path / "copy.org.yaml"
    document.save(copy, backup_dir=tmp_path)
    assert read_org_file(copy).organisation.duties == document.organisation.duties
    assert b"<<" not in copy.read_bytes()
    assert not document.modified
    reword(document, "Hold the phone")
    document.save(copy, backup_dir=tmp_path)
    assert b"Hold the phone" in copy.read_bytes()


def test_another_name_of_the_same_file_does_not_let_it_be_written_anew(qapp, tmp_path):
    document = opened(tmp_path / "acme.org.yaml", SHARED)
    link = tmp_path / "link.org.yaml"
    link.symlink_to(document.path)
    reword(document, "Carry the phone")
    with pytest.raises(CannotWrite):
        document.save(link, backup_dir=tmp_path)
    assert document.path.read_bytes() == SHARED


def test_undo_leaves_the_order_of_another_layout_alone(document):
    document.edit("Order", arrange=lambda layout: layout.replacing(lane_order=("ops", "dev")))
    other = Layout(name="Review", lane_order=("dev", "ops"))
    document.arrange(lambda _: other)
    document.undo_stack.undo()
    assert document.layout == other
    document.undo_stack.redo()
    assert document.layout == other


def test_the_number_one_in_place_of_true_is_a_modification(qapp):
    document = Document()
    factor = b"factors: [{id: sre, title: SRE, values: [true, 2]}]\n"
    document.load(read_org(TEXT + factor), None, Layout())
    assert document.edit("Values", partial(set_factor, factor_id="sre", fields={"values": (1, 2)}))
    assert document.modified


@pytest.mark.parametrize("edited", [False, True])
def test_a_file_that_is_gone_is_noticed_by_the_next_save(saved, tmp_path, edited):
    saved.path.unlink()
    if edited:
        reword(saved, "Carry the phone")
    with pytest.raises(Gone):
        saved.save(saved.path, backup_dir=tmp_path)
    assert not saved.path.exists()
    saved.save(saved.path, backup_dir=tmp_path, again=True)
    assert digest(saved.path.read_bytes()) == saved.file_digest
    assert not saved.modified


def test_saving_without_an_edit_notices_what_somebody_else_wrote(saved, tmp_path):
    theirs = TEXT.replace(b"Write code", b"Write tests")
    saved.path.write_bytes(theirs)
    with pytest.raises(ChangedOnDisk):
        saved.save(saved.path, backup_dir=tmp_path)
    with pytest.raises(ChangedOnDisk):
        saved.save(saved.path, backup_dir=tmp_path, again=True)
    assert saved.path.read_bytes() == theirs


def test_a_problem_that_a_save_removed_is_no_longer_told(qapp, tmp_path):
    text = TEXT.replace(b"responsible: [ops]", b"responsible: [nobody]")
    document = opened(tmp_path / "acme.org.yaml", text)
    assert len(document.problems) == 1
    document.edit("Remove", partial(remove_duties, duty_ids=["on-call"]))
    document.save(document.path, backup_dir=tmp_path)
    assert document.problems == ()


def test_typing_that_ends_where_it_began_is_no_step(document):
    reword(document, "Type", "code")
    document.end_merging()
    for text in ("On cal", "On call"):
        reword(document, text, merge="title on-call")
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Reword ‘Type’"
    reword(document, "On calls", merge="title on-call")
    document.undo_stack.undo()
    assert title(document) == "On call"
    assert title(document, "code") == "Type"


def test_a_closed_document_is_blank_and_has_nothing_to_save(saved):
    reword(saved, "Carry the phone")
    saved.close()
    assert not saved.modified
    assert saved.path is None
    assert saved.organisation.duties == ()
    assert not saved.undo_stack.canUndo()


def test_a_document_with_steps_goes_with_its_last_name(qapp):
    import gc
    import weakref

    document = Document()
    document.load(read_org(TEXT), None, Layout())
    reword(document, "Carry the phone")
    gone = weakref.ref(document)
    gc.disable()
    try:
        del document
        assert gone() is None, "a cycle keeps it: the collector would delete it while Qt does"
    finally:
        gc.enable()


def test_a_hundred_steps_on_a_large_board_are_kept_in_little_room(document):
    duties = b"".join(b"  - {id: d%d, title: D}\n" % number for number in range(1000))
    document.load(read_org(b"duties:\n" + duties), None, Layout())
    document.edit("x", partial(set_duty, duty_id="d0", fields={"title": "first"}))
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(100):
            edit = partial(set_duty, duty_id=f"d{number}", fields={"title": "other"})
            assert document.edit("x", edit)
            assert f"d{number}" in document.shown.duties_by_id
        gc.collect()
        held = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()

    # A tuple of the duties is 8 bytes for each; the look-ups would be five times as much.
    assert held / 100 < 16_000


def test_letters_typed_into_one_step_leave_no_step_behind(document):
    def type_all(*titles):
        for title in titles:
            edit = partial(set_duty, duty_id="code", fields={"title": title})
            document.edit("Reword", edit, merge="title")

    def steps():
        gc.collect()
        return sum(isinstance(each, QUndoCommand) for each in gc.get_objects())

    elsewhere = steps()
    type_all("W", "Wr", "Wri")
    assert (document.undo_stack.count(), steps() - elsewhere) == (1, 1)
    type_all("Write code")  # as it was before
    assert (document.undo_stack.count(), steps() - elsewhere) == (0, 0)
