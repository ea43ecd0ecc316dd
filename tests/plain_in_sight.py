"""Looks at all widgets for a text from the file that Qt would take for more than a text."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from hostile import MARK
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QLabel,
    QMenu,
    QTabBar,
    QTextEdit,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_MOST_ROWS = 60


def taken_for_markup() -> list[str]:
    """Return what is wrong in any widget there is, shown or not."""
    return [fault for widget in QApplication.allWidgets() for fault in _faults(widget)]


def texts_in_sight() -> int:
    """Count the texts of the file in widgets and menus, so that a test knows that it saw some."""
    return sum(
        hostile(text)
        for widget in QApplication.allWidgets()
        for text in (
            *(_text_of(widget), widget.accessibleName(), widget.toolTip()),
            *(action.text() for action in widget.actions()),
        )
    )


def as_read(text: str) -> str:
    """Return a text of a menu or button as it is seen, its shortcut's sign removed."""
    return re.sub(r"&(.?)", r"\1", text, flags=re.DOTALL)


def is_markup(tip: str) -> bool:
    """Say whether a tool tip lets a tag of the file through."""
    return "<img" in tip


def _faults(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} “{widget.objectName()}”"
    text = _text_of(widget)
    if isinstance(widget, QLabel):
        if hostile(text) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"{name} guesses: {text[:80]!r}"
        if widget.openExternalLinks():
            yield f"{name} opens links"
    elif hostile(text) and MARK not in as_read(text):
        yield f"{name} takes & for a shortcut: {text[:80]!r}"
    # The guide is our own text, with pictures of its own.
    guide = type(widget).__name__ == "GuideBrowser"
    if isinstance(widget, QTextEdit) and not guide and hostile(widget.toHtml()):
        yield f"{name} is made for markup"
    for tip in (widget.toolTip(), widget.whatsThis()):
        if is_markup(tip):
            yield f"{name} has a tip with markup: {tip[:80]!r}"
    title = widget.windowTitle()
    if hostile(title) and MARK.replace("[*]", "[*][*]") not in title:
        yield f"{name} takes [*] for a sign: {title[:80]!r}"
    yield from _faults_inside(widget, name)
    yield from _faults_for_readers(widget, name)


def _faults_for_readers(widget: QWidget, name: str) -> Iterator[str]:
    if widget.toolTip() and not widget.accessibleDescription():
        yield f"{name} lets a screen reader read its tip’s markup: {widget.toolTip()[:80]!r}"
    if "<qt>" in widget.accessibleDescription() + widget.accessibleName():
        yield f"{name} has markup for a screen reader"


def _faults_inside(widget: QWidget, name: str) -> Iterator[str]:
    for action in widget.actions():
        if hostile(action.text()) and MARK not in as_read(action.text()):
            yield f"{name} has an entry that takes & for a shortcut: {action.text()[:80]!r}"
        # Without a tip of its own an entry’s text is its tip; our menus show none.
        shows_tips = isinstance(widget, QMenu) and widget.toolTipsVisible()
        if shows_tips and is_markup(action.toolTip()):
            yield f"{name} has an entry whose tip has markup: {action.toolTip()[:80]!r}"
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            if hostile(widget.tabText(at)) and MARK not in as_read(widget.tabText(at)):
                yield f"{name} has a tab that takes & for a shortcut"
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            tip = model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and is_markup(tip):
                yield f"{name} has a row whose tip has markup: {tip[:80]!r}"


def hostile(text: str) -> bool:
    """Say whether a text came from the file, cut or not."""
    return "<img src=" in unescape(text)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        return widget.title()
    return ""
