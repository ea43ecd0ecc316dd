"""A second start of Dutyflow, in a process of its own, beside one that runs."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys

import pytest
from running import Run

from dutyflow.single_instance import NEW_WINDOW, SWITCH, address

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has other sockets and signals.")

ORG = "teams: [{{id: dev, title: Dev}}]\norg: {{name: {0}, title: {0}}}\n"
AS_COMMAND = "--as-command"


class Listening(Run):
    """A running Dutyflow, as the command line starts it, when further starts find it."""

    def __init__(self, *arguments):
        super().__init__(AS_COMMAND, *arguments)

    def __enter__(self):
        super().__enter__()
        self.until("listens", bool)
        return self


@pytest.fixture
def org_files(tmp_path):
    """The paths of the files of Acme and of Other."""
    paths = [tmp_path / f"{name}.org.yaml" for name in ("acme", "other")]
    for path in paths:
        path.write_text(ORG.format(path.name.split(".")[0].title()), encoding="utf-8")
    return paths


def start(*arguments, cwd=None):
    """Start as a person does, for a window that is handed over; return what came of it."""
    command = [sys.executable, "-m", "dutyflow", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=cwd)


def test_a_second_start_shows_its_file_in_the_program_that_runs(org_files):
    acme, other = org_files
    with Listening(acme) as first:
        first.until("titled", lambda title: title.startswith("acme"))
        first.do("minimise")

        second = start(other.name, cwd=other.parent)

        assert (second.returncode, second.stderr) == (0, "")
        first.until("titled", lambda title: title.startswith("other"))
        assert not first.do("minimised")


def test_a_second_start_without_a_file_brings_the_window_up_and_opens_nothing(org_files):
    with Listening(org_files[0]) as first:
        first.do("minimise")

        assert start().returncode == 0

        first.until("minimised", lambda minimised: not minimised)
        assert first.do("titled").startswith("acme")


def test_a_second_start_with_the_open_file_asks_nothing_about_unsaved_work(org_files):
    with Listening(org_files[0]) as first:
        assert first.do("edit", "Review code")
        first.do("minimise")

        assert start(org_files[0]).returncode == 0

        first.until("minimised", lambda minimised: not minimised)
        assert not first.do("asked")
        assert "Review code" in first.do("shown")


def test_the_sample_and_a_name_in_no_encoding_are_handed_over_too(org_files, tmp_path):
    odd = os.path.join(os.fsencode(tmp_path), b"caf\xe9.org.yaml")
    with open(odd, "wb") as file:
        file.write(ORG.format("Odd").encode())
    with Listening(org_files[0]) as first:
        assert start(os.fsdecode(odd)).returncode == 0
        first.until("titled", lambda title: title.startswith("caf"))

        assert start("sample", cwd=tmp_path).returncode == 0
        first.until("titled", lambda title: "Kubernetes" in title)


@pytest.mark.parametrize("way", ["option", "environment"])
def test_two_windows_can_be_had(org_files, monkeypatch, way):
    acme, other = org_files
    with Listening(acme) as first:
        if way == "environment":
            monkeypatch.setenv(SWITCH, "1")
        option = [NEW_WINDOW] if way == "option" else []

        with Listening(*option, other) as second:
            second.until("titled", lambda title: title.startswith("other"))
            assert first.do("titled").startswith("acme")


def test_whoever_has_other_folders_is_somebody_else(org_files, monkeypatch, tmp_path):
    acme, other = org_files
    with Listening(acme) as first:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))

        with Listening(other) as second:
            second.until("titled", lambda title: title.startswith("other"))
            assert first.do("titled").startswith("acme")


def test_a_program_that_hangs_keeps_no_other_from_starting(org_files):
    acme, other = org_files
    with Listening(acme) as first:
        first.program.send_signal(signal.SIGSTOP)

        with Listening(other) as second:
            second.until("titled", lambda title: title.startswith("other"))

        first.program.send_signal(signal.SIGCONT)
        assert first.do("titled").startswith("acme")


def test_after_a_crash_the_next_program_takes_the_place(org_files):
    acme, other = org_files
    with Listening(acme) as first:
        first.kill()
    assert os.path.exists(address())

    with Listening(acme) as second:
        assert start(other).returncode == 0
        second.until("titled", lambda title: title.startswith("other"))


def test_while_a_question_stands_open_a_start_has_its_own_window(org_files):
    acme, other = org_files
    with Listening(acme) as first:
        assert first.do("edit", "Review code")
        first.do("leave")
        first.until("asked", bool)

        with Listening(other) as second:
            second.until("titled", lambda title: title.startswith("other"))
        assert "Review code" in first.do("shown")


@pytest.mark.parametrize("message", [b"hello\n", b"[]\n", b'{"open": 1, "token": ""}\n', b"\xff\n"])
def test_what_is_no_start_is_turned_away(org_files, message):
    with Listening(org_files[0]) as first:
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.settimeout(20)
            stranger.connect(address())
            stranger.sendall(message)
            assert stranger.recv(100) == b"busy\n"

        assert first.do("titled").startswith("acme")


def test_nobody_else_may_knock_and_nothing_is_left_after_closing(org_files):
    with Listening(org_files[0]) as first:
        assert os.stat(address()).st_mode & 0o077 == 0

        first.do("leave")
        assert first.program.wait(20) == 0

    assert not os.path.exists(address())
