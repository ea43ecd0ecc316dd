"""A workshop of 90 minutes through the real window, by keys alone, with a crash in the middle.

With DUTYFLOW_PICTURES=FOLDER it also leaves pictures of each part of it there.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from dutyflow.library import Library
from dutyflow.library.layouts import Whereabouts
from dutyflow.workshop.past import read_log
from dutyflow_models.files.read import read_org
from dutyflow_models.workshop.log import seconds_by_duty, states

DAY = Path(__file__).parent / "workshop_day" / "a_day.py"
PROMISED = 1.0
"""Seconds after which nothing is lost any more."""
TITLES = (
    "Rack and cable the servers",
    "Patch the operating systems",
    "Create clusters",
    "Upgrade clusters",
    "Store container images",
    "Build base images",
    "Scan images for holes",
    "Write Dockerfiles",
    "Run the build pipelines",
    "Keep pipelines fast",
    "Sign releases",
    "Roll out to production",
    "Roll back a release",
    "Answer for availability",
    "On call at night",
    "On call for the platform",
    "Watch the dashboards",
    "Tune the alerts",
    "Keep logs for a year",
    "Back up the databases",
    "Restore a backup twice a year",
    "Renew certificates",
    "Rotate secrets",
    "Open firewall ports",
    "Manage DNS names",
    "Pay the cloud bill",
    "Cut the cloud bill",
    "Test the load",
    "Write post-mortems",
    "Retire old services",
)
HEAD = """\
schema: 1
org: {name: acme, title: Who runs it at Acme}
stages: [{id: build, title: Build}, {id: run, title: Run}]
teams:
  - {id: infra, title: Infrastructure}
  - {id: platform, title: Platform}
  - {id: devops, title: DevOps}
  - {id: dev, title: Dev}
  - {id: sre, title: SRE}
groups: [{id: ops, title: Ops, teams: [platform, devops]}]
scenarios: [{id: today, title: Today}, {id: small, title: Small, merge: [ops]}]
duties:
"""


def duty_line(number):
    tags = ", tags: [night]" if number % 5 in (0, 1) else ""
    stage = "run" if number % 2 else "build"
    return f"  - {{id: d{number:02}, title: {TITLES[number - 1]}, stage: {stage}{tags}}}\n"


class Day:
    """What the two programs left behind."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "acme.org.yaml"
        self.file.write_text(HEAD + "".join(map(duty_line, range(1, 31))), encoding="utf-8")
        (folder / "person").mkdir()

    def part(self, name, *, kill):
        """Run one part; return what it told."""
        person = str(self.folder / "person")
        home = {"XDG_DATA_HOME": person, "XDG_STATE_HOME": person, "HOME": person}
        command = [sys.executable, str(DAY), str(self.file), name]
        pictures = os.environ.get("DUTYFLOW_PICTURES", "")
        with subprocess.Popen(
            [*command, pictures], env=os.environ | home,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        ) as program:  # fmt: skip
            told = program.stdout.readline()
            if kill and told:
                time.sleep(PROMISED)
                program.kill()
            _, trouble = program.communicate()
        assert told, trouble
        return json.loads(told)

    @property
    def organisation(self):
        return read_org(self.file.read_bytes()).organisation

    def log(self):
        library = Library.open(self.folder / "person" / "dutyflow")
        try:
            where = Whereabouts(self.organisation.org.name, self.file, "")
            (session,) = library.workshops.listed(where)
            return read_log(library.workshops, session.id).log
        finally:
            library.close()

    def minutes(self):
        (path,) = self.folder.glob("acme-minutes-*/minutes.md")
        return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    made = Day(tmp_path_factory.mktemp("day"))
    morning = made.part("MORNING", kill=True)
    noon = made.part("NOON", kill=False)
    assert (morning["faults"], noon["faults"]) == ([], [])
    return made


@pytest.fixture(scope="module")
def log(day):
    return day.log()


def section(minutes, title):
    """The lines of a section of the minutes."""
    _, found, rest = minutes.partition(f"\n## {title}")
    assert found, title
    return rest.split("\n## ")[0].splitlines()[1:]


def owners(organisation):
    teams = {team.id: team.title for team in organisation.teams}
    return {duty.title: teams.get(duty.answerable, "Unassigned") for duty in organisation.duties}


def test_the_file_holds_what_the_room_decided_before_and_after_the_crash(day):
    org = day.organisation
    statuses = Counter(duty.status for duty in org.duties)
    assert statuses == {"accepted": 25, "open": 4, "disputed": 1}
    assert [(point.about, point.state) for point in org.points] == [
        ((f"d{number:02}",), "open") for number in (3, 8, 14, 22)
    ]
    assert [each.about for each in org.decisions] == [("d12",), ("d24",)]
    assert not {"d03", "d08", "d14", "d22"} & {duty.id for duty in org.duties if duty.responsible}


def test_each_key_of_the_deal_is_one_step_of_the_log(log):
    edits = [entry.text for entry in log.entries if entry.kind == "edit"]
    dealt = [entry.about[0] for entry in log.entries if entry.kind == "shown" and entry.about]
    assert set(dealt) == {duty.id for duty in log.first.duties}
    assert sum("disputed" in text for text in edits) == 3
    assert sum(text.startswith("Park") for text in edits) == 4
    # 23 given, 4 parked, 3 disputed, 2 decisions, and the answers of the round in one step
    assert len(edits) == 33


def test_what_was_tried_out_and_thrown_away_is_nowhere(day, log):
    assert not any("what-if" in entry.text.casefold() for entry in log.entries)
    assert "SRE" not in {owners(day.organisation)[TITLES[0]]}
    assert states(log)[-1].duties == day.organisation.duties


def test_the_minutes_say_who_took_over_what_the_log_holds(day, log):
    before, after = owners(log.first), owners(states(log)[-1])
    moved = [
        f"| {title} | {before[title]} | {after[title]} |"
        for title in before
        if before[title] != after[title]
    ]
    said = section(day.minutes(), "Who took what over")
    assert [line for line in said if line.split(" | ")[0][2:] in TITLES] == moved
    assert len(moved) == 25


def test_the_numbers_of_the_minutes_are_those_of_the_log(day, log):
    minutes, last = day.minutes(), states(log)[-1]
    parked = sum(point.state == "open" for point in last.points)
    decided = len(last.decisions)
    edits = sum(entry.kind == "edit" for entry in log.entries)
    assert f"{edits} changes; {decided} decisions." in minutes
    assert f"## Open points ({parked})" in minutes
    per_duty = section(minutes, "Time per duty")
    spent = seconds_by_duty(log)
    assert sum(map(seconds_said, per_duty)) == pytest.approx(sum(spent.values()), abs=len(spent))
    assert len(spent) == 30
    whole = log.entries[-1].at - log.entries[0].at
    assert timedelta(minutes=85) < whole < timedelta(minutes=100)


def test_the_crash_costs_nothing_of_the_room_and_no_time_of_the_phase(day, log):
    went_on = next(at for at, each in enumerate(log.entries) if "went on" in each.text)
    done = states(log)[went_on - 1]
    assert sum(duty.status != "open" for duty in done.duties) == 12  # of 15, 3 were parked
    away = log.entries[went_on].at - log.entries[went_on - 1].at
    phases = sum(map(seconds_said, section(day.minutes(), "Time per phase")))
    whole = log.entries[-1].at - log.entries[0].at
    assert phases == pytest.approx((whole - away).total_seconds(), abs=5)


def test_there_is_a_page_for_each_team(day):
    (folder,) = day.folder.glob("acme-teams*")
    pages = {path.stem for path in folder.glob("*.md")}
    assert pages == {"index", *(f"team-{team.id}" for team in day.organisation.teams)}
    sre = (folder / "team-sre.md").read_text(encoding="utf-8")
    theirs = [duty.title for duty in day.organisation.duties if duty.answerable == "sre"]
    assert theirs
    assert all(title in sre for title in theirs)


def seconds_said(line):
    """Read how long something took in a row of a table: “1 h 5 min”, “1 min 41 s”."""
    took = line.rstrip(" |").rpartition("|")[2]
    units = {"h": 3600, "min": 60, "s": 1}
    return sum(int(number) * units[unit] for number, unit in re.findall(r"(\d+) (h|min|s)\b", took))
