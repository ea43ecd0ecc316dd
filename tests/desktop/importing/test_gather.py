"""Which files of a folder are read, and which never."""

from __future__ import annotations

import os

import pytest

from dutyflow.importing import gather as gathering
from dutyflow.importing.gather import gather
from dutyflow_models.files.problems import CannotRead


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "repository"
    for name in ("b.json", "a/deep/x.json", "a/y.json", ".github/z.json", ".git/no.json"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{{}} {name}")
    (folder / "program.exe").write_bytes(b"MZ")
    return folder


def names(gathered):
    return [file.name for file in gathered.source.files]


def test_a_file_is_read_whatever_it_is_called(tmp_path):
    (tmp_path / "some.thing").write_bytes(b"\x00\x01")

    gathered = gather(tmp_path / "some.thing")

    assert [(each.name, each.data) for each in gathered.source.files] == [
        ("some.thing", b"\x00\x01")
    ]


def test_files_of_a_folder_that_a_kind_knows_come_in_an_order(folder):
    gathered = gather(folder)

    assert names(gathered) == ["b.json", ".github/z.json", "a/y.json", "a/deep/x.json"]
    assert gathered.source.files[0].data == b"{} b.json"
    assert gathered.left_out == ()


def test_no_link_is_followed_wherever_it_leads(folder, tmp_path):
    (tmp_path / "secret.json").write_text("secret")
    os.symlink(tmp_path / "secret.json", folder / "link.json")
    os.symlink(tmp_path, folder / "up")
    os.symlink(folder, folder / "a" / "round")

    gathered = gather(folder)

    assert len(names(gathered)) == 4
    assert all(b"secret" not in file.data for file in gathered.source.files)
    assert gathered.left_out == ("3 links were not followed.",)


def test_a_pipe_in_a_folder_does_not_stall(folder):
    os.mkfifo(folder / "pipe.json")

    assert "pipe.json" not in names(gather(folder))


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_left_out_and_said(folder):
    (folder / "b.json").chmod(0)
    (folder / "a").chmod(0)
    try:
        gathered = gather(folder)
    finally:
        (folder / "a").chmod(0o700)

    assert names(gathered) == [".github/z.json"]
    assert len(gathered.left_out) == 2


@pytest.mark.parametrize(
    ("limit", "value", "sentence"),
    [
        ("MAX_FILES", 3, "“repository” holds more than 3 files"),
        ("MAX_SOURCE_BYTES", 40, "“repository” holds more than 0 MB of files"),
        ("_MOST_ENTRIES", 5, "“repository” holds more than 5 files and folders"),
    ],
)
def test_a_folder_that_is_too_much_is_refused(folder, monkeypatch, limit, value, sentence):
    monkeypatch.setattr(gathering, limit, value)

    with pytest.raises(CannotRead, match=sentence):
        gather(folder)


def test_files_that_are_written_to_are_no_part_of_it(folder):
    assert names(gather(folder, but=[folder / "a" / ".." / "b.json"])) == [
        ".github/z.json",
        "a/y.json",
        "a/deep/x.json",
    ]


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    (tmp_path / "table.csv").write_bytes(b" \r\n")

    with pytest.raises(CannotRead) as caught:
        gather(tmp_path / "table.csv")

    assert str(caught.value) == "table.csv: The file is empty. Is it the right one?"
