"""read(patch(text, edits)) == edits(read(text)): for real edits, in any file there is."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from edit_steps import STEPS, edits
from hypothesis import currently_in_test_context, given, note, settings
from hypothesis import strategies as st
from organisations import edited
from test_writing import files, says_the_same

from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.files.read import read_org
from dutyflow_models.files.write import write_org

ROOT = Path(__file__).parents[2]
REAL = [
    *sorted((ROOT / "resources").rglob("*.org.yaml")),
    *sorted((ROOT / "tests" / "files").rglob("*.org.*")),
]


def changed(organisation, steps):
    """Make edits one after another; what is refused changes nothing."""
    for name, first, second, title in steps:
        with contextlib.suppress(EditRefused):
            organisation = STEPS[name](organisation, first, second, title)
    return organisation


def check(data, *rounds):
    """Write what each round of edits makes into the text of the round before."""
    for edit in rounds:
        reading = read_org(data, name="acme.org.yaml")
        after = edit(reading.organisation)
        data = write_org(reading.source, reading.organisation, after)
        if currently_in_test_context():
            note(data.decode())
        assert says_the_same(read_org(data, name="acme.org.yaml").organisation, after)
    return data


some_edits = st.lists(edits(), min_size=1, max_size=4)


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
@given(st.lists(some_edits, min_size=1, max_size=3))
@settings(max_examples=25)
def test_any_edits_of_a_file_we_ship_or_test_with_read_as_they_were_made(path, rounds):
    check(path.read_bytes(), *(lambda org, steps=steps: changed(org, steps) for steps in rounds))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
@given(st.data())
@settings(max_examples=25)
def test_any_value_put_into_such_a_file_reads_as_it_was_put(path, drawing):
    check(path.read_bytes(), *[lambda org: drawing.draw(edited(org))] * 2)


@given(files(), some_edits)
@settings(max_examples=100)
def test_any_edits_of_a_file_written_by_any_hand_read_as_they_were_made(data, steps):
    check(data, lambda org: changed(org, steps))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_such_a_file_saved_without_an_edit_is_the_same_bytes(path):
    data = path.read_bytes()

    assert check(data, lambda org: org.replacing()) == data
