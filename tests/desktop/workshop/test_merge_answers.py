"""Answers from files that teams filled in: what fits counts, what does not is listed."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from scene_hand import SHIFT, Key, press

from dutyflow import questions
from dutyflow.workshop.blind.result_rows import FoldRow, NoteRow
from dutyflow_models.workshop.answers import NOBODY


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "filled in"
    folder.mkdir()
    return folder


@pytest.fixture
def copy(org_file, folder):
    """Write a copy of the org file under a name, with texts replaced."""

    def copy(name, *changes):
        text = org_file.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return path

    return copy


@pytest.fixture
def merge(desk):
    """Choose files, and return the scene."""

    def merge(*paths):
        desk.tell.answers("\n".join(str(path) for path in paths))
        desk.window.actions_by_id["merge-answers"].trigger()
        return desk.window.scenes.shown

    return merge


def row(scene, name):
    return next(each for each in scene.start.copies if each.name == name)


def voices(scene):
    return {
        each.duty: {team: voice.answer for voice in each.voices for team in voice.teams}
        for each in scene.result.found
    }


DEV_TAKES_CLUSTERS = ("stage: build, responsible: [platform]", "stage: build, responsible: [dev]")


def test_copies_of_two_teams_show_the_same_as_a_blind_round(desk, copy, merge):
    scene = merge(copy("acme-platform.org.yaml"), copy("acme-dev.org.yaml", DEV_TAKES_CLUSTERS))
    assert [each.team for each in scene.start.copies] == ["platform", "dev"]
    assert scene.start.notes == []
    press(desk.window, Key.Key_Return)
    assert scene.result.isVisible()
    assert voices(scene)["clusters"] == {"platform": "platform", "dev": "dev"}
    assert [each.duty for each in scene.result.found] == ["clusters", "code", "on-call"]

    press(desk.window, Key.Key_A, SHIFT)
    statuses = {each.id: each.status for each in desk.document.organisation.duties}
    assert statuses == {"clusters": "open", "code": "accepted", "on-call": "accepted"}


def test_a_team_that_no_name_tells_is_chosen_and_none_stands_for_two_files(desk, copy, merge):
    scene = merge(copy("one.org.yaml"), copy("acme-dev.org.yaml", DEV_TAKES_CLUSTERS))
    assert [each.team for each in scene.start.copies] == [None, "dev"]
    assert not scene.start.show_result.isEnabled()
    assert scene.start.note.text() == "Answers of two teams or more are needed."

    choice = scene.start.choices[0]
    choice.setFocus()
    QTest.keyClicks(choice, "D")
    assert row(scene, "one.org.yaml").team == "dev"
    assert scene.start.note.text() == (
        "Two files stand for Dev. Choose another team for one of them."
    )
    assert not scene.start.show_result.isEnabled()
    press(desk.window, Key.Key_Return)
    assert scene.pages.currentWidget() is scene.start

    QTest.keyClick(choice, Key.Key_Up)
    assert scene.start.show_result.isEnabled()
    press(desk.window, Key.Key_Return)
    assert voices(scene)["clusters"] == {"platform": "platform", "dev": "dev"}


def test_what_is_of_another_organisation_damaged_or_chosen_twice_is_listed(
    desk, copy, merge, folder
):
    damaged = folder / "acme-sre.org.yaml"
    damaged.write_bytes(b"org: {name: acme}\nduties: [\xff")
    torn = folder / "torn.org.yaml"
    torn.write_text("duties:\n  - {id: [}\n", encoding="utf-8")
    (folder / "twice.org.yaml").write_bytes(copy("acme-platform.org.yaml").read_bytes())
    scene = merge(
        folder / "acme-platform.org.yaml",
        folder / "twice.org.yaml",
        copy("acme-dev.org.yaml", DEV_TAKES_CLUSTERS),
        copy("beta.org.yaml", ("name: acme", "name: beta")),
        copy("nothing.org.yaml", ("id: clusters, title: Create", "id: x1, title: X1"),
             ("id: code, title: Write", "id: x2, title: X2"),
             ("id: on-call, title: On", "id: x3, title: X3")),
        damaged,
        torn,
        folder / "gone.org.yaml",
        folder,
    )  # fmt: skip
    wrong = {each.name: each.wrong for each in scene.start.copies}
    assert wrong["acme-platform.org.yaml"] == wrong["acme-dev.org.yaml"] == ""
    assert wrong["twice.org.yaml"] == "It is the same as “acme-platform.org.yaml”."
    assert wrong["beta.org.yaml"] == "It is of another organisation: “beta”, not “acme”."
    assert wrong["nothing.org.yaml"] == "Nothing in it is on the board."
    assert "is not UTF-8" in wrong["acme-sre.org.yaml"]
    assert wrong["torn.org.yaml"].startswith("line ")
    assert "does not exist" in wrong["gone.org.yaml"]
    assert "is a folder" in wrong[folder.name]
    assert "beta.org.yaml: It is of another organisation: “beta”, not “acme”." in scene.start.notes
    shown = [scene.start.unmatched.item(at).text() for at in range(scene.start.unmatched.count())]
    assert shown == scene.start.notes

    press(desk.window, Key.Key_Return)
    assert voices(scene)["clusters"] == {"platform": "platform", "dev": "dev"}
    QTest.keyClick(scene.result.view, Key.Key_End)
    fold = scene.result.view.rows[-1]
    assert isinstance(fold, FoldRow)
    assert fold.text == f"{len(scene.start.notes)} could not be matched"
    QTest.keyClick(scene.result.view, Key.Key_Return)
    assert scene.result.view.rows[-1] == NoteRow(scene.start.notes[-1])


def test_unknown_and_renamed_duties_and_teams(desk, copy, merge):
    scene = merge(
        copy("acme-platform.org.yaml",
             ("id: code, title: Write code", "id: coding, title: Coding, previously: [code]"),
             ("id: on-call, title: On call", "id: standby, title: On call")),
        copy("acme-dev.org.yaml",
             ("id: code, title: Write code", "id: zzz, title: Brand new"),
             ("responsible: [platform]", "responsible: []")),
    )  # fmt: skip
    assert [each.said for each in scene.start.copies] == [3, 2]
    assert scene.start.notes == [
        "acme-dev.org.yaml: “Brand new” is not on the board.",
        "acme-dev.org.yaml: “Write code” is not in the copy.",
    ]
    press(desk.window, Key.Key_Return)
    assert voices(scene) == {
        "clusters": {"platform": "platform", "dev": NOBODY},
        "code": {"platform": "dev"},
        "on-call": {"platform": "dev", "dev": "dev"},
    }


def test_a_file_of_a_newer_dutyflow_counts_with_a_note(desk, copy, merge):
    scene = merge(
        copy("acme-platform.org.yaml", ("schema: 1", "schema: 9")), copy("acme-dev.org.yaml")
    )
    assert scene.start.notes == [
        "acme-platform.org.yaml: It was written by a newer Dutyflow; what this one knows of it"
        " was read."
    ]
    assert scene.start.show_result.isEnabled()


def test_part_of_a_file_that_cannot_be_read_is_told_with_its_line(desk, copy, merge):
    scene = merge(
        copy("acme-platform.org.yaml", ("{id: code, title: Write code", "{title: Write code")),
        copy("acme-dev.org.yaml"),
    )
    assert any("Line 19" in note and "“id”" in note for note in scene.start.notes), (
        scene.start.notes
    )


def test_a_copy_without_a_name_of_its_own_is_taken_for_this_organisation(desk, copy, merge):
    scene = merge(
        copy("dev.org.yaml", ("org:\n  name: acme\n  title: Acme\n", "")),
        copy("platform.org.yaml"),
    )
    assert [each.wrong for each in scene.start.copies] == ["", ""]


def test_a_file_of_answers_shows_its_round_again(desk, merge):
    window = desk.window
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    QTest.keyClicks(window.focusWidget(), "12")
    press(window, Key.Key_Return, SHIFT)
    press(window, Key.Key_Escape)
    (path,) = (desk.library.folder / "answers").iterdir()
    scene = merge(path)
    assert scene.start.notes == []
    press(window, Key.Key_Return)
    assert voices(scene) == {"clusters": {"platform": "platform", "dev": "dev"}}


def test_answers_about_what_is_not_there_any_more_are_listed(desk, merge, folder):
    path = folder / "old.answers.yaml"
    path.write_text(
        "dutyflow-answers: 1\norganisation: acme\nteams: [platform, dev, qa]\nduties:\n"
        "  - {id: clusters, title: Create clusters, answers: {platform: dev, dev: qa, qa: dev}}\n"
        "  - {id: writing, title: Write code, answers: {dev: (nobody)}}\n"
        "  - {id: gone, title: Gone, answers: {dev: dev}}\n"
        "  - {id: No Slug, title: Bad}\n",
        encoding="utf-8",
    )
    scene = merge(path)
    assert scene.start.notes == [
        "old.answers.yaml: Line 8, column 10: “No Slug” is no id of a duty; it was left out."
        " Write the id of a duty.",
        "old.answers.yaml: The team “qa” is not known here.",
        "old.answers.yaml: “Gone” is not on the board.",
        "old.answers.yaml: “Create clusters” is given to “qa”, a team not known here.",
    ]
    press(desk.window, Key.Key_Return)
    assert voices(scene) == {"clusters": {"platform": "dev"}, "code": {"dev": NOBODY}}


def test_many_files_can_be_chosen_at_once(desk, copy, monkeypatch):
    paths = [copy("acme-platform.org.yaml"), copy("acme-dev.org.yaml", DEV_TAKES_CLUSTERS)]
    asked = []

    def chosen(_parent, question, folder, kinds):
        asked.append((question, folder, "*.answers.yaml" in kinds))
        return [str(path) for path in paths], ""

    monkeypatch.setattr(questions.QFileDialog, "getOpenFileNames", chosen)
    desk.window.actions_by_id["merge-answers"].trigger()
    scene = desk.window.scenes.shown
    assert [each.team for each in scene.start.copies] == ["platform", "dev"]
    assert asked == [("Merge answers", str(desk.document.path.parent), True)]


def test_nothing_is_shown_when_no_file_is_chosen(desk, merge):
    assert merge() is None


def test_files_that_all_are_useless_leave_a_list_and_a_way_out(desk, merge, folder):
    scene = merge(folder / "gone.org.yaml")
    assert not scene.start.show_result.isEnabled()
    press(desk.window, Key.Key_Return)
    press(desk.window, Key.Key_Escape)
    assert desk.window.scenes.shown is None
