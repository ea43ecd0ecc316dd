"""A share that refuses, forgets its files or hangs, by a FUSE server of our own."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from disks import need
from PySide6.QtCore import QTimer

from dutyflow.saving import Saving
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, NotSettled, digest, save_file

OLD, NEW = b"old\n", b"schema: 1\n" * 1000


class Share:
    """A mounted share."""

    def __init__(self, folder, faults, server):
        self.folder, self._faults, self.server = folder, faults, server
        self.path = folder / "acme.org.yaml"

    @contextmanager
    def failing(self, **faults):
        """Answer these requests with an errno, or not at all."""
        self._set(faults)
        try:
            yield
        finally:
            self._set({})

    def _set(self, faults):
        fresh = self._faults.with_suffix(".new")
        fresh.write_text(json.dumps(faults))
        fresh.replace(self._faults)

    @property
    def names(self):
        return sorted(os.listdir(self.folder))


@pytest.fixture
def share(tmp_path):
    need()
    if not os.path.exists("/dev/fuse"):
        pytest.skip("there is no /dev/fuse")
    folder, faults = tmp_path / "share", tmp_path / "faults.json"
    folder.mkdir()
    faults.write_text("{}")
    script = Path(__file__).with_name("share.py")
    with subprocess.Popen(
        [sys.executable, str(script), str(folder), str(faults)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as server:
        try:
            said = server.stdout.readline()
            if said != "mounted\n":
                pytest.skip(f"no share can be mounted here: {said}")
            mounted = Share(folder, faults, server)
            mounted.path.write_bytes(OLD)
            yield mounted
        finally:
            server.kill()
            subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


@pytest.fixture
def backups(tmp_path):
    return tmp_path / "backups"


def saved(share, backups):
    return save_file(share.path, NEW, expected=digest(OLD), backup_dir=backups)


def test_a_share_that_works_gets_the_new_file_and_nothing_beside_it(share, backups):
    saved(share, backups)

    assert share.path.read_bytes() == NEW
    assert share.names == [share.path.name]


@pytest.mark.parametrize(
    "request_name",
    ["lookup", "open", "read", "create", "write", "setattr", "fsync", "flush", "rename"],
)
@pytest.mark.parametrize("code", [errno.ESTALE, errno.EIO], ids=["ESTALE", "EIO"])
def test_a_share_that_fails_keeps_the_old_file_and_says_so(share, backups, request_name, code):
    with (
        share.failing(**{request_name: code}),
        pytest.raises(CannotWrite, match="was not saved") as told,
    ):
        saved(share, backups)

    assert share.path.read_bytes() == OLD
    assert share.names == [share.path.name]
    if code == errno.ESTALE:
        assert "The network drive does not answer" in str(told.value)


def test_a_share_that_cannot_confirm_the_folder_is_not_called_saved(share, backups):
    with share.failing(fsyncdir=errno.EIO), pytest.raises(NotSettled):
        saved(share, backups)

    assert share.path.read_bytes() == NEW


@pytest.mark.parametrize("code", [errno.EXDEV, errno.EPERM, errno.EOPNOTSUPP, errno.EBUSY])
def test_a_share_that_cannot_rename_has_its_file_written_over(share, backups, code):
    with share.failing(rename=code):
        saved(share, backups)
        save_file(share.folder / "new", NEW, expected=Expected.NOTHING, backup_dir=backups)

    assert share.path.read_bytes() == (share.folder / "new").read_bytes() == NEW
    assert share.names == [share.path.name, "new"]
    assert list(backups.iterdir()) == []


def test_a_share_where_no_file_can_be_made_has_its_file_written_over(share, backups):
    with share.failing(create=errno.EACCES):
        saved(share, backups)

    assert share.path.read_bytes() == NEW


@pytest.fixture
def saving(qapp):
    saving = Saving(qapp)
    yield saving
    saving.deleteLater()


def ticking(saving):
    """Count how often the window could do something while a save was under way."""
    ticks = []
    timer = QTimer(saving, interval=5)
    timer.timeout.connect(lambda: ticks.append(saving.under_way))
    timer.start()
    return ticks


def test_the_window_lives_while_a_share_hangs_and_the_save_ends_when_it_is_back(
    share, backups, saving
):
    ticks = ticking(saving)
    faults = share.failing(fsync="hang")
    with faults:
        saving.slow.connect(lambda: QTimer.singleShot(200, saving, lambda: share._set({})))
        saving.run(lambda: saved(share, backups))

    assert share.path.read_bytes() == NEW
    assert len(ticks) > 2
    assert all(ticks)


def test_a_share_that_never_comes_back_ends_with_a_sentence(share, backups, saving):
    ticks = ticking(saving)
    with share.failing(write="hang"):
        saving.slow.connect(lambda: QTimer.singleShot(100, saving, share.server.kill))
        with pytest.raises(CannotWrite, match="The network drive does not answer"):
            saving.run(lambda: saved(share, backups))

    assert len(ticks) > 2
