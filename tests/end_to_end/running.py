"""Dutyflow in a process of its own, which does what it is told (see `told_what_to_do.py`)."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

DRIVER = Path(__file__).with_name("told_what_to_do.py")


def hear_signals():
    """Let a program hear what whoever runs the tests ignores, as `nohup` does."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class Run:
    """A running Dutyflow that does what it is told."""

    def __init__(self, *paths):
        self.program = subprocess.Popen(
            [sys.executable, str(DRIVER), *map(str, paths)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=hear_signals,
        )  # fmt: skip

    def __enter__(self):
        self.until("ready", bool)
        return self

    def __exit__(self, *_):
        self.program.kill()
        self.program.communicate()

    def do(self, *words):
        self.program.stdin.write(" ".join(words) + "\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        assert line, self.program.stderr.read()
        answer = json.loads(line)
        assert not (isinstance(answer, dict) and "failed" in answer), answer
        return answer

    def until(self, word, wanted):
        """Ask until the answer is as wanted; return it."""
        for _ in range(400):
            answer = self.do(word)
            if wanted(answer):
                return answer
            time.sleep(0.05)
        raise AssertionError(answer)

    def kill(self):
        self.program.kill()
        self.program.wait(10)

    def signal(self, number):
        """Send a signal and return the exit code."""
        self.program.send_signal(number)
        return self.program.wait(20)
