"""A dot vote by keys: totals are hidden until they are shown, nobody has more than so many dots."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from scene_hand import CONTROL, Key, everything_shown, hold, press, type_in, type_shifted

from dutyflow.app import make_window
from dutyflow.library import Library


@pytest.fixture
def opened(desk):
    desk.workshop.seconds = lambda: 0.0
    desk.window.actions_by_id["dot-voting"].trigger()
    return desk.window.scenes.shown


@pytest.fixture
def scene(desk, opened):
    """Three duties, Platform and Dev with two dots each; Platform begins."""
    opened.start.dots.setFocus()
    opened.start.dots.selectAll()
    type_in(desk.window, "2")
    opened.start.begin.setFocus()
    press(desk.window, Key.Key_Return)
    return opened


def first_hint(page):
    """What the hints below the vote begin with."""
    buttons = page.hints.findChildren(QAbstractButton)
    return next(each.accessibleName() for each in buttons if not each.isHidden())


def put(scene):
    return list(scene.page.state.votes.put)


def test_numbers_are_dots_and_an_arrow_leads_to_the_next_team(desk, scene):
    type_in(desk.window, "31")
    press(desk.window, Key.Key_Right)
    type_in(desk.window, "3")
    assert put(scene) == [("platform", "on-call"), ("platform", "clusters"), ("dev", "on-call")]
    press(desk.window, Key.Key_Backspace)
    assert len(put(scene)) == 2


def test_a_held_key_is_one_dot_and_digits_may_need_shift(desk, scene):
    hold(desk.window, Key.Key_3, "3")
    assert put(scene) == [("platform", "on-call")]
    type_shifted(desk.window, Key.Key_1, "1")
    assert put(scene) == [("platform", "on-call"), ("platform", "clusters")]


def test_more_dots_than_there_are_is_told_plainly(desk, scene):
    said = []
    desk.tell.said.connect(lambda sentence, _: said.append(sentence))
    type_in(desk.window, "112")
    assert put(scene) == [("platform", "clusters")] * 2
    assert said == [
        "Platform has put all of its 2 dots. Take one back, or go on with the next team."
    ]


@pytest.mark.parametrize("other", ["11", "33", "21"])
def test_nothing_shows_where_the_dots_are_before_the_totals(desk, scene, other):
    type_in(desk.window, "12")
    before = everything_shown(desk, scene)
    press(desk.window, Key.Key_Backspace)
    press(desk.window, Key.Key_Backspace)
    type_in(desk.window, other)
    assert everything_shown(desk, scene) == before
    press(desk.window, Key.Key_S)
    assert everything_shown(desk, scene) != before


def test_totals_are_ranked_and_hidden_again(desk, scene):
    type_in(desk.window, "33")
    press(desk.window, Key.Key_Return)
    assert [(each.place, each.duty, each.dots) for each in scene.page.ranking.ranks] == [
        (1, "on-call", 2), (2, "clusters", 0), (2, "code", 0),
    ]  # fmt: skip
    assert scene.page.ranking.isVisible()
    type_in(desk.window, "1")
    assert len(put(scene)) == 2
    press(desk.window, Key.Key_S)
    assert scene.page.voting.isVisible()


def test_the_result_is_kept_as_a_decision_once_and_undone(desk, scene):
    type_in(desk.window, "33")
    press(desk.window, Key.Key_K)
    assert not desk.document.modified
    press(desk.window, Key.Key_S)
    press(desk.window, Key.Key_K)
    press(desk.window, Key.Key_K)
    (decision,) = desk.document.organisation.decisions
    assert decision.text == "Voted: “On call” 2 (2 dots)"
    assert decision.about == ("on-call",)
    assert desk.document.undo_stack.undoText() == "Keep the result of the vote"
    press(desk.window, Key.Key_Z, CONTROL)
    assert not desk.document.modified


def test_a_vote_without_dots_is_nothing_to_keep(desk, scene):
    press(desk.window, Key.Key_S)
    press(desk.window, Key.Key_K)
    assert not desk.document.modified


def test_with_more_than_nine_duties_a_number_has_two_digits(window, tmp_path):
    path = tmp_path / "many.org.yaml"
    duties = "\n".join(f"  - {{id: d{n}, title: Duty {n}}}" for n in range(1, 13))
    path.write_text(
        f"org: {{name: m}}\nteams: [{{id: a, title: A}}]\nduties:\n{duties}\n", encoding="utf-8"
    )
    window.open_path(path)
    window.actions_by_id["dot-voting"].trigger()
    press(window, Key.Key_Return)
    page = window.scenes.shown.page
    said = first_hint(page)
    type_in(window, "1")
    assert first_hint(page) == "one digit more puts the dot"
    type_in(window, "2")
    assert first_hint(page) == said == "two digits put a dot"
    type_in(window, "01")
    assert put(window.scenes.shown) == [("a", "d12"), ("a", "d1")]


def test_too_many_duties_cannot_be_voted_on(window, tmp_path):
    path = tmp_path / "many.org.yaml"
    duties = "\n".join(f"  - {{id: d{n}, title: Duty {n}}}" for n in range(1, 62))
    path.write_text(
        f"org: {{name: m}}\nteams: [{{id: a, title: A}}]\nduties:\n{duties}\n", encoding="utf-8"
    )
    window.open_path(path)
    window.actions_by_id["dot-voting"].trigger()
    start = window.scenes.shown.start
    assert start.note.text() == "61 duties are too many to read; choose at most 60."
    press(window, Key.Key_Return)
    assert window.scenes.shown.page is None
    start.duties.words.setFocus()
    type_in(window, "duty 1")
    press(window, Key.Key_Return)
    assert window.scenes.shown.page is not None


def test_a_vote_that_was_left_goes_on(desk, scene):
    type_in(desk.window, "3")
    press(desk.window, Key.Key_Escape)
    assert desk.window.scenes.shown is None
    desk.window.actions_by_id["dot-voting"].trigger()
    press(desk.window, Key.Key_Return)
    assert put(desk.window.scenes.shown) == [("platform", "on-call")]


def test_after_a_crash_every_dot_is_there(desk, scene, qtbot, qapp, tmp_path, org_file):
    type_in(desk.window, "31")
    press(desk.window, Key.Key_Right)
    type_in(desk.window, "2")
    library = Library.open(tmp_path / "library")
    window = make_window(qapp, library)
    qtbot.addWidget(window)
    window.open_path(org_file)
    workshop = window.desk.workshop
    assert workshop.go_on(workshop.left())
    again = window.scenes.shown
    assert (put(again), again.page.state.turn) == (put(scene), 1)
    library.close()
