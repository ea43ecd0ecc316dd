"""Measures what a start with the sample costs, from outside, so that any build can be compared."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
LOOK_EVERY = 0.05
AT_REST = 20
"""Looks in a row without work after which the program has everything ready."""
TIMES = 3


def compare(program: Path) -> str:
    """Start the frozen program and the checkout in turns; say in a sentence what they took."""
    frozen, checkout = [str(program / "dutyflow")], [sys.executable, "-m", "dutyflow"]
    # The first start of each writes or reads what the others find ready.
    took = [(_until_at_rest(frozen), _until_at_rest(checkout)) for _ in range(TIMES + 1)][1:]
    ours, theirs = (min(column) for column in zip(*took, strict=True))
    return (
        f"A start with the sample takes {ours:.0f} ms of CPU, from the checkout {theirs:.0f} ms:"
        f" {ours / theirs:.2f} times as much."
    )


def _until_at_rest(command: Sequence[str]) -> float:
    """Return CPU milliseconds from the start until nothing is left to do."""
    with tempfile.TemporaryDirectory() as person:
        places = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR")
        environment = os.environ | dict.fromkeys(places, person) | {"QT_QPA_PLATFORM": "offscreen"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        started = subprocess.Popen(
            [*command, "sample"], env=environment, cwd=ROOT, stderr=subprocess.DEVNULL
        )
        known, calm = 0.0, 0
        while calm < AT_REST and started.poll() is None:
            time.sleep(LOOK_EVERY)
            now = _cpu(started.pid)
            calm = calm + 1 if now == known and now > 0 else 0
            known = now
        ended = started.poll()
        started.send_signal(signal.SIGTERM)
        started.wait(20)
    if ended is not None:
        raise SystemExit(f"{command[0]} ended by itself with code {ended}.")
    return known


def _cpu(pid: int) -> float:
    numbers = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(numbers[11]) + int(numbers[12])) * 1000 / os.sysconf("SC_CLK_TCK")
