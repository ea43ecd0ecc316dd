"""A blind round by keys: nothing shows an answer before Reveal, the result becomes edits."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from scene_hand import (
    CONTROL,
    PLAIN,
    SHIFT,
    Key,
    everything_shown,
    hold,
    press,
    type_in,
    type_shifted,
)

from dutyflow.app import make_window
from dutyflow.library import Library
from dutyflow.workshop.blind.result_rows import FoldRow, NoteRow
from dutyflow_models.edits.duties import set_status
from dutyflow_models.edits.teams import add_team
from dutyflow_models.files.answers_text import read_answers
from dutyflow_models.picture.palette import DARK, LIGHT
from dutyflow_models.workshop.answers import NOBODY, UNSURE


@pytest.fixture
def opened(desk):
    """The first page, as the menu opens it; the clock stands."""
    desk.workshop.seconds = lambda: 0.0
    desk.window.actions_by_id["blind-round"].trigger()
    return desk.window.scenes.shown


@pytest.fixture
def scene(desk, opened):
    """The first card: Platform is 1, Dev is 2, and both answer."""
    press(desk.window, Key.Key_Return)
    return opened


@pytest.fixture
def result(desk, scene):
    """Clusters: one each; code: both Dev; on call: Dev does not know."""
    window = desk.window
    for answers in ("12", "22", "1?"):
        type_in(window, answers)
        press(window, Key.Key_Right)
    press(window, Key.Key_Return, SHIFT)
    return scene.result


def given(scene):
    return [dict(card.given) for card in scene.cards.state.answers.cards]


def duty(desk, duty_id):
    return desk.document.organisation.duties_by_id[duty_id]


def choose(result, duty_id):
    """Go down the list to a duty."""
    QTest.keyClick(result.view, Key.Key_Home)
    for _ in result.view.rows:
        if result.view.verdict is not None and result.view.verdict.duty == duty_id:
            return
        QTest.keyClick(result.view, Key.Key_Down)
    raise AssertionError(f"{duty_id} is not in the list")


# --- before it begins ------------------------------------------------------------------------


def test_the_round_is_about_the_selection_where_there_is_one(desk):
    desk.document.selection.select_duties(["on-call", "code"])
    desk.window.actions_by_id["blind-round"].trigger()
    press(desk.window, Key.Key_Return)
    cards = desk.window.scenes.shown.cards.state.answers.cards
    assert [card.duty for card in cards] == ["code", "on-call"]


def test_words_and_boxes_say_what_is_asked_and_whom(desk, opened):
    opened.start.duties.words.setFocus()
    type_in(desk.window, "cl")
    assert opened.start.duties.duty_ids == ["clusters"]
    QTest.mouseClick(opened.start.teams.boxes["dev"], Qt.MouseButton.LeftButton, pos=QPoint(8, 10))
    assert opened.start.teams.team_ids == ["platform"]
    assert not opened.start.begin.isEnabled()
    assert opened.start.note.text() == "Choose two teams or more."
    press(desk.window, Key.Key_Return)
    assert opened.cards is None


def test_the_first_page_names_its_key_and_grows_with_the_window(desk, opened, qtbot):
    start, window = opened.start, desk.window
    small = start.duties.words.fontInfo().pixelSize()
    assert start.begin.sizeHint().width() > start.resume.sizeHint().width() + 30
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: start.width() > 1800)

    assert small == 16
    for asked in (start.duties.words, start.teams.boxes["dev"], start.place.here):
        assert asked.fontInfo().pixelSize() == 24


def test_twelve_teams_with_long_names_are_not_cut_at_the_side(desk):
    desk.window.resize(1280, 720)
    for number in range(12):
        desk.document.edit("More", partial(add_team, title=f"{number} has a name without an end"))
    desk.window.actions_by_id["blind-round"].trigger()
    QApplication.processEvents()
    area = desk.window.scenes.shown.start.teams.findChild(QScrollArea)

    assert area.widget().width() <= area.viewport().width()


def test_the_first_page_wears_another_theme_at_once(desk, opened):
    desk.window.theme.choose("light")
    light = opened.start.grab().toImage().pixelColor(4, 4)
    desk.window.theme.choose("dark")
    dark = opened.start.grab().toImage().pixelColor(4, 4)

    assert (light.name(), dark.name()) == (LIGHT.board, DARK.board)


def test_esc_leaves_and_the_board_is_there_again(desk, opened):
    press(desk.window, Key.Key_Escape)
    assert desk.window.scenes.shown is None
    assert desk.board.isVisible()


# --- the cards -------------------------------------------------------------------------------


def test_each_digit_is_the_answer_of_the_next_team(desk, scene):
    type_in(desk.window, "20")
    press(desk.window, Key.Key_Right)
    type_in(desk.window, "-1")
    assert given(scene)[:2] == [
        {"platform": "dev", "dev": NOBODY},
        {"platform": UNSURE, "dev": "platform"},
    ]


def test_a_held_key_is_one_answer_and_one_decision(desk, scene):
    window = desk.window
    hold(window, Key.Key_2, "2")
    assert given(scene)[0] == {"platform": "dev"}
    hold(window, Key.Key_Question, "?")
    assert given(scene)[0] == {"platform": "dev", "dev": UNSURE}
    hold(window, Key.Key_Return, "")
    assert scene.cards.state.at == 0
    press(window, Key.Key_Right)
    type_in(window, "1?")
    press(window, Key.Key_Return, SHIFT)
    QTest.keyClick(scene.result.view, Key.Key_Home)
    hold(window, Key.Key_D, "d")
    assert desk.document.undo_stack.count() == 1


def test_digits_that_need_shift_on_a_keyboard_are_answers(desk, scene):
    type_shifted(desk.window, Key.Key_2, "2")
    type_shifted(desk.window, Key.Key_1, "!")
    assert given(scene)[0] == {"platform": "dev"}


def test_backspace_corrects(desk, scene):
    type_in(desk.window, "21")
    press(desk.window, Key.Key_Backspace)
    press(desk.window, Key.Key_Backspace)
    type_in(desk.window, "12")
    assert given(scene)[0] == {"platform": "platform", "dev": "dev"}


@pytest.mark.parametrize("other", ["11", "22", "00", "??", "-2", "0?"])
def test_nothing_that_is_shown_depends_on_what_was_answered(desk, scene, other):
    type_in(desk.window, "12")
    before = everything_shown(desk, scene)
    for _ in range(2):
        press(desk.window, Key.Key_Backspace)
    type_in(desk.window, other)
    assert everything_shown(desk, scene) == before

    press(desk.window, Key.Key_R)
    assert everything_shown(desk, scene) != before


def test_an_answer_is_no_edit_and_no_line_of_the_log(desk, scene):
    type_in(desk.window, "12")
    assert not desk.document.undo_stack.canUndo()
    texts = " ".join(entry.text for entry in desk.workshop.log().entries)
    assert "Platform" not in texts
    assert "Dev" not in texts


def test_enter_reveals_a_card_and_then_goes_on_and_r_hides_it_again(desk, scene):
    window = desk.window
    type_in(window, "12")
    press(window, Key.Key_Return)
    assert scene.cards.view.accessibleName() == "Create clusters. Platform 1 · Dev 1"
    type_in(window, "1")
    assert given(scene)[0] == {"platform": "platform", "dev": "dev"}
    press(window, Key.Key_R)
    assert "Platform" not in scene.cards.view.accessibleName()
    press(window, Key.Key_Return)
    press(window, Key.Key_Return)
    assert scene.cards.state.card.duty == "code"


def test_enter_on_the_last_card_that_is_revealed_shows_the_result(desk, scene):
    press(desk.window, Key.Key_Right)
    press(desk.window, Key.Key_Right)
    press(desk.window, Key.Key_Return)
    assert scene.result is None
    press(desk.window, Key.Key_Return)
    assert scene.result.isVisible()


def test_the_card_before_the_room_has_the_clock(desk, scene):
    assert desk.workshop.running
    assert desk.workshop.duty == "clusters"
    press(desk.window, Key.Key_Right)
    assert desk.workshop.duty == "code"
    press(desk.window, Key.Key_Escape)
    assert desk.workshop.duty is None


def test_the_time_is_shown_beside_the_cards_and_the_result(desk, scene):
    assert scene.aside.timer.isVisible()
    assert scene.aside.timer.words.title == "This duty"
    press(desk.window, Key.Key_Return, SHIFT)
    assert scene.aside.timer.isVisible()
    assert scene.aside.timer.words.title != "This duty"


def test_t_and_plus_are_for_the_clock(desk, scene):
    was = desk.workshop.times
    press(desk.window, Key.Key_T)
    assert desk.workshop.times != was
    was = desk.workshop.times
    type_in(desk.window, "+")
    assert desk.workshop.times != was
    assert given(scene)[0] == {}


def test_with_more_than_nine_teams_two_digits_are_an_answer(window, tmp_path):
    path = tmp_path / "many.org.yaml"
    teams = "\n".join(f"  - {{id: t{n}, title: Team {n}}}" for n in range(1, 15))
    path.write_text(
        f"org: {{name: many}}\nteams:\n{teams}\nduties: [{{id: a, title: A}}]\n", encoding="utf-8"
    )
    window.open_path(path)
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    type_in(window, "1400?03")
    assert given(window.scenes.shown)[0] == {"t1": "t14", "t2": NOBODY, "t3": UNSURE, "t4": "t3"}


# --- the result ------------------------------------------------------------------------------


def test_disagreement_is_on_top_and_agreement_folded(result):
    duties = [row.verdict.duty if hasattr(row, "verdict") else row.text for row in result.view.rows]
    assert duties == ["clusters", "on-call", "1 agrees"]
    QTest.keyClick(result.view, Key.Key_End)
    QTest.keyClick(result.view, Key.Key_Space)
    assert result.view.rows[-1].verdict.duty == "code"
    assert isinstance(result.view.rows[-2], FoldRow)


def test_a_click_opens_what_is_folded_and_chooses_a_row(result, qtbot):
    view = result.view
    y = int(view.viewport().height())
    rows = len(view.rows)
    for at in range(0, y, 10):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, at))
        if len(view.rows) > rows:
            break
    assert view.rows[-1].verdict.duty == "code"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    assert view.verdict.duty == "clusters"


def test_a_number_accepts_that_answer_and_d_disputes(desk, result):
    choose(result, "clusters")
    press(desk.window, Key.Key_2)
    assert (duty(desk, "clusters").responsible, duty(desk, "clusters").status) == (
        ("dev",),
        "accepted",
    )
    assert desk.document.undo_stack.undoText() == "Accept ‘Create clusters’ for Dev"
    choose(result, "on-call")
    press(desk.window, Key.Key_D)
    assert duty(desk, "on-call").status == "disputed"
    press(desk.window, Key.Key_Z, CONTROL)
    press(desk.window, Key.Key_Z, CONTROL)
    assert not desk.document.modified


def test_what_is_accepted_is_not_to_be_talked_about_any_more(desk, scene, result):
    head = scene.header.accessibleName
    assert "2 to talk about · 1 agreed" in head()
    choose(result, "clusters")
    press(desk.window, Key.Key_2)
    assert "1 to talk about · 1 agreed" in head()
    press(desk.window, Key.Key_Z, CONTROL)
    assert "2 to talk about" in head()
    choose(result, "clusters")
    press(desk.window, Key.Key_D)
    assert "2 to talk about" in head()


def test_what_is_so_already_is_no_step_and_the_next_one_is_chosen(desk, result):
    choose(result, "on-call")
    press(desk.window, Key.Key_D)
    choose(result, "on-call")
    press(desk.window, Key.Key_D)
    assert desk.document.undo_stack.count() == 1
    assert isinstance(result.view.rows[result.view.at], FoldRow)


def test_what_it_came_to_is_a_line_of_the_log(desk, result):
    (entry,) = [each for each in desk.workshop.log().entries if each.kind == "note"]
    assert entry.text == "Blind round: 2 to talk about · 1 agreed"
    assert set(entry.about) == {"clusters", "code", "on-call"}


def test_a_takes_only_what_most_said(desk, result):
    said = []
    desk.tell.said.connect(lambda sentence, _: said.append(sentence))
    choose(result, "clusters")
    press(desk.window, Key.Key_A)
    assert not desk.document.undo_stack.canUndo()
    assert said == [
        "No answer has a majority. Press the number of the one that was agreed on, or D."
    ]


def test_all_that_agree_are_accepted_in_one_step(desk, scene):
    window = desk.window
    for answers in ("22", "11", "22"):
        type_in(window, answers)
        press(window, Key.Key_Right)
    press(window, Key.Key_Return, SHIFT)
    press(window, Key.Key_A, SHIFT)
    org = desk.document.organisation
    assert [each.responsible for each in org.duties] == [("dev",), ("platform",), ("dev",)]
    assert {each.status for each in org.duties} == {"accepted"}
    assert desk.document.undo_stack.undoText() == "Accept what all agree on: 3 duties"
    press(window, Key.Key_Z, CONTROL)
    assert not desk.document.modified
    press(window, Key.Key_A, SHIFT)
    press(window, Key.Key_A, SHIFT)
    assert desk.document.undo_stack.count() == 1


def test_the_lock_keeps_accepted_duties_and_the_others_are_accepted_all_the_same(desk):
    window = desk.window
    desk.document.edit("Accept", lambda org: set_status(org, ["code"], "accepted"))
    window.actions_by_id["lock-structure"].trigger()
    desk.document.selection.select_duties(["clusters", "code", "on-call"])
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    for answers in ("22", "11", "11"):
        type_in(window, answers)
        press(window, Key.Key_Right)
    press(window, Key.Key_Return, SHIFT)
    press(window, Key.Key_A, SHIFT)
    assert [each.responsible for each in desk.document.organisation.duties] == [
        ("dev",),
        ("dev",),
        ("platform",),
    ]
    (problem,) = [sentence for weight, sentence in said if weight == "problem"]
    assert problem.startswith("The structure is locked: “Write code” is accepted")


def test_what_is_accepted_in_a_scenario_can_hold_there_alone(desk):
    window = desk.window
    desk.document.arrange(lambda layout: layout.replacing(scenario="with-sre"))
    desk.document.reach.choose("only-when")
    desk.document.selection.select_duties(["on-call"])
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    type_in(window, "333")
    press(window, Key.Key_Return, SHIFT)
    press(window, Key.Key_A, SHIFT)
    assert duty(desk, "on-call").responsible == ("dev",)
    assert desk.document.shown.duties_by_id["on-call"].responsible == ("sre",)
    assert desk.document.undo_stack.undoText() == ("Accept ‘On call’, only when SRE in play")


def test_the_answers_are_in_a_file_of_the_library_only_once_they_are_shown(desk, scene):
    folder = desk.library.folder / "answers"
    type_in(desk.window, "12")
    assert not folder.exists()
    press(desk.window, Key.Key_Return, SHIFT)
    (path,) = folder.iterdir()
    assert path.name.startswith("acme-")
    assert scene.aside.said == [("Answers kept in", [path.name])]
    answers, problems = read_answers(path.read_bytes())
    assert problems == ()
    assert answers == scene.cards.state.answers
    assert not desk.document.modified


def test_the_answers_go_next_to_the_org_file_if_that_is_chosen(desk, opened, org_file):
    opened.start.place.beside.setFocus()
    press(desk.window, Key.Key_Space)
    press(desk.window, Key.Key_Return)
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Return, SHIFT)
    press(desk.window, Key.Key_Left)
    press(desk.window, Key.Key_Return, SHIFT)
    (path,) = org_file.parent.glob("*.answers.yaml")
    assert read_answers(path.read_bytes()).answers.cards[0].given == {
        "platform": "platform",
        "dev": "dev",
    }


def test_what_somebody_wrote_into_the_answers_meanwhile_stays(desk, scene):
    folder = desk.library.folder / "answers"
    window, said = desk.window, []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    type_in(window, "12")
    press(window, Key.Key_Return, SHIFT)
    (path,) = folder.iterdir()
    path.write_text("# mine\n", encoding="utf-8")
    for _ in range(2):
        press(window, Key.Key_Left)
        press(window, Key.Key_Return, SHIFT)

    assert path.read_text(encoding="utf-8") == "# mine\n"
    (other,) = set(folder.iterdir()) - {path}
    assert read_answers(other.read_bytes()).answers == scene.cards.state.answers
    assert scene.aside.said == [("Answers kept in", [other.name])]
    ((weight, sentence),) = said
    assert weight == "note"
    assert sentence.startswith(f"{path.name} was changed by somebody else")
    assert other.name in sentence


def test_answers_that_somebody_removed_meanwhile_are_written_again(desk, scene):
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Return, SHIFT)
    (path,) = (desk.library.folder / "answers").iterdir()
    path.unlink()
    press(desk.window, Key.Key_Left)
    press(desk.window, Key.Key_Return, SHIFT)
    assert read_answers(path.read_bytes()).answers == scene.cards.state.answers


def test_answers_that_cannot_be_written_are_told_and_the_result_is_there(desk, scene):
    (desk.library.folder / "answers").write_text("in the way", encoding="utf-8")
    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Return, SHIFT)
    assert scene.result.isVisible()
    assert scene.aside.said == []
    assert said[0][0] == "problem"
    assert said[0][1].startswith("The answers cannot be kept: ")


def test_w_writes_the_result_into_the_file_and_undo_takes_it_out(desk, result):
    press(desk.window, Key.Key_W)
    org = desk.document.organisation
    assert [each.text for each in org.decisions] == ["Blind round, “Write code”: all say Dev"]
    assert [each.text for each in org.points] == [
        "Blind round, “Create clusters”: Platform (Platform), Dev (Dev)",
        "Blind round, “On call”: Platform (Platform), don’t know (Dev)",
    ]
    press(desk.window, Key.Key_Z, CONTROL)
    assert not desk.document.modified


def test_a_file_that_may_only_be_read_stays_as_it_is(window, tmp_path):
    path = tmp_path / "newer.org.yaml"
    path.write_text(
        "schema: 99\norg: {name: x}\nteams: [{id: a, title: A}, {id: b, title: B}]\n"
        "duties: [{id: c, title: C}]\n",
        encoding="utf-8",
    )
    window.open_path(path)
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    type_in(window, "11")
    press(window, Key.Key_Return, SHIFT)
    for key, modifiers in ((Key.Key_A, SHIFT), (Key.Key_W, PLAIN), (Key.Key_D, PLAIN)):
        press(window, key, modifiers)
    assert not window.desk.document.modified


def test_the_result_follows_what_is_edited_elsewhere(desk, result):
    desk.document.edit("Clear", lambda org: org.replacing(duties=org.duties[:1]))
    assert [each.duty for each in result.found] == ["clusters"]
    desk.document.edit("Clear", lambda org: org.replacing(duties=()))
    assert result.view.rows == [NoteRow("Nothing to show: no duty of the answers is on the board.")]
    for key in (Key.Key_A, Key.Key_D, Key.Key_1, Key.Key_Down, Key.Key_Space):
        press(desk.window, key)


def test_a_card_whose_duty_is_gone_says_so(desk, scene):
    desk.document.edit("Clear", lambda org: org.replacing(duties=()))
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Return)
    assert scene.cards.view.accessibleName().startswith("Create clusters. ")


# --- going on --------------------------------------------------------------------------------


def test_a_round_that_was_left_goes_on_where_it_was(desk, scene):
    window = desk.window
    type_in(window, "12")
    press(window, Key.Key_Right)
    type_in(window, "2")
    press(window, Key.Key_Escape)
    window.actions_by_id["blind-round"].trigger()
    press(window, Key.Key_Return)
    again = window.scenes.shown
    assert (again.cards.state.at, again.cards.state.asked) == (1, "dev")
    assert given(again)[:2] == [{"platform": "platform", "dev": "dev"}, {"platform": "dev"}]


@pytest.fixture
def after_a_crash(desk, scene, qtbot, qapp, tmp_path, org_file):
    """The window of the next start; what was before did not end as it should."""

    def started(*, go_on=True):
        library = Library.open(tmp_path / "library")
        window = make_window(qapp, library)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.open_path(org_file)
        workshop = window.desk.workshop
        left = workshop.left()
        assert left is not None
        assert not go_on or workshop.go_on(left)
        libraries.append(library)
        QApplication.processEvents()  # what is laid out late is shown then
        return window

    libraries = []
    yield started
    for library in libraries:
        library.close()


def test_after_a_crash_every_answer_typed_is_there(desk, scene, after_a_crash):
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Return)
    press(desk.window, Key.Key_Right)
    type_in(desk.window, "0")
    again = after_a_crash().scenes.shown
    assert given(again)[:2] == given(scene)[:2]
    assert (again.cards.state.at, again.cards.state.asked) == (1, "dev")
    assert again.cards.state.revealed == {"clusters"}


def test_after_a_crash_the_result_is_there_again(desk, result, after_a_crash):
    again = after_a_crash().scenes.shown
    assert again.result.isVisible()
    assert [each.duty for each in again.result.found] == [each.duty for each in result.found]


def test_after_a_crash_a_round_is_offered_where_another_one_would_begin(desk, scene, after_a_crash):
    type_in(desk.window, "12")
    again = after_a_crash(go_on=False)
    again.actions_by_id["blind-round"].trigger()
    press(again, Key.Key_Return)
    assert given(again.scenes.shown)[0] == {"platform": "platform", "dev": "dev"}


def test_a_round_that_was_left_does_not_come_back_by_itself(desk, scene, after_a_crash):
    type_in(desk.window, "12")
    press(desk.window, Key.Key_Escape)
    window = after_a_crash()
    assert window.scenes.shown is None
    window.actions_by_id["blind-round"].trigger()
    window.scenes.shown.start.resumed.emit()
    assert given(window.scenes.shown)[0] == {"platform": "platform", "dev": "dev"}


def test_a_round_that_was_left_and_taken_up_comes_back(desk, scene, after_a_crash):
    type_in(desk.window, "1")
    press(desk.window, Key.Key_Escape)
    desk.window.actions_by_id["blind-round"].trigger()
    press(desk.window, Key.Key_Return)
    assert after_a_crash().scenes.shown.cards.state.asked == "dev"
