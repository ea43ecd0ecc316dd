"""Findings whose place is gone, hidden, in another view or in another file."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from findings_hand import LEFT, click, kinds, row_of, with_gaps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow import live_findings
from dutyflow.commands.findings import accept, go_to
from dutyflow.window.problem_list import ProblemList
from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.edits.waivers import waive

NEVER = """\
schema: 1
org: {name: never, title: Never}
factors:
  - {id: f, title: F, values: [a, b], default: a}
teams: [{id: t, title: T}]
duties:
  - id: d
    title: D
    responsible: [t]
    assignments:
      - {when: {f: a}, accountable: t}
      - {when: {f: c}, accountable: t}
  - {id: absent, title: Absent, responsible: [t], when: {f: c}}
handoffs:
  - {from: d, to: absent}
"""


@pytest.fixture
def org_file(org_file):
    """The usual file with gaps."""
    return with_gaps(org_file)


@pytest.fixture
def panel(desk):
    desk.findings.look()
    return desk.side.findings


@pytest.fixture
def never(desk, panel, tmp_path):
    path = tmp_path / "never.org.yaml"
    path.write_text(NEVER, encoding="utf-8")
    desk.window.open_path(path)
    desk.findings.look()
    return desk


def take_in_hand(panel, kind):
    panel.list.setCurrentIndex(panel.model.index(row_of(panel, kind)))


def test_a_fix_is_that_of_the_organisation_as_it_is_now(never, panel):
    first, *rest = never.document.organisation.duties
    fewer = first.model_copy(update={"assignments": first.assignments[1:]})
    never.document.edit("Tidy", lambda org: org.replacing(duties=(fewer, *rest)))
    never.findings.look()
    row = next(row for row in panel.model.rows if row.finding.about == ("d",))
    panel.list.setCurrentIndex(panel.model.index(panel.model.rows.index(row)))
    QTest.mouseClick(panel.fix, LEFT)
    assert never.document.organisation.duties[0].assignments == ()


def test_a_fix_pressed_before_the_next_look_does_nothing_wrong(never, panel):
    row = next(row for row in panel.model.rows if row.finding.about == ("d",))
    panel.list.setCurrentIndex(panel.model.index(panel.model.rows.index(row)))
    first, *rest = never.document.organisation.duties
    settled = first.model_copy(update={"assignments": first.assignments[:1]})
    never.document.edit("Tidy", lambda org: org.replacing(duties=(settled, *rest)))
    panel.make_fix()
    assert never.document.undo_stack.undoText() == "Tidy"
    assert never.document.organisation.duties[0].assignments == first.assignments[:1]


def test_a_finding_whose_part_vanished_leads_nowhere_and_says_so(desk, panel):
    gone = panel.model.rows[row_of(panel, "disputed")].finding
    desk.document.edit("Drop", lambda org: remove_duties(org, ["logs"]))
    said = []
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))
    go_to(desk, gone)
    assert said == [gone.sentence]
    assert desk.document.selection.duties == ()


@pytest.mark.parametrize("about", ["absent", "d"])
def test_what_is_never_there_can_be_gone_to(never, panel, about):
    finding = next(each for each in never.findings.all if about in each.about)
    go_to(never, finding)
    assert never.document.selection.duties == (about,)


@pytest.mark.parametrize("put_away", ["folded", "hidden"])
def test_the_lane_of_a_finding_comes_out_when_it_was_put_away(desk, panel, put_away):
    desk.document.arrange(lambda layout: layout.replacing(**{put_away: frozenset({"dev"})}))
    click(panel, "disputed")
    assert desk.document.selection.duties == ("logs",)
    assert "logs" in desk.board.drawing.cards_by_id


@pytest.mark.parametrize(
    ("view", "then"), [("matrix", "matrix"), ("load", "board"), ("compare", "board")]
)
def test_f8_leads_to_the_place_in_every_view(desk, panel, window, qtbot, view, then):
    do(window, f"view-{view}")
    take_in_hand(panel, "disputed")
    QTest.keyClick(window.views, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    do(window, "next-finding")
    assert desk.document.selection.duties == ("logs",)
    assert window.views.shows == then


def test_f8_passes_by_what_was_accepted(desk, panel):
    for each in desk.findings.all[1:]:
        desk.document.edit("Accept", lambda org, each=each: waive(org, each, reason="so"))
    desk.findings.look()
    assert len(panel.model.rows) > 2
    left = desk.findings.all[0]
    for _ in range(3):
        do(desk.window, "next-finding")
        assert panel.current.finding == left
    desk.document.edit("Accept", lambda org: waive(org, left, reason="so"))
    said = []
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))
    do(desk.window, "next-finding")
    assert said == ["Nothing is left open here."]


def test_f8_says_what_the_reader_noted_and_opens_nothing(desk, panel, window, tmp_path):
    path = tmp_path / "odd.org.yaml"
    path.write_text(
        "schema: 1\norg: {name: o, title: O}\nduties:\n  - {title: No}\n", encoding="utf-8"
    )
    window.open_path(path)
    do(window, "next-finding")
    assert "line 4" in window.status_bar.currentMessage()
    assert window.findChild(ProblemList) is None


def test_another_file_does_not_wear_the_findings_of_the_last_one(desk, panel, window, tmp_path):
    path = tmp_path / "other.org.yaml"
    path.write_text("schema: 1\norg: {name: o, title: O}\n", encoding="utf-8")
    window.open_path(path)
    assert not desk.findings.about("duties", "logs")
    assert kinds(panel) == []
    assert panel.empty.text() == ""
    desk.findings.look()
    assert panel.empty.text() == "Nothing is left open here."


def test_a_waiver_is_over_on_the_day_after_without_an_edit(desk, panel, monkeypatch):
    class Later(date):
        @classmethod
        def today(cls):
            return cls(2030, 2, 1)

    disputed = panel.model.rows[row_of(panel, "disputed")].finding
    desk.document.edit("Accept", lambda org: waive(org, disputed, reason="so", until="2030-01"))
    desk.findings.look()
    assert "disputed" not in kinds(panel)
    assert any("until 2030-01" in row.title for row in panel.model.rows)
    monkeypatch.setattr(live_findings, "date", Later)
    do(desk.window, "next-finding")
    assert "disputed" in kinds(panel)


def test_nobody_is_asked_why_in_a_file_open_for_reading_only(desk, panel):
    asked = []
    desk.tell._answering = lambda question, _choices: asked.append(question) or "why not"
    desk.document.read_only = True
    accept(desk, desk.findings.all[0])
    assert asked == []


def test_a_long_fix_does_not_widen_the_panel_and_is_told_whole(desk, panel, window):
    def write(org):
        duties = tuple(duty.replacing(title=f"R&D <b> {'x' * 2000}") for duty in org.duties)
        return org.replacing(duties=duties)

    panel.list.setCurrentIndex(panel.model.index(row_of(panel, "unowned")))
    width, narrowest = panel.width(), window.minimumSizeHint().width()
    desk.document.edit("Write", write)
    desk.findings.look()
    take_in_hand(panel, "handoff-to-itself")
    assert panel.fix.isVisible()
    assert (panel.width(), window.minimumSizeHint().width()) == (width, narrowest)
    assert panel.accept.geometry().right() < panel.width()
    assert "R&amp;D &lt;b&gt;" in panel.fix.toolTip()
    QTest.mouseClick(panel.fix, LEFT)
    do(window, "undo")
    assert len(window.actions_by_id["redo"].text()) < 100


@pytest.mark.parametrize("part", ["kinds", "list", "accept"])
def test_esc_leads_from_the_panel_to_the_board(desk, panel, window, part):
    panel.list.setCurrentIndex(panel.model.index(0))
    getattr(panel, part).setFocus()
    QTest.keyClick(getattr(panel, part), Qt.Key.Key_Escape)
    assert desk.board.hasFocus()


def test_thousands_of_findings_are_shown_without_a_wait(desk, panel, window, tmp_path):
    duties = "".join(
        f"  - {{id: d{n}, title: Duty {n} {'x' * 300}, responsible: [a, b]}}\n" for n in range(1500)
    )
    path = tmp_path / "big.org.yaml"
    teams = "teams: [{id: a, title: A}, {id: b, title: B}]\n"
    path.write_text(f"schema: 1\norg: {{name: o, title: O}}\n{teams}duties:\n{duties}", "utf-8")
    window.open_path(path)
    desk.findings.look()
    assert len(panel.model.rows) >= 1500
    times = []
    for _ in range(5):
        began = process_time()
        panel.refresh()
        panel.list.repaint()
        times.append(process_time() - began)
    assert min(times) < 0.05
