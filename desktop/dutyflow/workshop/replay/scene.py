"""The scene in which a workshop runs as a film. The board is given: this room knows none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.workshop.lettering import Ground, scale_of
from dutyflow.workshop.replay.controls import Controls
from dutyflow.workshop.replay.player import SPEEDS, Player
from dutyflow.workshop.replay.words import film_said, step_said
from dutyflow.workshop.scene_header import SceneHeader
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.film import Film

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_NOT_HERE = frozenset(
    {
        QKeyCombination(_CONTROL, Qt.Key.Key_Z),
        QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_Z),
        QKeyCombination(_CONTROL, Qt.Key.Key_Y),
        QKeyCombination(_CONTROL, Qt.Key.Key_T),
    }
)
"""Keys that would change what lies behind the film, where nobody sees it."""

_KEYS = {
    Qt.Key.Key_Space: "toggle",
    Qt.Key.Key_Right: "on",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_PageDown: "phase",
    Qt.Key.Key_PageUp: "phase-back",
    Qt.Key.Key_Home: "begin",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_Up: "faster",
    Qt.Key.Key_Down: "slower",
    Qt.Key.Key_E: "pictures",
    Qt.Key.Key_Escape: "leave",
}
_ZOOMS = {
    Qt.Key.Key_Plus: "closer",
    Qt.Key.Key_Equal: "closer",
    Qt.Key.Key_Minus: "away",
    Qt.Key.Key_0: "all",
}
_ONCE = frozenset({Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_Escape})
"""Keys that do not repeat while they are held."""


_MOST = 1_000
"""The board's share of the width, beside 1 at either side, unless it wants less."""


class Screen(Protocol):
    """The board that shows the states of a film."""

    def show_state(
        self, organisation: Organisation, duties: Iterable[str], team: str | None, *, travel: bool
    ) -> None:
        """Show a state, some cards or one lane of it emphasised."""

    def set_palette(self, palette: Palette, /) -> None:
        """Show the colours of a theme."""

    def zoom_by_hand(self, direction: int) -> None:
        """Go closer or away."""

    def show_all(self) -> None:
        """Have all of the board in sight."""


class ReplayScene(Ground):
    """A head, the board, and the controls below it."""

    left = Signal()
    """The way out was asked for."""
    pictures_wanted = Signal()
    cancelled = Signal()
    """The pictures that are being written shall stop."""

    def __init__(self, film: Film, title: str, palette: Palette, parent: QWidget) -> None:
        """Show a film of a file with this title; `put_up` brings the board."""
        super().__init__(palette, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Replay"))
        self.film = film
        self.player = Player(film, self)
        self.header = SceneHeader(say("Replay"), palette, self)
        self.header.left.connect(self.left)
        self._title = title
        self.controls = Controls(self.player, palette, self)
        self.controls.wanted.connect(self._do)
        self.controls.cancelled.connect(self.cancelled)
        self._screen: Screen | None = None
        self.writing = False
        """Whether pictures are being written."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.controls)
        self.player.moved.connect(self._show)

    def put_up(self, screen: QWidget) -> None:
        """Put the board in its place and show the beginning."""
        self._screen = cast("Screen", screen)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(screen, _MOST)
        row.addStretch(1)
        self._column.insertLayout(1, row, 1)
        self._show(0)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self.header.set_palette(palette)
        self.controls.set_palette(palette)
        if self._screen is not None:
            self._screen.set_palette(palette)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words be larger in a large window, so that the room can read them."""
        super().resizeEvent(event)
        for part in (self.header, self.controls):
            part.set_scale(scale_of(self))

    def leaving(self) -> None:
        """Stand still, and write no further picture."""
        self.player.stop()
        self.cancelled.emit()

    def show_progress(self, words: str, done: int, whole: int) -> None:
        """Say how far the pictures have come; done with the whole, the keys are back."""
        self.writing = done < whole
        self.controls.show_progress(shown=self.writing)
        self.controls.progress.say(words, done, whole)

    def _show(self, by: int) -> None:
        """Show the step where the player is; cards travel where it is the next one or the last."""
        number = self.player.at
        step = self.film.steps[number]
        back = self.film.steps[number + 1] if by == -1 else step
        if self._screen is not None:
            state = self.film.state(number)
            self._screen.show_state(state, back.duties, back.team, travel=abs(by) == 1)
        self.controls.bar.setValue(number)
        where = step_said(self.film, number)
        self.controls.caption.say(step.text, where)
        said = [film_said(self.film), step.phase if not step.begins_phase else ""]
        done = number / max(1, self.film.end)
        self.header.say(" · ".join(filter(None, said)), aside=self._title, done=done)
        self.setAccessibleDescription(f"{step.text}. {where}")

    # --- keys --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep some keys from the document behind the film."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and cast("QKeyEvent", event).keyCombination() in _NOT_HERE:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run, step, go to the ends, zoom; Esc leaves, or stops the pictures."""
        control = bool(event.modifiers() & _CONTROL)
        does = (_ZOOMS if control else _KEYS).get(Qt.Key(event.key()))
        if does is None:
            event.ignore()
        elif not (event.isAutoRepeat() and event.key() in _ONCE):
            self._do(does)

    def _do(self, what: str) -> None:
        """Do what a key or a hint is for; while pictures are written, only leaving them."""
        if self.writing:
            if what == "leave":
                self.cancelled.emit()
            return
        does: dict[str, Callable[[], object]] = {
            "toggle": self.player.toggle,
            "on": lambda: self.player.step(+1),
            "back": lambda: self.player.step(-1),
            "phase": lambda: self.player.step_phase(+1),
            "phase-back": lambda: self.player.step_phase(-1),
            "begin": lambda: self.player.step(-self.player.at),
            "end": lambda: self.player.step(self.film.end),
            "faster": lambda: self._change_speed(+1),
            "slower": lambda: self._change_speed(-1),
            "pictures": self.pictures_wanted.emit,
            "leave": self.left.emit,
        }
        if what in does:
            does[what]()
        elif self._screen is not None:
            self._zoom(what)

    def _zoom(self, what: str) -> None:
        assert self._screen is not None
        if what == "all":
            self._screen.show_all()
        else:
            self._screen.zoom_by_hand(+1 if what == "closer" else -1)

    def _change_speed(self, by: int) -> None:
        self.player.set_speed((SPEEDS.index(self.player.speed) + by) % len(SPEEDS))
