"""What the window shows without a board: how to begin, templates, and the files opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.actions.table import ACTIONS
from dutyflow.plain import Label, label, menu_text, set_tool_tip
from dutyflow.resources import icon
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from dutyflow.actions.action_set import ActionSet
    from dutyflow.window.theme import Theme
    from dutyflow.window.tiles import Tile

_WAYS = ("open", "new", "import", "import-folder", "open-sample", "tour")
_FIRST = "open-sample"
"""The way that is emphasised: nothing can go wrong there."""
_WIDTH = 1120
_TITLE = 24
"""Pixels of the title, in the usual size of text."""
_LARGE_TEXT = 1.4
"""Times the usual size from which on there are fewer templates in a row."""
_INDENT = 8
_TEMPLATES_IN_A_ROW = 4
_FILES_IN_A_ROW = 2


class RecentFile(NamedTuple):
    """A file of the list: its title and place, whether it is still there, and how it looked."""

    path: Path
    title: str
    there: bool
    when: str
    picture: QPixmap


class StartPage(QScrollArea):
    """Ways to begin on one side, recent files and templates on the other.

    A missing file can only be taken off the list. What does not fit is scrolled to, so that the
    window keeps its size. The arrow keys go from button to button, Del takes a file off the list.
    """

    open_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    template_wanted = Signal(str)
    """Carries the template's name."""
    refreshed = Signal()
    """What else is shown here may be looked at again."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionSet,
        recent: Callable[[], Sequence[RecentFile]],
        parent: QWidget,
    ) -> None:
        """Show the ways to begin; `recent` is asked by `refresh`."""
        super().__init__(parent)
        self._theme = theme
        self._recent = recent
        theme.changed.connect(self.refresh)
        page = self._page = QWidget(self)
        self._ways = [_way(actions, action_id, page) for action_id in _WAYS]
        self._templates: dict[str, Tile] = {}
        self._files = QWidget(page)
        self._lay_out(page)
        self.setFrameStyle(0)
        self.setProperty("focusPolicy", 0)  # by its number, for the reason told in `plain.Label`
        self.setWidgetResizable(True)
        self.setWidget(page)

    def refresh(self) -> None:
        """Show the recent files as they are now, and the icons, which the first frame can spare."""
        for way in self._ways:
            if way.icon().isNull() or way.isDefault():
                color = self._theme.palette.accent_ink if way.isDefault() else None
                way.setIcon(icon(ACTIONS[way.property("action")].icon, color))
        _size(self._title, _TITLE, self._theme)
        self._show_templates()
        fresh = QWidget(self._page)
        self._fill_files(fresh)
        self._right.replaceWidget(self._files, fresh)
        self._files.hide()
        self._files.deleteLater()
        self._files = fresh
        fresh.show()
        self.refreshed.emit()

    def show_template(self, name: str, picture: QPixmap) -> None:
        """Show how the board of a template looks."""
        if name in self._templates:
            self._templates[name].show_picture(picture)

    def show_unsaved(self, works: QWidget | None) -> None:
        """Put a list of works that were not saved above the recent files, in place of another."""
        _put_in(self._unsaved, works)

    def show_offer(self, offer: QWidget | None) -> None:
        """Put what is offered once above everything that is in a list, in place of another."""
        _put_in(self._offer, offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from button to button, let Enter press one, and Del take a file off the list."""
        from dutyflow.enter_key import pressed_by_enter  # its enumeration of keys takes 20 ms
        from dutyflow.window.start_keys import path_to_forget, went

        if (path := path_to_forget(event, self)) is not None:
            self.forget_wanted.emit(path)
        elif not went(event, self) and not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    # --- its parts ---------------------------------------------------------------------------

    def _lay_out(self, page: QWidget) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        for way in self._ways:
            left.addWidget(way)
        left.addStretch(1)
        self._right = QVBoxLayout()
        self._right.setSpacing(8)
        self._offer, self._unsaved = QVBoxLayout(), QVBoxLayout()
        self._template_grid = QGridLayout()
        self._template_grid.setSpacing(12)
        self._right.addLayout(self._offer)
        self._right.addLayout(self._unsaved)
        self._right.addWidget(self._files)
        self._template_heading = subheading(say("New from a template"), page)
        self._right.addWidget(self._template_heading)
        self._right.addLayout(self._template_grid)
        self._right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(32)
        body.addLayout(left)
        body.addLayout(self._right, 1)
        self._center(page, self._head(page), body)

    def _head(self, page: QWidget) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(4)
        self._title = Label(say("Who is responsible for what?"), page)
        head.addWidget(self._title)
        intro = label(
            say(
                "Lanes are teams, cards are duties, arrows are hand-offs. Open an organisation’s"
                " file, or begin with a template or the sample."
            ),
            page,
        )
        intro.setWordWrap(True)
        head.addWidget(intro)
        return head

    def _center(self, page: QWidget, head: QVBoxLayout, body: QHBoxLayout) -> None:
        middle = QWidget(page)
        middle.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addSpacing(20)
        column.addLayout(body, 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 28, 32, 24)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _show_templates(self) -> None:
        """Make the tiles once, and lay them out in as many columns as their text has room for."""
        if not self._templates:
            self._make_templates()
        roomy = self._theme.text_size < _LARGE_TEXT
        columns = _TEMPLATES_IN_A_ROW if roomy else _TEMPLATES_IN_A_ROW // 2
        for number, tile in enumerate(self._templates.values()):
            self._template_grid.addWidget(tile, *divmod(number, columns))
        for column in range(_TEMPLATES_IN_A_ROW):
            self._template_grid.setColumnStretch(column, int(column < columns))

    def _make_templates(self) -> None:
        from dutyflow.templates import BLANK, TEMPLATES
        from dutyflow.window.tiles import Tile

        page = self._page
        for template in TEMPLATES:
            title, about = say_marked(template.title), say_marked(template.about)
            sign = "file-plus" if template is BLANK else "layout"
            tile = Tile(self._theme, title, [about], page, beside=False, sign=sign)
            set_tool_tip(tile, about)
            tile.clicked.connect(lambda _=False, name=template.name: self._want(name))
            self._templates[template.name] = tile

    def _want(self, name: str) -> None:
        self.template_wanted.emit(name)

    def _fill_files(self, place: QWidget) -> None:
        """Fill a widget with the recent files, or with what will be there."""
        files = self._recent()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(subheading(say("Recent files"), place))
        if not files:
            nothing = label(say("Files that you open or save are listed here."), place)
            nothing.setObjectName("quiet")
            nothing.setIndent(_INDENT)
            column.addWidget(nothing)
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for number, file in enumerate(files):
            row, at = divmod(number, _FILES_IN_A_ROW)
            grid.addLayout(self._file(file, place), row, at)
        for at in range(_FILES_IN_A_ROW):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)

    def _file(self, file: RecentFile, place: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._file_button(file, place), 1)
        row.addWidget(self._forget_button(file, place))
        return row

    def _file_button(self, file: RecentFile, parent: QWidget) -> Tile:
        from dutyflow.window.tiles import Tile

        when = file.when if file.there else say("Not there any more")
        lines = [short_path(file.path), when]
        button = Tile(self._theme, file.title, lines, parent, beside=True)
        button.setProperty("path", file.path)
        button.setEnabled(file.there)
        button.show_picture(file.picture)
        gone = say("The file is not there any more. Take it off the list, or put it back.")
        remark = when if file.there else gone
        set_tool_tip(button, f"{file.title}\n{file.path}\n{remark}")
        button.clicked.connect(lambda: self.open_wanted.emit(file.path))
        return button

    def _forget_button(self, file: RecentFile, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setAutoRaise(True)
        button.setMinimumSize(24, 24)
        button.setIcon(icon("x"))
        button.setProperty("path", file.path)
        button.setAccessibleName(say("Take {title} off the list", title=file.title))
        set_tool_tip(button, say("Take off the list; the file itself stays"))
        button.clicked.connect(lambda: self.forget_wanted.emit(file.path))
        return button


class Way(QPushButton):
    """A way to begin; it leaves the arrow keys to the page, which goes from button to button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what Qt does, but for the arrows."""
        from dutyflow.window.start_keys import is_arrow

        if is_arrow(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _put_in(place: QVBoxLayout, widget: QWidget | None) -> None:
    former = place.takeAt(0)
    old = former.widget() if former is not None else None
    if old is not None:
        old.hide()
        old.deleteLater()
    if widget is not None:
        place.addWidget(widget)
        widget.show()


def _way(actions: ActionSet, action_id: str, parent: QWidget) -> QPushButton:
    row, action = ACTIONS[action_id], actions[action_id]
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button = Way(menu_text(f"{row.name}   {keys}".rstrip()), parent)
    button.setObjectName("way")
    button.setProperty("action", action_id)
    button.setMinimumSize(190, 44)
    button.setDefault(action_id == _FIRST)
    button.clicked.connect(action.trigger)
    set_tool_tip(button, say_marked(row.tip))
    return button


def subheading(text: str, parent: QWidget) -> QLabel:
    """Return what stands above a part of the page, in line with the pictures below it."""
    heading = Label(text, parent)
    heading.setObjectName("heading")
    heading.setIndent(_INDENT)
    return heading


def _size(text: Label, pixels: int, theme: Theme) -> None:
    """Write semibold in a size that follows the window's own."""
    font = QFont(text.font())
    font.setPixelSize(round(pixels * theme.text_size))
    font.setWeight(QFont.Weight.DemiBold)
    text.setFont(font)


def short_path(path: Path) -> str:
    """Return a path as a person would say it, the home folder as `~`."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except ValueError:
        return str(path)
