"""A file in whose every text somebody tries something, imported."""

from __future__ import annotations

import json

import pytest
from hostile import hostile_file, markup, paths
from plain_in_sight import taken_for_markup, texts_in_sight

from dutyflow.importing.dialog import ImportDialog
from dutyflow_models.files.file_values import file_map
from dutyflow_models.files.read import read_org


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
