"""A file in whose every text somebody tries something, imported."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hostile import hostile, hostile_file, markup, paths
from plain_in_sight import taken_for_markup, texts_in_sight

from dutyflow.importing.dialog import ImportDialog
from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.read import read_org
from dutyflow_models.interchange.clean import clean
from dutyflow_models.interchange.out.drawio import as_drawio
from dutyflow_models.interchange.out.mermaid import as_swimlanes


def as_list(organisation):
    """Write a table whose names of fields are tricks too."""
    duties = organisation.duties
    names = ["title", "team", duties[0].title, duties[1].title]
    rows = [(each.title, each.description, each.note, each.tags[0]) for each in duties]
    written = io.StringIO()
    csv.writer(written).writerows([names, *rows])
    return clean(written.getvalue())


def as_trello(organisation):
    """Write a board of Trello with a list for each team."""
    lists = [{"id": team.id, "name": team.title} for team in organisation.teams]
    cards = [
        {"id": duty.id, "name": duty.title, "desc": duty.note, "idList": "t1" if n else "no",
         "labels": [{"name": tag} for tag in duty.tags]}
        for n, duty in enumerate(organisation.duties)
    ]  # fmt: skip
    return json.dumps({"name": organisation.org.title, "lists": lists, "cards": cards})


@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
def test_every_text_is_shown_as_it_is_and_no_file_is_opened(
    desk, window, tmp_path, canary_folder, canary, kind, qtbot
):
    organisation = read_org(hostile_file(kind(canary_folder))).organisation
    values = {"schema": 1, **file_map(organisation), "unknown <img src=x>": "<img src=x>"}
    values["stages"] = [*values["stages"], {"title": "<img src=x>&x[*]"}]
    path = tmp_path / "a &x[*] <img src=x>.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    desk.tell.answers(str(path))
    window.actions_by_id["import"].trigger()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    dialog.grab()
    faults = taken_for_markup()
    assert dialog.rows.rowCount() > 20
    assert dialog.told.stringList()
    assert texts_in_sight() > 0

    dialog.import_button.click()
    window.grab()
    faults += taken_for_markup()

    assert desk.document.organisation.duties_by_id.keys() >= organisation.duties_by_id.keys()
    assert sorted(set(faults)) == []
    assert canary.opened() == []


@pytest.mark.parametrize("kind", [markup, paths], ids=["markup", "paths"])
@pytest.mark.parametrize(
    ("write", "name"),
    [(as_swimlanes, "x.mmd"), (as_drawio, "x.drawio"), (as_list, "x.csv"), (as_trello, "x.json")],
    ids=["mermaid", "drawio", "list", "trello"],
)
def test_drawings_and_lists_are_shown_as_they_are_and_no_file_is_opened(
    desk, window, tmp_path, canary_folder, canary, kind, write, name, qtbot
):
    path = tmp_path / f"a &x[*] <img src=x> {name}"
    path.write_text(write(hostile(kind(canary_folder))), encoding="utf-8")
    desk.tell.answers(str(path))
    window.actions_by_id["import"].trigger()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    dialog.grab()
    faults = taken_for_markup()
    assert dialog.rows.rowCount() > 10

    dialog.import_button.click()
    window.grab()
    faults += taken_for_markup()

    assert len(desk.document.organisation.duties) >= 12
    assert sorted(set(faults)) == []
    assert canary.opened() == []
