"""The promises that `dev.py fuzz` tries for ten minutes, tried for a moment."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import example, given, note, settings
from hypothesis import strategies as st
from promises import Broken, edited_text, keep

import dutyflow_models.files.read as reading_module

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FILES = [
    *sorted((ROOT / "resources").rglob("*.org.yaml")),
    *sorted((ROOT / "tests" / "files").rglob("*.org.yaml")),
    *sorted((HERE / "seeds").iterdir()),
]
SEEDS = [path.read_bytes() for path in FILES]
LINES = sorted({line for data in SEEDS for line in data.split(b"\n")})
WORDS = (HERE / "yaml.dict").read_text(encoding="utf-8").splitlines()
SECONDS = 5.0
"""How long an input may take, as in `dev.py fuzz`."""


@st.composite
def damaged_files(draw):
    """A file of ours with pieces cut out, put in, moved and edited."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 2))):
        data = edited_text(data, draw(st.randoms(use_true_random=False)))
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(data)))
        end = at + draw(st.integers(0, 60))
        data = data[:at] + draw(st.binary(max_size=4) | st.sampled_from(LINES)) + data[end:]
    return data


@given(damaged_files() | st.binary(max_size=200) | st.lists(st.sampled_from(LINES)).map(b"\n".join))
@example(b"")
@settings(max_examples=200)
def test_any_bytes_are_refused_in_a_sentence_or_read_and_written_as_they_were_edited(data):
    note(data)
    begun = time.process_time()

    keep(data)

    assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_files_to_begin_with_read_well(path):
    assert keep(path.read_bytes()) in ("written", "not writable")


def test_a_reader_that_loses_something_would_be_found(monkeypatch):
    """The promises can be broken: here the writer forgets what was edited."""
    monkeypatch.setattr("promises.write_org", lambda source, before, after: source.data)

    with pytest.raises(Broken, match="does not read as it was edited"):
        list(map(keep, SEEDS))


def test_a_reader_that_raises_anything_else_would_be_found(monkeypatch):
    monkeypatch.setattr(reading_module, "grow", lambda text: [][1])

    with pytest.raises(IndexError):
        keep(SEEDS[0])


@pytest.mark.slow
def test_the_fuzzer_runs_or_says_where_it_can():
    done = subprocess.run(
        [sys.executable, HERE, "3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    if importlib.util.find_spec("atheris") is None:
        assert (done.returncode, "Python 3.11 on Linux" in done.stdout) == (1, True)
    else:
        assert (done.returncode, "No find." in done.stdout) == (0, True), done.stderr[-2000:]
