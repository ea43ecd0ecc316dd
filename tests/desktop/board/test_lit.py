"""A team's neighbours, a flow, or what was searched is lit; the rest of the board is dimmed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.edits.handoffs import add_handoff
from dutyflow_models.edits.teams import remove_team


def show_scenario(document, scenario_id):
    document.arrange(lambda layout: layout.replacing(scenario=scenario_id))


def color_of(board, duty_id):
    """Say how bright a card's upper edge is painted, at a place without text."""
    rect = board.camera.to_view(board.drawing.cards_by_id[duty_id].rect)
    return board.grab().toImage().pixelColor(int(rect.x) + 1, int(rect.y + rect.h / 2))


def arrow_color(board, key):
    (x, y), (end_x, end_y) = board.drawing.arrow(key).points[:2]
    at = board.camera.to_view(board.camera.seen._replace(x=(x + end_x) / 2, y=(y + end_y) / 2))
    return board.grab().toImage().pixelColor(int(at.x), int(at.y))


def test_cards_that_are_not_lit_are_dimmed_and_the_others_as_they_were(board):
    before = {each: color_of(board, each) for each in ("clusters", "code")}
    board.lit.toggle("team", "platform")
    assert board.lit.duties == {"clusters", "on-call"}
    assert color_of(board, "clusters") == before["clusters"]
    assert color_of(board, "code") != before["code"]


def test_arrows_between_cards_that_are_not_lit_are_dimmed_too(board):
    lit, dimmed = (arrow.key for arrow in board.drawing.arrows)
    before = [arrow_color(board, key).lightness() for key in (lit, dimmed)]
    board.lit.toggle("team", "platform")
    assert arrow_color(board, lit).lightness() == before[0]
    assert arrow_color(board, dimmed).lightness() > before[1] + 20


def test_esc_shows_all_again_and_only_then_forgets_the_selection(board, document):
    document.selection.select_duties(["code"])
    board.lit.toggle("downstream", "code")
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.lit.duties is None
    assert board.overlay.lit is None
    assert document.selection.duties == ("code",)


def test_what_is_lit_is_said_and_taken_back(board, qtbot):
    said = []
    board.said.connect(said.append)
    board.lit.toggle("team", "platform")
    board.lit.toggle("upstream", "images")
    board.lit.end()
    assert said == [
        "Platform and its neighbours: 2 of 5 duties · Esc shows all",
        "What ‘Build images’ waits for: 2 of 5 duties · Esc shows all",
        "",
    ]


def test_a_flow_of_one_duty_is_told_as_that(board, document):
    board.lit.toggle("downstream", "on-call")
    assert board.lit.sentence == "No hand-off leaves ‘On call’ · Esc shows all"
    board.lit.toggle("downstream", "on-call", "clusters", "gone")
    assert board.lit.sentence == "No hand-off leaves 2 duties · Esc shows all"
    board.lit.toggle("upstream", "on-call", "images")
    assert board.lit.sentence.startswith("What 2 duties wait for: 4 of 5")


def test_the_light_follows_edits_and_undo(board, document):
    board.lit.toggle("downstream", "clusters")
    document.edit("Hand off", partial(add_handoff, source="on-call", target="code"))
    assert board.lit.duties == {"clusters", "on-call", "code", "images"}
    document.edit("Delete", partial(remove_duties, duty_ids=["code"]))
    assert board.lit.duties == {"clusters", "on-call"}
    document.undo_stack.undo()
    assert board.lit.duties == {"clusters", "on-call", "code", "images"}


def test_the_light_goes_out_with_the_team_that_it_shines_on(board, document):
    board.lit.toggle("team", "platform")
    document.edit("Remove", partial(remove_team, team_id="platform"))
    assert board.lit.light is None
    assert board.overlay.lit is None


def test_the_light_stays_in_a_scenario_in_which_the_team_is_there(board, document):
    board.lit.toggle("team", "devops")
    show_scenario(document, "large")
    assert board.lit.duties == {"images", "pipelines", "on-call", "clusters", "code"}
    show_scenario(document, "small")
    assert board.lit.sentence.startswith("Ops and its neighbours: ")


def test_the_light_of_a_team_goes_out_in_a_scenario_without_it(board, document):
    show_scenario(document, "large")
    board.lit.toggle("team", "sre")
    assert board.lit.duties == {"on-call", "clusters"}
    show_scenario(document, None)
    assert board.lit.duties is None


def test_a_search_takes_the_place_of_another_light_and_back(board):
    board.lit.toggle("team", "platform")
    assert board.search("code") == 1
    assert board.lit.duties == board.lit.found == {"code"}
    board.lit.toggle("team", "platform")
    assert board.lit.found is None
    board.search("")
    assert board.lit.duties == {"clusters", "on-call"}


def test_giving_up_a_hand_off_says_again_what_is_lit(board, document):
    said = []
    document.selection.select_duties(["code"])
    board.lit.toggle("upstream", "code")
    board.said.connect(said.append)
    board.start_handoff()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert said[-1] == "No hand-off goes to ‘Write code’ · Esc shows all"
    assert board.lit.duties == {"code"}
