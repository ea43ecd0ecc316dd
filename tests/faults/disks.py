"""Disks made for a test and mounted as long as it runs; skipped with the reason where not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager

import pytest


def need(*programs):
    """Skip where a program is missing, or we may not mount."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can make disks")
    for program in programs:
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")


def run(*command):
    """Run a program of the system, without the shim; skip with what it says when it fails."""
    environment = {key: value for key, value in os.environ.items() if key != "LD_PRELOAD"}
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
        timeout=60,
    )
    if done.returncode:
        pytest.skip(f"{command[0]} does not work here: {done.stderr.strip()}")


@contextmanager
def mounted(*arguments, at):
    """Mount something, and unmount it whatever happens."""
    need("mount")
    if not at.exists():
        at.mkdir()
    run("mount", *arguments, at)
    try:
        yield at
    finally:
        subprocess.run(["umount", "--lazy", str(at)], check=True)


def memory_disk(at, options):
    """A disk in memory, with a limit."""
    return mounted("-t", "tmpfs", "-o", options, "tmpfs", at=at)
