"""The options of lists and of Trello boards in the import dialog."""

from __future__ import annotations

import json
from pathlib import Path
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyflow.importing import list_form
from dutyflow.importing.dialog import ImportDialog
from dutyflow_models.interchange.into.list_mapping import ListMapping, read_mapping

FILES = Path(__file__).parents[2] / "files" / "interchange"
LIST = "id;title;team;line\n1;One;X;Sales\n2;Two;Y;Sales\n"


@pytest.fixture
def opened(window, tmp_path, qtbot):
    """Choose Import… and a file with such a text; all is worked out when it returns."""

    def opened(text, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        window.desk.tell.answers(str(path))
        window.actions_by_id["import"].trigger()
        qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
        dialog = window.findChild(ImportDialog)
        settle(dialog, qtbot)
        return dialog

    yield opened
    for dialog in window.findChildren(ImportDialog):
        dialog.close()


def settle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)


def choose(box, words):
    """Go to a line of a drop-down with the arrow keys."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().startswith(words):
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{words} is no choice")


def lines(dialog):
    return [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_proposed_fields_are_shown_and_another_choice_is_worked_out(opened, qtbot):
    dialog = opened(LIST)
    chosen = {use: box.currentText() for use, box in dialog.form.fields.items()}
    assert chosen["title"] == "title"
    assert (chosen["team"], chosen["id"], chosen["stage"]) == ("team", "id", "(none)")
    assert "New team: “X”." in lines(dialog)

    choose(dialog.form.fields["team"], "line")
    settle(dialog, qtbot)

    assert "New team: “Sales”." in lines(dialog)
    assert "New team: “X”." not in lines(dialog)


def test_a_mapping_is_remembered_for_the_next_list_with_its_fields(opened, window, qtbot):
    dialog = opened(LIST)
    choose(dialog.form.fields["team"], "line")
    settle(dialog, qtbot)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))

    again = opened(LIST, "again.csv")
    assert again.form.options == ListMapping(title="title", team="line", id="id")
    again.close()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))

    assert opened("name;owner\nRun it;Bo\nFix it;Jo\n", "other.csv").form.options.team == "owner"


def test_a_mapping_is_saved_as_a_file_and_opened_again(opened, window, tmp_path, qtbot):
    dialog = opened(LIST)
    choose(dialog.form.fields["team"], "line")
    saved = tmp_path / "sales.mapping.json"
    window.desk.tell.answers(str(saved))
    press(dialog.form.save_button)
    assert read_mapping(saved.read_text(encoding="utf-8")) == dialog.form.options
    choose(dialog.form.fields["team"], "team")

    window.desk.tell.answers(str(saved))
    press(dialog.form.open_button)
    settle(dialog, qtbot)

    assert dialog.form.fields["team"].currentText() == "line"
    assert "New team: “Sales”." in lines(dialog)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{}", "This is no mapping for such a file."),
        (ListMapping(title="nowhere").text, "The mapping is of a list with other fields."),
    ],
)
def test_a_file_that_is_no_mapping_for_it_changes_nothing(opened, window, tmp_path, text, sentence):
    dialog = opened(LIST)
    before = dialog.form.options
    wrong = tmp_path / "wrong.json"
    wrong.write_text(text, encoding="utf-8")
    window.desk.tell.answers(str(wrong))

    press(dialog.form.open_button)

    assert dialog.form.options == before
    assert sentence in window.toasts.shown[-1].sentence


def test_of_several_lists_one_is_chosen(opened, qtbot):
    lists = {
        "people": [{"name": "Kim", "size": 3}] * 3,
        "services": [{"name": "Web", "owner": "A"}] * 2,
    }
    dialog = opened(json.dumps(lists), "x.json")
    assert dialog.form.options.rows == "people"

    choose(dialog.form.rows, "services")
    settle(dialog, qtbot)

    assert dialog.form.options == ListMapping(title="name", team="owner", rows="services")
    assert "New team: “A”." in lines(dialog)


def test_fields_without_names_that_say_something_can_be_chosen(opened, qtbot):
    dialog = opened("7;8\n1;2\n3;4\n")
    dialog.kind.setCurrentIndex(dialog.kind.findData("list"))
    settle(dialog, qtbot)
    assert dialog.form.options.title == "7"

    choose(dialog.form.fields["title"], "8")
    settle(dialog, qtbot)

    assert any("“2”" in line for line in lines(dialog))


def test_lists_of_trello_are_teams_or_stages(opened, qtbot):
    dialog = opened((FILES / "trello" / "flower-shop.json").read_text(encoding="utf-8"), "t.json")
    assert "New team: “Shop”." in lines(dialog)

    choose(dialog.form.field, "Stages")
    settle(dialog, qtbot)

    assert "New stage: “Shop”." in lines(dialog)
    assert json.loads(dialog.kept["trello"])["lists"] == "stages"


ORG = "orgs:\n  acme:\n    teams:\n      web:\n        members: [ada, bob]\n"
OWNERS = "/shop/cart/pay/ @acme/web\n/shop/cart/tax/ @acme/web\n"


def people(organisation):
    return [each.members for each in organisation.teams if each.id == "web"]


def folders(organisation):
    return [each.title for each in organisation.duties if each.title.startswith("Look after")]


@pytest.mark.parametrize(
    ("name", "text", "answer", "made", "expected"),
    [
        ("org.yaml", ORG, "Counted", people, [()]),
        (
            *("CODEOWNERS", OWNERS, "3 folders", folders),
            ["Look after /shop/cart/pay", "Look after /shop/cart/tax"],
        ),
    ],
)
def test_what_is_asked_of_a_kind_is_kept_saved_and_opened_again(
    opened, window, tmp_path, qtbot, name, text, answer, made, expected
):
    dialog = opened(text, name)
    usual = dialog.form.field.currentText()
    choose(dialog.form.field, answer)
    saved = tmp_path / "a.mapping.json"
    window.desk.tell.answers(str(saved))
    press(dialog.form.save_button)
    choose(dialog.form.field, usual)
    window.desk.tell.answers(str(saved))
    press(dialog.form.open_button)
    settle(dialog, qtbot)
    dialog.import_button.click()
    qtbot.waitUntil(lambda: not window.findChildren(ImportDialog))

    assert made(window.desk.document.organisation) == expected
    assert opened(text, name).form.field.currentText().startswith(answer)


def test_fields_are_read_while_the_window_lives(window, tmp_path, qtbot, monkeypatch):
    threads = []
    read = list_form.lists_of
    monkeypatch.setattr(
        list_form, "lists_of", lambda found: threads.append(current_thread()) or read(found)
    )
    path = tmp_path / "large.csv"
    path.write_text("id,title,team\n" + "".join(f"{n},Duty {n},T{n % 9}\n" for n in range(5_000)))
    window.desk.tell.answers(str(path))

    window.actions_by_id["import"].trigger()
    dialog = window.findChild(ImportDialog)
    settle(dialog, qtbot)

    assert dialog.form.fields["title"].currentText() == "title"
    assert threads
    assert main_thread() not in threads
    dialog.close()


def test_another_kind_that_is_chosen_while_one_is_read_is_the_one_that_counts(opened, qtbot):
    dialog = opened(LIST)
    choose(dialog.kind, "RACI table")
    assert dialog.busy
    choose(dialog.kind, "List of entries")
    settle(dialog, qtbot)

    assert isinstance(dialog.form, list_form.ListForm)
    assert dialog.form.isVisible()
    assert "New duty: “One” (X)." in lines(dialog)


def test_what_keeps_a_table_from_being_recognised_is_said(opened):
    dialog = opened("Duty,Web\n" + "y" * 200_000 + ",R\n")

    assert "list.csv, line 2: A field has more than 131,072 letters." in dialog.trouble.text()
    assert dialog.kind.currentIndex() == -1
