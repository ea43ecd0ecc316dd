"""Counted by hand on the sample, where every load is 1."""

from __future__ import annotations

import pytest
from test_sample import SAMPLE, shown

from dutyflow_models.checks.findings import findings
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.measures import developer_focus, focus_share, loads
from dutyflow_models.scenario import effective, scenario_by_id


def test_the_loads_of_the_sample():
    """Dev: code and tests; dockerfiles, compose files, image builds; support."""
    assert loads(shown()) == {
        "infrastructure": {"running": 3},
        "platform": {"enabling": 5, "running": 6},
        "devops": {"enabling": 2, "running": 5},
        "dev": {"differentiating": 2, "enabling": 3, "running": 1},
        None: {"running": 1},
    }


def test_a_third_of_what_developers_do_improves_the_software():
    assert developer_focus(shown()) == {
        "infrastructure": 0,
        "platform": 0,
        "devops": 0,
        "dev": pytest.approx(2 / 6),
    }
    assert focus_share(shown(), "differentiating", ["dev", "devops"]) == pytest.approx(2 / 13)
    assert focus_share(shown(), "differentiating", ["sre"]) is None


@pytest.mark.parametrize(
    ("duty_id", "fields", "share"),
    [
        ("write-code", {"load": 5}, 6 / 10),
        ("support-applications", {"status": "out-of-scope"}, 2 / 5),
        ("support-applications", {"status": "later"}, 2 / 5),
        ("support-applications", {"focus": ""}, 2 / 6),
        ("dockerfiles", {"accountable": "devops"}, 2 / 5),
    ],
)
def test_what_changes_the_share(duty_id, fields, share):
    changed = effective(set_duty(SAMPLE, duty_id, fields), None)
    assert developer_focus(changed)["dev"] == pytest.approx(share)


@pytest.mark.parametrize(
    ("scenario_id", "expected"),
    [
        (
            None,
            [
                "shared-without-accountable duties dockerfiles",
                "unowned duties answer-for-applications",
            ],
        ),
        (
            "cloud",
            [
                "shared-without-accountable duties dockerfiles",
                "unowned duties answer-for-applications",
            ],
        ),
        ("large", ["shared-without-accountable duties dockerfiles"]),
        (
            "small",
            [
                "shared-without-accountable duties dockerfiles",
                "unowned duties answer-for-applications",
            ],
        ),
    ],
)
def test_the_sample_leaves_open_what_its_article_does(scenario_id, expected):
    found = findings(SAMPLE, scenario_by_id(SAMPLE, scenario_id))
    assert [each.key for each in found if each.severity != "note"] == expected
    assert all(each.severity != "error" for each in found)


def test_the_principle_of_the_sample_with_a_measure_is_missed():
    (rule,) = SAMPLE.principles
    measured = rule.model_copy(update={"at_least": {"differentiating": "60%"}})
    found = findings(SAMPLE.replacing(principles=(measured,)), None)
    (missed,) = [each for each in found if each.check == "principle"]
    assert missed.sentence.endswith("is missed: 33.3 % of the load is differentiating, not 60 %.")
