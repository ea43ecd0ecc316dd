"""The sample holds what its source says, all of it and no more; the templates are its frame."""

from pathlib import Path

import pytest
import yaml

from dutyflow_models.differences import ENTRIES, describe
from dutyflow_models.edits.duties import teams_in
from dutyflow_models.org import Organisation, lane_of
from dutyflow_models.scenario import crossings, effective, scenario_by_id

RESOURCES = Path(__file__).parents[2] / "resources"
FILES = sorted(RESOURCES.glob("*/*.org.yaml"))

DUTIES_OF_THE_ARTICLE = {
    "servers": "INF-1",
    "storage": "INF-2",
    "network": "INF-3",
    "create-clusters": "PLT-1",
    "upgrade-clusters": "PLT-2",
    "scale-clusters": "PLT-3",
    "triage-platform": "PLT-4 PLT-5",
    "platform-ola": "PLT-6",
    "clusters-as-code": "PLT-7 PLT-8",
    "security-policy": "PLT-9 PLT-9b PLT-9c",
    "sign-in-and-rbac": "PLT-9a PLT-9d",
    "cluster-admin": "PLT-10",
    "install-tooling": "PLT-11 PLT-11a PLT-11d",
    "install-observability": "PLT-11b PLT-11c",
    "start-applications": "DVO-1 DVO-2",
    "keep-applications-running": "DVO-3 DVO-4",
    "dockerfiles": "DVO-5 DEV-3",
    "write-manifests": "DVO-6",
    "configure-pipelines": "DVO-7",
    "on-call": "DVO-8",
    "triage-applications": "DVO-9 DVO-10",
    "use-tools": "DVO-11 DVO-12",
    "write-code": "DEV-1",
    "test-locally": "DEV-2",
    "compose-files": "DEV-4",
    "use-image-builds": "DEV-5",
    "support-applications": "DEV-6",
    "improve-reliability": "SRE-1",
    "recommend-adjustments": "SRE-2",
    "rolling-updates": "SRE-3",
    "watch-load": "SRE-4 SRE-5",
    "answer-for-applications": "SRE-6 SRE-7",
}
ARTICLE_TEAMS = {
    "INF": "infrastructure",
    "PLT": "platform",
    "DVO": "devops",
    "DEV": "dev",
    "SRE": "sre",
}
STATEMENTS = {
    *(f"INF-{number}" for number in range(1, 4)),
    *(f"PLT-{number}" for number in range(1, 12)),
    *(f"PLT-{number}{letter}" for number in (9, 11) for letter in "abcd"),
    *(f"DVO-{number}" for number in range(1, 13)),
    *(f"DEV-{number}" for number in range(1, 7)),
    *(f"SRE-{number}" for number in range(1, 8)),
}


def opened(path):
    return Organisation.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


SAMPLE = opened(RESOURCES / "samples" / "kubernetes.org.yaml")
TEMPLATE = opened(RESOURCES / "templates" / "kubernetes-structure.org.yaml")


def shown(scenario_id=None):
    scenario = scenario_by_id(SAMPLE, scenario_id)
    assert (scenario is None) == (scenario_id is None)
    return effective(SAMPLE, scenario)


def cards(org):
    """Count the cards of each lane, in the order of the lanes; *Unassigned* last."""
    lanes = [lane_of(duty, org.teams_by_id) for duty in org.duties]
    counts = {team.title: lanes.count(team.id) for team in org.teams}
    return counts | ({"Unassigned": lanes.count(None)} if None in lanes else {})


def moves(scenario_id):
    return [each for each in describe(shown(), shown(scenario_id)) if each.kind == "moved"]


def test_every_statement_of_the_article_is_on_exactly_one_card():
    told = [statement for text in DUTIES_OF_THE_ARTICLE.values() for statement in text.split()]
    assert sorted(told) == sorted(STATEMENTS)
    assert DUTIES_OF_THE_ARTICLE.keys() == SAMPLE.duties_by_id.keys()


@pytest.mark.parametrize("duty_id", DUTIES_OF_THE_ARTICLE)
def test_a_card_belongs_to_the_teams_that_the_article_names(duty_id):
    stated = {ARTICLE_TEAMS[each[:3]] for each in DUTIES_OF_THE_ARTICLE[duty_id].split()}
    duty = shown("large").duties_by_id[duty_id]
    assert {*duty.responsible, *duty.teams_as("accountable")} == stated


def test_accountable_stands_only_where_the_article_says_so():
    assert [duty.id for duty in SAMPLE.duties if duty.accountable] == ["platform-ola"]
    assigned = [duty.id for duty in SAMPLE.duties if duty.assignments]
    assert assigned == ["answer-for-applications"]


def test_the_article_names_these_consumers():
    consumers = {duty.id: duty.consumers for duty in SAMPLE.duties if duty.consumers}
    assert consumers == {
        "install-tooling": ("devops",),
        "install-observability": ("devops",),
        "configure-pipelines": ("dev",),
    }


def test_the_first_screen_has_five_stages_and_five_lanes():
    assert [stage.title for stage in SAMPLE.stages] == [
        "Provide",
        "Build",
        "Ship",
        "Run",
        "Improve",
    ]
    assert cards(shown()) == {
        "Infrastructure": 3,
        "Platform": 11,
        "DevOps": 7,
        "Dev": 6,
        "Unassigned": 1,
    }
    assert {duty.stage for duty in shown().duties} == SAMPLE.stages_by_id.keys()


def test_titles_are_short_enough_for_a_card():
    assert max(len(duty.title.split()) for duty in SAMPLE.duties) <= 5


def test_on_premises_is_the_base():
    assert describe(shown(), shown("on-premises")) == ()


def test_the_cloud_hides_infrastructure_and_its_duties():
    assert cards(shown("cloud")) == {"Platform": 11, "DevOps": 7, "Dev": 6, "Unassigned": 1}
    gone = shown().duties_by_id.keys() - shown("cloud").duties_by_id.keys()
    assert gone == {"servers", "storage", "network"}


def test_with_sre_performance_and_availability_move_from_unassigned_to_sre():
    assert [(each.id, each.old, each.new) for each in moves("large")] == [
        ("answer-for-applications", "", "sre")
    ]
    assert cards(shown("large")) == {
        "Infrastructure": 3,
        "Platform": 11,
        "DevOps": 7,
        "Dev": 6,
        "SRE": 5,
    }


def test_in_a_small_organisation_one_lane_stands_for_three_teams():
    assert cards(shown("small")) == {
        "Infrastructure, Platform, DevOps": 21,
        "Dev": 6,
        "Unassigned": 1,
    }


@pytest.mark.parametrize(
    ("scenario_id", "handoffs", "crossing"),
    [
        # Inside one lane: cluster-admin to tooling (Platform), code to dockerfiles (Dev).
        (None, 16, 14),
        # Without the three from Infrastructure.
        ("cloud", 13, 11),
        # With the transfer to SRE, its recommendations and its update policies.
        ("large", 19, 17),
        # Access for Dev, committed code, images, compose files, "it is the code".
        ("small", 16, 5),
    ],
)
def test_hand_offs_and_crossings_are_those_counted_by_hand(scenario_id, handoffs, crossing):
    org = shown(scenario_id)
    assert (len(org.handoffs), crossings(org)) == (handoffs, crossing)


def test_a_hand_off_that_the_article_does_not_state_says_so():
    stated = {(each.source, each.target) for each in SAMPLE.handoffs if "mplied" not in each.note}
    assert stated == {
        ("cluster-admin", "install-tooling"),
        ("install-observability", "use-tools"),
        ("write-code", "dockerfiles"),
        ("write-code", "configure-pipelines"),
        ("configure-pipelines", "use-image-builds"),
    }


def test_groups_have_the_names_of_the_article_and_one_of_ours():
    groups = {group.title: set(group.teams) for group in SAMPLE.groups}
    assert groups == {
        "Ops": {"infrastructure", "platform"},
        "Development": {"dev", "devops"},
        "Infrastructure, Platform, DevOps": {"infrastructure", "platform", "devops"},
    }
    assert "ours" in SAMPLE.groups[2].description


def test_every_reference_in_the_sample_exists():
    for duty in SAMPLE.duties:
        assert set(teams_in(duty)) <= SAMPLE.teams_by_id.keys()
    for each in (*SAMPLE.points, *SAMPLE.decisions):
        assert set(each.about) <= SAMPLE.duties_by_id.keys()
    for each in SAMPLE.handoffs:
        assert {each.source, each.target} <= SAMPLE.duties_by_id.keys()
    assert len(SAMPLE.points) == 9


def test_the_template_is_the_sample_without_duties():
    for name in ("stages", "scenarios"):
        assert getattr(TEMPLATE, name) == getattr(SAMPLE, name)
    for name in ("teams", "groups", "factors"):
        assert [part.id for part in getattr(TEMPLATE, name)] == [
            part.id for part in getattr(SAMPLE, name)
        ]
    assert [team.when for team in TEMPLATE.teams] == [team.when for team in SAMPLE.teams]
    assert TEMPLATE.duties == ()


def test_the_blank_template_is_blank():
    blank = opened(RESOURCES / "templates" / "blank.org.yaml")
    assert blank.model_fields_set == {"version", "org"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_key_of_our_files_is_unknown(path):
    org = opened(path)
    parts = [org, org.org, *(part for name in ENTRIES for part in getattr(org, name))]
    assert [part.model_extra for part in parts if part.model_extra] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_our_files_fit_a_screen_and_end_with_a_line(path):
    text = path.read_text(encoding="utf-8")
    assert max(len(line) for line in text.splitlines()) <= 100
    assert text.endswith("\n")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_reader_has_nothing_to_complain_about_in_our_files(path):
    read = pytest.importorskip("dutyflow_models.files.read")
    reading = read.read_org(path.read_bytes())
    assert [each for each in reading.problems if each.severity != "note"] == []
    assert reading.organisation.duties == opened(path).duties
