from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dutyflow_models.files.overwriting import left_behind
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import (
    ChangedOnDisk,
    Expected,
    NotSettled,
    digest,
    holds,
    save_file,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = b"old\n"
NEW = b"schema: 1\n" * 1000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "acme.org.yaml"
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_saved_file_holds_the_new_content_and_nothing_lies_beside_it(target: Path) -> None:
    found = save_file(target, NEW, expected=digest(OLD))

    assert target.read_bytes() == NEW
    assert found == digest(NEW)
    assert names(target.parent) == [target.name]


def test_a_new_file_gets_the_mode_that_the_person_set_for_new_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save_file(tmp_path / "new.org.yaml", NEW, expected=Expected.NOTHING)
    finally:
        os.umask(before)

    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / "new.org.yaml").stat().st_mode) == 0o640


def test_a_file_changed_by_somebody_else_is_not_overwritten(target: Path) -> None:
    target.write_bytes(b"theirs\n")

    with pytest.raises(ChangedOnDisk, match="was changed by somebody else"):
        save_file(target, NEW, expected=digest(OLD))

    assert target.read_bytes() == b"theirs\n"
    assert names(target.parent) == [target.name]


def test_a_file_that_is_gone_is_not_made_anew_unasked(target: Path) -> None:
    target.unlink()

    with pytest.raises(ChangedOnDisk, match="no longer there"):
        save_file(target, NEW, expected=digest(OLD))

    assert names(target.parent) == []


def test_a_new_file_does_not_replace_one_that_is_there(target: Path) -> None:
    with pytest.raises(ChangedOnDisk, match="exists already"):
        save_file(target, NEW, expected=Expected.NOTHING)

    assert target.read_bytes() == OLD


def test_a_person_who_was_asked_replaces_whatever_is_there(target: Path) -> None:
    save_file(target, NEW, expected=Expected.ANYTHING)

    assert target.read_bytes() == NEW


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o755])
def test_mode_and_owner_stay(target: Path, mode: int) -> None:
    target.chmod(mode)
    if os.geteuid() == 0:
        os.chown(target, 1234, 2345)
    before = target.stat()

    save_file(target, NEW, expected=digest(OLD))

    after = target.stat()
    assert stat.S_IMODE(after.st_mode) == mode
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="this system has no extended attributes")
def test_extended_attributes_stay(target: Path) -> None:
    try:
        os.setxattr(target, "user.origin", b"workshop")
    except OSError:
        pytest.skip("this file system has no extended attributes")

    save_file(target, NEW, expected=digest(OLD))

    assert os.getxattr(target, "user.origin") == b"workshop"


def test_a_link_stays_a_link_and_what_it_leads_to_is_replaced(target: Path) -> None:
    link = target.parent / "link.org.yaml"
    link.symlink_to(target.name)

    save_file(link, NEW, expected=digest(OLD))

    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_link_that_leads_nowhere_gets_its_file(tmp_path: Path) -> None:
    link = tmp_path / "link.org.yaml"
    link.symlink_to("later.org.yaml")

    save_file(link, NEW, expected=Expected.NOTHING)

    assert link.is_symlink()
    assert (tmp_path / "later.org.yaml").read_bytes() == NEW


def test_a_link_that_leads_back_to_itself_is_refused(tmp_path: Path) -> None:
    link = tmp_path / "link.org.yaml"
    link.symlink_to(link.name)

    with pytest.raises(CannotWrite, match="leads back to itself"):
        save_file(link, NEW, expected=Expected.ANYTHING)


def test_a_hard_link_is_overwritten_so_that_both_names_show_the_same(target: Path) -> None:
    other = target.parent / "other.org.yaml"
    os.link(target, other)
    backups = target.parent / "backups"

    save_file(target, b"new\n", expected=digest(OLD), backup_dir=backups)

    assert other.read_bytes() == b"new\n"
    assert other.samefile(target)
    assert names(backups) == []


def test_a_hard_link_is_not_touched_without_a_place_for_the_backup(target: Path) -> None:
    os.link(target, target.parent / "other.org.yaml")

    with pytest.raises(CannotWrite, match="nowhere to keep a copy"):
        save_file(target, NEW, expected=digest(OLD))

    assert target.read_bytes() == OLD


def test_a_hard_link_changed_by_somebody_else_is_not_overwritten(target: Path) -> None:
    os.link(target, target.parent / "other.org.yaml")
    target.write_bytes(b"theirs\n")

    with pytest.raises(ChangedOnDisk):
        save_file(target, NEW, expected=digest(OLD), backup_dir=target.parent / "backups")

    assert target.read_bytes() == b"theirs\n"


def test_a_read_only_file_is_refused_with_a_sentence(target: Path) -> None:
    target.chmod(0o444)

    with pytest.raises(CannotWrite, match=r"is read-only\. Allow writing to it"):
        save_file(target, NEW, expected=digest(OLD))

    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="is a folder"):
        save_file(tmp_path, NEW, expected=Expected.ANYTHING)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(CannotWrite, match="device or pipe"):
        save_file(tmp_path / "pipe", NEW, expected=Expected.ANYTHING)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"there is no folder “.*nowhere”"):
        save_file(tmp_path / "nowhere" / "a.org.yaml", NEW, expected=Expected.NOTHING)


@pytest.mark.parametrize("name", ["a" * 300, "a\0b", "\udcff/x"])
def test_an_impossible_name_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(CannotWrite):
        save_file(tmp_path / name, NEW, expected=Expected.NOTHING)


def run_limited(path: Path, *, limit: int, backups: Path | None = None) -> str:
    """Save NEW where no file may grow beyond a limit, as on a full disk; return what was said."""
    program = f"""
        import resource
        from pathlib import Path
        from dutyflow_models.files.problems import CannotWrite
        from dutyflow_models.files.safe_write import Expected, save_file

        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        backups = {str(backups)!r}
        try:
            save_file(Path({str(path)!r}), {NEW!r}, expected=Expected.ANYTHING,
                      backup_dir=None if backups == "None" else Path(backups))
        except CannotWrite as refused:
            print(refused)
    """
    arguments = [sys.executable, "-c", textwrap.dedent(program)]
    return subprocess.run(arguments, capture_output=True, encoding="utf-8", check=True).stdout


@pytest.mark.skipif(os.name == "nt", reason="needs a limit that Windows does not have")
def test_a_write_that_stops_half_way_leaves_the_old_file_whole(target: Path) -> None:
    said = run_limited(target, limit=4096)

    assert "larger than allowed" in said
    assert target.read_bytes() == OLD
    assert names(target.parent) == [target.name]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit that Windows does not have")
def test_an_overwrite_that_stops_half_way_is_put_back_and_the_backup_named(target: Path) -> None:
    os.link(target, target.parent / "other.org.yaml")
    backups = target.parent / "backups"

    said = run_limited(target, limit=4096, backups=backups)

    (backup,) = backups.iterdir()
    assert backup.read_bytes() == OLD
    assert target.read_bytes() == OLD
    assert str(backup) in said
    assert "is as it was" in said


def test_a_full_disk_leaves_the_old_file_whole(tmp_path: Path) -> None:
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root")
    try:
        target = tmp_path / "a.org.yaml"
        target.write_bytes(OLD)
        with pytest.raises(CannotWrite, match="The disk is full"):
            save_file(target, b"x" * 100_000, expected=digest(OLD))
        assert target.read_bytes() == OLD
        assert names(tmp_path) == [target.name]
    finally:
        subprocess.run(["umount", str(tmp_path)], check=True)


@pytest.fixture
def closed_folder(target: Path) -> Iterator[Path]:
    """A folder in which no file can be made, though the file in it may be written."""
    if os.name == "nt":
        pytest.skip("Windows decides this by other means")
    folder = target.parent
    if os.geteuid() != 0:
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    if subprocess.run(["chattr", "+i", str(folder)], capture_output=True, check=False).returncode:
        pytest.skip("root may write everywhere, and this file system cannot forbid it")
    yield folder
    subprocess.run(["chattr", "-i", str(folder)], check=True)


def test_in_a_closed_folder_the_file_is_overwritten(
    closed_folder: Path, target: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    backups = tmp_path_factory.mktemp("backups")

    save_file(target, NEW, expected=digest(OLD), backup_dir=backups)

    assert target.read_bytes() == NEW
    assert names(backups) == []


def test_in_a_closed_folder_no_new_file_can_be_made(closed_folder: Path) -> None:
    with pytest.raises(CannotWrite, match="You may not write there"):
        save_file(closed_folder / "new.org.yaml", NEW, expected=Expected.NOTHING)


def test_nothing_is_overwritten_when_no_backup_can_be_made(target: Path) -> None:
    os.link(target, target.parent / "other.org.yaml")
    blocked = target.parent / "blocked"
    blocked.write_bytes(b"a file where the folder should be")

    with pytest.raises(CannotWrite):
        save_file(target, NEW, expected=digest(OLD), backup_dir=blocked)

    assert target.read_bytes() == OLD


def test_it_is_not_called_saved_before_the_disk_confirms_the_folder(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync

    def fault_of_the_disk(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, "Input/output error")
        flush(handle)

    monkeypatch.setattr(os, "fsync", fault_of_the_disk)

    with pytest.raises(NotSettled, match="is written, but it is not certain") as told:
        save_file(target, NEW, expected=digest(OLD))

    assert told.value.digest == digest(NEW)
    assert target.read_bytes() == NEW


def test_a_file_holds_a_content_only_while_it_is_there_as_a_file(target: Path) -> None:
    assert holds(target, digest(OLD))
    assert not holds(target, digest(NEW))
    target.unlink()
    assert not holds(target, digest(OLD))
    if hasattr(os, "mkfifo"):
        os.mkfifo(target)
        assert not holds(target, digest(OLD))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize(
    "name",
    [b"caf\xe9.org.yaml", b"x" * 246 + b".org.yaml", b"a\nb#c%d.org.yaml", "😀".encode() * 63],
    ids=["not UTF-8", "255 bytes", "newline, # and %", "63 emoji"],
)
@pytest.mark.parametrize("way", ["replaced", "in place"])
def test_any_name_that_the_disk_takes_is_saved(tmp_path: Path, name: bytes, way: str) -> None:
    folder, backups = tmp_path / "here", tmp_path / "backups"
    folder.mkdir()
    target = Path(os.fsdecode(os.fsencode(folder) + b"/" + name))
    target.write_bytes(OLD)
    if way == "in place":
        os.link(target, tmp_path / "other")

    save_file(target, NEW, expected=digest(OLD), backup_dir=backups)

    assert os.listdir(os.fsencode(folder)) == [name]
    assert target.read_bytes() == NEW


def test_a_name_in_a_sentence_is_on_one_line_and_can_be_printed(tmp_path: Path) -> None:
    target = tmp_path / os.fsdecode(b"a\nb\xe9\x1b")
    target.mkdir()

    with pytest.raises(CannotWrite) as told:
        save_file(target, NEW, expected=Expected.ANYTHING)

    said = str(told.value)
    assert "a?b" in said
    assert said.encode().decode().isprintable()


def test_a_file_left_by_a_killed_save_goes_with_a_later_one_and_a_fresh_one_stays(
    target: Path,
) -> None:
    old, new = target.parent / ".dutyflow-0a1b2c3d.tmp", target.parent / ".dutyflow-4e5f6a7b.tmp"
    others = target.parent / ".other.tmp"
    for path in (old, new, others):
        path.write_bytes(b"half")
    for path in (old, others):
        os.utime(path, (1_000_000_000, 1_000_000_000))

    save_file(target, NEW, expected=digest(OLD))

    assert names(target.parent) == [new.name, others.name, target.name]


def refusing(monkeypatch: pytest.MonkeyPatch, name: str, code: int) -> None:
    """Let a call of the system fail, as on a share that cannot do it."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, name, refuse)


@pytest.mark.parametrize(
    "code", [errno.EXDEV, errno.EBUSY, errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS]
)
def test_where_a_share_cannot_rename_the_file_is_overwritten(
    target: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    refusing(monkeypatch, "replace", code)
    backups = target.parent / "backups"

    save_file(target, NEW, expected=digest(OLD), backup_dir=backups)
    save_file(target.parent / "new.org.yaml", NEW, expected=Expected.NOTHING, backup_dir=backups)

    assert target.read_bytes() == (target.parent / "new.org.yaml").read_bytes() == NEW
    assert names(target.parent) == [target.name, "backups", "new.org.yaml"]
    assert names(backups) == []


def test_a_rename_that_was_done_though_it_failed_is_a_save(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = os.replace

    def lose_the_answer(old: Path, new: Path) -> None:
        rename(old, new)
        raise OSError(errno.ENOENT, "No such file or directory")

    monkeypatch.setattr(os, "replace", lose_the_answer)

    save_file(target, NEW, expected=digest(OLD))

    assert target.read_bytes() == NEW


def test_an_owner_that_may_not_be_given_is_kept_by_writing_in_place(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can make a file of somebody else’s")
    os.chown(target, 1234, 2345)
    before = target.stat()
    refusing(monkeypatch, "fchown", errno.EPERM)

    save_file(target, NEW, expected=digest(OLD), backup_dir=target.parent / "backups")

    after = target.stat()
    assert target.read_bytes() == NEW
    assert (after.st_uid, after.st_gid, after.st_ino) == (1234, 2345, before.st_ino)
    assert names(target.parent) == [target.name, "backups"]


def test_what_a_save_in_place_left_when_it_was_killed_is_found_and_kept(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.link(target, target.parent / "other.org.yaml")
    backups = target.parent / "backups"

    class Killed(BaseException):
        pass

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as cut:
        cut.setattr(os, "ftruncate", kill)
        with pytest.raises(Killed):
            save_file(target, NEW, expected=digest(OLD), backup_dir=backups)
    (left,) = left_behind(target, backups)
    assert left.read_bytes() == OLD
    assert left_behind(target.parent / "other.org.yaml", backups) == []

    save_file(target, b"a third\n", expected=Expected.ANYTHING, backup_dir=backups)
    assert left_behind(target, backups) == [left]


def test_a_copy_of_what_a_later_save_found_whole_is_not_kept(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.link(target, target.parent / "other.org.yaml")
    backups = target.parent / "backups"
    backups.mkdir()
    with monkeypatch.context() as cut:
        refusing(cut, "unlink", errno.EIO)
        save_file(target, NEW, expected=digest(OLD), backup_dir=backups)
    (left,) = left_behind(target, backups)
    target.write_bytes(OLD)

    save_file(target, NEW, expected=digest(OLD), backup_dir=backups)

    assert not left.exists()


def test_a_change_made_while_the_copy_is_written_is_not_overwritten(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.link(target, target.parent / "other.org.yaml")
    backups = target.parent / "backups"
    flush = os.fsync

    def meanwhile(handle: int) -> None:
        flush(handle)
        target.write_bytes(b"theirs\n")

    monkeypatch.setattr(os, "fsync", meanwhile)

    with pytest.raises(ChangedOnDisk):
        save_file(target, NEW, expected=digest(OLD), backup_dir=backups)

    assert target.read_bytes() == b"theirs\n"
    assert names(backups) == []
