"""Which prompts a board lacks, and what becomes of one that is added."""

from __future__ import annotations

from pathlib import Path

import pytest

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org
from dutyflow_models.org import BLANK, Duty, Organisation, Stage
from dutyflow_models.workshop.prompts import (
    TAG,
    Prompt,
    PromptList,
    add_prompted,
    lacking,
    prompts_in,
)

RESOURCES = Path(__file__).parents[2] / "resources"
NAMES = ("platform", "security", "data", "incident")
BACKUP = Prompt(
    id="backup",
    title="Back up everything",
    ask="Was it restored?",
    words=("backup", "back up", "dns"),
    tags=("backup",),
    stages=("run", "ship"),
    activity="operate",
)
LISTS = [("platform", PromptList(title="Platform", prompts=(BACKUP,)))]


def read(name):
    return prompts_in((RESOURCES / "prompts" / f"{name}.yaml").read_bytes(), name)


def keys(*duties, dismissed=()):
    return [asked.key for asked in lacking(Organisation(duties=duties), LISTS, dismissed)]


@pytest.mark.parametrize("name", NAMES)
def test_the_lists_that_come_with_the_program_are_whole(name):
    prompts = read(name).prompts

    assert 10 <= len(prompts) <= 20
    assert len({prompt.id for prompt in prompts}) == len(prompts)
    assert len({prompt.title for prompt in prompts}) == len(prompts)
    for prompt in prompts:
        assert prompt.ask.endswith("?")
        assert not prompt.title.endswith(".")
        assert prompt.stages


@pytest.mark.parametrize("name", NAMES)
def test_what_was_added_is_not_asked_about_again(name):
    lists = [(name, read(name))]
    org = BLANK
    for asked in list(lacking(org, lists)):
        org = add_prompted(org, asked.prompt)

    assert len(org.duties) == len(lists[0][1].prompts)
    assert list(lacking(org, lists)) == []
    renamed = org.replacing(
        duties=tuple(duty.replacing(title="Other", note="") for duty in org.duties)
    )
    assert list(lacking(renamed, lists)) == []


def test_the_sample_lacks_what_it_does_not_speak_of_and_has_what_it_does():
    sample = read_org((RESOURCES / "samples" / "kubernetes.org.yaml").read_bytes()).organisation
    lists = [(name, read(name)) for name in NAMES]
    asked = {each.key for each in lacking(sample, lists)}

    assert {"platform/backup", "platform/cost", "security/secrets", "incident/rota"} <= asked
    assert asked.isdisjoint({"platform/upgrades", "security/access", "incident/on-call"})
    total = sum(len(each.prompts) for _, each in lists)
    assert len(list(lacking(BLANK, lists))) == total


@pytest.mark.parametrize(
    "duty",
    [
        Duty(id="a", title="Weekly BACKUPS"),
        Duty(id="a", title="We back up, then rest"),
        Duty(id="a", title="Storage", includes=("nightly backup",)),
        Duty(id="a", title="Storage", description="With a back-up of each volume."),
        Duty(id="a", title="Storage", tags=("Backup",)),
        Duty(id="a", title="Serve DNS", status="out-of-scope"),
    ],
)
def test_a_duty_about_it_is_told_by_words_and_tags(duty):
    assert keys(duty) == []


@pytest.mark.parametrize(
    "duty",
    [
        Duty(id="a", title="Storage", excludes="not the backup"),
        Duty(id="a", title="Look back and move up"),
        Duty(id="a", title="DNSSEC"),
        Duty(id="a", title="Nobackup"),
        Duty(id="a", title="Storage", tags=("backups",)),
    ],
)
def test_what_only_sounds_like_it_is_not_it(duty):
    assert keys(duty) == ["platform/backup"]


def test_a_dismissed_prompt_is_left_out():
    assert keys(dismissed={"platform/backup"}) == []
    assert keys(dismissed={"security/backup"}) == ["platform/backup"]


def test_a_duty_made_of_a_prompt_is_open_of_nobody_and_says_where_it_is_from():
    stages = (Stage(id="s1", title="Ship it"), Stage(id="s2", title="Running"))
    (duty,) = add_prompted(Organisation(stages=stages), BACKUP).duties

    assert (duty.title, duty.status, duty.stage) == ("Back up everything", "open", "s1")
    assert (duty.responsible, duty.accountable) == ((), None)
    assert duty.tags == (TAG, "backup")
    assert duty.note == "Was it restored?"
    assert duty.activity == "operate"


def test_the_best_stage_that_there_is_is_suggested():
    ship, run = Stage(id="ship", title="Ship"), Stage(id="ops", title="Run and mend")
    assert add_prompted(Organisation(stages=(ship, run)), BACKUP).duties[0].stage == "ops"
    assert add_prompted(Organisation(stages=(ship,)), BACKUP).duties[0].stage == "ship"
    assert add_prompted(Organisation(stages=()), BACKUP).duties[0].stage is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("title: Platform\n", "prompts"),
        ("title: x\nprompts: [{id: a}]\n", "prompts.0.title"),
        ("title: x\nprompts: [{id: A b, title: x, ask: y, words: [z], tags: [z]}]\n", "id"),
        ("title: x\nprompts: [{id: a, title: x, ask: y, words: [], tags: [z]}]\n", "words"),
        ("title: x\nprompts: [{id: a, title: x, ask: y, words: [z], tags: [z], w: 1}]\n", "0.w"),
        ("", "list of prompts"),
    ],
)
def test_what_is_no_list_of_prompts_is_refused_with_its_place(text, named):
    with pytest.raises(CannotRead, match=named):
        prompts_in(text.encode(), "own.yaml")
