"""A row of the table, and running what is measured in a process of its own."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ENVIRONMENT = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}
"""People's Python keeps what it compiled; without that, the compiler would be measured."""


class Row(NamedTuple):
    """One line of the table."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""


def run(script: str, *arguments: str) -> dict:
    """Run a script of this folder in a process and data folder of its own; return what it says."""
    with tempfile.TemporaryDirectory() as person:
        settings = ENVIRONMENT | {"XDG_DATA_HOME": person, "XDG_STATE_HOME": person}
        done = subprocess.run(
            [sys.executable, str(HERE / script), *arguments],
            capture_output=True, text=True, check=False, env=settings, timeout=900,
        )  # fmt: skip
    if done.returncode:
        sys.exit(f"{script} {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
    return json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))


def is_installed(package: str) -> bool:
    """Say whether a peer is there; where it is not, the row says so."""
    try:
        return bool(version(package))
    except PackageNotFoundError:
        return False


def child_cpu(command: list[str]) -> float:
    """Return the CPU milliseconds that a command takes, from its start to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, timeout=900, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000
