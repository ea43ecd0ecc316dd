"""The presenter's strip on the other display: this page, the next one, the time and the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from dutyflow.plain import label, set_tool_tip
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.present.page_paint import paint_page
from dutyflow.workshop.timer_view import TimerView
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from dutyflow.workshop.present.displays import Display
    from dutyflow.workshop.present.show import Show
    from dutyflow.workshop.timekeeper import Timekeeper
    from dutyflow_models.org import Duty
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.slides import SlidePage

SIZE = QSize(1240, 340)
_EDGE = 16
_SECOND = 1000
HINTS = (
    KeyHint(("←", "→"), "page"),
    KeyHint(("L",), "light spot"),
    KeyHint(("B",), "black"),
    KeyHint(("D",), "dark or light"),
    KeyHint(("Ctrl", "1…9"), "scenario"),
    KeyHint(("T",), "timer"),
    KeyHint(("+",), "a minute more"),
    KeyHint(("Esc",), "end"),
)
_HINT_PIXELS = 13
LAST_PAGE = mark("This is the last page.")
NO_NOTES = mark("No notes. Those of the slide and of the selected duty stand here.")


def notes_of(page: SlidePage, duty: Duty | None) -> str:
    """Return what the one who presents may want to say: of the slide, then of the duty."""
    about = ""
    if duty is not None:
        excludes = say("Not: {excludes}", excludes=duty.excludes) if duty.excludes else ""
        includes = say("Includes {join}", join=", ".join(duty.includes)) if duty.includes else ""
        parts = (duty.title, duty.description, includes, excludes, duty.note)
        about = "\n".join(part for part in parts if part)
    return "\n\n".join(part for part in (page.notes, about) if part)


class PagePicture(QWidget):
    """A page of the show, made small; another one than the room's has no emphasis."""

    pointed = Signal(object)
    """Carries the place of the mouse as shares of the page's width and height, as a QPointF."""

    def __init__(self, show: Show, parent: QWidget, *, following: bool) -> None:
        """Show the page that the room sees, or the one that follows it."""
        super().__init__(parent)
        self._show = show
        self._following = following
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        show.changed.connect(self.refresh)

    @property
    def page(self) -> SlidePage | None:
        """The page that is painted."""
        return self._show.following if self._following else self._show.page

    def refresh(self) -> None:
        """Paint the page anew."""
        self._picture = None
        self.update()

    def place(self) -> QRect:
        """Return where the page is painted: as large as fits."""
        page = QSize(*self._show.room)
        room = page.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint(), room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint in another size."""
        super().resizeEvent(event)
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is pointed at."""
        place = self.place()
        if place.contains(event.position().toPoint()):
            x = (event.position().x() - place.x()) / place.width()
            y = (event.position().y() - place.y()) / place.height()
            self.pointed.emit(QPointF(x, y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, or say that there is none."""
        painter = QPainter(self)
        painter.drawPixmap(self.place().topLeft(), self._made())
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.place().adjusted(0, 0, -1, -1))
        painter.end()

    def _made(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            size = self.place().size()
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(QColor(self._show.screen.theme.board))
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            if (page := self.page) is None:
                painter.setPen(QColor(self._show.screen.theme.ink_muted))
                painter.drawText(
                    QRect(QPoint(), size), Qt.AlignmentFlag.AlignCenter, say_marked(LAST_PAGE)
                )
            else:
                share = size.width() / self._show.room[0]
                painter.scale(share, share)
                lit = frozenset[str]() if self._following else self._show.emphasised
                paint_page(painter, page, self._show.screen, "", lit)
            painter.end()
        return self._picture


class Strip(QWidget):
    """What only the one who presents sees; keys do here what they do in the room's window."""

    key_pressed = Signal(object)
    key_released = Signal(object)
    closed = Signal()

    def __init__(self, show: Show, workshop: Timekeeper, colors: Palette, parent: QWidget) -> None:
        """Follow a show and the time, in the colours of the main window."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(say("Presenter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._show = show
        self.now = PagePicture(show, self, following=False)
        self.next = PagePicture(show, self, following=True)
        self.place = label("", self)
        self.place.setObjectName("strong")
        self.time = label("", self)
        self.time.setObjectName("quiet")
        self.title = label("", self)
        self.notes = QPlainTextEdit(self)
        self.notes.setReadOnly(True)
        self.notes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.notes.setAccessibleName(say("Notes"))
        self.notes.setPlaceholderText(say_marked(NO_NOTES))
        self.timer = TimerView(workshop, self, large=True)
        self.timer.set_palette(colors)
        self.hints = KeyHints(HINTS, colors, self, pixels=_HINT_PIXELS)
        self._lay_out()
        self._beat = QTimer(self, interval=_SECOND)
        self._beat.timeout.connect(self._tell_time)
        show.changed.connect(self.refresh)
        self.refresh()
        self._tell_time()

    def stand_on(self, display: Display) -> None:
        """Stand at the lower border of a display, without taking the keyboard."""
        room = display.screen.availableGeometry() if display.screen else display.geometry
        if display.screen is not None:
            self.setScreen(display.screen)
        size = SIZE.boundedTo(room.size() - QSize(2 * _EDGE, 4 * _EDGE))
        left = room.x() + (room.width() - size.width()) // 2
        top = room.bottom() - size.height() - _EDGE
        self.setGeometry(QRect(QPoint(left, top), size))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.show()
        self._beat.start()

    def refresh(self) -> None:
        """Show the place, the titles and the notes of the page."""
        show = self._show
        page = show.page
        self.place.setText(show.place)
        self._say_where()
        duty = show.document.organisation.duties_by_id.get(show.document.selection.focus or "")
        notes = notes_of(page, duty)
        if notes != self.notes.toPlainText():
            self.notes.setPlainText(notes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title to its new room."""
        super().resizeEvent(event)
        self._say_where()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hand the key on."""
        self.key_released.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go without ending the presentation."""
        self._beat.stop()
        event.accept()
        self.closed.emit()

    def _say_where(self) -> None:
        words, room = clean(self._show.page.where), self.title.width()
        end = Qt.TextElideMode.ElideRight
        self.title.setText(self.title.fontMetrics().elidedText(words, end, room))
        set_tool_tip(self.title, words)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        whole.setSpacing(_EDGE)
        row = QHBoxLayout()
        row.setSpacing(_EDGE)
        whole.addLayout(row, 1)
        whole.addWidget(self.hints)
        for heading, picture, share in ((say("Now"), self.now, 4), (say("Next"), self.next, 3)):
            row.addLayout(self._headed(heading, picture), share)
        column = QVBoxLayout()
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.place)
        top.addStretch(1)
        top.addWidget(self.time)
        column.addLayout(top)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.title)
        column.addWidget(self.notes, 1)
        row.addLayout(column, 4)
        clock = QVBoxLayout()
        clock.addWidget(self.timer)
        clock.addStretch(1)
        row.addLayout(clock, 2)

    def _headed(self, heading: str, picture: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        words = label(heading, self)
        words.setObjectName("quiet")
        column.addWidget(words)
        column.addWidget(picture, 1)
        return column

    def _tell_time(self) -> None:
        self.time.setText(QTime.currentTime().toString("HH:mm"))
