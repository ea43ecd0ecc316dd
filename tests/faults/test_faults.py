"""The 1st, 2nd, 3rd… file call fails until one run is not hit: the file is old or new."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.slow

IN_ANY_WAY = {
    "targets:SAVED_DOCUMENT": 60,
    "targets:SAVED_AS_NEW": 35,
    "targets:SAVED_HARD_LINK": 140,
    "targets:SAVED_ON_A_POOR_SHARE": 190,
    "targets:NEW_ON_A_POOR_SHARE": 55,
    "targets:EDITED_FILE": 75,
    "targets:EXPORTED_PNG": 45,
    "targets:EXPORTED_SVG": 32,
    "targets:EXPORTED_PDF": 32,
    "targets:EXPORTED_YAML": 32,
    "targets:LAYOUT_WRITE": 150,
    "targets:FIRST_LAYOUT": 200,
    "kept_work:FIRST_WORK": 280,
    "kept_work:LATER_WORK": 140,
    "kept_work:DAMAGED_STORE": 200,
    "merges:MERGED": 100,
    "merges:CONFLICTS_INTO_OUT": 90,
    "merges:AFTER_A_MERGE": 60,
    "workshop_lines:LINE": 110,
    "notes:FIRST_NOTE": 45,
    "notes:TAKEN_OVER": 60,
}
"""What is swept, and how many points there are at least: fewer means that calls are not counted."""


@pytest.mark.parametrize(("target", "least"), IN_ANY_WAY.items(), ids=IN_ANY_WAY)
def test_after_any_fault_it_is_old_or_new_and_saved_is_said_only_when_it_is_true(
    sweep, target, least
):
    record = sweep(target)

    assert record.violations == []
    assert record.points >= least


def test_a_writer_that_is_not_safe_is_found(drive, tmp_path):
    found = drive("drive.py", "targets:NAIVE", tmp_path)

    said = "\n".join(found["violations"])
    assert "kill -9" in said
    assert "torn write" in said
    assert "the file is neither old nor new" in said


def test_a_writer_that_says_saved_though_the_disk_refused_is_found(drive, tmp_path):
    found = drive("drive.py", "targets:OPTIMIST", tmp_path)

    assert any("“saved” was said" in one for one in found["violations"])
