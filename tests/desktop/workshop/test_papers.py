"""Team pages and printouts, written from the window's menus."""

from __future__ import annotations

import re

import pytest
from pages_hand import with_dialog
from PySide6.QtCore import Qt

SHEETS = re.compile(rb"/Type /Page\b")


@pytest.fixture
def said(desk):
    heard = []
    desk.tell.said.connect(lambda sentence, _: heard.append(sentence))
    return heard


def press_enter(qtbot):
    return lambda dialog: qtbot.keyClick(dialog.folder_field, Qt.Key.Key_Return)


def printed(desk, action, path):
    desk.tell.answers(str(path))
    desk.window.actions_by_id[action].trigger()
    return path.read_bytes() if path.exists() else b""


def test_a_page_for_each_team_lies_in_a_folder_beside_the_file(desk, qtbot, tmp_path, said):
    with_dialog(qtbot, desk, "team-pages", press_enter(qtbot))

    folder = tmp_path / "acme-teams"
    assert sorted(path.name for path in folder.iterdir()) == [
        f"{stem}{ending}"
        for stem in ("index", "team-dev", "team-platform")
        for ending in (".html", ".md")
    ]
    assert "On call" in (folder / "team-dev.md").read_text(encoding="utf-8")
    assert said == ["The pages of 2 teams are in “acme-teams”."]


def test_team_pages_are_those_of_the_scenario_shown(desk, qtbot, tmp_path):
    desk.document.arrange(lambda layout: layout.showing("with-sre"))
    with_dialog(qtbot, desk, "team-pages", press_enter(qtbot))

    text = (tmp_path / "acme-teams" / "team-sre.md").read_text(encoding="utf-8")
    assert "Scenario: With SRE" in text


def test_a_folder_that_is_there_is_not_proposed_again(desk, qtbot, tmp_path):
    for _ in range(2):
        with_dialog(qtbot, desk, "team-pages", press_enter(qtbot))

    assert {path.name for path in tmp_path.glob("acme-teams*")} == {"acme-teams", "acme-teams-2"}


def test_team_pages_are_looked_at_one_by_one_before_they_are_written(desk, qtbot, tmp_path):
    texts = []

    def look(dialog):
        for _ in range(3):
            texts.append(dialog.preview.toPlainText().splitlines()[0])
            qtbot.keyClick(dialog.what, Qt.Key.Key_Down)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    with_dialog(qtbot, desk, "team-pages", look)
    assert texts == ["# Teams: Acme", "# Platform", "# Dev"]
    assert not list(tmp_path.glob("acme-teams*"))


def test_without_a_team_there_is_nothing_to_write(desk, tmp_path, said):
    desk.document.edit("Empty", lambda org: org.replacing(teams=(), duties=(), handoffs=()))
    for action in ("team-pages", "print-team-sheets"):
        desk.window.actions_by_id[action].trigger()

    assert len(said) == 2
    assert all("no team yet" in sentence for sentence in said)


def test_cards_of_all_duties_are_printed_or_of_several_that_are_selected(desk, tmp_path, said):
    printed(desk, "print-cards", tmp_path / "cards.pdf")
    desk.document.selection.select_duties(["code", "on-call"])
    printed(desk, "print-cards", tmp_path / "two.pdf")

    assert said == [
        "“cards.pdf” was written: 3 cards on 1 sheet.",
        "“two.pdf” was written: 2 cards on 1 sheet.",
    ]


def test_the_matrix_and_the_team_sheets_are_printed(desk, tmp_path, said):
    matrix = printed(desk, "print-matrix", tmp_path / "matrix.pdf")
    teams = printed(desk, "print-team-sheets", tmp_path / "teams.pdf")

    assert len(SHEETS.findall(matrix)) == 1
    assert len(SHEETS.findall(teams)) == 2
    assert said[-1] == "“teams.pdf” was written: 2 teams on 2 sheets."


def test_a_name_that_is_not_that_of_a_pdf_is_refused(desk, tmp_path, said):
    assert printed(desk, "print-cards", tmp_path / "cards.txt") == b""
    assert said == ["cards.txt: the name does not say PDF. End it with .pdf."]


def test_giving_up_prints_nothing(desk, tmp_path, said):
    desk.tell.answers("")
    desk.window.actions_by_id["print-cards"].trigger()

    assert not list(tmp_path.glob("*.pdf"))
    assert said == []
