"""Presenting: the room's window on one display, the strip on another, and what their keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QSize, Signal

from dutyflow.workshop.present.displays import Display, Displays, beside, chosen
from dutyflow.workshop.present.keys import meaning
from dutyflow.workshop.present.room_window import RoomWindow
from dutyflow.workshop.present.strip import Strip
from dutyflow.workshop.timer_keys import did_time
from dutyflow_models.picture.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.workshop.present.keys import Does
    from dutyflow.workshop.present.show import Show
    from dutyflow.workshop.present.whence import Whence
    from dutyflow.workshop.session import Workshop


class Around(NamedTuple):
    """What a presentation needs of what is around it."""

    scenario: Callable[[int], None]
    """Show the scenario of a number, counted from 1; the first is the base."""
    keep_dark: Callable[[bool], None]
    """Remember which theme was chosen by its key."""
    palette: Callable[[], Palette]
    """The colours of the main window."""
    actions: tuple[QAction, ...] = ()
    """What can be done by its own shortcut while presenting."""


class Presenting(QObject):
    """One presentation; it ends when the room's window goes."""

    ended = Signal()

    def __init__(
        self,
        show: Show,
        workshop: Workshop,
        around: Around,
        displays: Displays,
        whence: Whence,
        window: QWidget,
        *,
        dark: bool,
    ) -> None:
        """Present a show; `window` is the main one, beside which the strip stands."""
        super().__init__(window)
        self.show = show
        show.setParent(self)
        self._workshop = workshop
        self._around = around
        self._displays = displays
        self._whence = whence
        self._window = window
        self.dark = dark
        self.over = False
        self.room = RoomWindow(show, workshop, DARK if dark else LIGHT, window)
        self.strip: Strip | None = None
        self.room.key_pressed.connect(self._press)
        self.room.key_released.connect(self._release)
        self.room.pressed.connect(self._select)
        self.room.closed.connect(self.end)
        self.room.addActions(list(around.actions))
        displays.changed.connect(self._follow_displays)

    def begin(self, on: str) -> None:
        """Fill the display of a name, or another one if it is not there."""
        home = self._displays.of(self._window)
        self._stand_on(chosen(self._displays.all(), home, on))

    def end(self) -> None:
        """Close both windows; what was under them is as it was."""
        if self.over:
            return
        self.over = True
        for window in (self.strip, self.room):
            if window is not None:
                window.hide()
                window.deleteLater()
        self._whence.go_back()
        self.ended.emit()
        self.deleteLater()

    def _stand_on(self, display: Display) -> None:
        """Fill a display, and put the strip on another if there is one."""
        other = beside(self._displays.all(), display)
        if other is None:
            self._drop_strip()
        else:
            if self.strip is None:
                self.strip = self._made_strip()
            self.strip.stand_on(other)
        self.room.fill(display)

    def _made_strip(self) -> Strip:
        strip = Strip(self.show, self._workshop, self._around.palette(), self._window)
        strip.key_pressed.connect(self._press)
        strip.key_released.connect(self._release)
        strip.closed.connect(self._drop_strip)
        strip.now.pointed.connect(self._point_from_strip)
        strip.addActions(list(self._around.actions))
        return strip

    def _drop_strip(self) -> None:
        strip, self.strip = self.strip, None
        if strip is not None:
            strip.hide()
            strip.deleteLater()

    def _follow_displays(self) -> None:
        """Come to a display that is left when this one was unplugged."""
        display, there = self.room.display, self._displays.all()
        if self.over or display is None or not there:
            return
        same = next((each for each in there if each.name == display.name), None)
        if same is None or same.geometry != display.geometry:
            self._stand_on(same or chosen(there, self._displays.of(self._window), ""))
        elif self.strip is not None and len(there) == 1:
            self._drop_strip()

    # --- keys and mouse ----------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> None:
        if did_time(self._workshop, event):
            return
        does = meaning(event.key(), event.modifiers())
        event.setAccepted(does is not None)
        if isinstance(does, int):
            self._around.scenario(does)
            self._whence.note_scenario()
        elif does in ("next", "back"):
            self._uncover()
            self.show.turn(+1 if does == "next" else -1)
        elif does is not None and not event.isAutoRepeat():
            self._do(does)

    def _do(self, does: Does) -> None:
        commands: dict[Does, Callable[[], None]] = {
            "first": self.show.go_first,
            "last": self.show.go_last,
            "laser": self._light,
            "blank": lambda: self.room.set_blank(not self.room.blank),
            "theme": self._change_theme,
            "leave": self.end,
        }
        commands[does]()

    def _release(self, event: QKeyEvent) -> None:
        if meaning(event.key(), event.modifiers()) == "laser" and not event.isAutoRepeat():
            self.room.point(None)

    def _uncover(self) -> None:
        if self.room.blank:
            self.room.set_blank(False)

    def _light(self) -> None:
        self.room.hide_pointer()
        self.room.point(self.room.pointer())

    def _point_from_strip(self, share: QPointF) -> None:
        """Let the spot follow the mouse over the small picture of the page."""
        if self.room.laser is not None:
            size: QSize = self.room.size()
            self.room.point(QPointF(share.x() * size.width(), share.y() * size.height()))

    def _change_theme(self) -> None:
        self.dark = not self.dark
        self.room.set_palette(DARK if self.dark else LIGHT)
        self._around.keep_dark(self.dark)

    def _select(self, duty_id: str, with_others: bool) -> None:
        selection = self.show.document.selection
        if not duty_id:
            selection.clear()
        elif with_others:
            selection.toggle_duty(duty_id)
        else:
            selection.select_duties([duty_id])
        self._whence.note_selection()
