"""Minutes of a workshop held in the window, written from its menu."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pages_hand import with_dialog
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from dutyflow.embedded import PNG_SIGNATURE
from dutyflow_models.edits.decisions import add_decision
from dutyflow_models.edits.duties import add_duties, set_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.workshop.log import seconds_by_duty

BEGIN = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


@pytest.fixture
def hour(desk):
    """The time in the workshop: a function that lets minutes pass."""
    passed = [BEGIN]
    desk.workshop.now = lambda: passed[0]

    def wait(minutes):
        passed[0] += timedelta(minutes=minutes)

    return wait


def give(desk, duty_id, team_id):
    desk.document.edit(f"Give {duty_id}", lambda org: give_duties(org, [duty_id], team_id))


def hold(desk, hour):
    """Hold a workshop of ten minutes: a duty handed over, one disputed, one thing decided."""
    desk.workshop.start()
    desk.workshop.show_duty("clusters")
    hour(4)
    give(desk, "clusters", "dev")
    desk.workshop.show_duty("code")
    hour(6)
    give(desk, "code", "platform")
    desk.document.undo_stack.undo()
    desk.document.edit("Dispute", lambda org: set_duty(org, "code", {"status": "disputed"}))
    desk.document.edit("Decide", lambda org: add_decision(org, text="Dev runs the clusters"))
    desk.workshop.end()


def written(qtbot, desk, tmp_path, do=lambda dialog: None):
    """Write minutes as the dialog proposes it, once `do` has chosen; return the files."""

    def choose(dialog):
        do(dialog)
        qtbot.keyClick(dialog.folder_field, Qt.Key.Key_Return)

    with_dialog(qtbot, desk, "minutes", choose)
    (folder,) = tmp_path.glob("acme-minutes-*")
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_minutes_of_the_last_workshop_are_written_with_the_board_before_and_after(
    desk, hour, qtbot, tmp_path
):
    hold(desk, hour)
    files = written(qtbot, desk, tmp_path)

    assert sorted(files) == ["after.png", "before.png", "minutes.html", "minutes.md"]
    text = files["minutes.md"].decode()
    for line in (
        "# Minutes: Acme",
        "- Dev runs the clusters",
        "| Create clusters | Platform | Dev |",
        "- Disputed (1) — Write code",
        "| Write code | 6 min |",
        "![After the workshop](after.png)",
    ):
        assert line in text.splitlines()
    assert text.count("Write code | Dev") == 0
    assert files["before.png"].startswith(PNG_SIGNATURE)
    assert files["before.png"] != files["after.png"]


def test_the_numbers_of_the_minutes_are_those_of_the_log(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    log = desk.workshop.log_of(desk.workshop.sessions()[0].id)
    text = written(qtbot, desk, tmp_path)["minutes.md"].decode()

    edits = sum(entry.kind == "edit" for entry in log.entries)
    assert f"{edits} changes, 1 undone; 1 decision." in text
    assert sum(seconds_by_duty(log).values()) == 600
    assert "; 10 min." in text


def test_minutes_of_a_workshop_that_is_held_tell_what_is_so_far(desk, hour, qtbot, tmp_path):
    desk.workshop.start()
    give(desk, "clusters", "dev")
    text = written(qtbot, desk, tmp_path)["minutes.md"].decode()
    desk.workshop.end()

    assert "| Create clusters | Platform | Dev |" in text


def test_an_older_workshop_can_be_chosen(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    hour(60)
    desk.workshop.start()
    give(desk, "on-call", "platform")
    desk.workshop.end()

    def choose_older(dialog):
        assert "| On call | Dev | Platform |" in dialog.preview.toPlainText()
        qtbot.keyClick(dialog.what, Qt.Key.Key_Down)

    text = written(qtbot, desk, tmp_path, choose_older)["minutes.md"].decode()
    assert "| Create clusters | Platform | Dev |" in text
    assert "On call | Dev" not in text


def test_what_was_changed_after_the_workshop_is_not_in_its_minutes(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    give(desk, "on-call", "platform")
    text = written(qtbot, desk, tmp_path)["minutes.md"].decode()

    assert "On call | Dev" not in text


def test_html_alone_has_its_pictures_inside(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    files = written(
        qtbot, desk, tmp_path, lambda dialog: qtbot.keyClick(dialog.markdown, Qt.Key.Key_Space)
    )

    assert list(files) == ["minutes.html"]
    assert files["minutes.html"].count(b'src="data:image/png;base64,') == 2


def test_without_pictures_none_are_painted(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    files = written(
        qtbot, desk, tmp_path, lambda dialog: qtbot.keyClick(dialog.pictures, Qt.Key.Key_Space)
    )

    assert sorted(files) == ["minutes.html", "minutes.md"]
    assert b"<img" not in files["minutes.html"]
    assert b"![" not in files["minutes.md"]


def test_a_scenario_made_in_the_workshop_can_be_shown(desk, hour, qtbot, tmp_path):
    desk.workshop.start()
    later = desk.document.organisation.scenarios[0].replacing(id="later", title="Later")
    desk.document.edit("Later", lambda org: org.replacing(scenarios=(*org.scenarios, later)))
    desk.document.arrange(lambda layout: layout.showing("later"))
    give(desk, "clusters", "dev")
    desk.workshop.end()

    files = written(qtbot, desk, tmp_path)
    assert "before.png" in files
    assert "Owners are those of the scenario “Later”." in files["minutes.md"].decode()


def test_without_a_workshop_it_is_said_that_there_is_none(desk):
    heard = []
    desk.tell.said.connect(lambda sentence, _: heard.append(sentence))
    desk.window.actions_by_id["minutes"].trigger()

    assert heard == ["There was no workshop yet that minutes could tell of. Begin one first."]


def test_a_board_too_large_for_a_picture_is_shown_on_a_sheet(desk, hour, qtbot, tmp_path):
    desk.workshop.start()
    titles = [f"Duty {number}" for number in range(900)]
    desk.document.edit("Many", lambda org: add_duties(org, titles=titles, team_id="dev"))
    desk.workshop.end()
    after = QImage.fromData(written(qtbot, desk, tmp_path)["after.png"])

    assert (after.width(), after.height()) == (794 * 3, 1123 * 3)


def test_minutes_can_be_of_answers_that_no_scenario_has(desk, hour, qtbot, tmp_path):
    hold(desk, hour)
    desk.document.arrange(lambda layout: layout.replacing(scenario=None, facts={"sre": True}))
    desk.document.edit("Gone", lambda org: org.replacing(scenarios=()))

    text = written(qtbot, desk, tmp_path)["minutes.md"].decode()
    assert "Owners are those of the scenario “SRE in play”." in text
    assert "| Create clusters | Platform | Dev |" in text
