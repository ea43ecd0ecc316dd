"""A short soak, in a process of its own; `python3 dev.py soak` is the long one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_six_hundred_moves_leave_the_window_as_it_should_be():
    done = subprocess.run(
        [sys.executable, Path(__file__).parent, "600", "7", "300"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
