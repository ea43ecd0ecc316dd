"""What is left open is listed beside the board, gone to, mended and accepted, by mouse and keys."""

from __future__ import annotations

from functools import partial

import pytest
from findings_hand import LEFT, click, kinds, row_of, with_gaps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow.board.headers import FOLD, fold_square
from dutyflow.board.marks import place_on_lane, severity_of
from dutyflow.commands.findings import accept
from dutyflow.painting.entry_rows import lines_of_sentence
from dutyflow.painting.fonts import qt_measure
from dutyflow.painting.severities import RADIUS
from dutyflow_models.edits.duties import add_duty, set_status
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.picture.drawing import Text


@pytest.fixture
def org_file(org_file):
    """The usual file with gaps."""
    return with_gaps(org_file)


@pytest.fixture
def panel(desk):
    desk.findings.look()
    return desk.side.findings


def test_what_is_open_is_listed_and_what_is_put_off_is_no_gap(desk, panel):
    assert {"unowned", "shared-without-accountable", "disputed"} <= set(kinds(panel))
    about = {part for finding in desk.findings.all for part in finding.about}
    assert not about & {"later", "never"}
    assert panel.heading.text() == f"Findings ({len(desk.findings.all)})"


def test_a_click_goes_to_the_place(desk, panel):
    click(panel, "shared-without-accountable")
    assert desk.document.selection.duties == ("review",)


def test_f8_goes_from_finding_to_finding_and_round(desk, panel):
    firsts = [row.finding.about[0] for row in panel.model.rows]
    seen = []
    for _ in range(len(firsts) + 1):
        QTest.keyClick(desk.board, Qt.Key.Key_F8)
        seen.append(panel.current.finding.about[0])
    assert seen == [*firsts, firsts[0]]
    QTest.keyClick(desk.board, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert panel.current.finding.about[0] == firsts[-1]


def test_an_edit_is_looked_at_a_moment_later(desk, panel, qtbot):
    desk.document.edit("Give", lambda org: give_duties(org, ["alone"], "dev"))
    qtbot.waitUntil(lambda: "unowned" not in kinds(panel))
    desk.document.undo_stack.undo()
    qtbot.waitUntil(lambda: "unowned" in kinds(panel))


def test_a_finding_is_accepted_with_a_reason_that_stands_in_the_file(desk, panel, qtbot, org_file):
    before = org_file.read_text(encoding="utf-8")
    click(panel, "disputed")
    desk.tell.answers("We talk on Monday")
    QTest.mouseClick(panel.accept, LEFT)
    assert "disputed" not in kinds(panel)
    assert desk.document.undo_stack.undoText() == "Accept: Disputed"
    do(desk.window, "save")
    after = org_file.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert after[len(before) :] == (
        "waivers:\n  - {finding: disputed, about: [logs], reason: We talk on Monday}\n"
    )
    QTest.mouseClick(panel.accept, LEFT)  # the row at hand is the accepted one: it is told again
    assert "disputed" in kinds(panel)


def test_without_a_reason_nothing_is_accepted(desk, panel):
    click(panel, "disputed")
    desk.tell.answers("")
    QTest.mouseClick(panel.accept, LEFT)
    assert not desk.document.organisation.waivers


def test_a_fix_is_one_undo_step_with_its_name(desk, panel):
    fixable = next(row for row in panel.model.rows if row.finding.fix is not None)
    panel.list.setCurrentIndex(panel.model.index(panel.model.rows.index(fixable)))
    QTest.mouseClick(panel.fix, LEFT)
    assert desk.document.undo_stack.undoText() == fixable.finding.fix.text
    assert fixable.finding not in desk.findings.all
    desk.document.undo_stack.undo()
    desk.findings.look()
    assert fixable.finding in desk.findings.all


def test_a_kind_is_chosen_and_the_number_in_the_status_line_chooses_it(desk, panel, window):
    QTest.mouseClick(window.status_bar._marks["disputed"], LEFT)
    assert kinds(panel) == ["disputed"]
    assert window.status_bar._marks["disputed"].text() == "1 disputed"
    assert "Show what is disputed" in window.status_bar._marks["disputed"].toolTip()
    panel.show_only("")
    assert len(kinds(panel)) > 1


def test_the_panel_is_put_away_by_its_key_and_stays_so(desk, panel, window, library):
    QTest.keyClick(
        desk.board,
        Qt.Key.Key_F,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert not panel.isVisible()
    assert not library.load_settings().show_findings
    do(window, "findings")
    assert panel.isVisible()


def test_cards_are_marked_and_the_hint_says_why(desk, panel):
    from dutyflow.board.gestures import Touch
    from dutyflow.board.hints import hint_at

    assert severity_of(desk.findings.about("duties", "review")) == "warning"
    assert not severity_of(desk.findings.about("duties", "clusters"))
    card = desk.board.drawing.cards_by_id["review"].rect
    view = desk.board.camera.to_view(card)
    hint = hint_at(desk.board, Touch(view.x + 9, view.y + 9, card.x + 9, card.y + 9))
    assert "nobody is accountable" in hint
    marked = desk.board.grab().toImage()
    do(desk.window, "finding-marks")
    assert desk.board.grab().toImage() != marked
    assert not desk.library.load_settings().mark_findings


def test_a_word_longer_than_a_line_of_the_list_is_broken(panel):
    first, second = lines_of_sentence(f"“{'Amt' * 40}” does it all alone.", 240)
    assert first.startswith("“AmtAmt")
    assert second.endswith("…")


def test_a_kind_is_named_in_the_words_of_the_program(panel):
    assert panel.model.rows[row_of(panel, "handoff-to-itself")].title == "Hand-off to itself"


def test_the_mark_of_a_lane_stays_beside_its_name_however_tall_it_is(desk):
    for number in range(35):
        more = partial(add_duty, title=f"More {number}", team_id="dev", stage_id="run")
        desk.document.edit("More", more)
    desk.findings.look()
    assert severity_of(desk.findings.about("teams", "dev")) == "warning"
    dev = next(each for each in desk.board.drawing.lanes if each.team_id == "dev")
    top = dev.header.y + 300
    assert dev.header.h > 600
    assert dev.header.y < place_on_lane(dev, 0)[1] < dev.header.y + 80
    assert top < place_on_lane(dev, top)[1] < top + 80


def test_the_mark_of_a_folded_lane_lies_between_its_count_and_its_triangle(desk):
    desk.document.arrange(lambda layout: layout.replacing(folded=frozenset({"dev"})))
    dev = next(each for each in desk.board.drawing.lanes if each.team_id == "dev")
    x, y = place_on_lane(dev, 0)
    count = [mark for mark in dev.marks if isinstance(mark, Text)][-1]
    triangle = fold_square(dev).x + FOLD / 2 - 2
    assert count.x + qt_measure(count.text, count.size, count.weight) <= x - RADIUS - 1
    assert x + RADIUS + 1 <= triangle
    assert dev.header.y < y < dev.header.bottom


def test_a_title_that_looks_like_markup_is_shown_as_it_is(desk, panel):
    at = row_of(panel, "disputed")
    tip = panel.model.data(panel.model.index(at), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;Logs" in tip


def test_what_the_reader_noted_is_in_the_list(desk, panel, tmp_path):
    path = tmp_path / "odd.org.yaml"
    path.write_text("org: {name: odd}\nduties:\n  - {title: No id}\n", encoding="utf-8")
    desk.window.open_path(path)
    desk.findings.look()
    assert any(row.finding is None and "line 3" in row.sentence for row in panel.model.rows)


def test_nothing_open_says_so(desk, panel, tmp_path):
    path = tmp_path / "fine.org.yaml"
    path.write_text("schema: 1\norg: {name: fine, title: Fine}\n", encoding="utf-8")
    desk.window.open_path(path)
    desk.findings.look()
    assert panel.empty.isVisible()
    assert panel.empty.text() == "Nothing is left open here."
    do(desk.window, "next-finding")
    assert panel.current is None


def test_a_finding_of_the_sample_is_dockerfiles_without_one_who_is_accountable(window):
    do(window, "open-sample")
    window.desk.findings.look()
    found = {(each.check, each.about[0]) for each in window.desk.findings.all}
    assert ("shared-without-accountable", "dockerfiles") in found


def test_an_accepted_finding_of_a_read_only_file_is_refused(desk, panel):
    desk.document.read_only = True
    desk.tell.answers("why not")
    accept(desk, desk.findings.all[0])
    assert not desk.document.organisation.waivers


def test_a_status_that_settles_it_takes_the_mark_away(desk, panel):
    desk.document.edit("Agree", lambda org: set_status(org, ["logs"], "accepted"))
    desk.findings.look()
    assert "disputed" not in kinds(panel)


def test_limits_are_asked_for_and_stay(desk, panel, library, qtbot):
    from PySide6.QtCore import QTimer

    from dutyflow.window.limits_dialog import LimitsDialog

    assert "overload" not in kinds(panel)
    do(desk.window, "view-load")
    seen = []

    def answer():
        dialog = desk.window.findChild(LimitsDialog)
        load = dialog.boxes.load
        load.setFocus()
        load.selectAll()
        QTest.keyClicks(load, "1")
        seen.append([row.sentence for row in panel.model.rows if row.kind == "overload"])
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, desk.window, answer)
    do(desk.window, "finding-limits")
    assert "over the limit of 1" in seen[0][0]
    assert library.load_settings().load_limit == 1
    load = desk.window.views.view("load")
    load.count_in("weight")
    assert any("more than 1 is" in hint.said for hint in load.page.bars.plan.hints)


def test_a_check_is_called_as_people_write_it(panel):
    titles = {row.kind: row.title for row in panel.model.rows}
    assert titles["handoff-to-itself"] == "Hand-off to itself"
    assert titles["shared-without-accountable"] == "Shared without accountable"
