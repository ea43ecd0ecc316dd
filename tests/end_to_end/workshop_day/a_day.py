"""A workshop of 90 minutes by keys alone: `python a_day.py FILE MORNING|NOON [PICTURES]`.

The first part ends in the middle of the deal, where whoever runs it kills the program; the second
one finds all of it again and goes on to the minutes. The faults that were told are printed as JSON.
Pictures of what is seen go into the folder PICTURES, if there is one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hurried import Clock, Hand, Script, began, run
from PySide6.QtCore import QTimer

from dutyflow.app import make_application, make_window, open_first
from dutyflow.errors import catch_faults
from dutyflow.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable

PARKED, DISPUTED, WRITTEN_DOWN = (3, 8, 14, 22), (5, 17, 26), (12, 24)
"""Which of the duties dealt, counted from 1."""
CRASH_AFTER = 15
DUTIES = 30
TEAMS = "12345"
NIGHT = 12
"""Duties with the word of the blind round."""
EACH = 100.0
"""Seconds that the room talks about a duty."""


def morning(hand: Hand) -> Script:
    """Begin by an agenda, present, and deal half of the duties."""
    desk = hand.window.desk
    yield from hand.command("Start workshop")
    yield from hand.dialog("Start workshop")
    yield from hand.picture("01-agenda")
    yield from hand.keys("Return")
    yield from hand.until("a workshop is held", lambda: desk.workshop.running)
    yield from present(hand)
    yield from hand.keys("F9")
    yield from hand.keys("F6")
    yield from hand.until("the deal is asked about", lambda: desk.window.scenes.shown)
    yield from hand.picture("03-deal-begins")
    yield from hand.keys("Return")
    yield from deal(hand, range(1, CRASH_AFTER + 1))


def present(hand: Hand) -> Script:
    """Show the room what there is today."""
    yield from hand.keys("F5")
    yield from hand.until("it is presented", lambda: hand.front_is("RoomWindow"))
    yield from hand.keys("Right", "Left")
    yield from hand.picture("02-present")
    yield from hand.pass_time(300)
    yield from hand.keys("Escape")
    yield from hand.until("the window is back", lambda: hand.front_is("Window"))


def deal(hand: Hand, numbers: range) -> Script:
    """Decide, park or dispute duty after duty."""
    for number in numbers:
        if number in (1, 9, 20):
            yield from hand.picture(f"04-deal-{number:02}")
        yield from hand.pass_time(EACH)
        if number in PARKED:
            yield from hand.keys("P")
            yield from hand.type(f"who can say this? {number}")
            yield from hand.keys("Return")
        elif number in DISPUTED:
            yield from hand.keys("C")
        else:
            if number in WRITTEN_DOWN:
                yield from hand.keys("D")
                yield from hand.type(f"We try it until spring ({number})")
                yield from hand.keys("Return")
            yield from hand.keys(TEAMS[number % len(TEAMS)])


def noon(hand: Hand) -> Script:
    """Find everything again after the crash, and go on to the minutes."""
    desk = hand.window.desk
    yield from back(hand)
    yield from deal(hand, range(CRASH_AFTER + 1, DUTIES + 1))
    yield from hand.picture("06-deal-ends")
    yield from hand.keys("Escape")
    yield from hand.until("the board is back", lambda: desk.window.scenes.shown is None)
    yield from hand.keys("F9")
    yield from blind(hand)
    yield from hand.keys("Ctrl+2")
    yield from hand.pass_time(240)
    yield from hand.picture("09-other-scenario")
    yield from hand.keys("Ctrl+1")
    yield from what_if(hand)
    yield from hand.keys("Ctrl+S")
    yield from hand.until("it is saved", lambda: not desk.document.modified)
    yield from hand.pass_time(600)
    yield from hand.command("End workshop")
    yield from hand.until("the workshop is over", lambda: not desk.workshop.running)
    yield from papers(hand)


def back(hand: Hand) -> Script:
    """Take the work back, then the workshop."""
    window = hand.window
    bar = window.notice_bar
    yield from hand.until("work is offered", lambda: bar.notice("recovery"))
    yield from hand.picture("05-after-the-crash")
    yield from hand.keys("F7", "Return")
    yield from hand.until(
        "the workshop is offered", lambda: bar.shown and "workshop" in bar.shown.key
    )
    yield from hand.keys("F7", "Return")
    yield from hand.until("the deal is back", lambda: window.scenes.shown)


def blind(hand: Hand) -> Script:
    """Let five teams answer about twelve duties; they agree on all but three."""
    desk = hand.window.desk
    yield from hand.command("Blind round")
    yield from hand.until("the round is asked about", lambda: desk.window.scenes.shown)
    duties = desk.window.scenes.shown.start.duties
    yield from hand.keys("Alt+A")
    yield from hand.until("all duties are chosen", duties.buttons["all"].isChecked)
    yield from hand.keys("Tab")
    yield from hand.type("night")
    yield from hand.until("those at night are chosen", lambda: len(duties.duty_ids) == NIGHT)
    yield from hand.keys("Return")
    for number in range(1, NIGHT + 1):
        yield from hand.type("12345" if number % 4 == 0 else str(number % 5 + 1) * 5)
        yield from hand.pass_time(40)
        if number == 3:
            yield from hand.picture("07-blind-round")
        if number < NIGHT:
            yield from hand.keys("Right")
    yield from hand.keys("Shift+Return")
    yield from hand.picture("08-revealed")
    yield from hand.keys("Shift+A")
    yield from hand.keys("Escape")
    yield from hand.until("the board is back", lambda: desk.window.scenes.shown is None)


def what_if(hand: Hand) -> Script:
    """Try something out and throw it away."""
    desk = hand.window.desk
    steps = desk.document.undo_stack.count()
    yield from hand.keys("Ctrl+T", "Ctrl+A", "1", "2")
    yield from hand.picture("10-what-if")
    yield from hand.command("Throw the what-if away")
    yield from hand.until("nothing is left of it", lambda: not desk.document.what_if.active)
    assert desk.document.undo_stack.count() == steps


def papers(hand: Hand) -> Script:
    """Write the minutes, and a page for each team."""
    for words, title in (("Write minutes", "Write minutes"), ("Team pages", "Team pages")):
        yield from hand.command(words)
        yield from hand.dialog(title)
        yield from hand.picture(f"11-{title.lower().replace(' ', '-')}")
        yield from hand.keys("Alt+W")
        yield from hand.until("they are written", lambda: hand.front_is("Window"))


def at_the_board(hand: Hand, script: Callable[[Hand], Script]) -> Script:
    """Begin once the window has the keyboard."""
    yield from hand.until("the board has the keyboard", hand.window.desk.board.hasFocus)
    yield from script(hand)


PARTS = {"MORNING": (morning, 0.0), "NOON": (noon, 60.0 * 45)}


def main(file: str, part: str, pictures: str = "") -> int:
    """Do one part in a program of its own."""
    application = make_application()
    window = make_window(application, Library.open())
    faults: list[object] = []
    catch_faults(faults.append)
    window.resize(1280, 720)
    open_first(window, [file])
    window.show()
    script, ahead = PARTS[part]
    hand = Hand(window, Path(pictures) if pictures else None, Clock(began(), ahead))

    def tell() -> None:
        print(json.dumps({"faults": [str(each) for each in faults]}), flush=True)
        if part == "NOON":
            QTimer.singleShot(0, window.close)

    run(at_the_board(hand, script), tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
