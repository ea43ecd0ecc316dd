"""One look at a file: the bytes decide, times are believed only of a file at rest."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from dutyflow.outside.glance import RACY, look
from dutyflow_models.files.safe_write import digest

TEXT = b"schema: 1\norg: {name: acme}\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_bytes(TEXT)
    return path


def first(path):
    return look(path, known=None, before=None, thorough=True)


def again(path, before, *, thorough=False, known=None):
    return look(path, known=known, before=before, thorough=thorough)


def at_rest(glance):
    """As if the look had been long after the last change."""
    return replace(glance, at=glance.at + 2 * RACY)


def test_a_file_at_rest_is_not_read_again_unless_thoroughly(path):
    before = at_rest(first(path))
    assert again(path, before) is before
    read = again(path, before, thorough=True)
    assert read is not before
    assert read.content == digest(TEXT)


def test_a_file_that_was_just_changed_is_read_although_nothing_in_its_times_says_so(path):
    before = first(path)
    assert again(path, before) is not before


@pytest.mark.parametrize("way", ["write", "replace", "touch"])
def test_another_time_or_another_file_is_read(path, way):
    before = at_rest(first(path))
    status = path.stat()
    if way == "replace":
        fresh = path.with_name("fresh")
        fresh.write_bytes(TEXT.upper())
        os.utime(fresh, ns=(status.st_atime_ns, status.st_mtime_ns))
        os.replace(fresh, path)
    elif way == "write":
        path.write_bytes(TEXT.upper())
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    else:
        os.utime(path, (1, 1))
    assert again(path, before).content == digest(path.read_bytes())


def test_a_renamed_file_is_found_by_its_content_only(path):
    before = first(path)
    path.rename(path.with_name("z.org.yaml"))
    path.with_name("a.org.yaml").write_bytes(TEXT.upper())
    path.with_name("b.txt").write_bytes(TEXT)

    seen = again(path, before, known=digest(TEXT))

    assert seen.away is not None
    assert (seen.away.why, seen.away.renamed) == ("missing", path.with_name("z.org.yaml"))


def test_it_is_told_whether_file_or_folder_is_missing(path, tmp_path):
    assert first(tmp_path / "no" / "acme.org.yaml").away.why == "folder-missing"
    assert first(tmp_path / "no.org.yaml").away.why == "missing"
    assert first(path / "acme.org.yaml").away.why == "missing"


def test_a_name_that_no_file_can_have_is_no_fault(tmp_path):
    seen = first(tmp_path / ("x" * 300))
    assert seen.away is not None
    assert seen.away.why == "other"
    assert seen.away.sentence


@pytest.mark.skipif(os.name == "nt", reason="names are not bytes there")
def test_names_that_are_not_utf_8_are_looked_at_too(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.org.yaml")
    path.write_bytes(TEXT)
    before = first(path)
    path.rename(tmp_path / os.fsdecode(b"th\xe9.org.yaml"))
    seen = again(path, before, known=digest(TEXT))
    assert seen.away.renamed is not None
