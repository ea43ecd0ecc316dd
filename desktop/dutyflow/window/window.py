"""The window around the board: bars, menus, start page, messages.

It stands and is painted before the document and the board are imported; `desk` lays them out when
they are first needed.
"""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from dutyflow.actions.action import Action, command_of
from dutyflow.actions.action_set import ActionSet
from dutyflow.actions.context import menu_at
from dutyflow.actions.menu_builder import Entry, MenuBuilder
from dutyflow.actions.menus import MENUS
from dutyflow.errors import told
from dutyflow.library import NotKept
from dutyflow.plain import title_text
from dutyflow.window.parts import (
    bar_across,
    begin_with_template,
    dock_at_end,
    dropped_file,
    saved_text,
    scenario_title,
    shown_beside,
    signals_of_change,
    stacked,
    take_dropped,
)
from dutyflow.window.start_page import RecentFile, StartPage
from dutyflow.window.statusbar import StatusBar
from dutyflow.window.tabbing import TabbedWindow
from dutyflow.window.toolbar import ToolBar
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from dutyflow.desk import Desk
    from dutyflow.library import Library
    from dutyflow.panels.side import Side
    from dutyflow.window.command_palette import CommandPalette
    from dutyflow.window.find_bar import FindBar
    from dutyflow.window.theme import Theme

USUAL_SIZE = QSize(1280, 800)
_COUNTING = 60
"""Milliseconds after a change until the numbers in the status bar follow."""


class Window(TabbedWindow):
    """The main window."""

    painted = Signal()
    """The first frame is on the screen."""

    def __init__(self, theme: Theme, library: Library, lay_desk: Callable[[Window], Desk]) -> None:
        """Build what is needed for the first frame; `lay_desk` makes the rest."""
        super().__init__()
        self.theme: Theme = theme
        self.library = library
        self._lay_desk = lay_desk
        self._desk: Desk | None = None
        self._was_painted = False
        self._wants_inspector = False
        self._saved_at = ""
        self.pointed_at = QPoint()
        """The place of the screen where a menu was asked for last."""
        self.actions_by_id = ActionSet(self, self.run)
        self._menus = MenuBuilder(self.actions_by_id, self._live_entries, self)
        for row in MENUS:
            self.menuBar().addMenu(self._menus.menu(row))
        self.tool_bar = ToolBar(self.actions_by_id, self)
        self.start_page = StartPage(theme, self.actions_by_id, self._recent_files, self)
        self.start_page.open_wanted.connect(self.open_path)
        self.start_page.forget_wanted.connect(self._forget)
        self.start_page.template_wanted.connect(partial(begin_with_template, self))
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start_page)
        bar_across(self.tool_bar, self)
        # Once the buttons know their new sizes.
        theme.changed.connect(lambda: QTimer.singleShot(0, self.tool_bar, self.tool_bar.fit))
        self.setCentralWidget(self._pages)
        self.regions = (self.tool_bar, self._pages)
        self.status_bar = StatusBar(theme, self)
        self.status_bar.problems_wanted.connect(self.actions_by_id["problems"].trigger)
        self.status_bar.points_wanted.connect(self.actions_by_id["points"].trigger)
        self.status_bar.lock_wanted.connect(self.actions_by_id["lock-structure"].trigger)
        self.setStatusBar(self.status_bar)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING)
        self._counting.timeout.connect(self._count)
        self.setAcceptDrops(True)
        self.setWindowTitle("Dutyflow")
        self.resize(USUAL_SIZE)

    # --- the desk ----------------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """What commands work at; laid out when first asked for."""
        if self._desk is None:
            self._desk = self._lay_desk(self)
            self._receive(self._desk)
        return self._desk

    def _receive(self, desk: Desk) -> None:
        """Take the board in, and follow the document."""
        from dutyflow import preferences
        from dutyflow.autosave import Autosave
        from dutyflow.outside.outside import Outside
        from dutyflow.window.find_bar import FindBar
        from dutyflow.window.notice_bar import NoticeBar
        from dutyflow.window.scenario_shown import ScenarioShown
        from dutyflow.window.scenes import Scenes
        from dutyflow.window.toast import Toasts
        from dutyflow.window.view_stack import ViewStack
        from dutyflow.window.what_if_frame import WhatIfFrame

        self.toasts = Toasts(self.theme, self)
        self.notice_bar: NoticeBar = NoticeBar(desk.tell, self.theme, self)
        self.takeCentralWidget()  # else it would be deleted
        framed = WhatIfFrame(desk.document, self.actions_by_id, self._pages, self.theme)
        self.setCentralWidget(stacked(self.notice_bar, framed, self))
        self._find_bar = FindBar(desk.board, self)
        self.views: ViewStack = ViewStack(desk, self._find_bar, self.theme, self)
        self._pages.addWidget(self.views)
        self.scenes: Scenes = Scenes(self, self._pages)
        self.notice_bar.left.connect(self.views.setFocus)
        self.scenario_shown = ScenarioShown(desk, self)
        self.actions_by_id.give_keys_to(desk.board)
        desk.board.context_menu_wanted.connect(self._show_context_menu)
        desk.board.said.connect(self.status_bar.show_hint)
        desk.board.zoomed.connect(self.status_bar.show_zoom)
        desk.tell.said.connect(self.toasts.say)
        desk.tell.over.connect(self.toasts.withdraw)
        desk.findings.changed.connect(partial(self.status_bar.show_findings, desk.findings))
        self.status_bar.findings_wanted.connect(partial(self._show_findings, desk))
        document = desk.document
        document.refused.connect(desk.tell.problem)
        document.told.connect(desk.tell.say)
        document.loaded.connect(partial(self.saved_at, ""))
        for signal in (
            *signals_of_change(desk),
            self.theme.changed,
            self.notice_bar.changed,
            self.scenes.changed,
        ):
            signal.connect(self.refresh)
        self.theme.changed.connect(lambda: desk.board.set_palette(self.theme.palette))
        self.outside = Outside(desk)
        self.autosave = Autosave(desk)
        preferences.begin(desk)
        self.refresh()

    @property
    def find_bar(self) -> FindBar:
        """The line to search with."""
        assert self.desk is not None  # laying out the desk makes it
        return self._find_bar

    @property
    def command_palette(self) -> CommandPalette:
        """The palette, made when it is first opened."""
        from dutyflow.window.command_palette import CommandPalette

        known = self.findChild(CommandPalette)
        return known if known is not None else CommandPalette(self.theme, self)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def shows_board(self) -> bool:
        """Whether a document is open."""
        return self._pages.currentIndex() > 0

    @property
    def shows_inspector(self) -> bool:
        """Whether the inspector is, or will be with the board, beside it."""
        return self._wants_inspector

    def add_inspector(self, side: Side, *, shown: bool) -> None:
        """Put inspector and findings at the right of the board."""
        self._dock = dock_at_end(say("Inspector"), side, self)
        self.beside = side
        side.set_palette(self.theme.palette)
        self.theme.changed.connect(lambda: side.set_palette(self.theme.palette))
        self._wants_inspector = shown
        self._dock.hide()

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector."""
        self._wants_inspector = shown
        self._dock.setVisible(shown and self.shows_board and self.scenes.shown is None)
        self.refresh()

    def show_board(self) -> None:
        """Show the board, ready for keys."""
        self.scenes.leave()
        self._pages.setCurrentIndex(1)
        self.show_inspector(self._wants_inspector)
        self.views.show_board()

    def show_start_page(self) -> None:
        """Forget the document and show how to begin; unsaved work was asked about before."""
        self.scenes.leave()
        self.desk.layouts.stop()
        self._pages.setCurrentIndex(0)
        self._find_bar.hide()
        self.show_inspector(self._wants_inspector)
        self.start_page.refresh()

    def saved_at(self, time: str) -> None:
        """Note when the file was written last, as hours and minutes; empty: not in this window."""
        self._saved_at = time
        self.refresh()

    def refresh(self) -> None:
        """Let actions and titles follow what is open; the numbers follow a little later."""
        desk = self._desk
        if desk is None:
            return
        self.actions_by_id.refresh(desk)
        self.tool_bar.scenario.setEnabled(self.shows_board)
        if not self.shows_board:
            self.setWindowTitle("Dutyflow")
            self.setWindowModified(False)
            self.status_bar.show_nothing()
            return
        self.setWindowTitle(f"{title_text(desk.document.title)}[*] — Dutyflow")
        self.setWindowModified(desk.document.modified)
        self.tool_bar.scenario.say(scenario_title(desk.document))
        self.status_bar.show_saved(saved_text(desk.document, self._saved_at))
        self.status_bar.show_zoom(desk.board.camera.zoom)
        self.status_bar.show_locked(desk.document.layout.locked)
        self._counting.start()

    def _count(self) -> None:
        if self.shows_board:
            self.status_bar.show_document(self.desk.document)

    # --- what is done ------------------------------------------------------------------------

    def run(self, action: Action) -> None:
        """Do what a row of the table says."""
        with told(self.desk.tell):
            self.desk.window.views.prepare_for(action.id)
            command_of(action)(self.desk)
        self.refresh()

    def open_path(self, path: Path) -> None:
        """Open a file, asking about unsaved work first."""
        from dutyflow.filing import open_path

        with told(self.desk.tell):
            open_path(self.desk, path)

    def _show_findings(self, desk: Desk, check: str) -> None:
        from dutyflow.commands.findings import show_only

        with told(desk.tell):
            show_only(desk, check)
        self.refresh()

    def _forget(self, path: Path) -> None:
        with told(self.desk.tell):
            self.library.forget_recent(path)
        self.start_page.refresh()

    def _recent_files(self) -> list[RecentFile]:
        from dutyflow.window.thumbnails import recent_files

        try:
            recent = self.library.recent(6)
        except NotKept:
            return []
        return recent_files(self.library, recent, dark=self.theme.palette.dark)

    def _live_entries(self, name: str) -> list[Entry]:
        from dutyflow.actions.lists import LISTS

        with told(self.desk.tell):
            return list(LISTS[name](self.desk))
        return []

    def _show_context_menu(self, at: QPoint) -> None:
        self.pointed_at = at
        menu = self._menus.menu(menu_at(self.desk, at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # --- Qt ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is there."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, and keep what was arranged."""
        desk = self._desk
        if desk is not None and self.shows_board:
            from dutyflow.filing import may_leave

            desk.board.keep_camera()
            if not may_leave(desk, self.close):
                event.ignore()
                return
            self.scenes.leave()
            if not desk.recovery.asks_nobody:
                desk.workshop.end()
            desk.layouts.keep()
            self.outside.stop()
        with suppress(NotKept):
            self.library.save_window_geometry(bytes(self.saveGeometry().data()))
        for beside in shown_beside(self):
            beside.close()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import what is dropped, once the other program has its mouse back."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: take_dropped(self.desk, path))
