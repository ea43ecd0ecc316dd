"""A program is told from another one that was given its number later."""

from __future__ import annotations

import os
import subprocess
import sys

from dutyflow.processes import is_running, this_process


def test_this_program_runs_and_one_before_it_with_its_number_does_not():
    here = this_process()

    assert here.pid == os.getpid()
    assert here.started
    assert is_running(here)
    assert is_running(here._replace(started="earlier")) is False


def test_a_program_that_ended_runs_no_more():
    code = "from dutyflow.processes import this_process as p; print(*p(), sep='|'); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        machine, pid, started = program.stdout.readline().strip().split("|")
        other = this_process()._replace(machine=machine, pid=int(pid), started=started)
        assert is_running(other)
        program.communicate("\n")

    assert is_running(other) is False


def test_of_a_program_on_another_machine_nothing_is_known():
    assert is_running(this_process()._replace(machine="another")) is None
