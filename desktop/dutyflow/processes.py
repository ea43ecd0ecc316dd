"""Which program on which machine this is, and whether another one still runs."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """A running or former program; a number alone is given to another program sooner or later."""

    machine: str
    pid: int
    started: str
    """When it began, in the system's own words; empty where they cannot be had."""


def this_process() -> Process:
    """Return the program that asks."""
    return Process(_machine(), os.getpid(), started(os.getpid()) or "")


def is_running(process: Process) -> bool | None:
    """Say whether a program still runs; None for one on another machine."""
    if process.machine != _machine():
        return None
    return process.pid > 0 and started(process.pid) == process.started


def _machine() -> str:
    """Return what names this machine even if its name in the network changes."""
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            found = Path(place).read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if found:
            return found
    return platform.node()


def started(pid: int) -> str | None:
    """Return when a program began; None when there is none of this number."""
    if sys.platform == "win32":
        return _started_on_windows(pid)
    if sys.platform == "linux":
        return _started_on_linux(pid)
    said = subprocess.run(  # noqa: S603 - a fixed program, and no shell
        ["/bin/ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return said.stdout.strip() or None


def _started_on_linux(pid: int) -> str | None:
    """Return the boot and the clock ticks since then, which a changed clock leaves alone."""
    try:
        status = Path(f"/proc/{pid}/stat").read_bytes()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return None
    state, *numbers = status.rpartition(b")")[2].split()  # a name may hold anything but this
    return None if state == b"Z" else f"{boot} {numbers[18].decode()}"


if sys.platform == "win32":

    def _started_on_windows(pid: int) -> str | None:
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
        if not handle:
            return None
        times = [wintypes.FILETIME() for _ in range(4)]
        code = wintypes.DWORD()
        kernel.GetProcessTimes(handle, *map(ctypes.byref, times))
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        still_active = 259
        if code.value != still_active:
            return None
        return str(times[0].dwHighDateTime << 32 | times[0].dwLowDateTime)
