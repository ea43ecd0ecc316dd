"""The power goes at every file call of a save, on real disks in an image."""

from __future__ import annotations

import os

import pytest
from disks import mounted, need, run
from harness import Record

pytestmark = pytest.mark.slow

DISKS = {
    "ext4": (("mkfs.ext4", "-q", "-F"), 64, "loop"),
    "ext4 without its own care": (("mkfs.ext4", "-q", "-F"), 64, "loop,noauto_da_alloc"),
    "xfs": (("mkfs.xfs", "-q", "-f"), 320, "loop"),
}
"""How each is made, its megabytes, and how it is mounted."""


@pytest.fixture(params=DISKS)
def disk(request, tmp_path):
    """An image of a disk that can be mounted here."""
    make, megabytes, options = DISKS[request.param]
    need("mount", make[0])
    image = tmp_path / f"disk.{make[0].removeprefix('mkfs.')}"
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    run(*make, image)
    with mounted("-o", options, image, at=tmp_path / "probe"):
        pass
    return image, options


@pytest.mark.parametrize(
    "target",
    [
        "targets:SAVED_DOCUMENT",
        "targets:SAVED_AS_NEW",
        "targets:SAVED_HARD_LINK",
        "kept_work:LATER_WORK",
    ],
)
def test_after_a_power_cut_it_is_old_or_new_and_new_when_saved_was_said(
    drive, disk, target, tmp_path, record_property
):
    place = tmp_path / "place"
    place.mkdir()
    try:
        record = Record(**drive("cut_power.py", *disk, place, target))
    finally:
        if os.path.ismount(place):
            run("umount", "--lazy", place)
    record_property("faults", str(record))

    assert record.violations == []
    assert record.points > 5


def test_a_writer_that_does_not_flush_is_found(drive, disk, tmp_path):
    place = tmp_path / "place"
    place.mkdir()

    found = drive("cut_power.py", *disk, place, "targets:NAIVE")

    assert any("“saved” was said" in one for one in found["violations"])
