"""Workshops as films: choosing one, running it on a board of its own, writing it as pictures."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.answers import CANCEL, DELETE
from dutyflow.board.film import FilmBoard
from dutyflow.errors import told
from dutyflow.glimpses import names_at_once
from dutyflow.library.database import backup_folder
from dutyflow.painting.fonts import qt_measure
from dutyflow.workshop.replay.scene import ReplayScene
from dutyflow.workshop.replay.sessions import SessionsDialog
from dutyflow.workshop.replay.words import day_said, edits_said, step_said
from dutyflow_models.files.folder import write_folder
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import number, say, several
from dutyflow_models.picture.faces import Faces
from dutyflow_models.workshop.film import Film

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.export.options import Theme
    from dutyflow.export.series import Picture
    from dutyflow.export.series_run import Outcome
    from dutyflow.workshop.session import SessionInfo
    from dutyflow_models.workshop.log import Log

_NUMBERED = re.compile(r"\d{4,}\.png", re.IGNORECASE)
_NAMED = 3
"""How many pictures that were not written are named."""


def choose(desk: Desk) -> None:
    """Show which workshops were written down, to see one of them as a film."""
    desk.board.finish_writing()
    dialog = desk.window.findChild(SessionsDialog) or _made(desk)
    dialog.list.setCurrentRow(0)
    dialog.refresh()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _made(desk: Desk) -> SessionsDialog:
    theme = desk.window.theme
    dialog = SessionsDialog(partial(_listed, desk), theme.palette, desk.window)
    theme.changed.connect(lambda: dialog.set_palette(theme.palette))

    def replay(session: SessionInfo) -> None:
        dialog.close()
        desk.window.activateWindow()
        with told(desk.tell):
            show(desk, desk.workshop.log_of(session.id))

    def delete(session: SessionInfo) -> None:
        with told(desk.tell):
            delete_session(desk, session)
        dialog.refresh()

    dialog.replay_wanted.connect(replay)
    dialog.delete_wanted.connect(delete)
    return dialog


def _listed(desk: Desk) -> list[SessionInfo]:
    with told(desk.tell):
        return desk.workshop.sessions()
    return []


def delete_session(desk: Desk, session: SessionInfo) -> None:
    """Ask, then delete what was written down of a workshop; the file is not touched."""
    answer = desk.tell.ask(
        say(
            "Delete what was written down of the workshop of {day_said}?",
            day_said=day_said(session.started),
        ),
        detail=say(
            "Its film and the record behind its minutes go, with {edits_said}. The file "
            "stays as it is.",
            edits_said=edits_said(session.edits),
        ),
        choices=(DELETE, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer == DELETE:
        desk.library.workshops.delete(session.id)


def show(desk: Desk, log: Log) -> ReplayScene | None:
    """Take all of the window for the film of a log; None where nothing is in it."""
    film = Film(log)
    if not film.steps:
        desk.tell.problem(
            say("Nothing was written down of this workshop, so there is no film of it.")
        )
        return None
    palette = desk.window.theme.palette
    scenario = desk.document.scenario
    title = f"{desk.document.title} · {scenario.title}" if scenario else desk.document.title
    scene = ReplayScene(film, title, palette, desk.window)
    board = FilmBoard(Faces(qt_measure), palette, scene)
    board.arrange_as(desk.document.layout)
    scene.put_up(board)
    scene.left.connect(desk.window.scenes.leave)
    scene.pictures_wanted.connect(partial(_ask_for_pictures, desk, scene))
    desk.window.scenes.show(scene)
    if film.cut_off:
        desk.tell.problem(
            say(
                "The last {cut_off} steps of this workshop do not fit what was before them; "
                "the film ends there.",
                cut_off=number(film.cut_off),
            )
        )
    return scene


# --- pictures ------------------------------------------------------------------------------------


def _ask_for_pictures(desk: Desk, scene: ReplayScene) -> None:
    with told(desk.tell):
        write_pictures(desk, scene)


def write_pictures(desk: Desk, scene: ReplayScene) -> None:
    """Ask for a folder and begin to write each step that changes something as a picture."""
    from dutyflow.export.series import Series
    from dutyflow.export.series_run import SeriesRun

    scene.player.stop()
    own = desk.document.path.parent if desk.document.path else Path.home()
    folder = desk.tell.ask_folder(say("Folder for the numbered pictures"), folder=own)
    if folder is None:
        return
    _check_nothing_is_mixed(folder)
    theme: Theme = "dark" if desk.window.theme.palette.dark else "light"
    series = Series(_pictures(scene.film), desk.document.layout, theme)
    run = SeriesRun(series, partial(_write, desk, folder), scene)
    run.progressed.connect(scene.show_progress)
    run.ended.connect(partial(_end, desk, scene, folder))
    run.ended.connect(run.deleteLater)
    scene.cancelled.connect(run.cancel)
    run.start()


def _check_nothing_is_mixed(folder: Path) -> None:
    """Refuse a folder with numbered pictures in it: those of two films would be one film then."""
    found = [name for name in names_at_once(folder) if _NUMBERED.fullmatch(name)]
    if found:
        raise CannotWrite(
            say(
                "There are numbered pictures in “{name}” already, such as {found}. Choose an "
                "empty folder, or make one.",
                name=folder.name,
                found=found[0],
            )
        )


def _pictures(film: Film) -> list[Picture]:
    from dutyflow.export.series import Picture

    return [
        Picture(partial(film.state, number), film.steps[number].text, step_said(film, number))
        for number in film.changes
    ]


def _write(desk: Desk, folder: Path, name: str, data: bytes) -> None:
    """Write one picture; what is there already stays."""
    kept = backup_folder()
    desk.saving.run(lambda: write_folder(folder, {name: data}, replacing=(), backup_dir=kept))


def _end(desk: Desk, scene: ReplayScene, folder: Path, outcome: Outcome) -> None:
    scene.show_progress("", 1, 1)
    written = say(
        "{written} of {whole} pictures were written to “{name}”.",
        written=number(outcome.written),
        whole=number(outcome.whole),
        name=folder.name,
    )
    if outcome.failed:
        names = ", ".join(each.name for each in outcome.failed[:_NAMED])
        more = len(outcome.failed) - _NAMED
        if more > 0:
            names = say("{names} and {more} more", names=names, more=number(more))
        desk.tell.problem(
            say(
                "{written} Not written: {names}. {sentence}",
                written=written,
                names=names,
                sentence=outcome.failed[0].sentence,
            )
        )
    elif outcome.cancelled:
        desk.tell.say(say("Stopped. {written}", written=written))
    else:
        desk.tell.done(
            several(
                "{n} picture was written to “{name}”.",
                "{n} pictures were written to “{name}”.",
                outcome.written,
                name=folder.name,
            )
        )
