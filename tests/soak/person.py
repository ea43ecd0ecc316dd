"""The person in front of the window: answers whatever dialog or menu is open, by mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parts import parts_of
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from dutyflow.export.dialog import ExportDialog

if TYPE_CHECKING:
    import random
    from pathlib import Path

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
WORDS = ("New", "On call", "a", "<b>bold</b>", "ünï", "keep & run", "12:30", "no", "x" * 70, " ")
SAVED_AS = tuple(f"saved-{number}.org.yaml" for number in range(3))
EXPORTED_AS = ("out.png", "out.svg", "out.pdf", "out.yaml", "out.csv", "out.md", "my.layout.yaml")
LONGEST_PATIENCE = 12
"""How often a dialog is touched before it is closed by Esc, and a little later by force."""
MOST_PATIENCE = 20_000
"""Touches, at most one a millisecond, after which a dialog that nothing closes is a fault."""
_LEFT_OUT = ("uit", "ata folder")
"""In texts of menus that end the window or open another program; the letter before has a mark."""
_TAKEN_LITERALLY = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
_KEYS = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Tab),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_A, Qt.Key.Key_Z),
)


class Person(QObject):
    """Looks every millisecond whether something waits for an answer, also in a nested loop."""

    def __init__(self, chance: random.Random, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.chance = chance
        self.folder = folder
        self.did: list[str] = []
        """What was done in dialogs and menus since somebody last emptied the list."""
        self.looks_first = False
        """Whether what opens is painted before it is touched: a quick hand never sees it."""
        self._touched: tuple[QWidget | None, int] = (None, 0)
        self._look()

    def ask_open_path(self, _question: str, **_: object) -> Path | None:
        """Choose one of the files in the folder, sometimes none."""
        files = sorted(path for path in self.folder.iterdir() if path.is_file())
        return self.chance.choice([*files, None])

    def ask_save_path(self, _question: str, **asked: object) -> Path | None:
        """Choose a name of a few, so that files are also replaced; sometimes none."""
        names = EXPORTED_AS if "org" not in str(asked["kinds"]).lower() else SAVED_AS
        return self.folder / self.chance.choice(names) if self.chance.random() < 0.8 else None

    def waiting(self) -> QWidget | None:
        """Return the menu or the dialog that must be answered before the window goes on."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def answer(self) -> None:
        """Do one thing to what waits."""
        widget = self.waiting()
        if widget is None:
            return
        known, times = self._touched
        if self.looks_first and known is not widget:
            widget.repaint()
        self._touched = (widget, times + 1 if known is widget else 1)
        self._touch(widget, self._touched[1])

    def _look(self) -> None:
        # A timer of its own each time: one that is being answered does not fire in nested loops.
        QTimer.singleShot(1, self, lambda: self._look())  # PySide leaks a reference to a method
        self.answer()

    def fumble(self, within: QWidget) -> str:
        """Click, type or turn something among the visible parts of a widget."""
        parts = [
            part
            for part in parts_of(within, QWidget)
            if part.isVisible() and part.isEnabled() and not part.visibleRegion().isEmpty()
        ]
        apt = [part for part in parts if isinstance(part, _TAKEN_LITERALLY)]
        if not parts:
            return "found nothing to touch"
        part = self.chance.choice(apt if apt and self.chance.random() < 0.8 else parts)
        return self.touch_part(part)

    def touch_part(self, part: QWidget) -> str:
        """Click a place of it, then perhaps write or press keys."""
        box = part.visibleRegion().boundingRect()
        at = QPoint(
            self.chance.randint(box.left(), box.right()),
            self.chance.randint(box.top(), box.bottom()),
        )
        name = f"{type(part).__name__} “{part.accessibleName() or part.objectName()}”"
        if isinstance(part, QAbstractButton):
            name += f" [{part.text()}]"
        QTest.mouseClick(part, LEFT, NONE, at)
        return f"clicked {name} at {at.x()},{at.y()}{self._write()}"

    def _write(self) -> str:
        """Press some keys where the keyboard is now; a menu or a dialog that came up waits."""
        field = QApplication.focusWidget()
        if field is None or self.waiting() is not None or self.chance.random() < 0.3:
            return ""
        if isinstance(field, QLineEdit | QPlainTextEdit) and self.chance.random() < 0.7:
            text = self.chance.choice(WORDS)
            write(field, text)
            if self.chance.random() < 0.7:
                QTest.keyClick(field, Qt.Key.Key_Return)
            return f", wrote “{text[:12]}”"
        keys = self.chance.choices(_KEYS, k=self.chance.randint(1, 3))
        for key in keys:
            if (field := QApplication.focusWidget()) is not None and self.waiting() is None:
                QTest.keyClick(field, key)
        return f", pressed {' '.join(key.name for key in keys)}"

    def _touch(self, widget: QWidget, times: int) -> None:
        if times > MOST_PATIENCE and isinstance(widget, QDialog):
            QDialog.done(widget, QDialog.DialogCode.Rejected)  # whatever it wants itself
            raise AssertionError(f"{widget} cannot be closed")
        if times > 2 * LONGEST_PATIENCE:
            widget.close()
            self.did.append(f"closed {type(widget).__name__}")
        elif times > LONGEST_PATIENCE:
            QTest.keyClick(widget, Qt.Key.Key_Escape)
        elif isinstance(widget, QMenu):
            self._choose(widget)
        elif isinstance(widget, QMessageBox):
            button = self.chance.choice(widget.buttons())
            self.did.append(f"answered “{widget.text()[:40]}” by [{button.text()}]")
            QTest.mouseClick(button, LEFT)
        elif isinstance(widget, QFileDialog | QColorDialog):
            self.did.append(f"gave up {type(widget).__name__}")
            widget.reject()
        elif isinstance(widget, ExportDialog):
            self._export(widget)
        else:
            self._fill_in(widget)

    def _choose(self, menu: QMenu) -> None:
        for _ in range(self.chance.randint(0, 6)):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        action = menu.activeAction()
        text = "" if action is None else action.text()
        if self.chance.random() < 0.3 or not text or any(each in text for each in _LEFT_OUT):
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            return
        self.did.append(f"chose “{text}”")
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def _export(self, dialog: ExportDialog) -> None:
        """Write a small file of some format, or give up."""
        if self.chance.random() < 0.3:
            dialog.reject()
            return
        formats = dialog.findChild(QComboBox)
        if formats is not None:
            formats.setCurrentIndex(self.chance.randrange(formats.count()))
        suffix = dialog.form.exporter.suffixes[0]
        dialog.path_field.setText(str(self.folder / f"out{suffix}"))
        self.did.append(f"exported out{suffix}")
        dialog.export_button.click()

    def _fill_in(self, widget: QWidget) -> None:
        draw = self.chance.random()
        if draw < 0.5:
            self.did.append(self.fumble(widget))
        elif draw < 0.75 or not isinstance(widget, QDialog):
            self.did.append(f"Esc in {type(widget).__name__}")
            QTest.keyClick(widget, Qt.Key.Key_Escape)
        else:
            self.did.append(f"accepted {type(widget).__name__}")
            widget.accept()


def write(field: QWidget, text: str) -> None:
    """Type a text; what no key of QTest has comes as from an input method."""
    if text.isascii():
        QTest.keyClicks(field, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
