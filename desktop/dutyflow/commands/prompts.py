"""Asking about duties that organisations forget, and adding one of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.resources import resource_bytes
from dutyflow.step_texts import called
from dutyflow.workshop.prompts import PromptsDialog
from dutyflow_models.language import say
from dutyflow_models.workshop.prompts import Prompt, add_prompted, in_readers_language, prompts_in

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow_models.workshop.prompts import PromptList

LISTS = ("platform", "security", "data", "incident")
"""The names of the lists that come with the program, in the order in which they are shown."""


def prompt_lists() -> tuple[tuple[str, PromptList], ...]:
    """Read the lists that come with the program, in the reader's language."""
    return tuple((name, in_readers_language(_read(f"{name}.yaml"))) for name in LISTS)


def _read(file_name: str) -> PromptList:
    return prompts_in(resource_bytes("prompts", file_name), file_name)


def show_prompts(desk: Desk) -> None:
    """Show beside the board what organisations forget and this board lacks."""
    desk.board.finish_writing()
    dialog = desk.window.findChild(PromptsDialog) or _made(desk)
    dialog.refresh()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    dialog.list.setFocus()


def _made(desk: Desk) -> PromptsDialog:
    theme = desk.window.theme
    dialog = PromptsDialog(desk.document, prompt_lists(), desk.window)
    dialog.set_palette(theme.palette)
    theme.changed.connect(lambda: dialog.set_palette(theme.palette))
    dialog.add_wanted.connect(partial(_add, desk))
    dialog.addActions([desk.window.actions_by_id[each] for each in ("undo", "redo", "save")])
    return dialog


def _add(desk: Desk, prompt: Prompt) -> None:
    document = desk.document
    if document.edit(
        say("Add {title}", title=called(prompt.title)), partial(add_prompted, prompt=prompt)
    ):
        new = document.organisation.duties[-1].id
        document.selection.select_duties([new])
        desk.board.reveal(new)
