"""The Compare view and the ghosts on the board, by mouse and key, in the window."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from window_hand import do

from dutyflow.comparison import AsSaved, AsShown, InScenario
from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.edits.scenarios import add_scenario

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def compare(window, desk):
    """The view, comparing what was saved with one card moved and one removed."""
    desk.document.comparison.compare(AsSaved(), AsShown())
    desk.document.edit("Move", lambda org: give_duties(org, ["clusters"], "dev"))
    desk.document.edit("Remove", lambda org: remove_duties(org, ["on-call"]))
    QTest.keyClick(window, Key.Key_4, CTRL | SHIFT)
    return window.views.compare


def lines(compare):
    QApplication.processEvents()  # the list follows when the edit is over
    return [f"{line.mark} {line.text} {line.remark}".strip() for line in compare.rows.lines]


def row_of(compare, text):
    return next(at for at, line in enumerate(compare.rows.lines) if line.text.startswith(text))


def point_of(compare, text):
    index = compare.rows.index(row_of(compare, text))
    return compare.list.visualRect(index).center()


def pick(chooser, title):
    menu = chooser.menu_of_sides()
    entry = next(each for each in menu.actions() if each.text().startswith(title))
    entry.trigger()
    menu.deleteLater()


def test_the_key_and_the_button_show_what_differs_grouped_by_team(window, compare):
    assert window.views.shows == "compare"
    assert compare.list.hasFocus()
    assert lines(compare) == [
        "Platform loses 1",
        "→ “Create clusters” moved from Platform to Dev.",
        "Dev gains 1, loses 1",
        "− The duty “On call” (Dev) is gone.",
        "→ “Create clusters” moved from Platform to Dev.",
        "Hand-offs",
        "− The hand-off “Write code → On call” is gone.",
    ]
    assert compare.line.text() == "Base: 1 duty is gone, 1 moves to Dev, 1 hand-off is gone"
    assert compare.count.text() == "3 differences"

    buttons = window.tool_bar.findChildren(QPushButton, "bar-view")
    board = next(each for each in buttons if each.text() == "Board")
    QTest.mouseClick(board, LEFT)
    QTest.mouseClick(next(each for each in buttons if each.text() == "Compare"), LEFT)
    assert window.views.shows == "compare"


def test_an_edit_shows_in_the_list_and_ctrl_z_takes_it_back(window, desk, compare, qtbot):
    QTest.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "Hand-offs" not in lines(compare))
    QTest.keyClick(window, Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: compare.nothing.isVisible())

    assert compare.nothing.text() == "No difference."
    assert not compare.list.isVisible()


def test_words_and_sorts_filter_the_list(compare):
    compare.look_for()
    QTest.keyClicks(compare.field, "code gone")
    assert lines(compare)[-1].startswith("− The hand-off")
    assert len(lines(compare)) == 2
    QTest.keyClicks(compare.field, " nowhere")
    assert compare.nothing.isVisible()
    QTest.keyClick(compare.field, Key.Key_Escape)
    assert compare.list.hasFocus()
    assert len(lines(compare)) == 7

    compare.sort.setFocus()
    QTest.keyClicks(compare.sort, "Moved")
    assert lines(compare) == [
        "Platform loses 1",
        "→ “Create clusters” moved from Platform to Dev.",
        "Dev",
        "→ “Create clusters” moved from Platform to Dev.",
    ]


def test_a_click_selects_the_duty_and_a_gone_one_selects_nothing_else(desk, compare):
    QTest.mouseClick(compare.list.viewport(), LEFT, pos=point_of(compare, "“Create clusters"))
    assert desk.document.selection.duties == ("clusters",)

    QTest.mouseClick(compare.list.viewport(), LEFT, pos=point_of(compare, "The duty “On call"))
    assert desk.document.selection.duties == ("clusters",)


def test_enter_shows_the_card_on_the_board_with_ghosts_and_esc_ends_them(window, desk, compare):
    compare.list.setCurrentIndex(compare.rows.index(1))
    QTest.keyClick(compare.list, Key.Key_Return)

    assert window.views.shows == "board"
    assert desk.document.selection.duties == ("clusters",)
    assert {each.duty_id for each in desk.board.drawing.ghosts.cards} == {
        "ghost:clusters",
        "ghost:on-call",
    }
    bar = window.views.ghost_bar
    assert bar.isVisible()
    assert "“Last saved”" in bar.words.text()

    QTest.keyClick(desk.board, Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.board.drawing.ghosts is None
    assert desk.document.selection.duties == ("clusters",)


def test_a_double_click_shows_a_gone_card_by_its_ghost(window, desk, compare):
    at = point_of(compare, "The duty “On call")
    QTest.mouseClick(compare.list.viewport(), LEFT, pos=at)
    QTest.mouseDClick(compare.list.viewport(), LEFT, pos=at)

    assert window.views.shows == "board"
    assert desk.document.comparison.on_board


def test_the_key_for_ghosts_turns_them_on_and_off(window, desk, compare):
    QTest.keyClick(window, Key.Key_G, CTRL | SHIFT)
    assert desk.board.drawing.ghosts is not None
    assert window.actions_by_id["ghosts"].isChecked()
    QTest.keyClick(window, Key.Key_G, CTRL | SHIFT)
    assert desk.board.drawing.ghosts is None

    do(window, "ghosts")
    QTest.mouseClick(window.views.ghost_bar.close_button, LEFT)
    assert desk.board.drawing.ghosts is None
    assert desk.board.hasFocus()


def test_a_ghost_cannot_be_pressed(window, desk, compare):
    do(window, "ghosts")
    ghost = next(
        each for each in desk.board.drawing.ghosts.cards if each.duty_id == "ghost:on-call"
    )
    view = desk.board.camera.to_view(ghost.rect)
    middle = QPoint(int(view.x + view.w / 2), int(view.y + view.h / 2))
    QTest.mouseClick(desk.board.viewport(), LEFT, pos=middle)

    assert desk.document.selection.duties == ()
    do(window, "select-all")
    assert set(desk.document.selection.duties) == {"clusters", "code"}


def test_the_board_shows_the_scenario_that_is_after(window, desk):
    desk.document.comparison.compare(InScenario(None), InScenario("with-sre"))
    do(window, "ghosts")

    assert desk.document.layout.scenario == "with-sre"
    assert desk.document.comparison.after == AsShown()
    do(window, "scenario-1")
    assert desk.board.drawing.ghosts.cards == ()


def test_the_choosers_offer_scenarios_and_swap_changes_sides(window, desk):
    do(window, "view-compare")
    compare = window.views.compare
    pick(compare.after, "With SRE")
    assert lines(compare)
    assert compare.after.accessibleName() == "After: With SRE"
    QTest.mouseClick(compare.swap, LEFT)

    assert desk.document.comparison.before == InScenario("with-sre")
    assert lines(compare) != []


def test_a_side_is_not_shortened_where_there_is_room(window, desk):
    longest = "A scenario with a name of its own"
    add = partial(add_scenario, title=longest, facts={"sre": True})
    assert desk.document.edit("Add a scenario", add)
    do(window, "view-compare")
    compare = window.views.compare
    pick(compare.after, longest)
    QApplication.processEvents()

    assert compare.after.text() == f"After: {longest}  ▾"


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_of_a_side_opens_below_its_button(window, desk, qtbot):
    do(window, "view-compare")
    QTest.mouseClick(window.views.compare.before, LEFT)
    menu = next(each for each in window.findChildren(QMenu) if each.isVisible())
    assert "Another file…" in [each.text() for each in menu.actions()]
    menu.close()


def test_another_file_is_read_and_one_that_is_none_is_told(window, desk, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text(
        desk.document.path.read_text(encoding="utf-8").replace("title: Dev}", "title: Developers}"),
        encoding="utf-8",
    )
    do(window, "view-compare")
    compare = window.views.compare
    desk.tell.answers(str(other))
    pick(compare.before, "Another file")
    assert "“Developers” is called “Dev” now." in " ".join(lines(compare))

    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    other.write_bytes(b"- no\n- org\n")
    desk.tell.answers(str(other))
    pick(compare.before, "Another file")
    assert said[0][0] == "problem"
    assert "“other.org.yaml” was not read" in said[0][1]


def test_a_snapshot_is_kept_compared_and_deleted(window, desk):
    desk.tell.answers("Monday & co")
    do(window, "keep-snapshot")
    desk.document.edit("Move", lambda org: give_duties(org, ["clusters"], "dev"))
    do(window, "view-compare")
    compare = window.views.compare
    pick(compare.before, "Monday && co")

    assert lines(compare)[0] == "Platform loses 1"
    assert desk.document.path.read_text(encoding="utf-8").startswith("# who does what")

    (entry,) = window._live_entries("snapshots_to_delete")
    desk.tell.answers("Delete")
    entry.run()
    assert window._live_entries("snapshots_to_delete") == []


def test_git_is_offered_in_a_repository_and_compared(window, desk, tmp_path):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for command in (
        ["init", "-q"],
        ["add", "acme.org.yaml"],
        ["-c", "user.name=P", "-c", "user.email=p@example.org", "commit", "-qm", "1"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True, timeout=20, capture_output=True)
    desk.document.edit("Move", lambda org: give_duties(org, ["clusters"], "dev"))
    do(window, "view-compare")
    compare = window.views.compare
    pick(compare.before, "git’s HEAD")

    assert lines(compare)[0] == "Platform loses 1"


def test_the_list_is_copied_and_saved(window, desk, compare, tmp_path):
    QTest.keyClick(compare.list, Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("# Last saved → As shown: Base")
    assert "## Platform loses 1\n\n- “Create clusters” moved" in copied
    do(window, "copy-differences-text")
    assert QGuiApplication.clipboard().text().startswith("Platform loses 1\n  “Create")

    for name in ("d.md", "d.txt", "d.json"):
        desk.tell.answers(str(tmp_path / name))
        do(window, "export-differences")
    assert (tmp_path / "d.md").read_text(encoding="utf-8") == copied
    assert json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))[0]["title"] == "Platform"


def test_an_export_shows_the_ghosts(window, desk, compare):
    from dutyflow.commands.export import subject
    from dutyflow.export.options import PictureOptions
    from dutyflow.export.picture import page_of
    from dutyflow.export.svg import write_svg

    do(window, "ghosts")
    page = page_of(subject(desk), PictureOptions())

    svg = write_svg(page, title="x").decode()
    assert ">gone</text>" in svg
    assert "compared with Last saved" in svg
    assert ">was here before</text>" in svg


def test_the_side_that_was_shown_stays_when_the_board_shows_the_other(window, desk):
    desk.document.arrange(lambda layout: layout.replacing(facts={"sre": True}))
    desk.document.comparison.compare(AsShown(), InScenario(None))
    do(window, "ghosts")

    assert desk.document.scenario is None
    assert [lane.title for lane in desk.board.drawing.ghosts.lanes] == ["SRE"]
    assert "As shown" not in window.views.ghost_bar.words.text()


def test_two_versions_cannot_be_shown_on_the_board_and_that_is_said(window, desk):
    desk.document.comparison.compare(AsSaved(), AsSaved())
    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    do(window, "ghosts")

    assert said[0][0] == "problem"
    assert not desk.document.comparison.on_board


def test_a_version_after_changes_places_with_what_can_be_shown(window, desk):
    desk.document.edit("Move", lambda org: give_duties(org, ["clusters"], "dev"))
    desk.document.comparison.compare(AsShown(), AsSaved())
    do(window, "ghosts")

    assert desk.document.comparison.before == AsSaved()
    assert [each.duty_id for each in desk.board.drawing.ghosts.cards] == ["ghost:clusters"]


def test_swap_is_found_in_the_menu_too(window, desk):
    desk.document.comparison.compare(AsSaved(), AsShown())
    do(window, "compare-swap")

    assert desk.document.comparison.after == AsSaved()


def test_the_view_follows_the_theme(window, desk):
    do(window, "view-compare")
    for theme in ("theme-dark", "theme-light"):
        do(window, theme)
        assert window.views.compare.delegate.palette is window.theme.palette


def test_find_looks_in_the_list(window, compare):
    do(window, "find")

    assert QApplication.focusWidget() is compare.field


def test_ghosts_give_way_to_a_card_in_the_air(window, desk, compare):
    do(window, "ghosts")
    board = desk.board
    ghost = next(e for e in board.drawing.ghosts.cards if e.duty_id == "ghost:clusters")
    card = board.drawing.cards_by_id["code"]
    cell = board.sheet.cells["platform", "build"]
    taken = next(each for each in board.sheet.ghosts_in(cell))
    assert taken is ghost
    start, end = (board.camera.to_view(rect) for rect in (card.rect, ghost.rect))
    at = QPoint(int(start.x + start.w / 2), int(start.y + start.h / 2))
    to = QPoint(int(end.x + end.w / 2), int(end.y + 4))
    QTest.mousePress(board.viewport(), LEFT, pos=at)
    for step in range(1, 9):
        QTest.mouseMove(board.viewport(), at + (to - at) * step / 8)
    stack = board.overlay.rearranged.stacks["platform", "build"]
    assert [run[0].duty_id for run, down in stack.runs if down > 0] == ["ghost:clusters"]
    QTest.mouseRelease(board.viewport(), LEFT, pos=to)

    assert desk.document.organisation.duties_by_id["code"].responsible == ("platform",)
