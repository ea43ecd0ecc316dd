"""Disks that are full, closed, read-only or mounted in odd ways: the system itself, no shim."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from disks import memory_disk, mounted, need, run

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, digest, save_file

OLD, NEW = b"old\n", b"schema: 1\n" * 1000
ORG = b"schema: 1\norg: {name: acme}\nduties:\n  - {id: code, title: Write code}\n"
REWORD = ("--set", "code.title=Write the code")


def saved(target, backups, data=NEW):
    return save_file(target, data, expected=digest(OLD), backup_dir=backups)


def names(folder):
    return sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []


@pytest.fixture
def backups(tmp_path):
    return tmp_path / "data" / "backups"


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "acme.org.yaml"
    path.write_bytes(OLD)
    return path


@contextmanager
def attribute(letter, path):
    """Set an attribute of ext4, btrfs or xfs with chattr."""
    need("chattr")
    run("chattr", f"+{letter}", path)
    try:
        yield
    finally:
        subprocess.run(["chattr", f"-{letter}", str(path)], check=True)


def test_a_disk_without_room_keeps_the_old_file(tmp_path, backups):
    with memory_disk(tmp_path / "disk", "size=16k") as disk:
        path = disk / "acme.org.yaml"
        path.write_bytes(OLD)

        with pytest.raises(CannotWrite, match=r"was not saved\. The disk is full"):
            saved(path, backups, b"x" * 100_000)

        assert path.read_bytes() == OLD
        assert names(disk) == [path.name]


def test_a_disk_without_room_for_one_more_file_keeps_the_old_one(tmp_path, backups):
    with memory_disk(tmp_path / "disk", "nr_inodes=3") as disk:
        path = disk / "acme.org.yaml"
        path.write_bytes(OLD)
        (disk / "another").write_bytes(b"")

        with pytest.raises(CannotWrite, match=r"was not saved\. The disk is full"):
            saved(path, backups)

        assert path.read_bytes() == OLD


def test_a_file_written_over_on_a_full_disk_is_put_back(tmp_path, backups):
    with memory_disk(tmp_path / "disk", "size=16k") as disk:
        path = disk / "acme.org.yaml"
        path.write_bytes(OLD)
        os.link(path, disk / "other")

        with pytest.raises(CannotWrite, match="is as it was; a copy") as told:
            saved(path, backups, b"x" * 100_000)

        assert path.read_bytes() == OLD
        (copy,) = backups.iterdir()
        assert copy.read_bytes() == OLD
        assert str(copy) in str(told.value)


def test_a_full_disk_for_the_copy_leaves_the_file_alone(tmp_path, target):
    os.link(target, target.with_name("other"))
    target.write_bytes(OLD * 10_000)
    with memory_disk(tmp_path / "disk", "size=16k") as disk:
        with pytest.raises(CannotWrite, match="The disk is full"):
            save_file(target, NEW, expected=Expected.ANYTHING, backup_dir=disk / "backups")

        assert target.read_bytes() == OLD * 10_000
        assert names(disk / "backups") == []


def test_a_file_that_may_not_change_is_refused_and_no_copy_is_left(target, backups):
    with attribute("i", target), pytest.raises(CannotWrite, match="is read-only"):
        saved(target, backups)

    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]
    assert names(backups) == []


def test_a_folder_that_may_not_change_has_its_file_written_over(target, backups):
    with attribute("i", target.parent):
        saved(target, backups)

    assert target.read_bytes() == NEW
    assert names(backups) == []


def test_a_file_that_may_only_grow_is_refused(target, backups):
    with attribute("a", target), pytest.raises(CannotWrite):
        saved(target, backups)

    assert target.read_bytes() == OLD


def test_a_disk_that_became_read_only_says_so(tmp_path, backups):
    with memory_disk(tmp_path / "disk", "size=64k") as disk:
        path = disk / "acme.org.yaml"
        path.write_bytes(OLD)
        run("mount", "-o", "remount,ro", disk)

        with pytest.raises(CannotWrite, match="The disk can only be read"):
            saved(path, backups)
        with pytest.raises(CannotWrite, match="The disk can only be read"):
            save_file(disk / "new", NEW, expected=Expected.NOTHING, backup_dir=backups)

        assert path.read_bytes() == OLD
        assert names(backups) == []


def test_a_folder_mounted_for_reading_only_says_so(tmp_path, target, backups):
    with mounted("--bind", target.parent, at=tmp_path / "view") as view:
        run("mount", "-o", "remount,bind,ro", view)

        with pytest.raises(CannotWrite, match="The disk can only be read"):
            saved(view / target.name, backups)

        assert target.read_bytes() == OLD


def test_a_file_mounted_by_itself_is_written_over(tmp_path, target, backups):
    place = tmp_path / "container"
    place.mkdir()
    inside = place / "acme.org.yaml"
    inside.touch()
    with mounted("--bind", target, at=inside):
        saved(inside, backups)

        assert inside.read_bytes() == target.read_bytes() == NEW
        assert names(place) == [inside.name]
        assert names(backups) == []


def test_a_file_mounted_by_itself_into_a_closed_folder_is_written_over(tmp_path, target, backups):
    with memory_disk(tmp_path / "container", "size=64k") as place:
        inside = place / "acme.org.yaml"
        inside.touch()
        run("mount", "-o", "remount,ro", place)
        with mounted("--bind", target, at=inside):
            saved(inside, backups)

            assert target.read_bytes() == NEW


def test_a_limit_for_files_ends_the_command_with_a_sentence_and_the_old_file(target):
    need("prlimit")
    target.write_bytes(ORG)
    command = ["prlimit", "--fsize=64", sys.executable, "-m", "dutyflow", "edit", str(target)]

    done = subprocess.run(
        [*command, *REWORD],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
    )

    assert done.returncode == 2
    assert "was not saved. The file would be larger than allowed there" in done.stderr
    assert target.read_bytes() == ORG
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize("clock", ["2001-01-01 00:00:00", "2038-01-19 03:14:06", "2099-12-31"])
def test_a_clock_that_jumps_does_not_matter(target, clock):
    need("faketime")
    target.write_bytes(ORG)
    fresh = target.with_name(".dutyflow-00000000.tmp")
    fresh.write_bytes(b"another program is writing this")

    done = subprocess.run(
        ["faketime", clock, sys.executable, "-m", "dutyflow", "edit", str(target), *REWORD],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )

    assert done.returncode == 0, done.stderr
    assert target.read_bytes() == ORG.replace(b"Write code", b"Write the code")
    assert names(target.parent) == [fresh.name, target.name]


READ, WRITE, NOBODY = 4, 6, 0xFFFFFFFF
USER_OBJ, USER, GROUP_OBJ, MASK, OTHER = 1, 2, 4, 16, 32


def access_list(*entries):
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


OF_ANNA = access_list(
    (USER_OBJ, 6, NOBODY), (USER, WRITE, 1234), (GROUP_OBJ, READ, NOBODY), (MASK, 6, NOBODY),
    (OTHER, 0, NOBODY),
)  # fmt: skip


def give(path, name, value):
    try:
        os.setxattr(path, name, value)
    except (OSError, AttributeError) as error:
        pytest.skip(f"this disk keeps no such attributes: {error}")


@pytest.mark.parametrize("way", ["replaced", "in place"])
def test_access_lists_and_attributes_stay(target, backups, way):
    give(target, "system.posix_acl_access", OF_ANNA)
    give(target, "user.origin", b"workshop\0\xff")
    if way == "in place":
        os.link(target, target.with_name("other"))
    before = target.stat()

    saved(target, backups)

    assert os.getxattr(target, "system.posix_acl_access") == OF_ANNA
    assert os.getxattr(target, "user.origin") == b"workshop\0\xff"
    assert target.stat().st_mode == before.st_mode


def test_nobody_gets_into_a_file_through_the_default_of_its_folder(target, backups):
    target.chmod(0o640)
    give(target.parent, "system.posix_acl_default", OF_ANNA)

    saved(target, backups)

    assert "system.posix_acl_access" not in os.listxattr(target)
    assert target.stat().st_mode & 0o777 == 0o640


def test_what_setfacl_and_setfattr_gave_is_there_after_a_save(target, backups):
    need("setfacl", "getfacl", "setfattr", "getfattr")
    run("setfacl", "-m", "u:1234:rw,g:2345:r", target)
    run("setfattr", "-n", "user.origin", "-v", "workshop", target)

    def told():
        return [
            subprocess.run(
                [*command, target.name], cwd=target.parent, capture_output=True, check=True
            )
            for command in (["getfacl"], ["getfattr", "-d"])
        ]

    before = [done.stdout for done in told()]
    saved(target, backups)

    assert [done.stdout for done in told()] == before
    assert b"user:1234:rw-" in before[0]


def test_the_owner_is_kept_where_only_root_could_give_it():
    need()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        target, data = folder / "acme.org.yaml", folder / "data"
        target.write_bytes(OLD)
        os.chown(target, 1234, 2345)
        for path, mode in ((folder, 0o777), (target, 0o666)):
            path.chmod(mode)
        program = (
            "import os; from pathlib import Path; from dutyflow_models.files.safe_write import *;"
            "os.setgroups([]); os.setgid(4321); os.setuid(4321);"
            f"save_file(Path({str(target)!r}), b'theirs', expected=Expected.ANYTHING,"
            f" backup_dir=Path({str(data)!r}))"
        )

        subprocess.run(
            [sys.executable, "-c", program],
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )

        assert target.read_bytes() == b"theirs"
        assert (target.stat().st_uid, target.stat().st_gid) == (1234, 2345)
        assert names(data) == []
