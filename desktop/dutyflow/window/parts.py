"""Small parts of the window: its texts, its stacked pages, the dock, what is dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from dutyflow.at_hand import BASE
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, SignalInstance

    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.window.window import Window


def signals_of_change(desk: Desk) -> tuple[SignalInstance, ...]:
    """Return what is emitted when the document, or what is shown of it, differs."""
    document = desk.document
    return (
        document.loaded,
        document.changed,
        document.arranged,
        document.file_changed,
        document.selection.changed,
        document.comparison.changed,
        document.undo_stack.indexChanged,
        document.what_if.changed,
        document.what_if.stack.indexChanged,
        desk.board.lit.changed,
    )


def scenario_title(document: Document) -> str:
    """Return the name of the scenario shown."""
    return document.scenario.title if document.scenario else say_marked(BASE)


def saved_text(document: Document, saved_at: str) -> str:
    """Say whether the file holds what is shown; nothing where there is nothing to lose."""
    if document.read_only:
        return say("Open for reading only")
    if document.modified:
        return say("Not saved")
    return say("Saved {time}", time=saved_at) if saved_at else ""


def bar_across(content: QWidget, window: QMainWindow) -> None:
    """Put a widget below the menus, over the whole width, where it stays."""
    bar = QToolBar(say("Tools"), window)
    bar.setObjectName("bar")
    bar.setMovable(False)
    bar.toggleViewAction().setVisible(False)
    bar.addWidget(content)
    frame = bar.layout()
    if frame is not None:
        frame.setContentsMargins(0, 0, 0, 0)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    window.addToolBar(bar)


def shown_beside(window: QWidget) -> list[QWidget]:
    """Return the windows that belong to this one and are to be seen, a presentation among them."""
    return [each for each in window.findChildren(QWidget) if each.isWindow() and each.isVisible()]


def stacked(upper: QWidget, lower: QWidget, parent: QWidget) -> QWidget:
    """Put one widget above another; the lower one takes the room."""
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(upper)
    column.addWidget(lower, 1)
    return page


def dock_at_end(title: str, content: QWidget, window: QMainWindow) -> QDockWidget:
    """Put a widget into a dock where lines end, which can be made wider but stays in its place."""
    from PySide6.QtCore import Qt

    dock = QDockWidget(title, window)
    dock.setObjectName("inspector")
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setTitleBarWidget(QWidget(dock))
    dock.setWidget(content)
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    areas = Qt.DockWidgetArea
    window.addDockWidget(areas.LeftDockWidgetArea if mirrored else areas.RightDockWidgetArea, dock)
    return dock


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first file of this machine among what is dropped."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next(paths, None)


def begin_with_template(window: Window, name: str) -> None:
    """Begin a new organisation with the template of a name."""
    from dutyflow.commands.file import new_from
    from dutyflow.errors import told
    from dutyflow.templates import TEMPLATES

    with told(window.desk.tell):
        new_from(window.desk, next(each for each in TEMPLATES if each.name == name))


def take_dropped(desk: Desk, path: Path) -> None:
    """Open an org file that is dropped, or show what would be made of anything else."""
    from dutyflow.commands.importing import open_or_import
    from dutyflow.errors import told

    with told(desk.tell):
        open_or_import(desk, path)
