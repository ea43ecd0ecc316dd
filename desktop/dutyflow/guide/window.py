"""The window of the guide: its pages, a search through all of them, and the page shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from dutyflow.guide.browser import GuideBrowser
from dutyflow.guide.pages import FIRST, PAGES, hits, page_title
from dutyflow.plain import label
from dutyflow.resources import icon
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = QSize(1000, 720)
_AROUND = QSize(40, 80)
_LIST_WIDTH = 260
_PAGE = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """Lies beside the window it was opened from; that one can still be worked in."""

    def __init__(self, parent: QWidget) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Guide"))
        self._seen: list[str] = []
        self._at = -1
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(say("Search the guide"))
        self.words.setAccessibleName(say("Search the guide"))
        self.words.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Pages"))
        self.list.setWordWrap(True)
        self.list.setObjectName("entries")
        self.list.setSpacing(2)
        self.note = label(parent=self)
        self.note.setProperty("quiet", True)
        self.browser = GuideBrowser(self)
        self.back, self.forward = self._step("arrow-left", -1), self._step("arrow-right", 1)
        self._lay_out()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _AROUND))
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(self._first_hit)
        self.list.currentItemChanged.connect(self._choose)
        self.browser.page_wanted.connect(self.show_page)
        QShortcut(QKeySequence.StandardKey.Find, self, self._go_to_words)
        self._list_pages()
        self.show_page(FIRST)

    @property
    def page(self) -> str:
        """The name of the page shown."""
        return self._seen[self._at]

    def show_page(self, name: str) -> None:
        """Show a page; back leads to the one before."""
        if not self._seen or name != self.page:
            del self._seen[self._at + 1 :]
            self._seen.append(name)
            self._at = len(self._seen) - 1
        self._show()

    def _show(self) -> None:
        self.browser.show_page(self.page)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._seen) - 1)
        if not self.words.text():
            self.list.blockSignals(True)
            self.list.setCurrentRow(PAGES.index(self.page) if self.page in PAGES else -1)
            self.list.blockSignals(False)

    def _turn(self, by: int) -> None:
        if 0 <= self._at + by < len(self._seen):
            self._at += by
            self._show()

    # --- pages and hits ----------------------------------------------------------------------

    def _list_pages(self) -> None:
        self._fill([(name, page_title(name)) for name in PAGES])
        self.note.setText("")

    def _search(self, words: str) -> None:
        """List where the words stand, or the pages where there are none."""
        if not words.strip():
            self._list_pages()
            self._show()
            return
        found = list(hits(words))
        self._fill([(hit.page, f"{page_title(hit.page)}\n{hit.line}") for hit in found])
        self.note.setText(
            several("{n} place", "{n} places", len(found)) if found else say("Nothing found.")
        )

    def _fill(self, rows: list[tuple[str, str]]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name, text in rows:
            item = QListWidgetItem(text, self.list)
            item.setData(_PAGE, name)
        self.list.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.show_page(str(item.data(_PAGE)))
            self.browser.find_words(self.words.text())

    def _first_hit(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(-1)
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _go_to_words(self) -> None:
        self.words.setFocus()
        self.words.selectAll()

    # --- parts -------------------------------------------------------------------------------

    def _step(self, sign: str, by: int) -> QPushButton:
        text = say("Back") if by < 0 else say("Forward")
        button = QPushButton(icon(sign), text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._turn(by))
        # Not the button's own, which gives way to the letter that its text gets.
        QShortcut(QKeySequence("Alt+Left" if by < 0 else "Alt+Right"), self, button.click)
        return button

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(8)
        steps.addWidget(self.back)
        steps.addWidget(self.forward)
        steps.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.words, self.list, self.note):
            left.addWidget(part)
            part.setFixedWidth(_LIST_WIDTH)
        left.addLayout(steps)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.browser, 1)


def open_guide(parent: QWidget, page: str = FIRST) -> GuideWindow:
    """Show a page of the guide beside a window or a dialog, and return the guide's window."""
    known = parent.findChild(GuideWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    guide = known if known is not None else GuideWindow(parent)
    guide.show_page(page)
    guide.show()
    guide.raise_()
    guide.activateWindow()
    return guide


def offer_guide(dialog: QDialog, buttons: QDialogButtonBox, page: str) -> None:
    """Give a dialog a button, and F1, that show the page about it while the dialog stays open."""
    button = QPushButton(say("&Help"), dialog)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: open_guide(dialog, page))
    buttons.addButton(button, QDialogButtonBox.ButtonRole.HelpRole)
    keys = QShortcut(QKeySequence("F1"), dialog)
    keys.activated.connect(lambda: open_guide(dialog, page))
