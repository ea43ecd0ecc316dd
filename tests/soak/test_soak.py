"""A short soak, in a process of its own; `python3 dev.py soak` is the long one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.timeout(300)  # 25 s of CPU, on machines that have more to do
def test_four_hundred_moves_and_everything_once_leave_the_window_as_it_should_be():
    done = subprocess.run(
        [sys.executable, Path(__file__).parent, "400", "7", "200"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=290,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "More than at the first look" in done.stdout
    assert "More than when everything was done once" in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="no such signals")
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGHUP])
def test_a_soak_that_is_told_to_end_ends_and_blames_no_dialog(told):
    """As by a time limit: the window alone would end the loop of a question, which stays then."""
    command = [sys.executable, Path(__file__).parent, "100000", "7", "3"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        preexec_fn=partial(signal.signal, told, signal.SIG_DFL),  # nohup lets it be ignored
    ) as soak:
        assert soak.stdout is not None
        for line in soak.stdout:
            if line.startswith("3 moves"):
                break
        soak.send_signal(told)
        soak.stdout.read()

    assert soak.returncode == -told


@pytest.mark.slow
def test_a_soak_in_trouble_tells_it_and_ends_without_a_crash():
    folder = str(Path(__file__).parent)
    code = f"""
import runpy, sys
sys.path.insert(0, {folder!r})
import agreement
agreement.disagreements = lambda desk: ['a lane stands on its head'] * (len(moved) > 20)
import moves
moved, move = [], moves.Hand.move
moves.Hand.move = lambda hand: moved.append(1) or move(hand)
sys.argv = [{folder!r}, '50', '7']
runpy.run_path({folder!r}, run_name='__main__')
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONMALLOC": "malloc"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "After 21 moves with seed 7" in done.stdout
    assert "a lane stands on its head" in done.stdout
