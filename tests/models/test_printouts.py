"""What is printed: cards, the empty matrix and reports fit their sheets and can be read."""

from __future__ import annotations

import pytest
from acme import ACME
from hostile import hostile, markup

from dutyflow_models.org import Duty, Organisation, Team
from dutyflow_models.picture.drawing import Box, Line, Text
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.picture.texts import Texts
from dutyflow_models.printouts.cards import card_sheets
from dutyflow_models.printouts.matrix import matrix_sheets
from dutyflow_models.printouts.paper import report_sheets
from dutyflow_models.printouts.sheet import A4, LYING
from dutyflow_models.reports.blocks import Heading, Item, Items, Report, Table, Words
from dutyflow_models.reports.teams import team_pages, team_report
from dutyflow_models.scenario import effective

TEXTS = Texts(approximate_width)
NINE_POINTS = 9 / 72 * 96


def words_on(sheet):
    return [mark.text for mark in sheet.marks if isinstance(mark, Text)]


def organisation(duties=3, teams=2):
    return Organisation(
        teams=tuple(Team(id=f"t{n}", title=f"Team {n}") for n in range(teams)),
        duties=tuple(Duty(id=f"d{n}", title=f"Duty number {n}") for n in range(duties)),
    )


def cards(org):
    return card_sheets(org, [duty.id for duty in org.duties], TEXTS)


def edges(mark):
    """The left, top, right and bottom of a mark."""
    if isinstance(mark, Box):
        return mark.rect.x, mark.rect.y, mark.rect.right, mark.rect.bottom
    if isinstance(mark, Line):
        return mark.x1, mark.y1, mark.x2, mark.y2
    width = approximate_width(mark.text, mark.size, mark.weight)
    return mark.x, mark.y - mark.size, mark.x + width, mark.y + mark.size * 0.3


def check_sheets(sheets):
    """Every mark lies on its sheet, and every text can be read and covers no other one."""
    assert sheets
    for sheet in sheets:
        texts = [mark for mark in sheet.marks if isinstance(mark, Text)]
        assert min(text.size for text in texts) >= NINE_POINTS
        for mark in sheet.marks:
            left, top, right, bottom = edges(mark)
            assert min(left, top) >= 0
            assert right <= sheet.size[0]
            assert bottom <= sheet.size[1]
        for at, one in enumerate(texts):
            for other in texts[at + 1 :]:
                assert not overlap(edges(one), edges(other)), (one.text[:40], other.text[:40])


def overlap(one, other):
    slack = 1.5
    return (
        one[0] + slack < other[2]
        and other[0] + slack < one[2]
        and one[1] + slack < other[3]
        and other[1] + slack < one[3]
    )


@pytest.mark.parametrize(("duties", "sheets"), [(1, 1), (8, 1), (9, 2), (17, 3)])
def test_eight_cards_are_on_a_sheet(duties, sheets):
    made = cards(organisation(duties))

    assert len(made) == sheets
    assert all(sheet.size == A4 for sheet in made)
    titles = [text for sheet in made for text in words_on(sheet) if text.startswith("Duty")]
    assert titles == [f"Duty number {n}" for n in range(duties)]


def test_a_card_says_title_team_stage_and_id_and_has_a_line_to_write_on():
    (sheet,) = card_sheets(ACME, ["on-call"], TEXTS)

    assert words_on(sheet) == ["On call", "Run", "DevOps", "on-call"]
    ruled = [mark for mark in sheet.marks if isinstance(mark, Line) and not mark.dashed]
    assert [mark.x2 - mark.x1 > 200 for mark in ruled] == [True]


def test_a_card_of_nobody_leaves_the_team_free():
    (sheet,) = card_sheets(ACME, ["cost"], TEXTS)

    assert words_on(sheet) == ["Cost", "cost"]


def test_there_are_cards_of_the_duties_asked_for_that_are_there_only():
    sheets = card_sheets(effective(ACME, None), ["code", "reliability", "nothing"], TEXTS)

    assert [words_on(sheet)[0] for sheet in sheets] == ["Code"]
    assert card_sheets(ACME, [], TEXTS) == ()


def test_cut_lines_go_around_every_card():
    (sheet,) = cards(organisation(8))

    dashed = [mark for mark in sheet.marks if isinstance(mark, Line) and mark.dashed]
    across = [mark for mark in dashed if mark.y1 == mark.y2]
    assert (len(across), len(dashed) - len(across)) == (5, 3)


def test_the_matrix_repeats_its_head_on_every_sheet():
    made = matrix_sheets(organisation(40, 3), TEXTS)

    assert len(made) == 3
    for sheet in made:
        assert sheet.size == LYING
        assert words_on(sheet)[1:5] == [words_on(made[0])[1], "Team 0", "Team 1", "Team 2"]
    duties = [text for sheet in made for text in words_on(sheet) if text.startswith("Duty")]
    assert duties == [f"Duty number {n}" for n in range(40)]


def test_teams_that_do_not_fit_are_shared_out_evenly_with_all_duties_beside_them():
    made = matrix_sheets(organisation(3, 13), TEXTS)

    teams = [[text for text in words_on(sheet) if text.startswith("Team")] for sheet in made]
    assert teams == [[f"Team {n}" for n in range(7)], [f"Team {n}" for n in range(7, 13)]]
    assert all("Duty number 2" in words_on(sheet) for sheet in made)


def test_the_cells_of_the_matrix_are_blank():
    (sheet,) = matrix_sheets(ACME, TEXTS)

    row = next(mark for mark in sheet.marks if isinstance(mark, Text) and mark.text == "On call")
    assert [
        mark.text for mark in sheet.marks if isinstance(mark, Text) and abs(mark.y - row.y) < 6
    ] == ["On call"]


def test_the_matrix_of_nothing_is_one_sheet():
    assert len(matrix_sheets(Organisation(), TEXTS)) == 1


def test_a_report_flows_on_to_the_next_sheet_and_sheets_are_numbered():
    report = Report("Minutes", (Items(tuple(Item(f"Entry {n}") for n in range(100))),))

    made = report_sheets(report, TEXTS)
    entries = [text for sheet in made for text in words_on(sheet) if text.startswith("Entry")]
    assert entries == [f"Entry {n}" for n in range(100)]
    assert [words_on(sheet)[-1] for sheet in made] == [
        f"{n} of {len(made)}" for n in range(1, len(made) + 1)
    ]


def test_a_table_has_its_head_on_every_sheet():
    rows = tuple((f"Duty {n}", "A/R") for n in range(90))

    made = report_sheets(Report("T", (Table(("Duty", "Roles"), rows),)), TEXTS)
    assert len(made) > 1
    assert all("Roles" in words_on(sheet) for sheet in made)


def test_a_heading_does_not_stand_alone_at_the_foot_of_a_sheet():
    for lines in range(35, 60):
        body = Words(" ".join(["word"] * (lines * 17)))
        made = report_sheets(Report("T", (body, Heading("Next"), Words("what follows"))), TEXTS)
        (with_heading,) = [sheet for sheet in made if "Next" in words_on(sheet)]
        assert "what follows" in words_on(with_heading)


@pytest.mark.parametrize("scenario", [None, "c1", "c2"])
def test_hostile_texts_stay_on_their_sheets(tmp_path, scenario):
    org = hostile(markup(tmp_path))
    shown = effective(org, next((each for each in org.scenarios if each.id == scenario), None))

    check_sheets(cards(shown))
    check_sheets(matrix_sheets(shown, TEXTS))
    for page in team_pages(shown, org):
        check_sheets(report_sheets(team_report(page, None), TEXTS))


def test_many_teams_with_long_names_stay_in_their_columns():
    org = ACME.replacing(
        teams=tuple(
            Team(id=f"t{n}", title="Complicated-subsystem infrastructure team " * 3)
            for n in range(20)
        )
    )

    check_sheets(matrix_sheets(org, TEXTS))
