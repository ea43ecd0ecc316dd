from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest
import yaml
from handwriting import Hand
from hypothesis import assume, given, note, settings
from hypothesis import strategies as st
from organisations import AWKWARD, DUTY_FIELDS, edited, organisations

from dutyflow_models.files.emit import org_text
from dutyflow_models.files.file_values import file_map, same
from dutyflow_models.files.read import read_org
from dutyflow_models.files.scalars import scalar_text
from dutyflow_models.files.write import write_org
from dutyflow_models.org import Assignment, Duty, HandOff, Identity, Organisation, Team

FRESH = Path(__file__).parents[1] / "files" / "writing" / "fresh.org.yaml"

BOM = b"\xef\xbb\xbf"


def says_the_same(one, other):
    """Compare strictly: `true` is not 1, and half a surrogate pair is �, as a file holds it."""
    return same(file_map(one), file_map(other))


@given(organisations)
@settings(max_examples=150)
def test_a_fresh_file_says_what_the_organisation_says(organisation):
    text = org_text(organisation)
    note(text)

    found = read_org(text.encode()).organisation

    assert says_the_same(found, organisation)


def test_a_fresh_file_has_short_entries_on_a_line_and_duties_on_several():
    organisation = Organisation(
        org=Identity(name="acme", title="Who runs: what"),
        teams=(Team(id="sre", title="SRE", when={"sre": True}), Team(id="long", title="T " * 60)),
        duties=(
            Duty(
                id="deploy",
                title="Deploy",
                description="First this.\nThen that.\n",
                responsible=("sre", "long"),
                load=1,
                assignments=(Assignment(when={"sre": False}, accountable="long"),),
            ),
        ),
        handoffs=(HandOff(source="deploy", target="run", passes="a release, tested"),),
    )

    assert org_text(organisation) == FRESH.read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [text for text in AWKWARD if text != "2026-11-03"])
@pytest.mark.parametrize("quotes", ["", "'", '"'])
def test_a_text_also_reads_the_same_under_the_older_rules_of_yaml(text, quotes):
    assert yaml.safe_load(f"a: {scalar_text(text, quotes)}\n") == {"a": text}
    assert yaml.safe_load(f"[{scalar_text(text, quotes, flow=True)}]\n") == [text]


@st.composite
def files(draw):
    """A file as somebody might have written it."""
    hand = Hand(
        Random(draw(st.integers(0, 10_000))),
        newline=draw(st.sampled_from(["\n", "\n", "\r\n"])),
        comments=draw(st.booleans()),
        final_newline=draw(st.booleans()),
    )
    text = hand.file(draw(organisations))
    return (BOM if draw(st.booleans()) else b"") + text.encode()


@given(files())
@settings(max_examples=100)
def test_saving_without_an_edit_gives_the_very_same_bytes(data):
    reading = read_org(data)
    organisation = reading.organisation
    again = organisation.replacing(duties=tuple(duty.replacing() for duty in organisation.duties))

    assert write_org(reading.source, organisation, again) == data


@given(files(), st.data())
@settings(max_examples=300)
def test_what_is_written_reads_as_what_was_edited(data, drawing):
    for _ in range(drawing.draw(st.integers(1, 3))):
        reading = read_org(data)
        note(data.decode())
        before = after = reading.organisation
        for _ in range(drawing.draw(st.integers(1, 2))):
            after = drawing.draw(edited(after))

        data = write_org(reading.source, before, after)

        note(data.decode())
        assert says_the_same(read_org(data).organisation, after)


@given(files(), st.data())
@settings(max_examples=100)
def test_an_edit_of_a_duty_leaves_everything_around_it_as_it_was(data, drawing):
    reading = read_org(data)
    before = reading.organisation
    assume(before.duties)
    index = drawing.draw(st.integers(0, len(before.duties) - 1))
    duties = list(before.duties)
    changes = drawing.draw(st.fixed_dictionaries({}, optional=DUTY_FIELDS))
    duties[index] = duties[index].replacing(**changes)

    written = write_org(reading.source, before, before.replacing(duties=tuple(duties)))

    entry, text = reading.source.entry("duties", index), reading.source.text
    changed = written.decode("utf-8-sig")
    assert changed.startswith(text[: entry.start])
    assert changed.endswith(text[entry.end :].partition("\n")[2])


@given(files(), st.data())
@settings(max_examples=100)
def test_entries_that_change_places_lose_no_comment(data, drawing):
    reading = read_org(data)
    before = reading.organisation
    duties = drawing.draw(st.permutations(before.duties))
    teams = drawing.draw(st.permutations(before.teams))

    after = before.replacing(duties=tuple(duties), teams=tuple(teams))
    written = write_org(reading.source, before, after)

    assert sorted(_words(written)) == sorted(_words(data))


def _words(data):
    return re.findall(rb"[^\s,\[\]]+", data)
