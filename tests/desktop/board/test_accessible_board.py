"""What a screen reader finds on the board, and what it can do with it."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from dutyflow.board.accessible import factory
from dutyflow.board.film import FilmBoard
from dutyflow.board.widget import Board
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.edits.duties import remove_duties, set_duty
from dutyflow_models.org import lane_of
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

TITLE = "<b>Code</b> & more {team}"
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def reader(board):
    """What a client gets for the board."""
    factory.install()
    QAccessible.setActive(True)
    yield QAccessible.queryAccessibleInterface(board)
    QAccessible.setActive(False)


def parts(interface):
    return [interface.child(index) for index in range(interface.childCount())]


def everything(interface):
    for part in parts(interface):
        yield part
        yield from everything(part)


def names(interface):
    return [part.text(NAME) for part in parts(interface)]


def find(interface, start):
    return next(part for part in everything(interface) if part.text(NAME).startswith(start))


def lane(document, duty_id):
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def test_the_board_is_a_list_of_lanes_then_of_hand_offs(reader):
    assert reader.role() == QAccessible.Role.List
    assert reader.text(NAME) == "Board"
    assert reader.text(DESCRIPTION) == "5 duties, 3 lanes"
    assert names(reader) == [
        "Platform, 1 duty, lane 1 of 3",
        "DevOps, 3 duties, lane 2 of 3",
        "Dev, 1 duty, lane 3 of 3",
        "2 hand-offs",
    ]


def test_a_lane_holds_its_cards_column_by_column(reader):
    assert names(reader.child(1)) == [
        "Build images, DevOps responsible, 1 of 2 in Build",
        "Configure pipelines, DevOps responsible, 2 of 2 in Build",
        "On call, DevOps responsible, 1 of 1 in Run",
    ]


def test_a_card_tells_roles_status_and_place_as_they_are_shown(document, reader):
    document.arrange(lambda layout: layout.replacing(scenario="large"))
    document.edit("Dispute", lambda org: set_duty(org, "on-call", {"status": "disputed"}))
    card = find(reader, "On call")
    assert (
        card.text(NAME) == "On call, SRE accountable, DevOps responsible, disputed, 1 of 1 in Run"
    )
    assert card.parent().text(NAME) == "SRE, 1 duty, lane 4 of 4"


def test_a_description_tells_hand_offs(reader):
    assert find(reader, "Create clusters").text(DESCRIPTION) == "Hands off to On call."
    assert find(reader, "On call").text(DESCRIPTION) == "Receives from Create clusters."


def test_hand_offs_tell_both_ends_and_what_passes(reader):
    assert names(find(reader, "2 hand-offs")) == [
        "Create clusters hands off to On call, what passes: a cluster",
        "Write code hands off to Build images",
    ]


def test_every_part_knows_its_parent_and_its_place_there(reader):
    for part in everything(reader):
        above = part.parent()
        assert above.child(above.indexOfChild(part)) is part


def test_a_card_is_where_it_is_painted_and_found_by_its_place(board, hand, reader):
    card = find(reader, "On call")
    middle = board.viewport().mapToGlobal(hand.on_card("on-call"))
    assert card.rect().contains(middle)
    assert (card.rect().center() - middle).manhattanLength() <= 2
    assert reader.childAt(middle.x(), middle.y()) is card
    assert card.parent().childAt(middle.x(), middle.y()) is card


def test_scrolled_away_a_card_is_out_of_sight_and_its_place_follows(board, reader):
    card = find(reader, "Create clusters")
    before = card.rect()
    assert not card.state().offscreen
    board.zoom_to(2.0)
    board.camera.scroll_to(0, 10_000)
    board.follow_camera()
    assert card.state().offscreen == (
        not board.camera.seen.touches(board.drawing.cards_by_id["clusters"].rect)
    )
    assert card.rect() != before


def test_selection_and_focus_are_states_of_cards(document, reader):
    document.selection.select_duties(["images", "on-call"])
    first, last = find(reader, "Build images").state(), find(reader, "On call").state()
    assert (first.selected, first.focused) == (True, False)
    assert (last.selected, last.focused) == (True, True)
    assert reader.focusChild() is find(reader, "On call")
    assert not find(reader, "Write code").state().selected


def test_what_is_dimmed_says_so(board, reader):
    board.search("pipelines")
    assert find(reader, "Build images").text(NAME).endswith(", dimmed")
    assert not find(reader, "Configure pipelines").text(NAME).endswith("dimmed")


def test_a_folded_lane_says_so_and_holds_no_cards(document, board, reader):
    board.toggle_fold("devops")
    folded = find(reader, "DevOps")
    assert folded.text(NAME) == "DevOps, 3 duties, folded, lane 2 of 3"
    assert folded.state().collapsed
    assert folded.childCount() == 0


def test_echoes_say_that_the_duty_is_shown_elsewhere(document, reader):
    document.arrange(lambda layout: layout.replacing(scenario="large", echoes=True))
    echo = next(
        part for part in everything(reader) if "shown in the lane of DevOps too" in part.text(NAME)
    )
    assert echo.text(NAME).startswith("On call, SRE accountable")
    assert echo.rect().height() > 1


def test_a_part_that_is_gone_is_not_valid_and_let_go(document, qtbot, reader):
    card = find(reader, "Write code")
    find(reader, "Create clusters hands off")
    assert card.isValid()
    document.edit("Delete", lambda org: remove_duties(org, ["code"]))
    assert not card.isValid()
    qtbot.waitUntil(lambda: not shiboken6.isValid(card))
    assert "Write code" not in " ".join(part.text(NAME) for part in everything(reader))


def test_a_card_that_moved_is_another_part_in_the_other_lane(document, board, qtbot, reader):
    document.selection.select_duties(["code"])
    before = find(reader, "Write code")
    board.move_cards(0, -1)
    qtbot.waitUntil(lambda: not shiboken6.isValid(before))
    after = find(reader, "Write code")
    assert after.parent().text(NAME).startswith("DevOps")
    assert reader.focusChild() is after


def test_press_selects_and_gives_the_keyboard(document, board, qtbot, reader):
    board.clearFocus()
    find(reader, "On call").doAction("Press")
    qtbot.waitUntil(lambda: document.selection.focus == "on-call")
    assert board.hasFocus()
    find(reader, "Create clusters hands").doAction("Press")
    qtbot.waitUntil(lambda: document.selection.handoff is not None)
    find(reader, "Dev,").doAction("Press")
    qtbot.waitUntil(lambda: document.selection.team == "dev")


def test_next_and_previous_team_hand_the_duty_over(document, qtbot, reader):
    find(reader, "Create clusters,").doAction("NextTeam")
    qtbot.waitUntil(lambda: lane(document, "clusters") == "devops")
    find(reader, "Create clusters,").doAction("PreviousTeam")
    qtbot.waitUntil(lambda: lane(document, "clusters") == "platform")
    steps = document.undo_stack.count()
    find(reader, "Create clusters,").doAction("PreviousTeam")
    qtbot.wait(1)
    assert document.undo_stack.count() == steps


def test_in_a_lane_of_several_teams_a_menu_asks_which(document, board, qtbot, reader):
    document.arrange(lambda layout: layout.replacing(scenario="small"))
    find(reader, "Write code").doAction("PreviousTeam")
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in board.findChildren(QMenu)))
    menu = next(menu for menu in board.findChildren(QMenu) if menu.isVisible())
    menu.actions()[2].trigger()
    menu.close()
    assert lane(document, "code") == "ops"


def test_the_menu_is_asked_for_at_the_card(document, board, qtbot, reader):
    card = find(reader, "On call")
    place = card.rect()
    with qtbot.waitSignal(board.context_menu_wanted) as asked:
        card.doAction("ShowMenu")
    assert place.contains(asked.args[0])
    assert document.selection.focus == "on-call"


def test_a_lane_is_folded_and_a_title_opened(document, board, qtbot, reader):
    find(reader, "Dev,").doAction("Toggle")
    qtbot.waitUntil(lambda: document.layout.folded == {"dev"})
    find(reader, "On call").doAction("EditTitle")
    qtbot.waitUntil(board.writing.editor.field.isVisible)
    last = parts(reader)[-1]
    assert last.object() is board.viewport()
    assert reader.indexOfChild(last) == reader.childCount() - 1


def test_every_action_says_what_it_does(reader):
    for part in everything(reader):
        for name in part.actionNames():
            assert part.localizedActionName(name), name
            assert part.localizedActionDescription(name), name


def test_what_qt_asks_of_any_widget_is_answered_for_parts_too(board, reader):
    for part in everything(reader):
        assert part.isValid()
        assert part.object() is None
        assert part.window() is board.window().windowHandle()
        assert part.relations() == []
        assert part.foregroundColor().name() == LIGHT.ink
        assert part.backgroundColor().name() == LIGHT.card


def test_nothing_is_done_to_what_went_meanwhile(document, qtbot, reader):
    card = find(reader, "Write code")
    card.doAction("NextTeam")
    document.edit("Delete", lambda org: remove_duties(org, ["code"]))
    qtbot.wait(1)
    assert document.undo_stack.count() == 1


def test_a_film_is_read_but_not_acted_upon(qtbot, document):
    factory.install()
    film = FilmBoard(Faces(qt_measure), LIGHT, None)
    qtbot.addWidget(film)
    film.document.take(document.organisation, document.layout)
    read = QAccessible.queryAccessibleInterface(film)
    card = read.child(0).child(0)
    assert card.text(NAME).startswith("Create clusters")
    assert card.actionNames() == []


def test_a_board_that_is_deleted_takes_its_parts_along(document):
    factory.install()
    board = Board(document, Faces(qt_measure), LIGHT, None)
    reader = QAccessible.queryAccessibleInterface(board)
    cards = list(everything(reader))
    shiboken6.delete(board)
    assert not any(shiboken6.isValid(part) for part in (reader, *cards))
    del cards
    gc.collect()


def test_titles_are_said_as_they_are(document, reader):
    document.edit("Rename", lambda org: set_duty(org, "code", {"title": TITLE}))
    assert find(reader, f"{TITLE}, Dev responsible")


def test_outside_the_board_there_is_no_part(reader):
    assert reader.childAt(-50, -50) is None
    assert reader.rect().contains(reader.child(0).rect().center() - QPoint(0, 1))
