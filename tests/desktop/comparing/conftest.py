"""A real git repository, with a person who commits, in a folder of the test."""

from __future__ import annotations

import shutil
import subprocess

import pytest


@pytest.fixture
def repository(tmp_path):
    """Return a function that runs git in a new repository; skip where git is missing."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    folder = tmp_path / "a repository"
    folder.mkdir()

    def git(*arguments):
        who = ("-c", "user.name=P", "-c", "user.email=p@example.org", "-c", "commit.gpgsign=false")
        command = ["git", *who, *arguments]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=20)
        return folder

    git("init", "-q")
    return git
