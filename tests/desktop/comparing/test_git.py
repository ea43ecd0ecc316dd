"""What git has of a file, and a sentence wherever it has nothing."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha1

import pytest

from dutyflow.comparing.absent import Absent
from dutyflow.comparing.git import head_version, is_in_repository
from dutyflow.comparing.versions import version_in_git

ORG = b"org: {name: acme}\nteams:\n  - {id: dev, title: Dev}\n"


def committed(git, name, data=ORG):
    path = git("status") / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    git("add", "--all")
    git("commit", "-q", "-m", "First")
    return path


@pytest.mark.parametrize(
    "name", ["acme.org.yaml", "with space.yaml", "-dash.yaml", ":(top)x.yaml", "sub/é漢.yaml"]
)
def test_the_committed_version_is_read_whatever_the_file_is_called(repository, name):
    path = committed(repository, name)
    path.write_bytes(b"changed")

    assert head_version(path) == ORG
    assert is_in_repository(path)
    assert path.read_bytes() == b"changed"


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes and newlines are Linux's")
@pytest.mark.parametrize("name", [b"two\nlines.yaml", b"caf\xe9.yaml"])
def test_names_with_newlines_or_of_no_encoding_are_read(repository, name):
    path = committed(repository, os.fsdecode(name))

    assert head_version(path) == ORG


def test_a_link_leads_to_the_version_of_its_file(repository, tmp_path):
    path = committed(repository, "acme.org.yaml")
    link = tmp_path / "link.yaml"
    link.symlink_to(path)

    assert head_version(link) == ORG


def test_variables_that_lead_git_elsewhere_are_not_followed(repository, monkeypatch, tmp_path):
    path = committed(repository, "acme.org.yaml")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))

    assert head_version(path) == ORG


def test_reading_leaves_no_trace_in_the_repository(repository):
    path = committed(repository, "acme.org.yaml")
    folder = path.parent / ".git"
    before = sorted((str(each), each.stat().st_mtime_ns) for each in folder.rglob("*"))

    head_version(path)

    assert sorted((str(each), each.stat().st_mtime_ns) for each in folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", "in LFS"),
        (b"#" * 10_000_001, "at most 10,000,000"),
    ],
)
def test_a_pointer_or_a_huge_version_is_a_sentence(repository, data, words):
    path = committed(repository, "acme.org.yaml", data)

    with pytest.raises(Absent, match=words):
        head_version(path)


def test_a_version_that_is_no_org_file_is_a_sentence(repository):
    path = committed(repository, "acme.org.yaml", b"- a\n- b\n")

    with pytest.raises(
        Absent, match=r"git’s version of “acme.org.yaml” was not read: .*no org file"
    ):
        version_in_git(path)


def test_what_git_does_not_have_is_a_sentence(repository, tmp_path):
    outside = tmp_path / "x.yaml"
    outside.write_bytes(ORG)
    with pytest.raises(Absent, match="does not lie in a git repository"):
        head_version(outside)
    inside = repository("status") / "new.yaml"
    inside.write_bytes(ORG)
    with pytest.raises(Absent, match="Nothing is committed"):
        head_version(inside)
    committed(repository, "other.yaml")
    (inside.parent / "newer.yaml").write_bytes(ORG)
    with pytest.raises(Absent, match=r"“newer\.yaml” is not committed yet"):
        head_version(inside.parent / "newer.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("old", [False, True], ids=["this git", "an older git"])
def test_a_repository_that_wants_to_fetch_what_is_missing_runs_nothing(
    repository, tmp_path, monkeypatch, old
):
    """A partial clone asks its remote for what it has not, with a command of its own choice."""
    path = committed(repository, "acme.org.yaml")
    blob = sha1(b"blob %d\0" % len(ORG) + ORG).hexdigest()
    (path.parent / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    trace = tmp_path / "trace"
    for name, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": str(path.parent),
        "remote.origin.uploadpack": f"touch {trace};",
        "core.fsmonitor": f"touch {trace};",
        "protocol.allow": "always",
    }.items():
        repository("config", name, value)

    if old:
        older = tmp_path / "bin" / "git"
        older.parent.mkdir()
        older.write_text(f'#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec "{shutil.which("git")}" "$@"\n')
        older.chmod(0o755)
        monkeypatch.setenv("PATH", str(older.parent), prepend=os.pathsep)
    with pytest.raises(Absent):
        head_version(path)

    assert not trace.exists()


def test_without_git_there_is_a_sentence(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(Absent, match="git is not installed"):
        head_version(tmp_path / "x.yaml")


@pytest.mark.skipif(sys.platform == "win32", reason="a script in the place of git")
def test_a_git_that_does_not_answer_is_given_up(monkeypatch, tmp_path):
    fake = tmp_path / "git"
    fake.write_text("#!/bin/sh\nexec sleep 30\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("dutyflow.comparing.git.SECONDS", 0.2)

    with pytest.raises(Absent, match="did not answer"):
        head_version(tmp_path / "x.yaml")
