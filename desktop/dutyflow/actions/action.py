"""What can be done, as a row of a table: its texts, keys and conditions, and the command behind it.

A row names its command as text, `edit:undo` for `undo(desk)` in `commands/edit.py`, so that the
window stands before the commands and what they need are imported.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from dutyflow.desk import Desk

Command = Callable[["Desk"], None]
NumberedCommand = Callable[["Desk", int], None]


class Action(NamedTuple):
    """One thing to do. `when` and `checked` are names in `states`; all of `when` must hold."""

    id: str
    text: str
    """Sentence case; ends in “…” when more is asked before it happens."""
    command: str
    shortcuts: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checked: str = ""
    on_board: bool = False
    """The shortcut holds only while the board has the keyboard, so that fields take the key."""
    number: int | None = None
    """Passed to the command: which lane or scenario, counted from 1."""
    in_scenes: bool = False
    """Whether it may also be done while a scene takes all of the window."""

    @property
    def name(self) -> str:
        """The text in the reader's language, with its number."""
        return say_marked(self.text).replace("{number}", str(self.number))


def command_of(action: Action) -> Command:
    """Return the function behind a row, with its number filled in. Imports it when first asked."""
    module_name, function_name = action.command.split(":")
    function = getattr(import_module(f"dutyflow.commands.{module_name}"), function_name)
    number = action.number
    if number is None:
        return cast("Command", function)
    return lambda desk: cast("NumberedCommand", function)(desk, number)
