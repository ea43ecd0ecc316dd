"""Looks at all texts in sight, of widgets and painted, for what the pseudo-language is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

from dutyflow.guide.window import GuideWindow
from dutyflow.pseudo import FIRST, LAST

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    import pytest

SAME_EVERYWHERE = re.compile(
    r"\b(Ctrl|Shift|Alt|Meta|Esc|Enter|Return|Tab|Space|Home|End|Ins|Del|Backspace|PgUp|PgDown|"
    r"Left|Right|Up|Down|F\d+|Dutyflow|PNG|SVG|PDF|PPTX|YAML|JSON|CSV|XLSX|HTML|PowerPoint|Mermaid|"
    r"PlantUML|Backstage|CODEOWNERS|Markdown|RACI|RASCI|Git|git|HEAD|English|Deutsch|px|pt|min|org|"
    r"yaml|dutyflow|PySide6|Essentials|pydantic|Python|Qt|true|false)\b"
)
"""Names of keys, formats and products, and answers in files: no language changes them."""
QTS_OWN = (QColorDialog, QDialogButtonBox, QFileDialog)
"""Widgets around what Qt translates itself."""
_ROWS = 40
_WRITTEN_ON = (QLabel, QPushButton, QCheckBox, QRadioButton)
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


def strange(text: str, *, painted: bool = False) -> str:
    """Return what of a text is not translated or is cut; empty when all is well.

    What is painted may be one line of a longer text: only its letters tell.
    """
    rest = re.sub(r"</?(qt|br)>", " ", text).replace("&", "")
    if painted:
        left = SAME_EVERYWHERE.sub("", rest)
        return f"not translated: {text}" if re.search(r"[A-Za-z]*[aeiou][a-z]+", left) else ""
    depth = 0
    outside = []
    for letter in rest:
        depth += (letter == FIRST) - (letter == LAST)
        if not depth and letter != LAST:
            outside.append(letter)
    if depth:
        return f"cut: {text}"
    left = SAME_EVERYWHERE.sub("", "".join(outside))
    return f"not translated: {text}" if re.search(r"[a-z]{2,}", left) else ""


class Strangers:
    """Collects strange texts, each once, with where it was seen."""

    def __init__(self) -> None:
        """Begin without any."""
        self.found: dict[str, str] = {}
        self.seen = 0
        self.ids: Callable[[], Container[str]] = tuple
        """Return texts that are the same in every language, such as the ids in the file."""

    def look(self) -> None:
        """Look at every widget that is shown."""
        for widget in QApplication.allWidgets():
            if widget.isVisible() and not _speaks_for_itself(widget):
                for text in _texts_of(widget):
                    self.note(text, type(widget).__name__)

    def look_for_cuts(self) -> None:
        """Look for widgets that are narrower or lower than what is written on them."""
        for widget in QApplication.allWidgets():
            if isinstance(widget, _WRITTEN_ON) and _is_in_sight(widget):
                self.seen += 1
                wanted, size = _room_wanted(widget), widget.size()
                if wanted.width() > size.width() + 1 or wanted.height() > size.height() + 1:
                    said = f"{widget.text()} wants {wanted.toTuple()}, has {size.toTuple()}"
                    self.found.setdefault(said, type(widget).__name__)

    def note(self, text: object, where: str, *, painted: bool = False) -> None:
        """Look at one text."""
        if isinstance(text, str) and text:
            self.seen += FIRST in text
            fault = strange(text, painted=painted)
            if fault and text not in self.ids():
                self.found.setdefault(fault, where)

    def told(self) -> str:
        """Return what was found, a line each."""
        return "\n".join(f"{where}: {what}" for what, where in self.found.items())

    def watch_painting(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Look at whatever is painted or laid out as text by the program's own code."""
        for kind, name in ((QPainter, "drawText"), (QTextLayout, "setText")):
            monkeypatch.setattr(kind, name, self._watched(getattr(kind, name), kind.__name__))

    def _watched(self, function: Callable[..., object], where: str) -> Callable[..., object]:
        def watched(self_: object, *arguments: object) -> object:
            for argument in arguments:
                self.note(argument, where, painted=True)
            return function(self_, *arguments)

        return watched


def _is_in_sight(widget: QWidget) -> bool:
    """Say whether a widget is laid out and to be seen, and not part of a dialog of Qt’s own."""
    if isinstance(widget.window(), QColorDialog | QFileDialog) or not widget.isVisible():
        return False
    return not widget.visibleRegion().isEmpty()


def _room_wanted(widget: QLabel | QAbstractButton) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()


def _speaks_for_itself(widget: QWidget) -> bool:
    """Say whether texts are written by the person, by Qt, or the guide’s, which is English."""
    if isinstance(widget, QLineEdit | QPlainTextEdit) or isinstance(widget.window(), GuideWindow):
        return True
    above = widget.parentWidget()
    return isinstance(widget.window(), QTS_OWN) or (
        isinstance(above, QDialogButtonBox)
        and isinstance(widget, QPushButton)
        and above.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    )


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    for action in widget.actions():
        yield from _texts_of_action(action)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _texts_of_model(widget.model())


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text().split("\t")[0], action.toolTip())


def _texts_of_model(model: QAbstractItemModel) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else min(model.columnCount(), _ROWS)
    for row in range(min(model.rowCount(), _ROWS)):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
    if not is_list:
        across = Qt.Orientation.Horizontal
        yield from (str(model.headerData(at, across) or "") for at in range(columns))
