"""Files that are none, not ours or broken: each gets a sentence, quickly, and stays as it is."""

from __future__ import annotations

import os
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org, read_org_file

SAMPLE = b"""schema: 1
org: {name: acme}
teams:
  - {id: dev, title: "Dev \xf0\x9f\x98\x80"}
duties:
  - id: a
    title: 'A'
    responsible: [dev]
"""


def refusal(data):
    with pytest.raises(CannotRead) as refused:
        read_org(data)
    return refused.value.problems[0]


def file_refusal(path):
    with pytest.raises(CannotRead) as refused:
        read_org_file(path)
    return refused.value.problems[0].sentence


@pytest.mark.parametrize(
    ("data", "code", "line", "words"),
    [
        (bytes(4096), "zeros", 0, "nothing but zeros"),
        (SAMPLE + bytes(100), "not-text", 9, "control character"),
        (SAMPLE.decode().encode("utf-16"), "not-utf-8", 1, "UTF-16"),
        (SAMPLE.decode().encode("utf-16-le"), "not-utf-8", 1, "UTF-16"),
        (SAMPLE.decode().encode("utf-32"), "not-utf-8", 1, "UTF-32"),
        ("org:\n  title: Bürö\n".encode("latin-1"), "not-utf-8", 2, "byte 0xfc at offset 15"),
        (SAMPLE[:50] + b"\xf0\x9f", "not-utf-8", 4, "is not UTF-8"),
        (
            b"schema: 1\n<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> x\n",
            "merge-conflict",
            2,
            "merged",
        ),
        (b"a: b\r\n>>>>>>> x\r\n", "merge-conflict", 2, "merged"),
        (b"just some text", "no-org-file", 1, "no org file"),
        (b"- a\n- b\n", "no-org-file", 1, "no org file"),
        (b"{" * 100_000, "too-deep", 1, "in one another"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not-utf-8", 1, "UTF-8"),
        (b"teams:\n\t- {id: a}\n", "not-yaml", 2, "tab"),
        (SAMPLE[:-3], "not-yaml", 8, "“[” is opened and not closed"),
        (b" " * 10_000_001, "too-large", 0, "10 MB"),
    ],
)
def test_what_cannot_be_read_says_what_it_is_and_where(data, code, line, words):
    problem = refusal(data)
    assert (problem.code, problem.line) == (code, line)
    assert words in problem.sentence
    assert problem.advice


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# a comment\n", b"---\n", b"\xef\xbb\xbf"])
def test_an_empty_file_opens_empty_and_says_so(data):
    reading = read_org(data, name="new.org.yaml")
    assert [(each.severity, each.code) for each in reading.problems] == [("warning", "empty")]
    assert reading.organisation.org.name == "new"
    assert reading.source.data == data


def test_a_file_of_another_kind_opens_with_a_warning():
    reading = read_org(b"apiVersion: v1\nkind: Pod\n")
    assert [each.code for each in reading.problems if each.severity == "warning"] == ["no-org-file"]


def test_conflict_markers_inside_a_text_are_text():
    reading = read_org(SAMPLE + b"    note: |\n      see\n      <<<<<<< HEAD\n")
    assert reading.organisation.duties[0].note == "see\n<<<<<<< HEAD\n"


def test_a_thousand_problems_are_enough():
    entries = b"".join(b"  - {id: A%d, title: x}\n" % number for number in range(3000))
    start = time.process_time()
    problems = read_org(b"schema: 1\norg: {name: a}\nduties:\n" + entries).problems
    assert len(problems) == 1001
    assert problems[-1].sentence == "And 2,000 more of these."
    assert time.process_time() - start < 4


def test_ten_thousand_wrong_references_are_read_in_time():
    teams = b"".join(b"  - {id: team-%d, title: T}\n" % number for number in range(3000))
    duties = b"".join(
        b"  - {id: d%d, title: D, accountable: taem-%d}\n" % (number, number)
        for number in range(5000)
    )
    start = time.process_time()
    reading = read_org(b"schema: 1\norg: {name: a}\nteams:\n" + teams + b"duties:\n" + duties)
    assert len(reading.organisation.duties) == 5000
    assert time.process_time() - start < 4


def test_a_folder_is_not_opened(tmp_path):
    assert file_refusal(tmp_path) == f"“{tmp_path.name}” is a folder."


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    assert file_refusal(tmp_path / "no.org.yaml") == "“no.org.yaml” does not exist."
    (tmp_path / "file").write_text("")
    assert file_refusal(tmp_path / "file" / "no.org.yaml") == "“no.org.yaml” does not exist."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_refused_and_does_not_hang(tmp_path):
    pipe = tmp_path / "pipe.org.yaml"
    os.mkfifo(pipe)
    said = []
    reader = threading.Thread(target=lambda: said.append(file_refusal(pipe)), daemon=True)
    reader.start()
    reader.join(timeout=5)
    assert said == ["“pipe.org.yaml” is a pipe."]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device on this system")
def test_a_device_is_refused(tmp_path):
    endless = tmp_path / "endless.org.yaml"
    endless.symlink_to("/dev/zero")
    assert file_refusal(endless) == "“endless.org.yaml” is a device."


def test_a_link_to_itself_is_refused(tmp_path):
    loop = tmp_path / "loop.org.yaml"
    loop.symlink_to(loop)
    assert "leads back to itself" in file_refusal(loop)


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_impossible_names_are_refused(tmp_path, name):
    assert "name" in file_refusal(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission_is_refused(tmp_path):
    path = tmp_path / "secret.org.yaml"
    path.write_bytes(SAMPLE)
    path.chmod(0)
    assert file_refusal(path) == "“secret.org.yaml” may not be read by you."


def test_a_hundred_megabytes_are_refused_at_once(tmp_path):
    path = tmp_path / "big.org.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    start = time.process_time()
    assert "100 MB" in file_refusal(path)
    assert time.process_time() - start < 0.1


def test_reading_a_file_changes_nothing(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_bytes(SAMPLE)
    path.chmod(0o444)
    before = path.stat().st_mtime_ns
    assert read_org_file(path).source.data == SAMPLE
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (SAMPLE, before)


@settings(max_examples=150)
@given(st.integers(0, len(SAMPLE)), st.binary(max_size=4), st.integers(0, 40))
def test_a_damaged_file_is_read_or_refused_and_never_crashes(place, put, cut):
    try:
        reading = read_org(SAMPLE[:place] + put + SAMPLE[place + cut :])
    except CannotRead:
        return
    assert all(each.sentence for each in reading.problems)


LINES = """a: b|  - x|- {id: a, title: b}|
teams:|  id: 1|&a|*a|<<: *a|? x|: y|duties: &d|- *d|!!set {a}|
  - [|]|'|"|  text|\t|---|...|%YAML 1.2|org:|schema: 1|handoffs:|\u2028|\x85|raci: a|- <<: *d|
- {from: a, to: b, when: {x: [1]}}|schema: 9|- &a {id: b, title: c}|\x00|x: |+|# no"""


@settings(max_examples=300)
@given(st.lists(st.sampled_from(LINES.split("|")), max_size=12))
def test_lines_in_any_order_are_read_or_refused_and_never_crash(lines):
    try:
        reading = read_org("\n".join(lines).encode())
    except CannotRead:
        return
    for key in ("teams", "duties", "handoffs"):
        for index in range(len(getattr(reading.organisation, key))):
            node = reading.source.entry(key, index)
            assert 0 <= node.start <= node.end <= len(reading.source.text)
