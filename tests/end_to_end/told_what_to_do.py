"""Runs the program, and does what lines on its standard input say.

It has a window of its own; with `--as-command` it starts as `dutyflow` on the command line does.
Each line is a word and, after a blank, a text; each is answered by one line of JSON.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from dutyflow import app, cli
from dutyflow.ending import Ending
from dutyflow.single_instance import address
from dutyflow.window.unsaved_list import UnsavedWork
from dutyflow.window.window import Window
from dutyflow_models.edits.duties import add_duty
from dutyflow_models.workshop.agenda import NINETY
from dutyflow_models.workshop.log import states


def main() -> int:
    """Run until the window is closed or the process ended."""
    application = app.make_application()
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: answer(sys.stdin.readline()))
    if sys.argv[1:2] == ["--as-command"]:
        return cli.main(sys.argv[2:])
    return app.run(sys.argv[1:])


def answer(line: str) -> None:
    """Do one thing and say what came of it."""
    word, _, text = line.strip().partition(" ")
    if not word:
        return
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))
    try:
        say(WORDS[word](window, text))
    except BaseException as error:
        say({"failed": repr(error)})
        raise


def say(found: object) -> None:
    """Write a line of JSON."""
    print(json.dumps(found), flush=True)


def edit(window: Window, text: str) -> bool:
    """Add a duty."""
    return window.desk.document.edit(f"Add {text}", partial(add_duty, title=text))


def what_if(window: Window, _text: str) -> bool:
    """Begin to try something out."""
    window.actions_by_id["what-if"].trigger()
    return window.desk.document.what_if.active


def tried(window: Window, _text: str) -> bool:
    """Tell whether something is tried out, and what is kept knows it."""
    work = window.desk.recovery.work
    known = {each.id: each.newest.what_if for each in window.desk.recovery.store.works()}
    return window.desk.document.what_if.differs and known.get(work, False)


def decided(window: Window, _text: str) -> list[str]:
    """Tell the titles of what is decided."""
    return [duty.title for duty in window.desk.document.what_if.decided.duties]


def throw_away(window: Window, _text: str) -> bool:
    """Throw away what is tried out."""
    window.actions_by_id["what-if-throw-away"].trigger()
    return window.desk.document.modified


def write(window: Window, text: str) -> bool:
    """Begin to write a title in the line on the board, and leave it there."""
    window.desk.document.selection.select_duties([window.desk.document.organisation.duties[0].id])
    window.actions_by_id["rename"].trigger()
    window.desk.board.writing.editor.field.setPlainText(text)
    return True


def offered(window: Window, _text: str) -> dict:
    """Tell what is offered, on the start page and above the board."""
    notice = window.notice_bar.notice("recovery")
    rows = window.start_page.findChildren(UnsavedWork)
    return {"bar": notice.sentence if notice else "", "rows": [row.words.text() for row in rows]}


def kept(window: Window, _text: str) -> bool:
    """Tell whether an edit is in the recovery store."""
    return window.desk.recovery.work is not None


def restore(window: Window, _text: str) -> bool:
    """Press Restore where it is offered."""
    if window.notice_bar.buttons:
        window.notice_bar.buttons[0].click()
    else:
        window.start_page.findChildren(UnsavedWork)[0].restore_button.click()
    return window.desk.document.modified


def shown(window: Window, _text: str) -> str:
    """Tell the org file's text of what is open."""
    return window.desk.document.copy_text().decode()


def save(window: Window, _text: str) -> bool:
    """Save the file."""
    window.actions_by_id["save"].trigger()
    return not window.desk.document.modified


def leave(window: Window, _text: str) -> bool:
    """Close the window a moment later, which asks about unsaved work."""
    QTimer.singleShot(0, window, window.close)
    return True


def session_ends(window: Window, _text: str) -> bool:
    """Do what Qt does when the session ends: say so, then close the windows."""
    window.findChild(Ending).session_ends()
    QTimer.singleShot(0, window, window.close)
    return True


def ready(window: Window, _text: str) -> bool:
    """Tell whether everything is there that comes after the first frame."""
    return window.findChild(Ending) is not None


def workshop(window: Window, text: str) -> bool:
    """Begin a workshop: in its second phase, with a duty shown and something to go on with."""
    held = window.desk.workshop
    held.start(NINETY)
    held.next_phase()
    held.show_duty("code", 90)
    held.keep_state("deal", {"at": text})
    return held.running


def go_on(window: Window, _text: str) -> bool:
    """Press “Go on” where a workshop that broke off is offered."""
    window.notice_bar.buttons[0].click()
    return window.desk.workshop.running


def held(window: Window, _text: str) -> dict:
    """Tell what is known of the workshop that is held or, as `bar`, offered."""
    held, notice = window.desk.workshop, window.notice_bar.notice("workshop")
    return {
        "bar": notice.sentence if notice else "",
        "phase": held.phase,
        "duty": held.duty,
        "left": held.clock.left(held.seconds()),
        "elapsed": held.clock.elapsed(held.seconds()),
        "runs": held.clock.running,
        "deal": held.state_of("deal"),
        "lines": [entry.kind for entry in held.log().entries],
        "is_last": states(held.log())[-1] == window.desk.document.organisation
        if held.running
        else None,
    }


def titled(window: Window, _text: str) -> str:
    """Tell what stands in the title bar."""
    return window.windowTitle()


def listens(_window: Window, _text: str) -> bool:
    """Tell whether somebody answers further starts."""
    return os.path.exists(address())


def pictured(window: Window, _text: str) -> str:
    """Tell a colour of the window's picture in task bars."""
    return window.windowIcon().pixmap(64, 64).toImage().pixelColor(40, 57).name()


def minimise(window: Window, _text: str) -> bool:
    """Make the window a mere entry of the task bar."""
    window.showMinimized()
    return window.isMinimized()


def minimised(window: Window, _text: str) -> bool:
    """Tell whether it is that."""
    return window.isMinimized()


def asked(_window: Window, _text: str) -> bool:
    """Tell whether a question stands open."""
    return QApplication.activeModalWidget() is not None


WORDS = {
    each.__name__: each
    for each in (
        edit,
        what_if,
        tried,
        decided,
        throw_away,
        write,
        kept,
        offered,
        restore,
        shown,
        save,
        leave,
        session_ends,
        ready,
        asked,
        workshop,
        go_on,
        held,
        titled,
        listens,
        pictured,
        minimise,
        minimised,
    )
}

if __name__ == "__main__":
    sys.exit(main())
