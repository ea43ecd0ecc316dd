"""Widgets and notes that show text from a file as it is written, never as markup.

Qt guesses whether a text is HTML; a title with an `<img>` in it would open a file. Everything that
would guess is made here, and a test keeps it out of the other modules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMessageBox

PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText."""
_AT_THE_RIGHT = 0x0002 | 0x0010 | 0x0080
"""AlignRight, AlignAbsolute and AlignVCenter of Qt."""
LONGEST_TIP = 300
"""Letters of a tool tip; what is longer ends in an ellipsis."""
LONGEST_LINE = 90
"""Letters of a line of a menu, or of a button; what is longer ends in an ellipsis."""
_SIGN = 32
"""Pixels of the sign beside a question."""
LONGEST_WORD = 40
"""Letters from which on a word may be broken."""
_BREAK = "\u200b"
_TIP = "plainTip"
"""The property with a widget's tool tip as it was said, which is its description then."""


class Label(QLabel):
    """A label that shows every text letter by letter."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By its number: naming one enumeration of Qt makes Python types of all, which takes 20 ms.
        self.setProperty("textFormat", PLAIN_TEXT)
        if self.isRightToLeft():
            # Qt would begin words of another script at the other side of their room.
            self.setProperty("alignment", _AT_THE_RIGHT)
        self.setText(text)


def label(text: str = "", parent: QWidget | None = None) -> Label:
    """Make a plain label; `setText` keeps it plain."""
    return Label(text, parent)


def as_tool_tip(text: str) -> str:
    """Return the text for an item model's `ToolTipRole`; an empty one stays empty: no tool tip.

    A long text is shortened, and a long word may be broken. It is forced to be markup with
    everything escaped, because Qt takes text with mere `&amp;` in it for plain text and would show
    the entity.
    """
    if not text:
        return ""
    from html import escape

    lines = escape(breakable(shortened(text, LONGEST_TIP))).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"


def shortened(text: str, longest: int) -> str:
    """Return the text with at most so many letters, the last one an ellipsis if some are left."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def breakable(text: str) -> str:
    """Let a line end anywhere within a word that is longer than `LONGEST_WORD`."""
    import re

    return re.sub(rf"\S{{{LONGEST_WORD},}}", lambda word: _BREAK.join(word[0]), text)


def set_tool_tip(target: QWidget | QAction, text: str) -> None:
    """Show the text while the pointer rests on a widget or an action's button.

    A screen reader is told it too, unless a description says something else: without one Qt would
    let it read the tip's markup aloud.
    """
    target.setToolTip(as_tool_tip(text))
    if isinstance(target, QWidget) and target.accessibleDescription() == (
        target.property(_TIP) or ""
    ):
        target.setAccessibleDescription(text)
        target.setProperty(_TIP, text)


def show_tool_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show the text at once at a point of the screen; an empty text hides what is shown."""
    from PySide6.QtWidgets import QToolTip

    QToolTip.showText(at, as_tool_tip(text), widget)


def set_whats_this(target: QWidget | QAction, text: str) -> None:
    """Give a widget or an action its longer explanation."""
    target.setWhatsThis(as_tool_tip(text))


def menu_text(text: str) -> str:
    """Return the text for a menu, a button or a tab, where a single `&` would mark a shortcut.

    It is one line of at most `LONGEST_LINE` letters.
    """
    return _no_shortcut(_on_one_line(text))


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """Return the texts for one menu or one row of buttons, each with a letter of its own for Alt.

    The earlier a text, the better its letter: a word's first one, else any; none where all are
    taken.
    """
    taken: set[str] = set()
    return [_with_mnemonic(_on_one_line(text), taken) for text in texts]


def _with_mnemonic(text: str, taken: set[str]) -> str:
    free = next((at for at in best_letters(text) if text[at].casefold() not in taken), None)
    if free is None:
        return _no_shortcut(text)
    taken.add(text[free].casefold())
    return f"{_no_shortcut(text[:free])}&{_no_shortcut(text[free:])}"


def best_letters(text: str) -> list[int]:
    """Return the places of letters that can be a text’s for Alt, a word’s first before others."""
    letters = [at for at, letter in enumerate(text) if letter.isascii() and letter.isalnum()]
    firsts = [at for at in letters if at == 0 or not text[at - 1].isalnum()]
    return list(dict.fromkeys((*firsts, *letters)))


def _on_one_line(text: str) -> str:
    line = shortened(text, LONGEST_LINE)
    return (
        line
        if line.isprintable()
        else "".join(letter if letter.isprintable() else " " for letter in line)
    )


def _no_shortcut(text: str) -> str:
    return text.replace("&", "&&")


def title_text(text: str) -> str:
    """Return the text for a window's title, where `[*]` would stand for unsaved changes."""
    return text.replace("[*]", "[*][*]")


def ask_with_buttons(
    parent: QWidget | None,
    question: str,
    detail: str,
    choices: Sequence[str],
    safe: str,
    *,
    enter: str = "",
) -> str:
    """Ask and return the choice made; Esc and closing the window are the choice `safe`.

    Enter takes the choice `enter`, the first one if none is named. Where the first one loses
    something, `enter` is the safe one.
    """
    from PySide6.QtWidgets import QMessageBox

    from dutyflow.resources import icon

    box = message_box(parent, question, detail)
    box.setIconPixmap(icon("circle-help", box.palette().link().color()).pixmap(_SIGN))
    accept, reject = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole
    buttons = {
        choice: box.addButton(text, reject if choice == safe else accept)
        for choice, text in zip(
            choices, with_mnemonics([say_marked(choice) for choice in choices]), strict=True
        )
    }
    box.setDefaultButton(buttons[enter or choices[0]])
    box.setEscapeButton(buttons[safe])
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return next((choice for choice, button in buttons.items() if button is clicked), safe)


def message_box(parent: QWidget | None, text: str, detail: str = "") -> QMessageBox:
    """Make a message box with a bold sentence and an optional explanation, both plain."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    # A system's own dialog decides by itself what is markup.
    box.setOption(QMessageBox.Option.DontUseNativeDialog)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(breakable(text))
    box.setInformativeText(breakable(detail))
    for words in box.findChildren(QLabel):
        # Older Qt does not give the text format to the explanation's label.
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setOpenExternalLinks(False)
    return box
