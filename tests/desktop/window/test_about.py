"""Help, About: what it is made of is what is installed, and nothing is looked up elsewhere."""

from __future__ import annotations

import json
import re
from importlib.metadata import requires, version

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from dutyflow.components import Component, components
from dutyflow.plain import Label
from dutyflow.window.about import About


@pytest.fixture
def about(window, qtbot):
    window.actions_by_id["about"].trigger()
    return window.findChild(About)


def text_of(about):
    return "\n".join(each.text() for each in about.findChildren(Label))


def test_it_says_that_nothing_is_sent_and_no_update_is_looked_for(about):
    assert "no telemetry" in text_of(about)
    assert "no looking for updates" in text_of(about)
    about.close()


def test_every_package_that_the_project_asks_for_is_listed_with_version_and_licence(about):
    listed = about.findChild(QPlainTextEdit).toPlainText().casefold()
    lines = {line.split()[0].replace("_", "-"): line for line in listed.splitlines()}

    for wish in requires("dutyflow"):
        name = re.match(r"[\w-]+", wish)[0].casefold()
        assert version(name) in lines[name]
        assert not lines[name].endswith("?")
    about.close()


def test_what_packages_need_themselves_is_listed_too_and_tools_of_developers_are_not():
    found = {part.name.casefold() for part in components()}

    assert {"numpy", "pydantic_core", "shiboken6", "python", "inter", "lucide"} <= found
    assert found.isdisjoint({"pytest", "mypy", "ruff", "hatchling"})
    assert components()[0].name == "dutyflow"


def test_libraries_of_the_frozen_program_are_listed(monkeypatch):
    row = ["libexpat1", "2.5.0", "MIT"]
    files = {("app", "bundled.json"): json.dumps([row]).encode()}
    monkeypatch.setattr("dutyflow.components.resource_bytes", lambda *parts: files[parts])

    assert Component(*row) in components()


def test_the_versions_are_copied(about, qtbot):
    (copy,) = [each for each in about.findChildren(QPushButton) if "versions" in each.text()]

    copy.click()

    assert f"dutyflow {version('dutyflow')}" in QGuiApplication.clipboard().text()
    about.close()
