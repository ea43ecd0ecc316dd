"""Whatever a file says: every finding is told once, goes somewhere, and its fix ends it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from organisations import facts, ids, organisations, titles

from dutyflow_models.changes import keyed
from dutyflow_models.checks.findings import findings
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import Factor

FACTORS = st.lists(
    st.builds(Factor, id=ids, title=titles(), values=st.lists(facts, max_size=3).map(tuple)),
    max_size=3,
    unique_by=lambda each: each.id,
).map(tuple)


@settings(max_examples=80, deadline=None)
@given(organisations, FACTORS)
def test_findings_are_unique_lead_somewhere_and_are_ended_by_their_fix(organisation, factors):
    organisation = organisation.replacing(factors=factors)
    for scenario in (None, *organisation.scenarios):
        found = findings(organisation, scenario)
        assert len({each.key for each in found}) == len(found)
        for each in found:
            assert each.sentence.isprintable()
            assert keyed(getattr(organisation, each.section)).keys() >= set(each.about)
            if each.fix:
                check_fix(organisation, scenario, each)


def check_fix(organisation, scenario, finding):
    try:
        fixed = finding.fix.edit(organisation)
    except EditRefused:
        return
    before, after = (
        sum(each.check == finding.check for each in findings(state, scenario))
        for state in (organisation, fixed)
    )
    assert after < before or all(
        (each.key, each.sentence) != (finding.key, finding.sentence)
        for each in findings(fixed, scenario)
    )
