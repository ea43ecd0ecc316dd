"""Starts the window and lays the desk: the only module that knows everyone."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, cast

# These need no Qt. What is imported after Qt is searched for uses of it, 0.15 ms a module.
from dutyflow.actions import menus, states, table  # noqa: F401
from dutyflow.errors import catch_faults, log_crashes
from dutyflow.library import Library, NotKept, Settings
from dutyflow.resources import FIRST_FONTS, FONT_FAMILY, load_fonts, resource_path
from dutyflow_models.language import say
from dutyflow_models.picture import palette  # noqa: F401

# isort: split
from PySide6.QtCore import QByteArray, QObject, QSize, QTimer
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from dutyflow.board.accessible import factory
from dutyflow.painting.direction import obey_wish
from dutyflow.painting.fonts import USUAL
from dutyflow.translation import speak
from dutyflow.window.further_starts import answer_further_starts, open_named
from dutyflow.window.theme import Theme
from dutyflow.window.window import Window

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.errors import Fault
    from dutyflow.interrupts import Interrupts
    from dutyflow.live_findings import LiveFindings
    from dutyflow.panels.side import Side
    from dutyflow.single_instance import Doorkeeper

INTERRUPTS = "interrupts"
FRAME = QSize(8, 40)
"""Pixels that a window manager may need around a window, of which nothing is known before."""


def run(paths: list[str]) -> int:
    """Open the window, with the first file if there is one, and return when it is closed."""
    application = make_application()
    window = make_window(application, Library.open())
    fit_the_screen(window)
    log_crashes()
    catch_faults(lambda fault: window.desk.tell.fault(fault))
    open_first(window, paths)
    window.show()
    doorkeepers: list[Doorkeeper] = []
    listen = partial(
        QTimer.singleShot, 0, lambda: doorkeepers.append(answer_further_starts(window))
    )
    window.painted.connect(listen)  # after what follows the first frame, so that signals are heard
    code = application.exec()
    for doorkeeper in doorkeepers:
        doorkeeper.close()
    for interrupts in window.findChildren(QObject, INTERRUPTS):
        cast("Interrupts", interrupts).stop()
    window.desk.recovery.end()
    window.library.close()
    return code


def make_application() -> QApplication:
    """Return the application with its names and its font."""
    known = QApplication.instance()
    # As an argument, because `setStyle` makes Python types of all that QStyle knows: 15 ms.
    arguments = [*sys.argv[:1], "-style", "fusion"]
    application = known if isinstance(known, QApplication) else QApplication(arguments)
    application.setApplicationName("dutyflow")
    application.setApplicationDisplayName("Dutyflow")
    application.setDesktopFileName("dutyflow")
    obey_wish()
    load_fonts(*FIRST_FONTS)
    font = QFont(FONT_FAMILY)
    font.setPixelSize(USUAL)
    application.setFont(font)
    factory.install()
    return application


def make_window(application: QApplication, library: Library) -> Window:
    """Return the window as the person left it, not shown yet."""
    try:
        settings, geometry = library.load_settings(), library.window_geometry()
    except NotKept:
        settings, geometry = Settings(), None
    speak(application, settings.language)
    theme = Theme(application, settings.theme)
    theme.choose_team_colors(settings.team_colors)
    theme.choose_text_size(settings.text_size)
    window = Window(theme, library, lay_desk)
    if geometry is not None:
        window.restoreGeometry(QByteArray(geometry))
    return window


def fit_the_screen(window: Window) -> None:
    """Make a window smaller that would not fit on its screen with its frame."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(window.size().boundedTo(room))


def open_first(window: Window, paths: list[str]) -> None:
    """Show the file given, or the start page and have everything ready after the first frame."""
    if paths:
        open_named(window, paths[0])
    window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: _after_first_frame(window)))


def lay_desk(window: Window) -> Desk:
    """Make document, board and panels for a window."""
    from dutyflow.board.accessible.announcer import Announcer
    from dutyflow.board.widget import Board
    from dutyflow.commands.blind import follow_rounds
    from dutyflow.commands.deal import follow_deal
    from dutyflow.commands.merging import follow_conflicts
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.fetching import Fetching
    from dutyflow.layout_keeper import LayoutKeeper
    from dutyflow.live_findings import LiveFindings
    from dutyflow.painting.fonts import qt_measure
    from dutyflow.recovery.keeper import Recovery
    from dutyflow.saving import Saving
    from dutyflow.tell import Tell
    from dutyflow.workshop.session import Workshop
    from dutyflow_models.picture.faces import Faces

    load_fonts()
    tell = Tell(window)
    document = Document(window)
    board = Board(document, Faces(qt_measure), window.theme.palette, window)
    layouts = LayoutKeeper(document, window.library, tell)
    settings = _settings(window.library)
    findings = LiveFindings(document, window)
    side = _side(window, document, findings)
    side.findings.setVisible(settings.show_findings)
    recovery, fetching = Recovery(document, window.library.folder, tell), Fetching(window)
    saving = Saving(window)
    saving.slow.connect(lambda: window.status_bar.show_saved(say("Saving…")))
    workshop = Workshop(document, layouts, window.library, tell)
    desk = Desk(
        window, document, board, layouts, window.library, tell, findings, side, recovery, fetching,
        saving, workshop,
    )  # fmt: skip
    tell.said.connect(Announcer(board, findings).say)
    board.overlay.findings = findings if settings.mark_findings else None
    findings.changed.connect(board.viewport().update)
    _obey_side(desk)
    window.add_inspector(side, shown=settings.show_inspector)
    follow_conflicts(desk)
    follow_rounds(desk)
    desk.workshop.sounds = settings.workshop_sound
    follow_deal(desk)
    _watch_over_work(desk)
    return desk


def _settings(library: Library) -> Settings:
    try:
        return library.load_settings()
    except NotKept:
        return Settings()


def _side(window: Window, document: Document, findings: LiveFindings) -> Side:
    """Make the panels beside the board; Esc in them leads back to it."""
    from dutyflow.panels.findings_panel import FindingsPanel
    from dutyflow.panels.inspector import Inspector
    from dutyflow.panels.side import Side

    inspector = Inspector(document, window)
    side = Side(inspector, FindingsPanel(document, findings, window), window)
    for panel in (inspector, side.findings):
        panel.left.connect(lambda: window.views.setFocus())
    return side


def _obey_side(desk: Desk) -> None:
    """Do what is asked for in the panels."""
    from dutyflow.commands.findings import accept, go_to
    from dutyflow.commands.links import open_link
    from dutyflow.commands.points import show_entry

    desk.side.findings.go_wanted.connect(partial(go_to, desk))
    desk.side.findings.waive_wanted.connect(partial(accept, desk))
    desk.side.inspector.link_wanted.connect(partial(open_link, desk))
    desk.side.inspector.entry_wanted.connect(partial(show_entry, desk))


def _watch_over_work(desk: Desk) -> None:
    """Offer work that was not saved, and report faults of the program."""
    from dutyflow.window.recovery_notice import RecoveryNotice
    from dutyflow.window.workshop_notice import WorkshopNotice
    from dutyflow.window.workshop_timer import WorkshopTimer

    window = desk.window
    RecoveryNotice(desk)
    WorkshopNotice(desk)
    WorkshopTimer(desk)
    window.start_page.refreshed.connect(partial(_show_unsaved, desk))
    # Later, since the document is not yet as before while the fault is being told.
    desk.tell.faulty.connect(
        lambda fault: QTimer.singleShot(0, window, partial(_report, desk, fault))
    )


def _show_unsaved(desk: Desk) -> None:
    """Offer work on the start page; most people have none."""
    from dutyflow.window.unsaved_list import show_unsaved

    show_unsaved(desk)


def _report(desk: Desk, fault: Fault) -> None:
    """Keep the work as it is now that the fault is over, and report it beside the board."""
    from dutyflow.window.fault_report import FaultReport

    desk.recovery.flush()
    known = desk.window.findChild(FaultReport)
    (known or FaultReport(desk.window)).tell(fault)


def _tell_of_damage(window: Window) -> None:
    """Name the settings that could not be read, once."""
    from dutyflow.library.settings import TITLES
    from dutyflow_models.language import say_marked, several
    from dutyflow_models.wording import listed

    damaged = [f"“{say_marked(TITLES[name])}”" for name in window.library.damaged]
    if damaged:
        sentence = several(
            "The setting {names} could not be read and is as usual again.",
            "The settings {names} could not be read and are as usual again.",
            len(damaged),
            names=listed(damaged),
        )
        window.desk.tell.problem(sentence)
        with suppress(NotKept):
            window.library.save_settings(window.library.load_settings())


def _show_templates(window: Window) -> None:
    """Show how the boards of the templates look, whenever the start page is up."""
    from dutyflow.tour.offer import offer_once
    from dutyflow.window.thumbnails import TemplatePictures

    pictures = TemplatePictures(window.library, window)
    pictures.made.connect(window.start_page.show_template)
    window.start_page.refreshed.connect(lambda: pictures.begin(window.theme.palette))
    window.start_page.refreshed.connect(lambda: offer_once(window.desk))


def _give_picture() -> None:
    """Show task bars what this is where no installed menu entry does."""
    with resource_path("app", "dutyflow.svg") as drawn:
        QApplication.setWindowIcon(QIcon(str(drawn)))


def _after_first_frame(window: Window) -> None:
    """Import what the first command needs, and say how the library was opened."""
    from dutyflow import mnemonics, motion
    from dutyflow.ending import Ending
    from dutyflow.garbage import look_seldom
    from dutyflow.interrupts import Interrupts

    tell = window.desk.tell
    mnemonics.Letters(cast("QApplication", QApplication.instance()), window)
    _give_picture()
    _show_templates(window)
    window.start_page.refresh()
    Interrupts(window, Ending(window.desk)).setObjectName(INTERRUPTS)
    look_seldom(window.desk.document)
    if motion.reduced():
        window.refresh()
    if window.library.notice:
        tell.problem(window.library.notice)
    _tell_of_damage(window)
