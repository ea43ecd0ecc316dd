"""Cuts the power of a real disk at the 1st, 2nd, 3rd… file call of a save: `cut_power.py KIND …`.

The disk is an image; FS_IOC_SHUTDOWN stops it as it is, without writing its log. It is then mounted
anew, as after a start of the machine. Run by a test, with the shim loaded; prints a record.
"""

from __future__ import annotations

import fcntl
import importlib
import os
import struct
import subprocess
import sys
from pathlib import Path

from harness import MOST_CALLS, POWER_CUT, SAVED, OneFile, Record, Shim, Target, Told, in_a_child

SHUTDOWN, WITHOUT_LOG = 0x8004587D, 2
"""FS_IOC_SHUTDOWN, and what is in memory only is lost."""


def main(image: str, mount_options: str, folder: str, target_name: str) -> None:
    """Sweep one target, `targets:SAVED_DOCUMENT` or another, on one disk."""
    module, attribute = target_name.split(":")
    target: Target = getattr(importlib.import_module(module), attribute)
    place, shim = Path(folder), Shim()
    record = Record(f"power cut on {Path(image).suffix[1:]}, {mount_options}: {target_name}")
    for nth in range(1, MOST_CALLS):
        told = cut_once(shim, target, image, mount_options, place, nth)
        record.runs += 1
        mount(image, mount_options, place)
        record.violations += [
            f"call {nth} ({told.call}): {one}" for one in judge(target, place, told)
        ]
        empty(place)
        unmount(place)
        if not told.call:
            break
        record.points += 1
    print(record.as_json())


def cut_once(shim: Shim, target: Target, image: str, options: str, place: Path, nth: int) -> Told:
    """Save on the mounted disk, cut its power meanwhile or, if that did not happen, afterwards."""
    mount(image, options, place)
    target.prepare(place)
    os.sync()
    shim.watch(place, target)
    disk = os.open(place, os.O_RDONLY)
    shim.use_disk(disk)
    told = in_a_child(shim, POWER_CUT, nth, target, place)
    if not told.call:
        fcntl.ioctl(disk, SHUTDOWN, struct.pack("I", WITHOUT_LOG))
    os.close(disk)
    unmount(place)
    return told


def judge(target: Target, place: Path, told: Told) -> list[str]:
    """Say what is wrong: a file has to be old or new, and new if “saved” was said.

    What a refusal says of the content is true until the power goes, and need not be after it.
    """
    if not isinstance(target, OneFile):
        return target.judge(place, told)
    path = target.path(place)
    found = path.read_bytes() if path.exists() else None
    if told.sentence is not None and told.sentence.startswith("crashed"):
        return [told.sentence]
    if told.sentence == SAVED:
        return (
            [] if found == target.new else [f"“saved” was said, and this is there: {found!r:.60}"]
        )
    if found in (target.old, target.new):
        return []
    copies = target.backups(place)
    whole = copies.is_dir() and any(copy.read_bytes() == target.old for copy in copies.iterdir())
    return [] if target.in_place and whole else [f"neither old nor new: {found!r:.60}"]


def empty(place: Path) -> None:
    subprocess.run(["rm", "-rf", *map(str, place.iterdir())], check=True, env=PLAIN)


def mount(image: str, options: str, place: Path) -> None:
    subprocess.run(["mount", "-o", options, image, str(place)], check=True, env=PLAIN)


def unmount(place: Path) -> None:
    subprocess.run(["umount", str(place)], check=True, env=PLAIN)


PLAIN = {key: value for key, value in os.environ.items() if key != "LD_PRELOAD"}

if __name__ == "__main__":
    main(*sys.argv[1:])
