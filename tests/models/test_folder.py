"""Files put into a folder of their own, and never over others unasked."""

from __future__ import annotations

import pytest

from dutyflow_models.files.folder import names_in, write_folder
from dutyflow_models.files.problems import CannotWrite

FILES = {"a.md": b"a", "b.png": b"b"}


def test_a_folder_that_is_not_there_is_made(tmp_path):
    folder = tmp_path / "new" / "deeper"
    assert names_in(folder) == ()

    write_folder(folder, FILES, replacing=())

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == FILES
    assert names_in(folder) == ("a.md", "b.png")


def test_a_file_that_is_there_is_replaced_only_where_that_was_agreed(tmp_path):
    for name in FILES:
        (tmp_path / name).write_bytes(b"precious")

    with pytest.raises(CannotWrite, match=r"“.*b\.png” exists already"):
        write_folder(tmp_path, FILES, replacing=("a.md",))

    assert (tmp_path / "a.md").read_bytes() == b"a"
    assert (tmp_path / "b.png").read_bytes() == b"precious"


def test_a_file_in_place_of_the_folder_is_said(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"precious")

    with pytest.raises(CannotWrite, match="not a folder"):
        names_in(path)
    with pytest.raises(CannotWrite, match="is a file"):
        write_folder(path, FILES, replacing=())
    assert path.read_bytes() == b"precious"


def test_a_name_that_no_folder_can_have_is_said(tmp_path):
    with pytest.raises(CannotWrite, match="is no name for a folder"):
        names_in(tmp_path / "a\0b")
