from __future__ import annotations

import sqlite3
import time
from datetime import UTC, datetime
from itertools import count

import pytest

from dutyflow.glimpses import PATIENCE
from dutyflow.library import Library, NotKept, Whereabouts
from dutyflow_models.layout import Layout


@pytest.fixture
def library(tmp_path):
    seconds = count(1_800_000_000)
    opened = Library.open(
        tmp_path / "person", now=lambda: datetime.fromtimestamp(next(seconds), UTC)
    )
    yield opened
    opened.close()


def board(path, content="one"):
    """Write a file and return how the window would know it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return Whereabouts("acme", path, f"digest of {content}")


def arranged(zoom, name="Default"):
    return Layout(name=name, zoom=zoom)


# --- names ---


def test_a_layout_comes_back_as_it_was_kept(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    layout = Layout(
        name="On the beamer",
        lane_order=("dev", "ops"),
        folded=frozenset({"ops"}),
        colors={"dev": "#112233"},
        card_order={"dev/run": ("b", "a")},
        stage_widths={"run": 300.0},
        scroll=(1.5, -2),
        scenario="cloud",
    )
    library.save_layout(where, layout)
    assert library.load_layout(where) == layout


def test_without_a_name_the_layout_used_last_comes(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1, "Room"))
    library.save_layout(where, arranged(1.2, "Desk"))
    assert library.layout_names(where) == ["Desk", "Room"]
    assert library.load_layout(where) == arranged(1.2, "Desk")
    assert library.load_layout(where, "Room") == arranged(1.1, "Room")
    assert library.load_layout(where, "Nobody's") is None


def test_a_renamed_layout_is_the_one_in_use_under_its_new_name(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1, "Room"))
    library.rename_layout(where, "Room", "Big room")
    assert library.layout_names(where) == ["Big room"]
    assert library.load_layout(where) == arranged(1.1, "Big room")


def test_a_duplicate_is_used_and_the_original_stays(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1, "Room"))
    library.duplicate(where, "Room", "Desk")
    assert library.load_layout(where) == arranged(1.1, "Desk")
    assert library.load_layout(where, "Room") == arranged(1.1, "Room")


@pytest.mark.parametrize("change", ["rename_layout", "duplicate"])
def test_a_name_that_is_taken_is_refused_and_both_layouts_stay(library, tmp_path, change):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1, "Room"))
    library.save_layout(where, arranged(1.2, "Desk"))
    with pytest.raises(NotKept, match="“Room” is there already"):
        getattr(library, change)(where, "Desk", "Room")
    with pytest.raises(NotKept, match="no layout called “Attic”"):
        getattr(library, change)(where, "Attic", "Cellar")
    assert library.load_layout(where, "Room") == arranged(1.1, "Room")
    assert library.load_layout(where) == arranged(1.2, "Desk")


def test_after_deleting_the_layout_in_use_another_is_used(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1, "Room"))
    library.save_layout(where, arranged(1.2, "Desk"))
    library.delete_layout(where, "Desk")
    assert library.load_layout(where) == arranged(1.1, "Room")
    library.delete_layout(where, "Room")
    library.delete_layout(where, "Room")
    assert (library.load_layout(where), library.layout_names(where)) == (None, [])


def test_a_kept_layout_that_is_damaged_loses_only_what_cannot_be_understood(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.5))
    database = sqlite3.connect(tmp_path / "person" / "library.db")
    for content, zoom in (('{"zoom": 1.5, "folded": 7}', 1.5), ("{", 1.0), ("[1]", 1.0)):
        with database:
            database.execute("UPDATE layout SET content = ?", (content,))
        assert library.load_layout(where) == arranged(zoom)
    database.close()


# --- known again ---


@pytest.mark.parametrize("edited", [False, True])
def test_a_moved_or_renamed_file_keeps_its_layouts(library, tmp_path, edited):
    old = board(tmp_path / "old" / "acme.org.yaml")
    library.save_layout(old, arranged(1.1, "Room"))
    library.save_layout(old, arranged(1.2, "Desk"))
    old.path.unlink()
    new = board(tmp_path / "new" / "renamed.org.yaml", "two" if edited else "one")
    assert library.load_layout(new) == arranged(1.2, "Desk")
    library.save_layout(new, arranged(1.3, "Desk"))
    assert library.layout_names(new) == ["Desk", "Room"]


def test_a_file_renamed_there_and_back_shows_what_was_arranged_last(library, tmp_path):
    first = board(tmp_path / "a.org.yaml")
    library.save_layout(first, arranged(1.1))
    first.path.unlink()
    second = board(tmp_path / "b.org.yaml")
    library.save_layout(second, arranged(1.2))
    second.path.unlink()
    assert library.load_layout(board(tmp_path / "a.org.yaml")) == arranged(1.2)


def test_of_two_missing_files_the_one_with_the_same_content_was_moved(library, tmp_path):
    one = board(tmp_path / "one.org.yaml", "one")
    two = board(tmp_path / "two.org.yaml", "two")
    library.save_layout(one, arranged(1.1))
    library.save_layout(two, arranged(1.2))
    one.path.unlink()
    two.path.unlink()
    assert library.load_layout(board(tmp_path / "moved.org.yaml", "one")) == arranged(1.1)


def test_a_copy_begins_with_the_layouts_of_the_original_and_then_goes_its_own_way(
    library, tmp_path
):
    original = board(tmp_path / "acme.org.yaml")
    library.save_layout(original, arranged(1.1))
    copy = board(tmp_path / "copy.org.yaml")
    assert library.load_layout(copy) == arranged(1.1)
    library.save_layout(copy, arranged(1.2))
    assert library.load_layout(original) == arranged(1.1)
    assert library.load_layout(copy) == arranged(1.2)


def test_two_clones_side_by_side_keep_their_own_layouts(library, tmp_path):
    left = board(tmp_path / "left" / "acme.org.yaml")
    right = board(tmp_path / "right" / "acme.org.yaml")
    library.save_layout(left, arranged(1.1))
    library.save_layout(right, arranged(1.2))
    for each, zoom in ((left, 1.3), (right, 1.4), (left, 1.5)):
        library.save_layout(each, arranged(zoom))
    assert library.load_layout(left) == arranged(1.5)
    assert library.load_layout(right) == arranged(1.4)


def test_different_files_of_one_name_know_nothing_of_each_other(library, tmp_path):
    library.save_layout(board(tmp_path / "here" / "acme.org.yaml", "one"), arranged(1.1))
    other = board(tmp_path / "there" / "acme.org.yaml", "two")
    assert library.load_layout(other) is None
    assert library.layout_names(other) == []


def test_a_share_that_is_not_connected_is_copied_from_and_known_when_it_is_back(library, tmp_path):
    share = tmp_path / "share"
    there = board(share / "acme.org.yaml")
    library.save_layout(there, arranged(1.1))
    share.rename(tmp_path / "disconnected")
    here = board(tmp_path / "laptop.org.yaml", "edited")
    assert library.load_layout(here) == arranged(1.1)
    library.save_layout(here, arranged(1.2))
    (tmp_path / "disconnected").rename(share)
    assert library.load_layout(there) == arranged(1.1)


def test_a_new_name_of_the_organisation_does_not_lose_what_was_arranged(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1))
    renamed = where._replace(name="acme-group", digest="other")
    assert library.load_layout(renamed) == arranged(1.1)


def test_an_edited_file_is_known_by_its_place(library, tmp_path):
    where = board(tmp_path / "acme.org.yaml")
    library.save_layout(where, arranged(1.1))
    assert library.load_layout(where._replace(digest="other")) == arranged(1.1)
    assert library.load_layout(where._replace(digest=None)) == arranged(1.1)


# --- never saved ---


def test_a_new_board_takes_its_layouts_along_when_it_is_first_saved(library, tmp_path):
    untitled = Whereabouts("acme")
    library.save_layout(untitled, arranged(1.1, "Room"))
    assert library.load_layout(untitled) == arranged(1.1, "Room")
    saved = board(tmp_path / "acme.org.yaml")
    assert library.load_layout(saved) == arranged(1.1, "Room")
    library.save_layout(saved, arranged(1.2, "Room"))
    assert library.load_layout(untitled) is None


def test_a_new_board_of_the_next_start_begins_afresh(library, tmp_path):
    library.save_layout(Whereabouts("untitled"), arranged(1.1))
    again = Library.open(tmp_path / "person")
    assert again.load_layout(Whereabouts("untitled")) is None
    again.close()


def test_a_sample_without_a_file_is_known_by_its_content(library, tmp_path):
    sample = Whereabouts("kubernetes", None, "digest of the sample")
    library.save_layout(sample, arranged(1.1))
    again = Library.open(tmp_path / "person")
    assert again.load_layout(sample) == arranged(1.1)
    assert again.load_layout(sample._replace(digest="another sample")) is None
    again.close()


def test_layouts_of_a_file_on_a_drive_that_does_not_answer_are_copied_without_waiting(
    library, tmp_path, dead_drive
):
    hang, _ = dead_drive
    folders = [tmp_path / f"share{number}" for number in range(3)]
    for number, folder in enumerate(folders):
        folder.mkdir()
        where = board(folder / "acme.org.yaml")
        library.save_layout(where, arranged(1.1 + number / 10, "Room"))
        hang(folder)
    began = time.monotonic()

    here = board(tmp_path / "acme.org.yaml")

    assert library.load_layout(here) == arranged(1.3, "Room")
    assert time.monotonic() - began < 3 * PATIENCE
